/** The prompt: lines in order, buttons by number, forms field by field, completion, a clean end. */

import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Command } from '../../../src/core/commands/command.ts';
import { createDispatch } from '../../../src/core/commands/dispatch/dispatch.ts';
import { sealButtons } from '../../../src/core/delivery/button-token.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import type { Platform, Store } from '../../../src/core/ports/ports.ts';
import { consoleText, createConsole } from '../../../src/platforms/console/index.ts';
import { SILENT } from '../../fakes/log.ts';
import { summedUp } from '../../fakes/summed-up.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

const NOW = Temporal.Instant.from('2026-05-20T08:00:00Z');

function says(text: string): Message {
  return {
    notice: text,
    items: [{ blocks: [{ kind: 'text', inlines: [{ kind: 'own', text }] }] }],
    data: null,
  };
}

const open: { console: Platform; store: Store }[] = [];
afterEach(async () => {
  for (const { console, store } of open.splice(0)) {
    await console.stop();
    await store.close();
  }
});

interface Session {
  type(...lines: string[]): void;
  /** Waits until the output holds these words. */
  until(words: string): Promise<string>;
  readonly left: Promise<void>;
}

async function session(): Promise<Session> {
  const now = () => NOW;
  const store = await openMemoryStore({ now });
  const command = (name: string, more: Pick<Command, 'run'> & Partial<Command>): Command => ({
    name,
    text: summedUp(name),
    visibility: 'private',
    audience: 'managers',
    args: z.object({ about: z.string().optional(), page: z.string().optional() }),
    bare: 'about',
    ...more,
  });
  const commands = [
    command('quotes', {
      run: ({ about, page }) => {
        const message = says(`Quotes about ${String(about)}, page ${String(page ?? 1)}`);
        const buttons = [
          { kind: 'command', label: 'Next', command: 'quotes', args: { about: String(about), page: '2' } },
          { kind: 'link', label: 'Read', url: 'https://news.example/1' },
        ] as const;
        const items = [...message.items, { blocks: [{ kind: 'buttons', buttons } as const] }];
        return sealButtons(
          { ...message, items },
          { workspace: null, user: null },
          store.actions,
          NOW.toString(),
        );
      },
    }),
    command('follow', {
      form: {
        title: () => 'Follow',
        submit: () => 'Follow',
        fields: () =>
          Promise.resolve([
            { name: 'about', label: 'Topic', kind: 'line', required: true },
            { name: 'page', label: 'Page', kind: 'line', required: false, initial: '7' },
          ]),
      },
      run: ({ about, page }) => Promise.resolve(says(`Following ${String(about)} from ${String(page)}`)),
    }),
  ];
  const input = new PassThrough();
  const output = new PassThrough().setEncoding('utf8');
  const { promise: left, resolve } = Promise.withResolvers<void>();
  const console = createConsole({ input, output, log: SILENT, onClose: resolve });
  await console.start(commands, createDispatch(commands, { store, now, log: SILENT }));
  open.push({ console, store });

  let seen = '';
  const waiting: (() => void)[] = [];
  output.on('data', (text: string) => {
    seen += text;
    for (const look of waiting.splice(0)) look();
  });
  return {
    left,
    type: (...lines) => {
      for (const line of lines) input.write(`${line}\n`);
    },
    async until(words) {
      while (!seen.includes(words)) await new Promise<void>((look) => waiting.push(look));
      return seen;
    },
  };
}

describe('the prompt', () => {
  test('answers lines in the order typed, with or without a slash', async () => {
    const { type, until } = await session();
    type('/quotes harbour', 'quotes treaty');
    const seen = await until('Quotes about treaty');
    expect(seen.indexOf('harbour')).toBeLessThan(seen.indexOf('treaty'));
  });

  test('presses the button whose number is typed, and shows where a link leads', async () => {
    const { type, until } = await session();
    type('/quotes harbour');
    expect(await until('[2] Read')).toContain('[1] Next');
    type('2', '1');
    const seen = await until('Quotes about harbour, page 2');
    expect(seen).toContain('https://news.example/1');
  });

  test('says so when there is no such number', async () => {
    const { type, until } = await session();
    type('9');
    expect(await until('There is no [9] to press')).toContain('/help');
  });

  test('asks a form field by field; an empty answer takes what is proposed', async () => {
    const { type, until } = await session();
    type('/follow');
    await until('Topic');
    type('treaties');
    await until('Page (empty means 7)');
    type('');
    expect(await until('Following treaties')).toContain('from 7');
  });

  test('answers an unknown command', async () => {
    const { type, until } = await session();
    type('/quoets');
    await until('quoets');
  });

  test('ends when the person leaves', async () => {
    const { type, left } = await session();
    type('/quit');
    await left;
  });
});

describe('a message that a verb prints', () => {
  test('has no buttons, for there is nobody to press them', () => {
    const button = { kind: 'command', label: 'Next', command: 'quotes', args: {} } as const;
    const message = {
      ...says('An edition'),
      items: [...says('An edition').items, { blocks: [{ kind: 'buttons', buttons: [button] } as const] }],
    };
    expect(consoleText(message, { colour: false, width: 80 })).toBe('An edition');
  });
});

describe('the console as a destination', () => {
  const to = { platform: 'console', address: 'here', options: {} };

  test('writes what it is sent', async () => {
    const output = new PassThrough().setEncoding('utf8');
    const console = createConsole({ input: new PassThrough(), output, log: SILENT });
    const [payload] = console.render(says('An edition'), {});
    const outcome = await console.send({ to, payload: payload ?? null, key: 'k', part: 0 });
    expect(outcome).toEqual({ kind: 'sent', ref: { channel: 'here', message: 'k' } });
    expect(output.read()).toContain('An edition');
  });

  test('refuses a payload that is not its own', async () => {
    const console = createConsole({ input: new PassThrough(), output: new PassThrough(), log: SILENT });
    expect(await console.send({ to, payload: { embeds: [] }, key: 'k', part: 0 })).toMatchObject({
      kind: 'rejected',
      reason: 'bad_payload',
    });
  });
});
