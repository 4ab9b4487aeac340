/** The words of a sentence for the summary, in every script. */
import { stemsOf, wordCount } from '../text/words.ts';

/** Languages that put no spaces between words. */
const UNSPACED = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);
/** These do not close a sentence with a mark. */
const UNMARKED = new Set(['th', 'lo', 'km']);

/** Words this short are mostly grammar. In scripts with a sign for each syllable or word two signs are much. */
const SHORTEST_STEM = 4;
const SHORTEST_SIGNS = 2;

const MOST_WORDS = 60;
/** A segmenter counts particles and endings as words. */
const MOST_SEGMENTS = 110;

export interface SummaryWords {
  /** Words that a sentence of a summary may have. */
  readonly most: number;
  /** How many words a sentence has. */
  count(sentence: string): number;
  /** What a sentence is about: stems, or words where the language puts no spaces. */
  stems(text: string): readonly string[];
  /** Whether it ends as a sentence does. */
  isClosed(sentence: string): boolean;
}

export function summaryWords(language: string | null): SummaryWords {
  const isClosed = (sentence: string) =>
    UNMARKED.has(language ?? '') || /[.!?…。！？．।؟۔։]["'”’»)\]」』）]*$/.test(sentence);
  if (language !== null && UNSPACED.has(language)) {
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    const words = (text: string) =>
      Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) =>
        isWordLike === true ? [segment] : [],
      );
    return {
      most: MOST_SEGMENTS,
      count: (sentence) => words(sentence).length,
      stems: (text) => words(text).filter((word) => word.length >= SHORTEST_SIGNS),
      isClosed,
    };
  }
  const shortest = language === 'ko' ? SHORTEST_SIGNS : SHORTEST_STEM;
  return {
    most: MOST_WORDS,
    count: (sentence) => wordCount(sentence),
    stems: (text) => stemsOf(text).filter((stem) => stem.length >= shortest),
    isClosed,
  };
}
