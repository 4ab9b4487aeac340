/** Rules that a Dockerfile keeps, as hadolint has them; a test shows that each is noticed when it is broken. */

/** The rules that the text breaks, by name. */
export function brokenRules(dockerfile: string): readonly string[] {
  // A command may go on over lines, with comments in between.
  const commands = dockerfile
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const of = (word: string) => commands.filter((line) => line.startsWith(`${word} `));
  const last = commands.slice(commands.findLastIndex((line) => line.startsWith('FROM ')));
  const users = last.filter((line) => line.startsWith('USER '));
  const rules: readonly (readonly [name: string, isKept: boolean])[] = [
    [
      'each base image has a version',
      of('FROM').every((line) => /^FROM \S+:(?!latest\b)[\w.-]*\d[\w.-]*( AS \w+)?$/.test(line)),
    ],
    ['the last stage does not run as root', users.length > 0 && !/^USER (root|0)\b/.test(users.at(-1) ?? '')],
    ['there is a health check', last.some((line) => line.startsWith('HEALTHCHECK '))],
    ['nothing is added by ADD', of('ADD').length === 0],
    ['no RUN uses sudo', of('RUN').every((line) => !/\bsudo\b/.test(line))],
    ['npm installs what the lock file names', of('RUN').every((line) => !/\bnpm (install|i)\b/.test(line))],
    [
      'apt leaves no lists',
      of('RUN').every(
        (line) => !/\bapt-get install\b/.test(line) || /rm -rf \/var\/lib\/apt\/lists/.test(line),
      ),
    ],
    [
      'commands are lists, so that signals arrive',
      [...of('ENTRYPOINT'), ...of('CMD')].every((line) => /^\w+ \[/.test(line)),
    ],
    ['the working directory is absolute', of('WORKDIR').every((line) => line.startsWith('WORKDIR /'))],
    ['no secret is a build value', !/^(ARG|ENV) \S*(TOKEN|SECRET|PASSWORD|KEY)/m.test(commands.join('\n'))],
    ['not the whole folder is copied', of('COPY').every((line) => !/^COPY \.\/? /.test(line))],
  ];
  return rules.flatMap(([name, isKept]) => (isKept ? [] : [name]));
}
