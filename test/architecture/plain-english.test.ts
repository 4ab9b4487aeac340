/** Comments and pages in plain English: words that are never right in them, found before a reader stumbles over them. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);

/** Each with what to write instead. Words that have a plain use as well are not here. */
const NEVER: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\b(?:whence|thence|hence(?:forth)?)\b/i, 'from where, so'],
  [/\b(?:there|where|here)(?:of|upon|unto|with)\b/i, 'of it, on which'],
  [/\b(?:hither|thither|hitherto|heretofore|erstwhile)\b/i, 'here, so far, former'],
  [/\b(?:nigh|betwixt|twain|aught|naught|whilst|amongst)\b/i, 'near, between, two, nothing, while, among'],
  [/\b(?:betakes?|befalls?|behoves?|beseech(?:es)?)\b/i, 'goes, happens to, must'],
  [/\b(?:anew|forthwith|albeit|lest)\b/i, 'again, at once, although, so that … not'],
  [/\bof late\b(?! \w+s\b)/i, 'recently'],
  [/\bnear by\b/i, 'nearby'],
  [/\bmay or may not\b/i, 'it is not known whether'],
  [/\bsave for\b/i, 'except'],
  [/\bthe same (?:holds|goes) for\b/i, 'this applies to … too'],
  [/\b(?:nobody|no one) hears\b/i, 'without a listener'],
  [/\bhave (?:their|its) turn\b/i, 'so that other requests are not held up'],
  [/\bunder (?:our|its|their) hands?\b/i, 'while it is read'],
  [/\bparted by\b/i, 'separated by'],
  [/\bheeds?\b|\bheeded\b/i, 'obeys, considers'],
  [/\bat the foot of\b/i, 'at the end of'],
  [/[<>]{7} /, 'what both sides of the merge mean'],
  [/\broll ?calls?\b/i, 'a term of docs/glossary.md'],
];

/** What stands in backticks or quotation marks is an example: anybody's words. */
const EXAMPLES = /`[^`\n]*`|“[^”\n]*”|"[^"\n]*"/g;
const BLOCK = /\/\*([\s\S]*?)\*\//g;
const LINE = /^\s*\/\/ (.*)$/gm;

function commentsOf(source: string): readonly string[] {
  return [...source.matchAll(BLOCK), ...source.matchAll(LINE)].map(([, text = '']) =>
    text.replace(/\n\s*\*/g, ' '),
  );
}

function findings(text: string): readonly string[] {
  const prose = text.replace(EXAMPLES, '…');
  return NEVER.flatMap(([pattern, instead]) => {
    const found = pattern.exec(prose)?.[0];
    return found === undefined ? [] : [`${found}: write ${instead}`];
  });
}

function findingsIn(patterns: readonly string[], textsOf: (file: string) => readonly string[]) {
  return globSync([...patterns], { cwd: ROOT, exclude: ['**/plain-english.test.ts'] }).flatMap((file) =>
    textsOf(readFileSync(new URL(file, ROOT), 'utf8'))
      .flatMap(findings)
      .map((finding) => `${file}: ${finding}`),
  );
}

test('comments use no archaic words and no words of our own', () => {
  const patterns = [
    'src/**/*.ts',
    'test/**/*.ts',
    'bench/**/*.ts',
    'eval/**/*.ts',
    'train/**/*.ts',
    'soak/**/*.ts',
  ];
  expect(findingsIn(patterns, commentsOf)).toEqual([]);
});

test('pages use no archaic words and no words of our own', () => {
  expect(findingsIn(['*.md', 'docs/*.md', 'docs/decisions/*.md', 'src/*.md'], (text) => [text])).toEqual([]);
});

test('such a word is found, except in an example', () => {
  const source =
    '/**\n * Rows are read\n * anew.\n */\nconst a = 1;\n// “anew” is an example\n// Lists parted by commas.\n';
  expect(commentsOf(source).flatMap(findings)).toEqual([
    'anew: write again, at once, although, so that … not',
    'parted by: write separated by',
  ]);
});
