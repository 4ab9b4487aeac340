import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writePictures } from '../../src/cli/write-pictures.ts';
import type { Message } from '../../src/core/messages/message.ts';
import { cardOf, countingArtist, PNG } from '../fixtures/pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-card-'));
afterAll(() => rmSync(folder, { recursive: true }));
const message: Message = {
  notice: 'Quote card',
  data: null,
  items: [{ blocks: [{ kind: 'drawing', picture: cardOf('We stay.') }] }],
};

test('the picture of an answer is written where it is wanted, and the terminal says where', async () => {
  const said: string[] = [];
  const terminal = { warn: (line: string) => said.push(line) };
  const file = join(folder, 'card.png');
  await writePictures(countingArtist(), terminal, message, file);
  expect(new Uint8Array(readFileSync(file))).toEqual(PNG);
  expect(said).toEqual([`Written to ${file}`]);
  await expect(writePictures(countingArtist(), terminal, message, join(file, 'x.png'))).rejects.toThrow(
    'could not be written',
  );
});
