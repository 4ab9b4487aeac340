/** Spanish: what the core cannot do with what a person wrote or pressed. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const problem: Catalogue['problem'] = {
  periodEmpty: ['since es posterior a until.', 'Intercámbialos.'],
  noPeriod: (field, written) => [
    `${field}: esto no es una fecha: ${written}`,
    'Escribe 7d, 24h, 2025-05-08, yesterday, last week o May 2025.',
  ],
  noSuchDate: ['Esa fecha no existe.', 'Escribe un festivo como 2026-12-24.'],
  noQuietHours: (written) => [`No son horas de silencio: ${written}`, 'Escribe 22:00-07:00, u off.'],
  noDay: (written) => [
    `No es un día: ${written}`,
    'Escribe un día como 2026-12-24, varios como 2026-12-24..2027-01-02, u off.',
  ],
  noLanguage: (written) => [`No es un idioma: ${written}`, 'Escríbelo como de, en-GB o pt-BR, u off.'],
  noZone: (written) => [
    `No es una zona horaria: ${written}`,
    'Escribe una zona como Europe/Berlin o America/New_York; UTC también vale.',
  ],
  noTime: (written) => [`No es una hora: ${written}`, 'Escribe 07:30 o 7:30pm.'],
  noDays: (written) => [`No son días de la semana: ${written}`, 'Escribe mon-fri, sat, weekdays o daily.'],
  noSingleTime: ['Este resumen no tiene una hora única.', 'Indica una hora, como 07:30.'],
  whichDigest: (names) => ['¿Qué resumen?', digestsThere(names)],
  noDigest: (name, names) => [`No hay ningún resumen ${name}.`, digestsThere(names)],
  brokenDigest: (name, detail) => [
    detail === null
      ? `El archivo del resumen ${name} tiene un error.`
      : `El archivo del resumen ${name} tiene un error: ${detail}`,
    detail === null
      ? 'Quien administra este bot puede corregirlo.'
      : 'Corrige el archivo. pullquote check-config enumera todos los errores.',
  ],
  noEdition: ['Esa edición no existe.', 'digest history enumera las ediciones con sus identificadores.'],
  noDelivery: ['Ese envío no existe.', 'digest history enumera los identificadores.'],
  stillSending: ['El mensaje todavía se está enviando.', 'digest history muestra el resultado.'],
  sharedDigest: [
    'Este resumen va también a otros servidores o espacios de trabajo, que recibirían también esta edición.',
    'Da a este canal su propia hora con /subscribe. Entonces tiene sus propias ediciones.',
  ],
  digestWithoutReaders: ['Este resumen todavía no va a ningún sitio.', 'Suscribe este canal con /subscribe.'],
  changesOfWhat: ['¿Sobre qué tema?', 'Indica el tema: follow Putin about:trade changes:only'],
  followWhom: ['¿A quién quieres seguir?', 'Da un nombre de la lista de personas.'],
  followsTooMany: (most) => [`Ya sigues a ${number(most)} personas.`, 'Deja antes de seguir a una.'],
  tooManySources: (sources) => [`Aquí ya hay ${number(sources)} fuentes.`, 'Quita una que ya no necesites.'],
  noStory: (written) => [
    `Ninguna noticia guardada coincide: ${written}`,
    'Da su titular, palabras de él o su identificador.',
  ],
  whichArticle: ['¿Qué artículo de la noticia?', 'Da su titular, palabras de él o su identificador.'],
  storyGone: [
    'La noticia o sus artículos han cambiado mientras tanto, o ya no existen.',
    'stories changes enumera los últimos cambios.',
  ],
  oneStory: ['Ya es una sola noticia.', null],
  sharedStory: [
    'Otros servidores o espacios de trabajo también ven estos artículos y verían el cambio.',
    'Quien administra este bot puede hacerlo.',
  ],
  storiesApart: ['Estos artículos están en noticias distintas.', 'Sácalos noticia por noticia.'],
  onlyArticle: ['La noticia no tiene otro artículo.', null],
  longStory: ['La noticia es demasiado larga para moverla.', 'Únelas al revés, o déjalo así.'],
  undoneAlready: ['Este cambio ya se deshizo.', null],
  alreadyFollowed: (outlet, id) => [`${outlet} ya se sigue, como ${id}.`, null],
  foldersInConfiguration: ['Las carpetas se añaden en la configuración.', null],
  noAddress: (written) => [`Esto no es una dirección: ${written}`, null],
  noSource: (id) => [`No hay ninguna fuente ${id}.`, 'La lista de fuentes muestra los nombres.'],
  sharedSource: (outlet) => [
    `${outlet} es común a todos los servidores y espacios de trabajo.`,
    'Quien administra este bot puede cambiarlo en la configuración.',
  ],
  otherWorkspacesButton: (command) => [
    'Este botón es de otro espacio de trabajo.',
    `Escribe /${command} aquí.`,
  ],
  otherPersonsButton: (command) => [
    'Este botón es para la persona que preguntó.',
    `Escribe /${command} para tener el tuyo.`,
  ],
  oldButton: ['Este botón ya no funciona.', 'Ejecuta el comando de nuevo para tener otro.'],
  platformOff: (platform) => [`${platform} está desactivado.`, 'Pon sus tokens. .env.example los enumera.'],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0 ? 'Pon un archivo en la carpeta digests.' : `Hay: ${names.join(', ')}.`;
}
