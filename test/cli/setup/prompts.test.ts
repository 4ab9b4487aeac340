/** Questions on a terminal, with typed and pasted answers. */
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPrompts, type Prompts } from '../../../src/cli/setup/prompts.ts';

let stdin: PassThrough;
let shown: string;
let warned: string[];
let prompts: Prompts;
beforeEach(() => {
  stdin = new PassThrough();
  shown = '';
  warned = [];
  const stdout = new PassThrough();
  stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  prompts = openPrompts({ stdin, stdout, warn: (text) => warned.push(text) });
});
afterEach(() => prompts.close());

it('asks again until an answer fits; an empty one means what stands in brackets', async () => {
  const answer = prompts.text('Days', {
    fallback: 'weekdays',
    wrong: (given) => (given === 'noday' ? 'No such day.' : null),
  });
  stdin.write('noday\r\n');
  stdin.write('\r\n');
  expect(await answer).toBe('weekdays');
  expect(warned).toEqual(['No such day.']);
  expect(shown).toContain('Days [weekdays]: ');
});

it('shows nothing of a secret', async () => {
  const answer = prompts.secret('TOKEN');
  stdin.write('xoxb-9-secret\r');
  expect(await answer).toBe('xoxb-9-secret');
  const next = prompts.text('Title');
  stdin.write('Seen\r');
  expect(await next).toBe('Seen');
  expect(shown).not.toContain('secret');
  expect(shown).toContain('Seen');
});

it('keeps lines that were pasted together for the next questions', async () => {
  const first = prompts.confirm('One?', false);
  stdin.write('y\rno\rmaybe\r\r');
  expect([await first, await prompts.confirm('Two?', true), await prompts.confirm('Three?', true)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(warned).toEqual(['Type y or n.']);
});

it.each(['\u0003', '\u0004'])(
  'ends at Ctrl+C and at Ctrl+D, now and for every later question',
  async (key) => {
    const answer = prompts.text('Title');
    stdin.write(key);
    await expect(answer).rejects.toThrow('What was confirmed is kept');
    await expect(prompts.text('Days')).rejects.toThrow('Stopped');
  },
);
