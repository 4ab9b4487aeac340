/** The commands, all of them, for every platform: a command is its file and its line here. */
import { createAsk } from './ask.ts';
import { createCheck } from './check.ts';
import type { Command } from './command.ts';
import { createContext } from './context.ts';
import type { AnswerDeps, CommandDeps, RegistryDeps } from './deps.ts';
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
import { createSourcesPause, createSourcesRemove, createSourcesResume } from './sources-change.ts';
import { createSourcesList } from './sources-list.ts';
import { createSourcesSet } from './sources-set.ts';
import { createSpeakersCommand } from './speakers.ts';
import { createPause, createRemove, createResume, createStatus } from './status.ts';
import { createStory } from './story.ts';
import { createSubscribeCommand, createUnsubscribe } from './subscribe.ts';
import { createWhyPassage } from './why-passage.ts';

export type { CommandDeps } from './deps.ts';

/** Those that only read. They use what they are given when they run, not before. */
const ANSWERS = [
  createQuotesCommand,
  createContext,
  createAsk,
  createCheck,
  createStory,
  createSpeakersCommand,
  createExportQuotes,
  createDigestShow,
  createDigestList,
  createDigestHistory,
  createDigestWhy,
  createDigestCorrections,
  createSourcesList,
] as const satisfies readonly Create<AnswerDeps>[];

/** Those that change something, those that only buttons reach, and help. */
const OTHERS = [
  createDigestPublish,
  createDigestResend,
  createDigestCancel,
  createSubscribeCommand,
  createHours,
  createFilter,
  createUnsubscribe,
  createFollowCommand,
  createUnfollow,
  createSetup,
  createSetupConfirm,
  createStatus,
  createTest,
  createPause,
  createResume,
  createRemove,
  createSourcesAdd,
  createSourcesTest,
  createSourcesSet,
  createSourcesPause,
  createSourcesResume,
  createSourcesRemove,
  createPermissions,
  createForget,
  createHelp,
  createFixSpeaker,
  createWhyPassage,
  createPostToChannel,
] as const satisfies readonly Create<RegistryDeps>[];

type Create<Deps> = (deps: Deps) => Command;

type Texts = ReturnType<(typeof ANSWERS)[number] | (typeof OTHERS)[number]>['text'];

/** The sentences of every command, by its name: what another language can say. */
export type CommandTexts = {
  readonly [Name in Texts['command']]: ReturnType<Extract<Texts, { readonly command: Name }>>;
};

export function createAnswers(deps: AnswerDeps): readonly Command[] {
  return ANSWERS.map((create: Create<AnswerDeps>) => create(deps));
}

export function createCommands(deps: CommandDeps): readonly Command[] {
  const given: RegistryDeps = { ...deps, commands: () => commands };
  const commands = [...createAnswers(deps), ...OTHERS.map((create: Create<RegistryDeps>) => create(given))];
  return commands;
}
