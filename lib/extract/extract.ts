import type { Digest } from "../digest/types";
import type { Lexicon } from "../lexicon/types";
import { sentencesOf } from "./01-sentences";
import { contextOf, findSpots } from "./02-known";
import { withRoles } from "./05-roles";
import { lexiconTrie } from "./forms";
import type { PaperExtraction } from "./types";

/** Reads names, roles and results from every record of the digests; one extraction per record, in their order. */
export function extractPapers(digests: readonly Digest[], lexicon: Lexicon): PaperExtraction[] {
  const known = lexiconTrie(lexicon);
  return digests.flatMap((digest) =>
    digest.records.map((record) => {
      const sentences = sentencesOf(digest.text, record);
      const finder = {
        tries: [known],
        variants: lexicon.variants,
        context: contextOf(sentences.map(({ text }) => text)),
      };
      const mentions = sentences.flatMap((sentence) => withRoles(sentence, findSpots(sentence, finder)));
      return { digest: digest.id, record, mentions, results: [], relations: [] };
    }),
  );
}
