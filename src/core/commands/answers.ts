/** The commands that only read: a command is its file and its line here. */
import { createAsk } from './ask.ts';
import { createCard } from './card.ts';
import { createCardHere } from './card-here.ts';
import { createCheck } from './check.ts';
import type { Command } from './command.ts';
import { createContext } from './context.ts';
import type { AnswerDeps } from './deps.ts';
import {
  createDigestCorrections,
  createDigestHistory,
  createDigestList,
  createDigestShow,
  createDigestWhy,
} from './digest.ts';
import { createDigestMissed } from './digest-missed.ts';
import { createExportQuotes } from './export.ts';
import { createQuotesCommand } from './quotes.ts';
import { createSourcesList } from './sources-list.ts';
import { createSpeakersCommand } from './speakers.ts';
import { createStory } from './story.ts';
import { createQuotesHere } from './who-says-here.ts';

export type Create<Deps> = (deps: Deps) => Command;

/** They use what they are given when they run, not before. */
export const ANSWERS = [
  createQuotesCommand,
  createContext,
  createAsk,
  createCheck,
  createStory,
  createSpeakersCommand,
  createCard,
  createExportQuotes,
  createDigestShow,
  createDigestList,
  createDigestHistory,
  createDigestWhy,
  createDigestCorrections,
  createDigestMissed,
  createSourcesList,
  createQuotesHere,
  createCardHere,
] as const satisfies readonly Create<AnswerDeps>[];

export function createAnswers(deps: AnswerDeps): readonly Command[] {
  return ANSWERS.map((create: Create<AnswerDeps>) => create(deps));
}
