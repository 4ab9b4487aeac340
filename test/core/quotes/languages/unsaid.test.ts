/** No sentence of another language files words as said that it calls denied, asked, planned, supposed or invented. */
import { describe, expect, it } from 'vitest';
import { analyseLanguage } from '../../../../src/core/quotes/analyse-language.ts';
import { UNSAID } from './unsaid-sentences.ts';

describe('what was not said, in other languages', () => {
  it.each(UNSAID)('%s, %s: %s', (language, modality, text) => {
    const [quote] = analyseLanguage({ id: 'case', text }, language).quotes;
    const shown = quote?.speaker?.shown === true;
    if (modality === 'asserted') expect(shown).toBe(true);
    // A speaker who is not shown says nothing either way.
    if (shown) expect(quote?.modality).toBe(modality);
  });
});
