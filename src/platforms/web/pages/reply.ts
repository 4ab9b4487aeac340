/** The page of a command: what was asked, and the reply as every platform would show it. */
import { html } from 'hono/html';
import type { Choice, FormField } from '../../../core/commands/command.ts';
import type { Preview } from '../../../core/ports/ports.ts';
import { frames } from '../preview.ts';
import type { WebPayload } from '../render.ts';
import type { Html } from './layout.ts';

export interface ReplyView {
  readonly payload: WebPayload;
  readonly previews: readonly Preview[];
  readonly failed: boolean;
  readonly visibility: 'private' | 'channel';
  readonly file: { readonly name: string; readonly path: string | null } | null;
}

export function replyPage(view: ReplyView): Html {
  const seen = view.visibility === 'private' ? 'only the person who asked' : 'everyone in the channel';
  return html`<div class="page-head">
      <p class="kicker">${view.failed ? 'That did not work' : 'Reply'}</p>
      <h1 class="notice">${view.payload.notice}</h1>
      <p class="quiet">In a channel, ${seen} would see it.</p>
      ${view.file === null ? '' : download(view.file)}
    </div>
    ${frames(view.payload, view.previews)}`;
}

function download({ name, path }: { readonly name: string; readonly path: string | null }): Html {
  return path === null
    ? html`<p>The file ${name} is too large to be offered here; run the command in the terminal.</p>`
    : html`<p><a class="button" href="${path}" download>Download ${name}</a></p>`;
}

/** Confirms a command that changes something before a link may run it. `allowed`: the visitor may run it. */
export function confirmPage(line: string, command: string, allowed: boolean): Html {
  return html`<div class="page-head">
      <p class="kicker">Confirm</p>
      <h1>Run /${command}?</h1>
      <p>This command may change something, so a link alone does not run it.</p>
      ${allowed ? '' : html`<p>It is for the operator: first open the link that <code>npx pullquote open</code> prints.</p>`}
    </div>
    <form method="post" action="/command" class="panel">
      <input type="hidden" name="text" value="${line}">
      <p><code>${line}</code></p>
      <p><button type="submit">Run it</button> <a href="/">Leave it</a></p>
    </form>`;
}

/** Where a form's answers go: to a command, or to the button that asked. */
export type FormTarget =
  | { readonly name: 'form'; readonly value: string }
  | { readonly name: 'token'; readonly value: string };

export function formPage(
  form: { readonly title: string; readonly submit: string },
  fields: readonly FormField[],
  target: FormTarget,
): Html {
  return html`<div class="page-head"><h1>${form.title}</h1></div>
    <form method="post" action="/command" class="panel">
      <input type="hidden" name="${target.name}" value="${target.value}">
      <input type="hidden" name="answered" value="yes">
      ${fields.map(field)}
      <p><button type="submit">${form.submit}</button></p>
    </form>`;
}

function field(asked: FormField): Html {
  const id = `field-${asked.name}`;
  const hint = asked.hint === undefined ? '' : html`<p class="quiet" id="${id}-hint">${asked.hint}</p>`;
  return html`<div class="field">
    <label for="${id}">${asked.label}${asked.required ? '' : html` <span class="quiet">(optional)</span>`}</label>
    ${hint}${control(asked, id)}
  </div>`;
}

function control(asked: FormField, id: string): Html {
  const name = `answer.${asked.name}`;
  const initial = asked.initial ?? '';
  if (asked.kind === 'choice') {
    return html`<select id="${id}" name="${name}">${(asked.choices ?? []).map((choice) => selectable(choice, initial))}</select>`;
  }
  if (asked.kind === 'paragraph') {
    return html`<textarea id="${id}" name="${name}" rows="5" ${asked.required ? 'required' : ''}>${initial}</textarea>`;
  }
  return html`<input id="${id}" name="${name}" value="${initial}" ${asked.required ? 'required' : ''}>`;
}

function selectable({ label, value }: Choice, initial: string): Html {
  return html`<option value="${value}" ${value === initial ? 'selected' : ''}>${label}</option>`;
}
