import { expect, test } from 'vitest';
import { itemDraft } from '../../../src/core/sources/item-draft.ts';
import { newSource } from '../../../src/core/sources/manage-sources.ts';
import { type SourceSettings, sourceSettingsSchema } from '../../../src/core/sources/source.ts';

const PAGE = 'The harbour of Westport closes. '.repeat(20);
const ITEM = {
  url: 'https://herald.example/1',
  title: 'Harbour closes',
  text: 'Westport closes its harbour in May.',
  categories: [],
};

const deps: Parameters<typeof itemDraft>[2] = {
  web: {
    get: async (url) => ({
      kind: 'document',
      bytes: new TextEncoder().encode(PAGE),
      type: 'text/html',
      url,
      movedTo: null,
      etag: null,
      lastModified: null,
      freshMs: null,
      noarchive: false,
    }),
  },
  analyst: { extract: async () => ({ text: PAGE }) },
};

const draft = (settings: SourceSettings) => {
  const source = newSource(
    {
      id: 'herald',
      workspace: null,
      outlet: 'The Herald',
      kind: 'feed',
      address: 'https://herald.example/feed',
      settings,
    },
    '2026-01-01T00:00:00.000Z',
  );
  return itemDraft(ITEM, source, deps);
};

test("a feed's only text is its description where the page has the article", async () => {
  expect(await draft({ summary: 'feed' })).toMatchObject({
    text: PAGE,
    summary: ITEM.text,
    showsSummary: true,
  });
  const extract = await draft({});
  expect(extract.text).toBe(PAGE);
  expect(extract).not.toHaveProperty('showsSummary');
  expect(extract).not.toHaveProperty('summary');
});

test('a source takes its summaries from its feed or from the text, and from nowhere else', () => {
  expect(sourceSettingsSchema.safeParse({ summary: 'feed' }).success).toBe(true);
  expect(sourceSettingsSchema.safeParse({ summary: 'model' }).success).toBe(false);
});
