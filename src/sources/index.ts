/** The sources: readers of files and streams, and the guarded fetch. */

export { createFileFetch } from './fetch-file.ts';
export { createGuardedFetch, type GuardedFetch } from './guarded-fetch.ts';
export { createFiles, type Files } from './read-files.ts';
export { watchFolder } from './watch-folder.ts';
