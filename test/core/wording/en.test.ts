import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/wording/en/index.ts';
import { SAMPLES } from './samples.ts';

type Text = readonly [where: string, text: unknown];

/** Every text of the catalogue, those of functions by their samples. */
function textsOf(value: unknown, samples: unknown, where: string): readonly Text[] {
  if (typeof value === 'function') {
    const calls: readonly (readonly unknown[])[] = Array.isArray(samples) ? samples : [];
    if (calls.length === 0) throw new Error(`no sample for ${where}`);
    return calls.flatMap((call) => textsOf(value(...call), undefined, `${where}(${JSON.stringify(call)})`));
  }
  if (typeof value !== 'object' || value === null) return [[where, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, Array.isArray(part) ? undefined : fieldOf(samples, key), `${where}.${key}`),
  );
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** What stands where a value was forgotten. */
const LEFT_OPEN = /undefined|null|NaN|\[object|\$\{|=>|%s|\{\}/;

describe('the English catalogue', () => {
  const texts = textsOf(en, SAMPLES, 'en');

  it('says something everywhere, with no value left open and no straight quotation mark', () => {
    for (const [where, text] of texts) {
      expect(text, where).toEqual(expect.any(String));
      expect(String(text).trim(), where).not.toBe('');
      expect(String(text), where).not.toMatch(LEFT_OPEN);
      expect(String(text), where).not.toContain('"');
    }
    expect(texts.length).toBeGreaterThan(80);
  });

  it('writes no words as if someone had said them: nothing of ours stands in quotation marks', () => {
    expect(texts.filter(([, text]) => /[“”«»„]/.test(String(text)))).toEqual([]);
  });
});
