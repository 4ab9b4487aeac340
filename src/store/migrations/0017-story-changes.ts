/** Stories that were joined or split: the ids that answer for another story, the log of changes, and what people keep apart. */
import { sqlStatements } from './migrate.ts';

export const storyChanges = sqlStatements(() => [
  // The id of a story whose articles are all in another one now.
  `create table story_aliases (
    id text primary key,
    workspace text not null,
    story text not null
  )`,
  'create index story_aliases_by_story on story_aliases (story)',
  `create table story_changes (
    id text primary key,
    made_at text not null,
    kind text not null,
    workspace text not null,
    left_story text not null,
    into_story text not null,
    articles text not null,
    made_by text,
    undone_by text,
    undone_at text
  )`,
  'create index story_changes_by_time on story_changes (made_at, workspace)',
  'create index story_changes_by_story on story_changes (into_story, made_at)',
  // A person's decision, stored in both directions.
  `create table stories_apart (
    story text not null,
    other text not null,
    workspace text not null,
    primary key (story, other)
  )`,
]);
