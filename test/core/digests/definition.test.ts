import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { UserError } from '../../../src/core/base/errors.ts';
import { digestSchema } from '../../../src/core/digests/digest.ts';
import { validateDigest } from '../../../src/core/digests/validate-digest.ts';
import { readDuration, readWindow } from '../../../src/core/digests/window.ts';
import { digestOf } from '../publishing/newsdesk.ts';

const ROOT = join(import.meta.dirname, '../../..');

describe('the definition of a digest', () => {
  it('is described by the JSON schema that editors use', async () => {
    const schema = z.toJSONSchema(digestSchema, { io: 'input', target: 'draft-7' });
    const file = { ...schema, title: 'A Pullquote digest', description: 'digests/<name>.yaml' };
    await expect(`${JSON.stringify(file, null, 2)}\n`).toMatchFileSnapshot(
      join(ROOT, 'config/schema/digest.json'),
    );
  });

  it('has no problems in the digests that come with the product, and these post nowhere', () => {
    const files = readdirSync(join(ROOT, 'digests'));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const definition = digestSchema.parse(parse(readFileSync(join(ROOT, 'digests', file), 'utf8')));
      expect(validateDigest({ definition })).toEqual([]);
      expect(definition.destinations).toEqual([]);
    }
  });

  it('lists everything that is wrong, with its path', () => {
    const digest = digestOf({
      schedule: '99 7 * * *',
      timezone: 'Mars/Olympus',
      sections: [{ title: 'Same' }, { title: 'Same' }],
      destinations: ['nowhere', 'chat:a', { to: 'chat:a', thread: true }],
    });
    expect(validateDigest(digest).map(({ path }) => path)).toEqual([
      'timezone',
      'schedule',
      'sections[1].title',
      'destinations[0]',
      'destinations[2]',
    ]);
  });

  it('tells what is wrong and what to write, in sentences', () => {
    const [problem] = validateDigest(digestOf({ schedule: '99 7 * * *' }));
    expect(problem?.message).toMatch(
      /^Not a schedule: 99 does not fit the minute\. Write five fields: .*\.$/,
    );
  });

  it.each([
    ['an unknown key', { colour: 'red' }],
    ['no section', { sections: [] }],
    ['a window that is none', { window: 'yesterday' }],
    ['a limit of nothing', { sections: [{ title: 'All', limit: 0 }] }],
    ['a title of spaces', { title: '   ' }],
    ['a topic of 101 characters', { sections: [{ title: 'All', include: { topics: ['x'.repeat(101)] } }] }],
  ])('is refused with %s', (_, wrong) => {
    expect(digestSchema.safeParse({ title: 'T', sections: [{ title: 'All' }], ...wrong }).success).toBe(
      false,
    );
  });
});

describe('spans of time', () => {
  it('are read as windows and durations', () => {
    expect(readWindow('since-last')).toEqual({ kind: 'since-last' });
    expect(readWindow('7d')).toEqual({ kind: 'hours', hours: 168 });
    expect(readWindow('latest:10')).toEqual({ kind: 'latest', count: 10 });
    expect(readDuration('30m')).toBe(1_800_000);
  });

  it('are refused with a remedy when they are none', () => {
    for (const written of ['', '12', 'h', '12w', '99999h'])
      expect(() => readDuration(written)).toThrow(UserError);
  });
});
