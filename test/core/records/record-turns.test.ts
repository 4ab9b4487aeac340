import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseRecord } from '../../../src/core/records/analyse-record.ts';
import { recordTurns } from '../../../src/core/records/record-turns.ts';
import { isSubtitles, readSubtitles } from '../../../src/core/records/subtitles.ts';
import { turnText } from '../../../src/core/records/turn-text.ts';
import { DEBATE, HARBOUR, SPEECH } from './sample-records.ts';

const read = (text: string, voice: string | null = null) =>
  recordTurns(text, voice).map(({ speaker, paragraphs }) => [
    speaker,
    ...paragraphs.map(({ start, end }) => text.slice(start, end)),
  ]);
const speakers = (text: string, voice: string | null = null) =>
  recordTurns(text, voice).map(({ speaker }) => speaker);

describe('turns of a record', () => {
  it('are read from labels in capitals, with the fullest name for a surname', () => {
    expect(speakers(HARBOUR)).toEqual(['Karl Brandt', null, 'Karl Brandt', 'Ada Voss', null, 'Karl Brandt']);
  });
  it('are read from a line that names the speakers', () => {
    const turns = recordTurns(DEBATE, null);
    expect(turns.map(({ speaker }) => speaker)).toEqual([
      'The Speaker',
      'Lena Okafor',
      'Tomas Reid',
      'Lena Okafor',
      'Tomas Reid',
      'Lena Okafor',
    ]);
    expect(turns[1]?.role).toBe('Minister for Water');
    expect(turns[1]?.paragraphs).toHaveLength(3);
  });
  it('have times where the record has them', () => {
    expect(recordTurns(SPEECH, null).map(({ at }) => at)).toEqual(['0:04', '0:31', '1:12', '2:05']);
  });

  it.each([
    [
      'a colon in somebody’s words is no label',
      'ADA VOSS: One thing is certain: we sail.\n\nClimate change: the word was not heard.\n\nBO LIND: Then sail.',
      [
        ['Ada Voss', 'One thing is certain: we sail.', 'Climate change: the word was not heard.'],
        ['Bo Lind', 'Then sail.'],
      ],
    ],
    [
      'the style of the Congressional Record',
      'Mr. VOSS. Madam Speaker, I rise to honour the crew.\nThey stayed.\nThe SPEAKER pro tempore. The time has expired.\nMr. VOSS. I yield.',
      [
        ['Voss', 'Madam Speaker, I rise to honour the crew.', 'They stayed.'],
        ['The Speaker pro tempore', 'The time has expired.'],
        ['Voss', 'I yield.'],
      ],
    ],
    [
      'an office with its holder in brackets',
      'Ada Voss (Northtown) (Ind): Do ferries matter?\n\nThe Minister for Ports (Bo Lind): They do. Ladies and gentlemen: they do.\n\nAda Voss: Then act.',
      [
        ['Ada Voss', 'Do ferries matter?'],
        ['Bo Lind', 'They do. Ladies and gentlemen: they do.'],
        ['Ada Voss', 'Then act.'],
      ],
    ],
    [
      'times, an interviewer without a name, and a surname alone',
      '[00:01:02] Interviewer: What happened?\n[00:01:09] Ada Voss: We went out at six.\n[00:02:00] Voss: And came back at nine.',
      [
        [null, 'What happened?'],
        ['Ada Voss', 'We went out at six.'],
        ['Ada Voss', 'And came back at nine.'],
      ],
    ],
    [
      'headings and directions end a turn or are left out',
      'ADA VOSS: We sail.\n\n(Applause)\n\nAnd we return.\n\nAFTERNOON SESSION\n\nThe doors open at two.\n\nBO LIND: Welcome.',
      [
        ['Ada Voss', 'We sail.', 'And we return.'],
        ['Bo Lind', 'Welcome.'],
      ],
    ],
    [
      'scripts without capitals',
      '记者：港口什么时候开放？\n王小明：明天。\n记者：谢谢。\n王小明：不客气。',
      [
        [null, '港口什么时候开放？'],
        ['王小明', '明天。'],
        [null, '谢谢。'],
        ['王小明', '不客气。'],
      ],
    ],
    [
      'two people of one surname stay two, and the surname alone stays alone',
      'ADA VOSS: I sail.\n\nIDA VOSS: So do I.\n\nVOSS: And I.',
      [
        ['Ada Voss', 'I sail.'],
        ['Ida Voss', 'So do I.'],
        ['Voss', 'And I.'],
      ],
    ],
    [
      'court letters name nobody',
      'Q. Where were you?\nA. At the quay.\nTHE COURT: Speak up.\nQ. At what time?\nA. At six.',
      [
        [null, 'Where were you?'],
        [null, 'At the quay.'],
        ['The Court', 'Speak up.'],
        [null, 'At what time?'],
        [null, 'At six.'],
      ],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('belong to nobody in a text without labels, or to the voice that is given', () => {
    const speech = 'Friends, thank you for coming.\n\nWe will lay the track before the snow.';
    expect(speakers(speech)).toEqual([null]);
    expect(read(speech, 'Ines Marchetti')).toEqual([
      ['Ines Marchetti', 'Friends, thank you for coming.', 'We will lay the track before the snow.'],
    ]);
  });

  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  const name = fc
    .tuple(fc.stringMatching(/^[A-Z][a-z]{1,7}$/), fc.stringMatching(/^[A-Z][a-z]{2,7}$/))
    .map((parts) => parts.join(' '));
  it('are the same after they were written as text', () => {
    const turn = fc.record({
      speaker: fc.option(name),
      role: fc.constant(null),
      at: fc.option(fc.constantFrom('0:07', '1:02:03')),
      paragraphs: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 8 }), (turns) => {
        const text = turnText(turns);
        const again = recordTurns(text, null).map(({ speaker, at, paragraphs }) => ({
          speaker,
          role: null,
          at,
          paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)),
        }));
        expect(again).toEqual(turns);
      }),
    );
  });
  it('are read from any text without an error, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        let at = 0;
        for (const { paragraphs } of recordTurns(text, null))
          for (const { start, end } of paragraphs) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
      }),
    );
  });
});

describe('quotes of a record', () => {
  it('are its paragraphs without stage directions, each certain of its speaker', () => {
    const { quotes, people } = analyseRecord({ text: HARBOUR, voice: null });
    for (const { text, start, end } of quotes) expect(HARBOUR.slice(start, end)).toBe(text);
    expect(quotes.some(({ text }) => /applause|crosstalk/i.test(text))).toBe(false);
    expect(quotes.filter(({ speaker }) => speaker === null).map(({ text }) => text)).toEqual([
      'Mayor, what about the fees?',
      'Will anybody resign?',
    ]);
    expect(
      quotes.every(({ speaker }) => speaker === null || (speaker.shown && speaker.confidence === 1)),
    ).toBe(true);
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Karl Brandt', 'Mayor'],
      ['Ada Voss', 'HARBOUR MASTER'],
    ]);
  });
  it('are cut between sentences where a paragraph is long', () => {
    const long = `ADA VOSS: ${'We measured the water at the quay again. '.repeat(60)}\n\nBO LIND: Good.`;
    const { quotes } = analyseRecord({ text: long, voice: null });
    expect(Math.max(...quotes.map(({ text }) => text.length))).toBeLessThanOrEqual(600);
    expect(quotes.every(({ text }) => text.endsWith('.'))).toBe(true);
  });
});

describe('subtitles', () => {
  const SRT =
    '1\n00:00:01,000 --> 00:00:03,000\n>> ADA VOSS: The harbour opens\n\n2\n00:00:03,000 --> 00:00:05,000\non Monday. We are ready.\n\n3\n00:00:12,000 --> 00:00:14,000\n>> And the fees?\n\n4\n00:00:14,000 --> 00:00:16,000\nADA VOSS: <i>None</i> this year.\n[applause]\n';
  it('are read with their times, and a change of speaker without a name names nobody', () => {
    const text = turnText(readSubtitles(SRT));
    expect(read(text)).toEqual([
      ['Ada Voss', 'The harbour opens on Monday. We are ready.'],
      [null, 'And the fees?'],
      ['Ada Voss', 'None this year.'],
    ]);
    expect(recordTurns(text, null).map(({ at }) => at)).toEqual(['0:01', '0:12', '0:14']);
  });
  it('of WebVTT name their voices', () => {
    const vtt =
      'WEBVTT\n\nNOTE made by hand\n\n01:02.500 --> 01:04.000\n<v Bo Lind>We sail at <b>six</b>.</v>\n';
    expect(isSubtitles(vtt)).toBe(true);
    expect(readSubtitles(vtt)).toEqual([
      { speaker: 'Bo Lind', role: null, at: '1:02', paragraphs: ['We sail at six.'] },
    ]);
  });
  it('without a name belong to the voice that is given', () => {
    const text = turnText(readSubtitles('1\n00:00:01,000 --> 00:00:03,000\nWe sail.\n'));
    expect(speakers(text)).toEqual([null]);
    expect(speakers(text, 'Bo Lind')).toEqual(['Bo Lind']);
  });
  it('without a cue are refused with what is missing', () => {
    expect(() => readSubtitles('WEBVTT\n\n')).toThrow('It holds no subtitles.');
  });
});
