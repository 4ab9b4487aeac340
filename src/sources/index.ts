/** The sources: readers of files and streams. */
export { createFiles, type Files, type FilesDeps, type Found } from './file.ts';
