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
  noPicture:
    'Изображение не удалось добавить. Администратор приложения может разрешить files:write (OAuth & Permissions, Reinstall).',
  leftOut: (parts) =>
    `Не показано: ещё ${plural(parts, 'часть', 'частей', 'части')}. Запросите меньше за раз.`,
  home: {
    notice: 'Pullquote: кто что сказал, дословно.',
    about: 'Кто что сказал, дословно и в контексте.',
    setUp: 'Настроить в канале',
    subscribe: 'Подписаться',
    follow: 'Следить за человеком',
    help: 'Помощь',
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
