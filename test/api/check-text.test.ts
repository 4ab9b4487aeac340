/** `POST /api/v1/check-text`: a draft as it is sent, every quotation with its verdict and place. */
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftAnswer } from '../../src/core/drafts/draft-format.ts';
import { sarifOf } from '../../src/core/drafts/sarif.ts';
import { type Doors, openDoors } from './newsroom.ts';

const DRAFT = `# The telescope

Bill Nelson said: “We are going to be able to answer questions that **nobody** has asked yet.”
Putin called it “a key stabilizing factor” in the world. Mara Holt said
“we will rebuild the bridge before the winter comes”. It was “a shame”.
`;
const PLACES = [
  ['altered', 3, 20],
  ['exact', 4, 18],
  ['absent', 5, 2],
];

let doors: Doors;
beforeAll(async () => {
  doors = await openDoors({ asksAMinute: 1_000 });
});
afterAll(() => doors.close());

const send = (body: string | Uint8Array<ArrayBuffer>, type = 'text/markdown', query = '') =>
  doors.ask(`/api/v1/check-text?${query}`, { method: 'POST', body, headers: { 'content-type': type } });

describe('a draft', () => {
  it('is answered with the place of every quotation that is no single term', async () => {
    const response = await send(DRAFT, 'text/markdown; charset=utf-8', 'file=draft.md');
    expect(response.status).toBe(200);
    const draft = draftAnswer.parse(await response.json());
    expect([draft.file, draft.passes, draft.more]).toEqual(['draft.md', false, false]);
    expect(draft.quotations.map(({ verdict, line, column }) => [verdict, line, column])).toEqual(PLACES);
    for (const { words, line, column, endLine, endColumn } of draft.quotations) {
      expect(endLine).toBe(line);
      const written = DRAFT.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? '';
      expect(written.replaceAll('*', '')).toBe(words);
    }
  });

  it('has the same verdicts in HTML', async () => {
    const html = DRAFT.replace('# The telescope', '<h1>The telescope</h1>').replace(/\*\*/g, '');
    const draft = draftAnswer.parse(await (await send(`<p>${html}</p>`, 'text/html')).json());
    expect(draft.quotations.map(({ verdict }) => verdict)).toEqual(['altered', 'exact', 'absent']);
  });

  it('passes when it marks what it changed, and not when it does not', async () => {
    const passes = async (words: string) =>
      draftAnswer.parse(await (await send(`Bill Nelson said: “${words}”`)).json()).passes;
    expect(await passes('We are going to be able to answer questions … what the questions are yet')).toBe(
      true,
    );
    expect(await passes('We are going to be able to answer questions what the questions are yet')).toBe(
      false,
    );
  });

  it('without quotations passes', async () => {
    const draft = draftAnswer.parse(await (await send('Nobody said anything.')).json());
    expect([draft.passes, draft.quotations]).toEqual([true, []]);
  });

  it('shuts a gate, if it is asked to', async () => {
    expect((await send(DRAFT, 'text/markdown', 'gate=true')).status).toBe(422);
    expect((await send('“a key stabilizing factor”', 'text/plain', 'gate=true')).status).toBe(200);
  });
});

describe('SARIF', () => {
  it('is of version 2.1.0, with a region for each quotation that is not exact', async () => {
    const response = await send(DRAFT, 'text/markdown', 'format=sarif&file=news/my draft.md');
    const log: Log = JSON.parse(await response.text());
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const rules = run?.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(run?.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['altered', 'error'],
      ['absent', 'error'],
    ]);
    for (const { ruleId, message, locations } of run?.results ?? []) {
      expect(rules).toContain(ruleId);
      expect(message.text).toMatch(/\S/);
      const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
      expect(artifactLocation?.uri).toBe('news/my%20draft.md');
      expect(region?.startLine).toBeGreaterThan(0);
      expect(region?.endColumn).toBeGreaterThan(region?.startColumn ?? 0);
    }
  });

  it('has the shape that the standard’s types describe', () => {
    const log: Log = sarifOf([], '1.0.0');
    expect(log.runs).toHaveLength(1);
  });
});

describe('is refused:', () => {
  it.each([
    ['a picture', 'x', 'image/png', '', 415],
    ['no type', 'x', '', '', 415],
    ['another format', 'x', 'text/plain', 'format=pdf', 400],
    ['an unknown parameter', 'x', 'text/plain', 'colour=red', 400],
    [
      'a broken Word document',
      'x',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      '',
      400,
    ],
    ['a text that is too long', 'word '.repeat(110_000), 'text/plain', '', 400],
  ])('%s', async (_, body, type, query, status) => {
    const response = await send(body, type, query);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json',
    ]);
  });

  it('a GET, and a draft without a token', async () => {
    expect((await doors.ask('/api/v1/check-text')).status).toBe(405);
    const response = await doors.ask('/api/v1/check-text', { method: 'POST', body: 'x', token: null });
    expect(response.status).toBe(401);
  });

  it('a tenth draft in a minute of 120 questions', async () => {
    const few = await openDoors();
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const headers = { 'content-type': 'text/plain' };
      statuses.push((await few.ask('/api/v1/check-text', { method: 'POST', body: 'x', headers })).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
    await few.close();
  });
});
