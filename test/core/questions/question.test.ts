import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createNameIndex, type NameEntry } from '../../../src/core/names/name-index.ts';
import { type Question, type QuestionIndexes, readQuestion } from '../../../src/core/questions/question.ts';
import { cpuMs } from '../../cpu-time.ts';

const entry = (name: string, aliases: readonly string[] = [], weight = 1): NameEntry => ({
  name,
  keys: [name.toLowerCase()],
  aliases,
  weight,
});

let nameIndexes: QuestionIndexes;
beforeAll(async () => {
  nameIndexes = {
    speakers: await createNameIndex([
      entry('Vladimir Putin', ['Putin']),
      entry('Xi Jinping', ['Xi']),
      entry('Barack Obama', ['Obama']),
      entry('António Guterres', ['Guterres']),
      entry('Clinton'),
      entry('Hillary Clinton'),
      entry('Bill Clinton'),
      entry('Jerome Powell', ['Powell']),
      entry('John Kerry'),
      entry('Teresa Kerry'),
      entry('Bank of England'),
      entry('White House'),
    ]),
    outlets: await createNameIndex([
      entry('Example Wire', ['EW']),
      entry('The Sample Courier'),
      entry('Specimen Daily'),
    ]),
  };
});

const read = (question: string): Question =>
  readQuestion(question, nameIndexes, {
    now: Temporal.Instant.from('2025-11-24T09:00:00Z'),
    timezone: 'UTC',
  });
const speakersOf = (question: string) => read(question).speakers.map(({ name }) => name);

describe('whose words are asked for', () => {
  test.each([
    ['what did putin say about the world order', ['Vladimir Putin']],
    ['What did Putin and Xi say about trade?', ['Vladimir Putin', 'Xi Jinping']],
    ['What did Putin, Xi and António Guterres say?', ['Vladimir Putin', 'Xi Jinping', 'António Guterres']],
    ['what has xi jinping ever said about taiwan', ['Xi Jinping']],
    ['What is Putin saying about trade?', ['Vladimir Putin']],
    ['What Putin said about trade', ['Vladimir Putin']],
    ['In Moscow, what did Putin announce?', ['Vladimir Putin']],
    ['How did Russian President Vladimir Putin respond?', ['Vladimir Putin']],
    ['What does the Bank of England think of inflation?', ['Bank of England']],
    ['What’s Obama’s position on health care?', ['Barack Obama']],
    ["Guterres' latest remarks on the sea", ['António Guterres']],
    ['What was said by Powell about prices?', ['Jerome Powell']],
    ['the words of Obama about hope', ['Barack Obama']],
    ['According to Powell, what will prices do?', ['Jerome Powell']],
    ['putin on trade?', ['Vladimir Putin']],
    ['What did Putin reportedly say to Xi?', ['Vladimir Putin']],
    ['What did Putin and his aides say?', ['Vladimir Putin']],
    ['What statement did Obama make on guns?', ['Barack Obama']],
  ])('%s', (question, expected) => {
    expect(speakersOf(question)).toEqual(expected);
  });

  test.each([
    'What did people say about Putin?',
    'What did critics of Putin say about trade?',
    'What did people say about Obama’s remarks?',
    'Was Putin called a friend?',
    'Who criticized Putin?',
    'Where did Putin and Xi meet?',
    'What did Putin’s spokesman say?',
    'Who is on trial?',
    'What do you think about Putin?',
  ])('%s has nobody', (question) => {
    expect(speakersOf(question)).toEqual([]);
  });

  test('a surname that others bear, or that is written nearly so, tells of them', () => {
    const { speakers, doubts } = read('What did Clinton say about Haiti?');
    expect(speakers.map(({ name }) => name)).toEqual(['Clinton']);
    expect(doubts).toMatchObject([
      { written: 'Clinton', others: [{ name: 'Hillary Clinton' }, { name: 'Bill Clinton' }] },
    ]);
    expect(read('what did putn say').doubts).toMatchObject([
      { written: 'putn', others: [{ name: 'Vladimir Putin' }] },
    ]);
    expect(read('what did Kerry say').doubts).toMatchObject([
      { others: [{ name: 'John Kerry' }, { name: 'Teresa Kerry' }] },
    ]);
    expect(read('what did people say').doubts).toEqual([]);
  });
});

test.each([
  ['What did Putin say about the talks?', ['talks']],
  ['What did Powell announce?', []],
  ['What has Russian President Vladimir Putin claimed about state media?', ['state', 'media']],
  ['What was the reaction of Xi to the report?', ['report']],
  ['Obama’s speech on guns', ['guns']],
])('what only asks is no topic, what is asked about is one: %s', (question, topic) => {
  expect(read(question).topic).toEqual(topic);
});

test('a name is no topic, in whatever spelling', () => {
  expect(read('what did Vladimir Puttin say about trade').topic).toEqual(['trade']);
});

describe('by whose word', () => {
  test.each([
    ['According to the Kremlin, what is the partnership?', 'the Kremlin', ['Kremlin']],
    ['what is the partnership according to a Kremlin readout', 'Kremlin', ['Kremlin']],
    [
      'According to the Ministry of Defence what happened',
      'the Ministry of Defence',
      ['Ministry of Defence'],
    ],
    ['According to White House officials, why?', 'White House officials', ['White House officials']],
  ])('%s', (question, name, names) => {
    expect(read(question).source).toEqual({ name, known: false, names });
  });

  test('a stored speaker is known by all names', () => {
    expect(read('What will prices do, according to powell?').source).toEqual({
      name: 'Jerome Powell',
      known: true,
      names: ['Jerome Powell', 'Powell', 'powell'],
    });
  });

  test('is not searched for but for its name', () => {
    expect(read('According to the Kremlin, what is the partnership?')).toMatchObject({
      words: ['Kremlin', 'partnership'],
      topic: ['partnership'],
      outlets: [],
    });
  });

  test('somebody else may speak through it', () => {
    expect(read('According to the Kremlin, what did Putin say?')).toMatchObject({
      source: { names: ['Kremlin'] },
      speakers: [{ name: 'Vladimir Putin' }],
    });
  });

  test.each(['Did all go according to plan?', 'according to', 'According to whom did it end?'])(
    '%s names nobody',
    (question) => {
      expect(read(question).source).toBe(null);
    },
  );
});

describe('outlets', () => {
  test.each([
    ['What did the Example Wire report about inflation?', ['Example Wire']],
    ['what has specimen daily written about inflation', ['Specimen Daily']],
    ['What does the Sample Courier say about inflation?', ['The Sample Courier']],
    ['inflation according to specimen daily', ['Specimen Daily']],
    ['According to EW, what is inflation?', ['Example Wire']],
    ['According to Example Wire and Specimen Daily, what is inflation?', ['Example Wire', 'Specimen Daily']],
    ['inflation in the Sample Courier', ['The Sample Courier']],
  ])('%s', (question, outlets) => {
    const asked = read(question);
    expect(asked.outlets).toEqual(outlets);
    expect(asked.topic).toEqual(['inflation']);
    expect(asked.source).toBe(null);
  });

  test('a half of a name is none', () => {
    expect(read('What did the Courier report?').outlets).toEqual([]);
  });
});

test('nothing that only asks or belongs to grammar is searched for', () => {
  expect(read('What’s Obama’s position?').words).toEqual(['Obama', 'position']);
  expect(read("Why didn't it rain?").words).toEqual(['rain']);
});

describe('long and hostile questions', () => {
  test.each([
    'did '.repeat(2500),
    'according to '.repeat(800),
    `${'Putin, '.repeat(1500)}say`,
    'what did Putin and '.repeat(500),
    `${'A’s '.repeat(2500)}remarks`,
    '"” OR NEAR(a b) * \u200f\u202e according to \u200f"the Kremlin\u200f", say',
  ])('are read at once', (question) => {
    const taken = cpuMs(() => {
      read(question);
    });
    expect(taken).toBeLessThan(100);
  });

  test('any text is read', () => {
    const word = fc.constantFrom(
      'according',
      'to',
      'did',
      'Putin',
      'and',
      ',',
      'say',
      'the',
      '’s',
      '\u200f',
      '"',
      'of',
      'EW',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const { asked, text } = read(words.join(' '));
        expect(asked.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the time of an event', () => {
  test.each([
    ['How many people died in the flood of May 2024?', '2024-05-01T00:00:00.000Z'],
    ['What was the jobless rate in March?', '2025-03-01T00:00:00.000Z'],
    ['Who won the race on 3 June 2025?', '2025-06-03T00:00:00.000Z'],
  ])('may be reported later: %s', (written, since) => {
    const { filter, eventTime, words } = read(written);
    expect(filter).toMatchObject({ since });
    expect(eventTime?.filter).toEqual({ since });
    expect(eventTime?.words.length).toBeGreaterThan(words.length);
  });

  test.each([
    'What happened last week?',
    'Who resigned since May?',
    'Who resigned yesterday?',
    'Who resigned?',
  ])('is none, or its distance from today: %s', (written) => {
    expect(read(written).eventTime).toBeNull();
  });
});

describe('words that only ask', () => {
  test.each([
    ['Is it true that Lanvale bought the ferry?', 'Lanvale bought the ferry?'],
    ['Where does the Orrin summit take place?', 'Where does the Orrin summit ?'],
    ['What happened to the Sorvik ferry?', 'the Sorvik ferry?'],
    ['What happened to whom?', 'whom?'],
    ['What took place?', 'What ?'],
  ])('%s', (written, asked) => {
    expect(read(written).asked).toBe(asked);
  });

  test('`when` after another question word does not ask for a time', () => {
    expect(read('Who was hurt when the roof fell?').type).toBe('person');
    expect(read('When did the roof fall?').type).toBe('time');
  });

  test('`Which powers said it?` names no speaker', () => {
    expect(speakersOf('Which Powell warned of prices?')).toEqual([]);
    expect(speakersOf('What did Powell say, and which?')).toEqual(['Jerome Powell']);
  });
});
