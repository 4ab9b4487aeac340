/** The parts of the change log: a release gives the unreleased part its version, and its notes are that part. */

const UNRELEASED = '## [Unreleased]';

/**
 * The change log with an empty unreleased part above the part of the new version.
 * @param day `2026-11-28`
 * @throws {Error} when nothing is unreleased, or the version is there already.
 */
export function released(text: string, version: string, day: string): string {
  if (headingsOf(text).includes(version)) throw new Error(`${version} is in the change log already`);
  if (notesOf(text, 'Unreleased') === '') throw new Error('the change log has nothing unreleased');
  return text
    .replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${day}`)
    .replace(
      /^\[Unreleased\]: .*$/m,
      `[Unreleased]: ../../compare/v${version}...HEAD\n[${version}]: ../../releases/tag/v${version}`,
    );
}

/** What changed in a version; empty: nothing, or there is no such part. */
export function notesOf(text: string, version: string): string {
  const parts = text.split(/^(?=## )/m);
  const own = parts.find((part) => headingsOf(part)[0] === version);
  if (own === undefined) return '';
  // The addresses at the end of the file belong to no version.
  return own
    .slice(own.indexOf('\n'))
    .replaceAll(/^\[[\w.-]+\]: .*$/gm, '')
    .trim();
}

/** The versions, the newest first. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^## \[?([\w.-]+)\]?/gm)].map(([, version = '']) => version);
}
