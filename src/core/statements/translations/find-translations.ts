/** Finds what outlets in other languages have of a statement: the same speaker and day, the same numbers and names. */
import type { Scope } from '../../base/scope.ts';
import { shift, type Timestamp } from '../../base/time.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Store } from '../../ports/ports.ts';
import type { QuoteHit } from '../../ports/quote-store.ts';
import { isAsserted } from '../../quotes/asserted.ts';
import { shownSpeaker } from '../../quotes/confidence/shown-speaker.ts';
import { type Statement, statementHits } from '../same-statement.ts';
import type { AnchorReader } from './anchors.ts';
import { type ComparedStatement, isTelling, isTranslation } from './is-translation.ts';

/** A translation may be published a day before or after, and at another hour. */
const DAY_MS = 24 * 3_600_000;
/** Most quotes of the speaker on these days that are looked at. */
const LOOKED_AT = 100;
/** Most translations of one statement. */
const MOST = 3;

interface Deps {
  readonly quotes: Store['quotes'];
  readonly scope: Scope;
  readonly speakers: NameIndex;
  readonly anchors: AnchorReader;
}

/** The translations of each statement, by the id of its leading quote. What stands above already is not shown again. */
export async function findTranslations(
  deps: Deps,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, readonly QuoteHit[]>> {
  const found = new Map<string, readonly QuoteHit[]>();
  const shown = new Set<string>();
  for (const statement of statements) {
    const all = await translationsOf(deps, statement);
    const translations = all.filter(({ quote }) => !shown.has(quote.id));
    for (const { quote } of [...statementHits(statement), ...translations]) shown.add(quote.id);
    if (translations.length > 0) found.set(statement.lead.quote.id, translations);
  }
  return found;
}

async function translationsOf(deps: Deps, statement: Statement): Promise<readonly QuoteHit[]> {
  const { lead } = statement;
  const speaker = shownSpeaker(lead.quote);
  const compared = comparedOf(deps, lead);
  if (speaker === null || compared === null || !isAsserted(lead.quote)) return [];
  if (!isTelling(compared.anchors)) return [];
  const [person, second] = deps.speakers.called(speaker);
  if (person === undefined || second !== undefined) return [];
  const { publishedAt } = lead.article;
  const period = { since: shift(publishedAt, -2 * DAY_MS), until: shift(publishedAt, 2 * DAY_MS) };
  const page = { limit: LOOKED_AT, offset: 0 };
  const said = await deps.quotes.list(deps.scope, { speakers: person.keys, shown: true, ...period }, page);
  const shown = new Set(statementHits(statement).map(({ quote }) => quote.id));
  const others = said.filter(
    (hit) => !shown.has(hit.quote.id) && isAsserted(hit.quote) && isSameDay(lead, hit),
  );
  const matches = others.flatMap((hit) => {
    const other = comparedOf(deps, hit);
    return other !== null && isTranslation(compared, other) ? [{ hit, other }] : [];
  });
  // What two statements of one article match belongs to neither for sure.
  const rivals = others.flatMap((hit) => {
    if (hit.article.id !== lead.article.id || hit.quote.group === lead.quote.group) return [];
    const rival = comparedOf(deps, hit);
    return rival === null ? [] : [rival];
  });
  const sure = matches.filter(
    ({ hit, other }) =>
      matches.every((one) => one.hit === hit || one.hit.article.id !== hit.article.id) &&
      !rivals.some((rival) => isTranslation(rival, other)),
  );
  return sure.slice(0, MOST).map(({ hit }) => hit);
}

/** Null for a quote in a text whose language is not known. */
function comparedOf({ anchors }: Deps, { quote, article }: QuoteHit): ComparedStatement | null {
  const language = article.language?.toLowerCase().split(/[-_]/)[0];
  if (language === undefined) return null;
  return { text: quote.text, language, anchors: anchors.read(quote.text, language) };
}

/** By the day on which it was said where both articles tell it, else by publication. */
function isSameDay(one: QuoteHit, other: QuoteHit): boolean {
  if (one.quote.saidOn !== null && other.quote.saidOn !== null)
    return one.quote.saidOn === other.quote.saidOn;
  return hoursApart(one.article.publishedAt, other.article.publishedAt) <= 36;
}

function hoursApart(one: Timestamp, other: Timestamp): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 3_600_000;
}
