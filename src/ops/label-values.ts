/** Every value that a label of a counter takes, so that the counter is there before anything is counted. */
import type { Outcome } from '../core/delivery/outcome.ts';
import type { Ingested } from '../core/ingest/ingest-article.ts';
import type { ModelReply } from '../core/ports/language-model.ts';

export type DeliveryOutcome = Outcome['kind'];
export type ArticleKind = Ingested['kind'];
export type ModelOutcome = 'answered' | Extract<ModelReply, { readonly kind: 'failed' }>['reason'];

export const DELIVERY_OUTCOMES = all<DeliveryOutcome>({ sent: true, retry: true, rejected: true });
export const ARTICLE_KINDS = all<ArticleKind>({ added: true, revised: true, known: true });
export const MODEL_OUTCOMES = all<ModelOutcome>({
  answered: true,
  limited: true,
  refused: true,
  slow: true,
  unreachable: true,
  broken: true,
});

/** The type asks for each value, so none is forgotten. */
function all<Value extends string>(values: Readonly<Record<Value, true>>): readonly Value[] {
  return Object.keys(values).filter((value): value is Value => value in values);
}
