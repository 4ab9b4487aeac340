/** The files of our own web pages: the style sheet, the icon, and the style sheets of the platforms that they preview. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Preview } from '../core/ports/ports.ts';

export interface PageFile {
  /** Media type. */
  readonly type: string;
  readonly content: string;
}

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const SHARED = join(import.meta.dirname, 'assets');

export interface OwnFiles {
  /** The folder with the page’s own files. */
  readonly folder: string;
  /** Its style sheet, served behind the one that all pages have. */
  readonly css: string;
  readonly script?: string;
}

/** By their paths below the page, such as `/assets/mark.svg`; read once. */
export function pageFiles(
  { folder, css, script }: OwnFiles,
  previews: readonly Pick<Preview, 'name' | 'css'>[],
): ReadonlyMap<string, PageFile> {
  const read = (within: string, name: string): string => readFileSync(join(within, name), 'utf8');
  const style = `${read(SHARED, 'base.css')}\n${read(folder, css)}`;
  return new Map([
    [`/assets/${css}`, { type: CSS, content: style }],
    ...(script === undefined
      ? []
      : [[`/assets/${script}`, { type: SCRIPT, content: read(folder, script) }] as const]),
    ['/assets/mark.svg', { type: 'image/svg+xml', content: read(SHARED, 'mark.svg') }],
    ...previews.map((one) => [`/preview/${one.name}.css`, { type: CSS, content: one.css }] as const),
  ]);
}

export function serve({ type, content }: PageFile): Response {
  return new Response(content, { headers: { 'content-type': type } });
}
