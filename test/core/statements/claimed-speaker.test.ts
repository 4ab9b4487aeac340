import { beforeAll, expect, test } from 'vitest';
import { createNameIndex, type NameIndex } from '../../../src/core/names/name-index.ts';
import { isComparableSpeaker } from '../../../src/core/statements/claimed-speaker.ts';

let people: NameIndex;
let outlets: NameIndex;

beforeAll(async () => {
  const entry = (name: string) => ({ name, keys: [name.toLowerCase()], aliases: [], weight: 1 });
  people = await createNameIndex([entry('Ilse Brandt'), entry('Westport Council')]);
  outlets = await createNameIndex([entry('Savanna Herald Weekly'), entry('Tide Wire')]);
});

test.each([
  'Ilse Brandt',
  'Brandt',
  'Westport Council',
  'Anna Zorn',
  'Xiulan Fontaine',
  'Okwui van der Adeyemi',
  'Anna WINTERBOURNE',
])('%s can be held against the record', (name) =>
  expect(isComparableSpeaker(name, people, outlets)).toBe(true),
);

test.each([
  'Moscow',
  'BREAKING',
  'BREAKING NEWS',
  'The Fed Chair',
  'Prime Minister',
  'White House',
  'Tide Wire',
  'Harbour Police',
  'Xiulan',
  'Xiulan Fontaine Okwui Adeyemi Zorn Brandtova',
])('%s may be whoever is on record', (name) =>
  expect(isComparableSpeaker(name, people, outlets)).toBe(false),
);
