/** One digest: what it is, how it would look now, its editor, and the questions before it is published or deleted. */
import { html, raw } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { FormField } from '../../core/commands/command.ts';
import type { Json } from '../../core/delivery/outcome.ts';
import { definitionFields } from '../../core/digests/definition-fields.ts';
import type { Digest } from '../../core/digests/digest.ts';
import type { Preview } from '../../core/ports/ports.ts';
import { digestAddress, timesOf } from './digests.ts';
import { choice, field, paragraph } from './fields.ts';
import { act, BASE, type Html, hidden, type Viewer } from './layout.ts';

export interface DigestView {
  readonly digest: Digest;
  readonly next: readonly string[];
  readonly inFile: boolean;
  /** The next edition as each platform would show it. */
  readonly posts: readonly { readonly preview: Preview; readonly payloads: readonly Json[] }[];
  readonly viewer: Viewer;
}

export function digestPage({ digest, next, inFile, posts, viewer }: DigestView): Html {
  const { definition, name, workspace } = digest;
  const within = { in: workspace ?? '' };
  return html`<section class="panel" aria-label="Definition">
    ${definition.description === undefined ? '' : html`<p>${definition.description}</p>`}
    <dl class="facts">
      <dt>Times</dt><dd>${timesOf(next)}</dd>
      <dt>Sections</dt><dd class="as-written">${definitionFields(definition).sections}</dd>
      <dt>Style</dt><dd>${definition.style}, ${plural(definition.limit, 'story', 'stories')} at most</dd>
      <dt>For</dt><dd>${workspace ?? 'everybody'}</dd>
      <dt>Name</dt><dd><code>${name}</code>${inFile ? ', in a file: it is changed there' : ''}</dd>
    </dl>
    <div class="acts">
      ${inFile ? '' : html`<a class="button" href="${digestAddress(digest, '/edit')}">Edit</a>`}
      ${act(viewer, `/digests/${name}/copy`, within, 'Copy')}
      <a class="button" href="${digestAddress(digest, '/publish')}">Publish now…</a>
      ${inFile ? '' : html`<a class="button" href="${digestAddress(digest, '/delete')}">Delete…</a>`}
      <a href="${BASE}/posts?digest=${name}">What was sent</a>
    </div>
  </section>
  <h2>As it would be sent now</h2>
  <div class="canvases">${posts.map(
    ({ preview, payloads }) => html`<section class="panel" aria-label="${preview.label}">
      <h3>${preview.label}</h3>
      <p class="quiet">${plural(payloads.length, 'post')}. Buttons and links of the preview are not for here.</p>
      ${payloads.map((payload) => html`<div class="post ${preview.name}-canvas" inert>${raw(preview.html(payload, 'en'))}</div>`)}
    </section>`,
  )}</div>`;
}

export interface EditorView {
  readonly viewer: Viewer;
  readonly fields: readonly FormField[];
  /** Null: nothing was typed yet. */
  readonly typed: ReadonlyMap<string, string> | null;
  readonly problems: Readonly<Record<string, string>>;
  readonly workspace: string | null;
  readonly isNew: boolean;
  readonly path: string;
}

export function digestEditor({ viewer, fields, typed, problems, workspace, isNew, path }: EditorView): Html {
  const whole = Object.entries(problems).filter(([name]) => !fields.some((one) => one.name === name));
  return html`${whole
    .filter(([name]) => name !== 'workspace')
    .map(([, said]) => html`<p class="notice notice-wrong" role="alert">${said}</p>`)}
  <form class="panel" method="post" action="${BASE}${path}">
    ${hidden(viewer, isNew ? {} : { in: workspace ?? '' })}
    ${fields.map((one) => editorField(one, typed, problems[one.name]))}
    ${
      isNew
        ? field({
            ...{
              name: 'workspace',
              label: 'Server or workspace',
              error: problems['workspace'],
              longest: 200,
            },
            value: typed?.get('workspace') ?? workspace ?? '',
            hint: 'Such as slack:T0123456, whose alone it is then. Empty: for everybody.',
          })
        : ''
    }
    <button class="strong">Save</button>
  </form>`;
}

function editorField(
  { name, label, hint, kind, required, initial = '', choices = [] }: FormField,
  typed: ReadonlyMap<string, string> | null,
  error: string | undefined,
): Html {
  const shown = {
    ...{ name: `answer.${name}`, label, required, error },
    value: typed?.get(`answer.${name}`) ?? initial,
    ...(hint === undefined ? {} : { hint }),
  };
  if (kind === 'paragraph') return paragraph(shown);
  if (kind === 'choice') return choice(shown, choices);
  return field(kind === 'time' ? { ...shown, kind: 'time' } : shown);
}

export function confirmDigestPage(
  digest: Digest,
  verb: 'delete' | 'publish',
  question: string,
  viewer: Viewer,
): Html {
  return html`<form class="panel" method="post" action="${BASE}/digests/${digest.name}/${verb}">
    ${hidden(viewer, { in: digest.workspace ?? '' })}
    <p>${question}</p>
    <div class="acts">
      <button class="danger">${verb === 'delete' ? 'Delete' : 'Publish now'}</button>
      <a href="${digestAddress(digest)}">No, go back</a>
    </div>
  </form>`;
}
