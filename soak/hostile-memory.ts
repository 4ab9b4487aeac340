/** How much memory and computing time each hostile document takes, in full size, each in a process of its own (Linux). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type HostileDocument, hostileDocuments } from '../test/fakes/hostile-documents.ts';

const READER = fileURLToPath(new URL('read-document.ts', import.meta.url));

/** What the reader writes. */
const Cost = z.object({
  /** The process grew by this many MB at most. */
  grown: z.number(),
  /** Computing time of all its threads, in seconds. */
  computing: z.number(),
});

export interface DocumentCost extends z.infer<typeof Cost> {
  readonly name: string;
}

/**
 * @param most so many of the documents.
 * @param onRead told of each document as soon as it is read.
 */
export async function hostileMemory(
  most: number,
  onRead: (cost: DocumentCost, done: number, all: number) => void,
): Promise<readonly DocumentCost[]> {
  const documents = hostileDocuments().slice(0, most);
  const found: DocumentCost[] = [];
  const left = documents.values();
  // Neither memory of a process of its own nor computing time depends on what else runs.
  const readers = Array.from({ length: availableParallelism() }, async () => {
    for (const document of left) {
      const cost = await costOf(document);
      found.push(cost);
      onRead(cost, found.length, documents.length);
    }
  });
  await Promise.all(readers);
  return found;
}

async function costOf({ name, kind, bytes }: HostileDocument): Promise<DocumentCost> {
  const child = spawn(process.execPath, [READER, kind], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(bytes);
  const [written] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error(`${name}: the reader ended with ${String(child.exitCode)}`);
  return { name, ...Cost.parse(JSON.parse(written)) };
}
