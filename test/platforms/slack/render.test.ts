import { describe, expect, test } from 'vitest';
import type { Block, Item, Message } from '../../../src/core/messages/message.ts';
import { verbatim } from '../../../src/core/messages/verbatim.ts';
import { render, renderPosts } from '../../../src/platforms/slack/render.ts';
import { foreignText } from '../../../src/platforms/slack/rendering/inlines.ts';
import { readPayload } from '../../../src/platforms/slack/rendering/payload.ts';
import { renderContract } from '../../contracts/platform-render.ts';
import { read } from './reading.ts';

renderContract('Slack', { render, read });

const PUBLISHED = '2025-05-08T10:00:00.000Z';
const TEXT = 'He said it plainly. <!channel> *We* will & must go on.';
const origin = { article: 'a1', of: 'article' as const, text: TEXT };
const quote = (more: object = {}): Block => ({
  kind: 'quote',
  id: 'q1',
  pieces: [verbatim(origin, 20, TEXT.length)],
  clause: null,
  speaker: 'Anna Example',
  role: 'the minister',
  attribution: null,
  from: {
    outlet: 'R&D <b>Post</b>',
    url: 'https://news.example/a?b=1&c=2#:~:text=We',
    publishedAt: PUBLISHED,
    storedAt: PUBLISHED,
  },
  saidOn: '2025-05-07',
  context: null,
  also: [],
  modality: 'asserted',
  status: 'current',
  ...more,
});
const message = (...blocks: readonly Block[]): Message => ({
  notice: 'One & all',
  items: [{ blocks }],
  data: null,
});
const blocksOf = (made: Message, options = {}) => renderPosts(made, options).map((payload) => payload.blocks);

test('small print joins our words to the names beside them, so that no comma stands apart', () => {
  const [blocks = []] = blocksOf(
    message({
      kind: 'context',
      inlines: [
        { kind: 'name', text: 'Gull' },
        { kind: 'own', text: ' · ' },
        { kind: 'time', at: PUBLISHED, style: 'date' },
        { kind: 'own', text: ' · also in ' },
        { kind: 'name', text: 'Harbour Post' },
        { kind: 'own', text: ', ' },
        { kind: 'name', text: 'Tern' },
      ],
    }),
  );
  const [print] = blocks;
  expect(print?.type === 'context' ? print.elements.map(({ text }) => text) : []).toEqual([
    'Gull ·',
    expect.stringContaining('<!date^'),
    '· also in Harbour Post, Tern',
  ]);
});

describe('a quotation on Slack', () => {
  test.each(['asserted', 'denied'] as const)(
    'an indirect statement has no quotation bar (%s)',
    (modality) => {
      const clause = verbatim(origin, 0, 21);
      const [blocks = []] = blocksOf(message(quote({ clause, pieces: [], modality })));
      expect(JSON.stringify(blocks)).toContain(clause.text);
      expect(JSON.stringify(blocks)).not.toContain('rich_text_quote');
    },
  );

  test('is a quote of literal text, its speaker below it, its place in the small print', () => {
    const [payload] = renderPosts(message(quote()), { timezone: 'Europe/Berlin' });
    expect(payload?.blocks).toEqual([
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_quote',
            elements: [{ type: 'text', text: '“<!channel> *We* will & must go on.”' }],
          },
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: '— ' },
              { type: 'text', text: 'Anna Example', style: { bold: true } },
              { type: 'text', text: ', the minister' },
            ],
          },
        ],
      },
      {
        type: 'context',
        elements: [
          { type: 'plain_text', text: 'R&D <b>Post</b>', emoji: false },
          { type: 'plain_text', text: 'said 7 May 2025', emoji: false },
          { type: 'mrkdwn', text: '<!date^1746698400^{date_short}|8 May 2025>', verbatim: true },
          {
            type: 'mrkdwn',
            text: '<https://news.example/a?b=1&amp;c=2#:~:text=We|Read it in place>',
            verbatim: true,
          },
        ],
      },
    ]);
    expect(payload).toMatchObject({ unfurl_links: false, unfurl_media: false });
  });

  test('is told to notifications and screen readers in escaped words', () => {
    const [payload] = renderPosts(message(quote()), {});
    expect(payload?.text.split('\n')).toEqual([
      'One &amp; all',
      '“&lt;!channel&gt; *We* will &amp; must go on.”',
      '— Anna Example, the minister',
      'R&amp;D &lt;b&gt;Post&lt;/b&gt; · said 7 May 2025 · 8 May 2025 · Read it in place',
    ]);
  });

  test('says when the source has changed or withdrawn it', () => {
    expect(JSON.stringify(blocksOf(message(quote({ status: 'changed' }))))).toContain('⚠ Changed');
    expect(JSON.stringify(blocksOf(message(quote({ status: 'withdrawn' }))))).toContain('⚠ Withdrawn');
  });

  test('without a sentence end in reach is not shown in part', () => {
    const text = 'word '.repeat(3_000).trim();
    const long = verbatim({ article: 'a1', of: 'article', text }, 0, text.length);
    const [payload] = render(message(quote({ pieces: [long] })), {});
    expect(read(payload ?? null).text).toMatch(/\[…\] Too long to show here \(14,999 characters\)/);
    expect(read(payload ?? null).tokens).toHaveLength(1);
  });
});

describe('a heading', () => {
  test('is a header block only where its words are plain', () => {
    const plain: Block = { kind: 'heading', level: 1, inlines: [{ kind: 'own', text: 'Morning' }] };
    const odd: Block = { kind: 'heading', level: 1, inlines: [{ kind: 'name', text: 'R&D <!here>' }] };
    expect(blocksOf(message(plain))[0]?.[0]?.type).toBe('header');
    expect(blocksOf(message(odd))[0]?.[0]?.type).toBe('rich_text');
  });
});

describe('a long message', () => {
  const story = (n: number) => ({
    blocks: [
      { kind: 'heading', level: 2, inlines: [{ kind: 'own', text: `Story ${n}` }] } as const,
      quote(),
      quote(),
    ],
  });
  const digest: Message = {
    notice: 'Morning',
    data: null,
    items: [
      { blocks: [{ kind: 'heading', level: 1, inlines: [{ kind: 'own', text: 'Morning' }] }] },
      ...Array.from({ length: 30 }, (_, n) => story(n)),
    ],
  };

  test('comes in numbered parts, no story parted', () => {
    const parts = render(digest, {}).map((payload) => read(payload));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ violations }) => violations)).toEqual([]);
    expect(parts.at(-1)?.text).toContain(`Part ${parts.length} of ${parts.length}`);
    for (const { text } of parts) {
      expect(text.match(/Story/g)?.length).toBe((text.match(/— Anna/g)?.length ?? 0) / 2);
    }
  });

  test('with the thread option begins with the headlines, its details follow in the thread', () => {
    const [first, ...rest] = render(digest, { thread: true }).map((payload) => read(payload));
    expect(first?.text).toContain('Story 29');
    expect(first?.text).not.toContain('— Anna');
    expect(
      rest
        .map(({ text }) => text)
        .join('\n')
        .match(/— Anna/g),
    ).toHaveLength(60);
  });
});

test('only the group that the destination names is told', () => {
  const [payload = null] = renderPosts(message(quote()), { role: 'S0DESK1' });
  expect(read(payload).pings).toEqual(['usergroup:S0DESK1']);
  const [strange = null] = renderPosts(message(quote()), { role: '<!channel>' });
  expect(read(strange).pings).toEqual([]);
});

test('a payload that was kept is read back as it was', () => {
  const [payload = null] = renderPosts(message(quote()), {});
  expect(readPayload(JSON.parse(JSON.stringify(payload)))).toEqual(payload);
});

test('items without a heading of their own are parted by a line, never at the edge of a post', () => {
  const excerpt = (text: string): Item => {
    const v = verbatim({ article: 'a', of: 'article', text }, 0, text.length);
    return { blocks: [{ kind: 'excerpt', sentences: [v], from: null, highlight: null }] };
  };
  const items = Array.from({ length: 60 }, (_, n) => excerpt(`Sentence ${n} stands here. `.repeat(8).trim()));
  const posts = renderPosts({ notice: 'n', data: null, items }, {});
  const kinds = posts.map(({ blocks }) => blocks.map(({ type }) => type));
  expect(posts.length).toBeGreaterThan(1);
  expect(kinds.flat().filter((type) => type === 'divider').length).toBe(60 - posts.length);
  for (const each of kinds) expect(each[0]).not.toBe('divider');
});

test.each(['مرحبا بالعالم '.repeat(400), 'م\n'.repeat(3_000), 'م'.repeat(9_000)])(
  'isolated text from right to left fits into its elements: %.12s',
  (words) => {
    const lengths = foreignText(words).map((one) => (one.type === 'text' ? one.text.length : 0));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(3_000);
  },
);
