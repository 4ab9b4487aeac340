/** How much memory each hostile document takes at most, in full size, each in a process of its own (Linux). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { hostileDocuments } from '../test/fakes/hostile-documents.ts';

const READER = fileURLToPath(new URL('read-document.ts', import.meta.url));

export interface DocumentMemory {
  readonly name: string;
  /** The process grew by this many MB at most. */
  readonly grown: number;
}

/** @param most so many of the documents. */
export async function hostileMemory(most: number): Promise<readonly DocumentMemory[]> {
  const found: DocumentMemory[] = [];
  for (const { name, kind, bytes } of hostileDocuments().slice(0, most)) {
    const child = spawn(process.execPath, [READER, kind], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(bytes);
    const [written] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    if (child.exitCode !== 0) throw new Error(`${name}: the reader ended with ${String(child.exitCode)}`);
    found.push({ name, grown: Number(written) });
  }
  return found;
}
