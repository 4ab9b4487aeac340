/** The short link of a quotation: leads to the words in their article. Only stored addresses of shared articles are led to. */
import { SHARED } from '../core/base/scope.ts';
import { escapeHtml, linkable } from '../core/messages/escape.ts';
import { PLACE_PATH } from '../core/messages/place-links.ts';
import type { Mount, Store } from '../core/ports/ports.ts';
import { provenance } from '../core/statements/quote-block.ts';
import { wordingFor } from '../core/wording/index.ts';

/** What ids of quotations look like (`core/articles/stored-quotes.ts`). */
const QUOTE_ID = /^q[\da-z]{8,20}$/;

/** Nothing is counted, and the page that is opened does not learn where its reader comes from. */
const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' };

export function createPlaceLink({ quotes }: Pick<Store, 'quotes'>): Mount {
  return {
    method: 'GET',
    path: `${PLACE_PATH}*`,
    handle: async (request) => {
      const id = new URL(request.url).pathname.slice(PLACE_PATH.length);
      const hit = QUOTE_ID.test(id) ? await quotes.get(SHARED, id) : null;
      if (hit === null) return missing(request);
      const { quote, article } = hit;
      // Words that the outlet has changed stand nowhere on its page.
      const words = quote.status === 'current' ? quote.text : null;
      const location = linkable(provenance(article, quote.of, words).url);
      return location === null
        ? missing(request)
        : new Response(null, { status: 302, headers: { ...HEADERS, location } });
    },
  };
}

function missing(request: Request): Response {
  const [language = null] = (request.headers.get('accept-language') ?? '').slice(0, 100).split(/[,;]/);
  const { edition, page } = wordingFor(language);
  const { noPlace, removed, placeRemedy } = page.failure;
  const [title, ...lines] = [noPlace, removed, placeRemedy].map(escapeHtml);
  const body = [
    `<!doctype html><html lang="${edition.dates.slice(0, 2)}"><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${title ?? ''} · Pullquote</title>`,
    '<body style="font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark">',
    `<h1 style="font-size:1.5rem">${title ?? ''}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  ].join('');
  return new Response(body, {
    status: 404,
    headers: {
      ...HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  });
}
