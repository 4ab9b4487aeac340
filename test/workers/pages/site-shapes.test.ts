/** Small pages in the shapes that publishing systems give them, in ten languages, with the standing phrases of each. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/workers/pages/extract-article.ts';

interface Language {
  readonly code: string;
  readonly title: string;
  readonly sentence: string;
  readonly quotation: string;
  readonly readOn: string;
  readonly below: string;
}

const LANGUAGES: readonly Language[] = [
  [
    'en',
    'Board puts off quay vote',
    'The harbour board says that the new quay will cost far more than the town can pay in the coming years.',
    '“We will not build it on credit,” said Ida Rook.',
    'Read also: Ferry stays in port',
    'Related articles',
  ],
  [
    'de',
    'Hafenrat verschiebt Abstimmung',
    'Der Hafenrat teilt mit, dass der neue Kai weit mehr kosten wird, als die Stadt in den nächsten Jahren zahlen kann.',
    '„Auf Kredit bauen wir ihn nicht“, sagte Ida Rook.',
    'Lesen Sie auch: Fähre bleibt im Hafen',
    'Das könnte Sie auch interessieren',
  ],
  [
    'fr',
    'Le conseil du port reporte son vote',
    'Le conseil du port affirme que le nouveau quai coûtera bien plus que la ville ne pourra payer dans les années à venir.',
    '« Nous ne le bâtirons pas à crédit », a dit Ida Rook.',
    'Lire aussi : Le bac reste à quai',
    'Sur le même sujet',
  ],
  [
    'es',
    'La junta del puerto aplaza el voto',
    'La junta del puerto afirma que el nuevo muelle costará mucho más de lo que la ciudad puede pagar en los próximos años.',
    '«No lo haremos a crédito», dijo Ida Rook.',
    'Lee también: El barco no sale',
    'Noticias relacionadas',
  ],
  [
    'pt',
    'Conselho do porto adia votação',
    'O conselho do porto afirma que o novo cais custará muito mais do que a cidade pode pagar nos próximos anos.',
    '“Não o faremos a crédito”, disse Ida Rook.',
    'Leia também: Barco fica no porto',
    'Notícias relacionadas',
  ],
  [
    'it',
    'Il consiglio del porto rinvia il voto',
    'Il consiglio del porto afferma che la nuova banchina costerà molto più di quanto la città possa pagare nei prossimi anni.',
    '«Non la faremo a credito», ha detto Ida Rook.',
    'Leggi anche: Il traghetto resta in porto',
    'Notizie correlate',
  ],
  [
    'nl',
    'Havenraad stelt stemming uit',
    'De havenraad zegt dat de nieuwe kade veel meer zal kosten dan de stad in de komende jaren kan betalen.',
    '“Op krediet bouwen we hem niet”, zei Ida Rook.',
    'Lees ook: Veerboot blijft liggen',
    'Meer over dit onderwerp',
  ],
  [
    'ru',
    'Совет порта отложил голосование',
    'Совет порта сообщает, что новый причал обойдётся гораздо дороже, чем город сможет заплатить в ближайшие годы.',
    '«В долг мы его строить не будем», — сказала Ида Рук.',
    'Читайте также: Паром остался в порту',
    'Другие новости',
  ],
  [
    'tr',
    'Liman kurulu oylamayı erteledi',
    'Liman kurulu, yeni rıhtımın kentin önümüzdeki yıllarda ödeyebileceğinden çok daha pahalıya mal olacağını açıkladı.',
    '“Onu borçla yapmayacağız,” dedi Ida Rook.',
    'İlgili haber: Vapur limanda kaldı',
    'İlgili haberler',
  ],
  [
    'ja',
    '港の理事会が採決を延期',
    '港の理事会は、新しい埠頭の費用は町が今後数年間に払える額を大きく上回る見通しで、予算の組み方を改めて検討する必要があると発表した。',
    '「借金では造らない」とアイダ・ルークさんは話した。',
    '関連記事：フェリーは港に',
    '人気記事',
  ],
].map(([code = '', title = '', sentence = '', quotation = '', readOn = '', below = '']) => ({
  code,
  title,
  sentence,
  quotation,
  readOn,
  below,
}));

const paragraphs = (sentence: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `<p>${from + at}. ${sentence}</p>`).join('');

const SHAPES: Readonly<Record<string, (language: Language) => string>> = {
  'an article with a teaser': ({ title, sentence, quotation, readOn }) =>
    `<article><h1>${title}</h1>${paragraphs(sentence, 0, 4)}<p>${readOn}</p><p>${quotation}</p>${paragraphs(sentence, 4, 8)}</article>`,
  'boxes, with the quotation in one of its own': ({ title, sentence, quotation }) =>
    `<main><h1>${title}</h1><article><div>${paragraphs(sentence, 0, 4)}</div><div><blockquote><p>${quotation}</p></blockquote></div><div class="trending"><ul><li><a href="/x">x</a></li></ul></div><div>${paragraphs(sentence, 4, 8)}</div></article></main>`,
  'a body class and a list of others below': ({ title, sentence, quotation, readOn, below }) =>
    `<div class="entry"><h1>${title}</h1><div class="entry-content">${paragraphs(sentence, 0, 7)}<p>${quotation}</p>${paragraphs(sentence, 7, 8)}<h3>${below}</h3><p>${readOn}</p></div></div>`,
  'a wall and a menu around it': ({ title, sentence, quotation, readOn }) =>
    `<nav><ul><li><a href="/a">${readOn}</a></li></ul></nav><div role="dialog"><p>${readOn}</p></div><section><h1>${title}</h1><div class="story-body">${paragraphs(sentence, 0, 4)}<p>${quotation}</p>${paragraphs(sentence, 4, 8)}</div></section><aside><p>${readOn}</p></aside>`,
};

describe.each(Object.entries(SHAPES))('%s', (_, content) => {
  it.each(LANGUAGES.map((language) => [language.code, language] as const))('in %s', (code, language) => {
    const html = `<!doctype html><html lang="${code}"><head><title>${language.title}</title></head><body>${content(language)}</body></html>`;
    const { text, title } = extractArticle(html, null);
    expect(title).toBe(language.title);
    for (let at = 0; at < 8; at++) expect(text).toContain(`${at}. ${language.sentence}`);
    expect(text).toContain(language.quotation);
    expect(text).not.toContain(language.readOn);
    expect(text).not.toContain(language.below);
  });
});

const body = paragraphs(LANGUAGES[0]?.sentence ?? '', 0, 8);

describe('the frame of a page', () => {
  it.each([
    [
      'a head that nobody closes',
      `<html><head><title>Quay</title><body><article>${body}</article></body></html>`,
    ],
    ['such a head and no body', `<html><head><title>Quay</title><article>${body}</article></html>`],
    ['a title without a head', `<html><title>Quay</title><body>${body}</body></html>`],
  ])('%s', (_, html) => {
    const { text, title } = extractArticle(html, null);
    expect(title).toBe('Quay');
    expect(text).toContain('7. The harbour board');
  });

  it('nested far too deep still holds its text', () => {
    const html = `<html><head><title>Quay</title></head><body>${'<div>'.repeat(120)}${body}${'</div>'.repeat(120)}</body></html>`;
    expect(extractArticle(html, null).text).toContain('7. The harbour board');
  });
});

describe('what a page says of its article', () => {
  const head = (meta: string) => `<html><head><title>Quay</title>${meta}</head><body>${body}</body></html>`;

  it('gives the next date where the first one lies in the future', () => {
    const html = head(
      '<meta property="article:published_time" content="2031-05-01T10:00:00Z"><meta name="date" content="2026-03-01T10:00:00Z">',
    );
    const now = Temporal.Instant.from('2026-03-02T00:00:00Z');
    expect(extractArticle(html, null, now).publishedAt).toBe('2026-03-01T10:00:00Z');
  });

  it.each([
    ['Ana Quill, Lille', 'Ana Quill'],
    ['Ana Quill, in Port Town', 'Ana Quill'],
    ['Ana Quill, Ben Rook', 'Ana Quill, Ben Rook'],
  ])('signs without a place: %s', (author, byline) => {
    expect(extractArticle(head(`<meta name="author" content="${author}">`), null).byline).toBe(byline);
  });
});
