import { describe, expect, test } from 'vitest';
import type { Message, QuoteBlock } from '../../../src/core/messages/message.ts';
import { verbatim } from '../../../src/core/messages/verbatim.ts';
import { render, tokenOf } from '../../../src/platforms/discord/render.ts';
import type { Payload } from '../../../src/platforms/discord/rendering/payload.ts';
import { renderContract } from '../../contracts/platform-render.ts';
import { read } from './reading.ts';

renderContract('discord', { render, read });

const whole = (text: string) => verbatim({ article: 'a', of: 'article', text }, 0, text.length);
const heading = (text: string) => ({ kind: 'heading', level: 2, inlines: [{ kind: 'own', text }] }) as const;
const messageOf = (...blocks: Message['items'][number]['blocks'][]): Message => ({
  notice: 'Digest',
  data: null,
  items: blocks.map((each) => ({ blocks: each })),
});
const quoteOf = (text: string, more: Partial<QuoteBlock> = {}): QuoteBlock => ({
  kind: 'quote',
  id: 'q1',
  pieces: [whole(text)],
  clause: null,
  speaker: 'Ann Example',
  role: 'mayor',
  attribution: null,
  from: {
    outlet: 'Sample Courier',
    url: 'https://courier.example/1',
    publishedAt: '2025-05-08T10:00:00.000Z',
    storedAt: '2025-05-09T10:00:00.000Z',
  },
  saidOn: '2025-05-07',
  context: null,
  also: [],
  modality: 'asserted',
  status: 'current',
  ...more,
});
const textOfPage = (payload: Payload | undefined) => (payload === undefined ? '' : read(payload).text);

/** Sentences in scripts with two to four bytes a character. */
const SCRIPTS = [
  ['Chinese', '大桥将于明年春天开放，居民可以免费通行。'],
  ['Japanese', '大橋は来年の春に開通し、住民は無料で通れます。'],
  ['Thai', 'สะพานจะเปิดใช้ในฤดูใบไม้ผลิปีหน้า และชาวเมืองข้ามได้โดยไม่เสียค่าใช้จ่าย '],
  ['Hindi', 'पुल अगले वसंत में खुलेगा और निवासी निःशुल्क पार कर सकेंगे।'],
  ['Arabic', 'سيفتح الجسر في الربيع المقبل ويعبره السكان مجانا. '],
  ['emoji', '👩‍👩‍👧‍👦🌉🎉 '],
] as const;

describe.each(SCRIPTS)('posts in %s', (_script, sentence) => {
  const bytesOf = (payload: Payload) =>
    Buffer.byteLength(
      JSON.stringify(payload.components).replace(/"(?:url|custom_id|type)":"?[^",}]*"?/g, ''),
    );
  const long = (times: number) => sentence.repeat(times).trim();
  const from = quoteOf('x').from;

  test('keep the limit of bytes, whatever they are made of', () => {
    const messages = [
      messageOf(
        ...Array.from({ length: 30 }, (_, n) => [heading(long(2)), quoteOf(long(8), { id: `q${n}` })]),
      ),
      messageOf([quoteOf(long(150), { context: whole(long(10)), role: long(2), speaker: long(1) })]),
      messageOf([{ kind: 'excerpt', sentences: [whole(long(200))], from, highlight: null }]),
      messageOf([
        {
          kind: 'text',
          inlines: [
            { kind: 'verbatim', words: whole(long(90)) },
            { kind: 'verbatim', words: whole(long(60)) },
          ],
        },
      ]),
      messageOf([
        {
          kind: 'list',
          ordered: true,
          entries: Array.from({ length: 40 }, () => [{ kind: 'name', text: long(3) }] as const),
        },
      ]),
      messageOf([{ kind: 'text', inlines: [{ kind: 'own', text: long(300) }] }]),
    ];
    for (const message of messages) {
      for (const options of [{}, { thread: true, role: '123456789012345678' }]) {
        const payloads = render(message, options);
        expect(payloads.flatMap((payload) => read(payload).violations)).toEqual([]);
        for (const payload of payloads) expect(bytesOf(payload)).toBeLessThan(10_700);
      }
    }
  });
});

describe('a quote on Discord', () => {
  test('from right to left keeps its marks, its speaker and the outlet in their places', () => {
    const quote = quoteOf('سيفتح الجسر في الربيع', { speaker: 'ليلى حداد', role: 'رئيسة البلدية' });
    const [payload] = render(messageOf([quote]), {});
    expect(JSON.stringify(payload)).toContain(
      '> \u2067“سيفتح الجسر في الربيع”\u2069\\n— \u2067**ليلى حداد**\u2069, \u2067رئيسة البلدية\u2069\\n-# [Sample Courier]',
    );
  });

  test('stands in a block quote between marks, with who, what and where below', () => {
    const [payload] = render(messageOf([quoteOf('We will go on.')]), {});
    expect(JSON.stringify(payload)).toContain(
      '> “We will go on.”\\n— **Ann Example**, mayor\\n-# [Sample Courier](https://courier.example/1) · <t:1746698400:D> · said 7 May 2025',
    );
  });

  test('shows a reported clause without marks of ours', () => {
    const clause = whole('she said the bridge was “safe enough” for now');
    const [payload] = render(messageOf([quoteOf('x', { pieces: [], clause })]), {});
    expect(textOfPage(payload)).toContain('she said the bridge was “safe enough” for now\n— Ann Example');
  });

  test('that is long ends where a sentence ends, says so and has the whole one button away', () => {
    const long = 'This sentence is one of very many that all say the same. '.repeat(60).trim();
    const pages = render(messageOf([quoteOf(long)], [quoteOf('Short.', { id: 'q2' })]), {});
    const text = pages.map(textOfPage).join('\n');
    expect(text).toMatch(/say the same\.” \[…\]/);
    expect(text).toContain('Whole quote');
  });

  test('that is alone in its message gets all the room there is', () => {
    const long = 'This sentence is one of very many that all say the same. '.repeat(50).trim();
    const [payload] = render(messageOf([quoteOf(long)]), {});
    expect(textOfPage(payload)).toContain(`“${long}”`);
  });

  test('that the outlet has changed since says so', () => {
    const [payload] = render(messageOf([quoteOf('We will.', { status: 'changed' })]), {});
    expect(textOfPage(payload)).toContain('Changed');
  });
});

describe('a digest on Discord', () => {
  const story = (n: number) => [
    heading(`Story ${n}`),
    quoteOf('We will go on. '.repeat(40).trim(), { id: `q${n}` }),
  ];

  test('is split between stories, never inside one that fits a post', () => {
    const pages = render(messageOf(...Array.from({ length: 12 }, (_, i) => story(i))), {});
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const text = textOfPage(page);
      expect(text.match(/Story \d+/g)?.length).toBe(text.match(/“We will/g)?.length);
    }
  });

  test('never leaves a heading alone at the foot of a post', () => {
    const filler = { kind: 'text', inlines: [{ kind: 'own', text: 'word '.repeat(300) }] } as const;
    const pages = render(messageOf([filler], [filler], [heading('Section')], [filler]), {});
    expect(textOfPage(pages[0])).not.toContain('Section');
    expect(textOfPage(pages[1])).toContain('Section');
  });

  test('in a thread puts the first item and the other headlines on top', () => {
    const pages = render(messageOf([heading('Morning')], story(1), story(2)), { thread: true });
    expect(textOfPage(pages[0])).toBe('Morning\nStory 1\nStory 2');
    expect(textOfPage(pages[1])).toContain('“We will go on.');
  });

  test('pings the one role an admin named, in the first post only', () => {
    const pages = render(messageOf(...Array.from({ length: 12 }, (_, i) => story(i))), {
      role: '710000000000000077',
    });
    expect(pages.map((page) => read(page).pings)).toEqual([
      ['role:710000000000000077'],
      ...pages.slice(1).map(() => []),
    ]);
  });

  describe('that a phone shows', () => {
    const ROLE = '710000000000000077';
    const SILENT = 1 << 12;
    const lead = { at: '2026-03-01T23:30:00.000Z', words: whole('Harbour *bridge* reopens') };
    const long = { ...messageOf(...Array.from({ length: 12 }, (_, i) => story(i))), lead };

    test.each([
      ['for a role', { role: ROLE }],
      ['for a person', { direct: true }],
    ] as const)(
      '%s begins with one plain line, and the rest makes no second notification',
      (_for, options) => {
        const [line, ...rest] = render(long, options);
        expect(line?.content?.replaceAll('\\', '')).toBe(
          `${'role' in options ? `<@&${ROLE}> ` : ''}**Digest**\nHarbour *bridge* reopens`,
        );
        expect((line?.flags ?? 0) & (SILENT | (1 << 15))).toBe(0);
        expect(rest.map((page) => textOfPage(page))).toEqual(
          render(long, {}).map((page) => textOfPage(page)),
        );
        for (const { flags, content } of rest) expect([flags & SILENT, content]).toEqual([SILENT, undefined]);
      },
    );

    test('is plain text as a whole where that is enough, with its buttons', () => {
      const button = {
        kind: 'command',
        label: 'More',
        command: 'quotes',
        args: {},
        token: 'i:quotes:n:a',
      } as const;
      const message = messageOf(
        [heading('Ann spoke')],
        [quoteOf('We stay.'), { kind: 'buttons', buttons: [button] }],
      );
      const [only, ...others] = render(message, { direct: true });
      expect(others).toEqual([]);
      expect(only?.content).toContain('“We stay.”');
      expect(read(only ?? null)).toMatchObject({ tokens: ['i:quotes:n:a'], violations: [], pings: [] });
      expect(only && textOfPage(only)).toBe(textOfPage(render(message, {})[0]));
    });

    test('above a thread is plain text with every headline', () => {
      const message = messageOf(
        [heading('Morning')],
        ...Array.from({ length: 9 }, (_, i) => [heading(`Story ${i}`)]),
      );
      const [top] = render(message, { thread: true });
      expect(top?.content?.match(/Story \d/g)).toHaveLength(9);
      expect(read(top ?? null).violations).toEqual([]);
    });

    test('is left alone where nobody is notified, or a file comes with it', () => {
      const file = { name: 'a.csv', type: 'text/csv', content: 'a' };
      const quiet = render(long, { role: ROLE, quiet: true });
      for (const payloads of [
        quiet,
        render(long, {}),
        render({ ...messageOf([heading('x')]), file }, { direct: true }),
      ])
        expect(payloads.filter(({ content }) => content !== undefined)).toEqual([]);
    });

    test('names its thread by the day where it goes and the first headline', () => {
      const nameIn = (options: object) => render(long, options)[0]?.threadName;
      expect(nameIn({ timezone: 'Asia/Tokyo' })).toBe('2 March · Harbour *bridge* reopens');
      expect(nameIn({ timezone: 'America/New_York', locale: 'de' })).toBe(
        '1. März · Harbour *bridge* reopens',
      );
      expect(render(messageOf([heading('Morning')]), {})[0]).not.toHaveProperty('threadName');
      const words = whole('a long headline '.repeat(20).trim());
      expect(render({ ...long, lead: { ...lead, words } }, {})[0]?.threadName?.length).toBeLessThanOrEqual(
        100,
      );
    });
  });

  test('that is to be quiet makes no notification', () => {
    const [payload] = render(messageOf([heading('Morning')]), { quiet: true });
    expect((payload?.flags ?? 0) & (1 << 12)).not.toBe(0);
  });
});

describe('buttons on Discord', () => {
  const button = (token: string) =>
    ({ kind: 'command', label: 'More', command: 'quotes', args: {}, token }) as const;

  test('that mean the same twice in one message keep apart and lead to one token', () => {
    const row = { kind: 'buttons', buttons: [button('i:quotes:n:a'), button('i:quotes:n:a')] } as const;
    const [payload] = render(messageOf([row]), {});
    const ids = [...JSON.stringify(payload).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.map(tokenOf)).toEqual(['i:quotes:n:a', 'i:quotes:n:a']);
  });

  test('stand five to a row', () => {
    const row = {
      kind: 'buttons',
      buttons: Array.from({ length: 7 }, (_, i) => button(`i:quotes:n:${i}`)),
    } as const;
    const [payload] = render(messageOf([row]), {});
    expect(read(payload ?? null).violations).toEqual([]);
    expect(JSON.stringify(payload).match(/"type":1,/g)).toHaveLength(2);
  });

  test('that nobody sealed are a fault', () => {
    const open = { kind: 'command', label: 'x', command: 'quotes', args: {} } as const;
    expect(() => render(messageOf([{ kind: 'buttons', buttons: [open] }]), {})).toThrow(/sealed/);
  });
});

test('a file comes with the last post', () => {
  const message = {
    ...messageOf([heading('Export')]),
    file: { name: 'quotes 1.csv', type: 'text/csv', content: 'a' },
  };
  const [payload] = render(message, {});
  expect(payload?.attachments).toEqual([{ id: '0', filename: 'quotes_1.csv' }]);
  expect(read(payload ?? null).violations).toEqual([]);
});
