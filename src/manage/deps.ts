/** What the management page works with. */
import type { SignIn } from '../core/access/sign-in.ts';
import type { Now } from '../core/base/time.ts';
import type { Dispatch } from '../core/commands/command.ts';
import type { Digest } from '../core/digests/digest.ts';
import type { NameDecisions } from '../core/names/name-decisions.ts';
import type { NameDirectory } from '../core/names/name-directory.ts';
import type { Log, Preview, Store } from '../core/ports/ports.ts';
import type { DigestViews } from '../core/publishing/digest-views.ts';
import type { OpenIdSettings } from './door/openid.ts';

/** What `/readyz` says. */
export interface Condition {
  readonly ok: boolean;
  readonly lastTick: string | null;
  readonly storeWritable: boolean;
  /** Platforms that are away. */
  readonly away: readonly string[];
  /** Platforms that could not start or refuse the token, with the remedy. */
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
  readonly store: { readonly kind: string; readonly reason: string } | null;
}

export interface ManageDeps {
  readonly store: Store;
  readonly signIn: SignIn;
  readonly now: Now;
  readonly log: Log;
  readonly version: string;
  /** The address under which the outside reaches the bot; null: none. */
  readonly publicUrl: string | null;
  /** The OpenID provider; null: there are passwords alone. */
  readonly openId: OpenIdSettings | null;
  readonly dispatch: Dispatch;
  readonly digests: Pick<DigestViews, 'preview'>;
  readonly directory: NameDirectory;
  readonly names: NameDecisions;
  /** The digests defined in files. */
  readonly fileDigests: () => readonly Digest[];
  /** Whether the configuration names this address of a source. */
  readonly configured: (address: string) => boolean;
  /** How long articles are kept. */
  readonly retentionDays: number;
  /** How long the record of what was done here is kept. */
  readonly auditDays: number;
  readonly condition: () => Promise<Condition>;
  readonly previews: readonly Preview[];
}
