/** The real threads read documents that are built to stop them: each is read or refused, and the thread reads on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TooHeavyError, UserError } from '../../src/core/base/errors.ts';
import { createAnalyst } from '../../src/workers/index.ts';
import { refuseTraps } from '../../src/workers/pages/page-traps.ts';
import { type HostileDocument, hostileDocuments } from '../fakes/hostile-documents.ts';

/** Large enough that work which grows with the square shows, small enough for a suite. */
const SIZE = 60_000;

const analyst = createAnalyst({ threads: 1 });
beforeAll(async () => {
  await analyst.extract({ html: '<p>Warm</p>', url: null });
});
afterAll(() => analyst.close());

async function read({ kind, bytes }: HostileDocument): Promise<void> {
  const url = 'https://herald.example/';
  if (kind === 'page') await analyst.extract({ bytes, type: null, url });
  else await analyst[kind]({ bytes, type: null, url });
}

describe('hostile documents', () => {
  it('are many', () => {
    expect(hostileDocuments(1_000).length).toBeGreaterThan(150);
  });

  it('are read or refused in little time, and none brings out a fault', async () => {
    const faults: string[] = [];
    for (const document of hostileDocuments(SIZE)) {
      try {
        await read(document);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        if (error.cause !== undefined || error instanceof TooHeavyError)
          faults.push(`${document.name}: ${String(error.cause ?? error.message)}`);
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it.each([
    ['entities', '&lt;'.repeat(70_000)],
    ['no-break spaces', '\u00A0'.repeat(70_000)],
    ['opening signs', '<'.repeat(260_000)],
    ['links', '<link rel=a href=b>'.repeat(4_000)],
    ['meta elements', '<meta name=a content=b>'.repeat(4_000)],
    ['attributes', `<p ${'a=b '.repeat(2_000)}>`],
    ['classes', `<p class="${'ad '.repeat(20_000)}">`],
    ['nesting', '<div>'.repeat(6_000)],
  ])('made of %s are refused before they are parsed', (_, html) => {
    expect(() => refuseTraps(`<html><body>${html}</body></html>`)).toThrow(UserError);
  });

  it('are told from a long page of news', () => {
    const paragraph =
      '<p class="body">“The harbour&nbsp;stays open,” <a href="/a?b&amp;c">Brook</a> said.</p>\n';
    expect(() => refuseTraps(`<html><body>${paragraph.repeat(8_000)}</body></html>`)).not.toThrow();
  });
});
