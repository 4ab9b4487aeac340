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

/** A whole number within the same bounds as in the configuration. */
const bounded = (schema: z.ZodType<number | undefined>) =>
  number.refine((value) => value === null || schema.safeParse(value).success, report.value.bounds);

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
  minwords: bounded(itemFilterSchema.shape.minWords).optional(),
  fulltext: z.enum(['yes', 'no']).optional(),
  retention: bounded(sourceSettingsSchema.shape.retentionDays).optional(),
};

/** Only when a source is added. */
export const latestField = bounded(sourceSettingsSchema.shape.latest).optional();

const settingsShape = z.object({ ...settingFields, latest: latestField });
export type Setting = z.output<typeof settingsShape>;

/** The settings after a change. */
export function changedSettings(
  before: Pick<Source, 'keep' | 'settings'>,
  change: Setting,
): Pick<Source, 'keep'> & { readonly settings: SourceSettings } {
  const { filter, fullText, latest, retentionDays, ...others } = before.settings ?? {};
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
  };
  const present = Object.entries(next).filter(([, value]) => value !== undefined);
  return {
    keep: change.keep ?? before.keep,
    settings: sourceSettingsSchema.parse(Object.fromEntries(present)),
  };
}

/** The settings in words that can be typed again: `keep: excerpt`, `exclude: sport`. */
export function settingLines({ keep, settings }: Pick<Source, 'keep' | 'settings'>): readonly string[] {
  const { filter = {}, fullText, retentionDays } = settings ?? {};
  return [
    ...(keep === 'full' ? [] : [`keep: ${keep}`]),
    ...Object.entries(filter).map(
      ([key, rule]) => `${key.toLowerCase()}: ${Array.isArray(rule) ? rule.join(', ') : rule}`,
    ),
    ...(fullText === false ? ['fulltext: no'] : []),
    ...(retentionDays === undefined ? [] : [`retention: ${retentionDays}`]),
  ];
}
