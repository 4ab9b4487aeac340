/** Parses Discord's markdown as Discord shows it, for previews and for the names of threads. */

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'style'; readonly style: NodeStyle; readonly children: readonly Node[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Node[] }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'mention'; readonly text: string };
export type NodeStyle = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

export interface MarkdownLine {
  readonly kind: 'heading' | 'small' | 'quote' | 'bullet' | 'number' | 'paragraph';
  /** The level of a heading, or the number of a list entry. */
  readonly number: number;
  readonly children: readonly Node[];
}

/** Longest marks first: `**` before `*`. */
const MARKS: readonly (readonly [mark: string, style: NodeStyle])[] = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
];

/** Lines as blocks. Neighbouring lines of a quote or paragraph are one block, because marks may span lines. */
export function parseMarkdown(content: string): readonly MarkdownLine[] {
  const lines: { kind: MarkdownLine['kind']; number: number; text: string }[] = [];
  for (const raw of content.split('\n')) {
    const next = classify(raw);
    const last = lines.at(-1);
    const joins = last?.kind === next.kind && (next.kind === 'quote' || next.kind === 'paragraph');
    if (last !== undefined && joins) last.text += `\n${next.text}`;
    else lines.push(next);
  }
  return lines.map(({ kind, number, text }) => ({ kind, number, children: readInline(text) }));
}

function classify(line: string): { kind: MarkdownLine['kind']; number: number; text: string } {
  const heading = /^(#{1,3}) (?=\S)/.exec(line);
  if (heading !== null)
    return { kind: 'heading', number: heading[1]?.length ?? 1, text: line.slice(heading[0].length) };
  if (line.startsWith('-# ')) return { kind: 'small', number: 0, text: line.slice(3) };
  if (line.startsWith('> ')) return { kind: 'quote', number: 0, text: line.slice(2) };
  const bullet = /^ *[-*+] (?=\S)/.exec(line);
  if (bullet !== null) return { kind: 'bullet', number: 0, text: line.slice(bullet[0].length) };
  const entry = /^ *(\d{1,9})\. (?=\S)/.exec(line);
  if (entry !== null) return { kind: 'number', number: Number(entry[1]), text: line.slice(entry[0].length) };
  return { kind: 'paragraph', number: 0, text: line };
}

/** The inline markup of one block. */
export function readInline(text: string): readonly Node[] {
  const nodes: Node[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    plain = '';
  };
  let i = 0;
  while (i < text.length) {
    const found = nodeAt(text, i);
    if (found === null) {
      plain += text.charAt(i);
      i += 1;
    } else if (found.node.kind === 'text') {
      plain += found.node.text;
      i = found.end;
    } else {
      flush();
      nodes.push(found.node);
      i = found.end;
    }
  }
  flush();
  return nodes;
}

interface Found {
  readonly node: Node;
  readonly end: number;
}

function nodeAt(text: string, i: number): Found | null {
  switch (text[i]) {
    case '\\':
      return /[^0-9A-Za-z\s]/.test(text.charAt(i + 1))
        ? { node: { kind: 'text', text: text.charAt(i + 1) }, end: i + 2 }
        : null;
    case '`':
      return codeAt(text, i);
    case '[':
      return linkAt(text, i);
    case '<':
      return angleAt(text, i);
    case '@':
      return sticky(/@(?:everyone|here)/y, text, i, ([mention]) => ({ kind: 'mention', text: mention }));
    case 'h':
      return sticky(/https?:\/\/[^\s<]+/y, text, i, ([url]) => ({
        kind: 'link',
        url,
        children: [{ kind: 'text', text: url }],
      }));
    default:
      return styleAt(text, i);
  }
}

function sticky(
  pattern: RegExp,
  text: string,
  at: number,
  make: (match: RegExpExecArray) => Node,
): Found | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? null : { node: make(match), end: at + match[0].length };
}

function codeAt(text: string, i: number): Found | null {
  let open = i;
  while (text[open] === '`') open += 1;
  const fence = text.slice(i, open);
  const close = text.indexOf(fence, open);
  if (close < 0 || text[close + fence.length] === '`') return null;
  return { node: { kind: 'code', text: text.slice(open, close) }, end: close + fence.length };
}

/** `[label](address)`; the label may contain escapes and balanced brackets. */
function linkAt(text: string, i: number): Found | null {
  const close = closing(text, i + 1, ']');
  if (close < 0 || close === i + 1 || text[close + 1] !== '(') return null;
  const match = /\(<?(https?:\/\/[^\s<>)]+)>?(?: +"[^"]*")?\)/y;
  match.lastIndex = close + 1;
  const found = match.exec(text);
  if (found === null) return null;
  const children = readInline(text.slice(i + 1, close));
  return { node: { kind: 'link', url: found[1] ?? '', children }, end: match.lastIndex };
}

function angleAt(text: string, i: number): Found | null {
  return (
    sticky(/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, text, i, ([, seconds, style]) => ({
      kind: 'time',
      seconds: Number(seconds),
      style: style ?? 'f',
    })) ??
    sticky(/<(?:@[!&]?|#)\d+>|<\/[^:>]{1,100}:\d+>|<id:\w+>|<a?:\w+:\d+>/y, text, i, ([mention]) => ({
      kind: 'mention',
      text: mention,
    })) ??
    sticky(/<(https?:\/\/[^\s<>]+)>/y, text, i, ([, url = '']) => ({
      kind: 'link',
      url,
      children: [{ kind: 'text', text: url }],
    }))
  );
}

function styleAt(text: string, i: number): Found | null {
  const found = MARKS.find(([mark]) => text.startsWith(mark, i));
  if (found === undefined) return null;
  const [mark, style] = found;
  const start = i + mark.length;
  const close = closing(text, start, mark);
  if (close <= start || (style === 'italic' && /\s/.test(text.charAt(start)))) return null;
  return {
    node: { kind: 'style', style, children: readInline(text.slice(start, close)) },
    end: close + mark.length,
  };
}

/** The position of the closing mark. Escaped marks do not count, nor do double stars for a single star. */
function closing(text: string, from: number, mark: string): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (mark === ']' && text[i] === '[') depth += 1;
    else if (text.startsWith(mark, i)) {
      if (depth > 0) depth -= 1;
      else if (mark.length === 1 && mark !== ']' && text[i + 1] === mark) i += 1;
      else return i;
    }
  }
  return -1;
}

/** The text without markup, as a reader sees it. */
export function nodeText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
        case 'code':
        case 'mention':
          return node.text;
        case 'style':
        case 'link':
          return nodeText(node.children);
        case 'time':
          return new Date(node.seconds * 1000).toISOString().slice(0, 10);
        default:
          return node satisfies never;
      }
    })
    .join('');
}

/** All link addresses. */
export function nodeLinks(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'link') return [node.url, ...nodeLinks(node.children)];
    return node.kind === 'style' ? nodeLinks(node.children) : [];
  });
}
