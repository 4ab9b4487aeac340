/** Writes the definition of a digest as a new file in the folder of digests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Yaml from 'yaml';
import { HERE_ALONE, unwritable } from '../core/base/unwritable.ts';
import { type DigestDefinition, digestSchema } from '../core/digests/digest.ts';

const require = createRequire(import.meta.url);

/**
 * Values that are the default are left out. Never overwrites a file.
 * @returns the file's path
 * @throws {UserError} when it cannot be written.
 */
export function writeDigest(folder: string, name: string, definition: DigestDefinition): string {
  const { stringify }: typeof Yaml = require('yaml');
  const usual: Readonly<Record<string, unknown>> = digestSchema.parse({
    title: definition.title,
    sections: definition.sections,
  });
  const own = Object.entries(definition).filter(
    ([key, value]) => KEPT.has(key) || JSON.stringify(value) !== JSON.stringify(usual[key]),
  );
  const file = join(folder, `${name}.yaml`);
  const text = `# Files in this folder are read again when they change; docs/first-digest.md says what can stand here.\n${stringify(Object.fromEntries(own), { lineWidth: 0 })}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw unwritable(file, error, HERE_ALONE);
  }
  return file;
}

const KEPT: ReadonlySet<string> = new Set(['title', 'timezone', 'sections', 'destinations']);
