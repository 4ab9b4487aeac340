/** Lets articles in other languages than English be read again in the background, which indexes them by the words of their language. */
import { sqlStatements } from './migrate.ts';

export const languageTerms = sqlStatements(() => [
  `update articles set analysed_by = 0 where language is not null and lower(language) not like 'en%' and analysed_by > 0`,
]);
