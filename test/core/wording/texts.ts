/** Walks a catalogue and gives all that it says; functions are called with samples. */

export type Text = readonly [where: string, text: unknown];

/** What stands where a value was forgotten. */
export const LEFT_OPEN = /\bundefined\b|\bnull\b|NaN|\[object|\$\{|=>|%s|\{\}/;

const ANYTHING = [2, 'Ada Brook', true, ['Ada Brook'], null];

/** Every text of the catalogue, those of functions by their samples. A command's function without samples is tried. */
export function textsOf(value: unknown, samples: unknown, where: string): readonly Text[] {
  if (typeof value === 'function') {
    if (samples === undefined && where.includes('commands.')) return tried(value, where);
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

export function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
