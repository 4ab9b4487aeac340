/** Who is shown under the quotations of some hundred passages a language: never a wrong name, and enough right ones. */
import { describe, expect, it } from 'vitest';
import { german } from './passages/de.ts';
import { spanish } from './passages/es.ts';
import { french } from './passages/fr.ts';
import { italian } from './passages/it.ts';
import { dutch } from './passages/nl.ts';
import type { Passage } from './passages/passages.ts';
import { portuguese } from './passages/pt.ts';
import { speakersOf } from './speakers-of.ts';

/** Shares of the named quotations that are shown with a name, a little below what was counted. */
const LEAST_FOUND = { de: 0.85, es: 0.94, fr: 0.83, it: 0.94, nl: 0.94, pt: 0.94 };
const PASSAGES = { de: german, es: spanish, fr: french, it: italian, nl: dutch, pt: portuguese };

/** A role is written with what belongs to it, and with a capital where it opens a sentence. */
function isRight(shown: string, wanted: string | null | undefined): boolean {
  return wanted !== null && wanted !== undefined && shown.toLowerCase().startsWith(wanted.toLowerCase());
}

describe.each(Object.entries(PASSAGES))('%s', (language, { development, heldOut }) => {
  const all: readonly Passage[] = [...development, ...heldOut];

  it.each(all.map((passage) => ({ passage })))(
    'shows no wrong name: $passage.0',
    ({ passage: [text, ...wanted] }) => {
      const shown = speakersOf(text);
      expect(shown).toHaveLength(wanted.length);
      const wrong = shown.filter((name, i) => name !== null && !isRight(name, wanted[i]));
      expect(wrong).toEqual([]);
    },
  );

  it('finds most of the speakers', () => {
    let found = 0;
    let named = 0;
    for (const [text, ...wanted] of all) {
      const shown = speakersOf(text);
      named += wanted.filter((name) => name !== null).length;
      found += shown.filter((name, i) => name !== null && isRight(name, wanted[i])).length;
    }
    expect(found / named).toBeGreaterThan(LEAST_FOUND[language as keyof typeof LEAST_FOUND]);
  });
});
