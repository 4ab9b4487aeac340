/** The management page’s stylesheet and icon, read once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Asset {
  /** Media type. */
  readonly type: string;
  readonly content: string;
}

const TYPES: Readonly<Record<string, string>> = {
  'manage.css': 'text/css; charset=utf-8',
  'mark.svg': 'image/svg+xml',
};

export function readAssets(): ReadonlyMap<string, Asset> {
  return new Map(
    Object.entries(TYPES).map(([name, type]) => [
      name,
      { type, content: readFileSync(join(import.meta.dirname, 'assets', name), 'utf8') },
    ]),
  );
}
