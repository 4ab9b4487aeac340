/** A small page for whoever follows a link: no script, nothing from elsewhere, light and dark. */
import { escapeHtml } from '../../core/messages/escape.ts';

export interface OpenPage {
  readonly language: string;
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** HTML of further links in the head. */
  readonly head?: string;
  readonly status?: number;
}

/** Nothing is counted, and the page that is opened next does not learn where its reader comes from. */
export const OPEN_HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

const STYLE =
  // The scheme is the root's: the root paints the ground behind everything.
  ':root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:38rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.25;text-wrap:balance}ol{padding-left:1.5rem}li{margin-bottom:1.5rem}blockquote{margin:1rem 0;padding-left:1rem;border-left:.25rem solid #8886;overflow-wrap:anywhere}small{opacity:.8}';

export function openPage({ language, title, body, head = '', status = 200 }: OpenPage): Response {
  const html = [
    `<!doctype html><html lang="${escapeHtml(language)}"><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)} · Pullquote</title>${head}`,
    `<style>${STYLE}</style><body><h1>${escapeHtml(title)}</h1>${body}</body></html>`,
  ].join('');
  return new Response(html, {
    status,
    headers: {
      ...OPEN_HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      ...(status === 200 ? {} : { 'x-robots-tag': 'noindex' }),
    },
  });
}

/** The language that the reader's browser asks for first; null: it asks for none. */
export function askedLanguage(request: Request): string | null {
  const [language = ''] = (request.headers.get('accept-language') ?? '').slice(0, 100).split(/[,;]/);
  return language === '' ? null : language;
}
