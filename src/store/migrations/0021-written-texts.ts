/** What a language model wrote, the articles that it rests on, and the tokens of each day. */
import { sqlStatements } from './migrate.ts';

export const writtenTexts = sqlStatements(() => [
  `create table written_texts (
    key text primary key,
    kind text not null,
    model text not null,
    made_at text not null,
    sentences text not null,
    stopped text not null
  )`,
  `create table written_articles (
    key text not null references written_texts (key) on delete cascade,
    article integer not null,
    primary key (key, article)
  )`,
  'create index written_articles_by_article on written_articles (article)',
  `create table model_days (
    day text primary key,
    tokens integer not null,
    requests integer not null,
    failed integer not null,
    told text not null
  )`,
]);
