/** The short link of a quotation: leads to the words in their article. Only stored addresses of shared articles are led to. */
import { SHARED } from '../../core/base/scope.ts';
import { linkable } from '../../core/messages/escape.ts';
import { PLACE_PATH } from '../../core/messages/place-links.ts';
import type { Mount, Store } from '../../core/ports/ports.ts';
import { provenance } from '../../core/statements/quote-block.ts';
import { wordingFor } from '../../core/wording/index.ts';
import { askedLanguage, OPEN_HEADERS } from './open-page.ts';
import { missing } from './permalinks.ts';

/** What ids of quotations look like (`core/articles/stored-quotes.ts`). */
const QUOTE_ID = /^q[\da-z]{8,20}$/;

export function createPlaceLink({ quotes }: Pick<Store, 'quotes'>): Mount {
  return {
    method: 'GET',
    path: `${PLACE_PATH}*`,
    handle: async (request) => {
      const id = new URL(request.url).pathname.slice(PLACE_PATH.length);
      const hit = QUOTE_ID.test(id) ? await quotes.get(SHARED, id) : null;
      if (hit === null) return nothing(request);
      const { quote, article } = hit;
      // Words that the outlet has changed stand nowhere on its page.
      const words = quote.status === 'current' ? quote.text : null;
      const location = linkable(provenance(article, quote.of, words).url);
      return location === null
        ? nothing(request)
        : new Response(null, {
            status: 302,
            headers: { ...OPEN_HEADERS, 'x-robots-tag': 'noindex', location },
          });
    },
  };
}

function nothing(request: Request): Response {
  const wording = wordingFor(askedLanguage(request));
  return missing(wording.edition.dates.slice(0, 2), wording);
}
