/** Adds columns to quotes: the modality, and whether the speaker is shown. */
import { sqlStatements } from './migrate.ts';

/** Until this migration, a speaker was shown from this confidence on. */
const SHOWN_FROM = 0.5;

export const saidWords = sqlStatements(() => [
  `alter table quotes add column modality text not null default 'asserted'`,
  'alter table quotes add column shown integer not null default 0',
  `update quotes set shown = 1 where speaker_key <> '' and confidence >= ${SHOWN_FROM}`,
  // As in 0002: the indexes hold enough columns to list, count and rank without reading the rows.
  ...[
    ['quotes_by_time', ''],
    ['quotes_by_speaker', 'speaker_key, '],
    ['quotes_by_outlet', 'outlet_key, '],
    ['quotes_by_story', 'story, '],
  ].flatMap(([name, first]) => [
    `drop index ${name}`,
    `create index ${name} on quotes (${first}published_at desc, article, span_start,
      status, workspace, kind, shown, modality${first === 'speaker_key, ' ? '' : ', speaker_key'}${first === 'outlet_key, ' ? '' : ', outlet_key'})`,
  ]),
]);
