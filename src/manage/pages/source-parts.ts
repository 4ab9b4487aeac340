/** What several pages show of a source. */
import { html } from 'hono/html';
import type { Source } from '../../core/sources/source.ts';
import { sourceRemedy } from '../../core/sources/source-remedy.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { toneOf } from '../source-states.ts';
import { type Html, sentence } from './layout.ts';

export function stateTag(source: Source, { sourceState }: Pick<Catalogue, 'sourceState'>): Html {
  const label = source.paused ? sourceState.paused : sourceState[source.state];
  return html`<span class="tag tag-${toneOf(source)}">${label}</span>`;
}

/** What went wrong at the last reading, and what to do. */
export function troubleText({ stateDetail, state }: Source): string {
  const detail = stateDetail === null ? '' : sentence(stateDetail);
  return [detail, sourceRemedy(state) ?? ''].filter((part) => part !== '').join(' ');
}
