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
    ['Windows line ends', 'One\r\n\r\n“Two **three**”\r\n', 'Two three', 'Two **three'],
  ])('with %s', (_, source, words, wanted) => {
    expect(inSource(markdownDraft(source), words)).toBe(wanted);
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
        for (let at = 0; at < draft.text.length; at++)
          expect(draft.source[sourceOffset(draft, at)]).toBe(draft.text[at]);
      }),
    );
  });

  it('is read in time that grows with the text', () => {
    for (const piece of ['[', '![', '](', '<a', '`', '**', '> ', '---\n', '\\'])
      expect(markdownDraft(piece.repeat(50_000)).text.length).toBeLessThanOrEqual(200_000);
  });
});

describe('HTML', () => {
  it.each([
    ['tags', '<p>“We <b>will</b> go,” she said.</p>', 'We will go', 'We <b>will</b> go'],
    ['entities', '<p>&ldquo;caf&eacute; first&rdquo; he said</p>', 'first', 'first'],
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

  it('keeps the marks of a quotation element and of entities', () => {
    expect(htmlDraft('<q>We go</q> &#8220;They stay&#8221;').text).toContain('“We go” “They stay”');
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
