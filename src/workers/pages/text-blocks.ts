/** Collects plain text while markup is parsed: paragraphs separated by blank lines, as articles are stored. */

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    /\s+/,
  ),
);

/** Elements whose content is no text of the article. */
const SILENT = new Set(
  `audio button canvas head iframe map math noscript object script select style svg template textarea title
  video`.split(/\s+/),
);

export interface TextBlocks {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** All that was gathered. */
  end(): string;
}

export function createTextBlocks(): TextBlocks {
  const paragraphs: string[] = [];
  let line = '';
  let silent = 0;
  const finish = () => {
    const text = line
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    line = '';
  };
  return {
    open(name) {
      if (SILENT.has(name)) silent += 1;
      else if (name === 'br') line += '\n';
      // The cells of a row are one line.
      else if (name === 'td' || name === 'th') line += ' ';
      else if (BLOCKS.has(name)) finish();
    },
    close(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      else if (BLOCKS.has(name)) finish();
    },
    text(text) {
      if (silent === 0) line += text.replace(/\s+/g, ' ');
    },
    end() {
      finish();
      return paragraphs.join('\n\n');
    },
  };
}
