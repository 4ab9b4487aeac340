/** Reads a draft in HTML: its words with their places in the file. */
import { Parser } from 'htmlparser2';
import { createDraftWriter, type DraftText } from '../../core/drafts/draft-text.ts';

/** Elements that are no text. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'noscript', 'code', 'pre', 'head', 'svg']);
/** Elements in a line; all others are blocks. */
const IN_LINE = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

export function htmlDraft(source: string): DraftText {
  const writer = createDraftWriter();
  let hidden = 0;
  const parser = new Parser({
    onopentagname(name) {
      const at = parser.startIndex;
      if (LEFT_OUT.has(name)) hidden += 1;
      if (hidden > 0) return;
      if (name === 'q') writer.put('“', at);
      else if (!IN_LINE.has(name)) writer.breakAt(at);
    },
    ontext(words) {
      if (hidden === 0) writer.put(words, parser.startIndex);
    },
    onclosetag(name) {
      if (LEFT_OUT.has(name)) hidden = Math.max(0, hidden - 1);
      else if (hidden === 0 && name === 'q') writer.put('”', parser.startIndex);
      else if (hidden === 0 && !IN_LINE.has(name)) writer.breakAt(parser.startIndex);
    },
  });
  parser.end(source);
  return writer.done(source);
}
