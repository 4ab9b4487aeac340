/** Reads the reply of a model: a list of sentences with the numbers of the stored sentences that each rests on. */
import * as z from 'zod';
import { jsonIn } from './reply-json.ts';
import type { ProposedSentence } from './written-text.ts';

/** A longer reply is read no further: nobody asked for that much. UTF-16 units. */
const LONGEST_REPLY = 20_000;
const MOST_SENTENCES = 12;

const replySchema = z.object({
  sentences: z
    .array(z.object({ text: z.string(), from: z.array(z.int().min(1).max(10_000)).max(20) }))
    .max(200),
});

/** Null: it is not what was asked for. */
export function readReply(reply: string): readonly ProposedSentence[] | null {
  if (reply.length > LONGEST_REPLY) return null;
  const parsed = replySchema.safeParse(jsonIn(reply));
  return parsed.success ? parsed.data.sentences.slice(0, MOST_SENTENCES) : null;
}
