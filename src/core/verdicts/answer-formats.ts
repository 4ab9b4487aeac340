/** The JSON of the other answers that programs may ask for: a story, the context of a topic, the evidence for a question. */
import * as z from 'zod';
import { inRecord, quoteRecord } from './verdict-format.ts';

const offset = z.int().min(0);
const textSpan = { text: z.string(), start: offset, end: offset };
const ofArticle = { articleId: z.string() };

const moment = z.object({
  ...ofArticle,
  kind: z.enum(['published', 'said', 'event']),
  on: z.string().describe('YYYY-MM-DD'),
  speakers: z.array(z.string()).optional(),
  sentence: z.object(textSpan).optional(),
});

const exchange = z.object({
  ...ofArticle,
  kind: z
    .enum(['rejects', 'backs', 'answers', 'declined', 'silent'])
    .describe('`declined` and `silent`: they were asked by the outlet.'),
  by: z.string().describe('Whose answer it is.'),
  to: z.string().nullable().describe('Whom they answer; null: the outlet.'),
  claimQuoteId: z.string().nullable().describe('What is answered, if a quote has it.'),
  replyQuoteId: z.string().nullable(),
  words: z.object(textSpan).describe('The words that say so.'),
  sentence: z.object(textSpan),
});

export const contextAnswer = z.object({
  topic: z.string(),
  story: z.string().nullable().optional().describe('The story; null: none matches.'),
  quote: quoteRecord.nullable().optional().describe('The quote, if the topic names one.'),
  inRecord: inRecord.optional().describe('The record of speech that the quote was cut from.'),
  summary: z.array(z.object({ ...ofArticle, ...textSpan })).optional(),
  reviews: z
    .array(
      z.object({
        claim: z.string(),
        claimant: z.string().nullable(),
        publisher: z.string(),
        url: z.string(),
        rating: z.string(),
        reviewedOn: z.string().nullable(),
      }),
    )
    .optional()
    .describe('What fact-checkers say of claims in these words, if the operator looks it up.'),
  background: z.array(z.looseObject({ ...ofArticle, ...textSpan })).optional(),
  people: z.array(z.object({ ...ofArticle, name: z.string(), role: z.string() })).optional(),
  exchanges: z.array(exchange).optional().describe('Who answered whom, and who would not.'),
  timeline: z.array(moment).optional(),
  corrected: z
    .looseObject({})
    .optional()
    .describe('How the quote was corrected, if it is no longer on record.'),
  now: z.looseObject({}).nullable().optional().describe('The context of what took its place.'),
});

export const storyAnswer = z.object({
  story: z.string().nullable().describe('The story; null: none matches.'),
  title: z.string().optional(),
  outlets: z.array(z.string()).optional(),
  articles: z
    .array(
      z.object({
        ...ofArticle,
        title: z.string(),
        outlet: z.string(),
        url: z.string().nullable(),
        publishedAt: z.string().nullable(),
      }),
    )
    .optional(),
  sides: z
    .array(z.object({ speaker: z.string(), quotes: z.array(quoteRecord) }))
    .optional()
    .describe('Who said what, the most quoted first.'),
  exchanges: z.array(exchange).optional().describe('Who answered whom, and who would not.'),
  timeline: z.array(moment).optional(),
});

export const evidenceAnswer = z.object({
  answered: z.boolean().describe('False: the evidence only comes nearest.'),
  evidence: z.array(
    z.object({
      ...ofArticle,
      ...textSpan,
      passageId: z.string(),
      best: z.object(textSpan).describe('The span that answers best.'),
      outlet: z.string(),
      url: z.string().nullable(),
      publishedAt: z.string().nullable(),
      quoteId: z.string().nullable(),
    }),
  ),
  searched: z.looseObject({ articles: z.int(), outlets: z.int() }).describe('How much was searched.'),
  nearest: z.enum(['within', 'otherTimes', 'otherSources']).nullable(),
  source: z.string().nullable(),
});
