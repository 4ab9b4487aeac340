/** Portuguese: what cannot be done, and what to do instead. */

import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  broken: (id) => `Algo deu errado (${id}). O log traz os detalhes com esse identificador.`,
  storeFailed: (id) => `Isso não é possível agora (${id}). Quem opera o Pullquote já sabe.`,
  unknownButton: ['Este botão não funciona mais.', 'Execute o comando de novo.'],
  managersOnly: (command) => [
    `Só a administração deste servidor ou workspace pode usar /${command}.`,
    'Peça a alguém dela.',
  ],
  gone: ['Isto não está mais armazenado.', 'Procure algumas das palavras.'],
  noSuchCommand: 'Esse comando não existe',
  nearestCommands: 'Comandos parecidos estão abaixo. Todos os comandos: ',
  seeHelp: 'Todos os comandos: ',
  help: 'Ajuda',
  form: { notice: 'Ainda não foi salvo:', correct: 'Corrigir' },
};

export const place: Catalogue['place'] = {
  missing: 'Esse canal não está pronto:',
  retry: 'Tentar de novo',
  level: { ok: 'ok: ', warning: 'conselho: ', error: 'falta: ' },
  unpublished: {
    notice: (place) => `Uma mensagem em ${place} não foi publicada.`,
    before: 'Uma mensagem em ',
    after: (reason) =>
      ` está lá, mas não foi publicada nos servidores que seguem o canal: ${reason} Permita que o Pullquote envie mensagens lá; depois publique-a no menu da mensagem.`,
  },
  paused: {
    notice: (place) => `Os envios para ${place} estão em pausa.`,
    before: 'Os envios para ',
    after: (reason) => ` estão em pausa. ${reason} Pode haver outros: /pullquote status mostra todos.`,
  },
  noChannel: 'Use isto em um canal de um servidor ou workspace.',
  noInbox: 'Aqui não há mensagens diretas. Use isto no Discord ou no Slack.',
  notChannel: (channel) => `Esse canal não existe aqui: ${channel}`,
  untold: (channel) => [
    `Não foi possível verificar se este canal está aqui: ${channel}`,
    'Tente de novo daqui a um minuto.',
  ],
};
