import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandLine,
  lineOfMessage,
  readable,
  slashCommands,
} from '../../../src/platforms/slack/commands.ts';
import { cpuMs } from '../../cpu-time.ts';

const isCommand = (line: string): boolean => /^(quotes|digest|help)\b/.test(line);

describe('the line behind a slash command', () => {
  test.each([
    ['/quotes', 'speaker:Xi', '', 'quotes speaker:Xi'],
    ['/pq-quotes', 'speaker:Xi', 'pq-', 'quotes speaker:Xi'],
    ['/QUOTES', ' speaker:Xi ', '', 'quotes speaker:Xi'],
    ['/digest', '', '', 'digest'],
    ['/pullquote', 'quotes speaker:Xi', 'pq-', 'pullquote quotes speaker:Xi'],
    ['/pullquote', '   ', '', 'help'],
  ])('%s %s with the prefix %s is %s', (command, text, prefix, line) => {
    expect(commandLine(command, text, prefix)).toBe(line);
  });
});

describe('the line behind a message', () => {
  test.each([
    ['<@U0BOT1> quotes speaker:Xi', 'quotes speaker:Xi'],
    ['  <@U0BOT1|pullquote>   quotes', 'quotes'],
    ['<@U0BOT1> who won?', 'ask who won?'],
    ['who won, <@U0BOT1>?', 'ask who won,  ?'],
    ['<@U0BOT1>', 'help'],
    ['what about <@U0OTHER|anna>', 'ask what about @anna'],
  ])('%s is %s', (text, line) => {
    expect(lineOfMessage(text, 'U0BOT1', isCommand)).toBe(line);
  });
});

describe('readable text', () => {
  test.each([
    ['<https://a.example/x?y=1&amp;z=2>', 'https://a.example/x?y=1&z=2'],
    ['<https://a.example|label>', 'https://a.example'],
    ['<mailto:a@b.example|a@b.example>', 'a@b.example'],
    ['<#C0CH11>', '#C0CH11'],
    ['<!here|here>', 'here'],
    ['<!subteam^S01|@desk>', '@desk'],
    ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
    ['a < b', 'a < b'],
  ])('%s reads %s', (written, read) => {
    expect(readable(written)).toBe(read);
  });

  test('gives back what a person typed, whatever it was', () => {
    const escaped = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readable(escaped(text))).toBe(text);
      }),
    );
  });

  test('takes long hostile text in its stride', () => {
    const taken = cpuMs(() => {
      readable('<'.repeat(40_000));
      readable('<a|'.repeat(13_000));
    });
    expect(taken).toBeLessThan(500);
  });
});

test('names that belong to Slack are never registered', () => {
  const all = slashCommands([], '').map(({ command }) => command);
  expect(all).toEqual(['/pullquote']);
});
