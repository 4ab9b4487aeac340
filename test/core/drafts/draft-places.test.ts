/** Every word of a draft is found again in its file, whatever marks stand around it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftText, placesIn, sourceOffset } from '../../../src/core/drafts/draft-text.ts';
import { markdownDraft, plainDraft } from '../../../src/core/drafts/plain-draft.ts';
import { htmlDraft } from '../../../src/workers/drafts/html-draft.ts';

/** The words as the source has them. */
function inSource(draft: DraftText, words: string): string {
  const at = draft.text.indexOf(words);
  expect(at, `${words} in ${draft.text}`).toBeGreaterThanOrEqual(0);
  return draft.source.slice(sourceOffset(draft, at), sourceOffset(draft, at + words.length - 1) + 1);
}

describe('Markdown', () => {
  it.each([
    ['emphasis', 'She said “we **will** go”.', 'we will go', 'we **will** go'],
    [
      'a link',
      'He said “[the gate](https://x.example/a_b) is shut”.',
      'the gate is shut',
      'the gate](https://x.example/a_b) is shut',
    ],
    ['an escaped mark', 'She said “five \\* six”.', 'five * six', 'five \\* six'],
    ['a heading', '## “We go”\n', '“We go”', '“We go”'],
    ['a list', '- “We go”\n1. “They stay”\n', '“They stay”', '“They stay”'],
    ['a tag', 'She said “we <em>will</em> go”.', 'we will go', 'we <em>will</em> go'],
    ['a line end', 'She said “we will\ngo **soon**”.', 'we will go soon', 'we will\ngo **soon'],
    ['a line end in a block quote', '> She said “we will\n> go”.', 'we will   go', 'we will\n> go'],
    ['Windows line ends inside', 'She said “we will\r\ngo”.', 'we will\r go', 'we will\r\ngo'],
    ['Windows line ends', 'One\r\n\r\n“Two **three**”\r\n', 'Two three', 'Two **three'],
  ])('with %s', (_, source, words, wanted) => {
    expect(inSource(markdownDraft(source), words)).toBe(wanted);
  });

  it.each([
    ['paragraphs', 'One\n\nTwo', 'One\n\nTwo'],
    ['headings', '# One\nTwo', 'One\nTwo'],
    ['lists', 'One\n- Two\n- Three\n  four\n1. Five', 'One\nTwo\nThree   four\nFive'],
    ['tables', '| One |\n| Two |', '| One |\n| Two |'],
    ['rules', 'One\n---\nTwo', 'One\n---\nTwo'],
    ['quotations of several paragraphs', '“One\n“Two”', '“One\n“Two”'],
    ['who is quoted', '> One\n> — Mara Holt', '> One\n> — Mara Holt'],
  ])('keeps the line ends of %s', (_, source, text) => {
    expect(markdownDraft(source).text).toBe(text);
  });

  it('leaves out front matter, code and pictures', () => {
    const { text } = markdownDraft(
      '---\ntitle: “no”\n---\nYes `“no”` ![“no”](a.png)\n```\n“no”\n```\n“yes”\n',
    );
    expect(text).not.toContain('no');
    expect(text).toContain('“yes”');
  });

  it('keeps every letter of text without marks, in order', () => {
    const letters = fc.stringMatching(/^[a-zA-Z “”.,\n*_`[\]()<>#\\-]{0,300}$/);
    fc.assert(
      fc.property(letters, (source) => {
        const draft = markdownDraft(source);
        for (let at = 0; at < draft.text.length; at++) {
          const written = draft.source[sourceOffset(draft, at)] ?? '';
          // Line ends inside a paragraph, and the marks of a block quote that goes on, become blanks.
          expect(draft.text[at] === ' ' ? /^[\n> ]$/.test(written) : written === draft.text[at]).toBe(true);
        }
      }),
    );
  });

  it('is read in time that grows with the text', () => {
    for (const piece of ['[', '![', '](', '<a', '`', '**', '> ', '---\n', '\\', ' ', '\t>', '- \n'])
      expect(markdownDraft(piece.repeat(50_000)).text.length).toBeLessThanOrEqual(200_000);
  });
});

describe('HTML', () => {
  it.each([
    ['tags', '<p>“We <b>will</b> go,” she said.</p>', 'We will go', 'We <b>will</b> go'],
    ['entities', '<p>&ldquo;caf&eacute; first&rdquo; he said</p>', 'first', 'first'],
    ['line ends', '<p>“We\nwill\n\tgo”</p>', 'We will  go', 'We\nwill\n\tgo'],
    ['a line break', '<p>“We will<br>go”</p>', 'We will go', 'We will<br>go'],
    ['a quotation element', '<p>He said <q>we go</q>.</p>', 'we go', 'we go'],
  ])('with %s', (_, source, words, wanted) => {
    expect(inSource(htmlDraft(source), words)).toBe(wanted);
  });

  it('leaves out scripts, styles and code, and parts blocks', () => {
    const { text } = htmlDraft(
      '<style>a{}</style><script>"no"</script><div>One</div><div>Two</div><code>no</code>',
    );
    expect(text.trim()).toBe('One\n\nTwo');
  });

  it('parts paragraphs at two line breaks', () => {
    expect(htmlDraft('One<br>\n<br/>Two').text).toBe('One  \n\nTwo');
  });

  it('keeps the marks of a quotation element and of entities', () => {
    expect(htmlDraft('<q>We go</q> &#8220;They stay&#8221;').text).toContain('“We go” “They stay”');
  });
});

describe('plain text', () => {
  it('joins lines where blank lines part the paragraphs', () => {
    expect(plainDraft('Short.\n\nShe said “we\nwill go”.').text).toBe('Short.\n\nShe said “we will go”.');
    expect(plainDraft('She said “we go”.\nHe left.').text).toBe('She said “we go”.\nHe left.');
  });
});

it('counts lines and columns from 1', () => {
  const source = 'one\ntwo three\n\nfour';
  const placeOf = placesIn(plainDraft(source).source);
  expect([0, 4, 8, 13, 14, 15].map(placeOf)).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 2, column: 5 },
    { line: 2, column: 10 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
});
