/** A Kysely plugin that makes every text storable in Postgres, which refuses NUL characters. */
import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PrimitiveValueListNode,
  type ValueNode,
} from 'kysely';
import { storableText } from './storable-text.ts';

const clean = (value: unknown): unknown => (typeof value === 'string' ? storableText(value) : value);

class Cleaner extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: clean(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(clean) };
  }
}

/** Passes every text parameter through `storableText`. */
export function wellFormed(): KyselyPlugin {
  const cleaner = new Cleaner();
  return {
    transformQuery: ({ node, queryId }) => cleaner.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
}
