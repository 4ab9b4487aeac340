/** Forms as modals: the fields, the answers, and errors beside the fields. */
import * as z from 'zod';
import { shorten } from '../../../core/base/shorten.ts';
import type { Choice, Form, FormField } from '../../../core/commands/command.ts';
import { plainLine as line } from '../../../core/messages/escape.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import {
  INPUT_LABEL,
  INPUT_TEXT,
  MODAL_BUTTON,
  MODAL_TITLE,
  OPTION_TEXT,
  OPTION_VALUE,
  PRIVATE_METADATA,
  SELECT_OPTIONS,
  VIEW_BLOCKS,
} from '../limits.ts';
import { plainTextObject } from '../rendering/payload.ts';

export const FORM_CALLBACK = 'form';

/** The id of every input: the block has the name of the field. In a menu with the second one, what is typed can be chosen, too. */
const INPUT = 'value';
const TYPED = 'typed';
/** The inputs whose entries Slack asks for. */
export const SUGGESTED = /^(?:value|typed)$/;

/** What a modal keeps from its opening until its answers. */
const carried = z.strictObject({
  command: z.string(),
  /** The token of the button that opened it, if one did. */
  token: z.string().nullable(),
  channel: z.string().nullable(),
  thread: z.string().nullable(),
  responseUrl: z.string().nullable(),
  since: z.number(),
  /** Options that were typed with the command. */
  given: z.record(z.string(), z.string()),
});
export type CarriedForm = z.infer<typeof carried>;

export type FormAnswers = Readonly<Record<string, string>>;

export function modalView(
  form: Pick<Form, 'title' | 'submit'>,
  fields: readonly FormField[],
  carry: CarriedForm,
  wording: Catalogue,
) {
  const written = JSON.stringify(carry);
  if (written.length > PRIVATE_METADATA) throw new Error(`a modal carries ${written.length} characters`);
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    title: plainTextObject(shorten(form.title(wording), MODAL_TITLE)),
    submit: plainTextObject(shorten(form.submit(wording), MODAL_BUTTON)),
    close: plainTextObject(wording.slack.cancel),
    private_metadata: written,
    blocks: fields.slice(0, VIEW_BLOCKS).map(inputBlock),
  };
}

/**
 * Reads back what the modal kept.
 * @throws {z.ZodError} a fault: it is none of our modals.
 */
export function readCarried(metadata: string): CarriedForm {
  return carried.parse(JSON.parse(metadata));
}

function inputBlock(field: FormField) {
  const hint = field.hint === undefined ? {} : { hint: plainTextObject(shorten(field.hint, INPUT_LABEL)) };
  return {
    type: 'input',
    block_id: field.name,
    label: plainTextObject(line(field.label, INPUT_LABEL) || field.name),
    optional: !field.required,
    element: { action_id: field.suggested === 'or-typed' ? TYPED : INPUT, ...element(field) },
    ...hint,
  };
}

function element(field: FormField) {
  switch (field.kind) {
    case 'line':
      return field.suggested === undefined ? textInput(field) : suggestedSelect(field);
    case 'paragraph':
      return textInput(field);
    case 'time':
      return {
        type: 'timepicker',
        ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(field.initial ?? '') ? { initial_time: field.initial } : {}),
      };
    case 'choice':
      return field.suggested === undefined ? select(field) : suggestedSelect(field);
    case 'channel': {
      const initial = field.initial === undefined ? {} : { initial_conversation: field.initial };
      return {
        type: 'conversations_select',
        default_to_current_conversation: field.initial === undefined,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...initial,
      };
    }
    default:
      return field.kind satisfies never;
  }
}

function textInput({ kind, initial }: FormField) {
  return {
    type: 'plain_text_input',
    multiline: kind === 'paragraph',
    max_length: INPUT_TEXT,
    ...(initial === undefined ? {} : { initial_value: initial.slice(0, INPUT_TEXT) }),
  };
}

/** A menu whose entries are asked for while the person types. */
function suggestedSelect({ initial, choices = [] }: FormField) {
  const label = choices.find(({ value }) => value === initial)?.label;
  const fits = initial !== undefined && initial !== '' && initial.length <= OPTION_VALUE;
  return {
    type: 'external_select',
    min_query_length: 0,
    ...(fits ? { initial_option: option(label ?? initial, initial) } : {}),
  };
}

function option(label: string, value: string) {
  return { text: plainTextObject(line(label, OPTION_TEXT) || value), value };
}

/** The entries of such a menu. */
export function menuEntries(choices: readonly Choice[], action: string, written: string) {
  const typed = written.trim();
  const known = choices.some(({ value, label }) => value === typed || label === typed);
  const own = action === TYPED && typed !== '' && !known ? [{ label: typed, value: typed }] : [];
  return [...choices.slice(0, SELECT_OPTIONS - own.length), ...own]
    .filter(({ value }) => value.length <= OPTION_VALUE)
    .map(({ label, value }) => option(label, value));
}

/** Slack refuses a select without options, so the value is typed instead. */
function select(field: FormField) {
  const options = (field.choices ?? [])
    .filter((choice) => choice.value.length <= OPTION_VALUE && choice.value !== '')
    .slice(0, SELECT_OPTIONS)
    .map((choice) => option(choice.label, choice.value));
  if (options.length === 0) return { type: 'plain_text_input', multiline: false, max_length: INPUT_TEXT };
  const initial = options.find(({ value }) => value === field.initial);
  return { type: 'static_select', options, ...(initial === undefined ? {} : { initial_option: initial }) };
}

interface Answered {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
  readonly selected_conversation?: string | null | undefined;
  readonly selected_time?: string | null | undefined;
}

/** The answers by field; empty fields are absent. */
export function readAnswers(
  values: Readonly<Record<string, Readonly<Record<string, Answered>>>>,
): FormAnswers {
  const answers = Object.entries(values).map(([field, elements]) => {
    const [answered] = Object.values(elements);
    const value =
      answered?.value ??
      answered?.selected_option?.value ??
      answered?.selected_conversation ??
      answered?.selected_time ??
      '';
    return [field, value.trim()] as const;
  });
  return Object.fromEntries(answers.filter(([, value]) => value !== ''));
}

/** What is wrong with the answers, each at its field; what is wrong elsewhere, at the first one. */
export function fieldErrors(shown: readonly string[], problems: FormAnswers): FormAnswers {
  const [first = ''] = shown;
  const placed = Object.entries(problems).map(
    ([field, said]) => [shown.includes(field) ? field : first, shorten(said, INPUT_LABEL)] as const,
  );
  return Object.fromEntries(placed.reverse());
}
