import { expect, test } from 'vitest';
import { mentionKind } from '../../../../src/core/quotes/confidence/mention-kind.ts';

test.each([
  ['Ada Lindqvist', 'name'],
  ['former captain Ada Lindqvist', 'name'],
  ['the harbour minister, Ada Lindqvist', 'name'],
  ['Ada Lindqvist, who runs the port', 'name'],
  ['the Kyoto office', 'role'],
  ['the Republican governor', 'role'],
  ['The 70-year-old', 'role'],
  ['Officials', 'role'],
  ['Not I', 'role'],
  ['a man who answered the phone', 'role'],
  ['She', 'pronoun'],
  ['who', 'pronoun'],
])('“%s” is a %s', (mention, kind) => {
  expect(mentionKind(mention, true, false)).toBe(kind);
});

test('a single word with a capital is a name when the article knows such a person or body', () => {
  expect(mentionKind('Lindqvist', true, true)).toBe('name');
});

test('a mention in another paragraph does not stand beside the words', () => {
  expect(mentionKind('Ada Lindqvist', false, true)).toBe('none');
});
