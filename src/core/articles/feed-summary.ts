/** The feed's own description as a summary: whole sentences of plain text, without what feed software adds. */
import { sentencesOf } from '../text/sentences.ts';
import { type TextSpan, textSpan } from '../text/span.ts';

const SENTENCES = 3;
/** A shorter one is a label. UTF-16 units. */
const SHORTEST = 30;
const LONGEST = 1200;

/** What feed software puts behind a description. */
const ADDED =
  /^(?:the post .* (?:appeared first on|first appeared on)|continue reading|read (?:more|the full|the rest)|click here|weiterlesen|lire la suite|leer más|lees meer|continua a leggere)/i;
/** A sentence that the feed has cut off. */
const CUT = /(?:…|\.{3}|\[(?:…|\.{3})\])$/;

export interface FeedSummary {
  /** The text that the sentences' offsets are in. */
  readonly text: string;
  readonly sentences: readonly TextSpan[];
}

/**
 * Null if nothing of the description is a whole sentence.
 * @param description clean plain text
 */
export function feedSummary(description: string): FeedSummary | null {
  const text = description.slice(0, LONGEST);
  const sentences = sentencesOf(text)
    .map(({ start, end }) => textSpan(text, start, end))
    .filter((sentence) => !ADDED.test(sentence.text) && !CUT.test(sentence.text))
    // The last sentence of a long description may be cut here.
    .filter(({ end }) => end < LONGEST)
    .slice(0, SENTENCES);
  const length = sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
  return length < SHORTEST ? null : { text, sentences };
}
