import { describe, expect, it } from 'vitest';
import { shift } from '../../../../src/core/base/time.ts';
import { createSourceClaims } from '../../../../src/core/sources/polling/source-claims.ts';

const START = '2026-03-04T08:00:00.000Z';

/** Claims on a store that keeps what `kept` says of each renewal. */
function claimsAt(kept: (ids: readonly string[], held: string) => readonly string[]) {
  let ms = 0;
  const asked: { readonly ids: readonly string[]; readonly held: string; readonly until: string }[] = [];
  const renew = async (ids: readonly string[], held: string, until: string) => {
    asked.push({ ids, held, until });
    return kept(ids, held);
  };
  const claims = createSourceClaims({ renew }, () => Temporal.Instant.from(shift(START, ms)));
  return { claims, asked, pass: (more: number) => (ms += more) };
}

describe('a claim of a source', () => {
  it('holds for a minute, and longer when it is renewed', async () => {
    const { claims, asked, pass } = claimsAt((ids) => ids);
    claims.hold('herald', claims.until());
    expect(claims.holds('herald')).toBe(true);
    await claims.renew();
    await claims.renew();
    expect(asked).toHaveLength(1);
    pass(45_000);
    await claims.renew();
    expect(asked[1]).toEqual({ ids: ['herald'], held: shift(START, 60_000), until: shift(START, 105_000) });
    pass(59_999);
    expect(claims.holds('herald')).toBe(true);
    pass(1);
    expect(claims.holds('herald')).toBe(false);
  });

  it('is lost when another process has it by now, and is not renewed again', async () => {
    const { claims, asked, pass } = claimsAt((ids) => ids.filter((id) => id !== 'lost'));
    for (const id of ['lost', 'own']) claims.hold(id, claims.until());
    await claims.renew();
    expect([claims.holds('lost'), claims.holds('own')]).toEqual([false, true]);
    pass(20_000);
    await claims.renew();
    expect(asked[1]?.ids).toEqual(['own']);
  });

  it('is not brought back by a renewal that was under way when the source was polled or claimed again', async () => {
    const { claims, asked, pass } = claimsAt((ids) => {
      claims.drop('polled');
      claims.hold('again', shift(START, 90_000));
      return ids;
    });
    for (const id of ['polled', 'again']) claims.hold(id, claims.until());
    pass(15_000);
    await claims.renew();
    expect(asked).toHaveLength(1);
    expect(claims.holds('polled')).toBe(false);
    pass(60_000);
    expect(claims.holds('again')).toBe(true);
  });
});
