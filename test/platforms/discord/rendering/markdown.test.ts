import { describe, expect, test } from 'vitest';
import { literal, markdownLink } from '../../../../src/platforms/discord/rendering/escape.ts';
import {
  nodeLinks,
  nodeText,
  parseMarkdown,
  readInline,
} from '../../../../src/platforms/discord/rendering/markdown.ts';
import { cpuMs } from '../../../cpu-time.ts';

const shown = (content: string) =>
  parseMarkdown(content)
    .map((line) => nodeText(line.children))
    .join('\n');

describe('Discord’s markdown is read so that', () => {
  test.each([
    ['**bold** and *thin*', 'bold and thin'],
    ['2 \\* 3', '2 * 3'],
    ['`a *b*`', 'a *b*'],
    ['*not closed', '*not closed'],
    ['[label](https://a.example/x)', 'label'],
    ['> quoted\n> twice', 'quoted\ntwice'],
    ['-# small\n### Title', 'small\nTitle'],
    ['<t:0:D>', '1970-01-01'],
  ])('%j shows %j', (content, text) => {
    expect(shown(content)).toBe(text);
  });

  test('bare addresses are links and escaped ones are not', () => {
    expect(nodeLinks(readInline('see https://a.example/x now'))).toEqual(['https://a.example/x']);
    expect(nodeLinks(readInline(literal('see https://a.example/x now')))).toEqual([]);
  });

  test('thousands of open marks take no time', () => {
    const taken = cpuMs(() => {
      for (const mark of ['*', '[', '`', '<', '||', '\\', '[]((', '**_'])
        parseMarkdown(mark.repeat(4000 / mark.length));
    });
    expect(taken).toBeLessThan(2000);
  });
});

describe('a link’s label', () => {
  test('that looks like another address gives way to the host', () => {
    expect(markdownLink('https://bank.example', 'https://evil.example/1')).toBe(
      'https\\://bank.example ([evil.example](https://evil.example/1))',
    );
  });

  test('with brackets stands beside the link', () => {
    expect(markdownLink('[Live] news', 'https://a.example/1')).toBe(
      '\\[Live\\] news ([a.example](https://a.example/1))',
    );
  });

  test('without an address that may be linked is plain', () => {
    expect(markdownLink('News', 'javascript:alert(1)')).toBe('News');
    expect(markdownLink('News', null)).toBe('News');
  });
});
