/** The short name of a new digest, made from its title. */

const LONGEST = 32;

/** Lower-case Latin letters, digits and hyphens of the title; a number follows where the name is taken. */
export function digestName(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/g, '');
  const name = plain === '' ? 'digest' : plain;
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const numbered = `${name.slice(0, LONGEST - end.length)}${end}`;
    if (!taken.has(numbered)) return numbered;
  }
}
