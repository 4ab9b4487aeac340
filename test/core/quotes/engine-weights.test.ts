import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryModel } from '../../../src/core/quotes/engine-weights.ts';
import { fileOf } from '../../../src/models/index.ts';

test('the weights in the repository fit the word lists they are read with', () => {
  expect(repositoryModel().labels.width).toBe(8);
  expect(repositoryModel()).toBe(repositoryModel());
});

test('the weights of the quote engine take at most 300 kB', () => {
  const names = ['tagger', 'labels', 'speaker-ranking', 'statements'] as const;
  const bytes = names.map((name) => statSync(fileOf(name)).size);
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(300_000);
});
