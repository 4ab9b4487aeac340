/** The extractive summary: informative whole sentences that stand alone, chosen without a language model. */
import { languageOf } from '../text/language.ts';
import { type Span, type TextSpan, textSpan } from '../text/span.ts';
import { type Dependence, dependence } from './stands-alone.ts';
import { isOpen, wholeSentences } from './summary-sentences.ts';
import { type SummaryWords, summaryWords } from './summary-words.ts';
import { fullNames, isBareSurname } from './surnames.ts';
import { beginsWithToldThing } from './told-before.ts';

/** What makes a sentence informative; tuned on news with human summaries, see docs/quality.md. */
const WEIGHTS = {
  /** Position: falls with the number of the sentence. */
  position: 1,
  /** Sentences after which position has lost two thirds of its weight. */
  reach: 8,
  /** Words that occur in several sentences. */
  centrality: 0.6,
  /** Words of the title: who and what. */
  title: 1.2,
  /** Words that chosen sentences already have. */
  repetition: 1.5,
  /** A sentence that begins with a quotation: quotes are shown beside the summary anyway. */
  quotation: 0.4,
} as const;

/** A sentence that shares so much with a chosen one says the same again: the share of the shorter one's words. */
const SAYS_THE_SAME = 0.7;

const SENTENCES = 3;
/** Sentences considered from the beginning: later ones make no summary of news. */
const MOST_WEIGHED = 30;
const FEWEST_WORDS = 6;

interface Weighed extends Span {
  readonly index: number;
  readonly stems: readonly string[];
  readonly worth: number;
  readonly dependence: Dependence;
}

/**
 * The most informative sentences that are understood alone, in the order of the text. If none is, the best of the others.
 * @param language of the text; told from it where it is left out.
 */
export function summarise(
  text: string,
  title?: string,
  language: string | null = languageOf(text),
): readonly TextSpan[] {
  const weighed = weigh(text, title, language);
  const alone = weighed.filter((sentence) => sentence.dependence === 'none');
  const chosen = alone.length > 0 ? choose(alone, SENTENCES) : choose(weighed, 1);
  return chosen.toSorted((a, b) => a.start - b.start).map(({ start, end }) => textSpan(text, start, end));
}

function choose(weighed: readonly Weighed[], most: number): readonly Weighed[] {
  const chosen: Weighed[] = [];
  const said = new Set<string>();
  while (chosen.length < most) {
    const left = weighed.filter(
      (sentence) => !chosen.includes(sentence) && !chosen.some((one) => saysTheSame(one, sentence)),
    );
    const worths = left.map(({ stems, worth }) => {
      const repeated = stems.filter((stem) => said.has(stem)).length / (stems.length || 1);
      return worth - WEIGHTS.repetition * repeated;
    });
    const best = left[worths.indexOf(Math.max(...worths))];
    if (best === undefined) break;
    chosen.push(best);
    for (const stem of best.stems) said.add(stem);
  }
  return chosen;
}

function saysTheSame(one: Weighed, other: Weighed): boolean {
  const [a, b] = [new Set(one.stems), new Set(other.stems)];
  const shorter = Math.min(a.size, b.size);
  return shorter > 0 && a.intersection(b).size >= SAYS_THE_SAME * shorter;
}

function weigh(text: string, title: string | undefined, language: string | null): readonly Weighed[] {
  const words = summaryWords(language);
  const names = language === 'en' ? fullNames(text) : new Map<string, string>();
  const sentences = wholeSentences(text, language)
    .slice(0, MOST_WEIGHED)
    .map(({ start, end }) => ({ start, end, stems: words.stems(text.slice(start, end)) }));
  const counts = new Map<string, number>();
  for (const { stems } of sentences)
    for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const inTitle = new Set(words.stems(title ?? ''));
  const before = new Set<string>();
  const telling = sentences.flatMap((sentence) => {
    const told = new Set(before);
    for (const stem of sentence.stems) before.add(stem);
    const written = text.slice(sentence.start, sentence.end);
    if (!isTelling(written, sentence.stems, inTitle, words)) return [];
    const found = dependence(written, language);
    if (found === 'furniture') return [];
    const leans =
      isBareSurname(written, names, title ?? '') ||
      (language === 'en' && beginsWithToldThing(written, told, inTitle));
    return [{ ...sentence, written, dependence: leans ? ('some' as const) : found }];
  });
  const central = telling.map(({ stems }) => centrality(stems, counts));
  const highest = Math.max(...central, 1e-9);
  return telling.map(({ written, ...sentence }, index) => {
    const { stems } = sentence;
    const titled = inTitle.size === 0 ? 0 : stems.filter((stem) => inTitle.has(stem)).length / inTitle.size;
    const worth =
      WEIGHTS.position * Math.exp(-index / WEIGHTS.reach) +
      WEIGHTS.centrality * ((central[index] ?? 0) / highest) +
      WEIGHTS.title * Math.min(1, titled) -
      (/^[“"‘«„「]/.test(written) ? WEIGHTS.quotation : 0);
    return { ...sentence, index, worth };
  });
}

/** The mean weight of words that occur in several sentences. */
function centrality(stems: readonly string[], counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of new Set(stems)) sum += Math.log((counts.get(stem) ?? 0) || 1);
  return sum / Math.sqrt(stems.length || 1);
}

function isTelling(
  written: string,
  stems: readonly string[],
  inTitle: ReadonlySet<string>,
  words: SummaryWords,
): boolean {
  if (!words.isClosed(written) || isOpen(written)) return false;
  const count = words.count(written);
  if (count < FEWEST_WORDS || count > words.most) return false;
  // The title repeated at the start of the text.
  return (
    inTitle.size === 0 || !(stems.length <= inTitle.size + 1 && stems.every((stem) => inTitle.has(stem)))
  );
}
