/** The pages of the web platform: what they show, and that nothing stored can break out of them. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/core/digests/edition.ts';
import { contextOf } from '../../../src/core/quotes/quote-context.ts';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { day, recordOf, spanOf } from '../../contracts/store-records.ts';
import { deliveryOf } from '../../contracts/store-rows.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const HOSTILE = '<script>alert(1)</script>" onmouseover="x';

async function edition(chosen: Edition['chosen']): Promise<void> {
  await site.store.transaction(async (store) => {
    await store.editions.add({
      id: 'e1',
      digest: 'morning',
      workspace: null,
      subscription: null,
      number: 1,
      slot: '2026-05-20T07:30[Europe/Berlin]',
      manual: false,
      plannedAt: day(2),
      madeAt: day(2),
      considered: 7,
      chosen,
      left: [{ article: 'gone', reason: 'beyond the limit' }],
    });
  });
}

test('an article in Arabic has its headline and its text from right to left, and our words from left to right', async () => {
  const words = 'سنبدأ العمل في الصيف المقبل ولن ننتظر أحدا';
  await site.store.articles.save(
    recordOf('a1', { language: 'ar', title: 'خطة لحماية السواحل' }, [{ words, by: null }]),
  );
  const page = await site.read('/articles/a1');
  expect(page).toContain('<header class="page-head" dir="rtl">');
  expect(page).toContain('lang="ar" dir="rtl"');
  expect(page).toContain('<p class="legend quiet" dir="ltr">');
  await site.store.articles.save(
    recordOf('a2', {}, [{ words: 'We will keep the lighthouse open,', by: null }]),
  );
  expect(await site.read('/articles/a2')).toContain('<header class="page-head" dir="ltr">');
});

describe('the front page', () => {
  test('shows an edition as Discord and as Slack would, with a meter of their limits', async () => {
    const page = await site.read('/');
    expect(page).toMatch(/<h2[^>]*>Morning briefing<\/h2>/);
    expect(page).toContain('discord-message');
    expect(page).toContain('slack-message');
    expect(page).toMatch(/<meter value="\d+" max="\d+"/);
  });

  test('begins with what this is, an article with its quotations marked, and a quotation that was checked', async () => {
    const words = 'We will keep the lighthouse open for another ten years,';
    await site.store.articles.save(recordOf('a1', {}, [{ words, by: 'Ada Brook' }]));
    const page = await site.read('/');
    expect(page).toMatch(/<h1[^>]*>Pullquote shows who said what[^<]*<\/h1>/);
    expect(page).toContain(`<span class="piece">${words}</span>`);
    expect(page).toContain('href="/articles/a1"');
    expect(page).toContain(`Checked: ${words} by Ada Brook`);
    expect(await site.read('/?digest=week')).not.toContain('Pullquote shows who said what');
  });

  test('checks no words that nobody asserted, and shows no article without a speaker', async () => {
    const words = 'We will keep the lighthouse open for another ten years,';
    const record = recordOf('a1', {}, [
      { words, by: 'Ada Brook' },
      { words: `${words} or not`, by: null },
    ]);
    const quotes = record.quotes.map((quote) => ({ ...quote, modality: 'denied' as const }));
    await site.store.articles.save({ ...record, quotes });
    const page = await site.read('/');
    expect(page).not.toContain('Checked:');
    expect(page).toMatch(/<h1[^>]*>Pullquote shows/);
  });

  test('lets every digest be chosen, and says which one is shown', async () => {
    const page = await site.read('/?digest=week');
    expect(page).toContain('<h1>The week in quotes</h1>');
    expect(page).toMatch(/href="\/\?digest=week" aria-current="true"/);
    expect(page).toContain('href="/?digest=morning"');
  });

  test('says so when nothing but the samples is stored', async () => {
    await site.store.articles.save(recordOf('a1', { url: 'https://sample-courier.example/1' }));
    expect(await site.read('/')).toContain('These are the samples');
    await site.store.articles.save(recordOf('a2', { url: 'https://news.test/2', fingerprint: 'other' }));
    expect(await site.read('/')).not.toContain('These are the samples');
  });

  test('asks to come back while the bot is starting', async () => {
    const early = await openSite({ started: false });
    const answer = await early.get('/');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    await early.close();
  });
});

describe('an article', () => {
  test.each([
    ['fi', 'Pullquote cannot tell who speaks in Finnish.'],
    ['de', null],
    [null, null],
  ])('in %s says once whether its speakers can be told', async (language, note) => {
    const text = 'Kaikki on hyvin. ”Emme odota enää”, hän sanoi.';
    await site.store.articles.save(recordOf('a1', { text, language }));
    const page = await site.read('/articles/a1');
    expect(page.split('cannot tell who speaks').length - 1).toBe(note === null ? 0 : 1);
    if (note !== null) expect(page).toContain(note);
  });

  test('marks its quotes, and says speaker, cue and attribution beside them', async () => {
    const text = 'The mayor spoke.\n\n“We will rebuild the harbour,” Ada Brook said, according to a readout.';
    const plainRecord = recordOf('a1', { text }, [
      { words: 'We will rebuild the harbour,', by: 'Ada Brook' },
    ]);
    const [quote] = plainRecord.quotes;
    if (quote === undefined) throw new Error('no quote');
    await site.store.articles.save({
      ...plainRecord,
      quotes: [{ ...quote, cue: spanOf(text, 'said'), attribution: spanOf(text, 'according to a readout') }],
    });
    const page = await site.read('/articles/a1');
    expect(page).toMatch(
      /<span class="quote quote-direct" id="q-a1-q0" tabindex="0" aria-describedby="q-a1-q0-note">/,
    );
    expect(page).toContain('<span class="piece">We will rebuild the harbour,</span>');
    expect(page).toContain('Cue: <i>said</i>');
    expect(page).toContain('Through: <i>according to a readout</i>');
    expect(page).toContain('href="/command?text=%2Fquotes%20speaker%3A%22Ada%20Brook%22"');
  });

  test('calls a quote unattributed when its speaker is not sure', async () => {
    await site.store.articles.save(
      recordOf('a1', {}, [{ words: 'We may go', by: 'Ada Brook', confidence: 0.1 }]),
    );
    expect(await site.read('/articles/a1')).toContain('<span class="note-speaker">unattributed</span>');
  });

  test('lists words that were not said apart, in their sentence and under no name', async () => {
    const text = 'Ada Brook denied that the quay is sold. “We keep it,” she said.';
    const whole = recordOf('a1', { text }, [
      { words: 'the quay is sold', kind: 'indirect', modality: 'denied' },
      { words: 'We keep it,' },
    ]);
    const quotes = whole.quotes.map((quote) => ({ ...quote, context: contextOf(sentencesOf(text), quote) }));
    await site.store.articles.save({ ...whole, quotes });
    const page = await site.read('/articles/a1');
    const [said = '', unsaid = ''] = page.split('<h3>Not statements</h3>');
    expect(unsaid).toMatch(
      /<b>Denied:<\/b> <a href="#q-a1-q0">[^<]*Ada Brook denied that the quay is sold\./,
    );
    expect(unsaid).not.toContain('We keep it,');
    const speakers = said.slice(said.indexOf('id="speakers-title"'));
    expect(speakers).toContain('Ada Brook</a></h3>');
    expect(speakers).toContain('We keep it,');
    expect(speakers).not.toContain('the quay is sold');
    expect(page).toContain('<span class="note-speaker"><b>Denied</b></span>');
  });

  test('shows hostile titles, names and addresses as text', async () => {
    await site.store.articles.save(
      recordOf('a1', { title: HOSTILE, outlet: HOSTILE, byline: HOSTILE, url: 'javascript:alert(1)' }, [
        { words: '<img src=x onerror=alert(1)>', by: HOSTILE },
      ]),
    );
    for (const path of ['/articles/a1', '/articles', '/people']) {
      const page = await site.read(path);
      expect(page).not.toContain('<script>alert');
      expect(page).not.toContain('<img src=x');
      expect(page).not.toContain('" onmouseover="x"');
      expect(page).not.toContain('javascript:alert');
    }
  });

  test('keeps a paragraph that the outlet repeats behind a line that says so, in its place', async () => {
    const text = 'The gates stay shut.\n\nSign <b>up</b> for our letter.\n\nNobody came.';
    const record = recordOf('a1', { text });
    const leftOut = [{ ...spanOf(text, 'Sign <b>up</b> for our letter.'), hash: 5 }];
    const passages = record.passages.filter(({ start }) => start !== leftOut[0]?.start);
    const paragraph = { hash: 5, related: false, repeated: true };
    await site.store.articles.save({ ...record, passages, leftOut }, [paragraph]);
    await site.store.articles.save(recordOf('a2'), [paragraph]);
    const page = await site.read('/articles/a1');
    expect(page).toMatch(
      /shut\.<\/p>\s*<details class="left-out quiet"><summary>Left out: stands in 2 articles of this outlet<\/summary><p>Sign &lt;b&gt;up&lt;\/b&gt; for our letter\.<\/p><\/details>\s*<p>Nobody/,
    );
  });

  test('that does not exist is a page with a way on', async () => {
    const answer = await site.get('/articles/none');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no such article');
  });
});

describe('lists', () => {
  test('turn pages, and stay within them whatever is asked', async () => {
    for (let at = 0; at < 45; at++) {
      await site.store.articles.save(
        recordOf(`a${at}`, { publishedAt: day(1 + (at % 28)), fingerprint: `f${at}` }),
      );
    }
    const first = await site.read('/articles');
    expect(first).toContain('Page 1 of 3');
    expect(first.indexOf('id="add-draft"')).toBeGreaterThan(0);
    expect(first.indexOf('id="add-draft"'), 'the forms stand above the list').toBeLessThan(
      first.indexOf('<ol class="cards"'),
    );
    expect(await site.read('/articles?page=2')).toContain('rel="prev"');
    expect(await site.read('/articles?page=99')).toContain('Page 3 of 3');
    expect(await site.read('/articles?page=-1%27')).toContain('Page 1 of 3');
  });

  test('show one outlet alone', async () => {
    await site.store.articles.save(recordOf('a1', { title: 'Ours', outlet: 'One' }));
    await site.store.articles.save(recordOf('a2', { title: 'Theirs', outlet: 'Two', fingerprint: 'x' }));
    const page = await site.read('/articles?outlet=Two');
    expect(page).toContain('Theirs');
    expect(page).not.toContain('Ours');
  });

  test.each([
    ['/articles', 'No articles yet'],
    ['/people', 'Nobody yet'],
    ['/sources', 'No sources yet'],
    ['/digests', 'No edition has gone out yet'],
  ])('%s says what to do when there is nothing', async (path, words) => {
    expect(await site.read(path)).toContain(words);
  });

  test('count who is quoted, the most quoted first', async () => {
    await site.store.articles.save(
      recordOf('a1', {}, [
        { words: 'One thing', by: 'Ada Brook' },
        { words: 'Another thing', by: 'Ada Brook' },
        { words: 'A third thing', by: 'Ben Cole' },
      ]),
    );
    const page = await site.read('/people');
    expect(page.indexOf('Ada Brook')).toBeLessThan(page.indexOf('Ben Cole'));
    expect(page).toContain('2 quotes in 1 article from 1 outlet');
  });
});

describe('the ledger of an edition', () => {
  test('says of each item why it stands there, and what was left out', async () => {
    await site.store.articles.save(recordOf('a1', { title: 'The harbour' }));
    await edition([
      {
        article: 'a1',
        revision: 1,
        story: 'story-a1',
        section: 'Economy',
        place: 1,
        score: 3.25,
        terms: { recency: 1.25, outlets: 2 },
        matched: ['topic:harbour'],
        quotes: ['q1'],
        update: false,
        also: [{ article: 'gone', revision: 1 }],
      },
    ]);
    expect(await site.read('/digests')).toContain('href="/editions/e1"');
    const page = await site.read('/editions/e1');
    expect(page).toContain('The harbour');
    expect(page).toContain('<dt>how new it is</dt><dd>1.25</dd>');
    expect(page).toContain('<code>topic:harbour</code>');
    expect(page).toContain('beyond the limit');
    expect(page).toContain('Also told by: An article that was removed');
  });

  test('shows what became of each post, the troubled ones first, and how to send them again', async () => {
    await edition([]);
    await site.store.deliveries.add([
      deliveryOf('fine', {
        edition: 'e1',
        status: 'sent',
        to: { platform: 'chat', address: 'c1', options: {} },
      }),
      deliveryOf('bad', {
        edition: 'e1',
        status: 'rejected',
        detail: 'The channel is gone.',
        to: { platform: 'chat', address: 'c2', options: {} },
      }),
    ]);
    const page = await site.read('/editions/e1');
    expect(page).toContain('1 refused, 1 sent');
    expect(page.indexOf('chat:c2')).toBeLessThan(page.indexOf('chat:c1'));
    expect(page).toContain('The channel is gone.');
    expect(page).toContain('pullquote digest resend bad');
    expect(page).toContain('Due ');
  });
});
