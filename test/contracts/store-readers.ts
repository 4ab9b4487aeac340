/** What every backend promises about thumbs and looks. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shift } from '../../src/core/base/time.ts';
import type { Store } from '../../src/core/ports/ports.ts';
import type { Thumb } from '../../src/core/ports/reader-store.ts';
import { A, B, day, type Open } from './store-records.ts';

const MINUTE = 60_000;

const thumb = (about: Partial<Thumb> = {}): Thumb => ({
  workspace: A,
  person: 'chat:ada',
  article: 'a1',
  up: true,
  outlet: 'coast daily',
  speaker: 'bo lind',
  at: day(5),
  ...about,
});

export function readersContract(open: Open): void {
  describe('readers', () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('have one thumb each for an item, the last one, until they take it back', async () => {
      await store.readers.giveThumb(thumb());
      await store.readers.giveThumb(thumb({ up: false, at: day(6) }));
      await store.readers.giveThumb(thumb({ person: 'chat:bo' }));
      expect(await store.readers.thumbsOf(A, 'a1')).toEqual({ up: 1, down: 1 });
      await store.readers.takeThumbBack(thumb());
      expect(await store.readers.thumbsOf(A, 'a1')).toEqual({ up: 1, down: 0 });
    });

    it('are counted by outlet and by speaker, in their own workspace, since a time', async () => {
      await store.readers.giveThumb(thumb());
      await store.readers.giveThumb(thumb({ article: 'a2', speaker: null, up: false }));
      await store.readers.giveThumb(thumb({ article: 'a3', outlet: 'hill post' }));
      await store.readers.giveThumb(thumb({ article: 'a4', at: day(1) }));
      await store.readers.giveThumb(thumb({ workspace: B }));
      await store.readers.giveThumb(thumb({ person: 'chat:bo', article: 'a5', speaker: null, up: false }));
      // One voice each, however many articles they judged: Cy is against, Dee is of two minds.
      for (const article of ['a1', 'a2', 'a3'])
        await store.readers.giveThumb(thumb({ person: 'chat:cy', article, up: article === 'a1' }));
      for (const article of ['a1', 'a2'])
        await store.readers.giveThumb(thumb({ person: 'chat:dee', article, up: article === 'a1' }));
      const { outlets, speakers } = await store.readers.thumbs(A, day(2));
      expect([...outlets].toSorted()).toEqual([
        ['coast daily', { up: 0, down: 2 }],
        ['hill post', { up: 1, down: 0 }],
      ]);
      expect([...speakers]).toEqual([['bo lind', { up: 1, down: 1 }]]);
      expect(await store.readers.workspacesWithThumbs()).toEqual([A, B].toSorted());
    });

    it('count once for one speaker, however many names of theirs they judged', async () => {
      const ofBo = (person: string, article: string, up: boolean, speaker: string) =>
        store.readers.giveThumb(thumb({ person, article, up, speaker }));
      await ofBo('chat:ada', 'a1', true, 'bo lind');
      await ofBo('chat:ada', 'a2', true, 'bo e lind');
      await ofBo('chat:bo', 'a1', false, 'bo lind');
      await ofBo('chat:bo', 'a2', false, 'bo e lind');
      await ofBo('chat:bo', 'a3', true, 'bo lind');
      await ofBo('chat:cy', 'a1', true, 'bo lind');
      await ofBo('chat:cy', 'a2', false, 'bo e lind');
      await ofBo('chat:dee', 'a3', true, 'mara holt');
      await store.readers.giveThumb(thumb({ person: 'chat:eve', at: day(1) }));
      await store.readers.giveThumb(thumb({ person: 'chat:eve', workspace: B }));
      const counted = await store.readers.thumbsForOne(A, day(2), ['bo lind', 'bo e lind']);
      expect(counted).toEqual({ up: 1, down: 1 });
    });

    it('look in visits: what was missed began with the end of the visit before', async () => {
      const look = (at: string) => store.readers.looks(A, 'chat:ada', at, 30 * MINUTE);
      expect(await store.readers.lastLook(A, 'chat:ada')).toBeNull();
      await look(day(1));
      expect(await store.readers.lastLook(A, 'chat:ada')).toEqual({ at: day(1), before: null });
      await look(shift(day(1), 10 * MINUTE));
      await look(day(3));
      await look(shift(day(3), 20 * MINUTE));
      await store.readers.looks(null, 'chat:ada', day(2), 30 * MINUTE);
      expect(await store.readers.lastLook(A, 'chat:ada')).toEqual({
        at: shift(day(3), 20 * MINUTE),
        before: shift(day(1), 10 * MINUTE),
      });
      expect(await store.readers.lastLook(B, 'chat:ada')).toBeNull();
    });

    it('are forgotten after a time, and with their workspace', async () => {
      await store.readers.giveThumb(thumb());
      await store.readers.giveThumb(thumb({ workspace: B, at: day(9) }));
      await store.readers.looks(B, 'chat:ada', day(9), MINUTE);
      await store.readers.looks(A, 'chat:ada', day(5), MINUTE);
      await store.readers.prune(day(8));
      expect(await store.readers.workspacesWithThumbs()).toEqual([B]);
      expect(await store.readers.lastLook(A, 'chat:ada')).toBeNull();
      await store.workspaces.forget(B);
      expect(await store.readers.workspacesWithThumbs()).toEqual([]);
      expect(await store.readers.lastLook(B, 'chat:ada')).toBeNull();
    });
  });
}
