/** Reads a draft from a Word document (ECMA-376): the text of its paragraphs, which count as lines. */
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { UserError } from '../../core/base/errors.ts';
import { createDraftWriter, type DraftText, LONGEST_DRAFT } from '../../core/drafts/draft-text.ts';
import { english } from '../../core/wording/index.ts';
import { fill } from '../../core/wording/reports.ts';

const { draft: report } = english.report;

/** The parts with running text. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
/** Bytes of a part when it is unpacked: a short file can unpack to gigabytes. */
const LARGEST_PART = 20_000_000;
/** Deleted words, instructions of fields, and the second writing of text boxes. */
const LEFT_OUT = new Set(['w:del', 'w:delText', 'w:instrText', 'mc:Fallback']);

/** The container of encrypted documents and of .doc files ([MS-CFB], 2.2). */
const SEALED = [0xd0, 0xcf, 0x11, 0xe0];

/** @throws {UserError} when it is no Word document. */
export function docxDraft(bytes: Uint8Array): DraftText {
  if (SEALED.every((byte, at) => bytes[at] === byte)) throw new UserError(report.sealed, report.noWordRemedy);
  const parts = partsOf(bytes);
  if (parts[PARTS[0] ?? ''] === undefined) throw noDocument();
  const text = PARTS.flatMap((name) => parts[name] ?? [])
    .map((part) => paragraphsOf(new TextDecoder().decode(part)))
    .join('\n');
  const writer = createDraftWriter();
  // A line that ends inside a paragraph goes on in the next one.
  writer.put(text.replaceAll('\v', ' '), 0);
  return writer.done(text);
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let large = false;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = PARTS.includes(name);
        large ||= wanted && originalSize > LARGEST_PART;
        return wanted && !large;
      },
    });
    if (!large) return parts;
  } catch {
    throw noDocument();
  }
  throw new UserError(fill(report.unpacked, LARGEST_PART / 1_000_000), report.largeRemedy);
}

function noDocument(): UserError {
  return new UserError(report.noWord, report.noWordRemedy);
}

function paragraphsOf(xml: string): string {
  const parts: string[] = [];
  let [hidden, inText, length] = [0, false, 0];
  const put = (words: string): void => {
    if (hidden > 0 || length > LONGEST_DRAFT) return;
    parts.push(words);
    length += words.length;
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        if (LEFT_OUT.has(name)) hidden += 1;
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') put(' ');
        else if (name === 'w:br' || name === 'w:cr') put('\v');
      },
      ontext(words) {
        if (inText) put(words);
      },
      onclosetag(name) {
        if (LEFT_OUT.has(name)) hidden -= 1;
        else if (name === 'w:t') inText = false;
        else if (name === 'w:p') put('\n');
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return parts.join('');
}
