/** The folder with the store and the tokens. */
import { mkdirSync } from 'node:fs';

/** Readable by its owner only; an existing folder keeps its permissions. */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
