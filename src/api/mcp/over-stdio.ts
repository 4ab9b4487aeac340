/** MCP on standard input and output, for an assistant that starts Pullquote as its own process. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Access } from '../../core/access/access-token.ts';
import { createToolServer, type Tools } from './tool-server.ts';

/** Resolves when the assistant closes its end. */
export async function serveOverStdio(
  tools: Tools,
  access: Access,
  { stdin, stdout }: { readonly stdin: Readable; readonly stdout: Writable },
): Promise<void> {
  const ended = once(stdin, 'close');
  const served = serveStdio(() => createToolServer(tools, access), {
    transport: new StdioServerTransport(stdin, stdout),
  });
  await ended;
  await served.close();
}
