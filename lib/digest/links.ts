/** What the links of a record say about its paper. */
export interface PaperLinks {
  readonly arxivId?: string;
  readonly url?: string;
  readonly pdf?: string;
}

/** Longer addresses are no links to a paper; the bound keeps hostile input cheap. */
const LINK_LIMIT = 2000;
/** Sites that name a paper by its arXiv id. */
const ARXIV_HOSTS = /^(?:[a-z]+\.)?(?:arxiv|alphaxiv)\.org$/u;
const HUGGING_FACE_HOSTS = /^(?:www\.)?(?:huggingface\.co|hf\.co)$/u;
const ARXIV_PATH = /^\/(?:abs|pdf|html|format|overview)\/(.+?)(?:\.pdf)?\/?$/u;
const HUGGING_FACE_PATH = /^\/papers\/([^/]+)\/?$/u;
/** Since April 2007: year, month, number. Before: archive, year and month, number. */
const NEW_ID = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v\d+)?$/u;
const OLD_ID = /^([a-z][a-z-]+(?:\.[A-Z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v\d+)?$/u;

/** The address as a web address, or undefined where it is none (`javascript:` and the like are none). */
export function webAddress(link: string): URL | undefined {
  const trimmed = link.trim();
  if (trimmed.length > LINK_LIMIT || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}

/** The arXiv id, without version, that an address names. */
export function arxivIdIn(url: URL): string | undefined {
  const named = idPart(url);
  return named === undefined ? undefined : (NEW_ID.exec(named) ?? OLD_ID.exec(named))?.[1];
}

/** Whether an address leads to a site whose addresses must name a paper by arXiv id. */
export function mustNameId(url: URL): boolean {
  return idPart(url) !== undefined;
}

/** Canonical addresses where the arXiv id is known, else the addresses as they stand. */
export function paperLinks(urls: readonly URL[]): PaperLinks {
  const arxivId = urls.map(arxivIdIn).find((id) => id !== undefined);
  if (arxivId !== undefined) {
    return { arxivId, url: `https://arxiv.org/abs/${arxivId}`, pdf: `https://arxiv.org/pdf/${arxivId}` };
  }
  const pdf = urls.find((url) => url.pathname.toLowerCase().endsWith(".pdf"));
  const page = urls.find((url) => url !== pdf) ?? pdf;
  return { ...(page && { url: page.href }), ...(pdf && { pdf: pdf.href }) };
}

function idPart(url: URL): string | undefined {
  if (ARXIV_HOSTS.test(url.hostname)) return ARXIV_PATH.exec(url.pathname)?.[1] ?? "";
  if (HUGGING_FACE_HOSTS.test(url.hostname)) return HUGGING_FACE_PATH.exec(url.pathname)?.[1];
  return undefined;
}
