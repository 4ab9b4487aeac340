import { describe, expect, it } from 'vitest';
import type { RawEntry } from '../../../src/workers/feeds/syndication.ts';
import { readSyndication } from '../../../src/workers/feeds/syndication.ts';
import { parseXml } from '../../../src/workers/feeds/xml.ts';

const entryOf = (document: string): RawEntry | undefined =>
  readSyndication(parseXml(document, 'https://herald.example/feed/'))?.entries[0];
const rss = (item: string, more = '') =>
  entryOf(`<rss version="2.0" ${more}><channel><item>${item}</item></channel></rss>`);
const inline = (markup: string, more = '') =>
  entryOf(
    `<feed xmlns="http://www.w3.org/2005/Atom" ${more}><entry><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${markup}</div></content></entry></feed>`,
  )?.content[0]?.value;

const SVG = 'http://www.w3.org/2000/svg';
const MATH = 'http://www.w3.org/1998/Math/MathML';
const XLINK = 'http://www.w3.org/1999/xlink';

describe('the HTML of an element', () => {
  it.each([
    ['&amp;#150; from windows-1252', '&#x2013; from windows-1252'],
    ['&amp;#x93;hexadecimal&amp;#X94;', '&#x201c;hexadecimal&#x201d;'],
    ['a capital &amp;#X4B;', 'a capital &#x4B;'],
    ['another, &amp;#75; and &amp;#x4b;, stays', 'another, &#75; and &#x4b;, stays'],
    ['a code without a character, &amp;#129;', 'a code without a character, &#x81;'],
  ])('has numeric references as every reader knows them: %s', (written, value) => {
    expect(rss(`<description>${written}</description>`)?.summary?.value).toBe(value);
  });

  it('is not plain text, in which a reference is no reference', () => {
    const entry = entryOf(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">Write &amp;#150; or &amp;#X4B;</title></entry></feed>',
    );
    expect(entry?.title?.value).toBe('Write &#150; or &#X4B;');
  });

  it('has the angle brackets of XHTML’s entities', () => {
    expect(rss('<title>&lang;x&rang;</title>')?.title?.value).toBe('\u2329x\u232A');
  });

  it('declares the namespaces of drawings, formulas and their links where it uses them', () => {
    const outside = `xmlns:d="${SVG}" xmlns:f="${MATH}" xmlns:l="${XLINK}"`;
    expect(inline('<d:svg viewBox="0 0 9 9"><d:path d="M0 0"/></d:svg>', outside)).toBe(
      `<svg viewBox="0 0 9 9" xmlns="${SVG}"><path d="M0 0"></path></svg>`,
    );
    expect(inline('<f:math><f:mi definitionURL="u">q</f:mi></f:math>', outside)).toBe(
      `<math xmlns="${MATH}"><mi definitionURL="u">q</mi></math>`,
    );
    expect(inline(`<svg xmlns="${SVG}"><a xlink:href="/map">m</a></svg>`, `xmlns:xlink="${XLINK}"`)).toBe(
      `<svg xmlns="${SVG}"><a xlink:href="/map" xmlns:xlink="${XLINK}">m</a></svg>`,
    );
  });

  it('declares nothing twice, and nothing on other elements', () => {
    expect(inline(`<p xmlns:x="https://x.example/">One <b>two</b></p>`)).toBe('<p>One <b>two</b></p>');
    const drawn = inline(`<svg xmlns="${SVG}" xmlns:xlink="${XLINK}" xlink:href="/a"></svg>`);
    expect(drawn?.match(/xmlns=/g)).toHaveLength(1);
    expect(drawn?.match(/xmlns:xlink=/g)).toHaveLength(1);
  });
});

describe('an entry with media', () => {
  const media = 'xmlns:m="http://search.yahoo.com/mrss/"';

  it('is described by its own words, not by the caption of its picture', () => {
    const caption = '<m:description>Boats at dusk</m:description>';
    const entry = rss(`${caption}<description>The port reopens.</description>`, media);
    expect(entry?.summary?.value).toBe('The port reopens.');
    expect(entry?.content).toEqual([]);
    expect(rss(caption, media)?.summary?.value).toBe('Boats at dusk');
  });

  it('has its photographer not as its author', () => {
    expect(rss('<m:credit role="photographer">Lena Holt</m:credit>', media)?.authors).toEqual([]);
    expect(rss('<m:credit>Agency Blue</m:credit>', media)?.authors).toEqual([]);
    expect(rss('<m:credit role="Author">Odd Berg</m:credit>', media)?.authors).toEqual([
      { name: 'Odd Berg' },
    ]);
  });
});

describe('an id that the feed calls an address', () => {
  it('is the link, also a relative one', () => {
    expect(rss('<guid isPermaLink="true">port/7</guid>')?.link).toBe('https://herald.example/feed/port/7');
    expect(rss('<guid isPermaLink="false">port/7</guid>')?.link).toBeUndefined();
  });
});
