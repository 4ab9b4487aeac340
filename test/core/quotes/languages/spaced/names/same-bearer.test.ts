import { describe, expect, it } from 'vitest';
import { analyseLanguage } from '../../../../../../src/core/quotes/analyse-language.ts';
import { mergeForms } from '../../../../../../src/core/quotes/languages/spaced/names/same-bearer.ts';

const bearersOf = (...names: readonly string[]) =>
  new Map(
    names.map((name, at) => [
      name,
      { name, surname: name.split(' ').at(-1) ?? name, mentions: [{ start: at * 100, end: at * 100 + 9 }] },
    ]),
  );

describe('the forms of one name', () => {
  it.each([
    ['a middle name', ['Stine Toft', 'Stine Marie Toft'], 'Stine Toft', 'Stine Marie Toft'],
    ['a genitive', ['Karl Ohm', 'Karl Ohms'], 'Karl Ohms', 'Karl Ohm'],
    ['both', ['Ida Kern', 'Ida Rosa Kern', 'Ida Kerns'], 'Ida Kerns', 'Ida Rosa Kern'],
    ['two longer names', ['Jan Roth', 'Jan Emil Roth', 'Jan Uwe Roth'], 'Jan Roth', 'Jan Roth'],
    ['another first name', ['Ute Roth', 'Jan Emil Roth'], 'Ute Roth', 'Ute Roth'],
    ['a surname in s', ['Karl Ohms'], 'Karl Ohms', 'Karl Ohms'],
  ])('%s', (_what, names, form, whole) => {
    const bearers = bearersOf(...names);
    mergeForms(bearers, ['s']);
    expect(bearers.get(form)?.name).toBe(whole);
  });

  it('keeps every mention, in order', () => {
    const bearers = bearersOf('Stine Toft', 'Stine Marie Toft');
    mergeForms(bearers, ['s']);
    expect(bearers.get('Stine Marie Toft')?.mentions.map(({ start }) => start)).toEqual([0, 100]);
  });

  it('lets a pronoun stand for the one woman of a text that has her in three forms', () => {
    const text =
      'Stine Toft åbner en bistro. Stine Marie Toft er kok.\n\nStine Tofts bistro er fuld.\n\nDer er meget at lave.\n\n»Jeg skal have mere pap« siger hun.';
    const { quotes, people } = analyseLanguage({ id: 'case', text }, 'da');
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Stine Marie Toft', shown: true });
    expect(people.map(({ name }) => name)).toEqual(['Stine Marie Toft']);
  });
});
