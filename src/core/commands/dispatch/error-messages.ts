/** Answers to what can't be done: a bad argument, an unknown command, a fault. */

import type { UserError } from '../../base/errors.ts';
import { bold, buttons, code, item, line, list, own, press, typed } from '../../messages/blocks.ts';
import type { Message } from '../../messages/message.ts';
import { nearestSpellings } from '../../names/spelling-distance.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { wordingFor } from '../../wording/index.ts';
import { problemOf } from '../../wording/said-error.ts';
import type { Caller, Command } from '../command.ts';

/** A bad argument: what is wrong and what to do. */
export function errorMessage(error: UserError, wording: Catalogue): Message {
  const [problem, remedy] = problemOf(error, wording);
  return {
    notice: problem,
    tone: 'error',
    items: [item(line(own(problem)), ...(remedy === null ? [] : [line(own(remedy))]))],
    data: { error: problem, remedy },
  };
}

/** Answers of a form that cannot be taken: each field with what is wrong, and a button to the form with what was typed. */
export function formProblems(
  command: Command,
  typedIn: Readonly<Record<string, string>>,
  problems: Readonly<Record<string, string>>,
  wording: Catalogue,
): Message {
  const { notice, correct } = wording.errors.form;
  const named = (field: string) =>
    wording.definition.label[field as keyof Catalogue['definition']['label']] ?? field;
  return {
    notice,
    tone: 'error',
    items: [
      item(
        line(bold(notice)),
        list(Object.entries(problems).map(([field, said]) => [bold(named(field)), own(`: ${said}`)])),
        ...buttons([press(correct, command.name, typedIn, { for: 'caller', style: 'primary' })]),
      ),
    ],
    data: { error: notice, problems },
  };
}

/** A fault: nothing of it is shown but the id under which the log has it. */
export function brokenMessage(id: string, wording: Catalogue): Message {
  return faultMessage(id, wording.errors.broken(id));
}

/** The store failed: that is for the operator, and only that they were told is for whoever asked. */
export function storeFailedMessage(id: string, wording: Catalogue): Message {
  return faultMessage(id, wording.errors.storeFailed(id));
}

function faultMessage(id: string, notice: string): Message {
  return { notice, tone: 'error', items: [item(line(own(notice)))], data: { error: notice, id } };
}

/** No such command: the nearest ones, as buttons. */
export function unknownCommand(word: string, commands: readonly Command[], caller: Caller): Message {
  const wording = wordingFor(caller.locale);
  const allowed = commands.filter(
    (command) => command.hidden !== true && (command.audience === 'anyone' || caller.manager),
  );
  const near = nearestSpellings(
    word,
    allowed.map((command) => command.name),
    3,
  );
  const offers = near.map((command) => press(`/${command}`, command, {}));
  return {
    notice: wording.errors.noSuchCommand,
    tone: 'error',
    items: [
      item(
        line(own(`${wording.errors.noSuchCommand}: `), typed(word)),
        line(own(near.length > 0 ? wording.errors.nearestCommands : wording.errors.seeHelp), code('/help')),
        ...buttons([...offers, press(wording.errors.help, 'help', {})]),
      ),
    ],
    data: { error: wording.errors.noSuchCommand, near },
  };
}
