/** Discord and Slack say the same: every command's reply, read as people read it on either. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPERATOR } from '../../src/core/base/scope.ts';
import type { Message } from '../../src/core/messages/message.ts';
import type { RenderOptions } from '../../src/core/ports/ports.ts';
import { render as renderDiscord } from '../../src/platforms/discord/render.ts';
import { render as renderSlack } from '../../src/platforms/slack/render.ts';
import { type Newsroom, openNewsroom } from '../core/commands/newsroom.ts';
import { read as readDiscord } from './discord/reading.ts';
import { read as readSlack } from './slack/reading.ts';

/** Lines with something to say; every command is tried bare as well. */
const LINES = [
  'quotes',
  'quotes speaker:Xi',
  'quotes speaker:Nobody',
  'context Moscow summit',
  'ask What did Powell say about the labor market?',
  'check "NASA has proven we are serious as a defender of the planet"',
  'story Moscow',
  'speakers',
  'digest show morning',
  'digest list',
  'digest history',
  'digest why x',
  'sources list',
  'export quotes speaker:Xi',
  'subscribe morning',
  'unsubscribe',
  'follow speaker:Xi',
  'unfollow',
  'pullquote status',
  'pullquote setup morning',
  'help',
  'help quotes',
];

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

interface Said {
  readonly quotations: readonly string[];
  readonly links: readonly string[];
  readonly tokens: readonly string[];
  readonly words: ReadonlySet<string>;
}

function saidOn(
  render: (message: Message, options: RenderOptions) => readonly Parameters<typeof readSlack>[0][],
  read: typeof readSlack,
  message: Message,
): Said {
  const pages = render(message, { locale: 'en-GB', timezone: 'UTC' }).map(read);
  const text = pages.map((page) => page.text).join('\n');
  const unique = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    quotations: [...text.matchAll(/“([^“”]+)”/g)].map(([, inside = '']) => inside),
    links: unique(pages.flatMap((page) => page.links).map((url) => url.replace(/#.*$/s, ''))),
    tokens: unique(pages.flatMap((page) => page.tokens)),
    words: new Set(text.match(/[\p{L}\p{N}]{4,}/gu)),
  };
}

/** What the message itself holds: names and sources' words, which neither may leave out. */
function wordsOf(message: Message): ReadonlySet<string> {
  return new Set(
    message.items
      .flatMap((item) => item.blocks)
      .flatMap((block) => ('inlines' in block ? block.inlines : []))
      .flatMap((inline) => {
        if (inline.kind === 'verbatim') return [inline.words.text];
        return inline.kind === 'name' || inline.kind === 'own' ? [inline.text] : [];
      })
      .flatMap((text) => text.match(/[\p{L}\p{N}]{4,}/gu) ?? []),
  );
}

async function expectParity(line: string): Promise<void> {
  const { message } = await newsroom.type(line, { manager: true });
  const discord = saidOn(renderDiscord, readDiscord, message);
  const slack = saidOn(renderSlack, readSlack, message);
  expect(slack.quotations).toEqual(discord.quotations);
  expect(slack.links).toEqual(discord.links);
  expect(slack.tokens).toEqual(discord.tokens);
  const all = [...wordsOf(message)];
  expect(all.filter((word) => !slack.words.has(word))).toEqual([]);
  // Discord calls a workspace a server.
  const calledServer = new Set(['workspace', 'workspaces']);
  expect(all.filter((word) => !discord.words.has(word) && !calledServer.has(word))).toEqual([]);
}

/** Marks without their counterpart. In German, “ closes what „ opens. */
function unbalanced(text: string): number {
  const open: string[] = [];
  let strays = 0;
  for (const [mark] of text.matchAll(/[„“”]/g)) {
    if (mark === '„' || (mark === '“' && open.at(-1) !== '„')) open.push(mark);
    else if (open.pop() === undefined) strays += 1;
  }
  return open.length + strays;
}

test('no view of any quote or story shows a quotation cut open', async () => {
  const page = { limit: 1_000, offset: 0 };
  const [hits, articles] = await Promise.all([
    newsroom.store.quotes.list(OPERATOR, {}, page),
    newsroom.store.articles.list(OPERATOR, {}, page),
  ]);
  const lines = [
    ...hits.map(({ quote }) => `context ${quote.id}`),
    ...articles.flatMap(({ id, title }) => [`context ${id}`, `story ${id}`, `ask ${title}`]),
    ...LINES,
  ];
  const cut: string[] = [];
  for (const line of lines) {
    const { message } = await newsroom.type(line, { manager: true });
    const views = [renderDiscord(message, {}).map(readDiscord), renderSlack(message, {}).map(readSlack)];
    for (const [at, pages] of views.entries()) {
      const text = pages.map((each) => each.text).join('\n');
      if (unbalanced(text) > 0) cut.push(`${at} ${line}`);
    }
  }
  expect(cut).toEqual([]);
});

describe('on Discord and on Slack', () => {
  test.each(LINES)('/%s says the same', expectParity);

  test('so does every command without its arguments', async () => {
    for (const { name, hidden } of newsroom.commands) if (hidden !== true) await expectParity(name);
  });
});
