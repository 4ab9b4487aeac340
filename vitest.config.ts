import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/models/setup.ts'],
    // Files share a worker, and what it has loaded: a third of the time.
    isolate: false,
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
