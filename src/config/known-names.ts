/** Reads the table of names in several scripts, `config/names.yaml`, and adds the lines of the configuration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createKnownNames, type KnownNames } from '../core/names/known-names.ts';
import { ConfigurationError } from './config-problem.ts';
import { readYaml } from './read-yaml.ts';

const FILE = join(import.meta.dirname, '../../config/names.yaml');

const rows = z.array(z.array(z.string().min(1)).min(2));
const tableSchema = z.strictObject({ people: rows, bodies: rows });

/** @param own lines of the configuration; the table is read at the first call of what this returns */
export function readKnownNames(own: readonly (readonly string[])[]): () => KnownNames {
  let known: KnownNames | null = null;
  return () => {
    known ??= createKnownNames(withOwn(own));
    return known;
  };
}

function withOwn(own: readonly (readonly string[])[]) {
  const read = readYaml(FILE, readFileSync(FILE, 'utf8'));
  if ('problems' in read) throw new ConfigurationError(read.problems);
  const { people, bodies } = tableSchema.parse(read.value);
  return { people: [...own, ...people], bodies };
}
