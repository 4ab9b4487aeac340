import { afterEach, describe, expect, it } from 'vitest';
import { DocumentFaultError, UserError } from '../../src/core/base/errors.ts';
import type { Analyst } from '../../src/core/ports/ports.ts';
import { createAnalyst } from '../../src/workers/index.ts';

let analyst: ReturnType<typeof createAnalyst> | null = null;

afterEach(async () => {
  await analyst?.close();
  analyst = null;
});

const misbehaving = (timeMs = 5000) => {
  analyst = createAnalyst({
    threads: 1,
    limits: { timeMs, memoryMb: 24 },
    thread: new URL('./misbehaving.ts', import.meta.url),
  });
  return (text: string) => (analyst as Analyst).analyse({ id: 'x', text });
};

describe('the analyst', () => {
  it('understands articles, pages and feeds in its thread', async () => {
    analyst = createAnalyst({ threads: 1 });
    const found = await analyst.analyse({ id: 'a', text: '“We agree,” said Ada Lindqvist.' });
    expect(found.quotes[0]).toMatchObject({ text: 'We agree,', kind: 'direct' });
    const html = `<title>Tür</title><article>${'<p>A paragraph of the page.</p>'.repeat(30)}</article>`;
    expect(await analyst.extract({ html, url: null })).toMatchObject({ title: 'Tür' });
    const encoded = { bytes: Buffer.from(html, 'latin1'), type: 'text/html; charset=iso-8859-1', url: null };
    expect(await analyst.extract(encoded)).toMatchObject({ title: 'Tür' });
    const bytes = new TextEncoder().encode('<rss><channel><item><title>One</title></item></channel></rss>');
    expect((await analyst.feed({ bytes, type: null, url: null })).items).toMatchObject([{ title: 'One' }]);
  });

  it('passes on what a person can mend', async () => {
    analyst = createAnalyst({ threads: 1 });
    const bytes = new TextEncoder().encode('<html>no feed</html>');
    await expect(analyst.feed({ bytes, type: null, url: null })).rejects.toThrow(UserError);
  });

  it('answers each question with its own answer', async () => {
    const ask = misbehaving();
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(ask))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives up on a document that hangs, and goes on with the next', async () => {
    const ask = misbehaving(300);
    const [hung, next] = await Promise.allSettled([ask('hang'), ask('next')]);
    expect(hung).toMatchObject({ status: 'rejected', reason: expect.any(UserError) });
    expect(next).toEqual({ status: 'fulfilled', value: 'next' });
  });

  it('survives a document that eats memory, and says so', async () => {
    const ask = misbehaving(20_000);
    await expect(ask('eat')).rejects.toThrow(/memory/);
    expect(await ask('next')).toBe('next');
  });

  it('lives on when a document runs out of memory just as it runs out of time', async () => {
    // An `error` event without a listener would end this process; when that happens differs from run to run.
    for (let timeMs = 60; timeMs <= 400; timeMs += 20) {
      const ask = misbehaving(timeMs);
      await expect(ask('eat')).rejects.toThrow(UserError);
      await analyst?.close();
    }
  });

  it('goes on after a thread that ended between two documents', async () => {
    const ask = misbehaving();
    expect(await ask('die later')).toBe('die later');
    // It may still be handed to the thread that is about to end, which costs it nothing.
    expect(await ask('next')).toBe('next');
  });

  it('works on a document again when what an earlier one left behind ended the thread', async () => {
    const ask = misbehaving();
    expect(await ask('die at next')).toBe('die at next');
    expect(await ask('next')).toBe('next');
    expect(await ask('die at next')).toBe('die at next');
    await expect(ask('die')).rejects.toThrow(DocumentFaultError);
    expect(await ask('next')).toBe('next');
  });

  it.each(['die', 'throw', 'fault'])('survives a thread that comes to %s', async (how) => {
    const ask = misbehaving();
    // The error is the document's own, so that those after it are still stored.
    await expect(ask(how)).rejects.toThrow(DocumentFaultError);
    expect(await ask('next')).toBe('next');
  });

  it('does not answer after it was closed', async () => {
    const ask = misbehaving();
    const waiting = ask('hang').catch((error: unknown) => error);
    const queued = ask('next').catch((error: unknown) => error);
    await analyst?.close();
    expect(await waiting).toBeInstanceOf(Error);
    expect(await queued).toBeInstanceOf(Error);
    await expect(ask('more')).rejects.toThrow(/closed/);
  });
});
