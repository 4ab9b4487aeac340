import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';

const shown = (text: string): readonly string[] =>
  analyse({ id: 'a', text }).quotes.flatMap(({ speaker }) => (speaker?.shown === true ? [speaker.name] : []));

describe('what somebody is said to have said goes under nobody’s name', () => {
  test.each([
    'Adam Voss is said to have told friends that the firm was broke.',
    'Adam Voss is alleged to have called the nurse “a thief”.',
    'Adam Voss reportedly told friends that the firm was broke.',
    'Adam Voss allegedly said: “Nobody leaves this room.”',
    'Adam Voss was widely reported to have said “never again”.',
    'The barrister Nadia Fell is rumoured to have told clients that the court was corrupt.',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test.each([
    'Adam Voss told friends that the firm was broke.',
    'Adam Voss claimed to have told the truth, saying: “I never lied.”',
    'Adam Voss said: “Nobody leaves this room.”',
  ])('but not what he said: %s', (text) => {
    expect(shown(text)).toContain('Adam Voss');
  });
});
