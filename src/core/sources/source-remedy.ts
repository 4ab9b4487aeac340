/** What a person can do about a source that cannot be read, for each state. */

import { english } from '../wording/index.ts';
import type { SourceState } from './source.ts';

const { report } = english;

const REMEDIES: Readonly<Record<SourceState, string | null>> = {
  new: null,
  ok: null,
  unchanged: null,
  moved: report.remedy.moved,
  blocked: report.remedy.blocked,
  gone: report.remedy.gone,
  not_a_feed: report.remedy.notFeed,
  too_big: report.remedy.big,
  too_slow: report.remedy.slow,
  unreachable: report.remedy.unreachable,
  refused: report.remedy.refused,
  limited: report.remedy.limited,
  broken: report.remedy.broken,
};

export function sourceRemedy(state: SourceState): string | null {
  return REMEDIES[state];
}
