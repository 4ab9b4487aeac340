import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/models/setup.ts'],
    // Files share a worker, and what it has loaded: a third of the time.
    isolate: false,
    // One more than there are cores: tests with processes, browsers and time-outs wait a third of their time.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', './test/closing-line.ts'],
    // A guard against tests that hang, not a measure of speed: starting a process takes long on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
