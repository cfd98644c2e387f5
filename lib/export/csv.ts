/** A row as a line of RFC 4180: fields quoted where needed, ended by CR LF. */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(",")}\r\n`;
}

function csvField(text: string): string {
  return /[",\r\n]/u.test(text) ? quotedField(text) : text;
}

/** A field in quotes, whatever it holds. */
export function quotedField(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
