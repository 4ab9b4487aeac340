/** What Discord accepts as a first answer to an interaction and as commands; unknown fields are refused. */
import * as z from 'zod';

const choice = z.strictObject({ name: z.string().min(1).max(100), value: z.string().min(1).max(100) });
const textInput = z.strictObject({
  type: z.literal(4),
  custom_id: z.string().min(1).max(100),
  style: z.literal([1, 2]),
  required: z.boolean(),
  max_length: z.int().min(1).max(4000).optional(),
  value: z.string().max(4000).optional(),
});
const select = z.strictObject({
  type: z.literal(3),
  custom_id: z.string().min(1).max(100),
  required: z.boolean(),
  options: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(100),
        value: z.string().min(1).max(100),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(25),
});
const channelSelect = z.strictObject({
  type: z.literal(8),
  custom_id: z.string().min(1).max(100),
  required: z.boolean(),
  channel_types: z.array(z.int()).optional(),
  default_values: z.array(z.strictObject({ id: z.string(), type: z.literal('channel') })).optional(),
});
const label = z.strictObject({
  type: z.literal(18),
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).optional(),
  component: z.union([textInput, select, channelSelect]),
});

/** docs/interactions/receiving-and-responding.mdx: with a deferred reply only the flag for private ones. */
export const callbackSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(1) }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: z.literal([0, 64]) }) }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(choice).max(25) }) }),
  z.strictObject({
    type: z.literal(9),
    data: z.strictObject({
      custom_id: z.string().min(1).max(100),
      title: z.string().min(1).max(45),
      components: z.array(label).min(1).max(5),
    }),
  }),
]);
export type Callback = z.infer<typeof callbackSchema>;

const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u)
  .refine((text) => text === text.toLowerCase());
const localizations = (value: z.ZodString) =>
  z.record(z.string().regex(/^[a-z]{2}(-[A-Z0-9]{2,3})?$/), value).optional();
const described = {
  description: z.string().min(1).max(100),
  description_localizations: localizations(z.string().min(1).max(100)),
};
const option = z
  .strictObject({
    type: z.literal([3, 4, 5, 6, 7, 8, 11]),
    name,
    name_localizations: localizations(z.string().min(1).max(32)),
    ...described,
    required: z.boolean().optional(),
    autocomplete: z.boolean().optional(),
    choices: z.array(choice).min(1).max(25).optional(),
    channel_types: z.array(z.int()).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  })
  .refine(({ autocomplete, choices }) => !(autocomplete && choices), 'choices and autocomplete')
  .refine(
    ({ type, min_value, max_value }) => type === 4 || (min_value ?? max_value) === undefined,
    'bounds of something that is no number',
  )
  .refine(({ type, choices, autocomplete }) => type === 3 || !(choices || autocomplete), 'text only');
const options = z
  .array(option)
  .max(25)
  .refine(
    (list) =>
      list.findLastIndex((each) => each.required) < (list.findIndex((each) => !each.required) + 26) % 26,
    'required first',
  );
const subcommand = z.strictObject({
  type: z.literal(1),
  name,
  name_localizations: localizations(z.string().min(1).max(32)),
  ...described,
  options: options.optional(),
});
const group = z.strictObject({
  type: z.literal(2),
  name,
  name_localizations: localizations(z.string().min(1).max(32)),
  ...described,
  options: z.array(subcommand).min(1).max(25),
});
const where = {
  default_member_permissions: z.string().regex(/^\d+$/).nullable(),
  integration_types: z
    .array(z.literal([0, 1]))
    .min(1)
    .optional(),
  contexts: z
    .array(z.literal([0, 1, 2]))
    .min(1)
    .optional(),
};
const slash = z.strictObject({
  type: z.literal(1),
  name,
  name_localizations: localizations(z.string().min(1).max(32)),
  ...described,
  options: z
    .union([
      options,
      z
        .array(z.union([subcommand, group]))
        .min(1)
        .max(25),
    ])
    .optional(),
  ...where,
});
const menu = z.strictObject({
  type: z.literal(3),
  name: z.string().min(1).max(32),
  name_localizations: localizations(z.string().min(1).max(32)),
  ...where,
});

interface Counted {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly value?: string | undefined;
  readonly name_localizations?: Readonly<Record<string, string>> | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | undefined;
  readonly options?: readonly Counted[] | undefined;
  readonly choices?: readonly Counted[] | undefined;
}

/** The longest language of each text counts. */
function charactersOf(each: Counted): number {
  const longest = (own: string | undefined, others: Readonly<Record<string, string>> = {}) =>
    Math.max(...[own ?? '', ...Object.values(others)].map((text) => text.length));
  const inner = [...(each.options ?? []), ...(each.choices ?? [])];
  return (
    longest(each.name, each.name_localizations) +
    longest(each.description, each.description_localizations) +
    (each.value?.length ?? 0) +
    inner.reduce((sum, one) => sum + charactersOf(one), 0)
  );
}

/** docs/interactions/application-commands.mdx: 8,000 characters of names, descriptions and values for one command. */
export const commandsSchema = z
  .array(z.union([slash, menu]))
  .max(130)
  .refine((list) => list.every((each) => charactersOf(each) <= 8_000), 'a command too large')
  .refine(
    (list) => new Set(list.map((each) => `${each.type} ${each.name}`)).size === list.length,
    'a name twice',
  );
