/** A thread that does what the document tells it to: hang, die, eat memory. Only for tests. */
import { parentPort } from 'node:worker_threads';

let doomed = false;

parentPort?.on('message', ({ input }: { readonly input: { readonly text: string } }) => {
  const { text } = input;
  if (doomed) process.exit(3);
  if (text === 'hang') for (;;) Math.random();
  if (text === 'die') process.exit(3);
  if (text === 'throw') throw new Error('beyond the handler');
  if (text === 'eat') {
    const eaten: string[] = [];
    for (let i = 0; ; i++) eaten.push(`${i}`.repeat(1000));
  }
  if (text === 'die at next') doomed = true;
  if (text === 'die later') setImmediate(() => process.exit(3));
  parentPort?.postMessage(
    text === 'fault'
      ? { kind: 'fault', message: 'it broke', cpuMs: 1 }
      : { kind: 'done', output: text, cpuMs: 1 },
  );
});
