/** The tests that `npm run mutate` runs: those of the rooms whose mutants it makes, without databases and processes. */
import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: [
      'test/core/{quotes,statements,delivery,questions,ingest}/**/*.test.ts',
      'test/core/commands/fix-speaker.test.ts',
    ],
    exclude: ['test/core/delivery/soak.test.ts'],
    reporters: ['default'],
  },
});
