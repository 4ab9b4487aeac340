/**
 * Whether the sentences of summaries stand alone, over English articles: a checker with rules of its own, stricter and cruder
 * than those that choose the sentences. Prints every sentence that fails, with the reason.
 */
import * as z from 'zod';
import { summarise } from '../src/core/articles/summary.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  lang: z.string().optional(),
});

const TIME =
  '(?:week|weekend|month|year|season|morning|afternoon|evening|summer|winter|spring|autumn|fall|time|decade|century|past|coming|last)';
const POINTS_BACK = new RegExp(
  `^\\W*(?:he|she|it|they|his|her|hers|its|their|this(?! ${TIME}\\b)|that|these|those|such|but|and|or|so|yet|however|meanwhile|then|also|still|instead|both|therefore|moreover|furthermore|another|others|neither|admittedly|all the|the (?:latter|former|two|three|pair|duo|move|decision|incident|announcement|ruling|comments?|remarks|statement|same))\\b`,
  'i',
);
const ADDED = /^[^“,]{0,60}\b(?:also|too|added|continued|concluded|went on)\b|^\S+, speaking next/u;
const DATELINE = /^(?:\p{Lu}[\p{Lu}’'.-]{2,}[ ,]){1,3}[^.]{0,30}?(?:—|–| - |\()|^\(\p{L}+\) [—–-]/u;
const FURNITURE =
  /^(?:photo|image|video|listen|watch|read|sign up|subscribe|click|advert|editor|update|correction|follow us|share|join|create|log in)|getty|\((?:photo|image|picture|ap photo|file)|newsletter|podcast platform|this (?:article|story) (?:was|has been)|all rights reserved|affiliate|\bcookies\b|account\b.{0,30}$/i;
const SAID_BY_PRONOUN = /, (?:he|she|they) (?:said|says|added|told|explained|wrote|argued|claimed|noted)\b/u;
const THIS_THING = new RegExp(`\\s(?:this|these) (?!${TIME}\\b)\\p{Ll}`, 'u');
const PRONOUN = /(?<![\p{L}’'])(?:he|she|his|her|him|they|them|their|its?)(?![\p{L}])/iu;
/** Something that a pronoun behind it may stand for. */
const BEARER =
  /^[\p{Lu}’'-]+\p{Lu}[\p{L}’'-]*\s|^\p{Lu}\p{Ll}+-\p{Lu}|\s\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ (?:\p{Lu}|\p{Ll}+ed\b|is|was|has|will|said)|\b(?:an?|any|the|some|many|most|every|each|both|\p{L}+['’]s) \p{L}|\p{Ll}{3,}s\b/u;
const WHOLE_NAME = /\p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+/u;
/** “the plan” where the sentence does not say which one. */
const THE_THING =
  /(?:^The|, the|\b(?:of|on|by|to|that) the) (?:\p{Ll}+ )?(?!ways?\b)(\p{Ll}{4,})(?=[\s,.])(?! (?:of|in|at|for|from|that|which|who|whose|to|on|with|by|between)\b)/gu;
const DAY =
  /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** A sentence that shares so much of the shorter one's words with an earlier one repeats it. */
const REPEATS = 0.7;

/** The reason why the sentence does not stand alone behind the title and the sentences before it; null if it does. */
export function fault(
  sentence: string,
  text: string,
  title: string,
  before: readonly string[] = [],
): string | null {
  const own = sentence.replace(/[“"][^”"]*[”"]/g, '“”');
  const known = [title, ...before].join(' ');
  if (POINTS_BACK.test(sentence)) return 'points back';
  if (ADDED.test(own)) return 'adds to something';
  if (DATELINE.test(sentence)) return 'dateline';
  if (FURNITURE.test(sentence)) return 'caption, note or advert';
  if (!/[.!…]["”’')\]]*$/.test(sentence)) return 'no closed statement';
  if ((sentence.match(/“/g)?.length ?? 0) !== (sentence.match(/”/g)?.length ?? 0)) return 'open quotation';
  if (/^["“]/.test(sentence) && own.length < 0.4 * sentence.length) return 'a quotation';
  if (/(?<![\p{L}’])(?:I|we|my|our)(?![\p{L}.])/u.test(own)) return 'first person';
  if (SAID_BY_PRONOUN.test(own) && !WHOLE_NAME.test(own)) return 'said by nobody';
  if (THIS_THING.test(own)) return 'this thing';
  const pronoun = PRONOUN.exec(own);
  if (pronoun !== null && !BEARER.test(own.slice(0, pronoun.index))) return `nobody for “${pronoun[0]}”`;
  const again = before.find((one) => shared(one, sentence) >= REPEATS);
  if (again !== undefined) return 'repeats';
  const at = text.indexOf(sentence);
  const thing = [...own.matchAll(THE_THING)].find(
    ([, noun = '']) =>
      !known.toLowerCase().includes(noun) &&
      new RegExp(`\\b(?:an?|one|new|two|three) (?:[\\p{Ll}-]+ ){0,2}${noun}`, 'u').test(
        text.slice(0, Math.max(0, at)),
      ),
  );
  if (thing !== undefined) return `which ${thing[1]}`;
  for (const { 1: name = '', index } of own.matchAll(/(?<![\p{L}’'-])(\p{Lu}\p{Ll}{2,})(?![\p{L}-])/gu)) {
    const isFirst = /(?:^|[.“"] ?)$/.test(own.slice(0, index));
    const whole = new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{Ll}’'-]+ (?:\\p{Lu}\\. )?${name}\\b`, 'u');
    if (DAY.test(name) || known.includes(name) || whole.test(own) || !isPerson(name, text)) continue;
    if (!isFirst || new RegExp(`[\\p{Ll},] ${name}\\b`, 'u').test(text)) return `last name alone: ${name}`;
  }
  return null;
}

/** Whether the text introduces somebody with this last name: first and last name, then a verb of speech, a comma or an age. */
function isPerson(name: string, text: string): boolean {
  return (
    new RegExp(
      `(?<!(?:in|from|to|of|the|at) )\\b(?!The\\b)\\p{Lu}\\p{Ll}+ ${name}(?:,| (?:said|says|told|added|was|is|has|had)\\b)`,
      'u',
    ).test(text) && !new RegExp(`\\b(?:in|from|to|across|of) ${name}\\b`, 'u').test(text)
  );
}

function shared(one: string, other: string): number {
  const words = (sentence: string) => new Set(sentence.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const [a, b] = [words(one), words(other)];
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}

export async function judge(rows: readonly unknown[]): Promise<0 | 1> {
  let sentences = 0;
  let summaries = 0;
  let alone = 0;
  let whole = 0;
  let titled = 0;
  for (const given of rows) {
    const { text, title: headline, lang } = rowSchema.parse(given);
    if (lang !== undefined && lang !== 'en') continue;
    const title = headline ?? '';
    const summary = summarise(text, title).map((sentence) => sentence.text);
    const faults = summary.map((sentence, at) => fault(sentence, text, title, summary.slice(0, at)));
    faults.forEach((reason, at) => {
      if (reason !== null) process.stdout.write(`${reason}: ${summary[at] ?? ''}\n`);
    });
    summaries += 1;
    sentences += summary.length;
    alone += faults.filter((reason) => reason === null).length;
    if (summary.length > 0 && faults.every((reason) => reason === null)) whole += 1;
    if (sharesName(summary.join(' '), title)) titled += 1;
  }
  const share = (part: number, of: number) => `${part} of ${of} (${((100 * part) / (of || 1)).toFixed(1)} %)`;
  process.stdout.write(
    `sentences that stand alone ${share(alone, sentences)}  whole summaries ${share(whole, summaries)}  with a name of the title ${share(titled, summaries)}\n`,
  );
  return 0;
}

/** Whether the summary has a name of the title, or half of its longer words when it has no name inside. */
function sharesName(summary: string, title: string): boolean {
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  const told = summary.toLowerCase();
  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  const share =
    words.filter((word) => told.includes(word.toLowerCase().slice(0, 5))).length / (words.length || 1);
  return share >= 0.5 || names.some((word) => told.includes(word.toLowerCase()));
}
