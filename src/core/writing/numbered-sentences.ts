/** Stored sentences as a model gets them: numbered, with what the record knows of who said what in them. */
import type { StoredQuote } from '../articles/article.ts';
import { wholeSentences } from '../articles/summary-sentences.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Span } from '../text/span.ts';
import { hasQuotationMark } from './quoted-words.ts';
import type { NumberedSentence, SaidHere } from './written-text.ts';

/** Shorter ones are labels and fragments, longer ones lists. UTF-16 units. */
const LENGTH = { least: 25, most: 600 } as const;

/** Words to a machine, hidden in an article. Such a sentence is never sent: whoever obeys it would rest on it. */
const TO_MACHINE =
  /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:instruct|prompt|rules?|above|previous|everything)|\b(?:system|developer|user|assistant)\s*(?:prompt|message|:)|\b(?:language model|chatbot|LLM|ChatGPT|AI (?:assistant|model|system|agent))s?\b.{0,80}\b(?:must|should|shall|write|output|respond|reply|summari[sz]e|say|include|mention|are)\b|\byou (?:are|must|should|will|shall) (?:now )?(?:an?|act|write|output|respond|reply|say|summari[sz]e|include)\b|<\|/iu;

/** What of an article is needed for it. */
interface Numbered {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  readonly quotes: readonly Pick<
    StoredQuote,
    'of' | 'status' | 'start' | 'end' | 'pieces' | 'modality' | 'speaker' | 'fixedSpeaker'
  >[];
  readonly leftOut: readonly Span[];
}

/** @param most sentences of the article, from its beginning */
export function numberedSentences({ article, quotes, leftOut }: ArticleRecord, most: number) {
  const { id, language } = article;
  return numberSentences({ id, text: article.text, language, quotes, leftOut }, most);
}

/** The same for a text that is not stored. */
export function numberSentences(article: Numbered, most: number): readonly NumberedSentence[] {
  const { id, text, language, quotes, leftOut } = article;
  return wholeSentences(text, language)
    .map((span) => ({ ...span, text: text.slice(span.start, span.end) }))
    .filter((sentence) => isSent(sentence.text) && !leftOut.some((left) => overlaps(left, sentence)))
    .slice(0, most)
    .map((sentence, at) => ({
      ...sentence,
      number: at + 1,
      article: id,
      of: 'article',
      said: saidIn(quotes, sentence),
    }));
}

/** Sentences of several articles under the numbers of one list. */
export function inOneList(sentences: readonly NumberedSentence[]): readonly NumberedSentence[] {
  return sentences.map((sentence, at) => ({ ...sentence, number: at + 1 }));
}

/** The sentences of the summary in which nobody speaks. */
export function unquotedSummary({ article, summary, quotes }: ArticleRecord): readonly NumberedSentence[] {
  return summary
    .filter(({ start, end, text }) => article.text.slice(start, end) === text && isSent(text))
    .filter((sentence) => !hasQuotationMark(sentence.text) && saidIn(quotes, sentence).length === 0)
    .map((sentence, at) => ({ ...sentence, number: at + 1, article: article.id, of: 'article', said: [] }));
}

function isSent(text: string): boolean {
  return (
    text.length >= LENGTH.least &&
    text.length <= LENGTH.most &&
    !text.includes('\n') &&
    !TO_MACHINE.test(text)
  );
}

function saidIn(quotes: Numbered['quotes'], sentence: Span): readonly SaidHere[] {
  return quotes
    .filter((quote) => quote.of === 'article' && quote.status === 'current' && overlaps(quote, sentence))
    .map((quote) => ({
      speaker: shownSpeaker(quote),
      modality: quote.modality,
      pieces: quote.pieces
        .filter((piece) => piece.start >= sentence.start && piece.end <= sentence.end)
        .map((piece) => ({ start: piece.start - sentence.start, end: piece.end - sentence.start })),
    }));
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
