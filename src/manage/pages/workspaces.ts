/** Servers and workspaces: the list, one with its channels, and the question before one is forgotten. */
import { html } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { Workspace } from '../../core/ports/delivery-store.ts';
import { destinationKey } from '../../core/subscriptions/destination.ts';
import type { Subscription } from '../../core/subscriptions/subscription.ts';
import { workspaceLocale } from '../../core/subscriptions/workspace-locale.ts';
import { field } from './fields.ts';
import { act, BASE, type Html, hidden, nothing, pager, sentence, time, type Viewer } from './layout.ts';

const pathOf = ({ id }: Workspace): string => `/workspaces/${encodeURIComponent(id)}`;

export function workspacesPage(rows: readonly Workspace[], words: string, page: number, more: boolean): Html {
  const address = (to: number): string =>
    `${BASE}/workspaces?${new URLSearchParams({ words, page: String(to) })}`;
  return html`<form class="filter" method="get" action="${BASE}/workspaces" role="search">
    ${field({ name: 'words', label: 'Name or id', value: words, kind: 'search', longest: 100 })}
    <button>Show</button>
  </form>
  <section class="panel" aria-label="Workspaces">
    ${rows.length === 0 ? nothing(words === '' ? 'The bot is in no server or workspace yet.' : 'None has this name.') : html`<ul class="rows">${rows.map(row)}</ul>`}
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null, ['Before', 'After'])}`;
}

function row(workspace: Workspace): Html {
  const { id, name, joinedAt, leftAt } = workspace;
  return html`<li>
    <p><a href="${BASE}${pathOf(workspace)}">${name ?? id}</a> ${leftAt === null ? '' : html`<span class="tag tag-bad">left</span>`}</p>
    <p class="quiet"><code>${id}</code> · joined ${time(joinedAt)}</p>
  </li>`;
}

/** @param channels the first of them; @param all how many there are */
export function workspacePage(
  workspace: Workspace,
  channels: readonly Subscription[],
  all: number,
  viewer: Viewer,
): Html {
  const { id, platform, joinedAt, leftAt } = workspace;
  const path = pathOf(workspace);
  return html`<section class="panel" aria-label="State">
    <dl class="facts">
      <dt>Id</dt><dd><code>${id}</code></dd>
      <dt>Platform</dt><dd>${platform}</dd>
      <dt>Joined</dt><dd>${time(joinedAt)}</dd>
      ${leftAt === null ? '' : html`<dt>Left</dt><dd>${time(leftAt)}. Its data is removed 30 days after that.</dd>`}
    </dl>
    <div class="acts">
      <a class="button" href="${BASE}/digests/new?in=${encodeURIComponent(id)}">Write a digest for it</a>
      <a class="button" href="${BASE}${path}/forget">Forget it…</a>
    </div>
  </section>
  <section class="panel" aria-labelledby="channels">
    <h2 id="channels">What goes where</h2>
    ${all === 0 ? nothing('No channel or person gets a digest.') : html`<ul class="rows">${channels.map((one) => channel(one, path, viewer))}</ul>`}
    ${all > channels.length ? html`<p class="quiet">And ${plural(all - channels.length, 'more place')}.</p>` : ''}
    ${
      all === 0
        ? ''
        : html`<div class="acts">${act(viewer, `${path}/switch`, { to: 'pause' }, 'Pause all')}${act(viewer, `${path}/switch`, { to: 'resume' }, 'Resume all')}</div>`
    }
  </section>
  <form class="panel" method="post" action="${BASE}${path}/language" aria-labelledby="language">
    <h2 id="language">Language</h2>
    ${hidden(viewer)}
    ${field({
      ...{ name: 'language', label: 'Of posts in channels and notices to managers', longest: 35 },
      ...{
        value: workspaceLocale(workspace) ?? '',
        hint: 'Such as de, fr, pt-BR or zh. Empty: what the platform says.',
      },
    })}
    <button class="strong">Save</button>
  </form>`;
}

function channel({ id, to, subject, status, reason }: Subscription, path: string, viewer: Viewer): Html {
  const digest = subject.kind === 'digest' ? subject.digest : subject.name;
  const paused = status === 'paused';
  const place = destinationKey(to);
  return html`<li>
    <p><strong>${digest}</strong> <span class="quiet">${place}</span> ${paused ? html`<span class="tag">paused</span>` : ''}</p>
    ${paused && reason !== null ? html`<p>${sentence(reason)}</p>` : ''}
    <div class="acts">${act(viewer, `${path}/switch`, { subscription: id, to: paused ? 'resume' : 'pause' }, paused ? 'Resume' : 'Pause', 'plain', `${digest} in ${place}`)}</div>
  </li>`;
}

export function forgetPage(workspace: Workspace, found: string, viewer: Viewer): Html {
  const { id } = workspace;
  return html`<form class="panel" method="post" action="${BASE}${pathOf(workspace)}/forget">
    ${hidden(viewer)}
    <p>This removes ${found}, and the record of its posts. It cannot be undone.</p>
    ${field({ name: 'id', label: 'To be sure, type its id', hint: id, required: true, longest: 200 })}
    <div class="acts">
      <button class="danger">Forget it</button>
      <a href="${BASE}${pathOf(workspace)}">No, go back</a>
    </div>
  </form>`;
}
