/** People: the list, one with their names and quotes, and what was decided about names. */
import { html } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { NameEntry } from '../../core/names/name-index.ts';
import type { NameDecision } from '../../core/ports/name-store.ts';
import type { QuoteLine } from '../../core/ports/quote-store.ts';
import { nameKey } from '../../core/text/names/name-spelling.ts';
import { field } from './fields.ts';
import { act, BASE, type Html, hidden, nothing, pager, time, type Viewer } from './layout.ts';

function personAddress({ name }: Pick<NameEntry, 'name'>, page = 'one'): string {
  return `${BASE}/people/${page}?name=${encodeURIComponent(name)}`;
}

/** @param more `beyond`: there are more than the list goes to */
export function peoplePage(
  rows: readonly NameEntry[],
  words: string,
  page: number,
  more: boolean | 'beyond',
): Html {
  const address = (to: number): string =>
    `${BASE}/people?${new URLSearchParams({ words, page: String(to) })}`;
  return html`<form class="filter" method="get" action="${BASE}/people" role="search">
    ${field({ name: 'words', label: 'Name', value: words, kind: 'search', longest: 100 })}
    <button>Show</button>
  </form>
  <section class="panel" aria-label="People">
    ${
      rows.length === 0
        ? nothing(words === '' ? 'Nobody is quoted yet.' : 'Nobody has this name.')
        : html`<ul class="rows">${rows.map(
            (person) => html`<li>
              <p><a href="${personAddress(person)}">${person.name}</a> <span class="quiet">${plural(person.weight, 'quote')}${person.keys.length > 1 ? html` · ${person.keys.length} names` : ''}</span></p>
            </li>`,
          )}</ul>`
    }
  </section>
  ${more === 'beyond' ? html`<p class="quiet">The list ends here. Find others by their name.</p>` : ''}
  ${pager(page > 1 ? address(page - 1) : null, more === true ? address(page + 1) : null, ['Before', 'After'])}
  <p><a href="${BASE}/people/decisions">What was decided about names</a></p>`;
}

/** A name as it is written, which the store knows by its key. */
function written({ name, aliases }: NameEntry, key: string): string {
  return [name, ...aliases].find((one) => nameKey(one) === key) ?? key;
}

export function personPage(person: NameEntry, lines: readonly QuoteLine[], viewer: Viewer): Html {
  const { name, keys } = person;
  const others = person.aliases.filter((alias) => !keys.includes(nameKey(alias)));
  return html`<section class="panel" aria-labelledby="names">
    <h2 id="names">Names</h2>
    <ul class="rows">${keys.map(
      (key) =>
        html`<li><p>${written(person, key)}</p>${
          keys.length < 2
            ? ''
            : html`<div class="acts">${act(viewer, '/people/split', { name, key }, 'Somebody else', 'plain', `is ${written(person, key)}`)}</div>`
        }</li>`,
    )}</ul>
    ${others.length === 0 ? '' : html`<p class="quiet">Also called ${others.join(', ')}</p>`}
  </section>
  <form class="panel" method="post" action="${BASE}/people/join" aria-labelledby="join">
    <h2 id="join">The same person as</h2>
    ${hidden(viewer, { name })}
    ${field({ name: 'other', label: 'Name', hint: 'The name that both are listed under from then on.', required: true, longest: 100 })}
    <button class="strong">Join</button>
  </form>
  <section class="panel" aria-labelledby="quotes">
    <h2 id="quotes">Newest quotes</h2>
    ${
      lines.length === 0
        ? nothing('None is shown under this name.')
        : html`<ul class="lines">${lines.map(({ text, speaker }) => html`<li><em>${text}</em> <span class="quiet">${speaker ?? ''}</span></li>`)}</ul>`
    }
  </section>
  <p><a class="button" href="${personAddress(person, 'nobody')}">Not a person or body…</a></p>`;
}

export function nobodyPage(person: NameEntry, quotes: string, viewer: Viewer): Html {
  return html`<form class="panel" method="post" action="${BASE}/people/nobody">
    ${hidden(viewer, { name: person.name })}
    <p>Quotes shown under this name (${quotes}) become unattributed, those of later articles too, and the name is offered no more. Posts that were
      sent stay as they are. Each name can be given back: the quotes then carry it again as their articles were read, without
      corrections that somebody had made by hand.</p>
    <div class="acts">
      <button class="danger">Not a person or body</button>
      <a href="${personAddress(person)}">No, go back</a>
    </div>
  </form>`;
}

const SAID: Readonly<Record<NameDecision['kind'], string>> = {
  join: 'is the same as',
  apart: 'is somebody of their own',
  nobody: 'is nobody',
};

export function decisionsPage(
  rows: readonly NameDecision[],
  page: number,
  more: boolean,
  viewer: Viewer,
): Html {
  const address = (to: number): string => `${BASE}/people/decisions?page=${to}`;
  return html`<section class="panel" aria-label="Decisions">
    ${rows.length === 0 ? nothing('Nothing was decided yet.') : html`<ul class="rows">${rows.map((one) => decisionRow(one, viewer))}</ul>`}
  </section>
  ${pager(page > 1 ? address(page - 1) : null, more ? address(page + 1) : null)}`;
}

function decisionRow({ id, kind, name, other, by, at, undone }: NameDecision, viewer: Viewer): Html {
  return html`<li>
    <p><strong>${name}</strong> ${SAID[kind]} ${other === null ? '' : html`<strong>${other}</strong>`}</p>
    <p class="quiet">${by} · ${time(at)}${undone === null ? '' : html` · undone by ${undone.by}, ${time(undone.at)}`}</p>
    ${undone === null ? html`<div class="acts">${act(viewer, '/people/undo', { decision: id }, 'Undo', 'plain', `for ${name}`)}</div>` : ''}
  </li>`;
}
