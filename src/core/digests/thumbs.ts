/** How people's thumbs under items count in the order of stories: by outlet and by speaker, within bounds. */
import type { Article, StoredQuote } from '../articles/article.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { strongestFirst } from '../statements/quote-strength.ts';
import { nameKey } from '../text/names/name-spelling.ts';

/** For how long a thumb counts and is kept, in milliseconds: 90 days. */
export const THUMB_MS = 90 * 86_400_000;

/** The people that are missing for an opinion: with few of them the balance stays near nothing. */
const DOUBT = 4;

/** People for and against. */
export interface Thumbs {
  readonly up: number;
  readonly down: number;
}

/** By the key of a name (`nameKey`). */
export interface ThumbCounts {
  readonly outlets: ReadonlyMap<string, Thumbs>;
  readonly speakers: ReadonlyMap<string, Thumbs>;
}

export const NO_THUMBS: ThumbCounts = { outlets: new Map(), speakers: new Map() };

/** Leads the keys of joined names to the one that they count under. */
export type SameSpeakerKey = (key: string) => string;

/** The keys of an item by which thumbs and repetitions count; `speaker` is null where nobody is shown to have said its first quotation. */
export function itemKeys(
  { outlet, language }: Pick<Article, 'outlet' | 'language'>,
  quotes: readonly StoredQuote[],
  same: SameSpeakerKey = (key) => key,
): { readonly outlet: string; readonly speaker: string | null } {
  const lead = strongestFirst(quotes.filter(isAsserted), language)[0];
  const speaker = lead === undefined ? null : shownSpeaker(lead);
  return { outlet: nameKey(outlet), speaker: speaker === null ? null : same(nameKey(speaker)) };
}

/**
 * Thumbs by speaker, whatever their names: whoever judged several names of one speaker counts once.
 * @param together counts the people who judged any of these names, each once
 */
export async function joinThumbs(
  { outlets, speakers }: ThumbCounts,
  same: SameSpeakerKey,
  together: (names: readonly string[]) => Promise<Thumbs>,
): Promise<ThumbCounts> {
  const joined = new Map<string, Thumbs>();
  for (const [key, given] of Map.groupBy(speakers, ([name]) => same(name))) {
    const [[, only] = [key, undefined], another] = given;
    const counted = another === undefined ? only : await together(given.map(([name]) => name));
    if (counted !== undefined) joined.set(key, counted);
  }
  return { outlets, speakers: joined };
}

/** From −1 (nobody wants it) to 1: the mean of what people think of the outlet and of the speaker. */
export function balanceOf(
  { outlet, speaker }: ReturnType<typeof itemKeys>,
  { outlets, speakers }: ThumbCounts,
): number {
  const ofSpeaker = speaker === null ? undefined : speakers.get(speaker);
  return (balance(outlets.get(outlet)) + balance(ofSpeaker)) / 2;
}

function balance(thumbs: Thumbs | undefined): number {
  if (thumbs === undefined) return 0;
  return (thumbs.up - thumbs.down) / (thumbs.up + thumbs.down + DOUBT);
}
