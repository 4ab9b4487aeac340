/** Story clustering over several orders: a text is placed once, as it comes in, so that one order says little. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { predict, predictAtArrival, predictDated } from './clusters.ts';
import { shuffled } from './shuffled.ts';

const ORDERS = 5;
const scoreSchema = z.object({ b3: z.object({ p: z.number(), r: z.number(), f: z.number() }) });
type Score = z.infer<typeof scoreSchema>['b3'];

/** Means of {@link ORDERS} random orders: each text where it was put at arrival, with stories regrouped, and with a day for each event. */
export function storyOrders(
  rows: readonly unknown[],
  scorer: string,
  gold: string,
  folder: string,
): readonly string[] {
  const score = (predictions: readonly object[]): Score => {
    const out = join(folder, 'order.jsonl');
    writeFileSync(out, predictions.map((row) => JSON.stringify(row)).join('\n'));
    const { stdout } = spawnSync(process.execPath, [scorer, gold, out, '--json'], { encoding: 'utf8' });
    return scoreSchema.parse(JSON.parse(stdout)).b3;
  };
  const orders = Array.from({ length: ORDERS }, (_, at) => shuffled(rows, at + 1));
  return [
    meanLine(
      'as placed at arrival',
      orders.map((order) => score(predictAtArrival(order))),
    ),
    meanLine(
      'in random order',
      orders.map((order) => score(predict(order))),
    ),
    meanLine(
      'with days',
      orders.map((order) => score(predictDated(order))),
    ),
  ];
}

function meanLine(name: string, scores: readonly Score[]): string {
  const mean = (key: keyof Score) =>
    (100 * scores.reduce((sum, score) => sum + score[key], 0)) / scores.length;
  const least = 100 * Math.min(...scores.map(({ f }) => f));
  const most = 100 * Math.max(...scores.map(({ f }) => f));
  const [p, r, f] = [mean('p'), mean('r'), mean('f')].map((value) => value.toFixed(1));
  return `${name}, mean of ${scores.length}: B3 P ${p} R ${r} F1 ${f}, from ${least.toFixed(1)} to ${most.toFixed(1)}`;
}
