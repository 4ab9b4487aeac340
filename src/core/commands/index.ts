/** The commands, all of them, for every platform: a command is its file and its line, here or among the answers. */

import type { Said } from '../wording/catalogue.ts';
import { createPostToChannel } from './answer-parts/post-to-channel.ts';
import { type ANSWERS, type Create, createAnswers } from './answers.ts';
import type { Command } from './command.ts';
import type { CommandDeps, RegistryDeps } from './deps.ts';
import { createDigestCancel, createDigestPublish, createDigestResend } from './digest-actions.ts';
import { createDigestDelete, createDigestRestore } from './digest-delete.ts';
import { createDigestCopy, createDigestCreate, createDigestEdit } from './digest-edit.ts';
import { createFilter } from './filter.ts';
import { createFixSpeaker } from './fix-speaker.ts';
import { createFollowCommand, createUnfollow } from './follow.ts';
import { createHelp } from './help.ts';
import { createHours } from './hours.ts';
import { createLanguage } from './language.ts';
import { createForget, createPermissions, createTest } from './maintenance.ts';
import { createModel } from './model.ts';
import { createOverview, createSwitch } from './overview.ts';
import { createSetup, createSetupConfirm } from './setup.ts';
import { createSourcesAdd, createSourcesTest } from './sources-add.ts';
import { createSourcesPause, createSourcesRemove, createSourcesResume } from './sources-change.ts';
import { createSourcesSet } from './sources-set.ts';
import { createPause, createRemove, createResume, createStatus } from './status.ts';
import {
  createStoriesChanges,
  createStoriesJoin,
  createStoriesSplit,
  createStoriesUndo,
} from './stories-change.ts';
import { createSubscribeCommand, createUnsubscribe } from './subscribe.ts';
import { createThumb } from './thumb.ts';
import { createWhyPassage } from './why-passage.ts';

export type { CommandDeps } from './deps.ts';

/** Those that change something, those that only buttons reach, and help. */
const OTHERS = [
  createDigestCreate,
  createDigestEdit,
  createDigestCopy,
  createDigestDelete,
  createDigestRestore,
  createDigestPublish,
  createDigestResend,
  createDigestCancel,
  createSubscribeCommand,
  createHours,
  createLanguage,
  createModel,
  createFilter,
  createUnsubscribe,
  createFollowCommand,
  createUnfollow,
  createSetup,
  createSetupConfirm,
  createStatus,
  createTest,
  createOverview,
  createSwitch,
  createPause,
  createResume,
  createRemove,
  createSourcesAdd,
  createSourcesTest,
  createSourcesSet,
  createSourcesPause,
  createSourcesResume,
  createSourcesRemove,
  createStoriesJoin,
  createStoriesSplit,
  createStoriesUndo,
  createStoriesChanges,
  createPermissions,
  createForget,
  createHelp,
  createFixSpeaker,
  createThumb,
  createWhyPassage,
  createPostToChannel,
] as const satisfies readonly Create<RegistryDeps>[];

type Texts = ReturnType<(typeof ANSWERS)[number] | (typeof OTHERS)[number]>['text'];

/** The sentences of every command, by its name: what another language can say. A command that it says, it says whole. */
export type CommandTexts = {
  readonly [Name in Texts['command']]?: Said<ReturnType<Extract<Texts, { readonly command: Name }>>>;
};

export function createCommands(deps: CommandDeps): readonly Command[] {
  const given: RegistryDeps = { ...deps, commands: () => commands };
  const commands = [...createAnswers(deps), ...OTHERS.map((create: Create<RegistryDeps>) => create(given))];
  return commands;
}
