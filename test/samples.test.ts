/** The samples that a first start loads: every quotation in them names its origin, and stands in the text word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { analyse } from '../src/core/quotes/analyse.ts';
import { shownSpeaker } from '../src/core/quotes/confidence/shown-speaker.ts';

const folder = join(import.meta.dirname, '../config/samples');

const frontMatter = z.strictObject({
  title: z.string().min(10),
  source: z.string(),
  url: z.url(),
  byline: z.literal('Sample desk').optional(),
  /** With its own offset: weekdays in the text are resolved on the outlet's calendar. */
  publishedAt: z.iso.datetime({ offset: true }),
  language: z.enum(['en', 'de', 'fr', 'ru', 'zh']),
  quotations: z
    .array(
      z.strictObject({
        speaker: z.string().nullable(),
        occasion: z.string().min(10),
        date: z.iso.date(),
        published: z.string().min(5),
        words: z.array(z.string().min(2)).min(1),
      }),
    )
    .min(1),
  /** Names and doctrines that stand between quotation marks though nobody said them. */
  terms: z.array(z.string()).default([]),
});

const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, head = '', ...rest] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return { name, head: frontMatter.parse(parse(head)), body: rest.join('---').trim() };
  });

/** What stands between quotation marks, without the comma or full stop that American style puts inside them. */
const quoted = (text: string): string[] =>
  [...text.matchAll(/“([^„“”]+)”|„([^„“]+)“|«\s?([^«»]+?)\s?»/g)].map((found) => found.slice(1).join(''));
const bare = (words: string): string => words.replace(/[.,。]$/, '');

describe('the samples', () => {
  test('are ten to twenty articles over at least four stories in five languages, with two stories told by several outlets', () => {
    expect(samples.length).toBeGreaterThanOrEqual(10);
    expect(new Set(samples.map(({ head }) => head.language)).size).toBe(5);
    const events = Map.groupBy(samples, ({ name }) =>
      name.replace(/-(specimen|sample|example|placeholder)-.*/, ''),
    );
    expect(events.size).toBeGreaterThanOrEqual(4);
    expect([...events.values()].filter((articles) => articles.length > 1).length).toBeGreaterThanOrEqual(2);
  });

  test.each(samples)('$name comes from an outlet that nobody can take for a real one', ({ head }) => {
    expect(head.source).toMatch(/\b(Sample|Specimen|Example|Placeholder)\b/);
    expect(new URL(head.url).hostname).toBe(`${head.source.toLowerCase().replaceAll(' ', '-')}.example`);
  });

  test.each(samples)('$name quotes nothing whose origin it does not name', ({ head, body }) => {
    const known = new Set([...head.quotations.flatMap(({ words }) => words), ...head.terms].map(bare));
    expect(quoted(body).filter((words) => !known.has(bare(words)))).toEqual([]);
  });

  test.each(samples)('$name holds every quotation it lists, between quotation marks', ({ head, body }) => {
    const standing = new Set(quoted(body).map(bare));
    const listed = [...head.quotations.flatMap(({ words }) => words), ...head.terms];
    expect(listed.filter((words) => !standing.has(bare(words)))).toEqual([]);
  });

  test.each(samples)('$name was published on or after the day its words were said', ({ head }) => {
    for (const { date } of head.quotations) expect(date <= head.publishedAt.slice(0, 10)).toBe(true);
  });

  test.each(samples)(
    '$name is understood: every quotation is found and has its speaker',
    ({ name, head, body }) => {
      const { quotes } = analyse({ id: name, text: body, title: head.title, publishedAt: head.publishedAt });
      for (const { speaker, words } of head.quotations) {
        if (speaker === null) continue;
        for (const said of words.map(bare)) {
          const at = body.indexOf(said);
          const found = quotes.find(({ pieces }) =>
            pieces.some(({ start, end }) => start <= at && at + said.length <= end),
          );
          expect(found === undefined ? undefined : shownSpeaker(found), said).toBe(speaker);
        }
      }
    },
  );

  test.each(samples)('$name keeps its marks in pairs and its paragraphs apart', ({ body }) => {
    const count = (mark: string) => body.split(mark).length - 1;
    // In „…“ the mark closes that opens “…”.
    expect(count('„') + count('”')).toBe(count('“'));
    expect(count('«')).toBe(count('»'));
    expect(body.includes('"')).toBe(false);
    expect(body.split('\n\n').length).toBeGreaterThanOrEqual(4);
  });
});
