/** The German catalogue: commands and their options, for now. */

import type { PartialCatalogue } from '../catalogue.ts';
import { commandNames } from './command-names.ts';
import { commands } from './commands.ts';
import { option } from './options.ts';

export const catalogue: PartialCatalogue = { commandNames, commands, option };
