import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../../src/core/articles/text-fragment-link.ts';

const PAGE = 'https://news.example/a?b=1';
const directiveOf = (url: string | null) => url?.split('#:~:text=')[1] ?? null;

describe('a link to the place of words', () => {
  it('names short words whole', () => {
    expect(textFragmentLink(PAGE, 'a just world')).toBe(`${PAGE}#:~:text=a%20just%20world`);
  });

  it('encodes what has a meaning in a text fragment', () => {
    expect(directiveOf(textFragmentLink(PAGE, 'so-called peace, war & “more”'))).toBe(
      'so%2Dcalled%20peace%2C%20war%20%26%20%E2%80%9Cmore%E2%80%9D',
    );
  });

  it('names long words by their first and last', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
    expect(directiveOf(textFragmentLink(PAGE, words))).toBe(
      'one%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen%20fourteen',
    );
  });

  it('spans two lines with a start and an end', () => {
    expect(directiveOf(textFragmentLink(PAGE, 'first line\n\nsecond line'))).toBe(
      'first%20line,second%20line',
    );
  });

  it('drops the fragment that the address had', () => {
    expect(textFragmentLink(`${PAGE}#top`, 'words')).toBe(`${PAGE}#:~:text=words`);
  });

  it('is the bare address when there is nothing to look for, and nothing without an address', () => {
    expect(textFragmentLink(PAGE, ' … ')).toBe(PAGE);
    expect(textFragmentLink(null, 'words')).toBeNull();
    expect(textFragmentLink('javascript:alert(1)', 'words')).toBeNull();
  });

  it('always decodes to words of the text, in order, and never breaks the directive', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const url = textFragmentLink(PAGE, text);
        expect(URL.canParse(url ?? '')).toBe(true);
        const parts = directiveOf(url)?.split(',').map(decodeURIComponent) ?? [];
        expect(parts.length).toBeLessThanOrEqual(2);
        expect(directiveOf(url) ?? '').not.toMatch(/[-&]/);
        const flat = text.toWellFormed().replace(/\s+/g, ' ');
        for (const part of parts) expect(flat).toContain(part);
      }),
    );
  });
});
