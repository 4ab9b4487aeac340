/** A client that knows only the API's description: it makes requests from the parameters and checks answers against the schemas. */
import * as z from 'zod';

const parameter = z.object({ name: z.string(), in: z.literal('query'), required: z.boolean() });
const content = z.object({ schema: z.object({ $ref: z.string() }) });
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(parameter),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), content) })),
});
const description = z.object({
  servers: z.array(z.object({ url: z.string() })).length(1),
  paths: z.record(z.string(), z.object({ get: operation.optional() })),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

export interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
  /** What the body has against the schema that the description names for this status. */
  readonly issues: readonly string[];
}

/** Calls an operation by its id. */
export type Call = (operationId: string, args: Readonly<Record<string, string>>) => Promise<Answered>;

export function clientOf(document: unknown, send: (path: string) => Promise<Response>): Call {
  const { servers, paths, components } = description.parse(document);
  const base = servers[0]?.url ?? '';
  return async (operationId, args) => {
    const [path, found] = Object.entries(paths).find(([, { get }]) => get?.operationId === operationId) ?? [];
    if (found?.get === undefined) throw new Error(`no operation ${operationId}`);
    const known = found.get.parameters.filter(({ name }) => args[name] !== undefined);
    const query = new URLSearchParams(known.map(({ name }) => [name, args[name] ?? '']));
    const response = await send(`${base}${path}?${query}`);
    const [type, declared] = Object.entries(found.get.responses[response.status]?.content ?? {})[0] ?? [];
    const name = declared?.schema.$ref.split('/').at(-1) ?? '';
    const body: unknown = await response.json();
    const schema = z.fromJSONSchema(components.schemas[name] ?? { not: {} });
    const issues =
      schema.safeParse(body).error?.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`) ??
      [];
    const got = response.headers.get('content-type');
    return {
      status: response.status,
      type: got,
      body,
      issues: got === type ? issues : [`${got} instead of ${type}`, ...issues],
    };
  };
}
