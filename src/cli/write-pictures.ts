/** Writes the pictures of an answer into files, and says where. */
import { writeFile } from 'node:fs/promises';
import { unwritable } from '../core/base/unwritable.ts';
import type { Message } from '../core/messages/message.ts';
import type { Artist } from '../core/pictures/artist.ts';
import { picturesIn } from '../core/pictures/pictures-in.ts';
import type { Terminal } from './terminal.ts';

/**
 * @param out the file of the first picture; not given: a name of its own in the working directory
 * @throws {UserError} when the file cannot be written.
 */
export async function writePictures(
  artist: Artist,
  terminal: Pick<Terminal, 'warn'>,
  message: Message,
  out: unknown,
): Promise<void> {
  for (const [name, picture] of picturesIn(message)) {
    const file = typeof out === 'string' ? out : `card-${name}`;
    const drawing = await artist.draw(picture);
    if (drawing.kind === 'refused') continue;
    await writeFile(file, drawing.png).catch((error: unknown) => {
      throw unwritable('The picture', error);
    });
    // To stderr: the answer itself may be piped on.
    terminal.warn(`Written to ${file}`);
  }
}
