import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/quotes/analyse.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { cpuMs } from '../../cpu-time.ts';

const PUBLISHED = '2024-03-14T18:00:00+01:00'; // a Thursday

function quotesIn(text: string): readonly Quote[] {
  return analyse({ id: 'a', text, publishedAt: PUBLISHED }).quotes;
}

/** Kind, words and speaker of each quote. */
function said(text: string): readonly (readonly [string, string, string | null])[] {
  return quotesIn(text).map((quote) => [quote.kind, quote.text, quote.speaker?.name ?? null]);
}

const FERRY =
  'Harbour Minister Ada Lindqvist opened the new ferry line on Tuesday. “The islands are closer than they have ever been. ' +
  'Nobody will wait for the tide again,” Lindqvist said.';

describe('a chain', () => {
  test.each([
    [
      'Ada Lindqvist said “the talks were useful,” according to a ministry readout.',
      'the talks were useful,',
    ],
    ['“We made progress,” Ada Lindqvist said, according to a ministry readout.', 'We made progress,'],
    ['Ada Lindqvist said the talks were useful, according to a ministry readout.', 'the talks were useful'],
  ])('has a speaker and an attribution: %s', (text, words) => {
    const [quote] = quotesIn(text);
    expect(quote).toMatchObject({
      text: words,
      speaker: { name: 'Ada Lindqvist' },
      cue: { text: 'said' },
      attribution: { text: 'according to a ministry readout' },
    });
  });

  test.each([
    'State media reported that Xi Jinping told the visitors that the door would stay open.',
    'State media reported that Xi Jinping said the door would stay open.',
  ])('of a report and reported words has both: %s', (text) => {
    expect(quotesIn(text)).toMatchObject([
      {
        text: 'the door would stay open',
        speaker: { name: 'Xi Jinping' },
        attribution: { text: 'State media reported' },
      },
    ]);
  });

  test('of a report and a speech gives the words to the speaker, not to the media', () => {
    const [quote] = quotesIn('State media reported that Lindqvist told the visitors: “The line stays open.”');
    expect(quote).toMatchObject({
      speaker: { name: 'Lindqvist' },
      attribution: { text: 'State media reported' },
    });
  });
});

describe('a quotation', () => {
  test.each([
    ['“The bridge opens on time”, said Ada Lindqvist.', 'The bridge opens on time'],
    ['"The bridge opens on time", said Ada Lindqvist.', 'The bridge opens on time'],
    ['« The bridge opens on time », said Ada Lindqvist.', 'The bridge opens on time'],
    ['„The bridge opens on time“, said Ada Lindqvist.', 'The bridge opens on time'],
    ['Ada Lindqvist said: “The bridge opens on time”.', 'The bridge opens on time'],
  ])('is found where the comma or the full stop stands behind its mark: %s', (text, words) => {
    expect(said(text)).toEqual([['direct', words, 'Ada Lindqvist']]);
  });

  test('over two sentences inside one pair of marks is one quote, by the full name', () => {
    expect(said(FERRY)).toEqual([
      [
        'direct',
        'The islands are closer than they have ever been. Nobody will wait for the tide again,',
        'Ada Lindqvist',
      ],
    ]);
  });

  test('that is interrupted is two quotes in one group', () => {
    const [first, second] = quotesIn('“We kept our word,” said Mayor Tomas Brandt. “The bridge is open.”');
    expect(first?.group).toBe(second?.group);
    expect(second?.speaker?.name).toBe('Tomas Brandt');
  });

  test('after “X told Y” is X’s', () => {
    expect(said('Tomas Brandt told Ada Lindqvist: “The bridge is open.”')).toEqual([
      ['direct', 'The bridge is open.', 'Tomas Brandt'],
    ]);
  });

  test('of a few words inside a clause keeps the clause, and only the piece between marks is a quotation', () => {
    const [quote] = quotesIn('Brandt said the bridge was “a gift to the city” and would stay free.');
    expect(quote?.kind).toBe('mixed');
    expect(quote?.pieces.map(({ text }) => text)).toEqual(['a gift to the city']);
  });

  test('keeps its sentence as context', () => {
    const text = 'It rained. Brandt noted that the city bore “special duties” in such a year. It snowed.';
    const [quote] = quotesIn(text);
    expect(text.slice(quote?.context.start, quote?.context.end)).toBe(
      'Brandt noted that the city bore “special duties” in such a year.',
    );
  });

  test('is none when the marks hold a doctrine or a title', () => {
    expect(quotesIn('Under Brandt’s “City First” doctrine, the council has left two unions.')).toEqual([]);
    expect(quotesIn('He starred in “The Long Way Home” and in “Low Tide” before he moved.')).toEqual([]);
  });
});

describe('a quotation over paragraphs', () => {
  const speech =
    '“Ask not what your country can do for you.\n\n“Ask that.\n\n“Ask what you can do for your country,” Kennedy said.';

  test('is one statement of whoever is named after its last part, short parts included', () => {
    const quotes = quotesIn(speech);
    expect(quotes).toHaveLength(3);
    expect(new Set(quotes.map(({ group }) => group)).size).toBe(1);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Kennedy', 'Kennedy', 'Kennedy']);
  });

  test('or before its first', () => {
    const text =
      'Kennedy said: “Ask not what your country can do for you.\n\n“Ask what you can do for your country.”';
    expect(quotesIn(text).map(({ speaker }) => speaker?.name)).toEqual(['Kennedy', 'Kennedy']);
  });
});

describe('words given back', () => {
  test.each([
    ['In the words of Winston Churchill, “we shall never surrender.”', 'In the words of'],
    ['As Winston Churchill put it, “we shall never surrender.”', 'put it'],
    ['“We shall never surrender,” as Winston Churchill put it in 1940.', 'put it'],
  ])('belong to whom they are of: %s', (text, cue) => {
    expect(quotesIn(text)).toMatchObject([
      { kind: 'direct', speaker: { name: 'Winston Churchill' }, cue: { text: cue } },
    ]);
  });
});

describe('British marks', () => {
  test('nest double ones in single ones', () => {
    expect(said('Attlee said: ‘I asked him, “Are you sure?”, and he said, “Yes”.’')).toEqual([
      ['direct', 'I asked him, “Are you sure?”, and he said, “Yes”.', 'Attlee'],
    ]);
  });
});

describe('a clause', () => {
  test.each([
    ['The strike will last a week, the union said.', 'The strike will last a week', 'the union'],
    ['Exports fell in March, the ministry said on Monday.', 'Exports fell in March', 'the ministry'],
    [
      'The Supreme Court ruled that the ban could stay in place.',
      'the ban could stay in place',
      'Supreme Court',
    ],
  ])('is found beside a body that speaks: %s', (text, words, speaker) => {
    expect(said(text)).toEqual([['indirect', words, speaker]]);
  });
});

describe('a speaker', () => {
  test('is the subject of the sentence that goes on to call, where nothing names them a source', () => {
    const text =
      'Roosevelt addressed Congress on Monday, calling the day “a date which will live in infamy.”';
    expect(quotesIn(text).at(-1)?.speaker?.name).toBe('Roosevelt');
  });

  test('behind a pronoun is the one who spoke before, not the nearest name', () => {
    const text =
      'Swedish Premier Ada Lindqvist and Danish Premier Tomas Brandt met in Malmö.\n\n' +
      'Brandt praised the work with Lindqvist, calling it “a lasting friendship.” He said the bridge would “carry both nations.”';
    expect(quotesIn(text).at(-1)?.speaker?.name).toBe('Tomas Brandt');
  });

  test('is not the readout that hands the words on', () => {
    const text =
      'Brandt pointed to the bridge as proof, saying, “We keep what we promise. The river no longer divides us,” according to a palace readout.';
    const quote = quotesIn(text).find(({ kind }) => kind === 'direct');
    expect(quote?.speaker?.name).toBe('Brandt');
    expect(quote?.cue?.text).toBe('saying');
    expect(quote?.attribution?.text).toBe('according to a palace readout');
  });

  test('is nobody where the media only describe', () => {
    const text = 'They signed what state media described as a “joint plan for the northern harbours.”';
    const [quote] = quotesIn(text);
    expect(quote?.speaker).toBeNull();
    expect(quote?.attribution?.text).toContain('what state media described as');
  });

  test('is nobody for what a speaker was asked', () => {
    expect(said('Lincoln, asked whether he would go, said: “I will.”')).toEqual([
      ['indirect', 'whether he would go', null],
      ['direct', 'I will.', 'Lincoln'],
    ]);
  });

  test('is both, where two speak that the article says no more of', () => {
    expect(said('“We are ready,” Macron and Starmer said in a joint statement.')).toEqual([
      ['direct', 'We are ready,', 'Macron and Starmer'],
    ]);
  });

  test('is not shown as sure where nothing says that “he” is that name', () => {
    const [quote] = quotesIn('“I have no doubt,” he wrote on X, formerly Twitter.');
    expect(quote?.speaker?.confidence ?? 0).toBeLessThan(0.7);
  });

  test('of a turn is its label', () => {
    const text =
      'HOST: Why did you build a bridge?\n\nGUEST: Because of the river, of course.\n\nHOST: Thank you for coming.';
    expect(quotesIn(text).map(({ speaker }) => speaker?.name)).toEqual(['Host', 'Guest', 'Host']);
  });

  test('of a signed quotation is the signature', () => {
    expect(said('“The bridge changed my life.” — Ada Lindqvist')).toEqual([
      ['direct', 'The bridge changed my life.', 'Ada Lindqvist'],
    ]);
  });
});

describe('people', () => {
  test('have one name, their other names, and a role', () => {
    const { people } = analyse({ id: 'a', text: FERRY });
    expect(people).toMatchObject([
      { name: 'Ada Lindqvist', aliases: ['Lindqvist'], role: 'Harbour Minister' },
    ]);
  });

  test('with one surname are kept apart by title', () => {
    const text =
      'Mr. Hugo Brandt and Mrs. Clara Brandt arrived. “It is late,” Mrs. Brandt said. “It is not,” Mr. Brandt replied.';
    expect(quotesIn(text).map(({ speaker }) => speaker?.name)).toEqual(['Clara Brandt', 'Hugo Brandt']);
  });
});

describe('the day', () => {
  test('is resolved on the calendar of publication', () => {
    const [quote] = quotesIn('“The bridge is open,” Brandt said on Tuesday.');
    expect(quote?.saidOn).toBe('2024-03-12');
  });

  test('is unknown when the text or the date of publication is silent', () => {
    expect(quotesIn('“The bridge is open,” Brandt said.')[0]?.saidOn).toBeNull();
    const { quotes } = analyse({ id: 'a', text: '“The bridge is open,” Brandt said on Tuesday.' });
    expect(quotes[0]?.saidOn).toBeNull();
  });
});

describe('without learnt weights', () => {
  test('the rules alone find quotation, cue and speaker', () => {
    const { quotes } = analyse({ id: 'a', text: FERRY }, null);
    expect(quotes).toMatchObject([
      { kind: 'direct', cue: { text: 'said' }, speaker: { name: 'Ada Lindqvist' } },
    ]);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'said',
    ' ',
    'Ada Lindqvist',
    'he',
    '“',
    '”',
    '"',
    "'",
    '.',
    ',',
    '\n\n',
    'that',
    '\ud83d',
    'told',
    ': ',
    'É',
    '—',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 3 }))).map((parts) => parts.join('')),
  );

  test.each([
    ['with the weights', undefined],
    ['by rule alone', null],
  ])('is analysed without a crash and with exact offsets, %s', (_how, model) => {
    fc.assert(
      fc.property(text, (source) => {
        const { quotes, people, passages } = analyse({ id: 'a', text: source }, model);
        for (const { start, end, text: own, pieces, cue, attribution, speaker, context } of quotes) {
          for (const span of [{ start, end, text: own }, ...pieces, cue, attribution]) {
            if (span !== null) expect(source.slice(span.start, span.end)).toBe(span.text);
          }
          expect(end).toBeGreaterThan(start);
          expect(context.start).toBeLessThanOrEqual(start);
          expect(context.end).toBeGreaterThanOrEqual(end);
          if (speaker !== null) expect(speaker.end).toBeGreaterThan(speaker.start);
        }
        for (const { mentions } of people)
          for (const { start, end } of mentions) expect(end).toBeGreaterThan(start);
        for (const { start, end } of passages) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['quotation marks', '“a b c,” he said. '],
    ['marks that never close', '“a '],
    ['names in one sentence', 'Ada Lindqvist said he '],
  ])('of many %s takes time in proportion to its length', (_what, unit) => {
    const time = (count: number): number => {
      const source = unit.repeat(count);
      return cpuMs(() => analyse({ id: 'a', text: source }));
    };
    time(2000);
    expect(time(16_000)).toBeLessThan(Math.max(24 * time(2000), 2000));
  });
});

describe('a clause ends with its sentence', () => {
  test('however the next one goes on', () => {
    expect(
      said(
        'A spokesman, Peter Brandt, said the ferry was “closed for repairs.” The Harbour Ministry said 40 people waited.',
      )[0],
    ).toEqual(['mixed', 'the ferry was “closed for repairs.”', 'Peter Brandt']);
  });

  test('but a quotation may have several', () => {
    expect(said('Ada Lindqvist said it was “late. Very late” and would cost more.')[0]).toEqual([
      'mixed',
      'it was “late. Very late” and would cost more',
      'Ada Lindqvist',
    ]);
  });
});

test('the cue stands beside the words or their speaker, never in a sentence that reports something else', () => {
  const cues = quotesIn(
    'According to a statement from the harbour, “no ship was lost.” The ferry company said in a letter that it was “ready to help.”',
  ).map((quote) => quote.cue?.text);
  expect(cues).toEqual(['According to', 'said in a letter']);
});

test('a term that one called it does not swallow the next one’s words', () => {
  expect(
    said('The mayor called the plan "absurd". "It fails", council member Anna Holm said on Monday.'),
  ).toEqual([
    ['mixed', 'the plan "absurd"', 'The mayor'],
    ['direct', 'It fails', 'Anna Holm'],
  ]);
});
