/** Portuguese: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const edition: Catalogue['edition'] = {
  update: 'Novidades: ',
  late: 'Atrasado, previsto para ',
  alsoIn: 'Também em ',
  andMore: (outlets) => ` e mais ${number(outlets)}`,
  nothing: 'Nada de novo desde a última edição.',
  smallPrint:
    'Títulos, resumos e citações são palavras dos veículos, sem alteração; cada link leva ao original.',
  changed: 'Corrigido: o veículo mudou este artigo. Este é o novo texto.',
  withdrawn: 'Retirado: o veículo não publica mais este artigo.',
  whoWasQuoted: 'Quem foi citado',
  dates: 'pt-BR',
  quoted: 'Citados: ',
  number: (edition) => `N.º ${edition}`,
  preview: 'Prévia',
  counted: (stories) => plural(stories, 'notícia', 'notícias'),
  stories: (stories, outlets) =>
    `${plural(stories, 'notícia', 'notícias')} de ${plural(outlets, 'veículo', 'veículos')}`,
  shown: (first, last, stories) =>
    first === last
      ? `Notícia ${number(last)} de ${number(stories)}`
      : `Notícias ${number(first)} a ${number(last)} de ${number(stories)}`,
  held: (editions) => `${plural(editions, 'edição retida', 'edições retidas')} durante as horas de silêncio`,
};

export const ledger: Catalogue['ledger'] = {
  show: 'Ver',
  why: 'Por que estas?',
  manual: 'publicado manualmente',
  cancel: 'Cancelar envios pendentes',
  again: (place, part) => `Enviar de novo: ${shorten(place, 40)}, parte ${part}`,
  next: 'próximo: ',
  digests: (count) => plural(count, 'resumo', 'resumos'),
  noDigests: 'Ainda não há resumos. Adicione um arquivo à pasta digests.',
  history: 'Edições',
  historyOf: 'Edições de ',
  noEditions: 'Ainda não há edições.',
  editions: (count) => plural(count, 'edição', 'edições'),
  skipped: 'Pulada: nada de novo',
  made: (edition, stories, considered) =>
    `N.º ${edition} · ${plural(stories, 'notícia', 'notícias')} de ${plural(considered, 'artigo examinado', 'artigos examinados')}`,
  due: 'prevista',
  madeAt: 'feita',
  whyNumber: (edition) => `Por que a n.º ${edition}?`,
  columns: { digest: 'Resumo', number: 'N.º', stories: 'Notícias', due: 'Prevista', posts: 'Publicações' },
  posts: (count, status) => `${number(count)} ${status}`,
  nobody: 'enviada a ninguém',
  part: (part) => `parte ${part}`,
  place: (place) => `Lugar ${place} em `,
  terms: {
    recency: 'o quanto é recente',
    outlets: 'quantos veículos noticiam',
    quote: 'a força da primeira citação',
    topic: 'corresponde a um tema da seção (o dobro no título)',
    speaker: 'a mesma pessoa abre um artigo acima',
    source: 'o mesmo veículo abre um artigo acima',
    thumbs: 'o que se pensa aqui do veículo e da pessoa, pelos polegares',
  },
  matched: 'Corresponde a: ',
  folded: (count) => `Outros artigos sobre esta notícia: ${number(count)}.`,
  leftOut: 'Ficou de fora',
  removed: 'Um artigo que não está mais armazenado',
  whyNotice: (edition) => `Por que estas notícias estão no n.º ${edition}`,
};
