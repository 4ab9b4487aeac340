/** The key under which a name counts, by what people decided about names. */
import type { NameDecision } from '../ports/name-store.ts';
import { nameKey } from '../text/names/name-spelling.ts';

/**
 * The key of whoever a name was joined to; any other key stays as it is.
 * @param decisions the oldest first: a later one has the last word
 */
export function decidedKeys(
  decisions: readonly Pick<NameDecision, 'kind' | 'name' | 'other'>[],
): (key: string) => string {
  /** Each key that a decision names, with all that are the same speaker’s; the first stands for all. */
  const groups = new Map<string, readonly string[]>();
  const groupOf = (key: string): readonly string[] => groups.get(key) ?? [key];
  const put = (group: readonly string[]): void => {
    for (const key of group) groups.set(key, group);
  };
  for (const { kind, name, other } of decisions) {
    const key = nameKey(name);
    const former = groupOf(key);
    if (kind === 'join') {
      const into = groupOf(nameKey(other ?? ''));
      if (into !== former) put([...into, ...former]);
    } else if (kind === 'apart') {
      put(former.filter((one) => one !== key));
      put([key]);
    }
  }
  return (key) => groupOf(key)[0] ?? key;
}
