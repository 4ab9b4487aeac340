/** A strict fake of an OpenAI-compatible server: it takes what the real ones take, and answers by a script. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as z from 'zod';

/** What the fake answers. `say`: a whole answer with these words; the others are what goes wrong. */
export type ModelScript =
  | { readonly say: string; readonly tokens?: number | null }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly raw: string }
  | { readonly fault: 'hang' | 'cut' | 'drip' | 'redirect' };

export interface ModelCall {
  readonly key: string | null;
  readonly model: string;
  readonly system: string;
  readonly prompt: string;
  readonly mostTokens: number;
}

export interface FakeModel {
  /** The address before `/chat/completions`. */
  readonly url: string;
  readonly calls: readonly ModelCall[];
  /** Answers from now on. */
  script(next: ModelScript | ((call: ModelCall) => ModelScript)): void;
  close(): Promise<void>;
}

const requestShape = z.strictObject({
  model: z.string().min(1),
  messages: z
    .array(z.strictObject({ role: z.enum(['system', 'user']), content: z.string().min(1) }))
    .length(2),
  max_tokens: z.int().min(1).max(4096),
  temperature: z.number().min(0).max(2),
});

export async function openFakeModel(): Promise<FakeModel> {
  const calls: ModelCall[] = [];
  let script: (call: ModelCall) => ModelScript = () => ({ say: '{"sentences":[]}' });
  const server = createServer((request, response) => {
    void receive(request).then((call) => {
      if (typeof call === 'string') {
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: call } }));
        return;
      }
      calls.push(call);
      answer(response, call, script(call));
    });
  });
  const ready = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', ready.resolve);
  await ready.promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fake has no port');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    calls,
    script: (next) => {
      script = typeof next === 'function' ? next : () => next;
    },
    close: async () => {
      server.closeAllConnections();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
    },
  };
}

/** The call, or what is wrong with it. */
async function receive(request: IncomingMessage): Promise<ModelCall | string> {
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
    return `no ${request.method} ${request.url}`;
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  const parsed = requestShape.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) return z.prettifyError(parsed.error);
  const { model, messages, max_tokens: mostTokens } = parsed.data;
  const [system, user] = messages;
  return {
    key: request.headers.authorization?.replace(/^Bearer /, '') ?? null,
    model,
    system: system?.content ?? '',
    prompt: user?.content ?? '',
    mostTokens,
  };
}

function answer(response: ServerResponse, call: ModelCall, script: ModelScript): void {
  if ('status' in script) {
    response.writeHead(script.status, { 'content-type': 'application/json', ...script.headers });
    response.end(JSON.stringify({ error: { message: 'scripted' } }));
  } else if ('raw' in script) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(script.raw);
  } else if ('fault' in script) {
    fail(response, script.fault);
  } else {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(completion(call, script.say, script.tokens)));
  }
}

function fail(response: ServerResponse, fault: 'hang' | 'cut' | 'drip' | 'redirect'): void {
  switch (fault) {
    case 'hang':
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"choices":[{"message":');
      response.destroy();
      return;
    case 'redirect':
      response.writeHead(307, { location: 'http://127.0.0.1:9/elsewhere' });
      response.end();
      return;
    case 'drip':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
      return;
    default:
      fault satisfies never;
  }
}

function completion({ model }: ModelCall, content: string, tokens: number | null = 120) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_764_000_000,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    ...(tokens === null
      ? {}
      : { usage: { prompt_tokens: tokens - 20, completion_tokens: 20, total_tokens: tokens } }),
  };
}
