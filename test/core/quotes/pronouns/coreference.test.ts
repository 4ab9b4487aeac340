import { describe, expect, test } from 'vitest';
import { VOCABULARY } from '../../../../src/core/quotes/labels/feature-vocabulary.ts';
import { parseText } from '../../../../src/core/quotes/marks/parsed-text.ts';
import { coreferenceOf } from '../../../../src/core/quotes/pronouns/coreference.ts';
import { entityAt } from '../../../../src/core/quotes/pronouns/entity-at.ts';
import { roleOf } from '../../../../src/core/quotes/pronouns/roles.ts';
import { tokenText } from '../../../../src/core/text/tokens.ts';

/** The name behind the words, at their last occurrence. */
function whoIs(text: string, words: string): string | null {
  const parsed = parseText(text, VOCABULARY);
  const coreference = coreferenceOf(parsed);
  const start = text.lastIndexOf(words);
  const named = entityAt(parsed, coreference, { start, end: start + words.length });
  return named === null ? null : (coreference.entities[named.entity]?.name ?? null);
}

describe('a mention names', () => {
  test.each([
    ['the bearer of a surname', 'Ada Lindqvist came. Then Lindqvist left.', 'Lindqvist', 'Ada Lindqvist'],
    [
      'the bearer in a headline too',
      'Lindqvist Opens Ferry Line\n\nMinister Ada Lindqvist spoke.',
      'Lindqvist',
      'Ada Lindqvist',
    ],
    [
      'the name at the head of a long phrase',
      'The former harbour minister Ada Lindqvist, a critic of the plan, left.',
      'The former harbour minister Ada Lindqvist, a critic of the plan,',
      'Ada Lindqvist',
    ],
    [
      'the name in apposition to an office',
      'The Speaker, Sir Lindsay Hoyle, shouted.',
      'The Speaker, Sir Lindsay Hoyle,',
      'Lindsay Hoyle',
    ],
    [
      'the bearer of a role',
      'Danish Premier Tomas Brandt met Swedish Premier Ada Lindqvist. The Danish leader smiled.',
      'The Danish leader',
      'Tomas Brandt',
    ],
    [
      'the bearer of a role given after the name',
      'Clara Holm, chair of the council, came late. The chair was tired.',
      'The chair',
      'Clara Holm',
    ],
    [
      'the name in apposition right after the mention',
      'The prime minister, Keir Starmer, told them to wait.',
      'The prime minister',
      'Keir Starmer',
    ],
    [
      'the spokesman, not whom he speaks for',
      'Vladimir Putin was away. Putin’s spokesman, Dmitry Peskov, spoke.',
      'Putin’s spokesman, Dmitry Peskov,',
      'Dmitry Peskov',
    ],
    [
      'the name that closes a long office',
      'Bank of England Governor Andrew Bailey spoke.',
      'Bank of England Governor Andrew Bailey',
      'Andrew Bailey',
    ],
    [
      'the whole name, small words included',
      'Ursula von der Leyen spoke. Later von der Leyen left.',
      'von der Leyen',
      'Ursula von der Leyen',
    ],
    [
      'the end of a name, with a capital at the start of its sentence',
      'Mohammed bin Salman spoke. Bin Salman left.',
      'Bin Salman',
      'Mohammed bin Salman',
    ],
    [
      'the bearer of a name in the middle',
      'Luiz Inácio Lula da Silva spoke. Then Lula left.',
      'Lula',
      'Luiz Inácio Lula da Silva',
    ],
    [
      'a full name whose second half is a first name, too',
      'LeBron James scored. Then James left.',
      'James',
      'LeBron James',
    ],
    [
      'a name that begins with an initial',
      'F. Scott Fitzgerald wrote it.',
      'Fitzgerald',
      'F. Scott Fitzgerald',
    ],
    ['by gender, for a pronoun', 'Anna Holm met Peter Brandt at noon. She was tired.', 'She', 'Anna Holm'],
    ['the subject before, for “his”', 'Peter Brandt closed his shop.', 'his', 'Peter Brandt'],
    ['the name right before “who”', 'They saw Clara Holm, 43, who won.', 'who', 'Clara Holm'],
  ])('%s', (_what, text, words, name) => {
    expect(whoIs(text, words)).toBe(name);
  });

  test('nobody, when no figure fits', () => {
    expect(whoIs('The town slept. A spokesman said nothing.', 'A spokesman')).toBeNull();
    expect(whoIs('The ministry of Norland was closed. Its staff left.', 'staff')).toBeNull();
    expect(whoIs('The debate in the Commons was loud. He shouted.', 'He')).toBeNull();
    expect(whoIs('Keir Starmer was away. Keir Starmer’s office spoke.', 'Keir Starmer’s office')).toBeNull();
  });
});

test('a role is what stands before the name, or beside it', () => {
  const text = 'Harbour Minister Ada Lindqvist met Clara Holm, the mayor of the old town, and Peter Brandt.';
  const parsed = parseText(text, VOCABULARY);
  const roles = coreferenceOf(parsed).entities.map((entity) => [entity.name, roleOf(parsed, entity)]);
  expect(roles).toEqual([
    ['Ada Lindqvist', 'Harbour Minister'],
    ['Clara Holm', 'the mayor of the old town'],
    ['Peter Brandt', null],
  ]);
});

test.each([
  ['Federal Reserve Chair Jerome Powell spoke.', 'Jerome Powell', 'Federal Reserve Chair'],
  ['White House press secretary Karoline Leavitt spoke.', 'Karoline Leavitt', 'White House press secretary'],
  ['On Monday the Dutch Prime Minister Mark Rutte spoke.', 'Mark Rutte', 'Dutch Prime Minister'],
  ['Bank of England Governor Andrew Bailey spoke.', 'Andrew Bailey', 'Bank of England Governor'],
  ['Secretary of State Antony Blinken spoke.', 'Antony Blinken', 'Secretary of State'],
  ['The former Treasury secretary, Janet Yellen, spoke.', 'Janet Yellen', 'The former Treasury secretary'],
  ['Welcoming President Emmanuel Macron, they sang.', 'Emmanuel Macron', 'President'],
])('a role is whole: %s', (text, name, role) => {
  const parsed = parseText(text, VOCABULARY);
  const roles = coreferenceOf(parsed).entities.map((entity) => [entity.name, roleOf(parsed, entity)]);
  expect(roles).toContainEqual([name, role]);
});

test('a form of address is no role, and the next person’s is not one either', () => {
  const parsed = parseText(
    'Earlier Mr Fox spoke first. Liam Fox, the trade secretary, was calm. On Radio Harbour, Mr. Lindqvist asked for more time.',
    VOCABULARY,
  );
  const roles = coreferenceOf(parsed).entities.map((entity) => roleOf(parsed, entity));
  expect(roles).toContain('the trade secretary');
  expect(roles.filter((role) => role !== null && /Mr/.test(role))).toEqual([]);
});

describe('a role that several or none have', () => {
  test('is nobody’s where two have it', () => {
    const text = 'Premier Tomas Brandt spoke. Premier Ada Lindqvist answered. The premier left.';
    expect(whoIs(text, 'The premier')).toBeNull();
  });

  test('is nobody’s where only the country fits', () => {
    const text = 'Danish Premier Tomas Brandt spoke. The Danish mayor left.';
    expect(whoIs(text, 'The Danish mayor')).toBeNull();
  });
});

test('words between quotation marks and their marks belong to their stretch, neighbours to none', () => {
  const parsed = parseText('“We won,” said Ada Lindqvist. “Now rest.”“Or run.” They ran.', VOCABULARY);
  const { within } = coreferenceOf(parsed);
  const inside = [...within].map((stretch, token) => [stretch, tokenText(parsed.tokens, token)] as const);
  const words = (wanted: number) => inside.filter(([stretch]) => stretch === wanted).map(([, word]) => word);
  expect([0, 1, 2].map((stretch) => words(stretch).join(' '))).toEqual([
    '“ We won , ”',
    '“ Now rest . ”',
    '“ Or run . ”',
  ]);
});
