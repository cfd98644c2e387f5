const LETTER = String.raw`\p{Script=Latin}\p{Script=Greek}\p{N}`;

/** A capitalised word, with what is joined on by hyphens. */
const WORD = String.raw`\p{Lu}[${LETTER}]*(?:[-–][${LETTER}]+)*`;

/** A word of letters and digits, with hyphens, dots and a plus sign inside. */
export const TOKEN = String.raw`[${LETTER}]+(?:[-_+.^][${LETTER}]+)*\+*`;

/** Two to six capitalised words; small words may stand between. */
export const PHRASE = String.raw`${WORD}(?:\s+(?:(?:of|for|with|and|to|in|via|the)\s+)?${WORD}){1,5}`;

export const NAME = `(?:${PHRASE}|${TOKEN})`;

/** Plain words between a verb and the name it introduces, with no preposition among them. */
export const BETWEEN = String.raw`(?:(?!(?:for|of|to|with|from|on|in|at|using|via|by|that|which|based|into|and)\b)[\p{Ll}\p{N}][\p{L}\p{N}'’-]*\s+){0,8}`;

/** Verbs with which a paper brings something. */
export const INTRODUCING = String.raw`(?:introduc|propos|present|develop|releas|design|creat|contribut|open-sourc|unveil|construct|curat|buil[dt]|establish|devis|formulat|call|nam|term|dub)\w*`;
