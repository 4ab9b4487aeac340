/** Russian: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { plural } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['Slack не открыл форму вовремя.', 'Повторите.'],
  noToken: [
    'Pullquote потерял доступ к этому рабочему пространству и не может здесь ничего читать и публиковать.',
    'Администратор может установить его снова.',
  ],
  cancel: 'Отмена',
  noFile:
    'Файл не удалось добавить. Администратор приложения может разрешить files:write (OAuth & Permissions, Reinstall).',
  noPicture:
    'Изображение не удалось добавить. Администратор приложения может разрешить files:write (OAuth & Permissions, Reinstall).',
  leftOut: (parts) =>
    `Не показано: ещё ${plural(parts, 'часть', 'частей', 'части')}. Запросите меньше за раз.`,
  agent: {
    title: 'Можно спросить',
    status: 'ищет в архиве…',
    prompts: {
      speakers: 'Кого цитируют чаще всего?',
      show: 'Показать последний дайджест',
      subscribe: 'Присылать мне дайджест',
      help: 'О чём можно спросить?',
    },
  },
  home: {
    notice: 'Pullquote: кто что сказал, дословно.',
    about: 'Кто что сказал, дословно и в контексте.',
    setUp: 'Настроить в канале',
    subscribe: 'Подписаться',
    follow: 'Следить за человеком',
    help: 'Помощь',
  },
  allCommands: 'Кто что сказал, дословно: все команды и помощь.',
  install: {
    notInstalled: 'Не установлено',
    cancelled: 'Slack сообщает, что установка отменена.',
    tooLate: (path) => `Страница открыта слишком поздно или из другого места. Начните снова с ${path}.`,
    stopping: (path) => `Pullquote останавливается. Начните снова чуть позже с ${path}.`,
    noToken: (path) => `Slack не прислал токен. Начните снова с ${path}.`,
    installed: 'Установлено',
    inOrganisation: (name) =>
      `Pullquote добавлен в организацию ${name}. Администратор организации добавляет его в рабочие пространства; там введите /pullquote setup в канале.`,
    inWorkspace: (name) =>
      `Pullquote добавлен: ${name ?? 'ваше рабочее пространство'}. Введите /pullquote setup в канале.`,
  },
};

export const prompt: Catalogue['prompt'] = {
  noNumber: (at) => `Кнопки [${at}] нет. Наберите /help, чтобы увидеть команды.`,
  broken: 'Что-то сломалось; подробности в журнале.',
  oneOf: (values) => `одно из: ${values}`,
  initial: (value) => `пусто означает ${value}`,
  optional: 'можно оставить пустым',
};

export const discord: Catalogue['discord'] = {
  welcome: {
    notice: 'Pullquote здесь',
    about: 'Pullquote показывает, кто что сказал в новостях, дословно и с источником.',
    setUp: ['Наберите ', ', чтобы выбрать канал, дайджест и время.'],
    ask: ['Наберите ', ' или ', ', чтобы спросить прямо сейчас.'],
    help: ['Наберите ', ', чтобы увидеть остальное.'],
    permission: 'Для настройки нужно право Управлять сервером. Сообщений Pullquote не читает.',
  },
};
