import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { definitionFields, readDefinition, readWhen } from '../../../src/core/digests/definition-fields.ts';
import { digestSchema, sectionSchema } from '../../../src/core/digests/digest.ts';
import { digestName } from '../../../src/core/digests/digest-name.ts';
import { readSections, writeSections } from '../../../src/core/digests/section-lines.ts';

describe('sections in lines', () => {
  it('have a title, topics, people, outlets, languages, exclusions and a limit', () => {
    expect(
      readSections(
        'Harbour (3): ferry, deep quay, @Ada Brook, from:Harbour News, lang:de, -sport\n\nThe rest',
      ),
    ).toEqual([
      {
        title: 'Harbour',
        limit: 3,
        include: {
          topics: ['ferry', 'deep quay'],
          speakers: ['Ada Brook'],
          sources: ['Harbour News'],
          languages: ['de'],
        },
        exclude: { topics: ['sport'] },
      },
      { title: 'The rest', limit: 5 },
    ]);
  });

  it('stand between bars where no line can be typed', () => {
    expect(readSections('Energy: power | Sport').map(({ title }) => title)).toEqual(['Energy', 'Sport']);
  });

  it.each([
    '',
    ': summit',
    'Energy (0): power',
    'Energy (26)',
    'A\nA',
    'x'.repeat(101),
    Array(21).fill('s').join('\n'),
  ])('are refused with a remedy or what is wrong: %j', (written) => {
    expect(() => readSections(written)).toThrow(UserError);
  });

  it('are read back as they were written, whatever they hold', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'ab :,\\|@-()3.fromlang'), minLength: 1, maxLength: 12 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const filter = fc.record(
      Object.fromEntries(
        ['topics', 'speakers', 'sources', 'languages'].map((list) => [
          list,
          fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
        ]),
      ),
      { requiredKeys: [] },
    );
    const section = fc.record({
      title: words,
      limit: fc.integer({ min: 1, max: 25 }),
      include: filter,
      exclude: filter,
    });
    const sections = fc.uniqueArray(section, { minLength: 1, maxLength: 4, selector: ({ title }) => title });
    fc.assert(
      fc.property(sections, (made) => {
        const given = made.map(({ include, exclude, ...rest }) =>
          sectionSchema.parse({
            ...rest,
            ...(Object.keys(include).length === 0 ? {} : { include }),
            ...(Object.keys(exclude).length === 0 ? {} : { exclude }),
          }),
        );
        expect(readSections(writeSections(given))).toEqual(given);
      }),
    );
  });

  it('are read in time in proportion to their length', () => {
    expect(readSections(`a: ${'\\,'.repeat(40)}`)).toHaveLength(1);
    expect(() => readSections(`a: ${'\\'.repeat(100_000)}`)).toThrow(UserError);
  });
});

describe('a definition in fields', () => {
  const former = digestSchema.parse({
    title: 'Morning',
    schedule: '30 7 * * 1-5',
    timezone: 'Europe/Berlin',
    sections: [{ title: 'News' }],
  });

  it('comes back as it was when nothing is typed over', () => {
    expect(readDefinition(former, definitionFields(former))).toEqual({ definition: former });
  });

  it.each([
    [{ time: '8' }, '0 8 * * 1-5'],
    [{ days: 'sat, sun' }, '30 7 * * 0,6'],
    [{ time: 'off' }, undefined],
    [{}, '30 7 * * 1-5'],
  ])('keeps of the times what is not asked for: %j', (written, schedule) => {
    const read = readDefinition(former, written);
    expect('definition' in read ? read.definition.schedule : null).toBe(schedule);
  });

  it('names every field that is wrong', () => {
    const read = readDefinition(null, {
      title: 'x'.repeat(101),
      sections: ': a',
      time: '25:99',
      days: 'blah',
      timezone: 'Berlin',
      style: 'loud',
      limit: 'many',
    });
    expect('problems' in read ? read.problems.map(({ field }) => field).toSorted() : []).toEqual(
      ['title', 'sections', 'time', 'days', 'timezone', 'style', 'limit'].toSorted(),
    );
  });

  it('needs a title, and takes everything where no sections are given', () => {
    expect(readDefinition(null, { sections: 'A' })).toMatchObject({ problems: [{ field: 'title' }] });
    expect(readDefinition(null, { title: 'Ports' })).toMatchObject({
      definition: { title: 'Ports', sections: [{ title: 'Ports' }], destinations: [] },
    });
  });

  it('never takes a destination along', () => {
    const posting = digestSchema.parse({ ...former, destinations: ['chat:elsewhere'] });
    expect(readDefinition(posting, { title: 'Mine' })).toMatchObject({ definition: { destinations: [] } });
  });

  it.each([
    ['07:30 weekdays Europe/Berlin', { time: '07:30', days: 'weekdays', timezone: 'Europe/Berlin' }],
    ['7 pm, Asia/Tokyo, mon wed', { time: '7 pm', days: 'mon wed', timezone: 'Asia/Tokyo' }],
    ['UTC', { timezone: 'UTC' }],
    ['mon-fri', { days: 'mon-fri' }],
    ['off', { time: 'off' }],
  ])('reads time, days and zone from one line: %s', (written, read) => {
    expect(readWhen(written)).toEqual(read);
  });
});

describe('the name of a digest', () => {
  it('comes from its title, and is free', () => {
    expect(digestName('Über Energie & Häfen', new Set())).toBe('uber-energie-hafen');
    expect(digestName('Häfen', new Set(['hafen', 'hafen-2']))).toBe('hafen-3');
    expect(digestName('港口', new Set())).toBe('digest');
  });

  it('can always be typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.array(fc.string()), (title, taken) => {
        expect(digestName(title, new Set(taken))).toMatch(/^[a-z0-9][a-z0-9-]{0,31}$/);
      }),
    );
  });
});
