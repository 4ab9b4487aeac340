import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrated, shownSpeaker } from '../../../src/core/quotes/confidence.ts';

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

test('confidence is a share that grows with the ranker’s and with the naming’s', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (a, b, naming) => {
      const low = calibrated(Math.min(a, b), naming);
      const high = calibrated(Math.max(a, b), naming);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(high);
    }),
  );
});
