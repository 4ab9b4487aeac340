/** Prepares a draft to be stored: clean text, canonical address, title, date, and identity. */

import type { Draft } from '../articles/article.ts';
import { canonicalUrl } from '../articles/canonical-url.ts';
import { fingerprint } from '../articles/fingerprint.ts';
import { type PublicationDate, readPublicationDate, UNDATED } from '../articles/publication-date.ts';
import { UserError } from '../base/errors.ts';
import type { ArticleIdentity } from '../ports/article-store.ts';
import { withoutDirectionControls } from '../text/direction-controls.ts';
import { sentencesOf } from '../text/sentences.ts';

/** UTF-16 units. The longest magazine articles have fewer than 200,000, and work on the main thread stays below 50 ms. */
const LONGEST_TEXT = 500_000;
const LONGEST_TITLE = 300;
const LONGEST_NAME = 200;

/** A draft with checked parts. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly text: string;
  readonly title: string;
  readonly url: string | null;
  readonly guid: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly published: PublicationDate;
  readonly identity: ArticleIdentity;
}

/**
 * @throws {UserError} when there is no text, or too much of it.
 */
export function checkDraft(draft: Draft, workspace: string | null, now: Temporal.Instant): CheckedDraft {
  const text = cleanText(draft.text === '' ? (draft.summary ?? '') : draft.text);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new UserError('There is no text.', 'Add a file or a page with an article.');
  }
  if (text.length > LONGEST_TEXT) {
    throw new UserError(
      `The text is too long: ${text.length} characters.`,
      `The limit is ${LONGEST_TEXT} characters per article. Split the text.`,
    );
  }
  const url = draft.url === undefined ? null : canonicalUrl(draft.url);
  const guid = line(draft.guid, 1000);
  const known = draft.publishedAt === undefined ? null : readPublicationDate(draft.publishedAt, now);
  return {
    draft,
    text,
    title: line(draft.title, LONGEST_TITLE) ?? firstWords(text),
    url,
    guid,
    byline: bylineOf(draft),
    language: line(draft.language, 35),
    published: known ?? UNDATED,
    identity: {
      guid,
      url,
      fingerprint: fingerprint(text),
      source: draft.source,
      workspace,
      ...(draft.unnamed === true ? { anySource: true } : {}),
    },
  };
}

/** Who signed; an outlet that signs for itself says nothing that its name does not. */
function bylineOf({ byline, outlet }: Draft): string | null {
  const signed = line(byline, LONGEST_NAME);
  return signed === null || sameName(signed, outlet) ? null : signed;
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return bare(one) === bare(other);
}

/** Makes line ends `\n` and removes control characters, which no reader sees, some stores refuse, and some readers are misled by. */
export function cleanText(text: string): string {
  return (
    withoutDirectionControls(text)
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF]/g, '')
      .trim()
  );
}

/** One line of foreign text, shortened; null if nothing is left. */
function line(text: string | undefined, longest: number): string | null {
  if (text === undefined) return null;
  const flat = cleanText(text.slice(0, longest * 4)).replace(/\s+/g, ' ');
  return cutAtWord(flat, longest) || null;
}

/** Used as the title of a text without one: the beginning of its first sentence. */
function firstWords(text: string): string {
  const first = sentencesOf(text.slice(0, 4 * LONGEST_TITLE))[0];
  const sentence = text.slice(first?.start ?? 0, first?.end).replace(/\s+/g, ' ');
  return sentence.length <= LONGEST_TITLE / 2 ? sentence : firstClause(sentence, LONGEST_TITLE / 2);
}

/** Marks that close a clause, and a word that opens the next one: a title may end before either. */
const CLAUSE_END =
  /[,;:](?=\s)|\s[–—-](?=\s)|[，；：、]|\s(?=(?:after|although|because|before|but|since|though|until|when|where|which|while|who)\s)/g;
/** A shorter beginning says too little to be a title. */
const SHORTEST_CLAUSE = 40;

/** The longest beginning that ends with a clause; the first words and a mark of omission where there is none. */
function firstClause(sentence: string, longest: number): string {
  let end = 0;
  for (const { index } of sentence.matchAll(CLAUSE_END)) {
    if (index > longest) break;
    end = index;
  }
  return end >= SHORTEST_CLAUSE
    ? sentence.slice(0, end).replace(/[\s,;:–—-]+$/, '')
    : `${cutAtWord(sentence, longest - 2)} …`;
}

function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return text.slice(0, space > longest / 2 ? space : longest).toWellFormed();
}
