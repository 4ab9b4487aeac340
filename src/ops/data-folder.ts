/** The folder with the store and the tokens. */
import { mkdirSync } from 'node:fs';

/** Made for its owner alone; a folder that is there keeps the rights that somebody gave it. */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
