/** OPML, the format in which feed readers exchange subscriptions (https://opml.org/spec2.opml). */
import type { Source } from './source.ts';

/** One feed of a list. */
export interface OpmlEntry {
  readonly address: string;
  readonly title: string | null;
  /** Its folders, outermost first, joined by slashes. */
  readonly group: string | null;
}

/** The feeds among the sources, by folder. */
export function writeOpml(sources: readonly Source[], title: string): string {
  const feeds = sources.filter(({ kind, address }) => kind === 'feed' && address !== null);
  const groups = Map.groupBy(feeds, ({ group }) => group);
  const lines = [...groups].flatMap(([group, members]) => {
    const outlines = members.map(outline);
    return group === null
      ? outlines
      : [`<outline text="${escaped(group)}">`, ...outlines.map((line) => `  ${line}`), '</outline>'];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escaped(title)}</title></head>
  <body>
${lines.map((line) => `    ${line}`).join('\n')}
  </body>
</opml>
`;
}

function outline({ outlet, address, memory }: Source): string {
  return `<outline type="rss" text="${escaped(outlet)}" xmlUrl="${escaped(memory.movedTo ?? address ?? '')}"/>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
