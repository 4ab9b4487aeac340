import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { repositoryModel } from '../../../src/core/quotes/weights.ts';

test('the weights in the repository fit the word lists they are read with', () => {
  expect(repositoryModel().labels.width).toBe(8);
  expect(repositoryModel()).toBe(repositoryModel());
});

test('the weights in the repository take at most 300 kB', () => {
  const files = ['text/tagger', 'quotes/labels/labels', 'quotes/speakers/speaker-ranking'];
  const bytes = files.map(
    (name) => statSync(new URL(`../../../src/core/${name}.weights.json`, import.meta.url)).size,
  );
  expect(bytes.reduce((a, b) => a + b, 0)).toBeLessThan(300_000);
});
