import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { UserError } from '../../../../src/core/base/errors.ts';
import type { Command } from '../../../../src/core/commands/command.ts';
import { parseLine } from '../../../../src/core/commands/dispatch/parse-line.ts';
import { cpuMs } from '../../../cpu-time.ts';
import { summedUp } from '../../../fakes/summed-up.ts';

const text = z.string().optional();

function command(name: string, keys: readonly string[], more: Partial<Command> = {}): Command {
  return {
    name,
    text: summedUp(name),
    visibility: 'private',
    audience: 'anyone',
    args: z.object(Object.fromEntries(keys.map((key) => [key, text]))),
    run: async () => ({ notice: '', items: [], data: null }),
    ...more,
  };
}

const COMMANDS = [
  command('quotes', ['speaker', 'about', 'source', 'since', 'until', 'kind'], { bare: 'about' }),
  command('ask', ['question'], { bare: 'question', raw: true }),
  command('check', ['words', 'speaker'], { bare: 'words', raw: true }),
  command('digest show', ['name'], { bare: 'name' }),
  command('digest list', []),
  command('sources list', []),
  command('pullquote status', []),
  command('help', []),
];

function parsed(line: string): { name: string; options: Readonly<Record<string, string>> } {
  const found = parseLine(line, COMMANDS);
  if (found.kind === 'unknown') throw new Error(`unknown: ${found.word}`);
  return { name: found.command.name, options: found.options };
}
const options = (line: string) => parsed(line).options;

describe('a typed line', () => {
  test('names options with key:value and fills the bare field with the rest', () => {
    expect(parsed('quotes speaker:Putin since:7d trade war')).toEqual({
      name: 'quotes',
      options: { speaker: 'Putin', since: '7d', about: 'trade war' },
    });
  });

  test.each([
    ['quotes speaker:"Vladimir Putin"', 'Vladimir Putin'],
    ['quotes speaker:“Vladimir Putin”', 'Vladimir Putin'],
    ["quotes speaker:'Vladimir Putin'", 'Vladimir Putin'],
    ['quotes speaker:«Vladimir Putin»', 'Vladimir Putin'],
    ['quotes speaker: Putin', 'Putin'],
    ['quotes SPEAKER:Putin', 'Putin'],
    ['/quotes speaker:Putin', 'Putin'],
    ['/pullquote quotes speaker:Putin', 'Putin'],
    ["quotes speaker:O'Neill", "O'Neill"],
    ['quotes speaker:"Putin', '"Putin'],
  ])('groups words between marks of any style: %s', (line, speaker) => {
    expect(options(line)['speaker']).toBe(speaker);
  });

  test('marks around bare text only group it', () => {
    expect(options('quotes "trade war"')).toEqual({ about: 'trade war' });
  });

  test('key:value counts only for the command’s own keys', () => {
    expect(options('quotes ratio 3:1 https://a.example/x name:y')).toEqual({
      about: 'ratio 3:1 https://a.example/x name:y',
    });
  });

  test.each(['quotes speakr:Brook', 'quotes Brook sinse:7d', 'quotes outlet:Gull', 'quotes FROM:2024 Brook'])(
    'a misspelt key, or another word for one, is refused, and the keys are named: %s',
    (line) => {
      expect(() => parsed(line)).toThrow(/has no option (?:speakr|sinse|outlet|from):/i);
      expect(() => parsed(line)).toThrow(
        expect.objectContaining({ remedy: expect.stringContaining('speaker:') }),
      );
    },
  );

  test.each(['quotes colour:red', 'quotes colour:red mood:grim', 'quotes kind:direct colour:red'])(
    'an option that no command has is refused where no words stand beside it: %s',
    (line) => {
      expect(() => parsed(line)).toThrow('has no option colour:');
    },
  );

  test.each([
    'the court: red',
    'court:red light',
    '10:30',
    'https://paper.example/a:b',
    'feed:https://paper.example/rss',
    'verdict:',
  ])('what is no option is looked for as it is: %s', (words) => {
    expect(options(`quotes ${words}`)).toEqual({ about: words });
  });

  test('words between marks are no option', () => {
    expect(options('quotes “court:red”')).toEqual({ about: 'court:red' });
  });

  test('a bare first word stands for show and list', () => {
    expect(parsed('digest').name).toBe('digest show');
    expect(parsed('digest morning')).toEqual({ name: 'digest show', options: { name: 'morning' } });
    expect(parsed('digest list').name).toBe('digest list');
    expect(parsed('sources').name).toBe('sources list');
    expect(parsed('/pullquote').name).toBe('help');
    expect(parsed('/pullquote status').name).toBe('pullquote status');
    expect(parsed('/pullquote digest morning').options).toEqual({ name: 'morning' });
  });

  test('ask takes its text as it is', () => {
    const question = 'what did "speaker:X" say about since:7d?';
    expect(options(`ask ${question}`)).toEqual({ question });
  });

  test('check takes speaker: at either end and nowhere else', () => {
    expect(options('check speaker:Putin “we will not bow”')).toEqual({
      speaker: 'Putin',
      words: '“we will not bow”',
    });
    expect(options('check “we will not bow” speaker:"Vladimir Putin"')).toEqual({
      speaker: 'Vladimir Putin',
      words: '“we will not bow”',
    });
    expect(options('check we will not bow speaker:Vladimir Putin')['speaker']).toBe('Vladimir Putin');
    const middle = 'he said speaker:X is “not the one who would say that in public”';
    expect(options(`check ${middle}`)).toEqual({ words: middle });
  });

  test('what nobody takes is refused with the remedy', () => {
    expect(() => parsed('digest list all of them')).toThrow(UserError);
    expect(() => parsed('quotes speaker:A speaker:B')).toThrow('speaker is given twice');
    expect(() => parsed('quotes about:trade war')).toThrow(UserError);
  });

  test('a line that asks is told apart from a mistyped command', () => {
    expect(parseLine('what did Putin say', COMMANDS)).toMatchObject({ kind: 'unknown', question: true });
    expect(parseLine('quots Putin', COMMANDS)).toMatchObject({ kind: 'unknown', question: false });
  });

  test('behind the product’s own word the unknown word is the one that follows', () => {
    expect(parseLine('pullquote nonsense', COMMANDS)).toMatchObject({ word: 'nonsense' });
    expect(parseLine('/pullquote who won the vote?', COMMANDS)).toMatchObject({ question: true });
  });

  test('any text is read or refused, never a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('quotes ', 'check ', 'ask ', ''),
        (rest, head) => {
          try {
            parseLine(head + rest, COMMANDS);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });

  test('every bare word comes through, in order', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        expect(options(`quotes ${words.join('  ')}`)).toEqual({ about: words.join(' ') });
      }),
    );
  });

  test('thirty thousand open marks are read in no time; a longer line is refused', () => {
    const taken = cpuMs(() => {
      parseLine(`quotes ${'"a '.repeat(10_000)}`, COMMANDS);
      parseLine(`quotes ${'speaker:'.repeat(3_000).replaceAll(':', ': x ')}`.slice(0, 200), [
        COMMANDS[1] as Command,
      ]);
    });
    expect(taken).toBeLessThan(500);
    expect(() => parseLine(`ask ${'x'.repeat(40_000)}`, COMMANDS)).toThrow(UserError);
  });
});
