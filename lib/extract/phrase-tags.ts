import nlp from "compromise/two";

const checked = new Map<string, PhraseTags>();

interface PhraseTags {
  /** Adjectives and nouns only, with a noun or an -ing form at the end. */
  readonly isNounPhrase: boolean;
  /** A person, a place or an organisation. */
  readonly isProper: boolean;
  /** A verb or adverb. */
  readonly isAction: boolean;
}

/**
 * What the part-of-speech tagger says of a phrase. It is two orders of magnitude slower than everything else here,
 * so only phrases that a naming rule has already singled out are asked about, each once.
 */
export function phraseTags(phrase: string): PhraseTags {
  const known = checked.get(phrase);
  if (known) return known;
  const doc = nlp(phrase);
  const tags = {
    isNounPhrase: doc.has("^(#Adjective|#Noun|#Gerund|#Hyphenated)+$") && doc.has("(#Noun|#Gerund)$"),
    isAction: doc.has("^(#Verb|#Adverb)$"),
    isProper: doc.has("(#Person|#Place|#Organization|#Date|#Demonym)"),
  };
  checked.set(phrase, tags);
  return tags;
}
