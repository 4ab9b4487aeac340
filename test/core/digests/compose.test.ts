import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import { compose, joinMessages } from '../../../src/core/digests/compose.ts';
import { picturesIn } from '../../../src/core/pictures/pictures-in.ts';
import { createDigestViews } from '../../../src/core/publishing/digest-views.ts';
import { wordingFor } from '../../../src/core/wording/index.ts';
import { type Desk, digestOf, openDesk, spoken } from '../publishing/newsdesk.ts';

const STRONG = 'We will keep this promise to the people of the coast for as long as it takes';

async function shown(desk: Desk, definition: Readonly<Record<string, unknown>> = {}) {
  const show = createDigestViews({
    store: desk.store,
    digests: () => [digestOf(definition)],
    now: desk.clock.now,
  });
  return show.show(OPERATOR, 'morning');
}

describe('a composed edition', () => {
  it('says its title, date and counts, then each story with its words, speaker and outlet', async () => {
    const desk = await openDesk();
    await desk.write(
      'one',
      { title: 'A promise is made', text: `Boats came in at dawn.\n\n“${STRONG}” said Ada Brook.` },
      [{ words: STRONG }],
    );
    const text = spoken(await shown(desk));
    expect(text).toContain('Morning');
    expect(text).toContain('1 story from 1 outlet');
    expect(text).toContain('A promise is made');
    expect(text).toContain('Boats came in at dawn.');
    expect(text).toContain(`“${STRONG}” — Ada Brook`);
    expect(text.match(/2026-11-23/g)).toHaveLength(2);
  });

  it('shows more or fewer quotations by its style', async () => {
    const desk = await openDesk();
    const said = [1, 2, 3, 4, 5].map((n) => ({
      words: `We will keep this promise to the coast, for the ${n}th time`,
    }));
    await desk.write('one', {}, said);
    const quotes = async (style: string) =>
      (await shown(desk, { style })).items.flatMap(({ blocks }) =>
        blocks.filter(({ kind }) => kind === 'quote'),
      ).length;
    expect(await quotes('brief')).toBe(0);
    expect(await quotes('standard')).toBe(2);
    expect(await quotes('quotes')).toBe(4);
  });

  it('tells in brief the date of what is no news any more, and of nothing else', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'Boats come in', publishedAt: '2026-11-22T20:00:00.000Z' });
    await desk.write('two', { title: 'Boats left', publishedAt: '2026-11-02T20:00:00.000Z' });
    const text = spoken(await shown(desk, { style: 'brief', window: '30d' }));
    expect(text).toContain('Boats come in');
    expect(text).toContain('2026-11-02');
    expect(text).not.toContain('2026-11-22');
  });

  it('leaves the summary out where a quotation takes the room, and keeps it where there is none', async () => {
    const desk = await openDesk();
    const opening =
      'The harbour office counted every boat that came back before the storm that night, and found two missing.';
    const long =
      'We will go out again as soon as it is light, because nobody here leaves a crew alone on the water, and we will look behind every island until we have found them both.';
    await desk.write('one', { title: 'With words', text: `${opening}\n\n“${long}” said Ada Brook.` }, [
      { words: long },
    ]);
    const withWords = spoken(await shown(desk));
    expect(withWords).toContain(long);
    expect(withWords).not.toContain(opening);
    const other = await openDesk();
    await other.write('two', { title: 'Without', text: opening });
    expect(spoken(await shown(other))).toContain(opening);
  });

  it('begins with the picture of its lead story where that is wanted and can be passed on', async () => {
    const picturesFor = async (picture: string, definition: object = { picture: 'article' }) => {
      const desk = await openDesk();
      await desk.write('one', { title: 'The bridge', outlet: 'Gull', picture });
      const { items } = await shown(desk, { ...definition });
      return items.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'picture'));
    };
    const url = 'https://pictures.gull.example/bridge.jpg';
    expect(await picturesFor(url)).toEqual([{ kind: 'picture', url, alt: 'Picture: The bridge (Gull)' }]);
    expect(await picturesFor(url, {})).toEqual([]);
    for (const refused of [
      'http://pictures.gull.example/a.jpg',
      'https://10.0.0.7/a.jpg',
      'https://[::1]/a.jpg',
      'https://localhost/a.jpg',
      'https://router.local/a.jpg',
      'https://user:word@gull.example/a.jpg',
      'https://gull.example:8443/a.jpg',
      'javascript:alert(1)',
    ])
      expect([refused, await picturesFor(refused)]).toEqual([refused, []]);
  });

  it('puts our own words and names nowhere between quotation marks', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'Plain', outlet: 'A' });
    expect(spoken(await shown(desk))).not.toMatch(/[“”"]/);
  });

  it('names the other outlets of a story', async () => {
    const desk = await openDesk();
    for (const outlet of ['Alpha', 'Beta', 'Gamma']) await desk.write(outlet, { outlet, story: 'same' });
    expect(spoken(await shown(desk))).toMatch(/also in \w+, \w+/);
  });

  it('opens each section with its title when there are several', async () => {
    const desk = await openDesk();
    await desk.write('boats', { title: 'Harbours close' });
    await desk.write('trains', { title: 'Trains run' });
    const sections = [{ title: 'At sea', include: { topics: ['harbour'] } }, { title: 'On land' }];
    const text = spoken(await shown(desk, { sections }));
    expect(text.indexOf('At sea')).toBeLessThan(text.indexOf('Harbours close'));
    expect(text.indexOf('On land')).toBeGreaterThan(text.indexOf('Harbours close'));
  });

  it('says that it is late, and when it was due', async () => {
    const desk = await openDesk();
    await desk.write('one');
    const published = await desk.publish(digestOf());
    if (published.kind !== 'published') throw new Error('not published');
    const records = new Map(
      (await desk.store.articles.records(OPERATOR, ['one'])).map((one) => [one.article.id, one]),
    );
    const edition = { ...published.edition, plannedAt: '2026-11-23T04:00:00.000Z' };
    expect(
      spoken(compose({ definition: digestOf().definition, edition, records }, wordingFor(null))),
    ).toContain('Late: due 2026-11-23T04:00');
  });

  it('says so when an article was withdrawn, and shows nothing of it but the headline', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'Taken back' }, [{ words: STRONG }]);
    const published = await desk.publish(digestOf());
    if (published.kind !== 'published') throw new Error('not published');
    await desk.store.articles.withdraw(OPERATOR, 'one', '2026-11-23T07:00:00.000Z');
    const records = new Map(
      (await desk.store.articles.records(OPERATOR, ['one'])).map((one) => [one.article.id, one]),
    );
    const text = spoken(
      compose({ definition: digestOf().definition, edition: published.edition, records }, wordingFor(null)),
    );
    expect(text).toContain('Withdrawn');
    expect(text).not.toContain(STRONG);
  });

  it('carries its stories as data for programs', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'A promise' }, [{ words: STRONG }]);
    expect((await shown(desk)).data).toMatchObject({
      digest: 'morning',
      stories: [{ headline: 'A promise', quotes: [{ text: STRONG, speaker: 'Ada Brook' }] }],
    });
  });
});

describe('a preview', () => {
  it('repeats freely and stores nothing', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'Seen before' });
    await desk.publish(digestOf());
    expect(spoken(await shown(desk))).toContain('Seen before');
    expect(spoken(await shown(desk))).toContain('Seen before');
    expect(await desk.store.editions.list(OPERATOR, {}, { limit: 10, offset: 0 })).toHaveLength(1);
  });
});

describe('editions that were held', () => {
  it('become one message; a single one stays as it is', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'First' });
    const message = await shown(desk);
    expect(joinMessages([message], wordingFor(null))).toBe(message);
    expect(joinMessages([message, message], wordingFor(null))).toMatchObject({
      notice: expect.stringContaining('2 editions'),
    });
    expect(joinMessages([message, message], wordingFor(null)).items).toHaveLength(message.items.length * 2);
  });
});

describe('the picture of an edition', () => {
  const pictures = async (desk: Desk, picture: string) => [
    ...picturesIn(await shown(desk, { picture })).values(),
  ];

  it('is there only for a digest that wants one', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'A promise is made' }, [{ words: STRONG }]);
    expect(picturesIn(await shown(desk)).size).toBe(0);
    expect(await pictures(desk, 'none')).toEqual([]);
    expect(await pictures(desk, 'card')).toMatchObject([
      { kind: 'quote', pieces: [{ text: STRONG }], speaker: 'Ada Brook' },
    ]);
  });

  it('is no card of words that nobody asserted, and none of a withdrawn article', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'A denial' }, [{ words: STRONG, modality: 'denied' }]);
    await desk.write('two', { title: 'Taken back', status: 'withdrawn' }, [{ words: `${STRONG} again` }]);
    expect(await pictures(desk, 'card')).toEqual([]);
  });

  it('is a chart of the speakers where there are enough of them', async () => {
    const desk = await openDesk();
    const said = ['Ada Brook', 'Nils Varga'].map((by, at) => ({
      words: `${STRONG}, for the ${at}th time`,
      by,
    }));
    await desk.write('one', { title: 'Two promises' }, said);
    expect(await pictures(desk, 'speakers')).toEqual([]);
    await desk.write('two', { title: 'A third one' }, [
      { words: `${STRONG}, says another`, by: 'Mina Thorsen' },
    ]);
    expect(await pictures(desk, 'speakers')).toMatchObject([{ kind: 'bars', title: 'Who was quoted' }]);
  });
});

describe('an edition in brief', () => {
  it('is one item without a frame, whose menu says who is quoted and why the stories are there', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'A promise is made' }, [{ words: STRONG }]);
    await desk.write('two', { title: 'Boats come in' });
    const brief = digestOf({ style: 'brief' });
    const { items, frameless } = await shown(desk, { style: 'brief' });
    expect(frameless).toBe(true);
    expect(items).toHaveLength(1);
    const [only] = items;
    expect(spoken({ notice: '', items, data: null })).not.toContain(STRONG);
    expect(only?.more?.map(({ label, hint }) => [label, hint])).toEqual(
      expect.arrayContaining([
        ['A promise is made', 'Quoted: Ada Brook'],
        ['Boats come in', undefined],
      ]),
    );
    const published = await desk.publish(brief);
    if (published.kind !== 'published') throw new Error('not published');
    const found = await desk.store.articles.records(OPERATOR, ['one', 'two']);
    const records = new Map(found.map((record) => [record.article.id, record]));
    const edition = compose(
      { definition: brief.definition, edition: published.edition, records },
      wordingFor(null),
    );
    expect(edition.items[0]?.more?.at(-1)).toMatchObject({ command: 'digest why' });
  });

  it('says beside a headline what was corrected or withdrawn', async () => {
    const desk = await openDesk();
    await desk.write('one', { title: 'Taken back' });
    const published = await desk.publish(digestOf({ style: 'brief' }));
    if (published.kind !== 'published') throw new Error('not published');
    await desk.store.articles.withdraw(OPERATOR, 'one', '2026-11-23T07:00:00.000Z');
    const records = new Map(
      (await desk.store.articles.records(OPERATOR, ['one'])).map((one) => [one.article.id, one]),
    );
    const { definition } = digestOf({ style: 'brief' });
    expect(spoken(compose({ definition, edition: published.edition, records }, wordingFor(null)))).toContain(
      'Withdrawn',
    );
  });
});

describe('a story whose only quotation is a fragment', () => {
  it('shows its summary', async () => {
    const desk = await openDesk();
    const words = 'the longest bridge of the whole coast';
    await desk.write(
      'one',
      { text: `Work on the bridge began in March.\n\nIt will be “${words},” said Ada Brook.` },
      [{ words }],
    );
    const text = spoken(await shown(desk));
    expect(text).toContain('Work on the bridge began in March.');
    expect(text).not.toContain(words);
  });
});
