/** Tells people about their sources: each distinct failure once, and when a source works again. Many at once are one message. */

import type { NotifyPeople } from '../../delivery/notify-people.ts';
import { item, line, name, own, small } from '../../messages/blocks.ts';
import type { Message } from '../../messages/message.ts';
import type { Log } from '../../ports/ports.ts';
import type { HealthNotice, SourceHealth } from '../../sources/source-health.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { inReadersWords } from '../../wording/reports.ts';

export interface SourceAlertsDeps {
  readonly people: Pick<NotifyPeople, 'tellManagers'>;
  readonly log: Log;
}

/** More than this in one message is a list that nobody reads; `/sources list` has them all. */
const TOLD_AT_MOST = 10;

/** Managers hear of the sources of their workspace; those that all read are the operator's, who reads the log. */
export function createSourceAlerts({ people, log }: SourceAlertsDeps) {
  const tellOne = async (workspace: string, news: readonly Told[]): Promise<void> => {
    try {
      if (await people.tellManagers(workspace, (wording) => messageOf(news, wording))) return;
      log.warn('nobody could be told about the sources of a workspace', { workspace });
    } catch (error) {
      log.warn('telling about the sources of a workspace failed', { workspace, error });
    }
  };
  return async (verdicts: readonly SourceHealth[]): Promise<void> => {
    const news = verdicts.flatMap(({ source, notice }) => (notice === null ? [] : [{ source, notice }]));
    for (const { source, notice } of news) {
      const about = { source: source.id, state: notice.state, remedy: notice.remedy };
      if (notice.state === 'ok') log.info(notice.text, about);
      else log.warn(notice.text, about);
    }
    const own = news.filter(({ source }) => source.workspace !== null);
    const byWorkspace = Map.groupBy(own, ({ source }) => source.workspace);
    for (const [workspace, some] of byWorkspace) if (workspace !== null) await tellOne(workspace, some);
  };
}

interface Told {
  readonly source: SourceHealth['source'];
  readonly notice: HealthNotice;
}

function messageOf(news: readonly Told[], wording: Catalogue): Message {
  const { sources } = wording;
  const shown = news.slice(0, TOLD_AT_MOST);
  const rest = news.length - shown.length;
  const [first] = news;
  return {
    notice:
      news.length === 1 && first !== undefined
        ? inReadersWords(first.notice.text, wording)
        : sources.news(news.length),
    items: [
      ...shown.map(({ notice }) =>
        item(
          line(name(inReadersWords(notice.text, wording))),
          ...(notice.remedy === null ? [] : [small(own(inReadersWords(notice.remedy, wording)))]),
        ),
      ),
      ...(rest === 0 ? [] : [item(small(own(sources.moreNews(rest))))]),
    ],
    data: { sources: news.map(({ source, notice }) => ({ id: source.id, ...notice })) },
    tone: 'alert',
  };
}
