/** Portuguese: making, changing and deleting digests in chat. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const definition: Catalogue['definition'] = {
  create: 'Criar um resumo',
  edit: 'Editar',
  editTitle: 'Editar um resumo',
  copy: 'Copiar',
  delete: 'Apagar',
  save: 'Guardar',
  undo: 'Desfazer',
  postHere: 'Publicar aqui',
  label: {
    title: 'Título',
    sections: 'Seções, uma por linha',
    when: 'Hora, dias e fuso horário',
    time: 'Hora',
    days: 'Dias',
    timezone: 'Fuso horário',
    style: 'Estilo',
    limit: 'Notícias por edição, no máximo',
  },
  hint: {
    sections: 'Diplomacia (3): cúpula, tratado, @Ada Brook, -esporte. Um título sozinho inclui tudo.',
    when: '07:30 weekdays Europe/Berlin; off: só quando você publicar',
    days: 'weekdays, daily, ou Mon, Wed, Fri; off: só à mão',
  },
  style: {
    brief: 'brief: manchetes',
    standard: 'standard: resumo e citações',
    quotes: 'quotes: só citações',
  },
  created: 'Criado: ',
  changed: 'Alterado: ',
  restored: 'Recuperado: ',
  deleted: 'Apagado: ',
  name: 'Nome: ',
  askDelete: (subscriptions) =>
    subscriptions === 0
      ? 'Ninguém recebe este resumo ainda.'
      : `Isto encerra ${plural(subscriptions, 'assinatura', 'assinaturas')}. Pode ser desfeito.`,
  missing: 'Abra o formulário, ou dê o título e as seções no comando.',
  how: 'Abra o formulário, ou dê no comando o que deve mudar.',
  more: (left) => `… e mais ${plural(left, 'notícia', 'notícias')}.`,
  noTitle: ['Um resumo precisa de um título.', null],
  sectionCount: (most) => [`Escreva de 1 a ${most} seções, uma por linha.`, null],
  sectionTwice: (title) => [`Duas seções têm este título: ${title}`, null],
  noSection: (line) => [
    `Não é uma seção: ${line}`,
    'Escreva um título de até 100 caracteres e depois temas e pessoas: Diplomacia (3): cúpula, @Ada Brook',
  ],
  noValue: {
    title: ['Um título tem de 1 a 100 caracteres.', null],
    style: ['Escreva brief, standard ou quotes.', null],
    limit: ['Escreva um número de 1 a 100.', null],
  },
  titleTaken: (title, names) => [
    `Já existe um resumo com este título: ${title}`,
    `Nomes que existem: ${names.join(', ')}.`,
  ],
  tooMany: (most) => [`Já existem ${most} resumos aqui.`, 'Apague um primeiro.'],
  inFile: (name) => [
    `${name} está definido em um arquivo, para todos.`,
    'Faça uma cópia com /digest copy e altere a cópia.',
  ],
  nowhere: [
    'Uma mensagem direta não tem resumos próprios.',
    'Use este comando em um canal do seu servidor ou workspace.',
  ],
};
