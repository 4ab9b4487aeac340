/** The overview: health, what comes next, what waits, and which sources fail, each with what to do. */
import { html } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { Delivery } from '../../core/ports/delivery-store.ts';
import type { Source, SourceState } from '../../core/sources/source.ts';
import { english } from '../../core/wording/index.ts';
import type { Condition } from '../deps.ts';
import type { NextEditions } from '../next-editions.ts';
import { FAILING_STATES } from '../source-states.ts';
import { digestAddress } from './digests.ts';
import { BASE, type Html, nothing, time } from './layout.ts';
import { stateTag, troubleText } from './source-parts.ts';

export interface OverviewView extends NextEditions {
  readonly condition: Condition;
  readonly posts: Readonly<Record<Delivery['status'], number>>;
  readonly counts: ReadonlyMap<SourceState | 'paused', number>;
  readonly failing: readonly Source[];
}

export function overviewPage(view: OverviewView): Html {
  return html`${healthPart(view.condition)}
  <div class="columns">${nextPart(view)}${postsPart(view.posts)}</div>
  ${sourcesPart(view)}`;
}

interface Trouble {
  readonly what: string;
  readonly remedy: string;
}

function troublesOf({ storeWritable, away, failed, store, ok }: Condition): readonly Trouble[] {
  const found: Trouble[] = [
    ...(store === null
      ? storeWritable
        ? []
        : [
            {
              what: 'The store takes no writes.',
              remedy: 'Look at the disk or the database, and at the log.',
            },
          ]
      : [{ what: store.reason, remedy: 'The log names the file. Run: npx pullquote doctor' }]),
    ...failed.map(({ name, reason }) => ({ what: `${name} does not run.`, remedy: reason })),
    ...away
      .filter((name) => !failed.some((one) => one.name === name))
      .map((name) => ({
        what: `${name} has been disconnected for more than a minute.`,
        remedy:
          'It connects again by itself. If this lasts, look at the platform’s status page and at the network.',
      })),
  ];
  if (ok || found.length > 0) return found;
  return [
    {
      what: 'No round of work was completed within the last minute.',
      remedy: 'Look at the log and at the load of the machine; restart the process if this lasts.',
    },
  ];
}

function healthPart(condition: Condition): Html {
  const troubles = troublesOf(condition);
  return html`<section class="panel health health-${condition.ok ? 'good' : 'bad'}" aria-labelledby="health">
    <h2 id="health">${condition.ok ? 'All is well' : 'Something is wrong'}</h2>
    ${
      troubles.length === 0
        ? ''
        : html`<ul class="lines">${troubles.map(({ what, remedy }) => html`<li><strong>${what}</strong> ${remedy}</li>`)}</ul>`
    }
    <p class="quiet">Last round of work: ${time(condition.lastTick, 'none yet')}</p>
  </section>`;
}

function nextPart({ next, digests }: OverviewView): Html {
  return html`<section class="panel" aria-labelledby="next">
    <h2 id="next">Next editions</h2>
    ${
      next.length === 0
        ? nothing(digests === 0 ? 'There is no digest yet.' : 'No digest has a schedule.')
        : html`<ul class="lines">${next.map(
            ({ digest, at }) =>
              html`<li><a href="${digestAddress(digest)}">${digest.definition.title}</a> <span class="quiet">${time(at)}${digest.workspace === null ? '' : ` · ${digest.workspace}`}</span></li>`,
          )}</ul>`
    }
    <p><a href="${BASE}/digests">All digests</a></p>
  </section>`;
}

function postsPart(posts: OverviewView['posts']): Html {
  const rows = [
    ['Waiting', posts.due + posts.claimed, 'due'],
    ['Refused', posts.rejected, 'rejected'],
    ['May have arrived', posts.unknown, 'unknown'],
    ['Sent', posts.sent, 'sent'],
  ] as const;
  return html`<section class="panel" aria-labelledby="posts">
    <h2 id="posts">Posts</h2>
    <dl class="figures">${rows.map(
      ([label, count, status]) =>
        html`<div><dt>${label}</dt><dd${count > 0 && status !== 'sent' && status !== 'due' ? html` class="bad"` : ''}><a
          href="${BASE}/posts?status=${status}">${count.toLocaleString('en')}</a></dd></div>`,
    )}</dl>
    ${posts.rejected + posts.unknown === 0 ? '' : html`<p class="quiet">Each of them says why, and can be sent again.</p>`}
  </section>`;
}

function summed(all: number, failing: number): Html | string {
  if (all === 0) return 'No source is followed yet.';
  return failing === 0
    ? `${plural(all, 'source')}, none failing.`
    : html`${plural(all, 'source')}, <strong class="bad">${failing} failing</strong>.`;
}

function sourcesPart({ counts, failing }: OverviewView): Html {
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);
  const all = sum(counts.values());
  const bad = sum(FAILING_STATES.map((state) => counts.get(state) ?? 0));
  return html`<section class="panel" aria-labelledby="sources">
    <h2 id="sources">Sources</h2>
    <p>${summed(all, bad)}
      <a href="${BASE}/sources">All sources</a></p>
    ${
      failing.length === 0
        ? ''
        : html`<ul class="rows">${failing.map(
            (source) => html`<li>
              <p><a href="${BASE}/sources/${source.id}">${source.outlet}</a> ${stateTag(source, english)}</p>
              <p class="quiet">${troubleText(source)}</p>
            </li>`,
          )}</ul>`
    }
    ${bad > failing.length ? html`<p><a href="${BASE}/sources?state=failing">All ${bad} that fail</a></p>` : ''}
  </section>`;
}
