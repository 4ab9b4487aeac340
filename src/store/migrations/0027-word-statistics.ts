/** On Postgres, keeps the frequencies of the 10,000 most common words instead of 1,000, so that a search counts only rare words. */
import { sqlStatements } from './migrate.ts';

const TABLES = ['passage_words', 'quote_words'];

export const wordStatistics = sqlStatements(({ name }) =>
  name === 'sqlite'
    ? []
    : TABLES.flatMap((table) => [
        `alter table ${table} alter column words set statistics 1000`,
        `analyze ${table} (words)`,
      ]),
);
