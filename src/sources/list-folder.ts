/** The article files below a folder. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FORMATS } from './file-format.ts';

/** The folders and article files of a folder, in order of name; hidden ones stay hidden. */
export async function articleFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .filter((entry) => entry.isDirectory() || FORMATS[extname(entry.name).toLowerCase()] !== undefined)
    .map(({ name }) => name)
    .toSorted();
}

export interface FileStamp {
  readonly path: string;
  /** Changes when the file is written. */
  readonly stamp: string;
}

/** Every article file below a path, which may be one itself. */
export async function* stampsOf(path: string): AsyncGenerator<FileStamp> {
  const about = await stat(path);
  if (about.isDirectory()) for (const name of await articleFiles(path)) yield* stampsOf(join(path, name));
  else yield { path, stamp: `${about.mtimeMs} ${about.size}` };
}
