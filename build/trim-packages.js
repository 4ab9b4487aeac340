/** Runs after `npm ci`: an installation without the packages for development keeps only what the program reads. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const packages = join(root, 'node_modules');

/** Types and source maps, which people and compilers read, and the fonts in forms in which no picture is drawn. */
const UNREAD =
  /\.(?:map|d\.[cm]?ts)$|[\\/]noto-sans[^\\/]*[\\/]files[\\/].*-(?:italic|wdth-normal|standard-normal)\.woff2$/;

/** Where Pullquote is itself a package of another program, the packages are not ours. */
const isOwn = existsSync(join(root, 'package-lock.json')) && existsSync(packages);

if (isOwn && !existsSync(join(packages, 'typescript')))
  for (const file of readdirSync(packages, { recursive: true, encoding: 'utf8' }))
    if (UNREAD.test(file)) rmSync(join(packages, file), { recursive: true, force: true });
