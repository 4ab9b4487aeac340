import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDrawings } from '../../../src/workers/pages/drawings.ts';
import { extractArticle } from '../../../src/workers/pages/extract-article.ts';

describe('a page without its drawings', () => {
  it.each([
    ['a chart', 'a<svg viewBox="0 0 1 1"><path d="M1"/><text>12 %</text></svg>b', 'ab'],
    ['a drawing in a drawing', 'a<SVG><svg></svg><path/></svg >b', 'ab'],
    ['two', 'a<svg></svg>b<svg/></svg>c', 'abc'],
    ['one that is never closed', 'a<svg><path/>b', 'a<svg><path/>b'],
    [
      'a tag in a script',
      '<script>x="<svg>"</script><p>a</p></svg>b',
      '<script>x="<svg>"</script><p>a</p></svg>b',
    ],
    ['a name that only begins alike', '<svgs>a</svgs>', '<svgs>a</svgs>'],
    ['text in a frame of its own', '<svg><foreignObject><p>a</p></foreignObject></svg>', null],
  ])('loses %s', (_, html, expected) => {
    expect(withoutDrawings(html)).toBe(expected ?? html);
  });

  it('keeps every paragraph', () => {
    const part = fc.constantFrom('<svg>', '</svg>', '<path/>', '<p>a</p>', '<script>', '</script>', 'x');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const count = (html: string) => html.split('<p>a</p>').length;
        expect(count(withoutDrawings(parts.join('')))).toBe(count(parts.join('')));
      }),
    );
  });

  it('is read although its map has more elements than a page may have', () => {
    const map = `<svg>${'<path d="M1 2"/>'.repeat(45_000)}</svg>`;
    const text = 'The council voted on Tuesday to close the old harbour, the mayor said after a long debate.';
    const html = `<html><body><h1>Harbour</h1>${map}<p>${text}</p><p>${text.replace('old', 'new')}</p></body></html>`;
    expect(extractArticle(html, null).text).toContain(text);
  });
});
