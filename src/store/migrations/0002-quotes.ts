/** Quotes with their full-text index, and counts of speakers that are updated with each saved article. */
import { sqlStatements } from './migrate.ts';

export const quotes = sqlStatements((dialect) => [
  `create table quotes (
    pk ${dialect.key},
    id text not null unique,
    article integer not null references articles (pk) on delete cascade,
    number integer not null,
    text_of text not null,
    span_start integer not null,
    span_end integer not null,
    text text not null,
    print text not null,
    kind text not null,
    statement text not null,
    pieces text not null,
    speaker text,
    cue text,
    attribution text,
    said_on text,
    context_start integer not null,
    context_end integer not null,
    status text not null,
    fixed_speaker text,
    fixed_by text,
    fixed_at text,
    workspace text not null,
    outlet_key text not null,
    published_at text not null,
    story text not null,
    speaker_key text not null,
    confidence double precision not null
  )`,
  'create index quotes_by_article on quotes (article, number)',
  'create index quotes_by_print on quotes (print)',
  // The indexes hold enough columns to list, count and rank without reading the rows.
  ...[
    ['quotes_by_time', ''],
    ['quotes_by_speaker', 'speaker_key, '],
    ['quotes_by_outlet', 'outlet_key, '],
    ['quotes_by_story', 'story, '],
  ].map(
    ([name, first]) =>
      `create index ${name} on quotes (${first}published_at desc, article, span_start,
        status, workspace, kind, confidence${first === 'speaker_key, ' ? '' : ', speaker_key'}${first === 'outlet_key, ' ? '' : ', outlet_key'})`,
  ),
  `create table speakers (
    workspace text not null,
    key text not null,
    name text not null,
    aliases text not null,
    quotes integer not null,
    last_at text not null,
    primary key (workspace, key)
  )`,
  'create index speakers_by_count on speakers (workspace, quotes desc)',
  'create index speakers_by_key on speakers (key)',
  `create table speaker_outlets (
    workspace text not null,
    key text not null,
    outlet_key text not null,
    quotes integer not null,
    articles integer not null,
    last_at text not null,
    primary key (workspace, key, outlet_key)
  )`,
  'create index speaker_outlets_by_outlet on speaker_outlets (outlet_key, quotes desc)',
  ...(dialect.name === 'sqlite'
    ? [
        `create virtual table quote_words using fts5(words, context, facets,
          content='', contentless_delete=1, tokenize="ascii tokenchars '.$%''-_:'")`,
      ]
    : [
        `create table quote_words (
          pk integer primary key references quotes (pk) on delete cascade,
          words tsvector not null
        )`,
        'create index quote_words_index on quote_words using gin (words)',
      ]),
]);
