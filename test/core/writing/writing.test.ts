import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import type { ArticleRecord } from '../../../src/core/ports/article-store.ts';
import type { LanguageModel, ModelReply } from '../../../src/core/ports/language-model.ts';
import { createEditionMessages } from '../../../src/core/publishing/edition-messages.ts';
import { createPublishEdition } from '../../../src/core/publishing/publish-edition.ts';
import { slotAt } from '../../../src/core/schedule/schedule.ts';
import { preferencesSchema } from '../../../src/core/subscriptions/subscription.ts';
import { createMeteredModel } from '../../../src/core/writing/metered-model.ts';
import type { ModelRequest } from '../../../src/core/writing/prompts.ts';
import { MODEL_SETTING } from '../../../src/core/writing/workspace-switch.ts';
import { createWriting, type Writing } from '../../../src/core/writing/writing.ts';
import { SILENT } from '../../fakes/log.ts';
import { type Desk, digestOf, openDesk, spoken } from '../publishing/newsdesk.ts';

let desk: Desk;
let asked: ModelRequest[];
let reply: (request: ModelRequest) => ModelReply | Promise<ModelReply>;

const TEXTS: Readonly<Record<string, string>> = {
  quay: 'The harbour board of Lindmark approved a plan on Tuesday to widen the northern quay by 40 metres.\nThe work begins in March and takes two years.',
  strike:
    'Some 3,200 dockers of the port of Karlsund began a strike on Monday over pay.\nTalks are to go on next week in the town hall.',
  ferry:
    'The ferry company Baltic Line bought two ships from a yard in Gdansk for 80 million euros.\nThe ships have room for 400 cars.',
};

beforeEach(async () => {
  desk = await openDesk();
  asked = [];
  reply = first;
  for (const [id, text] of Object.entries(TEXTS))
    await desk.write(id, { text, title: id, language: 'en', url: `https://news.example/${id}` });
});
afterEach(() => desk.store.close());

/** The first numbered sentences, whole: a model that leaves nothing out. */
function first({ prompt }: ModelRequest): ModelReply {
  const sentences = [...prompt.matchAll(/^(\d+)\. (.*)$/gm)].map(([, number, text]) => ({
    text,
    from: [Number(number)],
  }));
  return {
    kind: 'answered',
    text: JSON.stringify({ sentences: sentences.filter((_, at) => at % 2 === 0) }),
    tokens: 100,
  };
}

const model: LanguageModel = {
  name: 'tiny',
  ask: async (request) => {
    asked.push(request);
    return reply(request);
  },
};

function writingWith(dailyTokens = 100_000, waitMs = { lead: 5_000, person: 5_000 }): Writing {
  const { store, clock } = desk;
  const metered = createMeteredModel({
    model,
    writings: store.writings,
    dailyTokens,
    now: clock.now,
    log: SILENT,
  });
  return createWriting({ store, model: metered, now: clock.now, log: SILENT, waitMs });
}

const recordOf = async (id: string): Promise<ArticleRecord> => {
  const record = await desk.store.articles.record(OPERATOR, id);
  if (record === null) throw new Error(`no ${id}`);
  return record;
};

async function publishWith(writing: Writing | null) {
  const { store, clock, platforms } = desk;
  const digest = digestOf();
  return createPublishEdition({ store, platforms, now: clock.now, log: SILENT, writing })({
    digest,
    slot: slotAt(clock.now(), 'UTC'),
    manual: false,
    subscription: null,
  });
}

describe('summaries', () => {
  test('are written of new articles, two at a time, and shown in an edition with their links', async () => {
    const writing = writingWith();
    await writing.summaries();
    expect(asked).toHaveLength(2);
    await writing.summaries();
    await writing.summaries();
    expect(asked).toHaveLength(3);
    const records = new Map([['quay', await recordOf('quay')]]);
    const { summaries } = await writing.ofEdition([{ article: 'quay' }], records);
    expect(summaries.get('quay')?.sentences.map(({ text }) => text)).toEqual([TEXTS['quay']?.split('\n')[0]]);
  });

  test('are made anew when the text changes, and are not shown until then', async () => {
    const writing = writingWith();
    for (let i = 0; i < 3; i += 1) await writing.summaries();
    await desk.write('quay', {
      text: `${TEXTS['quay']}\nNobody objected to it at all.`,
      title: 'quay',
      language: 'en',
    });
    const records = new Map([['quay', await recordOf('quay')]]);
    expect((await writing.ofEdition([{ article: 'quay' }], records)).summaries.size).toBe(0);
    for (let i = 0; i < 20; i += 1) await writing.summaries();
    expect((await writing.ofEdition([{ article: 'quay' }], records)).summaries.size).toBe(1);
  });

  test('are not asked for again where nothing passed the gates', async () => {
    reply = () => ({ kind: 'answered', text: 'Sorry, I cannot do that.', tokens: 10 });
    const writing = writingWith();
    for (let i = 0; i < 20; i += 1) await writing.summaries();
    expect(asked).toHaveLength(3);
  });

  test('of private texts, excerpts and other languages are never asked for', async () => {
    await desk.write('quay', { text: TEXTS['quay'] ?? '', language: 'en', workspace: 'chat:T1' });
    await desk.write('strike', { text: TEXTS['strike'] ?? '', language: 'en', keep: 'excerpt' });
    await desk.write('ferry', { text: TEXTS['ferry'] ?? '', language: 'de' });
    const writing = writingWith();
    for (let i = 0; i < 3; i += 1) await writing.summaries();
    expect(asked).toEqual([]);
  });
});

describe('an edition', () => {
  test('has a lead over its stories, marked and linked', async () => {
    const published = await publishWith(writingWith());
    if (published.kind !== 'published') throw new Error('not published');
    const records = new Map(
      await Promise.all(Object.keys(TEXTS).map(async (id) => [id, await recordOf(id)] as const)),
    );
    const written = await writingWith().ofEdition(published.edition.chosen, records);
    const content = { definition: digestOf().definition, edition: published.edition, records, written };
    for (const [id, model] of [
      ['chat:ON', 'on'],
      ['chat:OFF', 'off'],
    ] as const) {
      await desk.store.workspaces.save({
        ...{ id, platform: 'chat', name: null, joinedAt: '2026-01-01T00:00:00.000Z', leftAt: null },
        settings: { [MODEL_SETTING]: model },
      });
    }
    const messageFor = createEditionMessages(desk.store, content);
    const shownTo = async (workspace: string | null): Promise<string> =>
      spoken(await messageFor({ workspace, preferences: preferencesSchema.parse({}) }));
    expect(await shownTo('chat:ON')).toContain('Lead by a model, from the sentences it links to');
    expect(await shownTo(null)).toContain('What a model wrote says so.');
    expect(await shownTo('chat:OFF')).toContain('Headlines, summaries and quotations are');
    expect(await shownTo(null)).toContain('approved a plan on Tuesday');
    expect(await shownTo('chat:OFF')).not.toContain('by a model');
    expect(asked).toHaveLength(1);
  });

  test('is made in time and complete while the model hangs', async () => {
    reply = () => new Promise(() => undefined);
    const published = await publishWith(writingWith(100_000, { lead: 20, person: 20 }));
    expect(published.kind === 'published' && published.edition.chosen).toHaveLength(3);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('a fault'))],
    ['fails', () => ({ kind: 'failed', reason: 'broken', detail: '', retryAfterMs: null }) as const],
    [
      'obeys an article',
      () =>
        ({
          kind: 'answered',
          text: '{"sentences":[{"text":"The minister is guilty of theft.","from":[1]}]}',
          tokens: 9,
        }) as const,
    ],
  ])('is complete when the model %s', async (_, next) => {
    reply = next;
    const published = await publishWith(writingWith());
    expect(published.kind === 'published' && published.edition.chosen).toHaveLength(3);
  });
});

describe('the tokens of a day', () => {
  const spent: string[] = [];
  const counted = (daily: number): Writing => {
    spent.length = 0;
    const writing = writingWith(daily);
    writing.tellBy(async (stage) => {
      spent.push(stage);
    });
    return writing;
  };

  test('from four fifths on only leads are written, and people are told once', async () => {
    reply = (request) => ({ ...first(request), tokens: 1_000 }) as ModelReply;
    const writing = counted(3_200);
    for (let i = 0; i < 3; i += 1) await writing.summaries();
    expect(asked.length).toBeLessThan(3);
    expect(spent).toEqual(['soft']);
    const before = asked.length;
    await publishWith(writing);
    expect(asked.length).toBe(before + 1);
  });

  test('at the limit nothing is written', async () => {
    const writing = counted(1_000);
    await publishWith(writing);
    await publishWith(writing);
    expect(asked).toEqual([]);
    expect(spent).toEqual(['hard']);
  });

  test('a model that does not count is taken to have used what was reserved', async () => {
    reply = (request) => ({ ...first(request), tokens: null }) as ModelReply;
    await writingWith().summaries();
    const { tokens } = await desk.store.writings.usage(desk.clock.now().toString().slice(0, 10));
    expect(tokens).toBeGreaterThan(1_500);
  });

  test('after a failure nothing is asked until the time that the server names', async () => {
    reply = () => ({ kind: 'failed', reason: 'limited', detail: 'busy', retryAfterMs: 120_000 });
    const writing = writingWith();
    await writing.summaries();
    for (let i = 0; i < 16; i += 1) await writing.summaries();
    expect(asked).toHaveLength(1);
    desk.clock.forward(120_000);
    reply = first;
    for (let i = 0; i < 20; i += 1) await writing.summaries();
    expect(asked.length).toBeGreaterThan(2);
  });
});

describe('other words for a question', () => {
  const rephrased = async (...questions: readonly string[]) => {
    reply = () => ({ kind: 'answered', text: JSON.stringify({ questions }), tokens: 20 });
    return writingWith().rephrase('Why did Baltic Line buy 2 ships?');
  };
  test('keep names and numbers, bring none, and are two at most', async () => {
    expect(
      await rephrased(
        'What made Baltic Line purchase 2 vessels?',
        'What made Nordic Line purchase 2 vessels?',
        'What made Baltic Line purchase 3 vessels?',
        'What made Baltic Line purchase “2” vessels?',
        'Reason for Baltic Line buying 2 ships',
        'For what reason did Baltic Line buy 2 ships?',
      ),
    ).toEqual(['What made Baltic Line purchase 2 vessels?', 'Reason for Baltic Line buying 2 ships']);
  });
});
