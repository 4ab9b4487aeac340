/** The sources: readers of files and streams, and the guarded fetch. */

export { createGuardedFetch, type GuardedFetch } from './guarded-fetch.ts';
export { createFiles, type Files } from './read-files.ts';
export { watchFolder } from './watch-folder.ts';
