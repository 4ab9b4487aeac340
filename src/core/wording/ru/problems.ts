/** Russian: what the core cannot do with what a person wrote or pressed. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const problem: Catalogue['problem'] = {
  periodEmpty: ['since позже, чем until.', 'Поменяйте их местами.'],
  noPeriod: (field, written) => [
    `${field}: это не дата: ${written}`,
    'Напишите 7d, 24h, 2025-05-08, yesterday, last week или May 2025.',
  ],
  noSuchDate: ['Такой даты нет.', 'Напишите праздник так: 2026-12-24.'],
  noQuietHours: (written) => [`Это не тихие часы: ${written}`, 'Напишите 22:00-07:00 или off.'],
  noDay: (written) => [
    `Это не день: ${written}`,
    'Напишите день как 2026-12-24, несколько — как 2026-12-24..2027-01-02, или off.',
  ],
  noLanguage: (written) => [`Это не язык: ${written}`, 'Напишите de, en-GB или pt-BR, или off.'],
  noZone: (written) => [
    `Это не часовой пояс: ${written}`,
    'Напишите пояс как Europe/Berlin или America/New_York; UTC тоже подходит.',
  ],
  noTime: (written) => [`Это не время: ${written}`, 'Напишите 07:30 или 7:30pm.'],
  noDays: (written) => [`Это не дни недели: ${written}`, 'Напишите mon-fri, sat, weekdays или daily.'],
  noSingleTime: ['У этого дайджеста нет единого времени.', 'Укажите время, например 07:30.'],
  whichDigest: (names) => ['Какой дайджест?', digestsThere(names)],
  noDigest: (name, names) => [`Дайджеста ${name} нет.`, digestsThere(names)],
  brokenDigest: (name, detail) => [
    detail === null
      ? `В файле дайджеста ${name} есть ошибка.`
      : `В файле дайджеста ${name} есть ошибка: ${detail}`,
    detail === null
      ? 'Исправить её может тот, кто ведёт этого бота.'
      : 'Исправьте файл. pullquote check-config перечисляет все ошибки.',
  ],
  noEdition: ['Такого выпуска нет.', 'digest history перечисляет выпуски с идентификаторами.'],
  noDelivery: ['Такого сообщения нет.', 'digest history перечисляет идентификаторы.'],
  stillSending: ['Сообщение ещё отправляется.', 'digest history покажет результат.'],
  sharedDigest: [
    'Этот дайджест идёт и на другие серверы или рабочие пространства, и они тоже получили бы этот выпуск.',
    'Задайте этому каналу своё время командой /subscribe. Тогда у него будут свои выпуски.',
  ],
  digestWithoutReaders: ['Этот дайджест пока никуда не идёт.', 'Подпишите на него этот канал: /subscribe.'],
  changesOfWhat: ['По какой теме?', 'Укажите тему: follow Putin about:trade changes:only'],
  followWhom: ['За кем вы хотите следить?', 'Укажите имя из списка людей.'],
  followsTooMany: (most) => [
    `Вы уже следите: ${plural(most, 'человек', 'человек', 'человека')}.`,
    'Сначала перестаньте следить за кем-нибудь.',
  ],
  tooManySources: (sources) => [
    `Здесь уже ${plural(sources, 'источник', 'источников', 'источника')}.`,
    'Уберите тот, который больше не нужен.',
  ],
  noStory: (written) => [
    `Нет подходящего события: ${written}`,
    'Укажите заголовок, слова из него или идентификатор.',
  ],
  whichArticle: ['Какая статья события?', 'Укажите заголовок, слова из него или идентификатор.'],
  storyGone: [
    'Событие или его статьи тем временем изменились или исчезли.',
    'stories changes перечисляет последние изменения.',
  ],
  oneStory: ['Это уже одно событие.', null],
  sharedStory: [
    'Эти статьи видят и другие серверы или рабочие пространства, и они увидели бы изменение.',
    'Его может сделать тот, кто ведёт этого бота.',
  ],
  storiesApart: ['Эти статьи относятся к разным событиям.', 'Уберите их из каждого события отдельно.'],
  onlyArticle: ['В событии нет других статей.', null],
  longStory: ['Событие слишком длинное для переноса.', 'Объедините в обратном порядке или оставьте так.'],
  undoneAlready: ['Это изменение уже отменено.', null],
  alreadyFollowed: (outlet, id) => [`${outlet}: источник уже добавлен, ${id}.`, null],
  foldersInConfiguration: ['Папки добавляются в конфигурации.', null],
  noAddress: (written) => [`Это не адрес: ${written}`, null],
  noSource: (id) => [`Источника ${id} нет.`, 'Названия показывает список источников.'],
  sharedSource: (outlet) => [
    `${outlet} — общий источник всех серверов и рабочих пространств.`,
    'Изменить его в конфигурации может тот, кто ведёт этого бота.',
  ],
  otherWorkspacesButton: (command) => [
    'Эта кнопка из другого рабочего пространства.',
    `Наберите здесь /${command}.`,
  ],
  otherPersonsButton: (command) => [
    'Эта кнопка для того, кто спросил.',
    `Наберите /${command}, чтобы получить свою.`,
  ],
  oldButton: ['Эта кнопка больше не действует.', 'Вызовите команду ещё раз.'],
  platformOff: (platform) => [
    `${platform}: платформа отключена.`,
    'Задайте токены. Они перечислены в .env.example.',
  ],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0 ? 'Положите файл в папку digests.' : `Есть: ${names.join(', ')}.`;
}
