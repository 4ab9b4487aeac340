/** The sources: readers of files and streams, and the guarded fetch. */

export { createWeb, type GuardedWeb } from './fetch.ts';
export { createFiles, type Files } from './file.ts';
export { watchFolder } from './watch.ts';
