import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { english } from '../../../src/core/wording/index.ts';
import { buttonsOf, CALLER, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const said = async (line: string): Promise<string> => textOf((await room.type(line)).message);

interface QuotesData {
  readonly quotes: readonly {
    readonly text: string;
    readonly articleId: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly total: number;
}
const quotesIn = (message: Message) => message.data as QuotesData;

describe('/quotes', () => {
  test('gives dated quotes with outlet, and data whose offsets are exact', async () => {
    const { message } = await room.type('quotes speaker:Putin');
    const { quotes, total } = quotesIn(message);
    expect(total).toBeGreaterThan(0);
    for (const { articleId, start, end, text } of quotes) {
      const article = await room.store.articles.get(SHARED, articleId);
      expect(article?.text.slice(start, end)).toBe(text);
    }
    expect(textOf(message)).toMatch(/2025-05-08/);
  });

  test('says once why words in a language that it does not know have no speaker', async () => {
    const own = await openNewsroom();
    await own.add(
      'Ministeri Jukka Salonen sanoi: ”Kaukametsän tie avataan ensi viikolla liikenteelle.” Hän ei kertonut muuta asiasta.',
    );
    await own.add(
      'Pormestari Aino Virta sanoi: ”Kaukametsän silta pysyy suljettuna koko talven ajan.” Hän ei kertonut muuta asiasta.',
    );
    const text = textOf((await own.type('quotes Kaukametsän')).message);
    await own.close();
    expect(text).toContain('Kaukametsän tie avataan');
    expect(text.split('Pullquote cannot tell who speaks in Finnish').length - 1).toBe(1);
    expect(text).not.toContain('— Jukka Salonen');
  });

  test('pages in place: the next page replaces this one and has other quotes', async () => {
    const first = await room.type('quotes');
    const next = await room.press(first.message, 'Next');
    expect(next?.replace).toBe(true);
    const ids = (message: Message) =>
      quotesIn(message).quotes.map(({ articleId, start }) => `${articleId} ${start}`);
    const shown = new Set(ids(first.message));
    expect(ids(next?.message ?? first.message).some((id) => shown.has(id))).toBe(false);
    const back = next === null ? null : await room.press(next.message, 'Previous');
    expect(ids(back?.message ?? first.message)).toEqual(ids(first.message));
  });

  test('gives the stretches of a statement in the order in which they were said, whichever was found first', async () => {
    expect(await said('quotes burdens inflation')).toContain(
      '“Without price stability, the economy does not work for anyone,” … “The burdens of high inflation',
    );
  });

  test('narrows by outlet, kind and time', async () => {
    const { message } = await room.type(
      'quotes source:"Specimen Daily" kind:direct since:2025-01-01 until:2025-12-31',
    );
    expect(textOf(message)).toContain('Specimen Daily');
    expect(textOf(message)).not.toContain('Example Wire, 2');
    expect(quotesIn(message).total).toBeGreaterThan(0);
  });

  test('says what it was narrowed to', async () => {
    expect(
      await said('quotes source:"Specimen Daily" kind:direct since:2025-01-01 until:2025-12-31'),
    ).toMatch(/^\d+ quotes on record from Specimen Daily in direct speech since 202\S+ until 2025-12-31/);
    expect(await said('speakers source:"Specimen Daily" since:2025')).toContain(
      'Counted: from Specimen Daily since 202',
    );
  });

  test('finds nothing honestly: what is stored, and names near by as buttons', async () => {
    expect(await said('quotes about:zebra')).toMatch(
      /No stored quote about zebra\nStored: 18 articles from 8 outlets since/,
    );
    const { message } = await room.type('quotes speaker:"Vladimir Lenin"');
    expect(textOf(message)).toContain('Similar names:');
    const offered = buttonsOf(message)[0]?.label ?? '';
    const picked = await room.press(message, offered);
    expect(quotesIn(picked?.message ?? message).total).toBeGreaterThan(0);
  });

  test('offers quotes about a name that nobody goes by: who passed words on is in the sentences around', async () => {
    const { message } = await room.type('quotes speaker:"the Kremlin" since:2025');
    const about = await room.press(message, 'About Kremlin');
    const { quotes } = quotesIn(about?.message ?? message);
    expect(quotes.some(({ text }) => text.startsWith('In today’s challenging'))).toBe(true);
  });

  test('what a person typed never stands in quotation marks', async () => {
    expect(await said('quotes about:zebra')).not.toMatch(/[“”"]/);
    expect(await said('quotes speaker:"Nobody At All"')).not.toMatch(/[“”"]/);
  });
});

describe('/context', () => {
  test('of a quote shows its place, dates, occasion, background and who is who', async () => {
    const { message } = await room.type('quotes about:"special responsibilities"');
    const reply = await room.press(message, 'Context');
    const text = reply === null ? '' : textOf(reply.message);
    for (const part of [
      'Around the quote',
      'Published 2025-05-08',
      'Occasion',
      'Background',
      'Who is who',
      'Timeline',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('of a quote leads to why it is shown so: the words that name the speaker and that it was said', async () => {
    const { message } = await room.type('quotes speaker:Putin about:multipolar');
    const context = await room.press(message, 'Context');
    const why = context === null ? null : await room.press(context.message, 'Why?');
    expect(textOf(why?.message ?? message)).toMatch(
      /The words that name the speaker: .+\n- Speaker: Vladimir Putin/,
    );
  });

  test('of words of a quote finds that quote, with or without marks around them', async () => {
    for (const words of ['we will keep at it until we are', '“We will keep at it until we are confident”']) {
      const { message } = await room.type(`context ${words}`);
      const data = message.data as { quote: { text: string } | null };
      expect(data.quote?.text).toBe('We will keep at it until we are confident the job is done,');
    }
  });

  test('of a topic finds its story; background does not repeat the summary', async () => {
    const { message } = await room.type('context joint statement in Moscow');
    const data = message.data as { summary: { text: string }[]; background: { text: string }[] };
    expect(data.background.length).toBeGreaterThan(0);
    for (const { text } of data.background) {
      expect(data.summary.some((sentence) => text.includes(sentence.text))).toBe(false);
    }
  });

  test('of a story gives quotes that its summary does not quote already', async () => {
    const { message } = await room.type('context key bridge');
    const [summary = '', quotes = ''] = textOf(message).split('On record');
    expect(summary).toContain('my deepest sympathies');
    expect(quotes).not.toContain('my deepest sympathies');
  });

  test('of nothing stored says so', async () => {
    expect(await said('context xylophone')).toContain('Nothing stored matches this topic: xylophone');
  });
});

describe('/story', () => {
  test('gives each side the same space, the outlets and the timeline', async () => {
    const { message } = await room.type('story Moscow');
    const data = message.data as { sides: { quotes: unknown[] }[]; outlets: string[]; timeline: unknown[] };
    expect(data.outlets.length).toBeGreaterThan(1);
    expect(data.sides.length).toBeGreaterThan(1);
    expect(new Set(data.sides.map(({ quotes }) => quotes.length)).size).toBe(1);
    expect(data.timeline.length).toBeGreaterThan(1);
  });

  test('gives no space to a voice that is only reported where others speak for themselves', async () => {
    const { message } = await room.type('story Moscow');
    const { sides } = message.data as { sides: { speaker: string; quotes: { kind: string }[] }[] };
    expect(sides.map(({ speaker, quotes }) => `${speaker}: ${quotes.length}`)).toEqual([
      'Xi Jinping: 2',
      'Vladimir Putin: 2',
    ]);
  });

  test('names all outlets that carry the words of a side', async () => {
    expect(await said('story Moscow')).toContain(
      'multipolar world order.” — Vladimir Putin, Specimen Daily + Example Wire',
    );
  });

  test('says how the sides were chosen, and leads from each to why it is there and to all of it', async () => {
    const { message } = await room.type('story Moscow');
    expect(textOf(message)).toMatch(/2 of 2 speakers, 2 statements each, of 9\./);
    const why = await room.press(message, 'Why?');
    expect(textOf(why?.message ?? message)).toContain('The words that name the speaker: ');
    const all = await room.press(message, 'All by Vladimir Putin');
    expect(textOf(all?.message ?? message)).toMatch(/^\d+ quotes? on record by Vladimir Putin/);
  });

  test('tells in the timeline what happened on other days, in the articles’ own sentences', async () => {
    const text = await said('story key bridge');
    expect(text).toMatch(/- Mar 26, 2024: Six workers .+ on 26 March 2024\. · Placeholder Post/);
    expect(await said('context Moscow')).toMatch(/- May 7, 2025: .+ on Wednesday/);
  });
});

describe('a topic that several stories fit', () => {
  test('is the newest of those that fit about as well; the others are offered', async () => {
    const { message } = await room.type('story Powell');
    expect(message.data).toMatchObject({ outlets: ['Sample Courier', 'Example Wire'] });
    expect(textOf(message)).toContain('Other matching stories\n- Powell says the fight against inflation');
  });
});

describe('/ask', () => {
  test('answers what somebody said from their quotes', async () => {
    const { message } = await room.type('ask What did Xi say about global governance?');
    expect(message.data).toMatchObject({ answered: true });
    expect(textOf(message)).toContain('lead global governance in the right direction');
  });

  test('lets a wrong speaker be told of every quote that it shows', async () => {
    const { message } = await room.type('ask What did Xi say about global governance?');
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Wrong speaker?');
  });

  test('marks the best span of a passage', async () => {
    expect(await said('ask How long does Xi visit Russia?')).toContain(
      '[Xi arrived in Russia on Wednesday for a visit of four days.]',
    );
  });

  test('what nothing answers gets the honest word, the nearest evidence and how much was searched', async () => {
    const { message } = await room.type('ask Who won the chess championship in Reykjavik?');
    expect(message.data).toMatchObject({ answered: false, searched: { articles: 18, outlets: 8 } });
    expect(textOf(message)).toContain('No stored article answers this.');
    expect(textOf(message)).toContain('Searched: 18 articles from 8 outlets since');
  });

  test('understands filters inside the question', async () => {
    const { message } = await room.type('ask What was said about prices according to Specimen Daily?');
    expect(textOf(message)).toContain('only Specimen Daily');
    const recent = await room.type('ask What happened to the bridge in Baltimore last month?');
    expect(recent.message.data).toMatchObject({ searched: { articles: 0 }, answered: false });
  });

  test('takes a speaker in any case, and several', async () => {
    expect(await said('ask what did putin say about the world order')).toContain('multipolar world order');
    const both = await said('ask What did Powell and Xi say?');
    expect(both).toContain('Jerome Powell');
    expect(both).toContain('Xi Jinping');
  });

  test('by somebody’s word alone shows what comes from there, and says so', async () => {
    const { message } = await room.type('ask According to the Kremlin, what is the partnership?');
    expect(textOf(message)).toContain('only from the Kremlin');
    expect(textOf(message)).toContain('In today’s challenging geopolitical');
    expect(textOf(message)).not.toContain('Xi, who spoke after him');
    expect(message.data).toMatchObject({ answered: true, source: 'the Kremlin' });
  });

  test('words outside of the time asked for are said to lie there', async () => {
    const text = await said('ask What did Powell say about tariffs last week?');
    expect(text).toContain('The closest passages are from another time:');
    expect(text).toMatch(/Tariffs have begun.*2025-08-22/);
  });

  test('offers those who may be meant by a name', async () => {
    const { message } = await room.type('ask what did nelsen say about the planet');
    const picked = await room.press(message, 'Bill Nelson');
    expect(picked?.replace).toBe(true);
    expect(textOf(picked?.message ?? message)).toContain('— Bill Nelson');
  });

  test('tells of a passage why it is shown', async () => {
    const { message } = await room.type('ask How long does Xi visit Russia?');
    const why = await room.press(message, 'Why?');
    const text = why === null ? '' : textOf(why.message);
    expect(text).toMatch(/The passage or its headline has \d of the \d search words: /);
    expect(text).toMatch(/Chance that it answers: \d+ %/);
    expect(text).toContain('Searched: 18 articles from 8 outlets');
  });

  test('every evidence is a span of its article', async () => {
    const { message } = await room.type('ask why did the bridge collapse');
    const data = message.data as {
      evidence: { articleId: string; start: number; end: number; text: string }[];
    };
    expect(data.evidence.length).toBeGreaterThan(0);
    for (const { articleId, start, end, text } of data.evidence) {
      const article = await room.store.articles.get(SHARED, articleId);
      expect(article?.text.slice(start, end)).toBe(text);
    }
  });
});

describe('/check', () => {
  test('marks what was changed, word by word', async () => {
    const text = await said('check Without price stability, the economy does work for anyone');
    expect(text).toContain('On record, but in other words.');
    expect(text).toContain('*not*');
  });

  test('shows what the record has instead of the last words claimed', async () => {
    const text = await said('check Without price stability, the economy works for no one');
    expect(text).toContain('Claimed: Without price stability, the economy works for no one');
    expect(text).toContain('On record: Without price stability, the economy *does not work* for *anyone*');
  });

  test('shows all stretches of a statement that was quoted over the narration between them', async () => {
    const words =
      'Without price stability, the economy does not work for anyone. The burdens of high inflation fall heaviest on those who are least able to bear them.';
    const text = await said(`check ${words}`);
    expect(text).toContain('On record, word for word.');
    expect(text).toContain('“Without price stability, the economy does not work for anyone,” … “The burdens');
    const altered = await said(
      `check ${words.replace('high', 'higher').replace('the economy', 'our economy')}`,
    );
    expect(altered).toContain('does not work for anyone, … The burdens of *high* inflation');
  });

  test('says of words that only an outlet’s own that they are no quote', async () => {
    const text = await said('check "Tariffs have begun to raise the prices of some goods," Powell said');
    expect(text).toContain('On record only as reported speech.');
  });

  test('says that somebody else said it, altered too', async () => {
    const text = await said('check "We will keep at it until the job is done," Putin said');
    expect(text).toContain('On record, but in other words.');
    // The article says “he said”: whom it means is read, not written.
    expect(text).not.toContain('someone else');
    expect(text).toContain('“We will keep at it until we are confident the job is done,” he said.');
  });

  test('takes no office, place or headline for somebody else than the person on record', async () => {
    const words = 'We will keep at it until we are confident the job is done';
    for (const claim of [
      `“${words},” said the Fed Chair.`,
      `“${words},” Washington said`,
      `BREAKING: "${words}"`,
    ]) {
      const text = await said(`check ${claim}`);
      expect(text).toContain('On record, word for word.');
      expect(text).toContain('The claimed speaker is not stored');
    }
    for (const name of ['Vladimir Putin', 'Janet Yellen', 'Jerome Hayden']) {
      const text = await said(`check “${words},” ${name} said`);
      expect(text).toContain('On record, but no name stands beside the words.');
      expect(text).toContain('The article says he said, which we read as Jerome Powell.');
    }
    expect(await said(`check ${words} speaker:"Fed Chair"`)).toContain('no name stands beside the words');
  });

  test('says that a message without marks was checked as one quote', async () => {
    expect(await said('check the moon will be closed on Tuesday')).toContain(
      'The text has no quotation marks',
    );
    expect(await said('check "the moon will be closed on Tuesday"')).not.toContain('no quotation marks');
  });

  test('takes a whole message, also as a message action', async () => {
    const words =
      'He said “Without price stability, the economy does not work for anyone” and “the moon will be closed on Tuesday”.';
    const reply = await room.dispatch.run({
      id: null,
      caller: {
        platform: 'test',
        workspace: null,
        user: 'u',
        channel: null,
        direct: true,
        manager: false,
        locale: 'en',
        timezone: null,
        scope: SHARED,
      },
      input: { kind: 'options', command: 'check', options: { words } },
    });
    const data = reply?.message.data as { checks: { verdict: string }[] };
    expect(data.checks.map(({ verdict }) => verdict)).toEqual(['exact', 'absent']);
  });
});

describe('/speakers', () => {
  test('ranks with bars, shares and the unnamed', async () => {
    const text = await said('speakers');
    expect(text).toMatch(/█+░* .+: \d+ quotes?, \d outlets?/);
    expect(text).toMatch(/The top 5 have \d+ % of all quotes · \d+ % are unattributed/);
  });
});

describe('hostile input', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['10 kB of words', 'word '.repeat(2_000)],
    ['10 kB without a space', 'x'.repeat(10_000)],
    ['full-text operators', 'NEAR(a b, 5) AND title:x OR "y" NOT z* ^a + b'],
    ['unclosed marks', '" “ « „ \' ‘ "'],
    ['a quote that ends a statement', `'); drop table quotes; --`],
    ['signs of LIKE', '%_%\\%'],
    ['right-to-left marks', '\u202Egnirrom\u202C \u200F\u2067x\u2069'],
    ['a zero byte and a half surrogate', 'a\u0000b \uD83D c'],
    ['options in a row', 'speaker: speaker: since: kind:'],
    ['a thousand marks', '“a” '.repeat(1_000)],
    ['numbers of paging', 'from:9999999 page:9999999'],
  ];
  const commands = ['quotes', 'context', 'ask', 'check', 'story', 'speakers', 'export quotes', 'digest why'];

  test.each(hostile)('gets an answer from every command, never a fault: %s', async (_, text) => {
    const before = room.logged.length;
    for (const command of commands) {
      const { message } = await room.type(`${command} ${text}`);
      expect(message.notice, command).not.toMatch(/^Something broke/);
      expect(textOf(message).trim(), command).not.toBe('');
    }
    for (const field of ['speaker', 'source', 'story', 'topic'])
      await room.dispatch.suggest('quotes', field, text, CALLER);
    expect(room.logged.slice(before).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('“Post to channel”', () => {
  test('says the same in the channel, for its caller alone, and not where there is no channel', async () => {
    const { message } = await room.type('speakers');
    const posted = await room.press(message, 'Post to channel');
    expect(posted?.visibility).toBe('channel');
    expect(posted?.message.data).toEqual(message.data);
    const other = await room.press(message, 'Post to channel', { user: 'u2' });
    expect(other?.message.tone).toBe('error');
    const alone = await room.type('speakers', { direct: true });
    expect(buttonsOf(alone.message).some(({ label }) => label === 'Post to channel')).toBe(false);
  });
});

describe('/export quotes', () => {
  test.each(['csv', 'json', 'md'])('writes a file of citations as %s', async (format) => {
    const { message } = await room.type(`export quotes speaker:Putin format:${format}`);
    expect(message.file?.name).toBe(`quotes.${format}`);
    for (const part of ['https://', '2025-05-08', 'Vladimir Putin'])
      expect(message.file?.content).toContain(part);
    expect(message.file?.content).toMatch(/[0-9a-f]{64}/);
  });
});

describe('“Wrong speaker?”', () => {
  test('goes to the managers once when anybody presses it', async () => {
    const { message } = await room.type('quotes about:"multipolar world"');
    await room.press(message, 'Wrong speaker?');
    await room.press(message, 'Wrong speaker?');
    expect(room.told).toHaveLength(1);
  });

  test('a manager’s correction is kept and obeyed from then on', async () => {
    const own = await openNewsroom();
    const { message } = await own.type('quotes about:"multipolar world"');
    const [first] = (message.data as { quotes: { id: string; text: string }[] }).quotes;
    const token = buttonsOf(message).find(({ label }) => label === 'Wrong speaker?');
    if (token?.kind !== 'command' || token.token === undefined) throw new Error('no button');
    const form = own.dispatch.declared({ kind: 'button', token: token.token }).form;
    expect(form?.title(english)).toBe('Wrong speaker?');
    const reply = await own.dispatch.run({
      id: 'fix',
      caller: {
        platform: 'test',
        workspace: 'test:w1',
        user: 'boss',
        channel: 'c',
        direct: false,
        manager: true,
        locale: 'en',
        timezone: null,
        scope: SHARED,
      },
      input: { kind: 'button', token: token.token, answers: { speaker: 'The Harbour Board' } },
    });
    expect(reply?.message.data).toMatchObject({ kept: true });
    const after = await own.type('quotes speaker:"Harbour Board"');
    expect((after.message.data as QuotesData).quotes.map(({ text }) => text)).toContain(first?.text);
    await own.close();
  });

  test('a manager among several workspaces corrects what is shared for the own one alone', async () => {
    const own = await openNewsroom({
      people: { tellManagers: async () => true, servedAlone: async () => false },
    });
    const at = (workspace: string, manager: boolean) =>
      ({ workspace, manager, scope: scopeOf(workspace) }) as const;
    const asked = 'quotes about:"multipolar world"';
    const { message } = await own.type(asked, at('test:w1', true));
    const reply = await own.press(message, 'Wrong speaker?', at('test:w1', true), {
      speaker: 'Board of Trade',
    });
    expect(reply?.message.notice).toContain('for this server or workspace');
    const shownIn = async (workspace: string) =>
      textOf((await own.type(asked, at(workspace, false))).message).includes('Board of Trade');
    expect(await shownIn('test:w1')).toBe(true);
    expect(await shownIn('test:w2')).toBe(false);
    const theirs = await own.type('quotes speaker:"Board of Trade"', at('test:w1', false));
    expect(quotesIn(theirs.message).quotes).toHaveLength(1);
    await own.close();
  });
});
