/** The cast of one article: its figures, what they are, and whom its pronouns stand for. */
import { nameKey } from '../../text/name-spelling.ts';
import type { Span } from '../../text/span.ts';
import { SHAPE } from '../../text/tokens.ts';
import type { Reading } from '../marks/parsed-text.ts';
import { inNormalCase } from '../marks/transcript-turns.ts';
import { type Figure, figuresOf } from '../names/entities.ts';
import { type Mention, mentionsOf, nameSpan } from '../names/mentions.ts';
import { isPossessive } from '../names/noun-phrases.ts';
import { placesOf as placesInText } from './mention-positions.ts';
import { pronounsOf, type Resolved } from './pronoun-resolution.ts';
import { type Roles, rolesOf } from './roles.ts';
import type { Candidate } from './salience.ts';

export interface NamedMention {
  readonly mention: Mention;
  readonly figure: number;
  /** A possessive follows: the name only owns what comes next. */
  readonly owns: boolean;
}

export interface Cast {
  readonly figures: readonly Figure[];
  /** Mentions of names, in order, with their figure. */
  readonly named: readonly NamedMention[];
  readonly pronouns: ReadonlyMap<number, Resolved>;
  readonly roles: Roles;
  /** For each token the stretch between quotation marks that it lies in, or -1. */
  readonly within: Int32Array;
}

export interface CastOptions {
  /** The article's headline, where it stands apart from the text. */
  readonly title?: string | undefined;
  /** Called with the figures weighed for each pronoun. */
  readonly watch?: (token: number, candidates: readonly Candidate[]) => void;
}

export function castOf(reading: Reading, { title, watch }: CastOptions = {}): Cast {
  const { tokens } = reading;
  const sentenceOf = sentenceNumbers(reading);
  const within = withinStretch(reading);
  const headline = wordsOf(title ?? firstLine(reading));
  const figures = figuresOf(mentionsOf(tokens, sentenceOf), headline).map((figure) =>
    labelledInCase(reading, within, figure),
  );
  const named = figures
    .flatMap((figure, index) =>
      figure.mentions.map((mention) => ({
        mention,
        figure: index,
        owns: isPossessive(tokens, mention.last),
      })),
    )
    .sort((a, b) => a.mention.first - b.mention.first);
  const roles = rolesOf(reading, figures);
  const places = placesInText(tokens, figures, sentenceOf, within);
  const scene = { tokens, figures, places, sentenceOf, within, headline };
  return { figures, named, pronouns: pronounsOf(scene, watch), roles, within };
}

/** A first paragraph that is a headline: short, and without a full stop. */
function firstLine({ text, passages }: Reading): string {
  const [first, second] = passages;
  if (first === undefined || second === undefined || first.end - first.start > LONGEST_HEADLINE) return '';
  const line = text.slice(first.start, first.end);
  return /[.!?"”’]$/.test(line) ? '' : line;
}

const LONGEST_HEADLINE = 160;

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line === '' ? [] : (line.match(/[\p{L}\p{M}-]+/gu) ?? []).map((word) => nameKey(word)));
}

/** A figure whom only the labels of a transcript name, in capitals, is named as a text would. */
function labelledInCase({ tokens, stretches }: Reading, within: Int32Array, figure: Figure): Figure {
  const onlyLabels = figure.mentions.every(
    ({ last }) => tokens.shape[last] === SHAPE.colon && stretches[within[last + 1] ?? -1]?.style === 'turn',
  );
  return onlyLabels ? { ...figure, name: inNormalCase(figure.name) } : figure;
}

/** For each token the index of the stretch between quotation marks that it lies in, or -1. */
function withinStretch({ tokens, stretches }: Reading): Int32Array {
  const within = new Int32Array(tokens.count).fill(-1);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.start[i] ?? 0;
    while (at < stretches.length && (stretches[at]?.to ?? 0) <= start) at += 1;
    const stretch = stretches[at];
    if (stretch !== undefined && start >= stretch.from) within[i] = at;
  }
  return within;
}

function sentenceNumbers({ tokens, sentences }: Reading): Int32Array {
  const numbers = new Int32Array(tokens.count);
  let at = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= (tokens.start[i] ?? 0)) at += 1;
    numbers[i] = at;
  }
  return numbers;
}

/** Where each figure's names stand. */
export function placesOf(reading: Reading, figure: Figure): readonly Span[] {
  return figure.mentions.map((mention) => nameSpan(reading.tokens, mention));
}
