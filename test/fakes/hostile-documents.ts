/** Documents that are built to keep a parser busy or to fill its memory: pages, feeds and lists, by name. All are made, none is found. */

export interface HostileDocument {
  readonly name: string;
  /** How it is read. */
  readonly kind: 'page' | 'feed' | 'opml';
  readonly bytes: Uint8Array;
}

/** The most that is read of any document, in bytes. */
const WHOLE = 4_900_000;

const WORDS = 'The council met about the harbour and nobody left. ';

/**
 * The same traps at any size: in a suite they are small, in a soak as large as what is read at most.
 * @param size of each document, in bytes.
 */
export function hostileDocuments(size = WHOLE): readonly HostileDocument[] {
  const fill = (part: string, share = 1): string =>
    part.repeat(Math.max(1, Math.floor((share * size) / Buffer.byteLength(part))));
  return [...pages(fill), ...feeds(fill), ...lists(fill), ...encodings(fill, size)];
}

type Fill = (part: string, share?: number) => string;

const text = (kind: HostileDocument['kind'], name: string, content: string): HostileDocument => ({
  kind,
  name: `${kind}: ${name}`,
  bytes: Buffer.from(content),
});

/** What stands once or twice around what is repeated. */
const inPage = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>A page</title>${head}</head><body><article><h1>A page</h1><p>${WORDS.repeat(8)}</p>${body}</article></body></html>`;

/** Parts of pages that are repeated until the page is full. */
const REPEATED: Readonly<Record<string, string>> = {
  'named entities': '&lt;',
  'numeric entities': '&#60;',
  'hexadecimal entities': '&#x3c;',
  'entities without an end': '&lt',
  ampersands: '&',
  'long unknown entities': '&abcdefghijklmnopqrstuvwxyzabcdef;',
  'opening signs': '<',
  'opening signs and spaces': '< ',
  'closing signs': '>',
  'line breaks': '<br>',
  'line breaks and letters': 'a<br>',
  'double line breaks': '<br><br>a',
  rules: '<hr>',
  images: '<img src=a>',
  inputs: '<input>',
  paragraphs: '<p>a</p>',
  'empty paragraphs': '<p></p>',
  'open paragraphs': '<p>',
  'open divisions': '<div>',
  'open spans': '<span>',
  'open links': '<a>',
  'open bold': '<b>',
  'open fonts': '<font>',
  'open tables': '<table>',
  cells: '<td>a',
  rows: '<tr><td>a</td></tr>',
  'list items': '<li>a',
  'nested lists': '<ul><li>',
  'nested tables': '<table><tr><td>',
  'nested quotations': '<blockquote>',
  'nested articles': '<article>',
  'nested sections': '<section><p>a</p>',
  'closing tags': '</div>',
  'closing paragraphs': '</p>',
  'crossed tags': '<b><i></b></i>',
  comments: '<!-- a -->',
  'open comments': '<!--',
  declarations: '<!doctype html>',
  instructions: '<?a?>',
  'character data': '<![CDATA[a]]>',
  scripts: '<script>a</script>',
  'open scripts': '<script>',
  styles: '<style>a{}</style>',
  templates: '<template>a</template>',
  'nested templates': '<template>',
  frames: '<iframe>',
  'text areas': '<textarea>',
  titles: '<title>a</title>',
  headings: '<h1>A heading of some length</h1>',
  'second headings': '<h2>a</h2>',
  'meta elements': '<meta name=a content=b>',
  authors: '<meta name=author content="Ada Brook">',
  'titles of sharing': '<meta property="og:title" content="">',
  links: '<link rel=alternate type=application/rss+xml href=/a>',
  'canonical links': '<link rel=canonical href=/a>',
  'described things': '<script type="application/ld+json">{"@type":"Thing"}</script>',
  'broken descriptions': '<script type="application/ld+json">{"@type":</script>',
  bylines: '<div class=byline><a>Ada Brook</a></div>',
  'nested bylines': '<div class="byline">',
  'consent walls': '<div role=dialog>We value your privacy</div>',
  'nested walls': '<div role=dialog class=cookie-banner>',
  times: '<time datetime=2026-01-01>a</time>',
  'link lines': '<p><a href=/a>Read this too</a></p>',
  'nested link lines': '<div><a href=/a>a</a>',
  captions: '<figure><figcaption>a</figcaption></figure>',
  'classes beside': '<div class="related promo ad">a</div>',
  'line break spans': '<span class=br></span>',
  vectors: '<svg><path d=a /></svg>',
  'nested vectors': '<svg>',
  formulas: '<math><mi>a</mi></math>',
  commas: ',',
  spaces: ' ',
  'new lines': '\n',
  'tabs and new lines': '\t\n',
  'no-break spaces': '\u00A0',
  'zero-width joiners': '\u200D',
  'combining marks': 'a\u0301\u0323',
  'right-to-left marks': '\u202E\u202C',
  'quotation marks': '“',
  'quotation pairs': '“a” ',
  'nested quotation marks': '“‘',
  'straight quotation marks': '"',
  'a sentence': WORDS,
  'one-letter sentences': 'A. ',
  initials: 'J.',
  names: 'Ada Brook ',
  capitals: 'A',
  dots: '.',
  dashes: '— ',
  digits: '1',
  dates: '1 January 2026 ',
  addresses: 'a@b.',
  'web addresses': 'http://a.',
  'supplementary letters': '\u{1D54F}',
  emoji: '👩‍👩‍👧',
};

/** One place of a page that is filled with one part, without an end. */
function pages(fill: Fill): readonly HostileDocument[] {
  const page = (name: string, content: string): HostileDocument => text('page', name, content);
  return [
    ...Object.entries(REPEATED).map(([name, part]) => page(name, inPage(fill(part)))),
    page('meta elements in the head', inPage('', fill('<meta property="og:image" content="">'))),
    page('links in the head', inPage('', fill('<link rel=stylesheet href=/a>'))),
    page('one tag of many attributes', `<p ${fill('a ')}>`),
    page('one tag of distinct attributes', `<p ${distinct(fill)}>a`),
    page('one long attribute', `<p class="${fill('a')}">a`),
    page('one class of many words', `<p class="${fill('ad ')}">a`),
    page('one attribute of entities', `<p title="${fill('&lt;')}">a`),
    page('one attribute without an end', `<p title="${fill('a')}`),
    page('one name of a tag', `<${fill('a')}>`),
    page('one tag without an end', `<p ${fill('a=b ')}`),
    page('elements with some attributes each', inPage(fill(`<p ${'a=b '.repeat(50)}>a</p>`))),
    page('one long title', inPage('', `<title>${fill('a - ')}</title>`)),
    page('a title of spaces', inPage('', `<title>a${fill(' ')}b</title>`)),
    page('a title of the site', inPage('', `<meta property="og:title" content="${fill('A | B ')}">`)),
    page('a byline of commas', inPage('', `<meta name=author content="${fill(' ,')}">`)),
    page('a byline of addresses', inPage('', `<meta name=author content="${fill('a.b+c-d')}">`)),
    page('a byline of brackets', inPage('', `<meta name=author content="${fill('( ')}">`)),
    page('a date of digits', inPage('', `<meta name=date content="2026-01-01T00:00:00.${fill('1')}">`)),
    page('a date of spaces', inPage('', `<meta name=date content="2026-01-01T00:00${fill(' ')}">`)),
    page('a deep description', inPage('', described(`${fill('[', 0.09)}${fill(']', 0.09)}`))),
    page('a long description', inPage('', described(`[${fill('{"@type":"Article"},', 0.09)}{}]`))),
    page('a graph', inPage('', described(`{"@graph":[${fill('{"@type":1},', 0.09)}{}]}`))),
    page('a language', `<html lang="${fill('en-')}"><body><p>${WORDS}</p></body></html>`),
    page('a canonical address', inPage('', `<link rel=canonical href="http://a/${fill('../')}">`)),
    page('no tags', fill('word ')),
    page('an article in one paragraph', inPage(`<p>${fill(WORDS)}</p>`)),
    page('an article in many paragraphs', inPage(fill(`<p>${WORDS.repeat(6)}</p>`))),
    page(
      'quotations in many paragraphs',
      inPage(fill('<p>“The harbour stays open,” said Ada Brook, the mayor.</p>')),
    ),
  ];
}

const described = (json: string): string => `<script type="application/ld+json">${json}</script>`;

function distinct(fill: Fill): string {
  const count = Math.floor(fill('a1234567=b ').length / 11);
  return Array.from({ length: count }, (_, n) => `a${n}=b`).join(' ');
}

const rss = (items: string, channel = '', attributes = ''): string =>
  `<rss version="2.0"${attributes}><channel><title>A feed</title>${channel}${items}</channel></rss>`;
const item = (content: string): string => `<item><guid>1</guid><title>A title</title>${content}</item>`;
const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>A feed</title>${entries}</feed>`;

function feeds(fill: Fill): readonly HostileDocument[] {
  const feed = (name: string, content: string): HostileDocument => text('feed', name, content);
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  return [
    feed('items', rss(fill('<item><guid>a</guid><title>b</title></item>'))),
    feed('empty items', rss(fill('<item/>'))),
    feed('open items', rss(fill('<item>'))),
    feed('titles of one item', rss(item(fill('<title>a</title>')))),
    feed('titles of the channel', rss('', fill('<title>&lt;b&gt;a</title>'))),
    feed('links of one item', rss(item(fill('<link>a</link>')))),
    feed(
      'relative links',
      `<rss xml:base="http://a/"><channel>${item(fill('<link>b</link>'))}</channel></rss>`,
    ),
    feed('categories of one item', rss(item(fill('<category>a</category>')))),
    feed('one list of keywords', rss(item(`<itunes:keywords>${fill('a,')}</itunes:keywords>`))),
    feed('authors of one item', rss(item(fill('<author>a@b.c (d)</author>')))),
    feed('one long author', rss(item(`<author>${fill('a.b-c+d')}</author>`))),
    feed('enclosures', rss(item(fill('<enclosure url=a />')))),
    feed('contents of one item', rss(item(fill('<content:encoded>a</content:encoded>')))),
    feed('descriptions of entities', rss(item(`<description>${fill('&lt;')}</description>`))),
    feed(
      'descriptions of twice escaped entities',
      rss(item(`<description>${fill('&amp;lt;')}</description>`)),
    ),
    feed('ampersands', rss(item(`<description>${fill('&')}</description>`))),
    feed(
      'names without an end',
      rss(item(`<description>${fill('&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')}</description>`)),
    ),
    feed('character data', rss(item(`<description>${fill('<![CDATA[a]]>')}</description>`))),
    feed('open character data', rss(item(`<description>${fill('<![CDATA[')}`))),
    feed('tags in character data', rss(item(`<description><![CDATA[${fill('<p>')}]]></description>`))),
    feed(
      'line breaks in character data',
      rss(item(`<description><![CDATA[${fill('a<br>')}]]></description>`)),
    ),
    feed(
      'tables in character data',
      rss(item(`<description><![CDATA[${fill('<table><tr><td>')}]]></description>`)),
    ),
    feed(
      'attributes in character data',
      rss(item(`<description><![CDATA[<p ${distinct(fill)}>]]></description>`)),
    ),
    feed('entities in character data', rss(item(`<description><![CDATA[${fill('&lt;')}]]></description>`))),
    feed('signs in character data', rss(item(`<description><![CDATA[${fill('<')}]]></description>`))),
    feed('spaces in character data', rss(item(`<description><![CDATA[a${fill(' ')}b]]></description>`))),
    feed('C1 controls', rss(item(`<description>${fill('\u0093')}</description>`))),
    feed('comments', rss(item(fill('<!-- a -->')))),
    feed('instructions', rss(item(fill('<?a b?>')))),
    feed('one long date', rss(item(`<pubDate>${fill('1 ')}</pubDate>`))),
    feed('one long guid', rss(item(`<guid>${fill('a')}</guid>`))),
    feed('namespaces of one element', rss('', '', distinctNamespaces(fill))),
    feed('one namespace an element', rss(item(fill('<a:b xmlns:a="http://c/">d</a:b>')))),
    feed('nested namespaces', nestedNamespaces(fill)),
    feed('attributes of one element', rss(`<item ${distinct(fill)}/>`)),
    feed('one long attribute', rss(`<item a="${fill('b')}"/>`)),
    feed('one attribute of entities', rss(`<item a="${fill('&lt;')}"/>`)),
    feed('nesting', rss(fill('<a>'))),
    feed('nesting in an item', rss(item(fill('<a>')))),
    feed('nesting of inline markup', atom(`<entry><content type="xhtml">${fill('<div>')}`)),
    feed(
      'width of inline markup',
      atom(`<entry><content type="xhtml"><div>${fill('<b>a</b>')}</div></content></entry>`),
    ),
    feed('bases', rss(fill('<item xml:base="../a/">'))),
    feed(
      'one long base',
      `<rss xml:base="http://a/${fill('../')}"><channel>${item('<link>b</link>')}</channel></rss>`,
    ),
    feed('closing tags', rss(fill('</a>'))),
    feed('opening signs', `<rss>${fill('<')}`),
    feed('spaces before', `${fill(' ')}<rss/>`),
    feed('spaces before a bracket', `${fill(' ')}{`),
    feed(
      'billion laughs',
      `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]>${rss(item(`<description>${fill('&l9;', 0.5)}</description>`))}`,
    ),
    feed(
      'own entities',
      `<!DOCTYPE a [<!ENTITY long "${'a'.repeat(200)}">]>${rss(item(`<description>${fill('&long;')}</description>`))}`,
    ),
    feed('declared entities', `<!DOCTYPE a [${fill('<!ENTITY a "b">')}]><rss/>`),
    feed('a declaration without an end', `<!DOCTYPE a ${fill('a ')}`),
    feed('a declaration of opening brackets', `<!DOCTYPE ${fill('<!DOCTYPE [')}`),
    feed(
      'outside entities',
      `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(item(`<description>${fill('&a;')}</description>`))}`,
    ),
    feed('entries of Atom', atom(fill('<entry><id>a</id></entry>'))),
    feed('base64', atom(`<entry><content type="application/a">${fill('QUFB')}</content></entry>`)),
    feed(
      'a sitemap',
      `<urlset>${fill('<url><loc>a</loc><news:news><news:title>b</news:title></news:news></url>')}</urlset>`,
    ),
    feed(
      'keywords of a sitemap',
      `<urlset><url><loc>a</loc><news:news><news:keywords>${fill('a,')}</news:keywords></news:news></url></urlset>`,
    ),
    feed('items of JSON', json(`${fill('{"id":"a"},')}{}`)),
    feed('depth of JSON', `{"version":"https://jsonfeed.org/version/1.1","a":${fill('[')}`),
    feed('objects of JSON', `{"version":"https://jsonfeed.org/version/1.1","items":[${fill('{"a":')}`),
    feed('markup of JSON', json(`{"content_html":"${fill('<p>')}"}`)),
    feed('tags of JSON', json(`{"tags":[${fill('"a",')}"b"]}`)),
    feed('authors of JSON', json(`{"authors":[${fill('{"name":"a"},')}{}]}`)),
    feed('escapes of JSON', json(`{"content_text":"${fill('\\u0061')}"}`)),
    feed(
      'keys of JSON',
      json(
        `{${Array.from({ length: 400_000 }, (_, n) => `"k${n}":0`)
          .join(',')
          .slice(0, fill('a').length)}`,
      ),
    ),
    feed('numbers of JSON', json(fill('1,'))),
    feed('no feed', fill('word ')),
  ];
}

const json = (items: string): string =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"A feed","items":[${items}]}`;

function distinctNamespaces(fill: Fill): string {
  const count = Math.floor(fill(' xmlns:a1234567="http://b/"').length / 27);
  return Array.from({ length: count }, (_, n) => ` xmlns:a${n}="http://b/"`).join('');
}

/** Each element declares one more prefix: whoever copies the list for each has a square of work. */
function nestedNamespaces(fill: Fill): string {
  const count = Math.floor(fill('<a xmlns:b1234567="http://c/">').length / 30);
  return `<rss>${Array.from({ length: count }, (_, n) => `<a xmlns:b${n}="http://c/">`).join('')}`;
}

function lists(fill: Fill): readonly HostileDocument[] {
  const opml = (name: string, body: string): HostileDocument =>
    text('opml', name, `<opml version="2.0"><body>${body}`);
  return [
    opml('outlines', fill('<outline xmlUrl="http://a/" />')),
    opml('nested outlines', fill('<outline text="a">')),
    opml('long names', fill(`<outline text="${'a'.repeat(500)}">`)),
    opml('entities', `<outline text="${fill('&lt;')}">`),
  ];
}

/** Texts whose letters are hard to tell. */
function encodings(fill: Fill, size: number): readonly HostileDocument[] {
  const bytes = (name: string, content: Uint8Array): HostileDocument => ({
    kind: 'page',
    name: `page: ${name}`,
    bytes: content,
  });
  const of = (...cycle: readonly number[]): Uint8Array =>
    Uint8Array.from({ length: size }, (_, n) => cycle[n % cycle.length] ?? 0);
  return [
    bytes('Western letters', of(0xe9, 0xe8, 0x20, 0x61)),
    bytes('letters of no language', of(0xe9, 0xf8, 0xfe, 0xdf)),
    bytes('damaged UTF-8', of(0xc3, 0xa9, 0xc3, 0x20)),
    bytes('UTF-16 without a mark', of(0x3c, 0x00, 0x70, 0x00, 0x3e, 0x00)),
    bytes('lone surrogates', of(0xff, 0xfe, 0x00, 0xd8)),
    bytes('zeros', of(0)),
    bytes('noise', of(0x17, 0x9d, 0x42, 0xfe, 0x03, 0xc1)),
    bytes('a label of another encoding', Buffer.from(`<meta charset=iso-2022-jp>${fill('\u001b$B$"')}`)),
    bytes('many labels', Buffer.from(fill('<meta charset=shift_jis>'))),
    bytes('a label without an end', Buffer.from(`<meta ${fill('charset ')}`)),
  ];
}
