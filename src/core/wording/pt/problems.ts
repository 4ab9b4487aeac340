/** Portuguese: what the core cannot do with what a person wrote or pressed. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const problem: Catalogue['problem'] = {
  periodEmpty: ['since é depois de until.', 'Troque os dois.'],
  noPeriod: (field, written) => [
    `${field}: isto não é uma data: ${written}`,
    'Escreva 7d, 24h, 2025-05-08, yesterday, last week ou May 2025.',
  ],
  noSuchDate: ['Essa data não existe.', 'Escreva um feriado como 2026-12-24.'],
  noQuietHours: (written) => [`Não são horas de silêncio: ${written}`, 'Escreva 22:00-07:00, ou off.'],
  noDay: (written) => [
    `Não é um dia: ${written}`,
    'Escreva um dia como 2026-12-24, vários como 2026-12-24..2027-01-02, ou off.',
  ],
  noLanguage: (written) => [`Não é um idioma: ${written}`, 'Escreva de, en-GB ou pt-BR, ou off.'],
  noZone: (written) => [
    `Não é um fuso horário: ${written}`,
    'Escreva um fuso como Europe/Berlin ou America/New_York; UTC também serve.',
  ],
  noTime: (written) => [`Não é uma hora: ${written}`, 'Escreva 07:30 ou 7:30pm.'],
  noDays: (written) => [`Não são dias da semana: ${written}`, 'Escreva mon-fri, sat, weekdays ou daily.'],
  noSingleTime: ['Este resumo não tem uma hora única.', 'Indique uma hora, como 07:30.'],
  whichDigest: (names) => ['Qual resumo?', digestsThere(names)],
  noDigest: (name, names) => [`Não há resumo ${name}.`, digestsThere(names)],
  brokenDigest: (name, detail) => [
    detail === null
      ? `O arquivo do resumo ${name} tem um erro.`
      : `O arquivo do resumo ${name} tem um erro: ${detail}`,
    detail === null
      ? 'Quem opera este bot pode corrigir.'
      : 'Corrija o arquivo. pullquote check-config lista todos os erros.',
  ],
  noEdition: ['Essa edição não existe.', 'digest history lista as edições com os identificadores.'],
  noDelivery: ['Esse envio não existe.', 'digest history lista os identificadores.'],
  stillSending: ['A mensagem ainda está sendo enviada.', 'digest history mostra o resultado.'],
  sharedDigest: [
    'Este resumo também vai para outros servidores ou workspaces, que receberiam esta edição também.',
    'Dê a este canal uma hora própria com /subscribe. Assim ele tem edições próprias.',
  ],
  digestWithoutReaders: ['Este resumo ainda não vai a lugar nenhum.', 'Assine-o neste canal com /subscribe.'],
  changesOfWhat: ['Sobre que tema?', 'Indique o tema: follow Putin about:trade changes:only'],
  followWhom: ['Quem você quer seguir?', 'Dê um nome da lista de pessoas.'],
  followsTooMany: (most) => [`Você já segue ${number(most)} pessoas.`, 'Deixe de seguir uma antes.'],
  tooManySources: (sources) => [
    `Já há ${number(sources)} fontes aqui.`,
    'Remova uma de que você não precisa mais.',
  ],
  noStory: (written) => [
    `Nenhuma notícia armazenada corresponde: ${written}`,
    'Dê o título, palavras dele ou o identificador.',
  ],
  whichArticle: ['Qual artigo da notícia?', 'Dê o título, palavras dele ou o identificador.'],
  storyGone: [
    'A notícia ou os artigos mudaram nesse meio-tempo, ou não existem mais.',
    'stories changes lista as últimas mudanças.',
  ],
  oneStory: ['Já é uma só notícia.', null],
  sharedStory: [
    'Outros servidores ou workspaces também veem estes artigos e veriam a mudança.',
    'Quem opera este bot pode fazê-la.',
  ],
  storiesApart: ['Estes artigos estão em notícias diferentes.', 'Tire-os notícia por notícia.'],
  onlyArticle: ['A notícia não tem outro artigo.', null],
  longStory: ['A notícia é longa demais para ser movida.', 'Junte ao contrário, ou deixe assim.'],
  undoneAlready: ['Esta mudança já foi desfeita.', null],
  alreadyFollowed: (outlet, id) => [`${outlet} já é seguido, como ${id}.`, null],
  foldersInConfiguration: ['As pastas são adicionadas na configuração.', null],
  noAddress: (written) => [`Isto não é um endereço: ${written}`, null],
  noSource: (id) => [`Não há fonte ${id}.`, 'A lista de fontes mostra os nomes.'],
  sharedSource: (outlet) => [
    `${outlet} é comum a todos os servidores e workspaces.`,
    'Quem opera este bot pode mudar isso na configuração.',
  ],
  otherWorkspacesButton: (command) => ['Este botão é de outro workspace.', `Digite /${command} aqui.`],
  otherPersonsButton: (command) => [
    'Este botão é para quem perguntou.',
    `Digite /${command} para ter o seu.`,
  ],
  oldButton: ['Este botão não funciona mais.', 'Execute o comando de novo para ter outro.'],
  platformOff: (platform) => [`${platform} está desativado.`, 'Defina os tokens. .env.example lista todos.'],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0 ? 'Coloque um arquivo na pasta digests.' : `Há: ${names.join(', ')}.`;
}
