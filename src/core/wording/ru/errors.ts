/** Russian: what cannot be done, and what to do instead. */

import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  broken: (id) => `Что-то сломалось (${id}). Подробности — в журнале под этим идентификатором.`,
  storeFailed: (id) => `Сейчас это невозможно (${id}). Тот, кто ведёт Pullquote, уже знает.`,
  unknownButton: ['Эта кнопка больше не действует.', 'Вызовите команду ещё раз.'],
  managersOnly: (command) => [
    `/${command} доступна только администраторам этого сервера или рабочего пространства.`,
    'Попросите кого-нибудь из них.',
  ],
  gone: ['Этого больше нет в базе.', 'Поищите по словам.'],
  noSuchCommand: 'Такой команды нет',
  nearestCommands: 'Похожие команды — ниже. Все команды: ',
  seeHelp: 'Все команды: ',
  help: 'Помощь',
  form: { notice: 'Ещё не сохранено:', correct: 'Исправить' },
};

export const place: Catalogue['place'] = {
  missing: 'Этот канал не готов:',
  retry: 'Повторить',
  level: { ok: 'в порядке: ', warning: 'совет: ', error: 'не хватает: ' },
  unpublished: {
    notice: (place) => `Сообщение в ${place} не опубликовано.`,
    before: 'Сообщение в ',
    after: (reason) =>
      ` на месте, но не опубликовано на серверах, которые подписаны на канал: ${reason} Разрешите Pullquote отправлять туда сообщения, затем опубликуйте его через меню сообщения.`,
  },
  paused: {
    notice: (place) => `Отправка в ${place} приостановлена.`,
    before: 'Отправка в ',
    after: (reason) => ` приостановлена. ${reason} Возможно, есть и другие: /pullquote status покажет все.`,
  },
  noChannel: 'Сделайте это в канале сервера или рабочего пространства.',
  noInbox: 'Личных сообщений здесь нет. Сделайте это в Discord или Slack.',
  notChannel: (channel) => `Такого канала здесь нет: ${channel}`,
  untold: (channel) => [
    `Не удалось проверить, есть ли здесь этот канал: ${channel}`,
    'Повторите через минуту.',
  ],
};
