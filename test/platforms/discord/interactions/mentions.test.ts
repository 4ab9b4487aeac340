import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../../../src/core/commands/command.ts';
import { createMentions } from '../../../../src/platforms/discord/interactions/mentions.ts';
import { commandAt, pathsOf } from '../../../../src/platforms/discord/interactions/placement.ts';
import { render } from '../../../../src/platforms/discord/render.ts';
import { type Newsroom, openNewsroom } from '../../../core/commands/newsroom.ts';
import { say } from '../rig.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const IDS = new Map([
  ['quotes', '11'],
  ['digest', '22'],
  ['pullquote', '33'],
  ['my', '44'],
]);

function shown(text: string, manager: boolean, ids = IDS): string {
  const mentions = createMentions();
  mentions.learn(newsroom.commands, ids);
  const [payload] = render(say({ kind: 'text', inlines: [{ kind: 'own', text, style: 'code' }] }), {});
  if (payload === undefined) throw new Error('nothing was rendered');
  const said = /"content":"((?:[^"\\]|\\.)*)"/.exec(JSON.stringify(mentions.apply(payload, manager)));
  return said?.[1] ?? '';
}

describe('commands in a message', () => {
  test.each([
    ['/quotes', true, '</quotes:11>'],
    ['/quotes speaker:Abara', true, '</quotes:11> `speaker:Abara`'],
    ['/digest show morning', false, '</digest show:22> `morning`'],
    ['/digest publish', true, '</pullquote digest publish:33>'],
    ['/pullquote pause', true, '</pullquote pause:33>'],
    ['/pullquote pause', false, '</my pause:44>'],
    ['/help', true, '`/help`'],
    ['/nonsense at all', true, '`/nonsense at all`'],
  ])('%s, of a manager: %s, is %s', (written, manager, wanted) => {
    expect(shown(written, manager)).toBe(wanted);
  });

  test('are named as Discord lists them before it has told their ids', () => {
    expect(shown('/sources add', true, new Map())).toBe('`/pullquote sources add`');
  });

  test('stay short where a message is full', () => {
    const mentions = createMentions();
    mentions.learn(newsroom.commands, IDS);
    const words = 'a'.repeat(560);
    const line = { kind: 'text', inlines: [{ kind: 'own', text: words }] } as const;
    const named = { kind: 'text', inlines: [{ kind: 'own', text: '/quotes', style: 'code' }] } as const;
    const [payload] = render(
      say(...Array.from({ length: 6 }, () => line), ...Array.from({ length: 40 }, () => named)),
      {},
    );
    const sizes = JSON.stringify(payload === undefined ? null : mentions.apply(payload, false));
    const texts = [...sizes.matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
      JSON.parse(`"${text}"`),
    );
    expect(texts.join('').length).toBeLessThanOrEqual(4000);
  });

  test('in a sentence of our own stand out, in foreign words they do not', () => {
    const [own] = render(
      say({ kind: 'text', inlines: [{ kind: 'own', text: 'Use /sources add, or wait.' }] }),
      {},
    );
    expect(JSON.stringify(own)).toContain('Use `/sources add`, or wait.');
    const foreign = { kind: 'name', text: 'Use `/sources add`' } as const;
    const mentions = createMentions();
    mentions.learn(newsroom.commands, IDS);
    const [payload] = render(say({ kind: 'text', inlines: [foreign] }), {});
    expect(payload && mentions.apply(payload, true)).toEqual(payload);
  });

  test('of every place lead back to the command', () => {
    for (const command of newsroom.commands as readonly Command[])
      for (const path of pathsOf(command, newsroom.commands)) expect(commandAt(path)).toBe(command.name);
  });
});
