/** Takes drawings out of a page before it is parsed: charts and maps have thousands of elements and no text of the article. */

/** What begins or ends a drawing, and what never stands in one: there the tag was part of a script, or is never closed. */
const TAG = /<(\/?)(svg|script|p|div|body)(?=[\s/>])/gi;

/** Linear in the length of the page. */
export function withoutDrawings(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let start = -1;
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(TAG)) {
    if (name.toLowerCase() !== 'svg') {
      depth = 0;
    } else if (slash === '') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      kept.push(html.slice(from, start));
      const end = html.indexOf('>', index + tag.length);
      from = end === -1 ? html.length : end + 1;
    }
  }
  return kept.length === 0 ? html : kept.join('') + html.slice(from);
}
