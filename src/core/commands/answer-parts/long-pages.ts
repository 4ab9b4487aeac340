/** Where an answer may be long, because people scroll and programs read it whole. */
import { PROGRAM } from '../command.ts';

export const LONG_PAGES: readonly string[] = ['terminal', 'console', 'web', PROGRAM];
