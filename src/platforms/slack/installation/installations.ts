/** The workspaces that installed Pullquote by OAuth, with encrypted tokens in the store. */
import * as z from 'zod';
import type { InstallationStore } from '../../../core/ports/delivery-store.ts';
import type { TokenSeal } from './seal-tokens.ts';

const installation = z.object({
  /** The workspace's id; for an organisation-wide installation, the enterprise's id. */
  id: z.string(),
  name: z.string().nullable(),
  token: z.string(),
  botUserId: z.string(),
  scopes: z.array(z.string()),
  /** The person who installed it; gets messages for the owner. */
  installer: z.string().nullable(),
  /** With token rotation: the refresh token, which works once, and the end of the access token (epoch seconds). */
  rotation: z.object({ refreshToken: z.string(), expiresAt: z.number() }).nullable(),
});
export type Installation = z.infer<typeof installation>;

export interface Stored {
  readonly installation: Installation;
  readonly version: number;
}

export interface Installations {
  get(id: string): Promise<Stored | null>;
  list(): Promise<readonly string[]>;
  /** Replaces an earlier installation. */
  replace(fresh: Installation): Promise<void>;
  /** False: another process has changed it since. */
  update(changed: Installation, version: number): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** Encrypts again what an older key encrypted; returns the number. */
  renewSeals(): Promise<number>;
}

const PLATFORM = 'slack';
const ATTEMPTS = 5;

export function createSealedInstallations(store: InstallationStore, seal: TokenSeal): Installations {
  const ownerOf = (id: string): string => `${PLATFORM}:${id}`;
  const close = (one: Installation): string => seal.close(JSON.stringify(one), ownerOf(one.id));

  async function read(id: string): Promise<(Stored & { readonly stale: boolean }) | null> {
    const kept = await store.get(PLATFORM, id);
    if (kept === null) return null;
    const { text, stale } = seal.open(kept.sealed, ownerOf(id));
    return { installation: installation.parse(JSON.parse(text)), version: kept.version, stale };
  }

  return {
    get: read,
    list: () => store.list(PLATFORM),
    replace: async (fresh) => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const kept = await store.get(PLATFORM, fresh.id);
        if (await store.put(PLATFORM, fresh.id, close(fresh), kept?.version ?? 0)) return;
      }
      throw new Error(`the installation of ${fresh.id} was changed too often by other processes`);
    },
    update: (changed, version) => store.put(PLATFORM, changed.id, close(changed), version),
    remove: (id) => store.remove(PLATFORM, id),
    renewSeals: async () => {
      let renewed = 0;
      for (const id of await store.list(PLATFORM)) {
        const kept = await read(id);
        if (kept?.stale !== true) continue;
        if (await store.put(PLATFORM, id, close(kept.installation), kept.version)) renewed += 1;
      }
      return renewed;
    },
  };
}
