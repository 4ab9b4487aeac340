/** The fields of forms: a label, what it takes, and what is wrong with what was typed. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly kind?: 'text' | 'url' | 'password' | 'search' | 'time';
  readonly autocomplete?: string;
  readonly longest?: number;
}

export function field({
  name,
  label,
  hint,
  value = '',
  error,
  required = false,
  kind = 'text',
  autocomplete = 'off',
  longest = 2_000,
}: Field): Html {
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    ${notes(name, hint, error)}
    <input id="field-${name}" name="${name}" type="${kind}" value="${value}" maxlength="${longest}"
      autocomplete="${autocomplete}"${described(name, hint, error)}${required ? html` required` : ''}>
  </div>`;
}

export function paragraph({ name, label, hint, value = '', error, longest = 4_000 }: Field): Html {
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    ${notes(name, hint, error)}
    <textarea id="field-${name}" name="${name}" rows="4" maxlength="${longest}"${described(name, hint, error)}>
${value}</textarea>
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function choice({ name, label, hint, value = '', error }: Field, options: readonly Option[]): Html {
  return html`<div class="field">
    <label for="field-${name}">${label}</label>
    ${notes(name, hint, error)}
    <select id="field-${name}" name="${name}"${described(name, hint, error)}>${options.map(
      (option) =>
        html`<option value="${option.value}"${option.value === value ? html` selected` : ''}>${option.label}</option>`,
    )}</select>
  </div>`;
}

function notes(name: string, hint: string | undefined, error: string | undefined): Html {
  return html`${hint === undefined ? '' : html`<p class="hint" id="hint-${name}">${hint}</p>`}${
    error === undefined ? '' : html`<p class="error" id="error-${name}">${error}</p>`
  }`;
}

function described(name: string, hint: string | undefined, error: string | undefined): Html {
  const ids = [
    ...(error === undefined ? [] : [`error-${name}`]),
    ...(hint === undefined ? [] : [`hint-${name}`]),
  ];
  return html`${ids.length === 0 ? '' : html` aria-describedby="${ids.join(' ')}"`}${
    error === undefined ? '' : html` aria-invalid="true"`
  }`;
}
