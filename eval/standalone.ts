/**
 * Whether the sentences of summaries stand alone: a checker with rules of its own, cruder than those that choose them and
 * written together with them, over English articles. Prints every sentence that fails, with the reason.
 */
import * as z from 'zod';
import { summarise } from '../src/core/articles/summary.ts';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: z.string().nullish(),
  lang: z.string().optional(),
});

const POINTS_BACK =
  /^\W*(?:he|she|it|they|his|her|hers|its|their|this|that|these|those|such|but|and|or|so|yet|however|meanwhile|then|also|still|instead|both|therefore|moreover|furthermore|another|others|neither|the (?:latter|former|two|three|pair|duo|move|decision|incident|announcement|ruling|comments?|remarks|report|statement|attack|same))\b(?! (?:of|by|in|at|to|on|from|week|month|year|morning|evening|summer|winter|spring|autumn|weekend)\b)/i;
const ADDED =
  /^(?:[\p{Lu}][\p{L}.’'-]* ){1,3}(?:also|too|then|added|continued|concluded|went on)\b|^\S+, speaking next/u;
const DATELINE = /^(?:\p{Lu}[\p{Lu}’'.-]{2,}[ ,]){1,3}[^.]{0,30}?(?:—|–| - |\()|^\(\p{L}+\) [—–-]/u;
const FURNITURE =
  /^(?:photo|image|video|listen|watch|read|sign up|subscribe|click|advert|editor|update|correction|follow)|getty|\((?:photo|image|picture|ap photo|file)|newsletter|podcast platform|this (?:article|story) (?:was|has been)|all rights reserved|affiliate/i;
const PRONOUN = /\b(?:he|she|his|her|him)\b/i;
const NAMED = /\p{Lu}\p{Ll}+|\b(?:an?|the) (?:\p{L}+[ -]){0,4}\p{L}+/u;

/** The reason why the sentence does not stand alone; null if it does. */
export function fault(sentence: string, text: string, title: string): string | null {
  const own = sentence.replace(/[“"][^”"]*[”"]/g, '“”');
  if (POINTS_BACK.test(sentence)) return 'points back';
  if (ADDED.test(own)) return 'adds to something';
  if (DATELINE.test(sentence)) return 'dateline';
  if (FURNITURE.test(sentence)) return 'caption, note or advert';
  if (!/[.!…]["”’')\]]*$/.test(sentence)) return 'no closed statement';
  if ((sentence.match(/“/g)?.length ?? 0) !== (sentence.match(/”/g)?.length ?? 0)) return 'open quotation';
  if (/(?<![\p{L}’])(?:I|we|my|our)(?![\p{L}.])/u.test(own)) return 'first person';
  const pronoun = PRONOUN.exec(own);
  if (
    pronoun !== null &&
    !NAMED.test(
      own.slice(0, pronoun.index).replace(/^\W*\p{L}+/u, (word) => (/^(?:an?|the)$/i.test(word) ? word : '')),
    )
  ) {
    const first = /^\W*(\p{Lu}[\p{Ll}’'-]+)/u.exec(own)?.[1] ?? '';
    if (!text.includes(` ${first}`)) return `nobody for “${pronoun[0]}”`;
  }
  const name = /^(\p{Lu}\p{Ll}{2,})(?:['’]s)? (?!\p{Lu})/u.exec(sentence)?.[1];
  if (name === undefined || name === 'The' || title.includes(name)) return null;
  const isPlace = new RegExp(`\\b(?:in|from|to|across|of) ${name}\\b`, 'u').test(text);
  const hasFullName = new RegExp(`(?<![.!?]["”]? |^)\\p{Lu}\\p{Ll}+ ${name}\\b`, 'mu').test(text);
  return hasFullName && !isPlace ? `last name alone: ${name}` : null;
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
    const faults = summary.map((sentence) => fault(sentence, text, title));
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
