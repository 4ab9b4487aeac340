import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import {
  ASKED_AND_ANSWERED,
  DESCRIBED,
  HALVES,
  NAMES,
  ONE_OF_THE_PARAGRAPH,
  type Sentence,
} from './press-of-the-world.ts';

/** The quote with these words: who is shown for it, and its modality; null where none has them. */
function heard(
  text: string,
  words: string,
): { readonly speaker: string | null; readonly modality: string } | null {
  const { quotes } = analyse({ id: 'a', text, publishedAt: '2026-03-03' });
  const quote = quotes.find((one) => one.text.includes(words));
  if (quote === undefined) return null;
  return { speaker: quote.speaker?.shown === true ? quote.speaker.name : null, modality: quote.modality };
}

function expectHeard([text, words, speaker, modality = 'asserted']: Sentence): void {
  const found = heard(text, words);
  expect(found?.speaker ?? null).toBe(speaker);
  if (found !== null) expect(found.modality).toBe(modality);
}

/** Each with its text in front, for the test's name. */
const named = (sentences: readonly Sentence[]): readonly (readonly [string, Sentence])[] =>
  sentences.map((one) => [one[0], one]);

describe('the press of the world', () => {
  test.each(named(ONE_OF_THE_PARAGRAPH))('the one person of a paragraph: %s', (_text, one) =>
    expectHeard(one),
  );
  test.each(named(DESCRIBED))('who answers, and descriptions: %s', (_text, one) => expectHeard(one));
  test.each(named(NAMES))('what a name is: %s', (_text, one) => expectHeard(one));
  test.each(named(ASKED_AND_ANSWERED))('questions, denials and requests: %s', (_text, one) =>
    expectHeard(one),
  );
  test.each(named(HALVES))('statements in two halves, and what is none: %s', (_text, one) =>
    expectHeard(one),
  );
});
