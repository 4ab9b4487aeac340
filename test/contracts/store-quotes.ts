/** What every backend promises about quotes, speakers and search. */
import { hash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, type Scope, SHARED, scopeOf } from '../../src/core/base/scope.ts';
import type { PageRange } from '../../src/core/ports/article-store.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import type { QuoteFilter } from '../../src/core/ports/quote-store.ts';
import { A, closeCounted, day, type Open, recordOf } from './store-records.ts';

const ALL = { limit: 100, offset: 0 } as const;

/** Language, text, words in it that somebody said, and another form of a word than the text has, or a word inside its letters. */
const IN_LANGUAGES = [
  [
    'de',
    '„Die Häuser am Ufer werden abgerissen“, sagte sie.',
    'Die Häuser am Ufer werden abgerissen',
    'Haus',
  ],
  ['fr', 'Elle parlait de « l’économie des régions ».', 'l’économie des régions', 'économique'],
  ['es', 'Dijo: «Las sanciones llegan tarde».', 'Las sanciones llegan tarde', 'sanción'],
  ['it', 'Ha detto: «Gli accordi sono firmati».', 'Gli accordi sono firmati', 'dell’accordo'],
  ['pt', 'Disse: «As negociações continuam».', 'As negociações continuam', 'negociação'],
  ['nl', 'Ze zei: „De onderhandelingen duren lang.”', 'De onderhandelingen duren lang.', 'onderhandeling'],
  ['ru', '«Мы не поддержим новых санкций», — сказала она.', 'Мы не поддержим новых санкций', 'санкциями'],
  ['tr', '“Ankara’nın köprüleri eski” dedi.', 'Ankara’nın köprüleri eski', 'köprü'],
  ['ar', 'قالت: «لن نفتح البوابات».', 'لن نفتح البوابات', 'بوابات'],
  ['hi', 'उन्होंने कहा, “सरकारों ने देर की।”', 'सरकारों ने देर की।', 'सरकार'],
  ['ko', '그는 “정부는 늦었다”고 말했다.', '정부는 늦었다', '정부의'],
  ['zh', '她表示：“大桥明年春天开放。”', '大桥明年春天开放。', '春天'],
  ['ja', '彼女は「大橋は来年の春に開通する」と述べた。', '大橋は来年の春に開通する', '開通'],
  ['th', 'เธอกล่าวว่า “สะพานจะเปิดปีหน้า”', 'สะพานจะเปิดปีหน้า', 'สะพาน'],
] as const;

export function quotesContract(open: Open): void {
  describe('quotes', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));
    const found = async (filter: QuoteFilter, page: PageRange = ALL) =>
      (await store.quotes.list(SHARED, filter, page)).map(({ quote }) => quote.id);

    async function harbour(): Promise<void> {
      const first = [
        { words: 'The gates stay shut.' },
        { words: 'Ships must wait.', by: 'Ben Cole', confidence: 0.3 },
      ];
      await store.articles.save(recordOf('a', { publishedAt: day(1), outlet: 'One' }, first));
      const second = [
        { words: 'Gates cost money.', by: 'ADA  Brook', kind: 'mixed' as const },
        { words: 'Nobody asked us.', by: null },
      ];
      await store.articles.save(recordOf('b', { publishedAt: day(2), outlet: 'Two', story: 'x' }, second));
    }

    it('are listed newest first, those of one article in the order of its text', async () => {
      await harbour();
      expect(await found({})).toEqual(['b-q0', 'b-q1', 'a-q0', 'a-q1']);
      expect(await found({}, { limit: 2, offset: 1 })).toEqual(['b-q1', 'a-q0']);
    });

    it('are filtered by speaker, outlet, story, article, kind, time, modality, shown speaker and id', async () => {
      await harbour();
      expect(await found({ speakers: ['ada brook'] })).toEqual(['b-q0', 'a-q0']);
      expect(await found({ speakers: ['ben cole'] })).toEqual(['a-q1']);
      expect(await found({ speakers: ['ben cole'], shown: true })).toEqual([]);
      expect(await found({ outlets: ['TWO'] })).toEqual(['b-q0', 'b-q1']);
      expect(await found({ stories: ['x'] })).toEqual(['b-q0', 'b-q1']);
      expect(await found({ articles: ['a'] })).toEqual(['a-q0', 'a-q1']);
      expect(await found({ kinds: ['mixed'] })).toEqual(['b-q0']);
      expect(await found({ since: day(2) })).toEqual(['b-q0', 'b-q1']);
      expect(await found({ until: day(2) })).toEqual(['a-q0', 'a-q1']);
      expect(await found({ ids: ['a-q1', 'none'] })).toEqual(['a-q1']);
      expect(await found({ stories: [] })).toEqual([]);
      expect(await store.quotes.count(SHARED, { speakers: ['ada brook'] })).toEqual({
        quotes: 2,
        more: false,
      });
      expect(await store.quotes.count(SHARED, {})).toEqual({ quotes: 4, more: false });
    });

    it('are read as lines in the same order, told from one another without their articles', async () => {
      await harbour();
      const lines = await store.quotes.lines(SHARED, {}, ALL);
      expect(lines.map(({ id }) => id)).toEqual(await found({}));
      expect(lines.map(({ speaker }) => speaker)).toEqual(['ADA  Brook', null, 'Ada Brook', null]);
      expect(lines.map(({ story }) => story)).toEqual(['x', 'x', lines[2]?.story, lines[2]?.story]);
      expect(lines[0]?.article).toBe(lines[1]?.article);
      expect(lines[1]?.article).not.toBe(lines[2]?.article);
    });

    it('are cited in the same order, as they are fixed, with the hash of the stored text', async () => {
      await harbour();
      const summary = 'The mayor said: “No lorries.”';
      const about = { publishedAt: day(3), text: 'Torn \uD800 and \0 words.', summary };
      const record = recordOf('s', about, [{ words: 'No lorries.', of: 'summary' }]);
      await store.articles.save(record);
      await store.quotes.fixSpeaker(SHARED, 'b-q1', 'Cy Dale', 'manager', day(3));
      const cited = await store.quotes.cited(SHARED, {}, ALL);
      expect(cited.map(({ quote }) => quote.id)).toEqual(await found({}));
      expect(cited[2]?.quote.fixedSpeaker).toBe('Cy Dale');
      for (const { quote, article, textSha256 } of cited) {
        const hit = await store.quotes.get(SHARED, quote.id);
        expect(hit).toMatchObject({ quote, article });
        const text = quote.of === 'summary' ? hit?.article.summary : hit?.article.text;
        expect(textSha256).toBe(hash('sha256', text ?? ''));
      }
      expect(await store.quotes.cited(SHARED, { ids: [] }, ALL)).toEqual([]);
    });

    it('with the same words as others are found, whatever their case and marks', async () => {
      await harbour();
      await store.articles.save(recordOf('c', { publishedAt: day(3) }, [{ words: 'the gates stay shut' }]));
      expect(await found({ sameAs: ['c-q0'] })).toEqual(['c-q0', 'a-q0']);
      expect(await found({ sameAs: ['c-q0'], outlets: ['One'] })).toEqual(['a-q0']);
      expect(await found({ sameAs: [] })).toEqual([]);
    });

    it('shared by several workspaces are corrected by each for itself, over revisions too', async () => {
      await harbour();
      const [a, b] = [scopeOf(A), scopeOf('chat:b')];
      const by = { shown: true } as const;
      const theirs = async (scope: Scope, speakers: readonly string[], about?: string) => {
        const filter = { ...by, speakers, ...(about === undefined ? {} : { about }) };
        return (await store.quotes.list(scope, filter, ALL)).map(({ quote }) => quote.id);
      };
      expect(await store.quotes.fixSpeaker(a, 'a-q0', 'The Mayor', 'u1', day(3))).toBe(true);
      expect(await store.quotes.fixSpeaker(a, 'b-q0', null, 'u1', day(3))).toBe(true);
      const again = recordOf('a', { publishedAt: day(1), outlet: 'One', revision: 2, revisedAt: day(4) }, [
        { words: 'The gates stay shut.' },
      ]);
      await store.articles.save(again);

      expect(await theirs(a, ['the mayor'])).toEqual(['a-q0']);
      expect(await theirs(a, ['the mayor'], 'gates')).toEqual(['a-q0']);
      expect(await theirs(a, ['ada brook'])).toEqual([]);
      expect(await store.quotes.count(a, { ...by, speakers: ['the mayor'] })).toEqual({
        quotes: 1,
        more: false,
      });
      expect((await store.quotes.get(a, 'a-q0'))?.quote.fixedSpeaker).toBe('The Mayor');
      expect((await store.articles.record(a, 'a'))?.quotes[0]?.fixedSpeaker).toBe('The Mayor');
      expect((await store.quotes.lines(a, { stories: ['x'] }, ALL)).map(({ speaker }) => speaker)).toEqual([
        null,
        null,
      ]);
      expect((await store.speakers.directory(a)).map(({ name }) => name)).toContain('The Mayor');

      for (const other of [b, SHARED]) {
        expect(await theirs(other, ['the mayor'])).toEqual([]);
        expect(await theirs(other, ['ada brook'])).toEqual(['b-q0', 'a-q0']);
        expect((await store.articles.record(other, 'a'))?.quotes[0]?.fixedSpeaker).toBeNull();
        expect((await store.speakers.directory(other)).map(({ name }) => name)).not.toContain('The Mayor');
      }
      await store.workspaces.forget(A);
      expect(await theirs(a, ['the mayor'])).toEqual([]);
    });

    it('bring their article', async () => {
      await harbour();
      const hit = await store.quotes.get(SHARED, 'b-q0');
      expect(hit?.article).toEqual(await store.articles.get(SHARED, 'b'));
      expect(hit?.quote.text).toBe(hit?.article.text.slice(hit.quote.start, hit.quote.end));
      expect(await store.quotes.get(SHARED, 'none')).toBeNull();
    });

    it('are found by any word of them, whatever its form, within the filter', async () => {
      await harbour();
      expect(new Set(await found({ about: 'gate' }))).toEqual(new Set(['a-q0', 'b-q0', 'a-q1', 'b-q1']));
      expect((await found({ about: 'gates' })).slice(0, 2).sort()).toEqual(['a-q0', 'b-q0']);
      expect(await found({ about: 'gate', outlets: ['one'], speakers: ['ada brook'] })).toEqual(['a-q0']);
      expect(await found({ about: 'gate', since: day(2), kinds: ['mixed'] })).toEqual(['b-q0']);
      expect(await store.quotes.count(SHARED, { about: 'gate', outlets: ['one'] })).toEqual({
        quotes: 2,
        more: false,
      });
      expect(await found({ about: 'unheard' })).toEqual([]);
    });

    it('that say nearly the same are like each other', async () => {
      await harbour();
      const like = await store.quotes.like(SHARED, 'the gates will stay shut!', 1);
      expect(like.map(({ quote }) => quote.id)).toEqual(['a-q0']);
      expect(await store.quotes.like(SHARED, '"" ** NEAR', 5)).toEqual([]);
    });

    it('in records of speech are found alone, however many outlets have the words', async () => {
      const words = 'The gates stay shut until the tide turns.';
      expect(await store.quotes.like(SHARED, words, 3, { records: true })).toEqual([]);
      await store.articles.save(recordOf('spoken', { record: true, text: words }, [{ words }]));
      for (let n = 0; n < 30; n++)
        await store.articles.save(recordOf(`copy${n}`, { text: words }, [{ words }]));
      const found = await store.quotes.like(SHARED, words, 3, { records: true });
      expect(found.map(({ article }) => [article.id, article.record])).toEqual([['spoken', true]]);
      expect(await store.quotes.like(scopeOf(A), words, 3, { records: true })).toHaveLength(1);
      expect(await store.quotes.list(SHARED, { records: true }, ALL)).toHaveLength(1);
      const common = (await store.quotes.like(SHARED, words, 3)).map(({ article }) => article.record);
      expect(common).toContain(undefined);
    });
    it('that hold the same words come the last stored first, those that were withdrawn left out', async () => {
      for (const n of [1, 2, 3, 4, 5]) {
        const words = `Number ${n} says the tide is high again.`;
        await store.articles.save(recordOf(`t${n}`, { publishedAt: day(n) }, [{ words }]));
      }
      await store.articles.withdraw(SHARED, 't4', day(6));
      const like = await store.quotes.like(SHARED, 'the tide is high', 3);
      expect(like.map(({ quote }) => quote.id)).toEqual(['t5-q0', 't3-q0', 't2-q0']);
      expect(await store.quotes.count(SHARED, { about: 'tide' })).toEqual({ quotes: 4, more: false });
    });

    it('that a claim was joined from are both like it, though others share more words with one of its halves', async () => {
      for (const n of [1, 2, 3, 4, 5, 6]) {
        const words = `Harbour dredging budgets doubled ${'again '.repeat(n)}by autumn.`;
        await store.articles.save(recordOf(`h${n}`, { publishedAt: day(n) }, [{ words }]));
        const apart = [{ words: `Lanterns come ${n}th.` }, { words: `Lamps ${n}.` }];
        await store.articles.save(recordOf(`l${n}`, { publishedAt: day(n) }, apart));
      }
      await store.articles.save(recordOf('end', {}, [{ words: 'We put up lanterns and lamps.' }]));
      const joined = 'Harbour dredging budgets doubled and lanterns and lamps';
      const like = (await store.quotes.like(SHARED, joined, 4)).map(({ quote }) => quote.id);
      expect(like).toContain('end-q0');
      expect(like).toContain('h6-q0');
    });

    it('whose speaker is corrected obey, and so do the counts', async () => {
      await harbour();
      expect(await store.quotes.fixSpeaker(SHARED, 'a-q0', 'Cy Dale', 'manager', day(3))).toBe(true);
      expect(await store.quotes.fixSpeaker(SHARED, 'b-q0', null, 'manager', day(3))).toBe(true);
      expect(await store.quotes.fixSpeaker(SHARED, 'none', null, 'manager', day(3))).toBe(false);
      expect(await found({ speakers: ['ada brook'] })).toEqual([]);
      expect(await found({ speakers: ['cy dale'], shown: true })).toEqual(['a-q0']);
      expect((await store.quotes.get(SHARED, 'b-q0'))?.quote.fixedSpeaker).toBe('');
      expect(await store.speakers.directory(SHARED)).toEqual([
        { key: 'cy dale', name: 'Cy Dale', aliases: [], quotes: 1 },
      ]);
      expect(await store.speakers.rank(SHARED, {}, 1)).toMatchObject({ quotes: 4, named: 1 });
    });

    it('keep whether they were said and whether the speaker is shown, and only asserted ones of shown speakers count', async () => {
      await store.articles.save(
        recordOf('a', { publishedAt: day(1), outlet: 'One', story: 'x' }, [
          { words: 'The gates stay shut.' },
          { words: 'The gates will be sold.', modality: 'denied', kind: 'indirect' },
          { words: 'Nobody was paid.', by: 'Ben Cole', confidence: 0.6, shown: false },
          { words: 'We were late.', by: 'Cy Dale', confidence: 0.4, shown: true },
          { words: 'Who would pay?', by: 'Dee Eames', modality: 'asked' },
        ]),
      );
      expect(await found({ modalities: ['asserted'] })).toEqual(['a-q0', 'a-q2', 'a-q3']);
      expect(await found({ modalities: ['denied', 'asked'] })).toEqual(['a-q1', 'a-q4']);
      expect(await found({ modalities: ['denied'], about: 'gates' })).toEqual(['a-q1']);
      expect(await found({ modalities: [] })).toEqual([]);
      expect(await found({ speakers: ['ada brook'], shown: true })).toEqual(['a-q0', 'a-q1']);
      expect(await found({ speakers: ['ben cole'], shown: true })).toEqual([]);
      expect(await found({ speakers: ['cy dale'], shown: true })).toEqual(['a-q3']);
      expect((await store.quotes.get(SHARED, 'a-q1'))?.quote.modality).toBe('denied');
      const page = { limit: 9, offset: 0 };
      const modalities = ['asserted', 'denied', 'asserted', 'asserted', 'asked'];
      const lines = await store.quotes.lines(SHARED, {}, page);
      expect(lines.map(({ modality }) => modality)).toEqual(modalities);
      const cited = await store.quotes.cited(SHARED, {}, page);
      expect(cited.map(({ quote }) => quote.modality)).toEqual(modalities);

      const counts = [
        { key: 'ada brook', quotes: 1 },
        { key: 'cy dale', quotes: 1 },
      ];
      for (const filter of [{}, { outlets: ['One'] }, { stories: ['x'] }, { since: day(1) }]) {
        const { speakers, quotes, named } = await store.speakers.rank(SHARED, filter, 9);
        expect(speakers.map(({ key, quotes: said }) => ({ key, quotes: said }))).toEqual(counts);
        expect({ quotes, named }).toEqual({ quotes: 5, named: 2 });
      }
      expect((await store.speakers.directory(SHARED)).map(({ key }) => key).sort()).toEqual([
        'ada brook',
        'cy dale',
      ]);
      await store.articles.remove(SHARED, 'a');
      expect(await store.speakers.directory(SHARED)).toEqual([]);
      expect(await store.speakers.rank(SHARED, {}, 9)).toMatchObject({ quotes: 0, named: 0 });
    });

    it('keep a correction through a revision that still says the same words', async () => {
      await store.articles.save(recordOf('a', {}, [{ words: 'The gates stay shut.' }, { words: 'Wait.' }]));
      await store.quotes.fixSpeaker(SHARED, 'a-q0', 'Cy Dale', 'manager', day(3));
      await store.quotes.fixSpeaker(SHARED, 'a-q1', 'Cy Dale', 'manager', day(3));
      const revised = [{ words: 'New.' }, { words: 'The gates stay shut.' }];
      await store.articles.save(recordOf('a', { revision: 2 }, revised));
      const quotes = (await store.articles.record(SHARED, 'a'))?.quotes.map(({ text, fixedSpeaker }) => [
        text,
        fixedSpeaker,
      ]);
      expect(quotes).toEqual([
        ['New.', null],
        ['The gates stay shut.', 'Cy Dale'],
      ]);
      expect(await found({ speakers: ['cy dale'] })).toEqual(['a-q1']);
    });
  });

  describe('speakers', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));
    const brook = (aliases: readonly string[], role: string | null) => [
      { name: 'Ada Brook', aliases, role, mentions: [] },
    ];

    async function voices(): Promise<void> {
      const two = [{ words: 'One.' }, { words: 'Two.' }];
      await store.articles.save(
        recordOf('a', { outlet: 'One', publishedAt: day(1) }, two, brook(['Brook'], 'Mayor')),
      );
      const three = [
        { words: 'Three.' },
        { words: 'Four.', by: 'Ben Cole' },
        { words: 'Five.', by: 'Eve Fox', confidence: 0.2 },
      ];
      await store.articles.save(
        recordOf(
          'b',
          { outlet: 'Two', publishedAt: day(3), story: 'x' },
          three,
          brook(['the mayor'], 'Mayor of Harbour'),
        ),
      );
      await store.articles.save(
        recordOf('w', { workspace: A, outlet: 'Two', publishedAt: day(2) }, [
          { words: 'Six.', by: 'Ben Cole' },
        ]),
      );
    }

    it('are known by every name that the articles give them', async () => {
      await voices();
      expect(await store.speakers.directory(SHARED)).toEqual([
        { key: 'ada brook', name: 'Ada Brook', aliases: ['Brook', 'the mayor'], quotes: 3 },
        { key: 'ben cole', name: 'Ben Cole', aliases: [], quotes: 1 },
      ]);
      expect((await store.speakers.directory(scopeOf(A))).map(({ key, quotes }) => [key, quotes])).toEqual([
        ['ada brook', 3],
        ['ben cole', 2],
      ]);
    });

    it('are ranked by their quotes, over all or over a time, a story or an outlet', async () => {
      await voices();
      const ada = { key: 'ada brook', name: 'Ada Brook', role: 'Mayor of Harbour' };
      expect((await store.speakers.rank(SHARED, {}, 1)).speakers).toEqual([
        { ...ada, quotes: 3, articles: 2, outlets: 2, lastAt: day(3) },
      ]);
      expect((await store.speakers.rank(SHARED, { until: day(2) }, 5)).speakers).toEqual([
        { ...ada, quotes: 2, articles: 1, outlets: 1, lastAt: day(1) },
      ]);
      const keys = async (filter: object) =>
        (await store.speakers.rank(scopeOf(A), filter, 5)).speakers.map(({ key, quotes }) => [key, quotes]);
      expect(await keys({ outlets: ['TWO'] })).toEqual([
        ['ben cole', 2],
        ['ada brook', 1],
      ]);
      expect(await keys({ stories: ['x'] })).toEqual([
        ['ada brook', 1],
        ['ben cole', 1],
      ]);
      expect(await keys({ since: day(2), outlets: ['two'] })).toEqual([
        ['ben cole', 2],
        ['ada brook', 1],
      ]);
    });

    it('lead by the shared and the own quotes together, though they lead by neither alone', async () => {
      const said = (by: string, count: number) =>
        Array.from({ length: count }, (_, n) => ({ words: `${by} ${n}.`, by }));
      await store.articles.save(
        recordOf('a', { outlet: 'One' }, [...said('Ann Ash', 4), ...said('Cy Dale', 3)]),
      );
      const own = [...said('Ben Cole', 4), ...said('Cy Dale', 3)];
      await store.articles.save(recordOf('w', { outlet: 'One', workspace: A }, own));
      for (const filter of [{}, { outlets: ['one'] }, { since: day(1) }]) {
        const ranked = await store.speakers.rank(scopeOf(A), filter, 1);
        expect(ranked.speakers.map(({ key, quotes }) => [key, quotes])).toEqual([['cy dale', 6]]);
      }
    });

    it('count once with all of their names, whatever the ranking is over', async () => {
      const said = (by: string, ...words: readonly string[]) => words.map((text) => ({ words: text, by }));
      await store.articles.save(
        recordOf('a', { outlet: 'One', publishedAt: day(1), story: 'x' }, [
          ...said('Ann Ash', 'One.', 'Two.', 'Three.'),
          ...said('Bo Alba', 'Four.', 'Five.'),
          ...said('Robert Alba', 'Six.'),
        ]),
      );
      await store.articles.save(
        recordOf('b', { outlet: 'Two', publishedAt: day(3), story: 'x' }, said('Robert Alba', 'Seven.'), [
          { name: 'Robert Alba', aliases: [], role: 'Harbour master', mentions: [] },
        ]),
      );
      const keys = ['bo alba', 'robert alba'];
      const same = { keysOf: (key: string) => (keys.includes(key) ? keys : [key]), also: keys };
      for (const filter of [{}, { outlets: ['one', 'two'] }, { stories: ['x'] }, { since: day(1) }]) {
        const { speakers } = await store.speakers.rank(SHARED, filter, 1, same);
        expect(speakers, JSON.stringify(filter)).toMatchObject([
          { key: 'bo alba', name: 'Bo Alba', role: 'Harbour master', quotes: 4, outlets: 2, lastAt: day(3) },
        ]);
      }
      const inOne = await store.speakers.rank(SHARED, { outlets: ['One'] }, 2, same);
      expect(inOne.speakers.map(({ key, quotes, outlets }) => [key, quotes, outlets])).toEqual([
        ['ann ash', 3, 1],
        ['bo alba', 3, 1],
      ]);
    });

    it('are set against all quotes, those of unsure or unnamed speakers included', async () => {
      await voices();
      expect(await store.speakers.rank(SHARED, {}, 1)).toMatchObject({ quotes: 5, named: 4 });
      expect(await store.speakers.rank(SHARED, { outlets: ['two'] }, 1)).toMatchObject({
        quotes: 3,
        named: 2,
      });
      expect(await store.speakers.rank(SHARED, { since: day(2) }, 1)).toMatchObject({ quotes: 3, named: 2 });
    });

    it('have the roles that articles give them, newest first', async () => {
      await voices();
      expect(await store.speakers.roles(SHARED, 'ada brook', 5)).toEqual([
        { role: 'Mayor of Harbour', article: 'b' },
        { role: 'Mayor', article: 'a' },
      ]);
    });

    it('lose their last time and their counts with an article', async () => {
      await voices();
      await store.articles.remove(SHARED, 'b');
      expect((await store.speakers.rank(SHARED, {}, 5)).speakers).toEqual([
        {
          key: 'ada brook',
          name: 'Ada Brook',
          role: 'Mayor',
          quotes: 2,
          articles: 1,
          outlets: 1,
          lastAt: day(1),
        },
      ]);
    });
  });

  describe('search', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => closeCounted(store));
    const ids = async (words: readonly string[], filter = {}, limit = 10) =>
      (await store.search.passages(SHARED, words, filter, limit)).map(({ id }) => id);

    async function papers(): Promise<void> {
      const text = 'The harbour gates were closed.\n\nA storm was coming from the west.';
      await store.articles.save(
        recordOf('a', { text, title: 'Ships wait', publishedAt: day(1), outlet: 'One' }),
      );
      await store.articles.save(
        recordOf('b', {
          text: 'The storm passed by the harbour.',
          title: 'Storm over',
          publishedAt: day(2),
          story: 'x',
        }),
      );
      for (let i = 0; i < 20; i += 1) {
        await store.articles.save(
          recordOf(`n${i}`, { text: `The council met for day ${i}.`, title: 'Council', publishedAt: day(3) }),
        );
      }
    }

    it('prefers passages with the words of a headline to short ones of the same article', async () => {
      const short = Array.from({ length: 30 }, (_, n) => `Rain fell at ${n}.`);
      const told =
        'Three sailors were hurt when a crane fell on the ferry in the harbour of Vallo during the storm, the mayor told the council.';
      const text = [...short, told].join('\n\n');
      await store.articles.save(recordOf('long', { text, title: 'Crane falls on ferry in Vallo harbour' }));
      expect(await ids(['crane', 'ferry', 'Vallo', 'harbour'], {}, 3)).toContain('long:30');
    });

    it('finds passages that may hold words one after another, in any script, page by page', async () => {
      const texts = [
        ['en', 'It was one of the first gates on the river.'],
        ['over', 'The gates were late.\n\nNobody minded that at all.'],
        ['zh', '市政府周一宣布，新的海港大桥将于明年春天开始建设。'],
        ['th', 'สภาเมืองอนุมัติแผนการสร้างสะพานแห่งใหม่ข้ามแม่น้ำ'],
        ['ar', 'أعلن مجلس المدينة أن أعمال بناء الجسر ستبدأ قريبا.'],
      ] as const;
      for (const [id, text] of texts) await store.articles.save(recordOf(id, { text }));
      await store.articles.save(
        recordOf('gone', { text: 'It was one of the last gates.', status: 'withdrawn' }),
      );
      const holding = async (words: string, page: PageRange = ALL) =>
        (await store.search.holding(SHARED, words, page)).map(({ article }) => article);
      expect((await holding('one of the first gates'))[0]).toBe('en');
      expect(await holding('were late. Nobody minded that')).toContain('over');
      expect((await holding('海港大桥将于明年'))[0]).toBe('zh');
      expect((await holding('港大桥将于明年春天开'))[0]).toBe('zh');
      expect((await holding('แผนการสร้างสะพานแห่ง'))[0]).toBe('th');
      expect((await holding('أعمال بناء الجسر'))[0]).toBe('ar');
      expect(await holding('one of the last gates')).not.toContain('gone');
      const all = await holding('gates');
      expect(all.length).toBeGreaterThan(1);
      expect(await holding('gates', { limit: 1, offset: 1 })).toEqual(all.slice(1, 2));
      expect(await holding('?!')).toEqual([]);
    });

    it('finds the one passage that holds words in a row among hundreds that hold them in another order', async () => {
      await store.articles.save(recordOf('old', { text: 'It is what it was and that is all we have.' }));
      for (let n = 0; n < 300; n += 1) {
        const text = `We have all that was, and it is what is it of number ${n}.`;
        await store.articles.save(recordOf(`n${n}`, { text }));
      }
      const first = async (words: string) =>
        (await store.search.holding(SHARED, words, { limit: 5, offset: 0 }))[0]?.article;
      expect(await first('it is what it was and that is all')).toBe('old');
      expect(await first('IS WHAT IT WAS AND THAT')).toBe('old');
      expect(await first('what it was. And that is')).toBe('old');
      expect(await store.search.holding(SHARED, 'it is what it zebra and that', ALL)).toEqual([]);
    });

    it.each(IN_LANGUAGES)(
      'finds other forms of a word in %s, in passages and in quotes',
      async (code, text, said, asked) => {
        await papers();
        await store.articles.save(recordOf('own', { text, language: code }, [{ words: said }]));
        expect(await ids([asked])).toEqual(['own:0']);
        const about = await store.quotes.list(SHARED, { about: asked }, ALL);
        expect(about.map(({ article }) => article.id)).toEqual(['own']);
        expect(await store.quotes.count(SHARED, { about: asked })).toEqual({ quotes: 1, more: false });
        await store.articles.withdraw(OPERATOR, 'own', day(2));
        expect(await ids([asked])).toEqual([]);
      },
    );

    it('keeps the words of two languages apart', async () => {
      await store.articles.save(recordOf('de', { text: 'Der Bau der Brücke war teuer.', language: 'de' }));
      await store.articles.save(recordOf('en', { text: 'The war cost too much.', language: 'en' }));
      expect(await ids(['war'])).toContain('en:0');
      expect(await ids(['Brücken'])).toEqual(['de:0']);
    });

    it('finds passages by any word, the rare ones and titles first', async () => {
      await papers();
      expect(await ids(['gate'])).toEqual(['a:0']);
      expect((await ids(['storm']))[0]).toBe('b:0');
      expect((await ids(['council', 'gates']))[0]).toBe('a:0');
      expect(await ids(['council'], {}, 3)).toHaveLength(3);
    });

    it('gives the passage with its place and its article', async () => {
      await papers();
      const [hit] = await store.search.passages(SHARED, ['west'], {}, 5);
      expect(hit).toMatchObject({
        id: 'a:1',
        article: 'a',
        passage: { start: 32, end: 65, text: 'A storm was coming from the west.' },
        title: 'Ships wait',
        outlet: 'One',
        publishedAt: day(1),
        story: 'story-a',
      });
    });

    it('finds what came in after it was asked for in vain', async () => {
      await papers();
      expect(await ids(['volcano'])).toEqual([]);
      await store.articles.save(recordOf('v', { text: 'A volcano woke up.' }));
      expect(await ids(['volcano'])).toEqual(['v:0']);
    });

    it('obeys outlet, time and story', async () => {
      await papers();
      expect(await ids(['storm'], { outlets: ['ONE'] })).toContain('a:1');
      expect(await ids(['storm'], { outlets: ['ONE'] })).not.toContain('b:0');
      expect(await ids(['storm'], { since: day(2) })).toEqual(['b:0']);
      expect(await ids(['storm'], { until: day(2) })).not.toContain('b:0');
      expect(await ids(['storm'], { stories: ['x'] })).toEqual(['b:0']);
    });

    it('takes words as words: operators, quotes, nothing at all, and very many', async () => {
      await papers();
      expect(await ids([])).toEqual([]);
      expect(await ids(['', '***', '"'])).toEqual([]);
      expect(await ids(['gate" OR "council'])).toContain('a:0');
      expect(await ids(["gate' | 'x", 'NOT', 'AND', '^title:', '{words}', "\\'"])).toContain('a:0');
      expect(await ids(Array.from({ length: 500 }, (_, i) => `w${i}`).concat('gate'))).toEqual([]);
    });
  });
}
