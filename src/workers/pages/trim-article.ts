/** Removes lines before and after the text of an article: dates, bylines, menus, sign-ups, further reading. */
import { ADVERT_LABELS, anyOf, COMMENTS_COUNTED, HEADINGS_BELOW, READ_ON } from './standard-phrases.ts';
import { writtenLength } from './written-length.ts';

/** Lines that are never a sentence of an article, wherever they stand. */
const NOISE = new RegExp(
  `^(?:${[
    `[\\[(–—-]{0,2}\\s?${anyOf(ADVERT_LABELS)}\\s?[\\])–—.:…-]{0,3}`,
    `[\\[(>»▶►•]?\\s?${anyOf(READ_ON)}(?:\\s?[:：|>»–—…-].{0,160}|\\s.{0,159}[^.!?。！？”"]|[.)\\]]{0,3})`,
    'related(?: (?:stories|articles|coverage|news))?:.{0,160}',
    '(?:continue reading|article continues)(?: below)?(?: (?:the|this) ad(?:vertisement)?)?',
    '(?:share|save|print) this.{0,40}|share on .{0,40}|(?:click|tap) here .{0,80}|skip to (?:main )?content|subscribe|sign (?:in|up)(?: (?:for|to) .{0,80})?',
    '(?:image|photo|picture|video) ?(?:copyright|caption|credit|source)\\b.{0,200}|file (?:photo|picture|image):.{0,300}|\\(?(?:image|photo): .{0,100}',
    '.{0,200}\\b(?:getty images|ap photo|reuters\\/).{0,60}',
  ].join('|')})$`,
  'iu',
);

/** Headings after which nothing of the article comes. */
const END = new RegExp(
  `^(?:${anyOf(HEADINGS_BELOW)}|${COMMENTS_COUNTED}|more (?:from|in) [^.!?]{1,60}|more [^.!?]{0,40}\\b(?:stories|news|articles|coverage)|sign up (?:for|to) .{0,80})[:：.…]{0,3}$`,
  'iu',
);

/** The article's own last lines: who owns it, where to follow whom. */
const CREDITS =
  /^(?:copyright\b|©|\(c\)|all rights reserved|follow .{1,80} on (?:twitter|facebook|instagram|x)\b|(?:additional )?reporting by |via \S|tags\b.{0,3}[/:]|first published:|provided by )/i;

/** Before the first sentence: dates, places, bylines. */
const DATE_OR_BYLINE =
  /^(?:(?:first )?(?:published|posted|updated|last updated|modified)\b.{0,80}|by \p{Lu}.{0,100}|.{0,20}\b(?:19|20)\d{2}\b.{0,30}|\|.{0,80}|.{0,40}\d{1,2}:\d{2}.{0,40})$/iu;

const SENTENCE_END = /[.!?…:;。！？：；।؟۔]["'“”‘’«»‹›)\]」』》）]{0,3}$/;

/** A line of some length that comes this often is a caption or a menu; short ones may stand in a table. */
const REPEATED = { times: 3, length: 40 };

/** Only the last part of a text can be what follows it. */
const TAIL = 0.4;

/** Rules that would leave less than this are wrong about the page. */
const LEAST_KEPT = 0.2;

export function trimArticle(text: string): string {
  const all = text.split('\n\n');
  const times = new Map<string, number>();
  for (const line of all) times.set(line, (times.get(line) ?? 0) + 1);
  const isRepeated = (line: string) =>
    line.length >= REPEATED.length && (times.get(line) ?? 0) >= REPEATED.times;
  const lines = all.filter((line) => !NOISE.test(line) && !isRepeated(line));
  const start = beginning(lines);
  const end = ending(lines);
  const kept = lines
    .slice(start, end)
    .filter((line) => !END.test(line))
    .join('\n\n');
  return kept.length >= LEAST_KEPT * text.length ? kept : text;
}

/** The first line that reads like a sentence; only short lines before it are skipped. */
function beginning(lines: readonly string[]): number {
  const first = lines.findIndex(
    (line) => SENTENCE_END.test(line) && !DATE_OR_BYLINE.test(line) && writtenLength(line) > 40,
  );
  if (first === -1) return 0;
  const skipped = lines.slice(0, first);
  return skipped.every((line) => line.length < 120) ? first : 0;
}

function ending(lines: readonly string[]): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let seen = 0;
  let end = lines.length;
  for (const [at, line] of lines.entries()) {
    if (seen >= (1 - TAIL) * total && END.test(line) && lines.slice(at).filter(isProse).length < GOES_ON) {
      end = at;
      break;
    }
    seen += line.length;
  }
  end = Math.min(end, endOfProse(lines, total));
  while (end > 1 && (CREDITS.test(lines[end - 1] ?? '') || END.test(lines[end - 1] ?? ''))) end -= 1;
  return end;
}

/** Behind a box in the middle of an article stand so many paragraphs of prose or more. */
const GOES_ON = 2;

/** A paragraph of prose, by its written length. */
const PROSE = 80;

/** Links, topics and sources below an article: so many lines or more, and no larger share of the text. A larger one is a list of its own. */
const LIST = { lines: 3, share: 0.15 };

/** Behind the last paragraph of prose, a few short lines that are mostly no sentences do not belong to the article. */
function endOfProse(lines: readonly string[], total: number): number {
  const last = lines.findLastIndex(isProse);
  const after = lines.slice(last + 1);
  const sentences = after.filter((line) => SENTENCE_END.test(line)).length;
  const length = after.reduce((sum, line) => sum + line.length, 0);
  const isList = after.length >= LIST.lines && sentences <= after.length / 3 && length <= LIST.share * total;
  return last !== -1 && isList ? last + 1 : lines.length;
}

function isProse(line: string): boolean {
  return writtenLength(line) >= PROSE && SENTENCE_END.test(line);
}
