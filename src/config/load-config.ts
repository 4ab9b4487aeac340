/** Reads `config/pullquote.yaml`; without the file, the defaults apply. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from '../core/base/errors.ts';
import type { PlatformDeclaration } from '../core/ports/platform-declaration.ts';
import { ConfigurationError, problemsOf } from './config-problem.ts';
import { type Config, fileSchema, ownSchema } from './config-schema.ts';
import { readYaml } from './read-yaml.ts';

const DEFAULT_CONFIG = 'config/pullquote.yaml';

/**
 * @param file path of the configuration; relative to the working directory.
 * @throws {UserError} with every problem in one list.
 */
export function loadConfig(file: string, platforms: readonly PlatformDeclaration[]): Config {
  const path = resolve(file);
  if (!existsSync(path)) {
    if (file === DEFAULT_CONFIG) return configOf(file, {}, platforms);
    throw new ConfigurationError([
      { file, path: '', message: 'there is no such file; make it, or leave --config out' },
    ]);
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError([{ file, path: '', message: reasonOf(error) }]);
  }
  const read = readYaml(file, text);
  if ('problems' in read) throw new ConfigurationError(read.problems);
  return configOf(file, read.value, platforms);
}

/** The whole file is checked first, so that every problem is in one list; then each schema gives its part a type. */
function configOf(file: string, value: unknown, platforms: readonly PlatformDeclaration[]): Config {
  const whole = fileSchema(platforms).safeParse(value);
  if (!whole.success) throw new ConfigurationError(problemsOf(file, value, whole.error));
  return {
    ...ownSchema.parse(value),
    platforms: Object.assign({}, ...platforms.map(({ options }) => options.parse(value))),
  };
}
