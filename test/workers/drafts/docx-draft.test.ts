/** Word documents as drafts: what is text, what is not, and what is refused. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { UserError } from '../../../src/core/base/errors.ts';
import { docxDraft } from '../../../src/workers/drafts/docx-draft.ts';

const document = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`),
  });
const paragraph = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;

it('reads paragraphs as lines, whatever runs they are cut into', () => {
  const { text, source } = docxDraft(
    document(paragraph('Mara Holt said “we ', 'will', ' go”.') + paragraph('A &amp; B') + '<w:p/>'),
  );
  expect(text).toBe('Mara Holt said “we will go”.\nA & B\n\n');
  expect(source).toBe(text);
});

it('leaves out deleted words, fields and second writings, and keeps inserted ones', () => {
  const { text } = docxDraft(
    document(
      `<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>` +
        `<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>end</w:t><w:br/></w:r>` +
        `<mc:AlternateContent><mc:Choice><w:t>box</w:t></mc:Choice><mc:Fallback><w:t>box</w:t></mc:Fallback></mc:AlternateContent></w:p>`,
    ),
  );
  expect(text).toBe('new end box\n');
});

it.each([
  ['no archive', strToU8('<html>')],
  ['an archive without a document', zipSync({ 'a.txt': strToU8('x') })],
  ['half an archive', document(paragraph('x')).slice(0, 80)],
  ['a document that unpacks to more than it may', document('x'.repeat(20_100_000))],
])('refuses %s', (_, bytes) => {
  expect(() => docxDraft(bytes)).toThrow(UserError);
});

it('stops at an archive that lies about the size', () => {
  const bytes = document(paragraph('word '.repeat(200_000)));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The sizes in the central directory: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12.
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  }
  const read = (): string => docxDraft(bytes).text;
  try {
    expect(read().length).toBeLessThan(1_000);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
  }
});
