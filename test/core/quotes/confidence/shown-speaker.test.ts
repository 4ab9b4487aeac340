import { describe, expect, test } from 'vitest';
import { shownSpeaker } from '../../../../src/core/quotes/confidence/shown-speaker.ts';

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
