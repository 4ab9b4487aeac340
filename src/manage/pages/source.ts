/** One source: its state with the remedy, what can be done with it, and its settings. */
import { html } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import type { Source } from '../../core/sources/source.ts';
import { english } from '../../core/wording/index.ts';
import { type SourceTest, testPart } from './add-source.ts';
import { choice, field } from './fields.ts';
import { act, BASE, type Html, hidden, time, type Viewer } from './layout.ts';
import { stateTag, troubleText } from './source-parts.ts';

/** The settings that can be changed, by the names that `sources set` gives them. */
export const SETTINGS = [
  { name: 'keep', label: 'Text that is stored', hint: null },
  { name: 'retention', label: 'Days kept', hint: 'Empty: as long as all articles.' },
  {
    name: 'include',
    label: 'Only items with',
    hint: 'Words or phrases with commas between them; one is enough.',
  },
  { name: 'exclude', label: 'No items with', hint: null },
  { name: 'people', label: 'Only items that name', hint: null },
  { name: 'sections', label: 'Only items in the sections', hint: null },
  { name: 'languages', label: 'Only items in the languages', hint: 'Codes such as en, de.' },
  { name: 'minwords', label: 'Least number of words', hint: null },
] as const;

type SettingName = (typeof SETTINGS)[number]['name'];

export const SETTING_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  SETTINGS.map(({ name, label }) => [name, label]),
);

export function settingsOf({ keep, settings }: Source): Readonly<Record<SettingName, string>> {
  const { filter = {}, retentionDays } = settings ?? {};
  const list = (entries: readonly string[] | undefined): string => entries?.join(', ') ?? '';
  return {
    keep,
    retention: retentionDays === undefined ? '' : String(retentionDays),
    include: list(filter.include),
    exclude: list(filter.exclude),
    people: list(filter.people),
    sections: list(filter.sections),
    languages: list(filter.languages),
    minwords: filter.minWords === undefined ? '' : String(filter.minWords),
  };
}

export interface SourceView {
  readonly source: Source;
  readonly articles: number;
  /** Named in the configuration file. */
  readonly configured: boolean;
  readonly viewer: Viewer;
  readonly error: string | null;
  readonly test: SourceTest | null;
  /** What was typed into the settings and is not saved; null: nothing. */
  readonly typed: ReadonlyMap<string, string> | null;
}

export function sourcePage(view: SourceView): Html {
  const { source, articles, configured, viewer, error, test } = view;
  const path = `/sources/${encodeURIComponent(source.id)}`;
  const trouble = troubleText(source);
  return html`${error === null ? '' : html`<p class="notice notice-wrong" role="alert">${error}</p>`}
  <section class="panel" aria-label="State">
    <p>${stateTag(source, english)} ${trouble}</p>
    <dl class="facts">
      <dt>Address</dt><dd>${source.address ?? 'none'}</dd>
      <dt>Read</dt><dd>${time(source.checkedAt)}, next ${time(source.paused ? null : source.nextAt, source.paused ? 'when it is resumed' : 'now')}</dd>
      <dt>Articles</dt><dd>${plural(articles, 'article')}</dd>
      <dt>For</dt><dd>${source.workspace ?? 'everybody'}</dd>
      <dt>Id</dt><dd><code>${source.id}</code></dd>
    </dl>
    <div class="acts">
      ${act(viewer, `${path}/test`, {}, 'Test')}
      ${source.paused ? act(viewer, `${path}/resume`, {}, 'Resume') : act(viewer, `${path}/pause`, {}, 'Pause')}
      <a class="button" href="${BASE}${path}/remove">Remove…</a>
    </div>
  </section>
  ${test === null ? '' : testPart(test)}
  ${configured ? html`<p class="panel">It is named in the configuration, so its settings are changed there.</p>` : settingsPart(view, path)}`;
}

function settingsPart({ source, viewer, typed }: SourceView, path: string): Html {
  const set = { ...settingsOf(source), ...Object.fromEntries(typed ?? []) };
  const keeps = [
    { value: 'full', label: 'the whole text' },
    { value: 'excerpt', label: 'an excerpt around its quotes' },
    { value: 'summary', label: 'the summary alone' },
  ];
  return html`<form class="panel" method="post" action="${BASE}${path}/set" aria-labelledby="settings">
    <h2 id="settings">Settings</h2>
    ${hidden(viewer)}
    ${SETTINGS.map(({ name, label, hint }) =>
      name === 'keep'
        ? choice({ name, label, value: set[name] }, keeps)
        : field({ name, label, value: set[name], ...(hint === null ? {} : { hint }) }),
    )}
    <button class="strong">Save</button>
  </form>`;
}

export function removeSourcePage(
  source: Source,
  articles: number,
  configured: boolean,
  viewer: Viewer,
): Html {
  return html`<form class="panel" method="post" action="${BASE}/sources/${encodeURIComponent(source.id)}/remove">
    ${hidden(viewer)}
    <p>It is not read any more.${configured ? ' It is named in the configuration: take it out there too, or the next start follows it again.' : ''}</p>
    ${
      articles === 0
        ? ''
        : choice({ name: 'articles', label: `Its ${plural(articles, 'article')}`, value: 'keep' }, [
            { value: 'keep', label: 'stay' },
            { value: 'remove', label: 'are removed with all their quotes, for good' },
          ])
    }
    <div class="acts">
      <button class="danger">Remove</button>
      <a href="${BASE}/sources/${encodeURIComponent(source.id)}">Keep it</a>
    </div>
  </form>`;
}
