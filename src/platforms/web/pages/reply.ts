/** The page of a command: what was asked, and the reply as every platform would show it. */
import { html } from 'hono/html';
import type { AskedForm, Choice, FormField } from '../../../core/commands/command.ts';
import type { Preview } from '../../../core/ports/ports.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { frames } from '../preview.ts';
import type { WebPayload } from '../render.ts';
import type { Html } from './layout.ts';

type ReplyWords = Catalogue['page']['reply'];

export interface ReplyView {
  readonly payload: WebPayload;
  readonly previews: readonly Preview[];
  readonly failed: boolean;
  readonly visibility: 'private' | 'channel';
  readonly locale: string;
  readonly file: { readonly name: string; readonly path: string | null } | null;
}

export function replyPage(view: ReplyView): Html {
  const { page, post } = wordingFor(view.locale);
  const said = page.reply;
  return html`<div class="page-head">
      <p class="kicker">${view.failed ? post.failed : said.reply}</p>
      <h1 class="notice">${view.payload.notice}</h1>
      <p class="quiet">${said.seen[view.visibility]}</p>
      ${view.file === null ? '' : download(view.file, said)}
    </div>
    ${frames(view.payload, view.previews, view.locale)}`;
}

function download(
  { name, path }: { readonly name: string; readonly path: string | null },
  said: ReplyWords,
): Html {
  return path === null
    ? html`<p>${said.tooLarge(name)}</p>`
    : html`<p><a class="button" href="${path}" download>${said.download(name)}</a></p>`;
}

/** Confirms a command that changes something before a link may run it. `allowed`: the visitor may run it. */
export function confirmPage(line: string, command: string, allowed: boolean, said: ReplyWords): Html {
  return html`<div class="page-head">
      <p class="kicker">${said.confirm}</p>
      <h1>${said.runThis(command)}</h1>
      <p>${said.mayChange}</p>
      ${allowed ? '' : html`<p>${said.forOperator}<code>npx pullquote open</code></p>`}
    </div>
    <form method="post" action="/command" class="panel">
      <input type="hidden" name="text" value="${line}">
      <p><code>${line}</code></p>
      <p><button type="submit">${said.run}</button> <a href="/">${said.leave}</a></p>
    </form>`;
}

/** Where a form's answers go: to a command, or to the button that asked. */
export type FormTarget =
  | { readonly name: 'form'; readonly value: string }
  | { readonly name: 'token'; readonly value: string };

export function formPage(
  form: AskedForm,
  fields: readonly FormField[],
  target: FormTarget,
  wording: Catalogue,
): Html {
  return html`<div class="page-head"><h1>${form.title(wording)}</h1></div>
    <form method="post" action="/command" class="panel">
      <input type="hidden" name="${target.name}" value="${target.value}">
      <input type="hidden" name="answered" value="yes">
      ${Object.entries(form.given).map(([name, value]) => html`<input type="hidden" name="answer.${name}" value="${value}">`)}
      ${fields.map((asked) => field(asked, wording.page.reply))}
      <p><button type="submit">${form.submit(wording)}</button></p>
    </form>`;
}

function field(asked: FormField, said: ReplyWords): Html {
  const id = `field-${asked.name}`;
  const hint = asked.hint === undefined ? '' : html`<p class="quiet" id="${id}-hint">${asked.hint}</p>`;
  return html`<div class="field">
    <label for="${id}">${asked.label}${asked.required ? '' : html` <span class="quiet">(${said.optional})</span>`}</label>
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
  const type = asked.kind === 'time' ? 'time' : 'text';
  return html`<input id="${id}" type="${type}" name="${name}" value="${initial}" ${asked.required ? 'required' : ''}>`;
}

function selectable({ label, value }: Choice, initial: string): Html {
  return html`<option value="${value}" ${value === initial ? 'selected' : ''}>${label}</option>`;
}
