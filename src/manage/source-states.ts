/** What the states of a source mean to whoever looks after it. */
import type { SourceState } from '../core/sources/source.ts';

/** Shown in red, yellow or green. */
export type Tone = 'bad' | 'calm' | 'good';

const TONES: Readonly<Record<SourceState, Tone>> = {
  new: 'calm',
  ok: 'good',
  unchanged: 'good',
  moved: 'calm',
  limited: 'calm',
  blocked: 'bad',
  gone: 'bad',
  not_a_feed: 'bad',
  too_big: 'bad',
  too_slow: 'bad',
  unreachable: 'bad',
  refused: 'bad',
  broken: 'bad',
};

export const STATES = Object.keys(TONES) as readonly SourceState[];
export const FAILING_STATES = STATES.filter((state) => TONES[state] === 'bad');

export function toneOf({ state, paused }: { readonly state: SourceState; readonly paused: boolean }): Tone {
  return paused ? 'calm' : TONES[state];
}
