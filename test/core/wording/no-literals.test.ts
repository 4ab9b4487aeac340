import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const COMMANDS = new URL('../../../src/core/commands/', import.meta.url);

/** A literal of three words or more that begins like a sentence. What is logged and what is typed (`examples`) does not. */
const SENTENCE = /'[A-Z][^'\n]* [^'\n]* [^'\n]*'|`[A-Z][^`\n]* [^`\n]* [^`\n]*`/g;

/** Words of our own that are not taken from a catalogue. */
const SPOKEN = /\b(own|bold|plain)\((['`])[^'`$\n]*[A-Za-z]{2}/g;

const COMMENT = /^\s*(\/\*\*|\*|\/\/).*$|\s\/\/ .*$/gm;

/** The English part of a command's own catalogue: it ends where a line begins with its bracket. */
const OWN_TEXT = /^(?:export )?const \w+ = commandText\([\s\S]*?^\}\);$/gm;

function literals(code: string): readonly string[] {
  const spoken = code.replaceAll(COMMENT, '').replaceAll(OWN_TEXT, '');
  return [...spoken.matchAll(SENTENCE), ...spoken.matchAll(SPOKEN)].map(([found]) => found);
}

/** The code of the folder and of those in it. */
function filesOf(folder: URL): readonly string[] {
  const all = readdirSync(folder, { encoding: 'utf8', recursive: true });
  return all.filter((file) => file.endsWith('.ts'));
}

it('sees a sentence that stands in the code', () => {
  expect(literals("  throw new UserError('No such thing is stored.');")).toHaveLength(1);
  expect(literals('  const notice = `Found some of them.`;')).toHaveLength(1);
  expect(literals("  small(own(' and more'))")).toHaveLength(1);
  expect(literals("  // Don't say it.\n  log.warn('nobody could be told'); own(': '); own(`: `)")).toEqual(
    [],
  );
});

it('leaves out what a command says with its own text', () => {
  const text = "const askText = commandText('ask', {\n  none: 'No such thing is stored.',\n});\n";
  expect(literals(text)).toEqual([]);
  expect(literals(`${text}own('and some more of it')`)).toHaveLength(1);
});

it.each(filesOf(COMMANDS))('%s says nothing that is not in a catalogue', (file) => {
  expect(literals(readFileSync(new URL(file, COMMANDS), 'utf8'))).toEqual([]);
});
