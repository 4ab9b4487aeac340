/** Portuguese: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['O Slack não abriu o formulário a tempo.', 'Tente de novo.'],
  noToken: [
    'O Pullquote perdeu o acesso a este workspace e não pode ler nem publicar aqui.',
    'Um administrador pode instalá-lo de novo.',
  ],
  cancel: 'Cancelar',
  noFile:
    'Não foi possível adicionar o arquivo. Quem administra o aplicativo pode permitir files:write (OAuth & Permissions, Reinstall).',
  noPicture:
    'Não foi possível adicionar a imagem. Quem administra o aplicativo pode permitir files:write (OAuth & Permissions, Reinstall).',
  leftOut: (parts) =>
    `${plural(parts, 'parte ficou de fora', 'partes ficaram de fora')}: peça menos de uma vez.`,
  agent: {
    title: 'Você pode perguntar',
    status: 'procura no registro…',
    prompts: {
      speakers: 'Quem é mais citado?',
      show: 'Mostrar o resumo mais recente',
      subscribe: 'Enviar-me um resumo',
      help: 'O que posso perguntar?',
    },
  },
  home: {
    notice: 'Pullquote: quem disse o quê, nas próprias palavras.',
    about: 'Quem disse o quê, nas próprias palavras e com o contexto.',
    setUp: 'Configurar em um canal',
    subscribe: 'Assinar',
    follow: 'Seguir uma pessoa',
    help: 'Ajuda',
  },
  allCommands: 'Quem disse o quê, nas suas palavras: todos os comandos e a ajuda.',
  install: {
    notInstalled: 'Não instalado',
    cancelled: 'O Slack indica que foi cancelado.',
    tooLate: (path) =>
      `Esta página foi aberta tarde demais ou a partir de outro lugar. Comece de novo em ${path}.`,
    stopping: (path) => `O Pullquote está sendo encerrado. Comece de novo daqui a pouco em ${path}.`,
    noToken: (path) => `O Slack não enviou nenhum token. Comece de novo em ${path}.`,
    installed: 'Instalado',
    inOrganisation: (name) =>
      `O Pullquote está na organização ${name}. Um administrador da organização o adiciona aos workspaces; lá, escreva /pullquote setup em um canal.`,
    inWorkspace: (name) =>
      `O Pullquote está em ${name ?? 'seu workspace'}. Escreva /pullquote setup em um canal.`,
  },
};

export const prompt: Catalogue['prompt'] = {
  noNumber: (at) => `Não há [${at}] para apertar. Digite /help para ver os comandos.`,
  broken: 'Algo deu errado; o log diz mais.',
  oneOf: (values) => `um de ${values}`,
  initial: (value) => `vazio significa ${value}`,
  optional: 'pode ficar vazio',
};

export const discord: Catalogue['discord'] = {
  welcome: {
    notice: 'O Pullquote chegou',
    about: 'O Pullquote mostra quem disse o quê nas notícias, nas próprias palavras e com a fonte.',
    setUp: ['Digite ', ' para escolher um canal, um resumo e uma hora.'],
    ask: ['Digite ', ' ou ', ' para perguntar algo agora.'],
    help: ['Digite ', ' para todo o resto.'],
    permission: 'Configurar exige a permissão Gerenciar servidor. O Pullquote não lê mensagens.',
  },
};
