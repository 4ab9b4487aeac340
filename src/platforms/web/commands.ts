/** Which commands a link may run: those that only read. Anything else is asked to be confirmed first. */

/** A link can be followed by a prefetching browser or a foreign page, so what it runs must change nothing. */
const READING = new Set([
  'quotes',
  'context',
  'ask',
  'check',
  'story',
  'speakers',
  'digest show',
  'digest list',
  'digest history',
  'digest why',
  'digest corrections',
  'sources list',
  'help',
]);

export function readsOnly(command: string | null): boolean {
  return command === null || READING.has(command);
}

/** A command line in the address of a page that runs it. */
export function linkTo(line: string): string {
  return `/command?text=${encodeURIComponent(line)}`;
}

/** One option of a command line, its value between marks where it has several words. */
export function option(key: string, value: string): string {
  return /[\s"“”]/.test(value) ? `${key}:"${value.replace(/["“”]/g, '')}"` : `${key}:${value}`;
}
