import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapedDirectionControls,
  isolated,
  neutralDirection,
  withoutDirectionControls,
} from '../../../src/core/text/direction-controls.ts';

const CONTROLS = [
  0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
].map((code) => String.fromCodePoint(code));
const mixed = fc
  .array(fc.oneof(fc.constantFrom(...CONTROLS), fc.string()), { maxLength: 12 })
  .map((parts) => parts.join(''));
const has = (text: string): boolean => CONTROLS.some((control) => text.includes(control));

describe('direction controls', () => {
  it('are gone on the way in, and everything else stays', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const clean = withoutDirectionControls(text);
        expect(has(clean)).toBe(false);
        expect(clean).toBe([...text].filter((one) => !CONTROLS.includes(one)).join(''));
      }),
    );
    // Letters of right-to-left scripts, and the joiners that scripts and emoji need.
    const kept = 'قال الوزير إن السلام ממשל 👩‍💻 می‌روم';
    expect(withoutDirectionControls(kept)).toBe(kept);
  });

  it('have no effect in what is stored, and every offset stays right', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(has(neutralDirection(text))).toBe(false);
        expect(neutralDirection(text)).toHaveLength(text.length);
      }),
    );
  });

  it('of our own stand around text from right to left, line by line', () => {
    expect(isolated('Nothing to do \u202E')).toBe('Nothing to do \u2060');
    expect(isolated('שלום')).toBe('\u2067שלום\u2069');
    expect(isolated('שלום', '**שלום**')).toBe('\u2067**שלום**\u2069');
    expect(isolated('The word שלום')).toBe('\u2068The word שלום\u2069');
    expect(isolated('שלום\n\nUNO שלום')).toBe('\u2067שלום\u2069\n\n\u2067UNO שלום\u2069');
    expect(isolated('שלום\u202E\u2067')).toBe('\u2067שלום\u2060\u2060\u2069');
  });

  it('are spelled out in JSON, which stays the same value', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const json = escapedDirectionControls(JSON.stringify({ [text]: text }));
        expect(has(json)).toBe(false);
        expect(JSON.parse(json)).toEqual({ [text]: text });
      }),
    );
  });
});
