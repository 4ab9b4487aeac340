/** Learns who speaks, and how sure that is, by folds: each article is judged with weights that never saw it or its outlet. */

import { quotesOf } from '../src/core/quotes/find-quotes.ts';
import { VOCABULARY, VOCABULARY_CHECKSUM } from '../src/core/quotes/labels/feature-vocabulary.ts';
import { type ParsedText, parseText } from '../src/core/quotes/marks/parsed-text.ts';
import { type Coreference, coreferenceOf } from '../src/core/quotes/pronouns/coreference.ts';
import type { Quote } from '../src/core/quotes/quote.ts';
import {
  type ReportedSpeech,
  rankingContextIn,
  reportedCandidatesIn,
} from '../src/core/quotes/reported-speech.ts';
import { publishedDay } from '../src/core/text/dates.ts';
import { readWeights, type WeightFile, type Weights } from '../src/core/text/sparse-weights.ts';
import type { GoldArticle } from './annotated-articles.ts';
import { type Choice, learnConfidence } from './confidence.ts';
import {
  examplesOf,
  goldAt,
  isGoldSpeaker,
  type RankExample,
  rightByNames,
  rightBySpans,
  trainRanker,
} from './speaker-ranking.ts';
import { isOneOf, pieceAt, type WildArticle } from './wild-articles.ts';

/** Wild articles are few: each of their examples counts so many times. */
const WILD_COUNTS = 3;

/** One article with all that does not depend on the ranker. */
interface Text {
  readonly gold: GoldArticle | null;
  readonly wild: WildArticle | null;
  readonly fold: number;
  readonly labels: Weights;
  readonly parsed: ParsedText;
  readonly coreference: Coreference;
  readonly examples: readonly RankExample[];
}

/** The fold of each article: by outlet where it has one. */
export function textsOf(
  golds: readonly GoldArticle[],
  wilds: readonly WildArticle[],
  tagger: Weights,
  labels: { readonly all: WeightFile; readonly folds: readonly WeightFile[] },
): readonly Text[] {
  const all = readWeights(labels.all, VOCABULARY_CHECKSUM);
  const folds = labels.folds.map((file) => readWeights(file, VOCABULARY_CHECKSUM));
  const outlets = [...new Set(wilds.map(({ outlet }) => outlet))].sort();
  return [
    ...golds.map((gold, index) => {
      const fold = index % folds.length;
      return textOf(gold, null, fold, tagger, folds[fold] ?? all);
    }),
    ...wilds.map((wild) => textOf(null, wild, outlets.indexOf(wild.outlet) % folds.length, tagger, all)),
  ];
}

function textOf(
  gold: GoldArticle | null,
  wild: WildArticle | null,
  fold: number,
  tagger: Weights,
  labels: Weights,
): Text {
  const parsed = parseText(gold?.text ?? wild?.text ?? '', VOCABULARY);
  const coreference = coreferenceOf(parsed, { title: gold?.title ?? wild?.title });
  const { context } = rankingContextIn(parsed, { tagger, labels });
  const right =
    gold !== null
      ? rightBySpans(gold, parsed.units)
      : rightByNames(wild as WildArticle, parsed, coreference, context);
  return {
    gold,
    wild,
    fold,
    labels,
    parsed,
    coreference,
    examples: examplesOf(context, parsed.stretches, right),
  };
}

export function learnRanker(texts: readonly Text[]): WeightFile {
  const examples = texts.flatMap(({ wild, examples }) =>
    wild === null ? examples : Array.from({ length: WILD_COUNTS }, () => examples).flat(),
  );
  return trainRanker(examples, VOCABULARY_CHECKSUM);
}

interface Judged {
  readonly text: Text;
  readonly reported: readonly ReportedSpeech[];
  readonly choices: readonly Choice[];
}

/** The choices of each fold with a ranker learnt from the others. */
export function judgeByFolds(texts: readonly Text[], tagger: Weights, folds: number): readonly Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const ranker = readWeights(learnRanker(texts.filter((text) => text.fold !== fold)), VOCABULARY_CHECKSUM);
    return texts
      .filter((text) => text.fold === fold)
      .map((text) => {
        const reported = reportedCandidatesIn(text.parsed, { tagger, labels: text.labels, ranker }).reported;
        return { text, reported, choices: choicesOf(text, reported) };
      });
  }).flat();
}

function choicesOf(text: Text, reported: readonly ReportedSpeech[]): readonly Choice[] {
  const choices: Choice[] = [];
  quotesOf(text.parsed, text.coreference, reported, null, {
    watch: (quote, evidence) => {
      const right = isRight(text, quote);
      if (right === null) return;
      const judged = text.wild === null ? 'mentions' : 'names';
      choices.push({ evidence, right, judged, fold: text.fold });
    },
  });
  return choices;
}

/** Whether the speaker is right; null where nobody knows. */
function isRight({ wild, gold, parsed }: Text, quote: Quote): boolean | null {
  const { speaker } = quote;
  if (speaker === null) return null;
  if (wild !== null) {
    const [first] = quote.pieces;
    const piece = first === undefined ? null : pieceAt(wild, first.start, first.end);
    if (piece === null || piece.kind === 'inner' || piece.kind === 'unsure' || piece.who === 'any')
      return null;
    return piece.kind === 'quote' && piece.who !== null && isOneOf(speaker.name, piece.who);
  }
  const said = gold === null ? null : goldAt(gold, quote.start, quote.end);
  if (said === null || gold === null) return quote.kind === 'direct' ? false : null;
  return isGoldSpeaker(parsed.text, said, speaker);
}

/** The wild articles as `analyze --jsonl` would print them, each with weights learnt without its fold. */
export function predictionsOf(judged: readonly Judged[], folds: number): readonly string[] {
  return Array.from({ length: folds }, (_, fold) => {
    const others = judged.filter(({ text }) => text.fold !== fold).flatMap(({ choices }) => choices);
    const confidence = learnConfidence(others);
    return judged.flatMap(({ text, reported }) => {
      const { wild, parsed, coreference } = text;
      if (wild === null || text.fold !== fold) return [];
      const found = quotesOf(parsed, coreference, reported, publishedDay(wild.publishedAt), { confidence });
      return [JSON.stringify({ id: wild.id, quotes: found.map(({ quote }) => quote) })];
    });
  }).flat();
}
