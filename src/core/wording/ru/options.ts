/** Russian: what an option takes that several commands share. A command's own options stand in its file. */

import type { Catalogue } from '../catalogue.ts';

export const option: Catalogue['option'] = {
  speaker: 'Кто это сказал: имя в любом обычном написании.',
  about: 'Слова из цитаты или её предложения.',
  source: 'Издание, по названию.',
  since: 'С какого времени: 7d, 24h, 2025-05-08, yesterday, last week.',
  until: 'По какое время, включая этот день.',
  kind: 'direct (всё в кавычках), mixed или indirect (косвенная речь).',
  modality: 'asserted (сказано), denied (опровергнуто), not_said, asked, wished, future, fictional …',
  order: 'newest (новые) или then-now: что человек говорил раньше, рядом с нынешним.',
  story: 'Событие: его заголовок или слова из него.',
  time: 'Когда: 07:30. По умолчанию: время дайджеста.',
  timezone: 'Часовой пояс: Europe/Berlin.',
  days: 'В какие дни: weekdays, daily, или Mon, Wed, Fri.',
  keep: 'Сколько хранить от каждого текста: full, excerpt (все цитаты) или summary.',
  include: 'Только статьи с одним из этих слов, через запятую.',
  exclude: 'Без статей с одним из этих слов, через запятую.',
  people: 'Только статьи, где назван один из этих людей.',
  sections: 'Только статьи из этих рубрик сайта.',
  languages: 'Коды языков, такие как en, fr.',
  minwords: 'Статьи, где слов меньше, не принимаются. 0: без ограничения.',
  fulltext: 'Читать ли страницу статьи, если в ленте только начало.',
  retention: 'Через сколько дней удалять его статьи. 0: никогда.',
  record: 'Являются ли тексты стенограммами: в них указано, кто говорит.',
  model: 'Можно ли отправлять его тексты языковой модели: yes или no.',
  latest: 'Сколько последних статей добавить сейчас. По умолчанию: 10.',
};
