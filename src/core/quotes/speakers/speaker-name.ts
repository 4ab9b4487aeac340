/** The name a speaker goes by in the article: the figure behind a mention, or the mention's own words. */
import type { Span } from '../../text/span.ts';
import { SHAPE } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { VOCABULARY } from '../labels/feature-vocabulary.ts';
import type { Run } from '../labels/label-spans.ts';
import type { Reading } from '../marks/parsed-text.ts';
import type { Units } from '../marks/text-units.ts';
import { inNormalCase, type Turn } from '../marks/transcript-turns.ts';
import type { Figure } from '../names/entities.ts';
import { isNameWord } from '../names/noun-phrases.ts';
import { isShowableName } from '../names/showable-name.ts';
import type { Cast } from '../pronouns/coreference.ts';
import { figureAt, type Named } from '../pronouns/figure-at.ts';
import { turnOf } from './rule-speakers.ts';
import { nounPhraseOf } from './speaker-phrase.ts';

const AND = VOCABULARY.ids.get('and') ?? 0;
const PRONOUN = classNumber('pronoun');
const FIRST_PERSON = classNumber('firstPerson');
const RELATIVE = classNumber('relative');
const POSSESSIVE = classNumber('possessive');
const DETERMINER = classNumber('determiner');

/** How sure a reader can be of a name that is no more than "they" or "who". */
const NAMELESS = 0.3;

/** Labels that tell question from answer, not who asks or answers. */
const PART_OF_INTERVIEW = /^(?:q|a|question|answer)$/i;

/** How sure a reader can be of words that are no name. */
const UNSHOWABLE = 0.1;

/** From this share on a pronoun's figure is likelier than all others together. */
const EVEN = 0.5;
/** From this share on a pronoun leaves whoever spoke before. */
const CLEAR = 0.75;

/** How sure a pronoun is that goes on reporting what the speaker before it said. */
const SAME_SPEAKER = 0.9;

export interface NamedSpeaker {
  readonly name: string;
  /** Index of the figure; -1 for a speaker that has no name in the text. */
  readonly figure: number;
  /** How sure the naming is, by itself. */
  readonly share: number;
}

/**
 * `former` spoke just before. A "he" that reports on in the next sentence of the paragraph is the same speaker, if the pronoun fits.
 */
export function nameOf(
  reading: Reading,
  cast: Cast,
  source: Run,
  former: { readonly source: Run; readonly figure: number } | null,
): NamedSpeaker {
  const { units, text } = reading;
  const span = spanOf(units, source);
  const turn = turnOf(units, reading.stretches, source);
  if (turn !== null) return labelled(reading, cast, turn);
  const several = namesJoined(reading, cast, source);
  if (several !== null) return { name: several, figure: -1, share: 1 };
  const before = former === null ? undefined : cast.figures[former.figure];
  if (former !== null && before !== undefined && goesOnWith(reading, source, former.source, before)) {
    return { name: before.name, figure: former.figure, share: SAME_SPEAKER };
  }
  const named = figureAt(reading, cast, span);
  const figure = named === null ? undefined : cast.figures[named.figure];
  if (named !== null && figure !== undefined) {
    const share = isShowableName(figure.name) ? shareOf(reading, source, named, former, before) : 0;
    return { name: figure.name, figure: named.figure, share };
  }
  const name = withoutArticle(plainName(text, spanOf(units, nounPhraseOf(units, source))));
  const nameless = isNameless(units, source) ? NAMELESS : 1;
  return { name, figure: -1, share: isShowableName(name) ? nameless : Math.min(nameless, UNSHOWABLE) };
}

/** A pronoun that by itself stands for whoever spoke last is as sure as one that reports on; one that stands for another is not sure when either may be meant. */
function shareOf(
  { units, text }: Reading,
  source: Run,
  { figure, share }: Named,
  former: { readonly figure: number } | null,
  before: Figure | undefined,
): number {
  const word =
    source.last - source.first > 1 ? '' : text.slice(units.start[source.first], units.end[source.first]);
  if (former === null || before?.kind !== 'person' || !/^(?:he|she)$/i.test(word)) return share;
  if (former.figure === figure) return share > EVEN ? Math.max(share, SAME_SPEAKER) : share;
  const fits = before.gender !== (/^he$/i.test(word) ? 'feminine' : 'masculine');
  return fits && share < CLEAR ? Math.min(share, NAMELESS) : share;
}

/** Who a label means: the person of that name in the article, or else the fullest label of the same surname. */
function labelled(reading: Reading, cast: Cast, { label, fullest }: Turn): NamedSpeaker {
  const own = inNormalCase(plainName(reading.text, fullest));
  if (PART_OF_INTERVIEW.test(own)) return { name: own, figure: -1, share: NAMELESS };
  const named = figureAt(reading, cast, label) ?? figureAt(reading, cast, fullest);
  const figure = cast.figures[named?.figure ?? -1];
  if (named === null || figure === undefined) return { name: own, figure: -1, share: 1 };
  const name = inNormalCase(figure.name);
  const isFuller = fullest !== label && own.split(' ').length > name.split(' ').length;
  return { name: isFuller ? own : name, figure: named.figure, share: 1 };
}

function goesOnWith({ units, text }: Reading, source: Run, former: Run, figure: Figure): boolean {
  if (source.last - source.first > 1 || figure.kind !== 'person') return false;
  const away = (units.sentence[source.first] ?? 0) - (units.sentence[former.first] ?? 0);
  if (away < 0 || away > 2 || units.passage[source.first] !== units.passage[former.first]) return false;
  const word = text.slice(units.start[source.first], units.end[source.first]).toLowerCase();
  if (word === 'he') return figure.gender !== 'feminine';
  return word === 'she' && figure.gender !== 'masculine';
}

/** "Xi Jinping and Vladimir Putin" for a mention that joins two figures by "and"; null for any other. */
function namesJoined(reading: Reading, cast: Cast, source: Run): string | null {
  const { units } = reading;
  const parts: Run[] = [];
  let first = source.first;
  for (let i = source.first; i <= source.last; i++) {
    const joint = i === source.last || units.word[i] === AND || units.shape[i] === SHAPE.comma;
    if (!joint) continue;
    if (i > first) parts.push({ first, last: i });
    first = i + 1;
  }
  const hasAnd = parts.length > 1 && units.word[(parts.at(-1)?.first ?? 0) - 1] === AND;
  if (!hasAnd) return null;
  const figures = new Set(parts.map((part) => figureAt(reading, cast, spanOf(units, part))?.figure ?? -1));
  const names = [...figures]
    .map((figure) => cast.figures[figure])
    .filter((figure) => figure !== undefined && figure.kind !== 'body');
  if (names.length < 2 || names.length !== parts.length) {
    // "Macron and Starmer": two names that the article says no more of are not the last one alone.
    const bare = parts.every(({ first, last }) => last - first <= 2 && isNameWord(units, first));
    return bare ? plainName(reading.text, spanOf(units, source)) : null;
  }
  const words = names.map((figure) => figure?.name ?? '');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function spanOf(units: Units, run: Run): Span {
  return { start: units.start[run.first] ?? 0, end: units.end[run.last - 1] ?? 0 };
}

/** "the Fed Chair" is named Fed Chair, as names go; "the chair" keeps its article. */
function withoutArticle(name: string): string {
  const rest = /^the (.+)$/i.exec(name)?.[1];
  return rest?.split(' ').every((word) => /^\p{Lu}/u.test(word)) === true ? rest : name;
}

/** The words of the mention, on one line, without a possessive at the end. */
function plainName(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/['’‘]s?$/, '');
}

function isNameless(units: Units, source: Run): boolean {
  if (source.last - source.first > 1) return false;
  const sort = units.sort[source.first] ?? 0;
  return (
    sort === PRONOUN ||
    sort === FIRST_PERSON ||
    sort === RELATIVE ||
    sort === POSSESSIVE ||
    sort === DETERMINER
  );
}
