/** Lists of subscriptions from other feed readers. */

import { UserError } from '../../core/base/errors.ts';
import { decodeDocument } from '../../core/sources/decode-document.ts';
import type { ForeignDocument } from '../../core/sources/feed.ts';
import type { OpmlEntry } from '../../core/sources/opml.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from './xml.ts';

const ENTRIES_AT_MOST = 5000;

/**
 * @throws {UserError} when the document is no OPML.
 */
export function readOpml({ bytes, type, url }: ForeignDocument): readonly OpmlEntry[] {
  const { text } = decodeDocument(bytes, type);
  const root = childNamed(parseXml(text, url), 'opml');
  const body = root === undefined ? undefined : childNamed(root, 'body');
  if (body === undefined)
    throw new UserError('This is not OPML.', 'Export the subscriptions of your feed reader as OPML.');
  return entriesOf(body, []).slice(0, ENTRIES_AT_MOST);
}

/** An outline with an address is a feed; one without is a folder. */
function entriesOf(parent: XmlElement, folders: readonly string[]): readonly OpmlEntry[] {
  return childrenNamed(parent, 'outline').flatMap((outline) => {
    const { xmlurl, text, title } = outline.attributes;
    const name = (text ?? title ?? '').trim();
    const inner = entriesOf(outline, name === '' ? folders : [...folders, name]);
    if (xmlurl === undefined || xmlurl.trim() === '') return inner;
    const entry = {
      address: xmlurl.trim(),
      title: name || null,
      group: folders.join('/').slice(0, 100) || null,
    };
    return [entry, ...inner];
  });
}
