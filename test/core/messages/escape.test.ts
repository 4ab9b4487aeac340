import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../src/core/base/shorten.ts';
import { escapeHtml, linkable, plainLine } from '../../../src/core/messages/escape.ts';
import { cpuMs } from '../../cpu-time.ts';

describe('a foreign name', () => {
  test('is one line without anything unseen', () => {
    expect(plainLine(' A\u0000\n b\u202E c\u200F\u2066 ')).toBe('A b c');
  });

  test('keeps joined emoji and accents', () => {
    expect(plainLine('👩‍👩‍👧‍👦 e\u0301')).toBe('👩‍👩‍👧‍👦 e\u0301');
  });

  test('is never longer than asked, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.integer({ min: 1, max: 60 }),
        (text, max) => {
          const name = plainLine(text, max);
          expect(name.length).toBeLessThanOrEqual(max);
          expect(name.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  test('of a million characters takes no time', () => {
    const taken = cpuMs(() => {
      plainLine('\u202E \n'.repeat(400_000));
      shorten('e\u0301'.repeat(500_000), 100);
    });
    expect(taken).toBeLessThan(500);
  });
});

describe('an address', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    'https://user:pass@a.example/',
    'nonsense',
    '',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('that is no plain web address is none: %s', (url) => {
    expect(linkable(url)).toBeNull();
  });

  test('that is too long loses its fragment first', () => {
    expect(linkable(`https://a.example/1#:~:text=${'x'.repeat(3000)}`)).toBe('https://a.example/1');
  });
});

test('HTML is text', () => {
  expect(escapeHtml(`<a href="x">'&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;');
});
