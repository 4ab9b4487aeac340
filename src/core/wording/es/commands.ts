/** Spanish: what commands say of themselves and answer. */

import type { CommandTexts } from '../../commands/index.ts';
import { number, plural } from './numbers.ts';

const DIGEST = 'Un resumen, por su nombre o título.';
const DIGEST_HERE = 'Un resumen. Si falta: todos los de este canal.';
const CHANNEL = 'Qué canal. Si falta: este.';
const OWN_SOURCE = 'Una fuente de este servidor o espacio de trabajo, por su nombre.';
const ADDRESS = 'Un sitio o un feed.';

const subscriptions = (count: number) => plural(count, 'suscripción', 'suscripciones');

export const commands: CommandTexts = {
  quotes: { summary: 'Citas textuales con fecha, por persona, tema, medio y periodo.' },
  card: {
    summary: 'Una cita como imagen, o un gráfico de a quién se ha citado y cuándo.',
    options: { show: 'quote (la imagen de una cita), speakers o timeline (gráficos).' },
    notice: { quote: 'Cita en imagen', speakers: 'A quién se ha citado', timeline: 'Cuándo se dijo' },
    counted: (quotes) => `Se cuentan las ${number(quotes)} citas más recientes.`,
    undated: 'Ninguna de estas citas tiene fecha.',
    no: {
      unsaid: 'Sin imagen: según la noticia, nadie afirmó estas palabras.',
      reported:
        'Sin imagen: solo se ponen en imagen palabras entre comillas, y estas están en estilo indirecto.',
      changed: 'Sin imagen: el medio ha cambiado o retirado estas palabras.',
      'too-long':
        'Sin imagen: las palabras son demasiado largas para leerse en ella, y una cita nunca se corta.',
      'no-letters': 'Sin imagen: contiene caracteres que ninguna fuente de Pullquote tiene.',
    },
  },
  context: {
    summary: 'Lo que hay que saber de una noticia o cita: motivo, fechas, antecedentes, quién es quién.',
    options: { topic: 'Un tema, un titular o palabras de una cita.' },
  },
  ask: {
    summary: 'Una pregunta sobre la actualidad, respondida solo con artículos guardados.',
    options: { question: 'Una pregunta sobre la actualidad guardada.' },
    found: (pieces) => plural(pieces, 'prueba', 'pruebas'),
    none: 'Ningún artículo guardado lo responde.',
    unsure: 'Ningún pasaje guardado lo responde con seguridad.',
    nearest: {
      within: 'Los pasajes más cercanos:',
      otherTimes: 'Los pasajes más cercanos son de otra época:',
      otherSources: 'Los pasajes más cercanos son de otros medios:',
    },
    searched: (articles, outlets) =>
      `Búsqueda en ${plural(articles, 'artículo', 'artículos')} de ${plural(outlets, 'medio', 'medios')}`,
    only: ', solo ',
    onlyFrom: ', solo de ',
    follows: 'El artículo continúa:',
    silent: 'No hay nada guardado sobre esto de: ',
  },
  check: {
    summary: '¿Es real la cita? Compara palabras, o un mensaje entero, con las citas guardadas.',
    options: {
      words: 'Las palabras por comprobar, o un mensaje entero con citas.',
      draft: 'Un borrador cuyas citas se comprueban todas: .md, .html, .txt o .docx.',
    },
    action: 'Comprobar citas',
  },
  story: {
    summary: 'Un suceso: los medios, quién dijo qué, lado a lado, y la cronología.',
    none: 'Ninguna noticia guardada coincide con: ',
    notice: (title) => `Noticia: ${title}`,
    told: (articles, outlets) =>
      `${plural(articles, 'artículo', 'artículos')} de ${plural(outlets, 'medio', 'medios')}`,
    sides: 'Quién dijo qué',
    chosen: (shown, speakers, each, all) =>
      speakers === 1
        ? `${number(each)} de ${plural(all, 'declaración', 'declaraciones')}. Primero, las citas directas.`
        : `${number(shown)} de ${number(speakers)} personas, con ${plural(each, 'declaración', 'declaraciones')} cada una, de ${number(all)}. Primero las más citadas, después las citas directas.`,
    why: (at) => (at === 0 ? '¿Por qué?' : `¿Por qué el n.º ${at + 1}?`),
    all: (speaker) => `Todo de ${speaker}`,
    outlets: 'Medios',
    timeline: 'Cronología',
    noQuotes: 'No consta ninguna cita.',
    others: 'Otras noticias que coinciden',
    takeOut: 'Sacar: ',
  },
  speakers: {
    summary: 'A quién se cita más, y en cuántos medios.',
    none: 'Ningún artículo guardado cita a nadie.',
    only: 'Contadas:',
    newest: (quotes) => `Solo se cuentan las ${number(quotes)} citas más recientes de ese periodo.`,
    notice: (named, all) => `Constan ${plural(all, 'cita', 'citas')}, ${number(named)} con nombre`,
    share: (top, percent) => `Las primeras ${number(top)} personas reúnen el ${percent} % de las citas`,
    unnamed: (percent) => `El ${percent} % no tiene nombre o no es una afirmación`,
    row: (quotes, outlets) => `${plural(quotes, 'cita', 'citas')}, ${plural(outlets, 'medio', 'medios')}`,
    columns: { speaker: 'Persona', quotes: 'Citas', outlets: 'Medios' },
  },
  'card here': {
    summary: 'La primera cita de un mensaje que está guardada, como imagen.',
    action: 'Cita en imagen',
    none: 'Sin imagen: ninguna cita de este mensaje está guardada palabra por palabra.',
    check: 'Comprobar las citas',
  },
  'quotes here': {
    summary: 'Las citas más importantes del artículo que enlaza un mensaje.',
    action: '¿Quién dice qué aquí?',
    notice: (title) => `Quién dice qué en: ${title}`,
    noLink: 'En este mensaje no hay ningún enlace a un artículo.',
    unknown: 'No hay ningún artículo guardado con estos enlaces:',
    noQuotes: 'En este artículo no se cita a nadie.',
  },
  'export quotes': {
    summary: 'Citas con sus referencias, en un archivo.',
    options: { format: 'csv, json o md.' },
    notice: (written) => plural(written, 'cita', 'citas'),
    first: (written, { quotes, more }) =>
      `Las primeras ${plural(written, 'cita', 'citas')} de ${more ? 'al menos ' : ''}${number(Math.max(written, quotes))}`,
  },
  'digest create': {
    summary: 'Crear un resumen para este servidor o espacio de trabajo.',
    options: {
      title: 'Su título.',
      sections: 'Secciones: Diplomacia (3): cumbre, @Ada Brook, -deporte. | empieza la siguiente.',
      style: 'brief, standard o quotes.',
      limit: 'Cuántas noticias tiene una edición como máximo.',
    },
  },
  'digest edit': {
    summary: 'Cambiar un resumen que se creó en el chat.',
    options: {
      title: 'Su título.',
      sections: 'Secciones: Diplomacia (3): cumbre, @Ada Brook, -deporte. | empieza la siguiente.',
      style: 'brief, standard o quotes.',
      limit: 'Cuántas noticias tiene una edición como máximo.',
      name: DIGEST,
    },
  },
  'digest copy': {
    summary: 'Crear un resumen a partir de otro, para cambiarlo.',
    options: { name: DIGEST, title: 'Su título.' },
  },
  'digest delete': {
    summary: 'Eliminar un resumen creado en el chat. Pregunta antes y se puede deshacer.',
    options: { name: DIGEST },
  },
  'digest restore': { summary: 'Recupera un resumen eliminado.' },
  'digest show': {
    summary: 'Un resumen tal como sería ahora. No se publica nada.',
    options: { name: DIGEST },
  },
  'digest list': { summary: 'Los resúmenes.' },
  'digest history': { summary: 'Las ediciones pasadas de un resumen.', options: { name: DIGEST } },
  'digest why': {
    summary: 'Por qué un artículo está en su lugar en una edición, y qué quedó fuera.',
    options: { item: 'Una edición, o un artículo de ella: escribe su titular.' },
  },
  'digest missed': {
    summary: 'Las mejores noticias desde tu última visita, en tres líneas.',
    options: { name: 'Solo lo que pide este resumen. Sin él: tu único resumen, o todo.' },
    notice: (stories, more) =>
      stories === 0
        ? 'No te has perdido nada.'
        : `Te has perdido ${more ? 'al menos ' : ''}${plural(stories, 'noticia', 'noticias')}.`,
    since: 'Desde ',
    all: (stories) => `Mostrar las ${number(stories)}`,
  },
  'digest corrections': {
    summary: 'Palabras que los medios cambiaron o retiraron después de mostrarse, y a quién se avisó.',
  },
  'sources list': {
    summary: 'Las fuentes, cuántos artículos tiene cada una y si funcionan.',
    none: 'Todavía no hay fuentes. Añade una con /sources add, o en la configuración.',
    notice: (sources) => plural(sources, 'fuente', 'fuentes'),
    articles: (articles) => plural(articles, 'artículo', 'artículos'),
    newest: ', el más reciente ',
    paused: 'en pausa',
  },
  'digest publish': {
    summary: 'Publicar una edición ahora.',
    options: { name: DIGEST },
    askPublish: (reach) =>
      reach === 'channel'
        ? 'Se publicará ahora una edición en este canal. Lo publicado no se puede retirar.'
        : 'Se enviará ahora una edición a todos los suscriptores. Lo publicado no se puede retirar.',
    publishNow: 'Publicar ahora',
    published: (edition, stories, places) =>
      `El n.º ${edition}, con ${plural(stories, 'noticia', 'noticias')}, va a ${plural(places, 'destino', 'destinos')}.`,
    taken: 'Ya se hizo una edición para este minuto. Inténtalo de nuevo en un minuto.',
    nothingNew: 'No hay nada nuevo desde la última edición, así que no se hizo ninguna.',
    off: 'No se envió, porque su plataforma está desactivada: ',
    takeBack: 'Cancelar envíos pendientes',
  },
  'digest resend': {
    summary: 'Enviar otra vez un mensaje de una edición.',
    options: { delivery: 'Un mensaje de una edición; el historial tiene un botón para cada uno.' },
    askResend: (sure) =>
      sure
        ? 'ya está allí. Estaría dos veces.'
        : 'quizá ya está allí. Míralo antes, o puede quedar dos veces.',
    resendNow: 'Enviarlo otra vez',
    resent: 'se envía otra vez.',
  },
  'digest cancel': {
    summary: 'Cancelar los mensajes de una edición que aún no han salido.',
    options: { edition: 'Una edición; el historial las enumera.' },
    cancelled: (posts) =>
      posts === 0
        ? 'No hay ningún mensaje en espera.'
        : `${plural(posts, 'mensaje cancelado', 'mensajes cancelados')}.`,
  },
  subscribe: {
    summary: 'Un resumen en este canal (administradores) o por mensaje directo, cuando quieras.',
    options: { digest: DIGEST },
    which: '¿Qué resumen?',
    noDigests: 'Todavía no hay resúmenes.',
    done: (kind, changed) =>
      changed
        ? 'Cambiado:'
        : kind === 'channel'
          ? 'Este canal recibe ahora'
          : 'Ahora recibes por mensaje directo:',
    next: 'Próximo: ',
    manual: 'Se publica a mano.',
    show: 'Ver ahora',
    days: ['daily', 'weekdays', 'weekends'],
  },
  unsubscribe: {
    summary: 'Terminar suscripciones de este canal (administradores) o las tuyas.',
    options: { digest: DIGEST },
    end: 'Terminarla',
    ended: (count) =>
      count === 0
        ? 'No había ninguna suscripción.'
        : `${plural(count, 'suscripción terminada', 'suscripciones terminadas')}.`,
  },
  'pullquote hours': {
    summary:
      'Horas de silencio, festivos, idioma y zona horaria, para ti (administradores: para este canal).',
    options: {
      quiet: 'Horas de silencio: 22:00-07:00, u off.',
      holidays: 'Días sin mensajes: 2026-12-24, 2026-12-31..2027-01-02, u off.',
      language: 'El idioma de los mensajes: de, en-GB, u off.',
      timezone: 'La zona horaria: Europe/Berlin, u off.',
      digest: DIGEST_HERE,
    },
    notice: (changed, all) => {
      if (all === 0) return 'Aquí todavía no hay suscripciones. Empieza con /subscribe o /follow.';
      if (changed === null) return 'Cuándo pueden llegar mensajes y en qué idioma:';
      return `${plural(changed, 'suscripción cambiada', 'suscripciones cambiadas')}. Los mensajes previstos para horas de silencio se retienen y llegan después en uno solo.`;
    },
    quiet: 'Silencio: ',
    between: (from, to) => `de ${from} a ${to}`,
    holidays: 'Festivos: ',
    zone: 'Zona horaria: ',
    language: 'Idioma: ',
    never: 'ninguno',
    more: (days) => ` y ${plural(days, 'día más', 'días más')}`,
    digests: 'como el resumen',
    endQuiet: 'Sin horas de silencio',
    endHolidays: 'Sin festivos',
  },
  'pullquote model': {
    summary: 'Si aquí se muestran resúmenes y entradillas de un modelo de lenguaje.',
    options: { use: 'on u off; vacío: el ajuste actual.' },
    unavailable: 'No hay ningún modelo de lenguaje configurado: todo resumen son frases de los artículos.',
    on: 'Aquí se muestran resúmenes, entradillas y respuestas de un modelo de lenguaje, señalados como tales.',
    off: 'Aquí no se muestra nada de un modelo de lenguaje: todo resumen son frases de los artículos.',
    rule: 'Un modelo nunca cita: lo que escribe se basa en frases guardadas, con un enlace a cada una.',
    turn: { on: 'Mostrarlos', off: 'No mostrar nada' },
  },
  'pullquote language': {
    summary: 'El idioma de los mensajes en los canales de aquí y de los avisos a los administradores.',
    options: { language: 'Por ejemplo de, fr, pt-BR o zh; off: el del servidor o espacio de trabajo.' },
    is: (language) => `Idioma de los mensajes en canales y de los avisos a los administradores: ${language}.`,
    unset: 'No hay idioma elegido: los mensajes van en el de quien los configuró, los avisos en inglés.',
    changed: (count) =>
      `${plural(count, 'suscripción de canal cambiada', 'suscripciones de canales cambiadas')}.`,
    answers: 'Cada persona recibe las respuestas en su idioma.',
    off: 'No elegir ninguno',
  },
  'pullquote filter': {
    summary: 'Limitar un resumen a personas, temas o medios (administradores: en este canal).',
    options: {
      digest: 'Un resumen con suscripción aquí, por su nombre o título.',
      speakers: 'Solo con palabras de estas personas, separadas por comas; off lo quita.',
      topics: 'Solo sobre estos temas, separados por comas; off lo quita.',
      sources: 'Solo de estos medios, separados por comas; off lo quita.',
    },
    notSubscribed: [
      'Ese resumen no tiene suscripción aquí.',
      'Usa primero /subscribe y después pon un filtro.',
    ],
    unknown: (name, near) => [
      `No hay un único nombre guardado para ${name}.`,
      near.length === 0
        ? 'Escribe el nombre como lo muestra /speakers o /sources list.'
        : `Nombres parecidos: ${near.join(', ')}.`,
    ],
    speakers: 'Con citas de: ',
    topics: 'Sobre: ',
    sources: 'De: ',
    notice: (narrowed, set) =>
      narrowed
        ? `${set ? 'queda limitado' : 'está limitado'} a noticias que cumplan todo esto:`
        : `${set ? 'ya no tiene' : 'no tiene'} filtro.`,
    end: 'Sin filtro',
  },
  follow: {
    summary: 'Recibir un mensaje directo cuando se cite a alguien.',
    options: {
      pace: 'at once (al momento), hourly (cada hora) o daily (cada día).',
      changes: 'only: solo cuando cambia la formulación sobre el tema. Requiere about.',
    },
    done: (changed) => (changed ? 'Cambiado. Sigues a' : 'Ahora sigues a'),
    title: 'Seguir a una persona',
    submit: 'Seguir',
    speaker: 'A quién',
    speakerHint: 'Un nombre, en cualquier grafía habitual.',
    about: 'Solo sobre este tema (opcional)',
    pace: 'Con qué frecuencia',
    paces: { 'at once': 'al momento', hourly: 'cada hora', daily: 'cada día' },
    changes: 'Qué',
    which: { all: 'cada declaración', only: 'solo otra formulación sobre el tema' },
    onlyChanges: 'Solo cuando cambia la formulación.',
    unheard:
      'Todavía no se ha citado a nadie con ese nombre. Puedes seguir el nombre de todos modos y recibir la primera cita.',
    anyway: 'Seguir de todos modos',
  },
  unfollow: {
    summary: 'Dejar de seguir a alguien, o a todos.',
    ended: (count) =>
      count === 0
        ? 'No sigues a nadie con ese nombre.'
        : `Has dejado de seguir a ${plural(count, 'persona', 'personas')}.`,
    end: 'Dejar de seguir',
  },
  'pullquote setup': {
    summary: 'Configurar un resumen en un canal: comprobar, ver, confirmar.',
    options: {
      digest: DIGEST,
      channel: 'Adónde. Si falta: aquí.',
      thread: 'yes: titulares en el canal, el resto en el hilo.',
    },
    title: 'Configurar un resumen',
    submit: 'Vista previa',
    digest: 'Resumen',
    channel: 'Canal',
    time: 'Hora',
    timeHint: '07:30, o vacío para las horas del resumen',
    timezone: 'Zona horaria',
    zoneHint: 'Europe/Berlin',
    days: 'Días',
    daysHint: 'weekdays, daily, o Mon, Wed, Fri',
    thread: 'Mensajes',
    threads: { yes: 'Titulares en el canal, el resto en el hilo', no: 'Todo en el canal' },
    confirmNotice: 'Esto es una vista previa. Todavía no se ha publicado nada.',
    confirmHint: 'Cuando confirmes, se publicará a sus horas.',
    confirm: 'Confirmar',
    whole: 'Mostrar todo',
  },
  'pullquote confirm': { summary: 'Configurar un resumen en un canal: comprobar, ver, confirmar.' },
  'pullquote overview': {
    summary: 'Qué va a qué canal, y qué fuentes fallan.',
    channels: 'Canales',
    none: 'Ningún canal recibe todavía un resumen.',
    failing: 'Fuentes que fallan',
  },
  'pullquote switch': { summary: 'Pausa o reanuda los mensajes de un canal.' },
  'pullquote status': {
    summary: 'Qué recibe este canal o recibes tú, cuándo, y qué está en pausa y por qué.',
    notice: (kind, digests, follows) =>
      kind === 'channel'
        ? `${plural(digests, 'resumen', 'resúmenes')} para este canal`
        : `${plural(digests, 'resumen', 'resúmenes')} y ${plural(follows, 'persona', 'personas')} para ti`,
    paused: ', en pausa',
    pause: 'Pausar',
    resume: 'Reanudar',
    following: 'Sigues a ',
    byFile: 'Definido en un archivo por quien administra Pullquote: aquí se puede pausar, pero no quitar.',
    elsewhere: (count) => `En otros canales de este espacio de trabajo: ${subscriptions(count)}.`,
  },
  'pullquote test': {
    summary: 'Publicar un mensaje de prueba.',
    options: { channel: CHANNEL },
    testPost: 'Esto es una prueba de Pullquote: publicar aquí funciona.',
    posted: 'Publicado.',
    notPosted: 'No se pudo publicar.',
  },
  'pullquote pause': {
    summary: 'Pausar lo que recibe este canal o recibes tú.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'suscripción en pausa', 'suscripciones en pausa')}.`,
  },
  'pullquote resume': {
    summary: 'Reanudar lo que estaba en pausa.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'suscripción reanudada', 'suscripciones reanudadas')}.`,
  },
  'pullquote remove': {
    summary: 'Terminar lo que recibe este canal o recibes tú.',
    options: { digest: DIGEST_HERE },
    done: (count) => `${plural(count, 'suscripción terminada', 'suscripciones terminadas')}.`,
  },
  'sources add': {
    summary: 'Seguir un medio: sus artículos más recientes ahora, los demás cuando aparezcan.',
    options: { url: ADDRESS, name: 'El nombre que se muestra. Si falta: el del feed.' },
    added: (outlet) => `Se sigue ${outlet}`,
    followed: (articles) => ` se sigue; ${plural(articles, 'artículo añadido', 'artículos añadidos')}.`,
    foundAt: 'Feed: ',
    undo: 'Deshacer',
  },
  'sources test': {
    summary: 'Probar una dirección paso a paso; no se guarda nada.',
    options: { url: ADDRESS },
    noFeed: 'No se encontró ningún feed',
    feed: (items) => `Un feed con ${plural(items, 'artículo', 'artículos')}`,
    newestItems: 'Artículos más recientes',
  },
  'sources set': {
    summary: 'Cuánto se guarda de una fuente, por cuánto tiempo y qué artículos entran.',
    options: { source: OWN_SOURCE },
    isSet: (outlet) => `${outlet}: ajustes cambiados`,
    usual: ' tiene los ajustes predeterminados.',
    with: ' se lee con',
    fromNow: 'Esto vale solo para los artículos nuevos.',
  },
  'sources pause': {
    summary: 'Dejar de leer una fuente por ahora.',
    options: { source: OWN_SOURCE },
    done: ' está en pausa.',
    button: 'Pausar',
  },
  'sources resume': {
    summary: 'Volver a leer una fuente en pausa.',
    options: { source: OWN_SOURCE },
    done: ' se sigue de nuevo.',
    button: 'Reanudar',
  },
  'sources remove': {
    summary: 'Dejar de seguir una fuente. Sus artículos se quedan.',
    options: { source: OWN_SOURCE },
    done: ' ya no se sigue. Sus artículos se quedan.',
    button: 'Quitar',
  },
  'stories join': {
    summary: 'Hacer una sola noticia de dos que cuentan el mismo suceso.',
    options: {
      story: 'Una noticia: su titular, palabras de él o un identificador.',
      other: 'La noticia que cuenta el mismo suceso.',
    },
    joined: 'Las noticias son ahora una sola: ',
  },
  'stories split': {
    summary: 'Sacar un artículo de su noticia, porque cuenta otro suceso.',
    options: { article: 'El artículo: identificador, titular o palabras de él; varios, con punto y coma.' },
    parted: (articles) =>
      articles === 1
        ? 'Este artículo es ahora una noticia aparte: '
        : 'Estos artículos forman ahora una noticia aparte: ',
  },
  'stories undo': {
    summary: 'Deshacer una unión o una separación de noticias.',
    options: { change: 'El cambio; stories changes los enumera.' },
    undone: 'Deshecho. No se volverá a hacer.',
    button: 'Deshacer',
    numbered: (at) => `Deshacer el n.º ${at + 1}`,
  },
  'stories changes': {
    summary: 'Qué noticias se unieron o separaron hace poco, a mano o por el bot.',
    none: 'Todavía no se ha unido ni separado ninguna noticia.',
    latest: 'Los últimos cambios de noticias:',
    join: ' unidas: ',
    split: ' separada: ',
    move: ' movida: ',
    byHand: ' · a mano',
    byBot: ' · por el bot',
    undone: ' · deshecho',
  },
  'pullquote permissions': {
    summary: 'Muestra qué permisos faltan en un canal y cómo darlos.',
    options: { channel: CHANNEL },
    complete: 'Aquí no falta nada.',
    lacking: (count) => `Aquí ${count === 1 ? 'falta' : 'faltan'} ${plural(count, 'cosa', 'cosas')}:`,
  },
  'pullquote forget': {
    summary: 'Eliminar todos los datos de aquí: ajustes, suscripciones, fuentes y artículos.',
    ask: 'Esto elimina todos los ajustes, suscripciones, fuentes y artículos de este servidor o espacio de trabajo. No se puede deshacer.',
    sure: 'Eliminarlo todo',
    forgotten: 'Se eliminaron todos los datos de este servidor o espacio de trabajo.',
  },
  help: {
    summary: 'Qué puedes preguntar, con ejemplos.',
    notice: 'Qué sabe hacer Pullquote',
    lead: 'Pullquote muestra quién dijo qué, con sus propias palabras, con medio, fecha y enlace.',
    groups: { ask: 'Preguntar al archivo', follow: 'Resúmenes y avisos', managers: 'Para administradores' },
    example: 'Por ejemplo: ',
    more: 'Además: ',
    buttons: {
      speakers: 'A quién se cita más',
      show: 'Mostrar un resumen',
      subscribe: 'Suscribirse',
      follow: 'Seguir a una persona',
      setUp: 'Configurar un resumen',
      status: 'Qué llega aquí',
    },
  },
  thumb: {
    summary: 'Más o menos como esta noticia, en las ediciones de este servidor o espacio de trabajo.',
    options: { item: 'El identificador del artículo.', vote: 'up, down, o none para retirarlo.' },
    more: '👍 Más como esto',
    less: '👎 Menos como esto',
    back: 'Retirarlo',
    given: (up) => (up ? 'Tu 👍 cuenta.' : 'Tu 👎 cuenta.'),
    takenBack: 'Retirado.',
    count: (up, down) => `Aquí, sobre esta noticia: ${number(up)} 👍, ${number(down)} 👎.`,
    effect:
      'Las noticias de este medio y de esta persona se mueven un poco en las próximas ediciones. /digest why muestra cuánto.',
    nowhere:
      'Los pulgares cuentan en las ediciones de un servidor o espacio de trabajo. Aquí no hay ninguno.',
  },
  'speaker fix': {
    summary: 'Corregir quién dijo una cita, o avisar a los administradores.',
    options: {
      quote: 'El identificador de la cita.',
      speaker: 'Quién lo dijo. Vacío: no se nombra a nadie.',
    },
    title: '¿Persona equivocada?',
    submit: 'Corregir',
    label: '¿Quién lo dijo?',
    hint: 'Déjalo vacío para no nombrar a nadie.',
    unchanged: 'Esa persona ya se muestra.',
    done: 'Corregido. La cita se muestra ahora así.',
    doneHere: 'Corregido para este servidor o espacio de trabajo. Aquí la cita se muestra ahora así.',
    told: 'Gracias. Los administradores ya lo saben.',
    notTold: 'No se pudo avisar a los administradores. Díselo tú, por favor.',
    noManagers:
      'Solo los administradores de un servidor o espacio de trabajo pueden corregir citas. Aquí no hay.',
    reported: 'Alguien dice que esta cita lleva el nombre equivocado.',
    suggested: 'Propone: ',
    nobody: 'nadie',
  },
  'passage why': {
    summary: 'Por qué se muestra un pasaje.',
    notice: 'Por qué se muestra este pasaje',
    has: (found, all) =>
      `El pasaje o su titular contiene ${number(found)} de ${plural(all, 'palabra buscada', 'palabras buscadas')}: `,
    lacks: 'Falta: ',
    told: 'Lo que la fuente dice en él: ',
    likely: (percent) => `Probabilidad de que responda: ${percent} %`,
    gone: 'Este pasaje ya no responde a esa pregunta.',
    again: 'Pregunta otra vez.',
  },
  post: { summary: 'Publicar una respuesta en el canal.' },
};
