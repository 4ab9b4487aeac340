/** English: names of commands as people type them on Discord. The commands are declared in English, so nothing is said otherwise. */

import type { CommandNames } from '../command-names.ts';

export const commandNames: CommandNames = { commands: {}, options: {}, menu: {} };
