/** Feeds of every dialect, read into the newsroom's terms. */
import type { Feed, ForeignDocument } from '../core/articles/feed.ts';
import { UserError } from '../core/errors.ts';
export function readFeed(_document: ForeignDocument): Feed {
  throw new UserError('It is not a feed.');
}
