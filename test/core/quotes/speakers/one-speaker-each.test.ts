import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { CERTAIN_GRAMMAR } from './passages/certain-grammar.ts';
import { FLOATING } from './passages/floating.ts';
import { HANDED_ON } from './passages/handed-on.ts';
import { HEADED } from './passages/headed.ts';
import { NAMESAKES } from './passages/namesakes.ts';
import type { Passage } from './passages/passage.ts';
import { PRONOUNS } from './passages/pronouns.ts';
import { TIED } from './passages/tied.ts';
import { TWO_SPEAKERS } from './passages/two-speakers.ts';

/** Without an article at the beginning and a possessive at the end. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/['’]s?$/, '');

const TABLES = { CERTAIN_GRAMMAR, FLOATING, HANDED_ON, HEADED, NAMESAKES, PRONOUNS, TIED, TWO_SPEAKERS };

describe.each(Object.entries(TABLES))('%s', (_name, passages: readonly Passage[]) => {
  test.each(passages.map((passage) => [passage[0], passage] as const))('%s', (text, [, ...expected]) => {
    const { quotes } = analyse({ id: 'a', text, publishedAt: '2026-03-03' });
    for (const [words, ...speakers] of expected) {
      const quote = quotes.find(({ pieces }) => pieces.some((piece) => piece.text.includes(words)));
      const shown = quote?.speaker?.shown === true ? bare(quote.speaker.name) : null;
      expect(speakers.map((name) => (name === null ? null : bare(name)))).toContain(shown);
    }
  });
});
