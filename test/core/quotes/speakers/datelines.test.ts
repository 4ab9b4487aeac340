import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { DATELINES, DATELINES_KEPT_ASIDE } from './datelines.ts';

/** Without an article at the beginning. */
const bare = (name: string): string => name.replace(/^(?:the|an?) /i, '').toLowerCase();

describe('a dateline is no speaker and hides no quotation', () => {
  test.each([...DATELINES, ...DATELINES_KEPT_ASIDE].map((passage) => [passage[0], passage] as const))(
    '%s',
    (_text, [text, ...expected]) => {
      const { quotes } = analyse({ id: 'a', text, publishedAt: '2026-03-03' });
      for (const [words, ...speakers] of expected) {
        const quote = quotes.find(({ pieces }) => pieces.some((piece) => piece.text.includes(words)));
        if (!speakers.includes(null)) expect(quote, words).toBeDefined();
        const shown = quote?.speaker?.shown === true ? bare(quote.speaker.name) : null;
        expect(speakers.map((name) => (name === null ? null : bare(name)))).toContain(shown);
      }
    },
  );
});
