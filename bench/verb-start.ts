/** What it costs to start a verb that ends at once: processor time, beside that of Node.js alone. */
import { spawnSync } from 'node:child_process';
import { percentile, type Row } from './row.ts';

const RUNS = 7;
/** Printed by the process itself as it ends: user and system time in microseconds. */
const AT_EXIT =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\ncpu '+(user+system))})";

/** Milliseconds. */
export function cpuOf(args: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--import', AT_EXIT, ...args], { encoding: 'utf8' });
  return Number(/cpu (\d+)$/.exec(stderr)?.[1]) / 1000;
}

/** In turn, so that a busy machine slows both down. */
export function* verbStart(data: string): Iterable<Row> {
  const verb: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    verb.push(cpuOf(['src/cli.ts', 'quotes', '--data', data]));
    bare.push(cpuOf(['-e', '0']));
  }
  const [of, alone] = [percentile(verb, 0.5), percentile(bare, 0.5)];
  yield { name: '`quotes` over the samples, processor time', value: of, unit: 'ms' };
  yield { name: '`node -e 0`, processor time', value: alone, unit: 'ms' };
  yield { name: '`quotes` as a multiple of `node -e 0`', value: of / alone, unit: '×' };
}
