/** Reads one article without a store. */
import { UserError } from '../core/base/errors.ts';
import type { ArticleText } from '../core/quotes/quote.ts';
import { createFiles } from '../sources/index.ts';
import { createAnalyst } from '../workers/index.ts';

/**
 * Reads one article from a file, whose type the extension tells; `-` is standard input. Opens no store.
 * @throws {UserError} when the file has no article.
 */
export async function readArticle(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<Omit<ArticleText, 'id'>> {
  const analyst = createAnalyst({ threads: 1 });
  try {
    const files = createFiles({ analyst });
    for await (const found of path === '-' ? files.readStream('standard input', stdin) : files.read(path)) {
      if ('error' in found) throw found.error;
      const { text, title, url, publishedAt } = found.draft;
      return {
        text,
        ...(title === undefined ? {} : { title }),
        ...(url === undefined ? {} : { url }),
        ...(publishedAt === undefined ? {} : { publishedAt }),
      };
    }
    throw new UserError(`There is no article in ${path}`);
  } finally {
    await analyst.close();
  }
}
