/** How long articles are kept, counting those that are over, and removing them. */
import { html } from 'hono/html';
import { plural } from '../../core/base/plural.ts';
import { act, BASE, type Html, time, type Viewer } from './layout.ts';

type Mode = 'count' | 'remove';

export type RetentionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly mode: Mode; readonly since: string }
  | { readonly kind: 'done'; readonly mode: Mode; readonly articles: number; readonly at: string }
  | { readonly kind: 'failed'; readonly mode: Mode; readonly reason: string };

export function retentionPage(days: number, state: RetentionState, viewer: Viewer): Html {
  const counted = state.kind === 'done' && state.mode === 'count' && state.articles > 0;
  return html`<section class="panel" aria-label="Retention">
    <p>Articles are kept for ${plural(days, 'day')}, or for as long as their source says. Those in editions of the last 90 days stay.
      A running bot removes the others each day by itself.</p>
    <p>${said(state)}</p>
    <div class="acts">
      ${state.kind === 'running' ? html`<a class="button" href="${BASE}/retention">Look again</a>` : act(viewer, '/retention/count', {}, 'Count what would go')}
      ${counted ? act(viewer, '/retention/remove', {}, `Remove ${plural(state.articles, 'article')} for good`, 'danger') : ''}
    </div>
  </section>`;
}

function said(state: RetentionState): Html {
  switch (state.kind) {
    case 'idle':
      return html`Nothing is removed before it was counted.`;
    case 'running':
      return html`${state.mode === 'count' ? 'Counting' : 'Removing'} since ${time(state.since)}. It goes on when you leave.`;
    case 'done':
      return html`${plural(state.articles, 'article')} ${state.mode === 'count' ? 'would be removed' : state.articles === 1 ? 'was removed' : 'were removed'} (${time(state.at)}).`;
    case 'failed':
      return html`It failed. ${state.reason}`;
    default:
      return state satisfies never;
  }
}
