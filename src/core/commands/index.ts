/** The commands, all of them, for every platform. */
import { createAsk } from './ask.ts';
import { createCheck } from './check.ts';
import type { Command } from './command.ts';
import { createContext } from './context.ts';
import type { AnswerDeps, CommandDeps } from './deps.ts';
import {
  createDigestCorrections,
  createDigestHistory,
  createDigestList,
  createDigestShow,
  createDigestWhy,
} from './digest.ts';
import { createDigestCancel, createDigestPublish, createDigestResend } from './digest-actions.ts';
import { createExportQuotes } from './export.ts';
import { createFilter } from './filter.ts';
import { createFixSpeaker } from './fix-speaker.ts';
import { createFollowCommand, createUnfollow } from './follow.ts';
import { createHelp } from './help.ts';
import { createHours } from './hours.ts';
import { createForget, createPermissions, createTest } from './maintenance.ts';
import { createPostToChannel } from './post-to-channel.ts';
import { createQuotesCommand } from './quotes.ts';
import { createSetup, createSetupConfirm } from './setup.ts';
import { createSourcesAdd, createSourcesTest } from './sources-add.ts';
import { createSourcesChange } from './sources-change.ts';
import { createSourcesList } from './sources-list.ts';
import { createSourcesSet } from './sources-set.ts';
import { createSpeakersCommand } from './speakers.ts';
import { createChange, createStatus } from './status.ts';
import { createStory } from './story.ts';
import { createSubscribeCommand, createUnsubscribe } from './subscribe.ts';
import { createWhyPassage } from './why-passage.ts';

export type { CommandDeps } from './deps.ts';

/** Those that only read, and that anybody may post to a channel. They use what they are given when they run, not before. */
export function createAnswers(deps: AnswerDeps): readonly Command[] {
  return [
    createQuotesCommand(deps),
    createContext(deps),
    createAsk(deps),
    createCheck(deps),
    createStory(deps),
    createSpeakersCommand(deps),
    createExportQuotes(deps),
    createDigestShow(deps),
    createDigestList(deps),
    createDigestHistory(deps),
    createDigestWhy(deps),
    createDigestCorrections(deps),
    createSourcesList(deps),
  ];
}

export function createCommands(deps: CommandDeps): readonly Command[] {
  const answers = createAnswers(deps);
  const commands: readonly Command[] = [
    ...answers,
    createDigestPublish(deps),
    createDigestResend(deps),
    createDigestCancel(deps),
    createSubscribeCommand(deps),
    createHours(deps),
    createFilter(deps),
    createUnsubscribe(deps),
    createFollowCommand(deps),
    createUnfollow(deps),
    createSetup(deps),
    createSetupConfirm(deps),
    createStatus(deps),
    createTest(deps),
    createChange(deps, 'pause'),
    createChange(deps, 'resume'),
    createChange(deps, 'remove'),
    createSourcesAdd(deps),
    createSourcesTest(deps),
    createSourcesSet(deps),
    createSourcesChange(deps, 'pause'),
    createSourcesChange(deps, 'resume'),
    createSourcesChange(deps, 'remove'),
    createPermissions(deps),
    createForget(deps),
    createHelp(() => commands),
    createFixSpeaker(deps),
    createWhyPassage(deps),
    createPostToChannel(answers),
  ];
  return commands;
}
