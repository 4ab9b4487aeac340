/** Reads the learnt weights from `models/` and refuses files with a wrong checksum. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { reasonOf, UserError } from '../core/base/errors.ts';
import { MODELS, type ModelName, type ReadModel } from '../core/text/model-files.ts';

const FOLDER = new URL('../../models/', import.meta.url);

export interface ListedModel {
  readonly what: string;
  /** The command that writes it, and its training data. */
  readonly madeBy: string;
  readonly sha256: string;
}

export type ModelManifest = Readonly<Record<ModelName, ListedModel>>;

export const fileOf = (name: ModelName, folder = FOLDER): URL => new URL(`${name}.bin`, folder);
export const manifestOf = (folder = FOLDER): URL => new URL('manifest.json', folder);
export const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The installed models; a file is read when it is used. */
export function createModels(folder = FOLDER): ReadModel {
  return (name) => {
    const { [name]: listed } = readManifest(folder);
    const bytes = attempt(() => readFileSync(fileOf(name, folder)), `models/${name}.bin can't be read`);
    const found = checksum(bytes);
    if (found === listed.sha256) return bytes;
    throw new UserError(
      `models/${name}.bin is damaged: its SHA-256 is ${found.slice(0, 12)}…, but models/manifest.json says ${listed.sha256.slice(0, 12)}….`,
      MODELS_REMEDY,
    );
  };
}

/** The problems of the installed models, one sentence each; empty if all are valid. */
export function damagedModels(folder = FOLDER): readonly string[] {
  const read = createModels(folder);
  return MODELS.flatMap((name) => {
    try {
      read(name);
      return [];
    } catch (error) {
      return [reasonOf(error)];
    }
  });
}

function readManifest(folder: URL): ModelManifest {
  return attempt(
    () => parseManifest(JSON.parse(readFileSync(manifestOf(folder), 'utf8'))),
    `models/manifest.json can't be read`,
  );
}

/** Without a schema library, which would take most of the library's time to load. */
function parseManifest(read: unknown): ModelManifest {
  const listed = MODELS.map((name) => [name, listedModel(read, name)] as const);
  return Object.fromEntries(listed) as ModelManifest;
}

function listedModel(read: unknown, name: ModelName): ListedModel {
  const entry: unknown = Reflect.get(Object(read), name);
  const text = (field: keyof ListedModel): string => {
    const value: unknown = Reflect.get(Object(entry), field);
    if (typeof value === 'string') return value;
    throw new Error(`${name} has no ${field}`);
  };
  const listed = { what: text('what'), madeBy: text('madeBy'), sha256: text('sha256') };
  if (/^[0-9a-f]{64}$/.test(listed.sha256)) return listed;
  throw new Error(`the sha256 of ${name} is none`);
}

export const MODELS_REMEDY =
  'Whoever runs Pullquote can restore the folder with `git checkout -- models`, or install Pullquote again.';

function attempt<T>(read: () => T, failed: string): T {
  try {
    return read();
  } catch (error) {
    throw new UserError(`${failed}: ${reasonOf(error)}`, MODELS_REMEDY);
  }
}
