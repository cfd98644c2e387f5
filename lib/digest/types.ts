export type DigestFormat = "table" | "blocks" | "list";
export type Language = "en" | "zh";

/** A half-open range of UTF-16 units in the digest file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The decoded text of one file, before its format is known. */
export interface SourceFile {
  /** Path as a user would name it: relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
}

export interface AuthorEntry extends Span {
  readonly name: string;
  /** `handle` for account names such as `tianhao2k`. */
  readonly kind: "person" | "handle";
}

/** A run of prose of a record, exactly as it stands in the file. */
export interface TextBlock extends Span {
  readonly kind: "title" | "summary";
  readonly language: Language;
}

/** One paper as one digest lists it. */
export interface PaperRecord {
  /** 1-based line where the record starts. */
  readonly line: number;
  /** Squeezed to one line. */
  readonly title: string;
  /** Without version, such as `2510.01152`. */
  readonly arxivId?: string;
  readonly url?: string;
  readonly pdf?: string;
  /** ISO date, from the section heading of the digest. */
  readonly published?: string;
  readonly authors: readonly AuthorEntry[];
  /** The whole author cell, where there is one. */
  readonly authorCell?: Span;
  /** Title first, then the summary. */
  readonly blocks: readonly TextBlock[];
}

/** A parsed digest file. Its id is given when all digests of a run are known (`identifyDigests`). */
export interface Digest extends SourceFile {
  readonly id: string;
  readonly format: DigestFormat;
  readonly language: Language;
  /** ISO date, where the file names one. */
  readonly date?: string;
  readonly records: readonly PaperRecord[];
}
