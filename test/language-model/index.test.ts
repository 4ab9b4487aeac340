import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLanguageModel } from '../../src/language-model/index.ts';
import { type FakeModel, openFakeModel } from '../fakes/language-model.ts';

let fake: FakeModel;
beforeAll(async () => {
  fake = await openFakeModel();
});
afterAll(() => fake.close());
beforeEach(() => fake.script({ say: '{"sentences":[]}' }));

const request = { system: 'Rules.', prompt: 'Sentences.', mostTokens: 300 };
const model = (more: Partial<Parameters<typeof createLanguageModel>[0]> = {}) =>
  createLanguageModel({ url: fake.url, name: 'tiny', key: 'secret-1', timeoutMs: 60_000, ...more });

describe('the language model', () => {
  test('sends the key, the two messages and the limit, and gives the answer with its tokens', async () => {
    fake.script({ say: 'Done.', tokens: 321 });
    expect(await model().ask(request)).toEqual({ kind: 'answered', text: 'Done.', tokens: 321 });
    expect(fake.calls.at(-1)).toEqual({
      key: 'secret-1',
      model: 'tiny',
      system: 'Rules.',
      prompt: 'Sentences.',
      mostTokens: 300,
    });
  });

  test('without a key none is sent', async () => {
    await model({ key: null }).ask(request);
    expect(fake.calls.at(-1)?.key).toBeNull();
  });

  test('says that it does not know the tokens where the server does not count them', async () => {
    fake.script({ say: 'Done.', tokens: null });
    expect(await model().ask(request)).toMatchObject({ kind: 'answered', tokens: null });
  });

  const hundredPages = JSON.stringify({ x: 'a'.repeat(1_000_000) });
  test.each([
    ['a limit', { status: 429, headers: { 'retry-after': '7' } }, { reason: 'limited', retryAfterMs: 7000 }],
    ['a fault', { status: 500 }, { reason: 'broken', retryAfterMs: null }],
    ['a wrong key', { status: 401 }, { reason: 'refused' }],
    ['a wrong name', { status: 404 }, { reason: 'refused' }],
    ['what is no JSON', { raw: 'not JSON' }, { reason: 'broken' }],
    ['an empty answer', { raw: '{"choices":[]}' }, { reason: 'broken' }],
    ['a megabyte', { raw: hundredPages }, { reason: 'broken' }],
    ['an answer that is cut off', { fault: 'cut' }, { reason: 'broken' }],
    ['a redirect', { fault: 'redirect' }, { reason: 'broken' }],
  ] as const)('%s is a failure, and nothing is thrown', async (_, script, expected) => {
    fake.script(script);
    const before = fake.calls.length;
    expect(await model().ask(request)).toMatchObject({ kind: 'failed', ...expected });
    expect(fake.calls.length - before, 'asked once').toBe(1);
  });

  test.each(['hang', 'drip'] as const)('a server that %ss is given up', async (fault) => {
    fake.script({ fault });
    expect(await model({ timeoutMs: 50 }).ask(request)).toMatchObject({ kind: 'failed', reason: 'slow' });
    expect(await model().ask(request, AbortSignal.timeout(50))).toMatchObject({ reason: 'slow' });
  });

  test('a server that is not there is unreachable', async () => {
    const gone = await openFakeModel();
    await gone.close();
    expect(await model({ url: gone.url }).ask(request)).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
    });
  });

  test('no failure tells the key or much of the answer', async () => {
    fake.script({ raw: `secret-1 ${'x'.repeat(5000)}` });
    const reply = await model().ask(request);
    expect(JSON.stringify(reply)).not.toContain('secret-1');
    expect(JSON.stringify(reply).length).toBeLessThan(400);
  });
});
