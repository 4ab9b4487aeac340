/** Watches the store: says once that it fails, holds back what would write meanwhile, and tries until it works again. */
import { reasonOf, type StoreFailureError, type StoreFailureKind } from '../core/base/errors.ts';
import { type Now, type Timestamp, timestamp } from '../core/base/time.ts';
import type { Log, Store } from '../core/ports/ports.ts';

/** What is wrong with the store, and since when. */
export interface StoreFailure {
  readonly kind: StoreFailureKind;
  readonly since: Timestamp;
}

export interface StoreWatch {
  /** From now on owners are told, also of what has failed already. */
  tellBy(tell: Tell): void;
  /** Hears of every failure of the store. Never throws. */
  failed(failure: StoreFailureError): void;
  /** Null: nothing is known to be wrong. */
  failure(): StoreFailure | null;
  /**
   * Whether work that writes may begin. While the store takes nothing, each call tries whether it does again. Damage holds nothing back:
   * what is not damaged still works.
   */
  mayWrite(leases: Store['leases']): Promise<boolean>;
}

export interface StoreWatchDeps {
  readonly now: Now;
  readonly log: Log;
}

/** Tells the owners. */
type Tell = (kind: StoreFailureKind) => Promise<void>;

/** The same is told again after a day, whatever happened in between: a disk that is full, free and full again is one piece of news. */
const TOLD_AGAIN_MS = 86_400_000;

/**
 * A write of this many bytes proves that there is room: more than an article takes. A smaller one may fit where nothing else does.
 */
const PROOF_BYTES = 512_000;

export function createStoreWatch({ now, log }: StoreWatchDeps): StoreWatch {
  const told = new Map<StoreFailureKind, number>();
  let tell: Tell | null = null;
  let current: StoreFailure | null = null;
  let trying: Promise<boolean> | null = null;

  const tellOnce = async (kind: StoreFailureKind): Promise<void> => {
    const at = now().epochMilliseconds;
    if (tell === null || at - (told.get(kind) ?? Number.NEGATIVE_INFINITY) < TOLD_AGAIN_MS) return;
    told.set(kind, at);
    try {
      await tell(kind);
    } catch (error) {
      log.warn('the owners could not be told that the store fails', { kind, reason: reasonOf(error) });
    }
  };

  const tryWriting = async (leases: Store['leases']): Promise<boolean> => {
    try {
      const name = 'room';
      const holder = '.'.repeat(PROOF_BYTES);
      await leases.take(name, holder, timestamp(now()), 0, () => true);
      await leases.drop(name, holder);
    } catch (error) {
      log.debug('the store still can’t be written', { reason: reasonOf(error) });
      return false;
    }
    log.info('the store can be written again', { ...current });
    current = null;
    return true;
  };

  return {
    tellBy: (teller) => {
      tell = teller;
      if (current !== null) void tellOnce(current.kind);
    },
    failed: (failure) => {
      const { kind, message, remedy } = failure;
      // Another program that writes is waited for; and damage is not forgotten over a disk that is full as well.
      if (kind === 'busy' || current?.kind === kind || current?.kind === 'damaged') return;
      current = { kind, since: timestamp(now()) };
      log.error('the store failed', { kind, reason: message, remedy });
      void tellOnce(kind);
    },
    failure: () => current,
    mayWrite: async (leases) => {
      if (current === null || current.kind === 'damaged') return true;
      trying ??= tryWriting(leases).finally(() => {
        trying = null;
      });
      return trying;
    },
  };
}
