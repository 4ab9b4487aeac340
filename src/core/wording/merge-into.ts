/** Puts one language over another, key by key. */

/** `base` with what `over` says otherwise; a list is replaced as a whole. */
export function mergeInto<T>(base: T, over: unknown): T {
  if (over === undefined) return base;
  if (!isGroup(base) || !isGroup(over)) return over as T;
  return Object.fromEntries(
    Object.keys({ ...base, ...over }).map((key) => [key, mergeInto(base[key] ?? over[key], over[key])]),
  ) as T;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
