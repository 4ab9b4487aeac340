import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/workers/pages/extract-article.ts';

const URL_OF_PAGE = 'https://www.herald.example/2026/harbour';
const PARAGRAPHS = [
  'The council of Westport decided on Tuesday to rebuild the harbour before winter, after a long debate.',
  '“We will build it,” said Ada Lindqvist, who has been mayor of the town for eleven years, to applause.',
  'The plan costs 40 million crowns, and half of it is to come from the region, as the council was told.',
  'Omar Desta, who leads the union of the fishermen, said that nobody had asked the people who work there.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour | The Herald</title>${head}</head><body><nav><a href="/">Home</a></nav>${inside}<footer>© The Herald</footer></body></html>`;

describe('the article of a page', () => {
  it('is its paragraphs, and nothing of what stands between them', () => {
    const inside = `<article class="story"><h1>Harbour</h1><div class="byline">By Ann Bo</div><p class="timestamp">Updated 24 Feb 2026, 10:00</p>
${BODY[0]}<figure><img src="p.jpg"><figcaption>The harbour in 2025. Photo: Cy</figcaption></figure>${BODY[1]}
<p><a href="/other">Read more: another story of the town</a></p><div class="newsletter-signup"><p>Sign up for our newsletter.</p></div>
${BODY[2]}<p>Advertisement</p>${BODY[3]}<h3>You may also like</h3><p><a href="/a">A teaser about something else</a></p><p>Follow us on everything.</p></article>`;
    expect(extractArticle(page(inside), URL_OF_PAGE).text.split('\n\n')).toEqual(PARAGRAPHS);
  });

  it('keeps links and line breaks within its sentences', () => {
    const inside = `<article>${BODY.join('')}<p>See the <a href="/plan">plan of the council</a>, which has<br>two parts, for all the details.</p></article>`;
    expect(extractArticle(page(inside), URL_OF_PAGE).text).toContain(
      'See the plan of the council, which has\ntwo parts, for all the details.',
    );
  });

  it('comes with what the page says of itself', () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Council rebuilds harbour","datePublished":"2026-02-24T10:00:00+01:00","author":[{"name":"Ann Bo"},{"name":"Cy Do"}]}]}</script>
<meta property="og:site_name" content="The Herald"><meta property="og:title" content="Council to rebuild harbour"><link rel="canonical" href="/2026/harbour?x=1"><meta property="og:image" content="/p.jpg">
<link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel="alternate" type="application/atom+xml" href="/feed"><meta name="robots" content="noarchive">`;
    expect(extractArticle(page(`<article>${BODY.join('')}</article>`, head), URL_OF_PAGE)).toMatchObject({
      title: 'Council to rebuild harbour',
      byline: 'Ann Bo, Cy Do',
      publishedAt: '2026-02-24T10:00:00+01:00',
      outlet: 'The Herald',
      language: 'en',
      canonicalUrl: 'https://www.herald.example/2026/harbour?x=1',
      picture: 'https://www.herald.example/p.jpg',
      feeds: ['https://www.herald.example/feed', 'https://www.herald.example/comments/feed'],
      noarchive: true,
    });
  });

  it('says which address it gives itself, and names no picture that is no web address', () => {
    const head =
      '<link rel="canonical" href="https://trusted.example/story"><meta property="og:image" content="javascript:alert(1)">';
    const found = extractArticle(page(`<article>${BODY.join('')}</article>`, head), URL_OF_PAGE);
    expect(found.canonicalUrl).toBe('https://trusted.example/story');
    expect(found).not.toHaveProperty('picture');
  });

  it('takes no text for a language', () => {
    const html = page(`<article>${BODY.join('')}</article>`).replace(
      'lang="en"',
      `lang="${'en-'.repeat(20)}"`,
    );
    expect(extractArticle(html, URL_OF_PAGE)).not.toHaveProperty('language');
  });

  it('survives broken JSON-LD and markup that never closes', () => {
    const head = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    expect(extractArticle(page(`<article>${BODY.join('')}<div><b><p>`, head), URL_OF_PAGE).text).toContain(
      PARAGRAPHS[0],
    );
  });

  it('is not broken by deep nesting', () => {
    expect(extractArticle(page(`${'<div>'.repeat(3000)}${BODY.join('')}`), URL_OF_PAGE).text).toEqual(
      expect.any(String),
    );
  });

  it.each([
    ['nests without end', '<div>'.repeat(500_000)],
    ['has more elements than anybody reads', '<i></i>'.repeat(200_000)],
    ['has more attributes than anybody writes', `<p ${'a="b" '.repeat(100_000)}>`],
  ])('is refused at once when it %s', (_, inside) => {
    expect(() => extractArticle(page(inside), URL_OF_PAGE)).toThrow(/not an article that can be read/);
  });
});

describe('a wall', () => {
  it('for subscribers leaves an excerpt, marked as one', () => {
    const asked = `<article>${BODY.slice(0, 2).join('')}</article><div class="gate">Subscribe now to continue reading this article.</div>`;
    expect(extractArticle(page(asked), URL_OF_PAGE).cut).toBe('paywall');
    const declared =
      '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
    expect(extractArticle(page(`<article>${BODY.join('')}</article>`, declared), URL_OF_PAGE).cut).toBe(
      'paywall',
    );
  });

  it('of consent is no article', () => {
    const inside =
      '<main><p>We value your privacy. We and our 800 partners store and access information on a device, such as cookies, and process personal data.</p><p>You may accept all cookies or manage your choices below.</p></main>';
    expect(extractArticle(page(inside), URL_OF_PAGE).cut).toBe('consent');
  });

  it('is not seen in an article that speaks of subscriptions', () => {
    const about =
      '<p>The paper told its readers to subscribe, and the readers did so in numbers that nobody expected.</p>';
    expect(
      extractArticle(page(`<article>${BODY.join('')}${about.repeat(3)}</article>`), URL_OF_PAGE),
    ).not.toHaveProperty('cut');
  });
});
