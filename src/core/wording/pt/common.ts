/** Portuguese: what many answers share: buttons, names that match or do not, how much is stored. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const button: Catalogue['button'] = {
  previous: 'Anterior',
  next: 'Próximo',
  post: 'Publicar no canal',
  wrongSpeaker: 'Pessoa errada?',
  card: 'Imagem',
  context: 'Contexto',
  why: 'Por quê?',
  story: 'Notícia',
  quotes: 'Todas as citações',
};

export const names: Catalogue['names'] = {
  which: (field) => `Vários nomes correspondem (${field}): `,
  pickOne: 'Qual deles?',
  unknown: (field) => `Nenhum nome armazenado corresponde (${field}): `,
  near: 'Nomes parecidos:',
};

export const stored: Catalogue['stored'] = {
  loading: 'Os exemplos estão sendo carregados. Pergunte de novo em um momento.',
  articles: (articles) => plural(articles, 'artigo', 'artigos'),
  totals: (articles, outlets) =>
    `Armazenado: ${plural(articles, 'artigo', 'artigos')} de ${plural(outlets, 'veículo', 'veículos')}`,
  since: ' desde ',
  nothing: 'Nada foi armazenado ainda. Adicione uma fonte com /sources add, ou artigos com pullquote add.',
};
