/** Chinese: what an option takes that several commands share. A command's own options stand in its file. */

import type { Catalogue } from '../catalogue.ts';

export const option: Catalogue['option'] = {
  speaker: '谁说的：姓名，任何常见写法均可。',
  about: '引语或其所在句子中的词。',
  source: '一家媒体，用名称。',
  since: '从何时起：7d、24h、2025-05-08、yesterday、last week。',
  until: '到何时止，含当天。',
  kind: 'direct（全在引号内）、mixed 或 indirect（转述）。',
  modality: 'asserted（说过）、denied（否认）、not_said、asked、hypothetical、wished、future 或 fictional。',
  order: 'newest（最新）或 then-now：此人以前的话与现在的话并列。',
  story: '一个事件：标题或标题中的词。',
  time: '何时：07:30。默认：简报的时间。',
  timezone: '时区：Europe/Berlin。',
  days: '哪几天：weekdays、daily，或 Mon, Wed, Fri。',
  keep: '每篇文本保留多少：full、excerpt（全部引语）或 summary。',
  include: '只收含有其中一个词的条目，用逗号分隔。',
  exclude: '不收含有其中一个词的条目，用逗号分隔。',
  people: '只收提到其中一人的条目。',
  sections: '只收网站这些栏目的条目。',
  languages: '语言代码，如 en、fr。',
  minwords: '词数更少的条目不收。0 表示不限。',
  fulltext: '订阅源只有开头时，是否读取条目的网页。',
  retention: '多少天后删除其文章。0 表示不删除。',
  record: '其文本是否为发言记录（如文字实录）：由标注说明谁在发言。',
  model: '是否允许把其文章发送给语言模型：yes 或 no。',
  latest: '现在加入多少篇最新文章。默认：10。',
};
