/** Portuguese: what commands say of themselves and answer. */

import type { CommandTexts } from '../../commands/index.ts';
import { number, plural } from './numbers.ts';

const DIGEST = 'Um resumo, pelo nome ou título.';
const DIGEST_HERE = 'Um resumo. Se faltar: todos os deste canal.';
const CHANNEL = 'Qual canal. Se faltar: este.';
const OWN_SOURCE = 'Uma fonte deste servidor ou workspace, pelo nome.';
const ADDRESS = 'Um site ou um feed.';

const subscriptions = (count: number) => plural(count, 'assinatura', 'assinaturas');

export const commands: CommandTexts = {
  quotes: { summary: 'Citações literais com data, por pessoa, tema, veículo e período.' },
  card: {
    summary: 'Uma citação como imagem, ou um gráfico de quem foi citado e quando.',
    options: { show: 'quote (a imagem de uma citação), speakers ou timeline (gráficos).' },
    notice: { quote: 'Citação em imagem', speakers: 'Quem foi citado', timeline: 'Quando foi dito' },
    counted: (quotes) => `São contadas as ${number(quotes)} citações mais recentes.`,
    undated: 'Nenhuma destas citações tem data.',
    no: {
      unsaid: 'Sem imagem: segundo a notícia, ninguém afirmou estas palavras.',
      reported: 'Sem imagem: só palavras entre aspas viram imagem, e estas estão em discurso indireto.',
      changed: 'Sem imagem: o veículo alterou ou retirou estas palavras.',
      'too-long':
        'Sem imagem: as palavras são longas demais para serem lidas nela, e uma citação nunca é cortada.',
      'no-letters': 'Sem imagem: há caracteres que nenhuma fonte do Pullquote tem.',
    },
  },
  context: {
    summary: 'O que é preciso saber de uma notícia ou citação: motivo, datas, histórico, quem é quem.',
    options: { topic: 'Um tema, um título ou palavras de uma citação.' },
  },
  ask: {
    summary: 'Uma pergunta sobre as notícias, respondida só com artigos armazenados.',
    options: { question: 'Uma pergunta sobre as notícias armazenadas.' },
    found: (pieces) => plural(pieces, 'evidência', 'evidências'),
    none: 'Nenhum artigo armazenado responde a isso.',
    unsure: 'Nenhum trecho armazenado responde a isso com certeza.',
    nearest: {
      within: 'Os trechos mais próximos:',
      otherTimes: 'Os trechos mais próximos são de outra época:',
      otherSources: 'Os trechos mais próximos são de outros veículos:',
    },
    searched: (articles, outlets) =>
      `Busca em ${plural(articles, 'artigo', 'artigos')} de ${plural(outlets, 'veículo', 'veículos')}`,
    only: ', só ',
    onlyFrom: ', só de ',
    follows: 'O artigo continua:',
    silent: 'Nada armazenado sobre isso de: ',
  },
  check: {
    summary: 'A citação é real? Compara palavras, ou uma mensagem inteira, com as citações armazenadas.',
    options: {
      words: 'As palavras a verificar, ou uma mensagem inteira com citações.',
      draft: 'Um rascunho com todas as citações verificadas: .md, .html, .txt ou .docx.',
    },
    action: 'Verificar citações',
  },
  story: {
    summary: 'Um acontecimento: veículos, quem disse o quê, lado a lado, e a cronologia.',
    none: 'Nenhuma notícia armazenada corresponde a: ',
    notice: (title) => `Notícia: ${title}`,
    told: (articles, outlets) =>
      `${plural(articles, 'artigo', 'artigos')} de ${plural(outlets, 'veículo', 'veículos')}`,
    sides: 'Quem disse o quê',
    chosen: (shown, speakers, each, all) =>
      speakers === 1
        ? `${number(each)} de ${plural(all, 'declaração', 'declarações')}. Primeiro, as citações diretas.`
        : `${number(shown)} de ${number(speakers)} pessoas, com ${plural(each, 'declaração', 'declarações')} cada, de ${number(all)}. Primeiro as mais citadas, depois as citações diretas.`,
    why: (at) => (at === 0 ? 'Por quê?' : `Por que o n.º ${at + 1}?`),
    all: (speaker) => `Tudo de ${speaker}`,
    outlets: 'Veículos',
    timeline: 'Cronologia',
    noQuotes: 'Nenhuma citação registrada.',
    others: 'Outras notícias que correspondem',
    takeOut: 'Tirar: ',
  },
  speakers: {
    summary: 'Quem é mais citado, e em quantos veículos.',
    none: 'Nenhum artigo armazenado cita alguém.',
    only: 'Contadas:',
    newest: (quotes) => `Só as ${number(quotes)} citações mais recentes desse período são contadas.`,
    notice: (named, all) =>
      `${plural(all, 'citação registrada', 'citações registradas')}, ${number(named)} com nome`,
    share: (top, percent) => `As primeiras ${number(top)} pessoas têm ${percent} % das citações`,
    unnamed: (percent) => `${percent} % não têm nome ou não são afirmações`,
    row: (quotes, outlets) =>
      `${plural(quotes, 'citação', 'citações')}, ${plural(outlets, 'veículo', 'veículos')}`,
    columns: { speaker: 'Pessoa', quotes: 'Citações', outlets: 'Veículos' },
  },
  'card here': {
    summary: 'A primeira citação de uma mensagem que está armazenada, como imagem.',
    action: 'Citação em imagem',
    none: 'Sem imagem: nenhuma citação desta mensagem está armazenada palavra por palavra.',
    check: 'Verificar as citações',
  },
  'quotes here': {
    summary: 'As principais citações do artigo para o qual uma mensagem aponta.',
    action: 'Quem diz o quê aqui?',
    notice: (title) => `Quem diz o quê em: ${title}`,
    noLink: 'Nesta mensagem não há link para um artigo.',
    unknown: 'Nenhum artigo está armazenado sob estes links:',
    noQuotes: 'Ninguém é citado neste artigo.',
  },
  'export quotes': {
    summary: 'Citações com as referências, em um arquivo.',
    options: { format: 'csv, json ou md.' },
    notice: (written) => plural(written, 'citação', 'citações'),
    first: (written, { quotes, more }) =>
      `As primeiras ${plural(written, 'citação', 'citações')} de ${more ? 'pelo menos ' : ''}${number(Math.max(written, quotes))}`,
  },
  'digest create': {
    summary: 'Criar um resumo para este servidor ou workspace.',
    options: {
      title: 'Seu título.',
      sections: 'Seções: Diplomacia (3): cúpula, @Ada Brook, -esporte. | começa a próxima.',
      style: 'brief, standard ou quotes.',
      limit: 'Quantas notícias uma edição tem no máximo.',
    },
  },
  'digest edit': {
    summary: 'Alterar um resumo criado no chat.',
    options: {
      title: 'Seu título.',
      sections: 'Seções: Diplomacia (3): cúpula, @Ada Brook, -esporte. | começa a próxima.',
      style: 'brief, standard ou quotes.',
      limit: 'Quantas notícias uma edição tem no máximo.',
      name: DIGEST,
    },
  },
  'digest copy': {
    summary: 'Criar um resumo a partir de outro, para alterá-lo.',
    options: { name: DIGEST, title: 'Seu título.' },
  },
  'digest delete': {
    summary: 'Apagar um resumo criado no chat. Pergunta antes e pode ser desfeito.',
    options: { name: DIGEST },
  },
  'digest restore': { summary: 'Recupera um resumo apagado.' },
  'digest show': {
    summary: 'Um resumo como seria agora. Nada é publicado.',
    options: { name: DIGEST },
  },
  'digest list': { summary: 'Os resumos.' },
  'digest history': { summary: 'As edições anteriores de um resumo.', options: { name: DIGEST } },
  'digest why': {
    summary: 'Por que um artigo está em seu lugar em uma edição, e o que ficou de fora.',
    options: { item: 'Uma edição, ou um artigo dela: digite o título.' },
  },
  'digest missed': {
    summary: 'As melhores notícias desde a sua última visita, em três linhas.',
    options: { name: 'Só o que este resumo pede. Sem ele: o seu único resumo, ou tudo.' },
    notice: (stories, more) =>
      stories === 0
        ? 'Você não perdeu nada.'
        : `Você perdeu ${more ? 'pelo menos ' : ''}${plural(stories, 'notícia', 'notícias')}.`,
    since: 'Desde ',
    all: (stories) => `Mostrar todas as ${number(stories)}`,
  },
  'digest corrections': {
    summary: 'Palavras que os veículos mudaram ou retiraram depois de mostradas, e quem foi avisado.',
  },
  'sources list': {
    summary: 'As fontes, quantos artigos cada uma tem e se funcionam.',
    none: 'Ainda não há fontes. Adicione uma com /sources add, ou na configuração.',
    notice: (sources) => plural(sources, 'fonte', 'fontes'),
    articles: (articles) => plural(articles, 'artigo', 'artigos'),
    newest: ', o mais recente ',
    paused: 'em pausa',
  },
  'digest publish': {
    summary: 'Publicar uma edição agora.',
    options: { name: DIGEST },
    askPublish: (reach) =>
      reach === 'channel'
        ? 'Uma edição será publicada agora neste canal. O que foi publicado não pode ser recolhido.'
        : 'Uma edição será enviada agora a todos os assinantes. O que foi publicado não pode ser recolhido.',
    publishNow: 'Publicar agora',
    published: (edition, stories, places) =>
      `O n.º ${edition}, com ${plural(stories, 'notícia', 'notícias')}, vai para ${plural(places, 'destino', 'destinos')}.`,
    taken: 'Já foi feita uma edição para este minuto. Tente de novo daqui a um minuto.',
    nothingNew: 'Não há nada novo desde a última edição, então nenhuma foi feita.',
    off: 'Não enviado, porque a plataforma está desativada: ',
    takeBack: 'Cancelar envios pendentes',
  },
  'digest resend': {
    summary: 'Enviar de novo uma mensagem de uma edição.',
    options: { delivery: 'Uma mensagem de uma edição; o histórico tem um botão para cada.' },
    askResend: (sure) =>
      sure
        ? 'já está lá. Apareceria duas vezes.'
        : 'talvez já esteja lá. Olhe antes, ou pode aparecer duas vezes.',
    resendNow: 'Enviar de novo',
    resent: 'será enviada de novo.',
  },
  'digest cancel': {
    summary: 'Cancelar as mensagens de uma edição que ainda não saíram.',
    options: { edition: 'Uma edição; o histórico lista todas.' },
    cancelled: (posts) =>
      posts === 0
        ? 'Nenhuma mensagem está esperando.'
        : `${plural(posts, 'mensagem cancelada', 'mensagens canceladas')}.`,
  },
  subscribe: {
    summary: 'Um resumo neste canal (administração) ou por mensagem direta, quando você quiser.',
    options: { digest: DIGEST },
    which: 'Qual resumo?',
    noDigests: 'Ainda não há resumos.',
    done: (kind, changed) =>
      changed
        ? 'Alterado:'
        : kind === 'channel'
          ? 'Este canal agora recebe'
          : 'Você agora recebe por mensagem direta:',
    next: 'Próximo: ',
    manual: 'É publicado manualmente.',
    show: 'Ver agora',
    days: ['daily', 'weekdays', 'weekends'],
  },
  unsubscribe: {
    summary: 'Encerrar assinaturas deste canal (administração) ou as suas.',
    options: { digest: DIGEST },
    end: 'Encerrar',
    ended: (count) =>
      count === 0
        ? 'Não havia assinatura para encerrar.'
        : `${plural(count, 'assinatura encerrada', 'assinaturas encerradas')}.`,
  },
  'pullquote hours': {
    summary:
      'Horas de silêncio, feriados, idioma e fuso horário, para você (administração: para este canal).',
    options: {
      quiet: 'Horas de silêncio: 22:00-07:00, ou off.',
      holidays: 'Dias sem mensagens: 2026-12-24, 2026-12-31..2027-01-02, ou off.',
      language: 'O idioma das mensagens: de, en-GB, ou off.',
      timezone: 'O fuso horário: Europe/Berlin, ou off.',
      digest: DIGEST_HERE,
    },
    notice: (changed, all) => {
      if (all === 0) return 'Ainda não há assinatura aqui. Comece com /subscribe ou /follow.';
      if (changed === null) return 'Quando as mensagens podem chegar e em que idioma:';
      return `${plural(changed, 'assinatura alterada', 'assinaturas alteradas')}. Mensagens previstas para as horas de silêncio ficam retidas e chegam depois em uma só.`;
    },
    quiet: 'Silêncio: ',
    between: (from, to) => `das ${from} às ${to}`,
    holidays: 'Feriados: ',
    zone: 'Fuso horário: ',
    language: 'Idioma: ',
    never: 'nenhum',
    more: (days) => ` e mais ${plural(days, 'dia', 'dias')}`,
    digests: 'como o resumo',
    endQuiet: 'Sem horas de silêncio',
    endHolidays: 'Sem feriados',
  },
  'pullquote model': {
    summary: 'Se resumos e aberturas de um modelo de linguagem são mostrados aqui.',
    options: { use: 'on ou off; vazio: o ajuste atual.' },
    unavailable: 'Nenhum modelo de linguagem está configurado: todo resumo são frases dos artigos.',
    on: 'Resumos, aberturas e respostas de um modelo de linguagem são mostrados aqui, marcados como tais.',
    off: 'Nada de um modelo de linguagem é mostrado aqui: todo resumo são frases dos artigos.',
    rule: 'Um modelo nunca cita: o que escreve se baseia em frases armazenadas, com um link para cada uma.',
    turn: { on: 'Mostrar', off: 'Não mostrar' },
  },
  'pullquote language': {
    summary: 'O idioma das mensagens nos canais daqui e dos avisos à administração.',
    options: { language: 'Por exemplo de, fr, pt-BR ou zh; off: o do servidor ou workspace.' },
    is: (language) => `Idioma das mensagens nos canais e dos avisos à administração: ${language}.`,
    unset: 'Nenhum idioma foi escolhido: as mensagens saem no de quem as configurou, os avisos em inglês.',
    changed: (count) =>
      `${plural(count, 'assinatura de canal alterada', 'assinaturas de canais alteradas')}.`,
    answers: 'Cada pessoa recebe as respostas no próprio idioma.',
    off: 'Não escolher nenhum',
  },
  'pullquote filter': {
    summary: 'Limitar um resumo a pessoas, temas ou veículos (administração: neste canal).',
    options: {
      digest: 'Um resumo assinado aqui, pelo nome ou título.',
      speakers: 'Só com palavras destas pessoas, separadas por vírgulas; off encerra.',
      topics: 'Só sobre estes temas, separados por vírgulas; off encerra.',
      sources: 'Só destes veículos, separados por vírgulas; off encerra.',
    },
    notSubscribed: [
      'Esse resumo não tem assinatura aqui.',
      'Use /subscribe primeiro e depois defina um filtro.',
    ],
    unknown: (name, near) => [
      `Não há um único nome armazenado para ${name}.`,
      near.length === 0
        ? 'Escreva o nome como /speakers ou /sources list mostra.'
        : `Nomes parecidos: ${near.join(', ')}.`,
    ],
    speakers: 'Com citações de: ',
    topics: 'Sobre: ',
    sources: 'De: ',
    notice: (narrowed, set) =>
      narrowed
        ? `${set ? 'agora está limitado' : 'está limitado'} a notícias que atendem a tudo isto:`
        : `${set ? 'agora não tem' : 'não tem'} filtro.`,
    end: 'Sem filtro',
  },
  follow: {
    summary: 'Receber uma mensagem direta quando alguém for citado.',
    options: {
      pace: 'at once (na hora), hourly (a cada hora) ou daily (a cada dia).',
      changes: 'only: só quando a formulação sobre o tema muda. Precisa de about.',
    },
    done: (changed) => (changed ? 'Alterado. Você segue' : 'Você agora segue'),
    title: 'Seguir uma pessoa',
    submit: 'Seguir',
    speaker: 'Quem',
    speakerHint: 'Um nome, em qualquer grafia comum.',
    about: 'Só sobre este tema (opcional)',
    pace: 'Com que frequência',
    paces: { 'at once': 'na hora', hourly: 'a cada hora', daily: 'a cada dia' },
    changes: 'O quê',
    which: { all: 'cada declaração', only: 'só outra formulação sobre o tema' },
    onlyChanges: 'Só quando a formulação muda.',
    unheard:
      'Ninguém com esse nome foi citado ainda. Você pode seguir o nome mesmo assim e receber a primeira citação.',
    anyway: 'Seguir mesmo assim',
  },
  unfollow: {
    summary: 'Deixar de seguir alguém, ou todos.',
    ended: (count) =>
      count === 0
        ? 'Você não segue ninguém com esse nome.'
        : `Você deixou de seguir ${plural(count, 'pessoa', 'pessoas')}.`,
    end: 'Deixar de seguir',
  },
  'pullquote setup': {
    summary: 'Configurar um resumo em um canal: verificar, ver a prévia, confirmar.',
    options: {
      digest: DIGEST,
      channel: 'Para onde. Se faltar: aqui.',
      thread: 'yes: manchetes no canal, o resto na conversa.',
    },
    title: 'Configurar um resumo',
    submit: 'Ver prévia',
    digest: 'Resumo',
    channel: 'Canal',
    time: 'Hora',
    timeHint: '07:30, ou vazio para as horas do resumo',
    timezone: 'Fuso horário',
    zoneHint: 'Europe/Berlin',
    days: 'Dias',
    daysHint: 'weekdays, daily, ou Mon, Wed, Fri',
    thread: 'Mensagens',
    threads: { yes: 'Manchetes no canal, o resto na conversa', no: 'Tudo no canal' },
    confirmNotice: 'Isto é uma prévia. Nada foi publicado ainda.',
    confirmHint: 'Depois de confirmado, sai nos seus horários.',
    confirm: 'Confirmar',
    whole: 'Mostrar tudo',
  },
  'pullquote confirm': { summary: 'Configurar um resumo em um canal: verificar, ver a prévia, confirmar.' },
  'pullquote overview': {
    summary: 'O que vai para qual canal, e quais fontes falham.',
    channels: 'Canais',
    none: 'Nenhum canal recebe um resumo ainda.',
    failing: 'Fontes que falham',
  },
  'pullquote switch': { summary: 'Pausa ou retoma as mensagens de um canal.' },
  'pullquote status': {
    summary: 'O que este canal ou você recebe, quando, e o que está em pausa e por quê.',
    notice: (kind, digests, follows) =>
      kind === 'channel'
        ? `${plural(digests, 'resumo', 'resumos')} para este canal`
        : `${plural(digests, 'resumo', 'resumos')} e ${plural(follows, 'pessoa', 'pessoas')} para você`,
    paused: ', em pausa',
    pause: 'Pausar',
    resume: 'Retomar',
    following: 'Você segue ',
    byFile: 'Definido em um arquivo por quem opera o Pullquote: aqui dá para pausar, mas não remover.',
    elsewhere: (count) => `Em outros canais deste workspace: ${subscriptions(count)}.`,
  },
  'pullquote test': {
    summary: 'Publicar uma mensagem de teste.',
    options: { channel: CHANNEL },
    testPost: 'Este é um teste do Pullquote: publicar aqui funciona.',
    posted: 'Publicado.',
    notPosted: 'Não foi possível publicar.',
  },
  'pullquote pause': {
    summary: 'Pausar o que este canal ou você recebe.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'assinatura pausada', 'assinaturas pausadas')}.`,
  },
  'pullquote resume': {
    summary: 'Retomar o que estava em pausa.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'assinatura retomada', 'assinaturas retomadas')}.`,
  },
  'pullquote remove': {
    summary: 'Encerrar o que este canal ou você recebe.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'assinatura encerrada', 'assinaturas encerradas')}.`,
  },
  'sources add': {
    summary: 'Seguir um veículo: os artigos mais recentes agora, os outros quando saírem.',
    options: { url: ADDRESS, name: 'O nome a mostrar. Se faltar: o do feed.' },
    added: (outlet) => `${outlet} é seguido`,
    followed: (articles) => ` é seguido; ${plural(articles, 'artigo adicionado', 'artigos adicionados')}.`,
    foundAt: 'Feed: ',
    undo: 'Desfazer',
  },
  'sources test': {
    summary: 'Testar um endereço passo a passo; nada é armazenado.',
    options: { url: ADDRESS },
    noFeed: 'Nenhum feed encontrado',
    feed: (items) => `Um feed com ${plural(items, 'artigo', 'artigos')}`,
    newestItems: 'Artigos mais recentes',
  },
  'sources set': {
    summary: 'Quanto de uma fonte é armazenado, por quanto tempo e quais artigos entram.',
    options: { source: OWN_SOURCE },
    isSet: (outlet) => `${outlet}: ajustes alterados`,
    usual: ' tem os ajustes padrão.',
    with: ' é lido com',
    fromNow: 'Isto vale só para artigos novos.',
  },
  'sources pause': {
    summary: 'Parar de ler uma fonte por enquanto.',
    options: { source: OWN_SOURCE },
    done: ' está em pausa.',
    button: 'Pausar',
  },
  'sources resume': {
    summary: 'Voltar a ler uma fonte em pausa.',
    options: { source: OWN_SOURCE },
    done: ' voltou a ser seguido.',
    button: 'Retomar',
  },
  'sources remove': {
    summary: 'Deixar de seguir uma fonte. Os artigos ficam.',
    options: { source: OWN_SOURCE },
    done: ' não é mais seguido. Os artigos ficam.',
    button: 'Remover',
  },
  'stories join': {
    summary: 'Fazer uma só notícia de duas que contam o mesmo acontecimento.',
    options: {
      story: 'Uma notícia: o título, palavras dele ou um identificador.',
      other: 'A notícia que conta o mesmo acontecimento.',
    },
    joined: 'As notícias agora são uma só: ',
  },
  'stories split': {
    summary: 'Tirar um artigo da notícia, porque conta outro acontecimento.',
    options: { article: 'O artigo: identificador, título ou palavras dele; vários, com ponto e vírgula.' },
    parted: (articles) =>
      articles === 1
        ? 'Este artigo agora é uma notícia à parte: '
        : 'Estes artigos agora são juntos uma notícia à parte: ',
  },
  'stories undo': {
    summary: 'Desfazer uma junção ou separação de notícias.',
    options: { change: 'A mudança; stories changes lista todas.' },
    undone: 'Desfeito. Não será feito de novo.',
    button: 'Desfazer',
    numbered: (at) => `Desfazer o n.º ${at + 1}`,
  },
  'stories changes': {
    summary: 'Quais notícias foram juntadas ou separadas há pouco, à mão ou pelo bot.',
    none: 'Nenhuma notícia foi juntada ou separada ainda.',
    latest: 'As últimas mudanças de notícias:',
    join: ' juntadas: ',
    split: ' separada: ',
    move: ' movida: ',
    byHand: ' · à mão',
    byBot: ' · pelo bot',
    undone: ' · desfeito',
  },
  'pullquote permissions': {
    summary: 'Mostra quais permissões faltam em um canal e como concedê-las.',
    options: { channel: CHANNEL },
    complete: 'Não falta nada aqui.',
    lacking: (count) => `Aqui ${count === 1 ? 'falta' : 'faltam'} ${plural(count, 'coisa', 'coisas')}:`,
  },
  'pullquote forget': {
    summary: 'Remover todos os dados daqui: ajustes, assinaturas, fontes e artigos.',
    ask: 'Isto remove todos os ajustes, assinaturas, fontes e artigos deste servidor ou workspace. Não pode ser desfeito.',
    sure: 'Remover tudo',
    forgotten: 'Todos os dados deste servidor ou workspace foram removidos.',
  },
  help: {
    summary: 'O que você pode perguntar, com exemplos.',
    notice: 'O que o Pullquote faz',
    lead: 'O Pullquote mostra quem disse o quê, nas próprias palavras, com veículo, data e link.',
    groups: { ask: 'Perguntar ao registro', follow: 'Resumos e alertas', managers: 'Para a administração' },
    example: 'Por exemplo: ',
    more: 'E também: ',
    buttons: {
      speakers: 'Quem é mais citado',
      show: 'Mostrar um resumo',
      subscribe: 'Assinar',
      follow: 'Seguir uma pessoa',
      setUp: 'Configurar um resumo',
      status: 'O que chega aqui',
    },
  },
  thumb: {
    summary: 'Mais ou menos como esta notícia, nas edições deste servidor ou workspace.',
    options: { item: 'O identificador do artigo.', vote: 'up, down, ou none para retirar.' },
    more: '👍 Mais como esta',
    less: '👎 Menos como esta',
    back: 'Retirar',
    given: (up) => (up ? 'Seu 👍 conta.' : 'Seu 👎 conta.'),
    takenBack: 'Retirado.',
    count: (up, down) => `Aqui, sobre esta notícia: ${number(up)} 👍, ${number(down)} 👎.`,
    effect:
      'As notícias deste veículo e desta pessoa mudam um pouco de lugar nas próximas edições. /digest why mostra quanto.',
    nowhere: 'Os polegares contam nas edições de um servidor ou workspace. Aqui não há nenhum.',
  },
  'speaker fix': {
    summary: 'Corrigir quem disse uma citação, ou avisar a administração.',
    options: { quote: 'O identificador da citação.', speaker: 'Quem disse. Vazio: ninguém é nomeado.' },
    title: 'Pessoa errada?',
    submit: 'Corrigir',
    label: 'Quem disse?',
    hint: 'Deixe vazio para não nomear ninguém.',
    unchanged: 'Essa pessoa já é mostrada.',
    done: 'Corrigido. A citação agora aparece assim.',
    doneHere: 'Corrigido para este servidor ou workspace. Aqui a citação agora aparece assim.',
    told: 'Obrigado. A administração foi avisada.',
    notTold: 'Não foi possível avisar a administração. Avise você, por favor.',
    noManagers: 'Só a administração de um servidor ou workspace pode corrigir citações. Aqui não há.',
    reported: 'Alguém diz que esta citação está com o nome errado.',
    suggested: 'Suadministração: ',
    nobody: 'ninguém',
  },
  'passage why': {
    summary: 'Por que um trecho é mostrado.',
    notice: 'Por que este trecho é mostrado',
    has: (found, all) =>
      `O trecho ou o título tem ${number(found)} de ${plural(all, 'palavra buscada', 'palavras buscadas')}: `,
    lacks: 'Falta: ',
    told: 'O que a fonte diz nele: ',
    likely: (percent) => `Chance de que responda: ${percent} %`,
    gone: 'Este trecho não responde mais a essa pergunta.',
    again: 'Pergunte de novo.',
  },
  post: { summary: 'Publicar uma resposta no canal.' },
};
