/** Writes variables into `.env`; what else stands there, comments included, stays as it is. */
import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { HERE_ALONE, unwritable } from '../core/base/unwritable.ts';
import { dotEnvText } from './dot-env.ts';

/** It holds secrets. */
const OWNER_ONLY = 0o600;

/**
 * The file appears whole, with the new values, or stays as it was. Afterwards only its owner can read it.
 * @throws {UserError} when it cannot be written.
 */
export function writeDotEnv(values: Readonly<Record<string, string>>, file = '.env'): void {
  const left = new Map(Object.entries(values));
  const lines = (dotEnvText(file) ?? '').split(/\r?\n/).map((line) => {
    const [, name = ''] = /^\s*(?:export\s+)?([\w.-]+)\s*=/.exec(line) ?? [];
    const value = left.get(name);
    if (value === undefined) return line;
    left.delete(name);
    return `${name}=${quoted(value)}`;
  });
  while (lines.at(-1)?.trim() === '') lines.pop();
  for (const [name, value] of left) lines.push(`${name}=${quoted(value)}`);
  // A link stays a link.
  const target = existsSync(file) ? realpathSync(file) : file;
  const unfinished = `${target}.part`;
  try {
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, `${lines.join('\n')}\n`, { mode: OWNER_ONLY, flag: 'wx' });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw unwritable(file, error, HERE_ALONE);
  }
}

/** Tokens and addresses stand as they are; a value with other characters in quotation marks that it does not hold. */
function quoted(value: string): string {
  if (/^[\w.:/@+=,-]*$/.test(value)) return value;
  const mark = ["'", '"', '`'].find((one) => !value.includes(one));
  if (mark === undefined || /[\r\n]/.test(value)) throw new Error('such a value cannot stand in .env');
  return `${mark}${value}${mark}`;
}
