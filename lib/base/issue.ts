/** Something wrong with one place of the input: what it is and what the user can do about it. */
export interface Issue {
  readonly file: string;
  /** 1-based; absent where the whole file is meant. */
  readonly line?: number;
  readonly severity: "error" | "notice";
  readonly message: string;
}

/** One line for a terminal: `file:line: what is wrong, what to do`. */
export function issueLine({ file, line, message }: Issue): string {
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}
