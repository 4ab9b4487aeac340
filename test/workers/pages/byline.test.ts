/** Who wrote an article, in the markup of many publishers. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/workers/pages/extract-article.ts';

const TEXT = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Paragraph ${i} tells, at some length, what the board of the port said about the quay and its price.</p>`,
).join('');
const bylineOf = (head: string, top = '', bottom = '') =>
  extractArticle(
    `<html><head><title>Quay</title><meta property="og:site_name" content="Port Herald">${head}</head><body><h1>Board puts off quay vote</h1>${top}<article>${TEXT}</article>${bottom}</body></html>`,
    'https://www.portherald.example/a',
  ).byline;
const ld = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const article = (author: unknown) => ({
  '@type': 'NewsArticle',
  headline: 'Board puts off quay vote',
  author,
});

describe('the byline', () => {
  it.each<[string, string, string | undefined]>([
    ['several people', ld(article([{ name: 'Ana Quill' }, { name: 'Ben Rook' }])), 'Ana Quill, Ben Rook'],
    ['people as plain strings', ld(article(['Ana Quill', 'Ben Rook'])), 'Ana Quill, Ben Rook'],
    [
      'a person elsewhere in the graph',
      ld({ '@graph': [article({ '@id': '#ana' }), { '@type': 'Person', '@id': '#ana', name: 'Ana Quill' }] }),
      'Ana Quill',
    ],
    [
      'an article inside a page',
      ld({ '@type': 'WebPage', mainEntity: article({ name: 'Ana Quill' }) }),
      'Ana Quill',
    ],
    [
      'JSON-LD in a CDATA section',
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify(article({ name: 'Ana Quill' }))}\n//]]></script>`,
      'Ana Quill',
    ],
    [
      'the article of that title among several',
      ld([{ ...article({ name: 'Cy Other' }), headline: 'Another day' }, article({ name: 'Ana Quill' })]),
      'Ana Quill',
    ],
    [
      'library fields',
      '<meta name="dc.creator" content="Quill, Ana"><meta name="dc.creator" content="Rook, Ben">',
      'Ana Quill, Ben Rook',
    ],
    [
      'a role behind the name',
      '<meta name="author" content="Ana Quill, Senior Political Correspondent">',
      'Ana Quill',
    ],
    ['a role behind a line', '<meta name="author" content="Ana Quill | Staff writer">', 'Ana Quill'],
    ['a handle', '<meta name="author" content="@anaquill">', 'anaquill'],
    ['a profile address', '<meta name="article:author" content="https://social.example/ana">', undefined],
    [
      'an outlet with its address',
      '<meta name="author" content="Port Herald (www.portherald.example)">',
      'Port Herald',
    ],
  ])('comes from %s', (_, head, byline) => expect(bylineOf(head)).toBe(byline));

  it.each<[string, string, string | undefined]>([
    ['a link', '<a rel="author" href="/ana">Ana Quill</a>', 'Ana Quill'],
    [
      'two links',
      '<div class="byline">By <a href="/a">Ana Quill</a> and <a href="/b">Ben Rook</a></div>',
      'Ana Quill, Ben Rook',
    ],
    [
      'items of a list',
      '<ul class="authors"><li class="authors__item"><a href="/a">Ana Quill</a></li><li class="authors__item"><a href="/b">Ben Rook</a></li></ul>',
      'Ana Quill, Ben Rook',
    ],
    ['a German line', '<div class="meta">Von Ana Quill</div>', 'Ana Quill'],
    ['a French line', '<p>Par Ana Quill et Ben Rook</p>', 'Ana Quill et Ben Rook'],
    ['a bold name above the text', '<p><strong>Ana Quill</strong></p>', 'Ana Quill'],
    ['a block with a class', '<span class="article__author">Von Ana Quill</span>', 'Ana Quill'],
    [
      'a card of another article',
      '<div class="related"><span class="author">Cy Other</span></div>',
      undefined,
    ],
    ['a script in an author block', '<div class="author">window.push(function () {});</div>', undefined],
  ])('is shown by %s', (_, top, byline) => expect(bylineOf('', top)).toBe(byline));

  it('is the people and not the outlet that stands with them', () => {
    expect(bylineOf(ld(article([{ name: 'Port Herald' }, { name: 'Ana Quill' }])))).toBe('Ana Quill');
    expect(bylineOf(ld(article({ name: 'Port Herald Newsroom' })), '<p>By Ana Quill</p>')).toBe('Ana Quill');
  });
});
