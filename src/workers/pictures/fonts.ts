/** The fonts of pictures: Noto, in the small parts that the packages cut it into. Only the parts that a picture needs are loaded. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Renderer } from '@takumi-rs/core';

/** By name, the style sheet that lists the parts. */
const SHEETS = {
  sans: () => import.meta.resolve('@fontsource-variable/noto-sans/wght.css'),
  arabic: () => import.meta.resolve('@fontsource-variable/noto-sans-arabic/wght.css'),
  hebrew: () => import.meta.resolve('@fontsource-variable/noto-sans-hebrew/wght.css'),
  thai: () => import.meta.resolve('@fontsource-variable/noto-sans-thai/wght.css'),
  bengali: () => import.meta.resolve('@fontsource-variable/noto-sans-bengali/wght.css'),
  sc: () => import.meta.resolve('@fontsource-variable/noto-sans-sc/wght.css'),
  jp: () => import.meta.resolve('@fontsource-variable/noto-sans-jp/wght.css'),
  kr: () => import.meta.resolve('@fontsource-variable/noto-sans-kr/wght.css'),
} as const;
type Family = keyof typeof SHEETS;

/** The same character is drawn differently in Chinese, Japanese and Korean, and its marks are wider there than in Latin. */
const EAST_ASIAN: Readonly<Record<string, readonly Family[]>> = {
  ja: ['jp', 'sc', 'kr'],
  ko: ['kr', 'sc', 'jp'],
  zh: ['sc', 'jp', 'kr'],
};
const ALPHABETS: readonly Family[] = ['sans', 'arabic', 'hebrew', 'thai', 'bengali'];

type CodePoints = readonly [first: number, last: number];

interface Part {
  readonly family: Family;
  readonly file: string;
  readonly ranges: readonly CodePoints[];
}

export interface Fonts {
  /**
   * Loads what a text needs and names the families in the order in which a letter is looked for.
   * @param language BCP 47; null: unknown
   * @returns null: a letter is in none of them
   */
  familiesFor(text: string, language: string | null): Promise<readonly string[] | null>;
}

/** Spaces, joiners and marks of direction have no shape of their own. */
const SHAPELESS = /[\s\p{Cf}\p{Variation_Selector}]/u;

export function createFonts(renderer: Renderer): Fonts {
  const parts = new Map<Family, readonly Part[]>();
  const loaded = new Set<string>();
  const partsOf = (family: Family): readonly Part[] => {
    const known = parts.get(family) ?? readSheet(family);
    parts.set(family, known);
    return known;
  };
  return {
    async familiesFor(text, language) {
      const asian = EAST_ASIAN[(language ?? '').slice(0, 2)];
      const order =
        asian === undefined ? [...ALPHABETS, ...(EAST_ASIAN['zh'] ?? [])] : [...asian, ...ALPHABETS];
      const needed = new Set<Part>();
      for (const letter of new Set(text)) {
        if (SHAPELESS.test(letter)) continue;
        const part = firstWith(letter.codePointAt(0) ?? 0, order, partsOf);
        if (part === undefined) return null;
        needed.add(part);
      }
      for (const { family, file, ranges } of needed) {
        if (loaded.has(file)) continue;
        const unicodeRange = ranges.map(([first, last]): [number, number] => [first, last]);
        await renderer.registerFont({ name: family, data: await readFile(file), unicodeRange });
        loaded.add(file);
      }
      return order.filter((family) => [...needed].some((part) => part.family === family));
    },
  };
}

function firstWith(
  letter: number,
  order: readonly Family[],
  partsOf: (family: Family) => readonly Part[],
): Part | undefined {
  for (const family of order) {
    const found = partsOf(family).find(({ ranges }) =>
      ranges.some(([first, last]) => letter >= first && letter <= last),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function readSheet(family: Family): readonly Part[] {
  const sheet = SHEETS[family]();
  const css = readFileSync(fileURLToPath(sheet), 'utf8');
  return css.split('@font-face').flatMap((face) => {
    const file = /url\(([^)]+\.woff2)\)/.exec(face)?.[1];
    const ranges = /unicode-range: ([^;]+);/.exec(face)?.[1];
    if (file === undefined || ranges === undefined || /font-style: italic/.test(face)) return [];
    return [{ family, file: fileURLToPath(new URL(file, sheet)), ranges: ranges.split(',').map(readRange) }];
  });
}

/** `U+600-6ff`, `U+750` */
function readRange(written: string): CodePoints {
  const [first = '', last = first] = written.trim().slice(2).split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
