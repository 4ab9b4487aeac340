/** Statements by the speakers or through the source that the question names, closest to the topic first. */
import { textOf } from '../articles/article.ts';
import type { Scope } from '../base/scope.ts';
import type { NameEntry } from '../names/name-index.ts';
import type { Store } from '../ports/ports.ts';
import type { PassagePlace, QuoteFilter, QuoteHit } from '../ports/quote-store.ts';
import type { Question } from '../questions/question.ts';
import { type ToldBySource, toldBySource } from '../questions/told-by-source.ts';
import { ASSERTED } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { withoutFragments } from '../statements/fragments.ts';
import { type Statement, statementsOf } from '../statements/same-statement.ts';
import { bareNameKey, nameKey } from '../text/names/name-spelling.ts';
import { stemsIn } from '../text/search-token.ts';

type Stores = Pick<Store, 'quotes'>;

const QUOTES = 20;

export async function statementsAsked(
  { quotes }: Stores,
  scope: Scope,
  question: Question,
): Promise<readonly Statement[]> {
  const { speakers, source, topic, filter } = question;
  const list = (narrowed: QuoteFilter, about: readonly string[]) =>
    quotes.list(
      scope,
      {
        ...filter,
        ...narrowed,
        modalities: ASSERTED,
        ...(about.length === 0 ? {} : { about: about.join(' ') }),
      },
      { limit: QUOTES, offset: 0 },
    );
  const theirs = { speakers: speakers.flatMap(({ keys }) => keys), shown: true } as const;
  const teller = source === null ? null : toldBySource(source.names);
  const isTheirs = source?.known === true || teller === null;
  const [said, relayed] = await Promise.all([
    speakers.length === 0 ? [] : list(theirs, topic),
    source === null || (speakers.length > 0 && !isTheirs)
      ? []
      : list({}, [...topic, ...source.names.slice(0, 1)]),
  ]);
  const through = (hit: QuoteHit) => teller !== null && comesThrough(hit, teller);
  const hits = [
    ...said.filter((hit) => isTheirs || through(hit)),
    ...relayed.filter((hit) => through(hit) || isNamed(source?.names ?? [], hit)),
  ];
  const stems = new Set(topic.flatMap((word) => [...stemsIn(word)]));
  const near = hits.filter((hit) => sharedWith(stems, hit) * 2 >= stems.size);
  const distinct = [...new Map(near.map((hit) => [hit.quote.id, hit])).values()];
  return inTurn(withoutFragments(statementsOf(distinct)), speakers);
}

/** The statements of the speakers asked about in these passages. */
export async function statementsIn(
  { quotes }: Stores,
  scope: Scope,
  { speakers, filter }: Question,
  passages: readonly PassagePlace[],
): Promise<readonly Statement[]> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  if (articles.length === 0 || speakers.length === 0) return [];
  const theirs = {
    speakers: speakers.flatMap(({ keys }) => keys),
    shown: true,
    modalities: ASSERTED,
  } as const;
  const hits = await quotes.list(scope, { ...filter, ...theirs, articles }, { limit: QUOTES, offset: 0 });
  const inThem = hits.filter(({ quote, article }) =>
    passages.some(
      (one) =>
        one.article === article.id &&
        quote.of === 'article' &&
        quote.start < one.passage.end &&
        one.passage.start < quote.end,
    ),
  );
  return inTurn(withoutFragments(statementsOf(inThem)), speakers);
}

/** The newest statements of the speakers asked about, at any time; on the topic if there are any. */
export async function statementsAtOtherTimes(
  stores: Stores,
  scope: Scope,
  question: Question,
): Promise<readonly Statement[]> {
  const { since: _since, until: _until, ...filter } = question.filter;
  const any = { ...question, filter };
  const onTopic = await statementsAsked(stores, scope, any);
  const found = onTopic.length > 0 ? onTopic : await statementsAsked(stores, scope, { ...any, topic: [] });
  return found.toSorted((a, b) => b.lead.article.publishedAt.localeCompare(a.lead.article.publishedAt));
}

/** Whether the quote came through the source: its sentence or its attribution says so. */
function comesThrough({ quote, article }: QuoteHit, teller: ToldBySource): boolean {
  if (quote.attribution !== null && teller.names(quote.attribution.text)) return true;
  return teller.relays(textOf(article, quote.of).slice(quote.context.start, quote.context.end));
}

function isNamed(names: readonly string[], { quote }: QuoteHit): boolean {
  const speaker = bareNameKey(shownSpeaker(quote) ?? '');
  return names.some((name) => bareNameKey(name) === speaker);
}

/** How many words of the topic the quote or its sentence has. */
function sharedWith(topic: ReadonlySet<string>, { quote, article }: QuoteHit): number {
  if (topic.size === 0) return 0;
  const text = textOf(article, quote.of).slice(quote.context.start, quote.context.end);
  const stems = stemsIn(text);
  return [...topic].filter((stem) => stems.has(stem)).length;
}

/** Takes the statements of several speakers in turn. */
function inTurn(statements: readonly Statement[], speakers: readonly NameEntry[]): readonly Statement[] {
  if (speakers.length < 2) return statements;
  const groups = [...Map.groupBy(statements, (statement) => shownSpeakerOf(statement, speakers)).values()];
  const longest = Math.max(0, ...groups.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? [])).flat();
}

/** The first of these speakers who made the statement. */
export function shownSpeakerOf({ lead }: Statement, speakers: readonly NameEntry[]): NameEntry | undefined {
  const key = nameKey(shownSpeaker(lead.quote) ?? '');
  return speakers.find(({ keys }) => keys.includes(key));
}
