/** The form that adds a source, and what a test of an address found. */
import { html } from 'hono/html';
import * as z from 'zod';
import { dryRunLine } from '../../core/sources/dry-run.ts';
import { english } from '../../core/wording/index.ts';
import { field } from './fields.ts';
import { BASE, type Html, hidden, nothing, type Viewer } from './layout.ts';

/** What `sources test` finds. */
export const sourceTestShape = z.object({
  steps: z.array(z.object({ tried: z.string(), result: z.string(), ok: z.boolean() })),
  found: z.object({ address: z.string(), items: z.number() }).nullable(),
  items: z.array(
    z.object({
      title: z.string(),
      url: z.string().nullable(),
      publishedAt: z.string().nullable(),
      characters: z.number(),
      from: z.enum(['feed', 'page']),
      keep: z.enum(['full', 'excerpt', 'summary']),
      cut: z.enum(['paywall', 'consent']).nullable(),
      left: z.string().nullable(),
    }),
  ),
  remedy: z.string().nullable(),
});
export type SourceTest = z.infer<typeof sourceTestShape>;

/** Of its fields, by the names of the options. */
export const ADD_LABELS = {
  url: 'Address',
  name: 'Name to show',
  latest: 'Newest articles added at once',
} as const;

export function addSourcePage(
  viewer: Viewer,
  typed: ReadonlyMap<string, string>,
  error: string | null,
  test: SourceTest | null,
): Html {
  const value = (name: string): string => typed.get(name) ?? '';
  return html`${error === null ? '' : html`<p class="notice notice-wrong" role="alert">${error}</p>`}
  <form class="panel" method="post" action="${BASE}/sources/add">
    ${hidden(viewer)}
    ${field({
      ...{ name: 'url', label: ADD_LABELS.url, value: value('url'), required: true },
      hint: 'A site or a feed. The feed of a site is found by itself.',
    })}
    ${field({ name: 'name', label: ADD_LABELS.name, hint: 'Empty: what the feed calls itself.', value: value('name'), longest: 100 })}
    ${field({ name: 'latest', label: ADD_LABELS.latest, hint: '0 to 100. Empty: 10.', value: value('latest'), longest: 5 })}
    ${field({
      ...{ name: 'workspace', label: 'Server or workspace', value: value('workspace'), longest: 200 },
      hint: 'Such as slack:T0123456, whose alone it is then. Empty: for everybody.',
    })}
    <div class="acts">
      <button class="strong" name="do" value="add">Add</button>
      <button name="do" value="test">Test first</button>
    </div>
  </form>
  ${test === null ? '' : testPart(test)}`;
}

export function testPart({ steps, found, items, remedy }: SourceTest): Html {
  return html`<section class="panel" aria-labelledby="tested">
    <h2 id="tested">${found === null ? 'No feed was found' : `A feed with ${found.items} items`}</h2>
    <ul class="lines">${steps.map(
      ({ tried, result, ok }) =>
        html`<li>${ok ? '✓' : '✗'} <code>${tried}</code> <span class="quiet">${result}</span></li>`,
    )}</ul>
    ${remedy === null ? '' : html`<p>${remedy}</p>`}
    ${found === null ? '' : html`<h3>Its newest items</h3>`}
    ${
      found !== null && items.length === 0
        ? nothing('There is none.')
        : html`<ul class="lines">${items.map(
            (item) => html`<li>${item.title} <span class="quiet">${dryRunLine(item, english)}</span></li>`,
          )}</ul>`
    }
    <p class="quiet">Nothing was stored.</p>
  </section>`;
}
