/** Takes an invocation from a platform, finds and checks the command, runs it, and always has an answer. */
import { randomBytes } from 'node:crypto';
import { createCache } from '../../base/cache.ts';
import { reasonOf, StoreFailureError, UserError } from '../../base/errors.ts';
import { shorten } from '../../base/shorten.ts';
import { type Now, type Timestamp, timestamp } from '../../base/time.ts';
import { yieldToEventLoop } from '../../base/yield-to-event-loop.ts';
import { openToken, readToken, sealButtons } from '../../delivery/button-token.ts';
import { isDraftFile } from '../../drafts/draft-kind.ts';
import type { Message } from '../../messages/message.ts';
import type { Log, Store } from '../../ports/ports.ts';
import { wordingFor } from '../../wording/index.ts';
import { SaidError } from '../../wording/said-error.ts';
import type {
  Caller,
  Choice,
  Command,
  Declared,
  Dispatch,
  GivenFile,
  Invocation,
  Reply,
} from '../command.ts';
import { answerProblems, validArgs } from './check-arguments.ts';
import {
  brokenMessage,
  errorMessage,
  formProblems,
  storeFailedMessage,
  unknownCommand,
} from './error-messages.ts';
import { parseLine } from './parse-line.ts';
import { noteLook } from './visits.ts';

export interface DispatchDeps {
  readonly store: Pick<Store, 'inbox' | 'actions' | 'readers'>;
  readonly now: Now;
  readonly log: Log;
}

type Options = Readonly<Record<string, string>>;

/** What an input asks for, before anything is read from the store. */
type Asked =
  | {
      readonly kind: 'command';
      readonly command: Command;
      readonly replace: boolean;
      /** A form that the command declares still has to be asked. */
      readonly unasked: boolean;
      readonly given: Options;
      options(caller: Caller): Promise<Options>;
    }
  | { readonly kind: 'unknown'; readonly word: string };

/** Ids of invocations kept in memory while the store cannot be written, because a platform may repeat one within minutes. */
const UNWRITTEN = 1000;

/** Suggestions, where a platform does not ask for more, and the longest: Discord's limits, the tighter ones. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

export function createDispatch(commands: readonly Command[], deps: DispatchDeps): Dispatch {
  const unwritten = createCache<string, true>(UNWRITTEN);
  const byName = new Map(commands.map((command) => [command.name, command]));
  /**
   * Commands start one after another, with a turn of the event loop between two. Otherwise many at once would keep those
   * that follow from being acknowledged in time, because a store may answer without a turn.
   */
  let start: Promise<void> = Promise.resolve();

  function ask(input: Invocation['input']): Asked {
    switch (input.kind) {
      case 'text':
        return askByText(input.text);
      case 'options':
        return askByName(input.command, false, null, input.options, async () => input.options);
      case 'button': {
        const token = readToken(input.token);
        if (token === null) throw new SaidError(({ errors }) => errors.unknownButton);
        const unasked = input.answers === undefined;
        return askByName(token.command, token.replace, unasked, {}, async (caller) => ({
          ...(await openToken(token, caller, deps.store.actions)),
          ...input.answers,
        }));
      }
      default:
        return input satisfies never;
    }
  }

  function askByName(
    name: string,
    replace: boolean,
    unasked: boolean | null,
    given: Options,
    options: (caller: Caller) => Promise<Options>,
  ): Asked {
    const command = byName.get(name);
    if (command === undefined) return { kind: 'unknown', word: shorten(name, 40) };
    return {
      kind: 'command',
      command,
      replace,
      unasked: unasked ?? asksForm(command, given),
      given,
      options,
    };
  }

  function askByText(line: string): Asked {
    const parsed = parseLine(line, commands);
    if (parsed.kind === 'unknown') {
      const question = byName.get('ask');
      if (question === undefined || !parsed.question) return parsed;
      const options = { question: line.trim() };
      return {
        kind: 'command',
        command: question,
        replace: false,
        unasked: false,
        given: options,
        options: async () => options,
      };
    }
    const { command, options } = parsed;
    const unasked = asksForm(command, options);
    return {
      kind: 'command',
      command,
      replace: false,
      unasked,
      given: options,
      options: async () => options,
    };
  }

  async function answer(
    asked: Asked,
    { caller, files = [], progress = unseen }: Invocation,
  ): Promise<Message> {
    const wording = wordingFor(caller.locale);
    if (asked.kind === 'unknown') return unknownCommand(asked.word, commands, caller);
    const { command } = asked;
    refuseMembers(command, caller);
    const options = await asked.options(caller);
    if (command.onFile !== undefined && takesFile(command, options, files))
      return command.onFile.run(files, { options, progress }, caller);
    const problems = command.form?.check === undefined ? {} : await answerProblems(command, options, caller);
    if (Object.keys(problems).length > 0) return formProblems(command, options, problems, wording);
    return command.run(validArgs(command, options, wording), caller);
  }

  async function problems(
    input: Invocation['input'],
    caller: Caller,
  ): Promise<Readonly<Record<string, string>>> {
    try {
      const asked = ask(input);
      if (asked.kind === 'unknown') return {};
      return await answerProblems(asked.command, await asked.options(caller), caller);
    } catch (error) {
      // Running it says what is wrong.
      if (!(error instanceof UserError))
        deps.log.error('answers could not be checked', { reason: reasonOf(error) });
      return {};
    }
  }

  function broken(error: unknown, what: string | null, caller: Caller): Message {
    const id = randomBytes(4).toString('hex');
    const stack = error instanceof Error ? error.stack : undefined;
    deps.log.error('a command broke', { id, command: what, reason: reasonOf(error), stack });
    const wording = wordingFor(caller.locale);
    return error instanceof StoreFailureError ? storeFailedMessage(id, wording) : brokenMessage(id, wording);
  }

  /** What can't be written down is remembered here: questions are answered all the same. */
  async function isFirst(id: string, at: Timestamp): Promise<boolean> {
    try {
      return await deps.store.inbox.first(id, at);
    } catch (error) {
      if (!(error instanceof StoreFailureError)) throw error;
      const first = unwritten.get(id) === undefined;
      unwritten.set(id, true);
      return first;
    }
  }

  function declared(input: Invocation['input']): Declared {
    const asked = tryOrNull(() => ask(input));
    if (asked === null || asked.kind === 'unknown') {
      return { visibility: 'private', form: null, reads: false, command: null, replace: false };
    }
    const { command, replace, unasked, given, options } = asked;
    const { form } = command;
    return {
      visibility: command.visibility,
      form:
        form === undefined || !unasked
          ? null
          : {
              title: form.title,
              submit: form.submit,
              given,
              fields: async (caller, most) => {
                if (caller.unknown !== true) refuseMembers(command, caller);
                return form.fields(caller, await options(caller), most);
              },
            },
      reads: command.reads === true && command.audience === 'anyone',
      command: command.name,
      replace,
    };
  }

  async function run(invocation: Invocation): Promise<Reply | null> {
    const { id, caller, input } = invocation;
    const { visibility, replace, command } = declared(input);
    const reply = (message: Message): Reply => ({
      message,
      visibility,
      replace: replace && message.tone !== 'error',
    });
    try {
      const at = timestamp(deps.now());
      const fresh = id === null || (await isFirst(`${caller.platform}:${id}`, at));
      if (!fresh) return null;
      const message = await answer(ask(input), invocation);
      await noteLook(deps.store, caller, at, deps.log);
      return reply(await sealButtons(message, caller, deps.store.actions, at));
    } catch (error) {
      return reply(
        error instanceof UserError
          ? errorMessage(error, wordingFor(caller.locale))
          : broken(error, command, caller),
      );
    }
  }

  return {
    declared,
    problems,

    run: async (invocation) => {
      start = start.then(yieldToEventLoop);
      await start;
      return run(invocation);
    },

    async suggest(name, field, typed, caller, most = MOST_CHOICES): Promise<readonly Choice[]> {
      const command = byName.get(name);
      if (command?.suggest === undefined) return [];
      try {
        const choices = await command.suggest(field, typed.slice(0, LONGEST_CHOICE), caller);
        return choices
          .filter((choice) => choice.value !== '' && choice.value.length <= LONGEST_CHOICE)
          .slice(0, most)
          .map((choice) => ({ ...choice, label: shorten(choice.label, LONGEST_CHOICE) }));
      } catch (error) {
        deps.log.error('suggestions broke', { command: name, field, reason: reasonOf(error) });
        return [];
      }
    },
  };
}

function refuseMembers(command: Command, caller: Caller): void {
  if (command.audience === 'managers' && !caller.manager)
    throw new UserError(...wordingFor(caller.locale).errors.managersOnly(command.name));
}

/** Where a platform shows no progress. */
const unseen = (_: Message): void => undefined;

/** A draft is taken before words; a file of another kind only where there are none, so that the answer says what can be taken. */
function takesFile({ bare }: Command, options: Options, files: readonly GivenFile[]): boolean {
  const words = bare === undefined ? '' : (options[bare] ?? '').trim();
  return files.some(isDraftFile) || (files.length > 0 && words === '');
}

function asksForm({ form }: Command, given: Options): boolean {
  return form?.asks?.(given) ?? Object.keys(given).length === 0;
}

/** A line that can't be read still has to be deferred somehow; running it says what is wrong. */
function tryOrNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
