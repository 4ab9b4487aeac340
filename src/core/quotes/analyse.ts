/** One article's text in, its quotes, people and passages out. Pure. */
import { type Span, textSpan } from '../text/span.ts';
import { tagsOf } from '../text/tagger.ts';
import { contextOf } from './context.ts';
import { cueOf, isReporting } from './cues.ts';
import { surroundingsOf } from './features.ts';
import { labelsOf } from './labels.ts';
import type { Stretch } from './marks.ts';
import { MODEL, type Model } from './model.ts';
import type { Analysis, ArticleText, Quote, QuoteKind } from './quote.ts';
import { sceneOf } from './ranker.ts';
import { type Reading, read } from './reading.ts';
import { type Run, runsOf } from './runs.ts';
import { settle } from './settled.ts';
import { type Spoken, speakersOf } from './speakers.ts';
import { QUOTE_SHAPE, type Units } from './units.ts';
import { CUE_WORDS, VOCABULARY } from './vocabulary.ts';

/** Everything the article says of who said what. Offsets are into `article.text`. */
export function analyse(article: ArticleText, model: Model = MODEL): Omit<Analysis, 'summary'> {
  const reading = read(article.text, VOCABULARY);
  const { units, stretches } = reading;
  const tags = tagsOf(units, QUOTE_SHAPE, model.tagger);
  const around = surroundingsOf(units, tags, CUE_WORDS);
  const labels = labelsOf(units, around, model.labels);
  const settled = settle(units, stretches, labels);
  const runs = runsOf(units, labels);
  const scene = sceneOf(units, tags, runs);
  const spoken = speakersOf(scene, stretches, settled, model.ranker);
  const reported = spoken
    .map((one) => ({ ...one, cue: cueOf(units, runs.cues, one.content, one.source) }))
    .filter((one) => isReported(units, one));
  return { quotes: quotesOf(reading, reported), people: [], passages: reading.passages };
}

interface Reported extends Spoken {
  readonly cue: Run | null;
}

/** Words without quotation marks are speech only under a verb of speech: what somebody wants or believes was not said. */
function isReported(units: Units, { content, cue }: Reported): boolean {
  for (let i = content.first; i < content.last; i++) if (units.shape[i] === QUOTE_SHAPE) return true;
  return cue !== null && isReporting(units, cue);
}

function quotesOf(reading: Reading, reported: readonly Reported[]): readonly Quote[] {
  let group = 0;
  return reported.map((one, index) => {
    const former = reported[index - 1];
    const goesOn = former !== undefined && one.source !== null && former.source === one.source;
    if (!goesOn) group += 1;
    return quoteOf(reading, one, `q${group}`);
  });
}

function quoteOf(reading: Reading, reported: Reported, group: string): Quote {
  const { text, units, stretches } = reading;
  const { content, source, share } = reported;
  const pieces = piecesOf(units, stretches, content).map((piece) => textSpan(text, piece.start, piece.end));
  const [only] = pieces;
  const direct = only !== undefined && content.last - content.first === 1;
  const kind: QuoteKind = direct ? 'direct' : only !== undefined ? 'mixed' : 'indirect';
  const span = direct ? only : spanOf(units, content);
  const cue = reported.cue && spanOf(units, reported.cue);
  const mention = source && spanOf(units, source);
  return {
    ...textSpan(text, span.start, span.end),
    kind,
    group,
    pieces,
    speaker: mention && { ...mention, name: text.slice(mention.start, mention.end), confidence: share },
    cue: cue && textSpan(text, cue.start, cue.end),
    attribution: null,
    saidOn: null,
    context: contextOf(reading.sentences, span),
  };
}

function spanOf(units: Units, run: Run): Span {
  return { start: units.start[run.first] ?? 0, end: units.end[run.last - 1] ?? 0 };
}

function piecesOf(units: Units, stretches: readonly Stretch[], run: Run): readonly Span[] {
  const pieces: Span[] = [];
  for (let i = run.first; i < run.last; i++) {
    const stretch = stretches[units.stretch[i] ?? -1];
    if (stretch !== undefined) pieces.push(stretch);
  }
  return pieces;
}
