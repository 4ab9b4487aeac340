/** Adds to `config/pullquote.yaml` what setting up found; comments and everything else in it stay. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type * as Yaml from 'yaml';
import { UserError } from '../core/base/errors.ts';
import { HERE_ALONE, unwritable } from '../core/base/unwritable.ts';

const require = createRequire(import.meta.url);

export interface ConfigAddition {
  readonly source?: { readonly outlet: string; readonly url: string };
  /** An internal host that may be read, with its port where that is not 80 or 443. */
  readonly allow?: { readonly host: string; readonly port: number | null };
}

const HEAD = `# The configuration of this Pullquote. docs/sources.md and docs/run.md say what can stand here.
# The sample articles are not loaded beside sources of one's own.
samples: false
`;

/** @throws {UserError} when the file is no YAML map, or cannot be written. */
export function addToConfig(file: string, { source, allow }: ConfigAddition): void {
  const { parseDocument, isMap, isSeq }: typeof Yaml = require('yaml');
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : HEAD);
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents)))
    throw new UserError(`${file} cannot be read as YAML.`, 'Run `pullquote check-config` and mend it first.');
  const add = (path: readonly string[], value: unknown): void => {
    const list = document.getIn(path, true);
    const present: unknown = isSeq(list) ? list.toJSON() : [];
    if (Array.isArray(present) && present.includes(value)) return;
    if (isSeq(list)) list.add(document.createNode(value));
    else document.setIn(path, [value]);
  };
  if (source !== undefined) add(['sources'], source);
  if (allow !== undefined) {
    add(['fetch', 'allowHosts'], allow.host);
    if (allow.port !== null) add(['fetch', 'allowPorts'], allow.port);
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, document.toString({ lineWidth: 0 }));
    renameSync(`${file}.part`, file);
  } catch (error) {
    throw unwritable(file, error, HERE_ALONE);
  }
}
