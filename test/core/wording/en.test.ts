import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../../src/core/wording/en/index.ts';
import { english } from '../../../src/core/wording/index.ts';
import { openNewsroom } from '../commands/newsroom.ts';
import { COMMAND_SAMPLES, SAMPLES } from './samples.ts';

type Text = readonly [where: string, text: unknown];

/** Every text of the catalogue, those of functions by their samples. */
function textsOf(value: unknown, samples: unknown, where: string): readonly Text[] {
  if (typeof value === 'function') {
    if (samples === undefined && where.startsWith('commands.')) return tried(value, where);
    const calls: readonly (readonly unknown[])[] = Array.isArray(samples) ? samples : [];
    if (calls.length === 0) throw new Error(`no sample for ${where}`);
    return calls.flatMap((call) => textsOf(value(...call), undefined, `${where}(${JSON.stringify(call)})`));
  }
  // A problem without a remedy.
  if (value === null) return [];
  if (typeof value !== 'object') return [[where, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, Array.isArray(part) ? undefined : fieldOf(samples, key), `${where}.${key}`),
  );
}

/** One text of a function that has no samples: the first that values of some types make sound. */
function tried(make: CallableFunction, where: string): readonly Text[] {
  const calls = Array.from({ length: make.length }).reduce<readonly (readonly unknown[])[]>(
    (some) => some.flatMap((values) => ANYTHING.map((value) => [...values, value])),
    [[]],
  );
  const sound = calls.flatMap((values) => {
    try {
      const text: unknown = make(...values);
      return typeof text === 'string' && text.trim() !== '' && !LEFT_OPEN.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
  if (sound[0] === undefined) throw new Error(`${where} says nothing that is sound`);
  return [[where, sound[0]]];
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

const ANYTHING = [2, 'Ada Brook', true, ['Ada Brook'], null];

/** What stands where a value was forgotten. */
const LEFT_OPEN = /undefined|null|NaN|\[object|\$\{|=>|%s|\{\}/;

describe('the English catalogue', () => {
  const texts = [...textsOf(en, SAMPLES, 'en')];
  beforeAll(async () => {
    const newsroom = await openNewsroom();
    for (const { name, text } of newsroom.commands)
      texts.push(...textsOf(text(english), fieldOf(COMMAND_SAMPLES, name), `commands.${name}`));
    await newsroom.close();
  });

  it('says something everywhere, with no value left open and no straight quotation mark', () => {
    for (const [where, text] of texts) {
      expect(text, where).toEqual(expect.any(String));
      expect(String(text).trim(), where).not.toBe('');
      expect(String(text), where).not.toMatch(LEFT_OPEN);
      expect(String(text), where).not.toContain('"');
    }
    expect(texts.length).toBeGreaterThan(400);
  });

  it('writes no words as if someone had said them: nothing of ours stands in quotation marks', () => {
    expect(texts.filter(([, text]) => /[“”«»„]/.test(String(text)))).toEqual([]);
  });
});
