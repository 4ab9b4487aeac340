/** The extractive summary: the most informative whole sentences of the article, chosen without a language model. */
import { sentencesOf } from '../text/sentences.ts';
import { type Span, type TextSpan, textSpan } from '../text/span.ts';
import { stemsOf, wordsOf } from '../text/words.ts';

/** What makes a sentence informative; tuned on news with human summaries, see docs/quality.md. */
const WEIGHTS = {
  /** Position: falls with the number of the sentence. */
  position: 1,
  /** Sentences after which position has lost two thirds of its weight. */
  reach: 8,
  /** Words that occur in several sentences. */
  centrality: 0.6,
  /** Words of the title. */
  title: 0.4,
  /** Words that chosen sentences already have. */
  repetition: 1.5,
  /** A sentence that refers to the one before: "He said", "But …". */
  leaning: 0.1,
  /** A sentence that begins with a quotation. */
  quotation: 0.1,
} as const;

const SENTENCES = 3;
/** Sentences considered from the beginning: later ones make no summary of news. */
const MOST_WEIGHED = 30;
const FEWEST_WORDS = 6;
const MOST_WORDS = 60;

/** Openings that are not understood without the sentence before. */
const LEANS =
  /^(?:[“"‘']?)(?:he|she|it|they|this|that|these|those|his|her|their|its|but|and|or|so|also|however|meanwhile|then|still|yet|instead|such|both)\b/i;
const FURNITURE =
  /^(?:by |photo|image|video|read more|click here|scroll down|advertisement|updated?:|published:|©)/i;
const OPENS = /[“"«„]/g;
/** "MOSCOW — ", "LONDON (Reuters) - ": the dateline before the first sentence. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.’' -]{2,30}(?:,\s[\p{L}. ]{2,20})?(?:\s?\([\p{L} ]{2,20}\))?\s?(?:—|–|--|-)\s+/u;

interface Weighed extends Span {
  readonly index: number;
  readonly stems: readonly string[];
  readonly worth: number;
}

/** The most informative sentences, in the order of the text. */
export function summarise(text: string, title?: string): readonly TextSpan[] {
  const weighed = weigh(text, title);
  const chosen: Weighed[] = [];
  const said = new Set<string>();
  while (chosen.length < SENTENCES) {
    let best: Weighed | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const sentence of weighed) {
      if (chosen.includes(sentence)) continue;
      const repeated = sentence.stems.filter((stem) => said.has(stem)).length / (sentence.stems.length || 1);
      const worth = sentence.worth - WEIGHTS.repetition * repeated;
      if (worth > most) {
        most = worth;
        best = sentence;
      }
    }
    if (best === null) break;
    chosen.push(best);
    for (const stem of best.stems) said.add(stem);
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ start, end }) => textSpan(text, start, end));
}

function weigh(text: string, title: string | undefined): readonly Weighed[] {
  const sentences = wholeSentences(text).slice(0, MOST_WEIGHED);
  const stems = sentences.map(({ start, end }) =>
    stemsOf(text.slice(start, end)).filter((stem) => stem.length > 3),
  );
  const counts = new Map<string, number>();
  for (const list of stems) for (const stem of new Set(list)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const inTitle = new Set(stemsOf(title ?? '').filter((stem) => stem.length > 3));
  const telling = sentences
    .map((sentence, at) => ({ ...sentence, stems: stems[at] ?? [] }))
    .filter((sentence) => isTelling(text, sentence, inTitle));
  const central = telling.map(({ stems: list }) => centrality(list, counts));
  const highest = Math.max(...central, 1e-9);
  return telling.map(({ start, end, stems: list }, index) => {
    const words = text.slice(start, end);
    const titled = inTitle.size === 0 ? 0 : list.filter((stem) => inTitle.has(stem)).length / inTitle.size;
    const worth =
      WEIGHTS.position * Math.exp(-index / WEIGHTS.reach) +
      WEIGHTS.centrality * ((central[index] ?? 0) / highest) +
      WEIGHTS.title * Math.min(1, titled) -
      (LEANS.test(words) ? WEIGHTS.leaning : 0) -
      (/^[“"‘«]/.test(words) ? WEIGHTS.quotation : 0);
    return { start, end, index, stems: list, worth };
  });
}

/** The mean weight of words that occur in several sentences. */
function centrality(stems: readonly string[], counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of new Set(stems)) sum += Math.log((counts.get(stem) ?? 0) || 1);
  return sum / Math.sqrt(stems.length || 1);
}

/** Sentences without their dateline, joined if a quotation opens in one and closes in the next. */
function wholeSentences(text: string): readonly Span[] {
  const whole: { start: number; end: number }[] = [];
  let open = false;
  for (const { start, end } of sentencesOf(text)) {
    const words = text.slice(start, end);
    const last = whole.at(-1);
    if (open && last !== undefined && !text.slice(last.end, start).includes('\n')) last.end = end;
    else whole.push({ start: start + (DATELINE.exec(words.slice(0, 80))?.[0].length ?? 0), end });
    const current = whole.at(-1);
    open = current !== undefined && isOpen(text.slice(current.start, current.end));
  }
  return whole;
}

/** Whether more quotation marks open than close. */
function isOpen(words: string): boolean {
  if (words.includes('“') || words.includes('”')) {
    return (words.match(/“/g)?.length ?? 0) > (words.match(/”/g)?.length ?? 0);
  }
  return (words.match(OPENS)?.length ?? 0) % 2 === 1;
}

function isTelling(
  text: string,
  sentence: Span & { readonly stems: readonly string[] },
  inTitle: ReadonlySet<string>,
): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (FURNITURE.test(words) || !/[.!?…]["'”’»)]*$/.test(words)) return false;
  const count = wordsOf(words).length;
  if (count < FEWEST_WORDS || count > MOST_WORDS) return false;
  // The title repeated at the start of the text.
  return (
    inTitle.size === 0 ||
    !(sentence.stems.length <= inTitle.size + 1 && sentence.stems.every((stem) => inTitle.has(stem)))
  );
}
