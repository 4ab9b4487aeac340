import { beforeAll, describe, expect, it } from 'vitest';
import { memoryRecord } from '../../../src/core/library/memory-record.ts';
import { recordTurns } from '../../../src/core/records/record-turns.ts';
import type { Records } from '../../../src/core/statements/check-text.ts';
import { comparableWords } from '../../../src/core/statements/comparable-words.ts';
import { findInRecord } from '../../../src/core/statements/from-record.ts';
import type { Cut } from '../../../src/core/statements/record-alignment.ts';
import { STOP_WORDS } from '../../../src/core/text/search-words.ts';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { DEBATE, HARBOUR, SPEECH } from '../records/sample-records.ts';

let room: Records;
beforeAll(async () => {
  room = await memoryRecord([
    { id: 'harbour', title: 'On the harbour', outlet: 'City of Northtown', text: HARBOUR, record: true },
    { id: 'debate', title: 'Drought', outlet: 'The House', text: DEBATE, record: true },
    { id: 'speech', title: 'Trams', outlet: 'Trams for All', text: SPEECH, record: true },
    {
      id: 'news',
      outlet: 'Harbour Post',
      text: 'The harbour opens. “We will pay for every berth that was closed,” the mayor, Karl Brandt, said on Monday.',
    },
  ]);
});

const find = (words: string, speaker: string | null) =>
  findInRecord(room.stores, room.scope, words, speaker, room.people);
const cutOf = async (words: string, speaker: string | null) => (await find(words, speaker))?.cut ?? null;

interface Case {
  readonly words: string;
  readonly speaker: string;
}

interface Spoken extends Case {
  /** Sentence by sentence. */
  readonly sentences: readonly string[];
}

/** What each person says in the three records, turn by turn. */
const TURNS: readonly Spoken[] = [HARBOUR, DEBATE, SPEECH].flatMap((text) =>
  recordTurns(text, null).flatMap(({ speaker, paragraphs }) => {
    if (speaker === null || speaker.startsWith('The ')) return [];
    const sentences = paragraphs.flatMap(({ start, end }) => {
      const words = text.slice(start, end).replace(/\s*[([](?:Applause|crosstalk)[^)\]]*[)\]]\s*/g, ' ');
      return sentencesOf(words).map((sentence) => words.slice(sentence.start, sentence.end));
    });
    return [{ speaker, words: sentences.join(' '), sentences }];
  }),
);

/** The same numbers in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

const wordsIn = (text: string) => text.split(' ');
const telling = (text: string) => comparableWords(text).filter(({ key }) => !STOP_WORDS.has(key)).length;

/** 50 cases of a kind; `make` may give up on a roll. */
function cases(seed: number, make: (roll: (below: number) => number) => Case | null): readonly Case[] {
  const roll = dice(seed);
  const made: Case[] = [];
  for (let tries = 0; made.length < 50 && tries < 20_000; tries++) {
    const one = make(roll);
    if (one !== null && !made.some(({ words }) => words === one.words)) made.push(one);
  }
  expect(made).toHaveLength(50);
  return made;
}

const pick = <T>(list: readonly T[], roll: (below: number) => number): T => {
  const one = list[roll(list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** A run of words from a turn. */
function run(roll: (below: number) => number, { words, speaker }: Case, least: number, most: number) {
  const all = wordsIn(words);
  const length = least + roll(most - least + 1);
  const from = roll(Math.max(1, all.length - length));
  return { from, end: from + length, speaker, words: all.slice(from, from + length).join(' ') };
}

const SYNONYMS: Readonly<Record<string, string>> = {
  will: 'shall',
  every: 'each',
  nobody: 'no one',
  before: 'earlier',
  finish: 'complete',
  people: 'residents',
  needs: 'requires',
  money: 'cash',
  promised: 'pledged',
  lost: 'missed',
  ask: 'request',
  explain: 'justify',
  think: 'believe',
  hard: 'difficult',
  told: 'informed',
  came: 'turned',
  plain: 'honest',
  bring: 'fetch',
  month: 'week',
  children: 'kids',
  sell: 'trade',
  know: 'see',
  stay: 'remain',
  report: 'paper',
};

describe('200 quotations of media against three records', () => {
  const expected: Readonly<Record<string, readonly Cut[]>> = {
    exact: ['exact'],
    shortened: ['shortened', 'exact'],
    spliced: ['spliced'],
    reworded: ['reworded'],
  };
  const sets: Readonly<Record<string, readonly Case[]>> = {
    exact: cases(1, (roll) => {
      const one = run(roll, pick(TURNS, roll), 6, 22);
      return telling(one.words) < 3 ? null : one;
    }),
    shortened: cases(2, (roll) => {
      const turn = pick(TURNS, roll);
      const head = run(roll, turn, 4, 10);
      const all = wordsIn(turn.words);
      const gap = head.end + 2 + roll(12);
      const tail = all.slice(gap, gap + 4 + roll(6));
      if (tail.length < 4 || telling(head.words) < 2 || telling(tail.join(' ')) < 1) return null;
      const between = roll(2) === 0 ? ' … ' : ' ';
      return { speaker: turn.speaker, words: head.words + between + tail.join(' ') };
    }),
    spliced: cases(3, (roll) => {
      const [one, other] = [pick(TURNS, roll), pick(TURNS, roll)];
      if (one.speaker !== other.speaker) return null;
      const [later, earlier] = [run(roll, one, 5, 10), run(roll, other, 5, 10)];
      const isBack = one === other && later.from > earlier.end + 3;
      if (!(isBack || one !== other) || telling(later.words) < 2 || telling(earlier.words) < 2) return null;
      return { speaker: one.speaker, words: `${later.words} ${earlier.words}` };
    }),
    reworded: cases(4, (roll) => {
      const turn = pick(TURNS, roll);
      const sentence = pick(turn.sentences, roll);
      const all = wordsIn(sentence);
      let changed = 0;
      const drop = roll(all.length);
      const words = all.map((word, n) => {
        const plain = word.toLowerCase().replace(/[^a-z]/g, '');
        const other = SYNONYMS[plain];
        if (other === undefined || (changed > 0 && n % 3 === drop % 3)) return word;
        changed += 1;
        return word.toLowerCase().replace(plain, other);
      });
      if (changed === 0 || all.length < 8 || changed > all.length / 3) return null;
      return { speaker: turn.speaker, words: words.join(' ') };
    }),
  };

  it('finds at least 95 in 100 of each kind, as what they are', async () => {
    const missed: string[] = [];
    const found: Record<string, number> = {};
    for (const [kind, list] of Object.entries(sets))
      for (const { words, speaker } of list) {
        const cut = await cutOf(words, speaker);
        if (cut !== null && expected[kind]?.includes(cut)) found[kind] = (found[kind] ?? 0) + 1;
        else missed.push(`${kind}: ${cut} ${speaker}: ${words}`);
      }
    console.log(missed.join('\n'));
    expect({ found, missed: missed.slice(0, 12) }).toMatchObject({
      found: {
        exact: expect.toSatisfy((n: number) => n === 50),
        shortened: expect.toSatisfy((n: number) => n >= 48),
        spliced: expect.toSatisfy((n: number) => n >= 48),
        reworded: expect.toSatisfy((n: number) => n >= 48),
      },
    });
  });

  it('links none of them to somebody else', async () => {
    const others = ['Ada Voss', 'Karl Brandt', 'Lena Okafor', 'Tomas Reid', 'Ines Marchetti'];
    for (const list of Object.values(sets))
      for (const { words, speaker } of list)
        for (const other of others)
          if (other !== speaker) expect(await cutOf(words, other), `${other}: ${words}`).toBeNull();
  });
});

describe('words that a person said elsewhere', () => {
  it.each([
    ['Karl Brandt', 'The harbour will never open if the council goes on like this.'],
    ['Karl Brandt', 'We will pay for the new library with money from the state.'],
    ['Karl Brandt', 'Nobody in this city hall knew about the cost of the crane.'],
    ['Karl Brandt', 'I promised the voters a smaller administration, and they will get it.'],
    ['Karl Brandt', 'If a baker loses his shop, we owe him a fair hearing.'],
    ['Karl Brandt', 'Next year we will look for another contractor.'],
    ['Karl Brandt', 'The answer is yes, and it was always yes.'],
    ['Karl Brandt', 'Good morning.'],
    ['Ada Voss', 'The water was never clean enough for swimmers at the eastern quay.'],
    ['Ada Voss', 'We measured the noise of the cranes every evening for a month.'],
    ['Ada Voss', 'Ships of more than two hundred metres cannot turn in this basin.'],
    ['Ada Voss', 'What worries me is the wind, not the water.'],
    ['Lena Okafor', 'The reservoirs are full for the first time since we began this programme.'],
    ['Lena Okafor', 'Every household in the valley paid its bill.'],
    ['Lena Okafor', 'We do not know where the money went, and I will not guess.'],
    ['Lena Okafor', 'I regret that the vote was held at night.'],
    ['Tomas Reid', 'The Minister speaks of savings where there are none.'],
    ['Tomas Reid', 'Why did nobody in the ministry read the letter before it was sent?'],
    ['Tomas Reid', 'She will not come to the valley, not this year.'],
    ['Ines Marchetti', 'A city cannot run on promises, and neither can a tram.'],
    ['Ines Marchetti', 'Children deserve better than a bus that comes twice a day.'],
    ['Ines Marchetti', 'We pay our drivers more than any other company in the region.'],
    ['Ines Marchetti', 'We will not raise the fare for anyone who works at night.'],
    ['Ines Marchetti', 'Last month the depot burned, and nobody was hurt.'],
  ])('are not linked: %s, %s', async (speaker, words) => {
    expect(await find(words, speaker)).toBeNull();
  });
});

describe('a quotation in a record', () => {
  it('has its time, its sentence, and the ones before and after', async () => {
    const found = await find('the driver sang to keep people calm', 'Ines Marchetti');
    expect(found).toMatchObject({ cut: 'exact', at: '0:31', after: null });
    const text = found?.record.text ?? '';
    const at = (span: { readonly start: number; readonly end: number } | null | undefined) =>
      span === null || span === undefined ? null : text.slice(span.start, span.end);
    expect(at(found?.before)).toBe('They told us that nobody would ride them after dark.');
    expect(found?.sentences.map(at)).toEqual([
      'Last month two million of you did, and the last tram on the hill line was so full that the driver sang to keep people calm.',
    ]);
  });
  it('with words left out marks them in the record', async () => {
    const found = await find('We will not sell the depot, not to anyone', 'Ines Marchetti');
    expect(found?.cut).toBe('shortened');
    const text = found?.record.text ?? '';
    expect(found?.differing.map(({ start, end }) => text.slice(start, end))).toEqual([
      ' to a bank, not to a hotel, not ',
    ]);
  });
  it('is found across a stage direction and across paragraphs of one turn', async () => {
    expect(await cutOf('Good morning, everybody. The harbour will open on Monday', 'Karl Brandt')).toBe(
      'exact',
    );
    expect(await cutOf('nobody else. We will pay for every berth that was closed', 'Karl Brandt')).toBe(
      'exact',
    );
  });
  it('is found without a claimed name if it is long, and under an office only if it is long', async () => {
    expect(await cutOf('The Minister for Water will make a statement on the drought', null)).toBe('exact');
    expect(await cutOf('The Minister for Water will make a statement on the drought', 'Paula Stern')).toBe(
      'exact',
    );
    expect(await cutOf('make a statement on the drought', 'Paula Stern')).toBeNull();
  });
});
