import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { SHOWN_FROM } from '../../../../src/core/quotes/confidence/shown-speaker.ts';
import { inNormalCase } from '../../../../src/core/quotes/marks/transcript-turns.ts';

const speakersIn = (text: string): readonly (string | undefined)[] =>
  analyse({ id: 'a', text }).quotes.map(({ speaker }) => speaker?.name);

const DEBATE =
  'WALLACE: Will you accept the result?\n\nSEN. SANDERS: I will.\n\nWALLACE: Thank you.\n\nO’REILLY: And MCCONNELL?';

describe('the speaker of a turn', () => {
  test('is the person of the article whom the label names', () => {
    const text = `Chris Wallace of Fox News spoke to Bernie Sanders on Sunday.\n\n${DEBATE}`;
    expect(speakersIn(text).slice(0, 3)).toEqual(['Chris Wallace', 'Bernie Sanders', 'Chris Wallace']);
  });

  test('is written in normal case where nobody else is named', () => {
    expect(speakersIn(DEBATE)).toEqual(['Wallace', 'Sanders', 'Wallace', 'O’Reilly']);
    expect(analyse({ id: 'a', text: DEBATE }).people.map(({ name }) => name)).toContain('Wallace');
  });

  test('keeps its span as it stands', () => {
    const [quote] = analyse({ id: 'a', text: DEBATE }).quotes;
    expect(DEBATE.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('WALLACE');
  });

  test('is the label where it is an office or a letter', () => {
    const hansard =
      'Mr Speaker: Order. The Prime Minister.\n\nThe Prime Minister: I am grateful to my right hon. Friend.\n\n' +
      'Keir Starmer: That was no answer.\n\nThe Prime Minister: It was.';
    expect(speakersIn(hansard)).toEqual([
      'Mr Speaker',
      'The Prime Minister',
      'Keir Starmer',
      'The Prime Minister',
    ]);
    expect(speakersIn('Q: Why now?\n\nA: Because it is time.\n\nQ: And the cost?')).toEqual(['Q', 'A', 'Q']);
  });
});

test.each([
  ['WALLACE', 'Wallace'],
  ['MCCONNELL', 'McConnell'],
  ['O’REILLY', 'O’Reilly'],
  ['PM', 'PM'],
  ['Wallace', 'Wallace'],
])('%s is written %s', (label, name) => {
  expect(inNormalCase(label)).toBe(name);
});

test('question and answer are nobody’s names', () => {
  const text = 'Q: Why did you leave?\n\nA: It was time to go.';
  const { quotes } = analyse({ id: 'a', text });
  expect(quotes.map(({ text: words }) => words)).toEqual(['Why did you leave?', 'It was time to go.']);
  for (const { speaker } of quotes) expect(speaker?.confidence).toBeLessThan(SHOWN_FROM.name);
});
