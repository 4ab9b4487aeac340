/** Portuguese: what platforms write around quotations and articles inside a post. */

import type { Catalogue } from '../catalogue.ts';
import { number, plural } from './numbers.ts';

export const post: Catalogue['post'] = {
  unattributed: 'sem nome',
  unnamedOutlet: 'Veículo sem nome',
  said: (day) => `dito em ${day}`,
  published: (day) => `publicado em ${day}`,
  noDate: 'sem data',
  retrieved: (day) => `consultado em ${day}`,
  undated: (stored) => `sem data · armazenado ${stored}`,
  also: 'também em ',
  more: (count) => `e mais ${number(count)}`,
  context: 'No contexto: ',
  changed: '⚠ Alterado: o veículo mudou estas palavras.',
  withdrawn: '⚠ Retirado: o veículo removeu estas palavras.',
  tooLong: 'Estas palavras são longas demais para aparecer aqui.',
  tooLongHere: (characters) =>
    `Longo demais para aqui (${plural(characters, 'caractere', 'caracteres')}): leia no original.`,
  moreAbout: 'Mais sobre …',
  wholeQuote: 'Citação completa',
  open: 'Abrir',
  inPlace: 'Ler no original',
  noAddress: 'sem endereço',
  picture: 'Imagem',
  refused: 'O Discord não aceitou a resposta. Tente de novo, ou peça menos.',
  alert: 'Requer atenção',
  failed: 'Isso não funcionou',
  part: (at, of) => `Parte ${at} de ${of}`,
  restElsewhere: 'Há mais. O bot responde em qualquer tamanho nos servidores em que está instalado.',
  label: {
    denied: 'Negado',
    not_said: 'Não dito',
    asked: 'Perguntado',
    hypothetical: 'Hipotético',
    wished: 'Desejado',
    future: 'Ainda não dito',
    fictional: 'Ficção',
  },
};
