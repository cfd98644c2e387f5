const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser would turn these into blanks or line feeds.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const SPECIAL = /[&<>"\t\n\r]/gu;
/** What XML 1.0 cannot hold in any form: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text for an XML 1.0 element or attribute. Characters that XML cannot hold become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(SPECIAL, (character) => ENTITIES[character] ?? "");
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';
