/** The fields of a schema as a table in Markdown, for the page that describes the format. */
import * as z from 'zod';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

interface Row {
  readonly path: string;
  readonly type: string;
  readonly description: string;
}

/** One row a field, nested ones with their path. @param without fields that are described elsewhere */
export function fieldTable(schema: z.ZodType, without: readonly string[] = []): string {
  const root = z.toJSONSchema(schema, { io: 'output' }) as Node;
  const rows = rowsOf(root, '').filter(({ path }) => !without.includes(path.split('.').at(-1) ?? path));
  const lines = rows.map(({ path, type, description }) => `| \`${path}\` | ${type} | ${description} |`);
  return ['| field | type | holds |', '|---|---|---|', ...lines].join('\n');
}

function rowsOf(node: Node, before: string): readonly Row[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = `${before}${name}`;
    const inner = insideOf(field);
    const nested =
      inner.node.properties === undefined ? [] : rowsOf(inner.node, `${path}${inner.list ? '[]' : ''}.`);
    return [{ path, type: typeOf(field), description: field.description ?? '' }, ...nested];
  });
}

function insideOf(node: Node): { readonly node: Node; readonly list: boolean } {
  if (node.items !== undefined) return { node: node.items, list: true };
  return { node: node.anyOf?.find(({ properties }) => properties !== undefined) ?? node, list: false };
}

function typeOf(node: Node): string {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.anyOf !== undefined) return node.anyOf.map(typeOf).join(' or ');
  if (node.type === 'array') return 'list';
  return node.type ?? '';
}
