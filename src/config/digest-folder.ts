/** The digests in a folder of YAML files. A changed file is read again; after a broken edit the last good content stays. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { reasonOf } from '../core/base/errors.ts';
import { type Digest, type DigestMistake, digestSchema } from '../core/digests/digest.ts';
import type { CheckedDigest } from '../core/digests/validate-digest.ts';
import { type ConfigProblem, problemsOf } from './config-problem.ts';
import { readYaml } from './read-yaml.ts';

/** The digests of the package. */
const OWN_FOLDER = join(import.meta.dirname, '../../digests');
const DEFAULT_FOLDER = 'digests';

const FILE = /^([a-z0-9][a-z0-9-]{0,31})\.ya?ml$/;
const BIGGEST = 256 * 1024;

export interface DigestFolder {
  readonly digests: readonly Digest[];
  /** Problems in the current files. A file that was good before still counts with its last good content. */
  readonly problems: readonly ConfigProblem[];
  /** The digests that are missing because of them. */
  readonly mistakes: readonly DigestMistake[];
}

/** Checks what a schema cannot: that schedules and time zones exist. */
export type CheckDigest = (
  digest: CheckedDigest,
) => readonly { readonly path: string; readonly message: string }[];

interface Known {
  readonly stamp: string;
  readonly digest: Digest | null;
  readonly problems: readonly ConfigProblem[];
}

function lineOf({ file, path, message }: ConfigProblem): string {
  return [file, path, message].filter((part) => part !== '').join(': ');
}

function readDigest(
  file: string,
  name: string,
  check: CheckDigest,
): { readonly digest: Digest } | { readonly problems: readonly ConfigProblem[] } {
  if (statSync(file).size > BIGGEST)
    return { problems: [{ file, path: '', message: 'is over 256 kB; that is no digest' }] };
  const read = readYaml(file, readFileSync(file, 'utf8'));
  if ('problems' in read) return read;
  const parsed = digestSchema.safeParse(read.value);
  if (!parsed.success) {
    const more = check({ definition: readableParts(read.value) }).map((problem) => ({ file, ...problem }));
    return { problems: [...problemsOf(file, read.value, parsed.error), ...more] };
  }
  const digest: Digest = { name, workspace: null, definition: parsed.data };
  const problems = check(digest).map((problem) => ({ file, ...problem }));
  return problems.length > 0 ? { problems } : { digest };
}

/** The parts that fit their own schema, so that one mistake in a file does not hide the others. */
function readableParts(value: unknown): CheckedDigest['definition'] {
  const { schedule, timezone, destinations, sections } = digestSchema.shape;
  const given = z.record(z.string(), z.unknown()).catch({}).parse(value);
  return {
    schedule: schedule.catch(undefined).parse(given['schedule']),
    timezone: timezone.catch('UTC').parse(given['timezone']),
    destinations: destinations.catch([]).parse(given['destinations']),
    sections: sections.catch([]).parse(given['sections']),
  };
}

/**
 * @param given a missing folder means no digests; the default one, those of the package, which go nowhere by themselves.
 * @returns a function that reads what has changed since its last call
 */
export function createDigestFolder(given: string, check: CheckDigest): () => DigestFolder {
  const known = new Map<string, Known>();
  let folder = given;
  return () => {
    // Asked each time: the first digest of one’s own makes the folder while the bot runs.
    const present = given === DEFAULT_FOLDER && !existsSync(given) ? OWN_FOLDER : given;
    if (present !== folder) known.clear();
    folder = present;
    const problems: ConfigProblem[] = [];
    let entries: readonly string[] = [];
    try {
      entries = readdirSync(folder)
        .filter((entry) => /\.ya?ml$/.test(entry))
        .sort();
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
        problems.push({ file: folder, path: '', message: reasonOf(error) });
      }
    }
    for (const gone of [...known.keys()].filter((entry) => !entries.includes(entry))) known.delete(gone);
    for (const entry of entries) {
      const file = join(folder, entry);
      const name = FILE.exec(entry)?.[1];
      if (name === undefined) {
        problems.push({
          file,
          path: '',
          message: 'rename it: lower-case letters, digits and hyphens, at most 32',
        });
        continue;
      }
      const before = known.get(entry);
      try {
        const { mtimeMs, size } = statSync(file);
        const stamp = `${mtimeMs}:${size}`;
        if (before?.stamp !== stamp) {
          const read = readDigest(file, name, check);
          known.set(
            entry,
            'digest' in read
              ? { stamp, digest: read.digest, problems: [] }
              : { stamp, digest: before?.digest ?? null, problems: read.problems },
          );
        }
      } catch (error) {
        known.set(entry, {
          stamp: '',
          digest: before?.digest ?? null,
          problems: [{ file, path: '', message: reasonOf(error) }],
        });
      }
    }
    const digests = new Map<string, Digest>();
    const mistakes: DigestMistake[] = [];
    for (const [entry, { digest, problems: own }] of known) {
      problems.push(...own);
      const [first] = own;
      if (digest !== null) digests.set(digest.name, digest);
      else if (first !== undefined)
        mistakes.push({ name: FILE.exec(entry)?.[1] ?? entry, detail: lineOf(first) });
    }
    const sorted = [...digests.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { digests: sorted, problems, mistakes };
  };
}
