import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/core/articles/canonical-url.ts';

describe('a canonical address', () => {
  it('loses what only says how a reader came', () => {
    expect(
      canonicalUrl('https://News.Example:443/a/b?utm_source=rss&utm_medium=feed&id=7&fbclid=x#comments'),
    ).toBe('https://news.example/a/b?id=7');
    expect(canonicalUrl('https://news.example/a?utm_source=rss')).toBe('https://news.example/a');
    expect(canonicalUrl('https://news.example/a?')).toBe('https://news.example/a');
  });

  it('does not depend on the order of parameters, nor on the dot after the host', () => {
    expect(canonicalUrl('https://news.example./?b=2&a=1')).toBe(
      canonicalUrl('https://news.example/?a=1&b=2'),
    );
  });

  it('keeps what tells articles apart', () => {
    expect(canonicalUrl('http://news.example/story.php?id=1')).not.toBe(
      canonicalUrl('http://news.example/story.php?id=2'),
    );
    expect(canonicalUrl('https://news.example/A')).not.toBe(canonicalUrl('https://news.example/a'));
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://news.example/a',
    'https://user:pw@news.example/',
    'news.example/a',
    '',
    `https://news.example/${'a'.repeat(3000)}`,
  ])('is none for %s', (address) => {
    expect(canonicalUrl(address.slice(0, 4000))).toBeNull();
  });

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        expect(once === null || canonicalUrl(once) === once).toBe(true);
      }),
    );
  });
});
