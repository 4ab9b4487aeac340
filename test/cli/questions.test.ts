import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsOf } from '../../src/cli/questions.ts';
import { type Newsroom, openNewsroom } from '../core/commands/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const QUOTES = ['speaker', 'about', 'source', 'since', 'until', 'kind'];
const quotes = (words: readonly string[], given: Record<string, unknown> = {}) =>
  optionsOf(room, 'quotes', words, QUOTES, given);

describe('the words of a verb', () => {
  test('are key:value, bare text, or options with dashes', () => {
    expect(quotes(['speaker:Putin', 'since:7d', 'trade', 'war'])).toEqual({
      speaker: 'Putin',
      since: '7d',
      words: 'trade war',
    });
    expect(quotes([], { speaker: 'Vladimir Putin', config: 'x' })).toEqual({ speaker: 'Vladimir Putin' });
  });

  test('keep the groups whose marks the shell has taken off', () => {
    expect(quotes(['speaker:Vladimir Putin', 'since:7d'])).toEqual({
      speaker: 'Vladimir Putin',
      since: '7d',
    });
    expect(quotes(['speaker:Putin since:7d'])).toEqual({ speaker: 'Putin', since: '7d' });
  });

  test('of ask and check are taken as they are', () => {
    expect(optionsOf(room, 'ask', ['what', 'about', 'since:7d?'], ['question'], {})).toEqual({
      question: 'what about since:7d?',
    });
    expect(optionsOf(room, 'check', ['we will not bow', 'speaker:Putin'], ['words', 'speaker'], {})).toEqual({
      words: 'we will not bow',
      speaker: 'Putin',
    });
  });
});
