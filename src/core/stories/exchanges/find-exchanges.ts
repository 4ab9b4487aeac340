/** Finds in an article who answered whom, and who would not answer. Better none than a wrong one. */

import type { StoredQuote } from '../../articles/article.ts';
import type { ArticleRecord } from '../../ports/article-store.ts';
import { isAsserted } from '../../quotes/asserted.ts';
import { shownSpeaker } from '../../quotes/confidence/shown-speaker.ts';
import { nameKey } from '../../text/names/name-spelling.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { type AnswerWords, answerWordsIn } from './answer-words.ts';
import type { Exchange, ExchangeKind } from './exchange.ts';

/** A place where a person is named, or meant by a pronoun beside their words. */
interface Mention extends Span {
  readonly name: string;
}

/** Sentences back in which an answered statement may stand. */
const BACK = 3;
/** “rejected the plan”: of several, it is the one that was told just before. */
const VAGUE =
  /\b(?:the|this|that|these|those|such) (?:\p{Ll}+ ){0,2}?(?:plans?|proposals?|ideas?|comments?|arguments?|move|offer|views?)$/u;
/** Characters between a name and the verb that it is the subject of, and between the verb and a name in its object. */
const SUBJECT = 140;
const OBJECT = 70;

/** Verbs of those who say something that can be answered. */
const CLAIMING =
  /^(?:,(?:[^,.“”]{1,80},)?)?(?: who\b)?(?: (?:has|have|had|also|later|earlier|then|repeatedly|publicly|again))* (?:said|says|told|accused|accuses|claimed|claims|called|calls|announced|announces|promised|promises|warned|warns|wrote|writes|blamed|blames|argued|argues|urged|urges|reported|reports|insisted|insists|criticised|criticized|alleged|alleges|demanded|demands|asserted|predicted|predicts|expects|proposed|proposes|suggested|declared|complained|tweeted|posted|maintained|contended|charged|described|vowed|hailed|asked for|appealed|pleaded)\b/;
/** The same with the name behind the verb: “…,” said opposition leader Tarek Amin. */
const SAID_BEFORE =
  /\b(?:said|says|wrote|warned|claimed|argued|added|insisted|promised|told|joked|declared|complained)(?: (?:the |a |an |former |then )?(?:[\p{L}’'-]+ ){0,4})?$/u;

/** What may stand between a subject and its verb. */
const BETWEEN =
  /^(?:[’']s? (?:office|spokes\w+|lawyers?|team|party|campaign|ministry|company|representatives?))?(?:,(?: (?:who|which|whose)\b)?[^,.;:“”]{1,90},)?(?:,? \d{1,3},)?(?: (?:has|have|had|also|later|then|immediately|strongly|flatly|firmly|quickly|angrily|publicly|again|swiftly|categorically|however|meanwhile|on \p{Lu}\p{Ll}+|in (?:a|an) \p{Ll}+|himself|herself|who was \p{Ll}+,?))*[, ]*$/u;

export function exchangesIn({ article, people, quotes }: ArticleRecord): readonly Exchange[] {
  const { text } = article;
  const said = quotes.filter(({ of }) => of === 'article');
  const mentions = mentionsOf(people, said);
  const sentences = sentencesOf(text);
  const blank = blankQuotations(text);
  const claimers = claimersOf(blank, mentions, said);
  return sentences.flatMap((sentence, nth) => {
    const words = blank.slice(sentence.start, sentence.end);
    const here = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return answerWordsIn(words).flatMap((found): Exchange[] => {
      const at = { start: found.start + sentence.start, end: found.end + sentence.start };
      const subject = subjectOf(blank, here, at, found, sentence);
      // “An attorney for Mills did not respond”, “voters supporting Mills”: it is not Mills who did.
      if (subject === null || SPEAKS_FOR.test(blank.slice(Math.max(0, subject.start - 60), subject.start)))
        return [];
      if (!isProperName(subject.name)) return [];
      const base = { article, words: at, sentence, by: subject.name };
      const { kind } = found;
      if (isAsked(kind)) return [{ ...base, kind, to: null, claim: null, reply: null }];
      const isVague = VAGUE.test(blank.slice(at.start, at.end));
      const since = sentences[Math.max(0, nth - (isVague ? 1 : BACK))]?.start ?? 0;
      // Behind “replied Jeff Moss, president of Gull Radio,” stands what belongs to him.
      const named = subject.start < at.end ? here : [];
      const to = answered(named, { ...at, named: found.named }, subject.name, claimers, {
        since,
        before: sentence.start,
      });
      if (to === null || !isProperName(to) || isPartOf(to, subject.name)) return [];
      const until = sentences[nth + 1]?.end ?? sentence.end;
      return [
        {
          ...base,
          kind,
          to,
          claim: said.findLast((quote) => isBy(quote, to) && quote.end <= sentence.end)?.id ?? null,
          reply:
            said.find((quote) => isBy(quote, base.by) && quote.start >= sentence.start && quote.end <= until)
              ?.id ?? null,
        },
      ];
    });
  });
}

/** “Menon’s office did not respond”: it is not Menon who did. */
const OFFICE = /^[’']s? \p{Ll}/u;

/** Whether it is a question of the outlet that was not answered. */
function isAsked(kind: ExchangeKind): kind is 'declined' | 'silent' {
  return kind === 'declined' || kind === 'silent';
}

const SPEAKS_FOR =
  /\b(?:\p{L}+ (?:for|of|with|against|behind)|supporting|backing|opposing|representing) (?:[\p{L}’'-]+ |\p{Lu}\p{Ll}{0,3}\. ){0,4}$/u;

/** “voters”, “Security personnel”, “The woman”: nobody who can be named. */
function isProperName(name: string): boolean {
  const words = name.match(/[\p{L}’'-]{4,}/gu) ?? name.match(/[\p{L}’'-]+/gu) ?? [];
  return (
    !/^(?:The|A|An|Several|Some|Many) \p{Ll}/u.test(name) &&
    words.length > 0 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    !/^(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:ans|crats|ists)\b/u.test(name)
  );
}

/** “Khan” may be either of two people of that name. */
function isPartOf(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => nameKey(name).split(' '));
  const [short, long] = (a?.length ?? 0) < (b?.length ?? 0) ? [a, b] : [b, a];
  return short?.every((word) => long?.includes(word)) ?? false;
}

function isBy(quote: StoredQuote, name: string): boolean {
  return isAsserted(quote) && shownSpeaker(quote) === name;
}

function mentionsOf(people: ArticleRecord['people'], quotes: readonly StoredQuote[]): readonly Mention[] {
  const named = people.flatMap(({ name, mentions }) => mentions.map((span) => ({ ...span, name })));
  const beside = quotes.flatMap((quote) => {
    const { speaker } = quote;
    const name = shownSpeaker(quote);
    return speaker === null || name === null ? [] : [{ start: speaker.start, end: speaker.end, name }];
  });
  const places = new Map([...beside, ...named].map((mention) => [mention.start, mention]));
  return [...places.values()].toSorted((a, b) => a.start - b.start);
}

/** Shorter quotations are terms that belong to the sentence: called it “reckless”. */
const TERM = 24;

/** The text with a dot for each character between quotation marks, so that offsets stay. */
function blankQuotations(text: string): string {
  return text.replace(/[“«][^”»“«]{0,3000}[”»]|"[^"\n]{0,3000}"/g, (words) =>
    words.length <= TERM ? words : `“${'·'.repeat(Math.max(0, words.length - 2))}”`,
  );
}

interface Claimer {
  readonly name: string;
  readonly at: number;
}

/** Who said something that can be answered, in order. */
function claimersOf(
  blank: string,
  mentions: readonly Mention[],
  quotes: readonly StoredQuote[],
): readonly Claimer[] {
  const telling = mentions.filter(
    ({ start, end }) =>
      CLAIMING.test(blank.slice(end, end + 160)) ||
      SAID_BEFORE.test(blank.slice(Math.max(0, start - 60), start)),
  );
  const quoted = quotes.filter(isAsserted).flatMap((quote) => {
    const name = shownSpeaker(quote);
    return name === null ? [] : [{ name, at: quote.start }];
  });
  return [...telling.map(({ name, start }) => ({ name, at: start })), ...quoted].toSorted(
    (a, b) => a.at - b.at,
  );
}

/** The person that the verb has as its subject, in the same clause; null: it is somebody else, or not clear. */
function subjectOf(
  blank: string,
  here: readonly Mention[],
  at: Span,
  { kind, inverted }: Pick<AnswerWords, 'kind' | 'inverted'>,
  sentence: Span,
): Mention | null {
  // “In response, the company’s president, Mark Sutter, said”.
  if (kind === 'answers' && at.start === sentence.start)
    return (
      here.find(({ start, end }) => start >= at.end && CLAIMING.test(blank.slice(end, end + 160))) ?? null
    );
  const before = here.filter(({ end, start }) => end <= at.start && at.start - start <= SUBJECT);
  // The nearest may stand in an aside: “Haas, asked whether Salo was right, declined”.
  for (const mention of before.slice(-2).toReversed()) {
    const between = blank.slice(mention.end, at.start);
    // “said Professor Luis Prado, responding to Sato”
    if (BETWEEN.test(between) || /^, $/.test(between)) return OFFICE.test(between) ? null : mention;
  }
  if (!inverted) return null;
  const behind = here.find(({ start }) => start >= at.end - 1 && start - at.end <= OBJECT);
  if (behind === undefined) return null;
  return /^[\p{Ll}\p{Lu} ,’'-]*$/u.test(blank.slice(at.end, behind.start)) ? behind : null;
}

/** Who is answered: whoever the object names, else the last who said something in the sentences before. */
function answered(
  here: readonly Mention[],
  at: Span & Pick<AnswerWords, 'named'>,
  by: string,
  claimers: readonly Claimer[],
  { since, before }: { readonly since: number; readonly before: number },
): string | null {
  const named = here.find(({ start, name }) => start > at.start && start - at.end <= OBJECT && name !== by);
  if (
    named !== undefined &&
    claimers.some(({ name, at: place }) => name === named.name && place < at.end + OBJECT)
  )
    return named.name;
  if (at.named) return null;
  return (
    claimers.findLast(({ name, at: place }) => place >= since && place < before && name !== by)?.name ?? null
  );
}

/** Those of a story, each pair of people once for each kind, in the order of the articles. */
export function storyExchanges(records: readonly ArticleRecord[]): readonly Exchange[] {
  const seen = new Map<string, Exchange>();
  for (const record of records.filter(({ article }) => article.status === 'current')) {
    for (const exchange of exchangesIn(record)) {
      const key = [exchange.kind, exchange.by, exchange.to ?? ''].map((part) => nameKey(part)).join('|');
      if (!seen.has(key)) seen.set(key, exchange);
    }
  }
  return [...seen.values()];
}
