/** What people decide about names of speakers: two are one person, one is not the other, or a name is nobody’s. Each can be undone. */
import { randomUUID } from 'node:crypto';
import { UserError } from '../base/errors.ts';
import { OPERATOR } from '../base/scope.ts';
import { type Now, timestamp } from '../base/time.ts';
import { MOST_DECISIONS, type NameDecisionKind } from '../ports/name-store.ts';
import type { Store } from '../ports/ports.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import type { NameDirectory } from './name-directory.ts';

export interface NameDecisions {
  /**
   * Decides the same of several names, such as all spellings of one; returns the ids of the decisions.
   * @throws {UserError} when too many hold already
   */
  decide(
    kind: NameDecisionKind,
    names: readonly string[],
    other: string | null,
    by: string,
  ): Promise<readonly string[]>;
  /** False: there is none, or it is undone already. */
  undo(id: string, by: string): Promise<boolean>;
  /**
   * Takes the names that are nobody’s from quotes, and gives names back whose decision was undone: some of them at a time. Also quotes of
   * articles that came since lose such a name. Returns the number of quotes changed.
   */
  sweep(): Promise<number>;
}

export interface NameDecisionsDeps {
  readonly store: Pick<Store, 'names' | 'quotes'>;
  readonly directory: Pick<NameDirectory, 'changed'>;
  readonly now: Now;
}

/** Quotes changed in one round; each takes some milliseconds. */
const SWEPT_AT_ONCE = 50;

/** Who has corrected a quote: the decision with this id. */
const fixerOf = (decision: string): string => `names:${decision}`;

export function createNameDecisions({ store, directory, now }: NameDecisionsDeps): NameDecisions {
  return {
    decide: async (kind, names, other, by) => {
      const holding = await store.names.holding();
      if (holding.length + names.length > MOST_DECISIONS)
        throw new UserError(
          `At most ${MOST_DECISIONS} decisions about names hold at a time.`,
          'Undo some that are no longer needed.',
        );
      const at = timestamp(now());
      const decisions = names.map((name) => ({ id: randomUUID(), kind, name, other, by, at, undone: null }));
      for (const decision of decisions) await store.names.add(decision);
      directory.changed();
      return decisions.map(({ id }) => id);
    },
    undo: async (id, by) => {
      const undone = await store.names.undo(id, by, timestamp(now()));
      if (undone) directory.changed();
      return undone;
    },
    sweep: async () => {
      let changed = 0;
      for (const id of await store.names.unsettled()) {
        const given = await store.quotes.unfix(fixerOf(id), SWEPT_AT_ONCE - changed);
        changed += given;
        if (changed >= SWEPT_AT_ONCE) break;
        await store.names.settle(id);
      }
      const nobodies = (await store.names.holding()).filter(({ kind }) => kind === 'nobody');
      // Most rounds find nothing, and need not ask for each name.
      const all = { speakers: nobodies.map(({ name }) => nameKey(name)) };
      const [any] =
        nobodies.length === 0 ? [] : await store.quotes.lines(OPERATOR, all, { limit: 1, offset: 0 });
      for (const { id, name } of any === undefined ? [] : nobodies) {
        if (changed >= SWEPT_AT_ONCE) break;
        const filter = { speakers: [nameKey(name)] };
        const lines = await store.quotes.lines(OPERATOR, filter, {
          limit: SWEPT_AT_ONCE - changed,
          offset: 0,
        });
        for (const line of lines) {
          await store.quotes.fixSpeaker(OPERATOR, line.id, null, fixerOf(id), timestamp(now()));
          changed += 1;
        }
      }
      if (changed > 0) directory.changed();
      return changed;
    },
  };
}
