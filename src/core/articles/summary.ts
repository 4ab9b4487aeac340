/** The extractive summary: whole sentences of the article, no key needed. */
import { sentencesOf } from '../text/sentences.ts';
import { type TextSpan, textSpan } from '../text/span.ts';

const SENTENCES = 3;

/** The sentences that tell the most, in the order of the text. */
export function summarise(text: string, title?: string): readonly TextSpan[] {
  const sentences = sentencesOf(text).map((sentence) => textSpan(text, sentence.start, sentence.end));
  const heading =
    title === undefined
      ? -1
      : sentences.findIndex((sentence) => sentence.text.startsWith(title.slice(0, 40)));
  return sentences
    .filter((sentence, index) => index !== heading && sentence.text.length > 30)
    .slice(0, SENTENCES);
}
