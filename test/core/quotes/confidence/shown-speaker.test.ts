import { describe, expect, test } from 'vitest';
import {
  isSure,
  isWorthKeeping,
  NO_STATEMENT,
  SHOWN_FROM,
  shownSpeaker,
} from '../../../../src/core/quotes/confidence/shown-speaker.ts';

describe('the speaker people see', () => {
  test('is the analysis’s when it is sure enough', () => {
    expect(shownSpeaker({ speaker: { name: 'Ada Lindqvist', shown: true } })).toBe('Ada Lindqvist');
    expect(shownSpeaker({ speaker: { name: 'Ada Lindqvist', shown: false } })).toBeNull();
    expect(shownSpeaker({ speaker: null })).toBeNull();
  });

  test('is the manager’s correction before anything else, even to nobody', () => {
    const speaker = { name: 'Ada Lindqvist', shown: true };
    expect(shownSpeaker({ speaker, fixedSpeaker: 'Tomas Brandt' })).toBe('Tomas Brandt');
    expect(shownSpeaker({ speaker, fixedSpeaker: '' })).toBeNull();
    expect(shownSpeaker({ speaker, fixedSpeaker: null })).toBe('Ada Lindqvist');
  });
});

describe('the thresholds', () => {
  test('are reached by what is just as sure', () => {
    expect(isSure(SHOWN_FROM.role, 'role')).toBe(true);
    expect(isSure(SHOWN_FROM.role - 0.01, 'role')).toBe(false);
    expect(isSure(SHOWN_FROM.role - 0.01, 'name')).toBe(true);
  });

  test('keep words between marks, and reported ones that somebody may have stated', () => {
    const reported = (confidence: number) => {
      const speaker = { name: 'Ada', start: 0, end: 3, confidence, by: 'name', shown: false } as const;
      return isWorthKeeping({ kind: 'indirect', speaker });
    };
    expect(reported(NO_STATEMENT)).toBe(false);
    expect(reported(NO_STATEMENT + 0.01)).toBe(true);
    expect(isWorthKeeping({ kind: 'indirect', speaker: null })).toBe(true);
    expect(isWorthKeeping({ kind: 'mixed', speaker: null })).toBe(true);
  });
});
