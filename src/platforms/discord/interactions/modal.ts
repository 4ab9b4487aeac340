/** A command's form as a modal. */

import { shorten } from '../../../core/base/shorten.ts';
import type { FormField } from '../../../core/commands/command.ts';
import { plainLine } from '../../../core/messages/escape.ts';
import {
  FIELD_HINT,
  FIELD_LABEL,
  FIELD_VALUE,
  MODAL_FIELDS,
  MODAL_TITLE,
  OPTION_TEXT,
  SELECT_OPTIONS,
} from '../limits.ts';
import { POSTABLE } from '../workspace/channel.ts';

/** docs/components/reference.mdx, "Component Types". */
const LABEL = 18;
const TEXT_INPUT = 4;
const STRING_SELECT = 3;
const CHANNEL_SELECT = 8;

export type Modal = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Field[];
};
type Field = {
  readonly type: typeof LABEL;
  readonly label: string;
  readonly description?: string;
  readonly component: Input;
};
type Input = { readonly type: number; readonly custom_id: string; readonly required: boolean } & Readonly<
  Record<string, unknown>
>;

export function modalOf(customId: string, title: string, fields: readonly FormField[]): Modal {
  return {
    custom_id: customId,
    title: plainLine(title, MODAL_TITLE),
    components: fields.slice(0, MODAL_FIELDS).map((field) => ({
      type: LABEL,
      label: plainLine(field.label, FIELD_LABEL),
      ...(field.hint === undefined ? {} : { description: plainLine(field.hint, FIELD_HINT) }),
      component: inputOf(field),
    })),
  };
}

function inputOf(field: FormField): Input {
  const base = { custom_id: field.name, required: field.required };
  const choices = (field.choices ?? []).slice(0, SELECT_OPTIONS);
  switch (field.kind) {
    case 'line':
    case 'paragraph':
    case 'time':
      return textInput(field);
    case 'choice':
      // Discord refuses a select without options, so the value is typed instead.
      if (choices.length === 0) return textInput(field);
      return {
        type: STRING_SELECT,
        ...base,
        options: choices.map(({ label, value }) => ({
          label: plainLine(label, OPTION_TEXT),
          value: shorten(value, OPTION_TEXT),
          ...(value === field.initial ? { default: true } : {}),
        })),
      };
    case 'channel':
      return {
        type: CHANNEL_SELECT,
        ...base,
        channel_types: POSTABLE,
        ...(field.initial === undefined || !/^\d{15,22}$/.test(field.initial)
          ? {}
          : { default_values: [{ id: field.initial, type: 'channel' }] }),
      };
    default:
      return field.kind satisfies never;
  }
}

function textInput(field: FormField): Input {
  return {
    type: TEXT_INPUT,
    custom_id: field.name,
    required: field.required,
    style: field.kind === 'paragraph' ? 2 : 1,
    max_length: field.kind === 'paragraph' ? FIELD_VALUE : 300,
    ...(field.initial === undefined
      ? {}
      : { value: shorten(field.initial, field.kind === 'paragraph' ? FIELD_VALUE : 300) }),
  };
}
