import { expect, test } from 'vitest';
import { contentTerms, queryOf } from '../../../src/core/passages/query.ts';
import { loadRanking } from '../../../src/core/passages/ranking-weights.ts';
import { rerank } from '../../../src/core/passages/rerank.ts';
import { dotProduct, sentenceEmbedding } from '../../../src/core/passages/sentence-embedding.ts';
import { cosineOfRows, loadVectors, readVectors } from '../../../src/core/passages/word-vectors.ts';
import type { PassageHit } from '../../../src/core/ports/quote-store.ts';
import { answerType } from '../../../src/core/questions/question.ts';
import { createWords, searchTokensOf } from '../../../src/core/text/search-token.ts';

const PASSAGES = [
  'The harbour authority opened the new terminal to ferries on Monday.',
  'The central bank raised interest rates to slow inflation, its governor said.',
  'Rail workers ended their strike after a night of talks with the operator.',
] as const;

const hit = (text: string, at: number): PassageHit => ({
  id: `article${at}:1`,
  article: `article${at}`,
  passage: { start: 0, end: text.length, text },
  title: '',
  outlet: 'Outlet',
  language: 'en',
  publishedAt: '2026-01-01T00:00:00.000Z',
  story: `story${at}`,
  score: 1,
});

async function ranked(asked: string, texts: readonly string[] = PASSAGES) {
  const vectors = await loadVectors();
  const ranking = loadRanking();
  const words = createWords(vectors.rowOf);
  const tokens = searchTokensOf(asked, words);
  const rarities = [...contentTerms(tokens)].map(() => 3);
  return rerank(queryOf(tokens, answerType(asked), rarities, vectors), texts.map(hit), ranking, words);
}

test('words near in meaning are nearer than others, and a word is itself', async () => {
  const vectors = await loadVectors();
  const near = (one: string, other: string) =>
    cosineOfRows(vectors, vectors.rowOf(one), vectors.rowOf(other));
  expect(near('gunman', 'shooting')).toBeGreaterThan(near('gunman', 'harbour'));
  expect(near('bank', 'bank')).toBeCloseTo(1, 5);
  expect(vectors.rowOf('no such word')).toBe(-1);
});

test('a file of vectors is read row by row, each brought to length one', async () => {
  const rows = Uint8Array.of(3, 4, 50, 0, 256 - 2, 100);
  const vectors = await readVectors({ about: '', numbers: 2, step: 0.02, words: 'one two', rows });
  expect([...vectors.values].map((value) => Number(value.toFixed(3)))).toEqual([0.6, 0.8, 0, -1]);
  expect([...vectors.weights].map((value) => Number(value.toFixed(3)))).toEqual([1, 2]);
});

test('a text of unknown words means nothing, and nothing is divided by zero', async () => {
  const vectors = await loadVectors();
  const whole = sentenceEmbedding(searchTokensOf('Qzxv wvqk', createWords(vectors.rowOf)).words, vectors);
  expect(dotProduct(whole, whole)).toBe(0);
});

test('the passage that answers comes first, whatever its place in the store’s search', async () => {
  const [first] = await ranked('Who said why interest rates were raised?');
  expect(first?.hit.article).toBe('article1');
});

test('a passage that says it in other words comes before one that has nothing to do with it', async () => {
  const [first, ...others] = await ranked('What ended the railway walkout?');
  expect(first?.hit.article).toBe('article2');
  expect(others.every(({ score }) => score < (first?.score ?? 0))).toBe(true);
});

test('questions without a telling word, empty ones and hostile ones get finite scores', async () => {
  for (const asked of ['', 'what is it', '"% OR NEAR(*', '\u202e\u200f???', 'x '.repeat(5000)]) {
    const all = await ranked(asked, ['', '…', ...PASSAGES]);
    expect(all).toHaveLength(5);
    for (const { score } of all) expect(Number.isFinite(score)).toBe(true);
  }
});

test('the passage that answers is found behind ninety that only share a word with the question', async () => {
  const others = Array.from(
    { length: 90 },
    (_, at) => `The rates of the ferry line number ${at} changed on Monday.`,
  );
  const [first, ...rest] = await ranked('Who said why interest rates were raised?', [...others, ...PASSAGES]);
  expect(first?.hit.article).toBe('article91');
  expect(rest).toHaveLength(29);
});
