/** SARIF has a strict shape (https://docs.oasis-open.org/sarif/sarif/v2.1.0): nothing else stands in it, whatever the draft says. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod';
import type { DraftAnswer } from '../../../src/core/drafts/draft-format.ts';
import { sarifOf } from '../../../src/core/drafts/sarif.ts';

const wellFormed = z.string().refine((text) => text.isWellFormed());
/** `uri-reference` of JSON Schema, RFC 3986 4.1. */
const uri = wellFormed.regex(/^(?:[\w.!~*'()/-]|%[\dA-F]{2})*$/);
const message = z.strictObject({ text: wellFormed.min(1).refine((text) => !text.includes('](')) });
const position = z.int().min(1);
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(z.strictObject({ id: z.string(), shortDescription: message, help: message })),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      artifacts: z.array(z.strictObject({ location: z.strictObject({ uri }) })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          level: z.literal(['note', 'error']),
          message,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri }),
                region: z.strictObject({
                  ...{ startLine: position, startColumn: position, endLine: position, endColumn: position },
                }),
              }),
            }),
          ]),
        }),
      ),
    }),
  ]),
});

const words = fc.string({ unit: 'binary', maxLength: 400 });
const quotations: fc.Arbitrary<DraftAnswer['quotations'][number]> = fc
  .record({
    words,
    verdict: fc.constantFrom('exact', 'altered', 'other_speaker', 'stitched', 'absent'),
    passes: fc.boolean(),
    line: fc.integer({ min: 1, max: 9_999 }),
    column: fc.integer({ min: 1, max: 9_999 }),
  })
  .map(({ line, column, ...quotation }) => ({
    ...{ ...quotation, line, column, endLine: line, endColumn: column + 1 },
    ...{ speaker: null, differs: null, misattributed: false, marked: false, nobody: false },
    ...{ inText: null, matches: [] },
  }));

it('for any draft', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, fc.array(quotations, { maxLength: 4 })), { maxLength: 3 }),
      (drafts) => {
        const answers = drafts.map(([file, list]) => ({
          ...{ format: 'pullquote.draft/1' as const, file, passes: true, more: false, quotations: list },
        }));
        const { runs } = log.parse(sarifOf(answers, '1.0.0'));
        const wrong = drafts.flatMap(([, list]) => list.filter(({ verdict }) => verdict !== 'exact'));
        expect(runs[0].results.length).toBe(wrong.length);
      },
    ),
  );
});

it.each([
  ['drafts/über uns/a 1.md', 'drafts/%C3%BCber%20uns/a%201.md'],
  ['news\\a.md', 'news/a.md'],
  ['half a \ud83d', 'half%20a%20%EF%BF%BD'],
])('names %s by an address', (file, address) => {
  const answer = { format: 'pullquote.draft/1' as const, passes: true, more: false, quotations: [] };
  expect(sarifOf([{ ...answer, file }], '1').runs[0]?.artifacts).toEqual([{ location: { uri: address } }]);
});
