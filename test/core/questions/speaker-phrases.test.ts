/** Where a name may stand as the one who speaks. */
import { describe, expect, test } from 'vitest';
import { phraseText, phraseWords } from '../../../src/core/questions/phrase-words.ts';
import {
  accordingToPosition,
  authorPositions,
  leadingPosition,
  type NamePosition,
  positionAfter,
  possessivePositions,
  subjectPositions,
} from '../../../src/core/questions/speaker-phrases.ts';

/** The longest name that may stand at each position. */
function namesAt(
  text: string,
  positions: (words: ReturnType<typeof phraseWords>) => readonly NamePosition[],
) {
  const words = phraseWords(text);
  return positions(words).map(({ from, ends }) => phraseText(text, words, from, ends[0] ?? from));
}

/** The words that only ask. */
function askingAt(
  text: string,
  positions: (words: ReturnType<typeof phraseWords>) => readonly NamePosition[],
) {
  const words = phraseWords(text);
  return positions(words).map(({ asking }) => asking.map((at) => words[at]?.text));
}

describe('before a verb of saying stands', () => {
  test.each([
    ['did Marta Quill say it', ['Marta Quill']],
    ['what Marta Quill said', ['Marta Quill']],
    ['Marta Quill said', ['Marta Quill']],
    ['Marta Quill recently said', ['Marta Quill']],
    ['was Marta Quill saying', ['Marta Quill']],
    ['was Marta Quill said', []],
    ['Quill and her deputies said', ['Quill and her deputies']],
    ['when it rained, Marta Quill said', ['Marta Quill']],
    ['said', []],
    ['Marta Quill swam', []],
    ['Marta Quill’s remarks', []],
  ])('%s: %j', (text, names) => {
    expect(namesAt(text, subjectPositions)).toEqual(names);
  });

  test('at most a dozen words', () => {
    const name = (count: number) => Array.from({ length: count }, (_, at) => `Bo${at}`).join(' ');
    expect(namesAt(`did ${name(11)} say`, subjectPositions)).toEqual([name(11)]);
    expect(namesAt(`did ${name(14)} say`, subjectPositions)).toEqual([]);
  });

  test('and the verb itself only asks', () => {
    expect(askingAt('what did Marta Quill say', subjectPositions)).toEqual([['say']]);
  });
});

describe('with a possessive stands', () => {
  test.each([
    ['Marta Quill’s remarks', ['Marta Quill']],
    ['the Harbour Board’s remarks', ['the Harbour Board']],
    ['Marta Quill’s two latest remarks', ['Marta Quill']],
    ['Marta Quill’s one two three remarks', []],
    ['remarks Marta Quill’s', []],
    ['Oslo, Quill’s remarks', ['Quill']],
    ['Marta Quill’s boat', []],
  ])('%s: %j', (text, names) => {
    expect(namesAt(text, possessivePositions)).toEqual(names);
  });
});

test('with a possessive stand at most a dozen words before the last', () => {
  const text = `${Array.from({ length: 20 }, (_, at) => `Bo${at}`).join(' ')}’s remarks`;
  expect(namesAt(text, possessivePositions)[0]?.split(' ')).toHaveLength(13);
});

describe('as the author stands', () => {
  test.each([
    ['said by Marta Quill', ['Marta Quill']],
    ['said about the ferry by Marta Quill', ['Marta Quill']],
    ['remarks from Quill', ['Quill']],
    ['remarks of Quill', ['Quill']],
    ['remarks made of Quill', []],
    ['remarks to Quill', []],
    ['a boat by Quill', []],
    ['said by, say, Quill', ['say']],
    ['said by: Marta Quill', ['Marta Quill']],
  ])('%s: %j', (text, names) => {
    expect(namesAt(text, authorPositions)).toEqual(names);
  });

  test('and the nearest word of saying before it only asks', () => {
    expect(askingAt('remarks said by Quill', authorPositions)).toEqual([['said']]);
    expect(askingAt('the mayor wants remarks from Quill', authorPositions)).toEqual([['remarks']]);
  });
});

describe('at the head of a short question stands', () => {
  const leading = (text: string) =>
    namesAt(text, (words) => [leadingPosition(words)].filter((one) => one !== null));
  test.each([
    ['Quill on ferries', ['Quill']],
    ['Quill about ferries', ['Quill']],
    ['One Two Three Four on ferries', ['One Two Three Four']],
    ['One Two Three Four Five on ferries', []],
    ['on ferries', []],
    ['Quill ferries', []],
    ['did Quill on ferries', []],
    ['what Quill on ferries', []],
  ])('%s: %j', (text, names) => {
    expect(leading(text)).toEqual(names);
  });
});

describe('after “according to” stands', () => {
  const after = (text: string) =>
    namesAt(text, (words) => [accordingToPosition(words)].filter((one) => one !== null));
  test.each([
    ['rain according to Marta Quill', ['Marta Quill']],
    ['according to the Harbour Board', ['Harbour Board']],
    ['according to a Harbour Board', ['Harbour Board']],
    ['according to', []],
    ['according Marta Quill', []],
  ])('%s: %j', (text, names) => {
    expect(after(text)).toEqual(names);
  });

  test('and where these words begin is told', () => {
    expect(accordingToPosition(phraseWords('rain according to Quill'))?.according).toBe(1);
  });
});

describe('a name that begins here', () => {
  const endsOf = (text: string) => {
    const words = phraseWords(text);
    return positionAfter(words, 0).ends.map((end) => phraseText(text, words, 0, end));
  };

  test('ends before a mark or a word that is in no name', () => {
    expect(endsOf('Marta Quill, Oslo')).toEqual(['Marta Quill']);
    expect(endsOf('Marta Quill when it rained')).toEqual(['Marta Quill']);
  });

  test('may end before “of” and “and”, too, the longest first', () => {
    expect(endsOf('Ministry of Ports and Ferries')).toEqual([
      'Ministry of Ports and Ferries',
      'Ministry of Ports',
      'Ministry',
    ]);
    expect(endsOf('Ministry of')).toEqual(['Ministry']);
  });

  test('has at most a dozen words', () => {
    const text = Array.from({ length: 20 }, (_, at) => `Bo${at}`).join(' ');
    expect(endsOf(text)[0]?.split(' ')).toHaveLength(12);
  });
});
