/** The commands, all of them, for every platform. */
import { createAsk } from './ask.ts';
import { createCheck } from './check.ts';
import type { Command } from './command.ts';
import { createContext } from './context.ts';
import type { CommandDeps } from './deps.ts';
import { createDigestHistory, createDigestList, createDigestShow, createDigestWhy } from './digest.ts';
import { createExportQuotes } from './export.ts';
import { createHelp } from './help.ts';
import { createPost } from './post.ts';
import { createQuotes } from './quotes.ts';
import { createSourcesList } from './sources.ts';
import { createSpeakerFix } from './speakerfix.ts';
import { createSpeakers } from './speakers.ts';
import { createStory } from './story.ts';

export type { CommandDeps, People } from './deps.ts';

export function createCommands(deps: CommandDeps): readonly Command[] {
  const answers: readonly Command[] = [
    createQuotes(deps),
    createContext(deps),
    createAsk(deps),
    createCheck(deps),
    createStory(deps),
    createSpeakers(deps),
    createExportQuotes(deps),
    createDigestShow(deps),
    createDigestList(deps),
    createDigestHistory(deps),
    createDigestWhy(deps),
    createSourcesList(deps),
  ];
  const commands: readonly Command[] = [
    ...answers,
    createHelp(() => commands),
    createSpeakerFix(deps),
    createPost(answers),
  ];
  return commands;
}
