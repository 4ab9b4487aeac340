import { beforeEach, describe, expect, it } from 'vitest';
import { createFairQueue, type FairQueue } from '../../src/workers/fair-queue.ts';

let ms: number;
let queue: FairQueue<string>;

beforeEach(() => {
  ms = 0;
  queue = createFairQueue(() => ms);
});

const of = (workspace: string | null, source: string | null = 's') => ({ workspace, source });
const takeAll = () => Array.from({ length: queue.size() }, () => queue.next());

describe('the fair queue', () => {
  it('takes the documents of one source in their order', () => {
    for (const job of ['a', 'b', 'c']) queue.push(of('w'), job);
    expect(takeAll()).toEqual(['a', 'b', 'c']);
    expect(queue.next()).toBeUndefined();
  });

  it('gives a good feed its turn among twelve hostile ones of another workspace', () => {
    for (let n = 0; n < 12; n++) for (let d = 0; d < 50; d++) queue.push(of('hostile', `h${n}`), `h${n}`);
    for (let d = 0; d < 5; d++) queue.push(of('good'), 'good');
    const order: (string | undefined)[] = [];
    while (queue.size() > 0) {
      const job = queue.next();
      order.push(job);
      if (job === 'good') queue.spent(of('good'), 500);
      else queue.spent(of('hostile', job ?? ''), 2_000);
    }
    // A document of others goes first at most once between two of its own.
    expect(order.lastIndexOf('good')).toBeLessThan(10);
    expect(order).toHaveLength(605);
  });

  it('gives each source of a workspace its turn', () => {
    for (let d = 0; d < 20; d++) queue.push(of('w', 'greedy'), 'greedy');
    queue.push(of('w', 'small'), 'small');
    expect(queue.next()).toBe('greedy');
    queue.spent(of('w', 'greedy'), 1_000);
    expect(queue.next()).toBe('small');
  });

  it('ends the budget of a source that used much, and gives it back with time', () => {
    queue.spent(of('w', 'greedy'), 61_000);
    expect(queue.hasBudget(of('w', 'greedy'))).toBe(false);
    expect(queue.hasBudget(of('w', 'small'))).toBe(true);
    ms = 300_000;
    expect(queue.hasBudget(of('w', 'greedy'))).toBe(true);
  });

  it('ends the budget of a workspace that spreads its use, but not that of its people', () => {
    for (let n = 0; n < 12; n++) queue.spent(of('w', `s${n}`), 20_500);
    expect(queue.hasBudget(of('w', 'another'))).toBe(false);
    expect(queue.hasBudget(of('w', null))).toBe(true);
    expect(queue.hasBudget(of('v', 'another'))).toBe(true);
  });
});
