/** Chinese: what many answers share: buttons, names that match or do not, how much is stored. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const button: Catalogue['button'] = {
  previous: '上一页',
  next: '下一页',
  post: '发到频道',
  wrongSpeaker: '说话人不对？',
  card: '卡片',
  context: '背景',
  why: '为什么？',
  story: '事件',
  quotes: '全部引语',
};

export const names: Catalogue['names'] = {
  which: (field) => `有几个名称符合（${field}）：`,
  pickOne: '您指的是哪一个？',
  unknown: (field) => `没有这个存档名称（${field}）：`,
  near: '相近的名称：',
};

export const stored: Catalogue['stored'] = {
  loading: '正在载入示例，请稍后再问。',
  articles: (articles) => `${number(articles)} 篇文章`,
  totals: (articles, outlets) => `已存档：${number(outlets)} 家媒体的 ${number(articles)} 篇文章`,
  since: '，始于 ',
  nothing: '还没有存档。请用 /sources add 添加来源，或用 pullquote add 添加文章。',
};
