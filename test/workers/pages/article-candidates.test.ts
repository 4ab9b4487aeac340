/** Pages whose article stands in another place than the likeliest one. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/workers/pages/extract-article.ts';

const says = (part: string, from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, i) =>
      `<p>${part} ${from + i} tells, at some length, what the board said about the quay, and what it will cost.</p>`,
  ).join('');
const textOf = (content: string, head = '') =>
  extractArticle(
    `<html><head><title>Board puts off quay vote</title>${head}</head><body><h1>Board puts off quay vote</h1>${content}</body></html>`,
    null,
  ).text;

describe('the article', () => {
  it('is whole where the publisher parts it into boxes', () => {
    const boxes = [0, 1, 2, 3].map(
      (at) => `<div class="outer"><div class="box">${says('Part', 3 * at, 3 * at + 3)}</div></div>`,
    );
    const text = textOf(`<article>${boxes.join('<div><div>Film</div></div>')}</article>`);
    for (let at = 0; at < 12; at++) expect(text).toContain(`Part ${at} tells`);
  });

  it('comes from the JSON-LD where the page shows its beginning only', () => {
    const articleBody = Array.from(
      { length: 12 },
      (_, i) => `Line ${i} of the quay report says what the board paid.`,
    ).join('\n');
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline: 'Board puts off quay vote', articleBody });
    const text = textOf(
      `<article>${says('Part', 0, 2)}</article>`,
      `<script type="application/ld+json">${ld}</script>`,
    );
    expect(text).toContain('Line 11 of the quay report');
  });

  it('ends where the next one is loaded', () => {
    const text = textOf(
      `<article><h1>Board puts off quay vote</h1>${says('Part', 0, 8)}</article><article><h1>Ferry stays in port</h1>${says('Other', 0, 8)}</article>`,
    );
    expect(text).toContain('Part 7');
    expect(text).not.toContain('Other');
  });

  it('has no walls hidden by a class, captions or posts of a network', () => {
    const beside = `<div class="register hidden"><p>Make an account to go on reading the Herald.</p></div><div class="caption"><p>The quay, seen from the ferry in early spring.</p></div><blockquote class="a-tweet"><p>The quay is late again, as ever.</p></blockquote>`;
    const text = textOf(`<article>${says('Part', 0, 4)}${beside}${says('Part', 4, 9)}</article>`);
    expect(text).toContain('Part 8');
    expect(text).not.toMatch(/account|seen from the ferry|as ever/);
  });

  it('keeps parts of sentences and headings whatever class they have', () => {
    const text = textOf(
      `<article>${says('Part', 0, 4)}<h2 class="info-box-title">What it costs</h2><p>The board of <a class="tags" href="/t">Port Town</a> has not said when it will vote.</p>${says('Part', 4, 9)}</article>`,
    );
    expect(text).toContain('What it costs');
    expect(text).toContain('The board of Port Town has not said');
  });
});
