/** Tests for the passages of one language: no wrong name in any, and most of the names in all. */
import { describe, expect, it } from 'vitest';
import { type Case, speakersIn } from './speakers-of.ts';

/** Share of the speakers that must be shown; docs/quality.md has what was measured at first sight. */
const SHOWN = 0.9;

/** `language`: the code that the whole article around the passage would tell. */
export function testPassages(
  language: string,
  halves: { readonly development: readonly Case[]; readonly heldOut: readonly Case[] },
): void {
  describe.each(Object.entries(halves))(`${language}, %s`, (_half, cases) => {
    it.each(cases.map((one) => ({ one })))('no wrong name: $one.0', ({ one: [text, ...speakers] }) => {
      const shown = speakersIn(text, language);
      expect(shown).toHaveLength(speakers.length);
      expect(shown.map((name, i) => name ?? speakers[i])).toEqual(speakers);
    });

    it('shows most of the speakers', () => {
      const named = cases.flatMap(([text, ...speakers]) => {
        const shown = speakersIn(text, language);
        return speakers.flatMap((speaker, i) => (speaker === null ? [] : [shown[i] === speaker]));
      });
      expect(named.filter(Boolean).length / named.length).toBeGreaterThanOrEqual(SHOWN);
    });
  });
}
