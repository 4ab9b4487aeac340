/** The definition of a digest as the fields of a form: reads what a person typed, and shows what is set. */
import { UserError } from '../base/errors.ts';
import { scheduleOf, timeAndDays } from '../schedule/clock-times.ts';
import { readZone } from '../schedule/schedule.ts';
import { isOff } from '../subscriptions/parse-preferences.ts';
import { SaidError } from '../wording/said-error.ts';
import { type DigestDefinition, digestSchema } from './digest.ts';
import { readSections, writeSections } from './section-lines.ts';

export const DEFINITION_FIELDS = ['title', 'sections', 'time', 'days', 'timezone', 'style', 'limit'] as const;
export type DefinitionField = (typeof DEFINITION_FIELDS)[number];
/** Absent and empty fields stay as they are. `off` as time or days: no schedule. */
export type WrittenDefinition = { readonly [Field in DefinitionField]?: string | undefined };

export interface FieldProblem {
  readonly field: DefinitionField;
  readonly problem: UserError;
}

/** What the form shows of a definition. A schedule with several times a day has no field. */
export function definitionFields(definition: DigestDefinition): Readonly<Record<DefinitionField, string>> {
  const { title, sections, schedule, timezone, style, limit } = definition;
  return {
    title,
    sections: writeSections(sections),
    ...((schedule === undefined ? null : timeAndDays(schedule)) ?? { time: '', days: '' }),
    timezone,
    style,
    limit: String(limit),
  };
}

/**
 * The definition with what was typed, or every field that is wrong.
 * @param former what is set so far; null: a new digest
 */
export function readDefinition(
  former: DigestDefinition | null,
  written: WrittenDefinition,
): { readonly definition: DigestDefinition } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const read = <T>(field: DefinitionField, reading: (typed: string) => T): T | undefined => {
    const typed = written[field]?.trim() ?? '';
    if (typed === '') return undefined;
    try {
      return reading(typed);
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push({ field, problem: thrown });
      return undefined;
    }
  };
  const title = read('title', (typed) => checked('title', typed)) ?? former?.title;
  const sections = read('sections', readSections) ?? former?.sections;
  const timezone = read('timezone', readZone);
  const style = read('style', (typed) => checked('style', typed.toLowerCase()));
  const limit = read('limit', (typed) => checked('limit', Number(typed)));
  const schedule = readTimes(former?.schedule ?? null, written, problems);
  if (title === undefined && !problems.some(({ field }) => field === 'title'))
    problems.push({ field: 'title', problem: new SaidError(({ definition }) => definition.noTitle) });
  if (problems.length > 0 || title === undefined) return { problems };
  const { schedule: _, ...kept } = former ?? digestSchema.parse({ title, sections: [{ title }] });
  return {
    definition: {
      ...kept,
      title,
      ...(sections === undefined ? {} : { sections }),
      ...(timezone === undefined ? {} : { timezone }),
      ...(style === undefined ? {} : { style }),
      ...(limit === undefined ? {} : { limit }),
      ...(schedule === null ? {} : { schedule }),
      destinations: [],
    },
  };
}

/** Null: published manually only. */
function readTimes(
  former: string | null,
  { time = '', days = '' }: WrittenDefinition,
  problems: FieldProblem[],
): string | null {
  if (isOff(time) || isOff(days)) return null;
  if (time.trim() === '' && days.trim() === '') return former;
  const wanted = { ...(time.trim() === '' ? {} : { time }), ...(days.trim() === '' ? {} : { days }) };
  for (const field of ['time', 'days'] as const) {
    if (wanted[field] === undefined) continue;
    const alone = field === 'time' ? { time: wanted.time ?? '' } : { time: '00:00', days: wanted.days ?? '' };
    const problem = problemIn(() => scheduleOf(alone, null));
    if (problem !== null) problems.push({ field, problem });
  }
  if (problems.some(({ field }) => field === 'time' || field === 'days')) return null;
  const problem = problemIn(() => scheduleOf(wanted, former));
  if (problem === null) return scheduleOf(wanted, former);
  problems.push({ field: 'time', problem });
  return null;
}

function problemIn(work: () => unknown): UserError | null {
  try {
    work();
    return null;
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown;
    throw thrown;
  }
}

/** A value that its schema takes. @throws {UserError} */
function checked<const Field extends 'title' | 'style' | 'limit'>(
  field: Field,
  value: unknown,
): DigestDefinition[Field] {
  const read = digestSchema.shape[field].safeParse(value);
  if (read.success) return read.data as DigestDefinition[Field];
  throw new SaidError(({ definition }) => definition.noValue[field]);
}

/**
 * Time, days and zone written in one line, for forms with few fields: `07:30 mon-fri Europe/Berlin`, in any order of days
 * and zone.
 */
export function readWhen(written: string): Pick<WrittenDefinition, 'time' | 'days' | 'timezone'> {
  const words = written.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 1 && isOff(words[0] ?? '')) return { time: 'off' };
  const zone = words.find((word) => word.includes('/') || /^utc$/i.test(word));
  const [first = '', second = '', ...others] = words.filter((word) => word !== zone);
  const half = /^[ap]m$/i.test(second);
  const timed = /^\d/.test(first);
  const days = timed ? (half ? others : [second, ...others]) : [first, second, ...others];
  return {
    ...(timed ? { time: half ? `${first} ${second}` : first } : {}),
    ...(days.join('') === '' ? {} : { days: days.join(' ').trim() }),
    ...(zone === undefined ? {} : { timezone: zone }),
  };
}
