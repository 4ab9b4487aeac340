/** The form of a digest, for `/digest create` and `/digest edit`: its fields, and what is wrong with their answers. */
import * as z from 'zod';
import {
  DEFINITION_FIELDS,
  definitionFields,
  readWhen,
  type WrittenDefinition,
} from '../../digests/definition-fields.ts';
import type { Digest } from '../../digests/digest.ts';
import type { DigestOwner, EditDigests } from '../../publishing/edit-digests.ts';
import { wordingFor } from '../../wording/index.ts';
import { SaidError } from '../../wording/said-error.ts';
import type { AnswerProblem, Caller, FormField } from '../command.ts';

const STYLES = ['brief', 'standard', 'quotes'] as const;

const line = z.string().trim().max(300).optional();
/** Values are checked by the form, so that each problem stands at its field. */
export const digestFields = {
  title: line,
  sections: z.string().trim().max(4_000).optional(),
  time: line,
  days: line,
  timezone: line,
  style: z.enum(STYLES).optional(),
  limit: line,
  /** Time, days and zone in one line. */
  when: line,
};

type Given = Readonly<Record<string, string | undefined>>;

/** @throws {UserError} in a direct message, which belongs to no workspace. */
export function digestOwner({ scope, workspace }: Caller): DigestOwner {
  if (workspace === null && scope.kind !== 'operator')
    throw new SaidError(({ definition }) => definition.nowhere);
  return { scope, workspace };
}

/** The fields of the definition, `when` divided into its own. */
export function writtenIn(given: Given): WrittenDefinition {
  const { when = '', ...fields } = given;
  return { ...fields, ...(when.trim() === '' ? {} : readWhen(when)) };
}

/** Whether anything of the definition is given. */
export function saysSomething(given: Given): boolean {
  return ['when', ...DEFINITION_FIELDS].some((field) => (given[field] ?? '') !== '');
}

/**
 * @param former the digest that is changed; null: a new one
 * @param given what was typed already
 * @param most how many fields the platform has room for
 */
export function digestFormFields(
  former: Digest | null,
  given: Given,
  most: number,
  caller: Caller,
): readonly FormField[] {
  const { definition } = wordingFor(caller.locale);
  const usual = {
    sections: '',
    time: '07:30',
    days: 'weekdays',
    timezone: caller.timezone ?? 'UTC',
    style: 'standard',
  };
  const set = former === null ? usual : definitionFields(former.definition);
  const now: Given = { ...set, ...writtenIn(filled(given)) };
  const field = (name: keyof typeof definition.label, more: Pick<FormField, 'kind'> & Partial<FormField>) => {
    const initial = now[name] ?? '';
    return {
      name,
      label: definition.label[name],
      required: false,
      ...(initial === '' ? {} : { initial }),
      ...more,
    };
  };
  const when = [now['time'], now['days'], now['timezone']].filter(Boolean).join(' ');
  const times: readonly FormField[] = [
    field('time', { kind: 'time' }),
    field('days', { kind: 'line', hint: definition.hint.days }),
    field('timezone', { kind: 'line', suggested: true }),
  ];
  const choices = STYLES.map((value) => ({ value, label: definition.style[value] }));
  const others: readonly FormField[] = [
    field('title', { kind: 'line', required: true }),
    field('sections', { kind: 'paragraph', hint: definition.hint.sections }),
    field('style', { kind: 'choice', choices }),
    field('limit', { kind: 'line' }),
  ];
  const [title, sections, ...rest] = others;
  const middle =
    others.length + times.length <= most
      ? times
      : [field('when', { kind: 'line', hint: definition.hint.when, initial: given['when'] ?? when })];
  return [title, sections, ...middle, ...rest].filter((one) => one !== undefined);
}

function filled(given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
}

/** What is wrong with the answers; of one line with time, days and zone, everything stands at that line. */
export async function digestProblems(
  edits: EditDigests,
  former: Digest | null,
  given: Given,
  caller: Caller,
): Promise<readonly AnswerProblem[]> {
  const together = (given['when'] ?? '') !== '';
  const problems = await edits.problems(digestOwner(caller), former, writtenIn(given));
  return problems.map(({ field, problem }) => ({
    field: together && (field === 'time' || field === 'days' || field === 'timezone') ? 'when' : field,
    problem,
  }));
}
