import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, sharedText, sketch } from '../../../src/core/articles/fingerprint.ts';

const sentence = (seed: number) =>
  `The ${seed} council of district ${seed * 7} met on day ${seed * 13} about plan ${seed}.`;
const story = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => sentence(from + i)).join(' ');

describe('a fingerprint', () => {
  it('does not see case, marks and spacing', () => {
    expect(fingerprint('“We  agreed,” she said.\n')).toBe(fingerprint('"we agreed" She said'));
  });

  it('sees one changed word', () => {
    expect(fingerprint('We agreed')).not.toBe(fingerprint('We disagreed'));
  });
});

describe('the overlap of two texts', () => {
  it('is whole for a copy and for a shortened copy', () => {
    const whole = sketch(story(0, 120));
    expect(sharedText(whole, sketch(story(0, 120).toUpperCase()))).toBe(1);
    expect(sharedText(whole, sketch(story(0, 40)))).toBeGreaterThan(0.9);
  });

  it('stays high when a copy gets another beginning and end', () => {
    expect(
      sharedText(sketch(story(0, 60)), sketch(`${story(500, 505)} ${story(0, 60)} ${story(600, 605)}`)),
    ).toBeGreaterThan(0.8);
  });

  it('is nothing for texts in other words, and for texts too short to tell', () => {
    expect(sharedText(sketch(story(0, 60)), sketch(story(1000, 1060)))).toBeLessThan(0.1);
    expect(sharedText(sketch('too short to tell'), sketch('too short to tell'))).toBe(0);
  });

  it('is symmetric and lies between 0 and 1', () => {
    const texts = fc
      .array(fc.integer({ min: 0, max: 80 }), { maxLength: 80 })
      .map((seeds) => seeds.map(sentence).join(' '));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const there = sharedText(sketch(a), sketch(b));
        expect(there).toBe(sharedText(sketch(b), sketch(a)));
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });
});
