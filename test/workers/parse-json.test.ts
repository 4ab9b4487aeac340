import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/workers/parse-json.ts';

describe('foreign JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (json) => {
        expect(parseJson(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  it('counts no brackets in strings', () => {
    const written = JSON.stringify({ note: `${'['.repeat(300)}"\\${'{'.repeat(300)}` });
    expect(parseJson(written)).toEqual(JSON.parse(written));
  });

  it.each([
    ['lists', `${'['.repeat(101)}${']'.repeat(101)}`],
    ['objects', `${'{"a":'.repeat(101)}1${'}'.repeat(101)}`],
    ['lists without an end', '['.repeat(200_000)],
    ['lists after a string', `["a\\\\"${',['.repeat(200)}`],
  ])('of many nested %s is refused before it is parsed', (_, json) => {
    expect(() => parseJson(json)).toThrow('nested too deep');
  });

  it('nested a hundred deep is read', () => {
    expect(parseJson(`${'['.repeat(100)}${']'.repeat(100)}`)).toHaveLength(1);
  });

  it('that is broken is no JSON', () => {
    for (const json of ['"a', '{"a":', ']', '"\\']) expect(() => parseJson(json)).toThrow(SyntaxError);
  });
});
