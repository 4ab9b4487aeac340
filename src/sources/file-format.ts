/** What kind of document a file holds: by its name, else by how it begins. */

import { isSubtitles } from '../core/records/subtitles.ts';

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'subtitles' | 'record';

/** The format of each extension. */
export const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.srt': 'subtitles',
  '.vtt': 'subtitles',
  '.xml': 'record',
};

/** The outermost element of parliamentary records in XML. */
const RECORD_ROOT =
  /^<(?:\?xml[^>]{0,200}>\s{0,200}<)?(?:!DOCTYPE[^>]{0,200}>\s{0,200}<)?(?:\w{1,20}:)?(?:akomantoso|publicwhip|hansard|debates?|debateRecord)[\s>]/i;

/** How a document without a telling name begins. */
export function formatOf(bytes: Uint8Array): Format {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  if (isSubtitles(start)) return 'subtitles';
  if (RECORD_ROOT.test(start)) return 'record';
  if (start.startsWith('---')) return 'markdown';
  if (/^<(?:!doctype|html|\?xml|!--)/i.test(start)) return 'html';
  if (start.startsWith('[')) return 'json';
  // An object that ends with its first line is the first of many; one that goes on is alone.
  if (start.startsWith('{'))
    return /^\{[^\n]*\}\s*(?:\n|$)/.test(start) || !start.includes('\n') ? 'jsonl' : 'json';
  return 'text';
}
