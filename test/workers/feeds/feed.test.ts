import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import type { Feed } from '../../../src/core/sources/feed.ts';
import { readFeed } from '../../../src/workers/feeds/feed.ts';
import { feedDate } from '../../../src/workers/feeds/feed-date.ts';
import { readOpml } from '../../../src/workers/feeds/opml.ts';

const read = (text: string | Uint8Array, type: string | null = null): Feed =>
  readFeed({
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text),
    type,
    url: 'https://herald.example/feed/',
  });
const rss = (item: string, more = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${more}><channel><title>The Herald</title><link>https://herald.example/</link>${item}</channel></rss>`;

const names = (count: number, of: string) =>
  Array.from({ length: count }, (_, i) => `${of}${i}="x"`).join(' ');

describe('a feed', () => {
  it('cannot fill the memory with one field: long texts are cut, long addresses and languages left out', () => {
    const long = 'a😀'.repeat(1_000_000);
    const [item] = read(
      rss(
        `<item><guid>${long}</guid><link>https://herald.example/${long}</link><title>${long}</title><author>${long}</author>${'<category>b</category>'.repeat(500)}<description>${long}</description></item>`,
      ),
    ).items;
    expect(item?.guid).toBeUndefined();
    expect(item?.url).toBeUndefined();
    expect(item?.categories).toHaveLength(100);
    expect(item?.title?.length).toBeLessThanOrEqual(2_000);
    expect(item?.byline?.length).toBeLessThanOrEqual(2_000);
    expect(item?.text?.length).toBeLessThanOrEqual(1_000_000);
    expect(
      Object.values(item ?? {}).every((value) => typeof value !== 'string' || value.isWellFormed()),
    ).toBe(true);
    const { items } = read(rss(`<language>${long}</language><item><title>Short</title></item>`));
    expect(items[0]).toEqual({ title: 'Short', categories: [] });
  });

  it('in RSS 2.0 gives its items with plain text, address, author, date, sections and picture', () => {
    const feed = read(
      rss(
        `<ttl>60</ttl><item><title>Harbour &amp;amp; <![CDATA[town]]></title><link>/1?utm_source=rss</link><guid isPermaLink="false">g1</guid>
<dc:creator>Ann Bo</dc:creator><pubDate>Tue, 24 Feb 2026 10:00:00 +0100</pubDate><category>World</category>
<description>A teaser.</description><content:encoded><![CDATA[<p>First “words”.</p><p>Second<br>line. <img src="/p.jpg"></p><script>x()</script>]]></content:encoded></item>`,
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    );
    expect(feed).toMatchObject({ title: 'The Herald', url: 'https://herald.example/', restMs: 3_600_000 });
    expect(feed.items).toEqual([
      {
        guid: 'g1',
        url: 'https://herald.example/1?utm_source=rss',
        title: 'Harbour & town',
        byline: 'Ann Bo',
        text: 'First “words”.\n\nSecond\nline.',
        summary: 'A teaser.',
        publishedAt: '2026-02-24T10:00:00+01:00',
        picture: 'https://herald.example/p.jpg',
        categories: ['World'],
      },
    ]);
  });

  it('in Atom takes XHTML, base addresses and the alternate link', () => {
    const feed =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/a/" xml:lang="en"><title type="html">The &lt;b&gt;Post&lt;/b&gt;</title>
<entry><id>tag:1</id><title>One</title><link rel="self" href="self"/><link href="one.html"/><updated>2026-02-24T10:00:00Z</updated>
<author><name>Ann</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Words &amp; more.</p></div></content></entry></feed>`);
    expect(feed.title).toBe('The Post');
    expect(feed.items[0]).toMatchObject({
      guid: 'tag:1',
      url: 'https://post.example/a/one.html',
      byline: 'Ann',
      text: 'Words & more.',
      language: 'en',
    });
  });

  it('in RDF finds its items beside the channel', () => {
    const feed = read(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link></item></rdf:RDF>',
    );
    expect(feed.items).toMatchObject([{ guid: 'https://a.example/1', title: 'One' }]);
  });

  it('in JSON leaves out only what is wrong', () => {
    const feed = read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        authors: [{ name: 'Ann' }],
        items: [
          {
            id: 5,
            url: '/1',
            content_html: '<p>Words.</p>',
            title: 7,
            tags: 'x',
            date_published: '2026-02-24T10:00:00Z',
          },
          'nonsense',
        ],
      }),
    );
    expect(feed.items).toEqual([
      {
        guid: '5',
        url: 'https://herald.example/1',
        byline: 'Ann',
        text: 'Words.',
        publishedAt: '2026-02-24T10:00:00Z',
        categories: [],
      },
    ]);
  });

  it('gives the newest first, whatever the order of the feed, where every item has a date', () => {
    const dated = (day: number) =>
      `<item><title>${day}</title><pubDate>0${day} Feb 2026 10:00:00 GMT</pubDate></item>`;
    const titles = (text: string) => read(rss(text)).items.map(({ title }) => title);
    expect(titles(dated(2) + dated(5) + dated(3))).toEqual(['5', '3', '2']);
    expect(titles(`${dated(2)}<item><title>none</title></item>${dated(5)}`)).toEqual(['2', 'none', '5']);
  });

  it('may be a news sitemap', () => {
    const feed = read(
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://a.example/1</loc><news:news><news:publication><news:name>A</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-02-24</news:publication_date><news:title>One</news:title></news:news></url><url><loc>https://a.example/about</loc></url></urlset>',
    );
    expect(feed.title).toBe('A');
    expect(feed.items).toEqual([
      { url: 'https://a.example/1', title: 'One', publishedAt: '2026-02-24', language: 'en', categories: [] },
    ]);
  });

  it.each([
    [
      'declared',
      Buffer.from(
        `<?xml version="1.0" encoding="iso-8859-1"?>${rss('<item><title>Größe</title></item>').slice(21)}`,
        'latin1',
      ),
      null,
    ],
    [
      'in the header',
      Buffer.from(rss('<item><title>Größe</title></item>'), 'latin1'),
      'text/xml; charset=ISO-8859-1',
    ],
    ['by a mark', Buffer.from(`\uFEFF${rss('<item><title>Größe</title></item>')}`, 'utf16le'), null],
    [
      'wrongly declared',
      Buffer.from(rss('<item><title>Größe</title></item>'), 'latin1'),
      'text/xml; charset=utf-8',
    ],
  ])('is read in its encoding, %s', (_, bytes, type) => {
    expect(read(bytes, type).items[0]?.title).toBe('Größe');
  });

  it.each([
    ['an unknown prefix', rss('<item><foo:bar>x</foo:bar><title>One</title></item>')],
    ['an HTML entity', rss('<item><title>On&eacute;</title></item>').replace('&eacute;', 'e')],
    ['a bare ampersand', rss('<item><title>One</title><link>https://a.example/?a=1&b=2</link></item>')],
    ['elements that never close', '<rss><channel><item><title>One</title><description>text'],
    ['white space before its declaration', `\n\n${rss('<item><title>One</title></item>')}`],
    ['a channel that is missing', '<rss><item><title>One</title></item></rss>'],
    ['capital letters', '<RSS><CHANNEL><ITEM><TITLE>One</TITLE></ITEM></CHANNEL></RSS>'],
  ])('with %s is read all the same', (_, text) => {
    expect(read(text).items[0]?.title).toBe('One');
  });

  it.each([
    '',
    'just words',
    '<html><body>A page</body></html>',
    '{"a":1}',
    '{"broken',
    '<?xml version="1.0"?><svg/>',
  ])('is not this: %j', (text) => {
    expect(() => read(text)).toThrow(UserError);
  });

  it('uses its author’s address only as one, and takes the publisher’s link before the feed service’s', () => {
    const [item] = read(
      rss(
        '<item><author>ann@a.example (Ann)</author><link>https://proxy.example/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink></item>',
        'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
      ),
    ).items;
    expect(item).toMatchObject({ byline: 'Ann', url: 'https://a.example/1' });
  });
});

describe('a hostile feed', () => {
  it('can’t laugh a billion times', () => {
    const entities = Array.from(
      { length: 10 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    ).join('');
    const [item] = read(
      `<!DOCTYPE rss [<!ENTITY l0 "ha">${entities}]>${rss('<item><title>&l10;</title></item>')}`,
    ).items;
    expect(item?.title?.length ?? 0).toBeLessThan(100);
  });

  it('can’t read a file or an address', () => {
    const [item] = read(
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y PUBLIC "p" "http://127.0.0.1/">]>${rss('<item><title>a&x;&y;b</title></item>')}`,
    ).items;
    expect(item?.title).toBe('a&x;&y;b');
  });

  it('may use a short entity of its own, but not without end', () => {
    const body = `<item><title>&n;</title><description>${'&n;'.repeat(5000)}</description></item>`;
    const [item] = read(`<!DOCTYPE rss [<!ENTITY n "name">]>${rss(body)}`).items;
    expect(item?.title).toBe('name');
    expect(item?.text?.match(/name/g)?.length).toBeLessThan(1000);
  });

  it('can’t break the stack by nesting, nor the memory by numbers', () => {
    expect(read(rss(`<item><title>One</title>${'<a>'.repeat(50_000)}`)).items).toHaveLength(1);
    expect(read(rss('<item><title>x</title></item>'.repeat(5000))).items).toHaveLength(2000);
  });

  it('keeps what was read before a trap, and does not go into it', () => {
    // Without an end to the reading, each of these takes minutes.
    const title = '<item><title>One</title>';
    expect(read(rss(`${title}${'<a>'.repeat(1_500_000)}`)).items).toMatchObject([{ title: 'One' }]);
    expect(read(rss(`${title}<a ${names(200_000, 'xmlns:n')}/></item>`)).items).toMatchObject([
      { title: 'One' },
    ]);
    const second = (attributes: number) =>
      read(rss(`${title}</item><item ${names(attributes, 'a')}><title>Two</title></item>`)).items;
    expect(second(1000)).toMatchObject([{ title: 'One' }, { title: 'Two' }]);
    expect(second(1001)).toMatchObject([{ title: 'One' }]);
    const html = `<item><description>&lt;p&gt;Two${'&lt;b&gt;'.repeat(500_000)}</description></item>`;
    expect(read(rss(html)).items).toMatchObject([{ text: 'Two' }]);
  });

  it('of any kind ends as a feed or as a refusal', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<rss>',
        '<channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '&amp;',
        '&#0;',
        '&#x110000;',
        '<!--',
        '-->',
        '<!DOCTYPE',
        '<?xml',
        '?>',
        'xmlns="',
        '"',
        "'",
        '<a:b c="',
        '{',
        '"items":[',
      ),
      fc.string({ maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          for (const item of read(pieces.join('')).items) expect(Array.isArray(item.categories)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a date in a feed', () => {
  it.each([
    ['Tue, 24 Feb 2026 10:05:00 +0100', '2026-02-24T10:05:00+01:00'],
    ['24 Feb 26 10:05 EST', '2026-02-24T10:05:00-05:00'],
    ['Tue, 24 February 2026 9:05:00 GMT', '2026-02-24T09:05:00Z'],
    ['2026-02-24', '2026-02-24'],
    ['2026-02-24T10:05:00.123Z', '2026-02-24T10:05:00Z'],
    ['2026-02-24 10:05', '2026-02-24T10:05:00Z'],
    ['20260224', '2026-02-24'],
    ['Tue Feb 24 10:05:00 2026', '2026-02-24T10:05:00Z'],
  ])('%s is %s', (written, iso) => {
    expect(feedDate(written)).toBe(iso);
  });

  it.each(['', 'yesterday', '32 Feb 2026', 'Tue, 24 Foo 2026 10:00', '2026-14-01'])(
    '%j is none',
    (written) => {
      expect(feedDate(written)).toBeNull();
    },
  );
});

describe('a list of subscriptions', () => {
  const opml = (body: string) => readOpml({ bytes: new TextEncoder().encode(body), type: null, url: null });

  it('gives each feed with its name and its folders', () => {
    expect(
      opml(
        '<opml version="2.0"><body><outline text="News"><outline text="Europe"><outline text="A &amp; B" xmlUrl="https://a.example/feed"/></outline></outline><outline title="C" xmlUrl="https://c.example/feed"/></body></opml>',
      ),
    ).toEqual([
      { address: 'https://a.example/feed', title: 'A & B', group: 'News/Europe' },
      { address: 'https://c.example/feed', title: 'C', group: null },
    ]);
  });

  it('is not just any document', () => {
    expect(() => opml('<rss/>')).toThrow(UserError);
  });
});
