/** The settings of a source as people type them, with the same words in chat and in the terminal. */
import * as z from 'zod';
import { english } from '../wording/index.ts';
import type { Source, SourceSettings } from './source.ts';
import { itemFilterSchema, sourceSettingsSchema } from './source.ts';

const { report } = english;

/** Removes a setting. */
const NONE = 'none';

/** Entries separated by commas; no entries for `none`. */
const entries = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .transform((written) =>
    written === NONE
      ? []
      : written
          .split(',')
          .map((entry) => entry.trim())
          .filter((entry) => entry !== ''),
  );

const number = z
  .string()
  .trim()
  .regex(/^(?:\d{1,5}|none)$/, report.value.numberOrNone)
  .transform((written) => (written === NONE ? null : Number(written)));

const { include, exclude, people, sections, languages } = itemFilterSchema.shape;

/**
 * A whole number within the same bounds as in the configuration. Where only numbers can be given, 0 removes a setting that cannot be 0.
 */
const bounded = (schema: z.ZodType<number | undefined>, maximum: number) =>
  number
    .transform((value) => (value === 0 && !schema.safeParse(0).success ? null : value))
    .refine((value) => value === null || schema.safeParse(value).success, report.value.bounds)
    .meta({ kind: 'integer', minimum: 0, maximum });

/** Typed as a word, or picked as `true` or `false`. */
const yesOrNo = z
  .enum(['yes', 'no', 'true', 'false'])
  .transform((written): 'yes' | 'no' => (written === 'yes' || written === 'true' ? 'yes' : 'no'))
  .meta({ kind: 'boolean' });

const listed = (schema: z.ZodType<string[] | undefined>) =>
  entries.refine((value) => schema.safeParse(value).success, report.value.entries);

/** Options; an absent one leaves its setting unchanged. */
export const settingFields = {
  keep: z.enum(['full', 'excerpt', 'summary']).optional(),
  include: listed(include).optional(),
  exclude: listed(exclude).optional(),
  people: listed(people).optional(),
  sections: listed(sections).optional(),
  languages: listed(languages).optional(),
  minwords: bounded(itemFilterSchema.shape.minWords, 10_000).optional(),
  fulltext: yesOrNo.optional(),
  retention: bounded(sourceSettingsSchema.shape.retentionDays, 3650).optional(),
  record: yesOrNo.optional(),
  model: yesOrNo.optional(),
};

/** Only when a source is added. */
export const latestField = bounded(sourceSettingsSchema.shape.latest, 100).optional();

const settingsShape = z.object({ ...settingFields, latest: latestField });
export type Setting = z.output<typeof settingsShape>;

/** The settings after a change. */
export function changedSettings(
  before: Pick<Source, 'keep' | 'settings'>,
  change: Setting,
): Pick<Source, 'keep'> & { readonly settings: SourceSettings } {
  const { filter, fullText, latest, retentionDays, record, model, ...others } = before.settings ?? {};
  const lists = ['include', 'exclude', 'people', 'sections', 'languages'] as const;
  const nextFilter = {
    ...filter,
    ...Object.fromEntries(lists.flatMap((key) => (change[key] === undefined ? [] : [[key, change[key]]]))),
    ...(change.minwords === undefined ? {} : { minWords: change.minwords }),
  };
  // An empty list and no list both mean that there is no rule.
  const rules = Object.entries(nextFilter).filter(
    ([, rule]) => rule !== null && rule !== undefined && !(Array.isArray(rule) && rule.length === 0),
  );
  const next = {
    ...others,
    filter: rules.length === 0 ? undefined : Object.fromEntries(rules),
    fullText: change.fulltext === undefined ? fullText : change.fulltext === 'yes',
    latest: change.latest === undefined ? latest : (change.latest ?? undefined),
    retentionDays: change.retention === undefined ? retentionDays : (change.retention ?? undefined),
    record: change.record === undefined ? record : change.record === 'yes',
    model: change.model === undefined ? model : change.model === 'yes',
  };
  const present = Object.entries(next).filter(([, value]) => value !== undefined);
  return {
    keep: change.keep ?? before.keep,
    settings: sourceSettingsSchema.parse(Object.fromEntries(present)),
  };
}

/** The settings in words that can be typed again: `keep: excerpt`, `exclude: sport`. */
export function settingLines({ keep, settings }: Pick<Source, 'keep' | 'settings'>): readonly string[] {
  const { filter = {}, fullText, retentionDays, record, model } = settings ?? {};
  return [
    ...(keep === 'full' ? [] : [`keep: ${keep}`]),
    ...Object.entries(filter).map(
      ([key, rule]) => `${key.toLowerCase()}: ${Array.isArray(rule) ? rule.join(', ') : rule}`,
    ),
    ...(fullText === false ? ['fulltext: no'] : []),
    ...(retentionDays === undefined ? [] : [`retention: ${retentionDays}`]),
    ...(record === undefined ? [] : [`record: ${record ? 'yes' : 'no'}`]),
    ...(model === undefined ? [] : [`model: ${model ? 'yes' : 'no'}`]),
  ];
}
