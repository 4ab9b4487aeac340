import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/models/setup.ts'],
    // Files share a worker, and what it has loaded: a third of the time.
    isolate: false,
    // By default one core is left idle: on two cores, half of them.
    maxWorkers: '100%',
    reporters: ['default', './test/closing-line.ts'],
    // A guard against tests that hang, not a measure of speed: starting a process takes long on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
