/** MCP over Streamable HTTP, without sessions: each request stands alone and brings its token. */
import { createMcpHandler } from '@modelcontextprotocol/server';
import type { Access } from '../../core/access/access-token.ts';
import { createCache } from '../../core/base/cache.ts';
import { reasonOf } from '../../core/base/errors.ts';
import type { Log } from '../../core/ports/ports.ts';
import { createToolServer, type Tools } from './tool-server.ts';

const LARGEST_BODY = 256 * 1024;
const TOKENS = 1_000;

/** https://www.jsonrpc.org/specification#error_object */
const INVALID_REQUEST = -32_600;

export type McpOverHttp = (request: Request, access: Access) => Promise<Response>;

export function createMcpOverHttp(tools: Tools, log: Log): McpOverHttp {
  const askers = createCache<string, Access>(TOKENS);
  const handler = createMcpHandler(
    ({ authInfo }) => {
      const access = askers.get(authInfo?.clientId ?? '');
      if (access === undefined) throw new Error('an MCP request without a token got this far');
      return createToolServer(tools, access);
    },
    {
      maxRequestBodySize: LARGEST_BODY,
      // Nothing is ever announced, so nobody needs to hold a connection open for it.
      maxSubscriptions: 0,
      onerror: (error) => log.debug('an MCP request was refused', { reason: reasonOf(error) }),
    },
  );
  return async (request, access) => {
    const { id } = access.token;
    askers.set(id, access);
    // A list of messages would count as one question.
    if (request.method === 'POST' && (await isList(request.clone()))) return refused();
    // The token itself is not passed on: nothing behind this needs it.
    return handler.fetch(request, { authInfo: { token: id, clientId: id, scopes: [] } });
  };
}

/** JSON is a list if its first character opens one. */
async function isList(request: Request): Promise<boolean> {
  const body = await request.text();
  return /^\s*\[/.test(body.slice(0, LARGEST_BODY));
}

function refused(): Response {
  const error = { code: INVALID_REQUEST, message: 'Send one message at a time.' };
  return Response.json({ jsonrpc: '2.0', id: null, error }, { status: 400 });
}
