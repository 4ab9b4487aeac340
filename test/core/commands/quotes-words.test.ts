import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buttonsOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('text without a key after /quotes', () => {
  it('means the person of that name, with the words one button away', async () => {
    const { message } = await room.type('quotes Powell');
    expect(textOf(message)).toContain('by Jerome Powell');
    const words = buttonsOf(message).find(
      (button) => button.kind === 'command' && button.args['about'] === 'Powell',
    );
    expect(words?.label).toContain('Powell');
    const pressed = await room.press(message, words?.label ?? '');
    expect(textOf(pressed?.message ?? message)).not.toContain('by Jerome Powell');
  });

  it.each(['quotes interest rates', 'quotes about:Powell', 'quotes Powell since:2020'])(
    'is looked for in the words otherwise: %s',
    async (line) => {
      expect(textOf((await room.type(line)).message)).not.toContain('by Jerome Powell');
    },
  );
});
