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
  /** Length of the text right after a line break and the blanks behind it: a second one parts paragraphs. */
  let broken = -1;
  const putBlank = (blank: string, at: number): void => {
    writer.put(blank, at);
    broken = writer.length();
  };
  const parser = new Parser({
    onopentagname(name) {
      const at = parser.startIndex;
      if (LEFT_OUT.has(name)) hidden += 1;
      if (hidden > 0) return;
      if (name === 'q') writer.put('“', at);
      else if (name === 'br' && broken !== writer.length()) putBlank(' ', at);
      else if (!IN_LINE.has(name)) writer.breakAt(at);
    },
    ontext(words) {
      // Line ends are blanks, as in a browser.
      const text = words.replace(/[\r\n\t]/g, ' ');
      if (hidden > 0) return;
      if (text.trim() === '' && broken === writer.length()) putBlank(text, parser.startIndex);
      else writer.put(text, parser.startIndex);
    },
    onclosetag(name) {
      if (LEFT_OUT.has(name)) hidden = Math.max(0, hidden - 1);
      else if (hidden === 0 && name === 'q') writer.put('”', parser.startIndex);
      else if (hidden === 0 && name !== 'br' && !IN_LINE.has(name)) writer.breakAt(parser.startIndex);
    },
  });
  parser.end(source);
  return writer.done(source);
}
