/** Portuguese: what an option takes that several commands share. A command's own options stand in its file. */

import type { Catalogue } from '../catalogue.ts';

export const option: Catalogue['option'] = {
  speaker: 'Quem disse: um nome, em qualquer grafia comum.',
  about: 'Palavras da citação ou da frase dela.',
  source: 'Um veículo, pelo nome.',
  since: 'Desde quando: 7d, 24h, 2025-05-08, yesterday, last week.',
  until: 'Até quando, com esse dia incluído.',
  kind: 'direct (tudo entre aspas), mixed ou indirect (discurso indireto).',
  modality: 'asserted (dito), denied (negado), not_said, asked, hypothetical, wished, future, fictional.',
  order: 'newest (recentes), ou then-now: o que alguém disse antes ao lado do que diz agora.',
  story: 'Uma notícia: o título ou palavras dele.',
  time: 'Quando: 07:30. Se faltar: as horas do resumo.',
  timezone: 'O fuso horário: Europe/Berlin.',
  days: 'Quais dias: weekdays, daily, ou Mon, Wed, Fri.',
  keep: 'Quanto de cada texto é guardado: full, excerpt (todas as citações) ou summary.',
  include: 'Só artigos com uma destas palavras, separadas por vírgulas.',
  exclude: 'Nenhum artigo com uma destas palavras, separadas por vírgulas.',
  people: 'Só artigos que nomeiam uma destas pessoas.',
  sections: 'Só artigos destas editorias do site.',
  languages: 'Códigos de idioma, como en, fr.',
  minwords: 'Artigos com menos palavras ficam de fora. 0: sem limite.',
  fulltext: 'Se a página de um artigo é lida quando o feed traz só o começo.',
  retention: 'Depois de quantos dias os artigos são removidos. 0: nunca.',
  record: 'Se os textos são transcrições: os rótulos dizem quem fala.',
  model: 'Se os seus textos podem ser enviados ao modelo de linguagem: yes ou no.',
  latest: 'Quantos dos artigos mais recentes entram agora. Se faltar: 10.',
};
