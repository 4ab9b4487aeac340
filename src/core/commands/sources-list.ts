/** `/sources list`: where articles come from, how many each outlet has, and whether the sources work. */
import * as z from 'zod';
import { plural } from '../base/plural.ts';
import { bold, heading, item, line, list, name, own, time } from '../messages/blocks.ts';
import type { Inline } from '../messages/message.ts';
import type { Source } from '../sources/source.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import { inReadersWords } from '../wording/reports.ts';
import { storedTotals } from './answer-parts/stored-totals.ts';
import type { Command } from './command.ts';
import type { CommandDeps } from './deps.ts';

const listText = commandText('sources list', {
  summary: 'The sources, how many articles each has, and whether they work.',
  none: 'No sources yet. Add one with /sources add, or in the configuration.',
  notice: (number: number) => plural(number, 'source'),
  articles: (number: number) => plural(number, 'article'),
  newest: ', newest ',
  paused: 'paused',
});

const args = z.object({});

export function createSourcesList(deps: Pick<CommandDeps, 'store'>): Command<typeof args, typeof listText> {
  return {
    name: 'sources list',
    text: listText,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args,
    examples: ['sources list'],
    async run(_given, { scope, locale }) {
      const wording = wordingFor(locale);
      const [sources, outlets, stored] = await Promise.all([
        deps.store.sources.list(scope),
        deps.store.articles.outlets(scope),
        storedTotals(deps.store, scope, wording),
      ]);
      const rows = outlets.map((outlet) => ({
        ...outlet,
        source: sources.find((source) => source.outlet === outlet.outlet) ?? null,
      }));
      const silent = sources.filter((source) => outlets.every(({ outlet }) => outlet !== source.outlet));
      const notice =
        rows.length + silent.length === 0
          ? listText(wording).none
          : listText(wording).notice(rows.length + silent.length);
      const entries = [
        ...rows.map(({ outlet, articles, lastAt, source }): Inline[] => [
          { kind: 'name', text: outlet, style: 'bold' },
          own(`: ${listText(wording).articles(articles)}${listText(wording).newest}`),
          time(lastAt),
          ...stateInlines(source, wording),
        ]),
        ...silent.map((source): Inline[] => [
          { kind: 'name', text: source.outlet, style: 'bold' },
          own(`: ${listText(wording).articles(0)}`),
          ...stateInlines(source, wording),
        ]),
      ];
      return {
        notice,
        items: [
          item(heading(2, own(notice)), line(...stored)),
          // Lists are cut into items so that a long one can go on in a further post.
          ...chunks(entries, 20).map((some) => item(list(some))),
        ],
        data: {
          sources: sources.map(({ id, outlet, kind, address, state, paused }) => {
            return { id, outlet, kind, address, state, paused };
          }),
          outlets,
        },
      };
    },
  };
}

function stateInlines(source: Source | null, wording: Catalogue): Inline[] {
  if (source === null) return [];
  const troubled = !['new', 'ok', 'unchanged', 'moved'].includes(source.state);
  return [
    ...(source.paused ? [own(` · ${listText(wording).paused}`)] : []),
    ...(troubled ? [own(' · '), bold(wording.sourceState[source.state])] : []),
    ...(troubled && source.stateDetail !== null
      ? [own(': '), name(inReadersWords(source.stateDetail, wording).slice(0, 200))]
      : []),
  ];
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
