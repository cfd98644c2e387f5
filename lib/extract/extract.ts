import { byText, groupBy } from "../base/order";
import type { Digest, PaperRecord } from "../digest/types";
import type { Lexicon, WordLists } from "../lexicon/types";
import { sentencesOf } from "./01-sentences";
import { contextOf, type Finder, findSpots, type PaperContext } from "./02-known";
import { newNames } from "./03-names";
import { type LearntName, learnNames } from "./04-kinds";
import { withRoles } from "./05-roles";
import { carriedFrom, resultsOf } from "./06-results";
import { relationsOf } from "./07-relations";
import { agree } from "./agree";
import { addForm, caseRuleOf, type Form, type FormTrie, lexiconTrie } from "./forms";
import { createTrie } from "./trie";
import type { Mention, PaperExtraction, ResultReading, Sentence } from "./types";

/**
 * Reads names, roles and results from every record of the digests; one extraction per record, by digest id. First
 * every paper teaches its own names, then all papers are searched for what was learnt from any, so the order of
 * the digests does not matter.
 */
export function extractPapers(digests: readonly Digest[], lexicon: Lexicon): PaperExtraction[] {
  const known = lexiconTrie(lexicon);
  const ordered = digests.toSorted((a, b) => byText(a.id, b.id));
  const papers = papersIn(ordered);
  const learnt = agree(
    papers.flatMap((paper) => learnFrom(paper, { known, lexicon })),
    lexicon.entries,
  );
  const byPaper = groupBy(learnt, ({ paper }) => paper);
  const shared = sharedTrie(learnt);
  const read = new Map(
    papers.flatMap((paper) => {
      const own = byPaper.get(paper.id) ?? [];
      const finder = finderOf(paper, [ownTrie(own), known, shared], lexicon);
      const coined = new Map(own.map((name) => [name.entity.key, name]));
      return paper.records.map(
        (item) => [item.record, readRecord(item, { coined, finder, words: lexicon.words })] as const,
      );
    }),
  );
  return ordered.flatMap(({ records }) => records.flatMap((record) => read.get(record) ?? []));
}

interface MarkedSentence {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

function resultsIn(sentences: readonly MarkedSentence[], words: WordLists): ResultReading[] {
  let carried: Mention | undefined;
  return sentences.flatMap(({ sentence, mentions }) => {
    const results = resultsOf(sentence, mentions, { words, ...(carried && { carried }) });
    carried = carriedFrom(mentions, carried);
    return results;
  });
}

interface RecordText {
  readonly digest: string;
  readonly record: PaperRecord;
  readonly sentences: readonly Sentence[];
}

/** All records of one paper. */
interface PaperText {
  readonly id: string;
  readonly records: readonly RecordText[];
  readonly context: PaperContext;
}

function papersIn(digests: readonly Digest[]): PaperText[] {
  const texts = digests.flatMap((digest) =>
    digest.records.map((record) => ({
      digest: digest.id,
      record,
      sentences: sentencesOf(digest.text, record),
    })),
  );
  return [...groupBy(texts, ({ record }) => record.arxivId ?? record.title)].map(([id, records]) => ({
    id,
    records,
    context: contextOf(records.flatMap(({ sentences }) => sentences)),
  }));
}

interface Knowledge {
  readonly known: FormTrie;
  readonly lexicon: Lexicon;
}

function learnFrom(paper: PaperText, { known, lexicon }: Knowledge): LearntName[] {
  const finder = finderOf(paper, [known], lexicon);
  const sentences = paper.records.flatMap(({ digest, sentences: own }) =>
    own.map((sentence) => ({ sentence, digest, spots: findSpots(sentence, finder) })),
  );
  return learnNames(paper.id, newNames(sentences, lexicon.words));
}

function finderOf({ context }: PaperText, tries: readonly FormTrie[], { variants }: Lexicon): Finder {
  return { tries, variants, context };
}

/** A paper's own names; a single word must stand as it was given. */
function ownTrie(names: readonly LearntName[]): FormTrie {
  const trie = createTrie<Form>();
  for (const { forms, given, entity, rule, confidence } of names)
    for (const text of forms)
      addForm(trie, { text, caseRule: learntCase(text), near: [], given, entity, rule, confidence });
  return trie;
}

/** What papers taught that others may mean too; long forms in plain words are too common to be shared. */
function sharedTrie(names: readonly LearntName[]): FormTrie {
  const trie = createTrie<Form>();
  for (const { shared, forms, given, entity, confidence } of names)
    for (const text of shared ? forms.filter((form) => /\p{Lu}.*\p{Lu}/u.test(form)) : [])
      addForm(trie, {
        text,
        caseRule: learntCase(text),
        near: [],
        given,
        entity,
        rule: "learnt-elsewhere",
        confidence: Math.round(confidence * ELSEWHERE * 100) / 100,
      });
  return trie;
}

function learntCase(text: string): Form["caseRule"] {
  return /\s/u.test(text) ? caseRuleOf(text, true) : "exact";
}

/** How much less sure a name is in a paper that did not give it. */
const ELSEWHERE = 0.9;

interface Own {
  /** What the paper itself taught, by key. */
  readonly coined: ReadonlyMap<string, LearntName>;
  readonly finder: Finder;
  readonly words: WordLists;
}

function readRecord(
  { digest, record, sentences }: RecordText,
  { coined, finder, words }: Own,
): PaperExtraction {
  const read = sentences.map((sentence) => ({
    sentence,
    mentions: withRoles(sentence, findSpots(sentence, finder), coined),
  }));
  return {
    digest,
    record,
    mentions: read.flatMap(({ mentions }) => mentions),
    results: resultsIn(read, words),
    relations: read.flatMap(({ sentence, mentions }) => relationsOf(sentence, mentions)),
  };
}
