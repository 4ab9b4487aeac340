/** Sources, stories, articles with their texts and former texts, people, and passages with their full-text index. */
import { sqlStatements } from './migrate.ts';

export const articles = sqlStatements((dialect) => [
  `create table sources (
    id text primary key,
    workspace text not null,
    outlet text not null,
    kind text not null,
    address text,
    category text,
    keep text not null,
    paused integer not null,
    state text not null,
    state_detail text,
    checked_at text,
    next_at text,
    memory text not null,
    settings text,
    created_at text not null
  )`,
  `create table stories (
    id text primary key,
    workspace text not null,
    title text not null,
    first_at text not null,
    last_at text not null,
    articles integer not null,
    outlets integer not null,
    features text not null
  )`,
  'create index stories_by_last on stories (last_at, workspace)',
  `create table articles (
    pk ${dialect.key},
    id text not null unique,
    workspace text not null,
    source text not null,
    outlet text not null,
    outlet_key text not null,
    guid text,
    url text,
    title text not null,
    byline text,
    language text,
    published_at text not null,
    published_on text not null,
    stored_at text not null,
    revised_at text not null,
    revision integer not null,
    fingerprint text not null,
    story text not null,
    origin text,
    keep text not null,
    picture text,
    status text not null
  )`,
  'create index articles_by_time on articles (published_at, workspace, status, outlet_key)',
  'create index articles_by_outlet on articles (outlet_key, published_at, workspace)',
  'create index articles_by_story on articles (story, published_at, workspace)',
  'create index articles_by_source on articles (source, published_at)',
  'create index articles_by_revision on articles (revised_at, workspace)',
  'create index articles_by_guid on articles (guid, source)',
  'create index articles_by_url on articles (url)',
  'create index articles_by_fingerprint on articles (fingerprint, source)',
  `create table outlet_days (
    workspace text not null,
    outlet_key text not null,
    day text not null,
    outlet text not null,
    articles integer not null,
    quotes integer not null,
    named integer not null,
    first_at text not null,
    last_at text not null,
    primary key (workspace, outlet_key, day)
  )`,
  // Facts that must outlive the rows they are about.
  'create table facts (name text primary key)',
  `create table article_texts (
    article integer primary key references articles (pk) on delete cascade,
    text text not null,
    summary text,
    sentences text not null,
    features text not null
  )`,
  `create table article_revisions (
    article integer not null references articles (pk) on delete cascade,
    revision integer not null,
    title text not null,
    text text not null,
    summary text,
    stored_at text not null,
    primary key (article, revision)
  )`,
  `create table people (
    article integer not null references articles (pk) on delete cascade,
    number integer not null,
    key text not null,
    workspace text not null,
    published_at text not null,
    name text not null,
    aliases text not null,
    role text,
    mentions text not null,
    primary key (article, number)
  )`,
  'create index people_by_key on people (key, published_at, workspace)',
  `create table passages (
    pk ${dialect.key},
    article integer not null references articles (pk) on delete cascade,
    number integer not null,
    span_start integer not null,
    span_end integer not null
  )`,
  'create unique index passages_by_article on passages (article, number)',
  ...(dialect.name === 'sqlite'
    ? [
        // Words arrive as stems separated by single spaces, so only spaces separate tokens. The index keeps no copy of
        // the text.
        `create virtual table passage_words using fts5(title, words, facets,
          content='', contentless_delete=1, tokenize="ascii tokenchars '.$%''-_:'")`,
      ]
    : [
        `create table passage_words (
          pk integer primary key references passages (pk) on delete cascade,
          words tsvector not null
        )`,
        'create index passage_words_index on passage_words using gin (words)',
      ]),
]);
