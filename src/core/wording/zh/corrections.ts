/** Chinese: what readers and followers are told of a correction, and the log of corrections. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const correction: Catalogue['correction'] = {
  changes: {
    words: '媒体更改了这些话：',
    speaker: '媒体现在说这些话出自另一个人：',
    dropped: '媒体删除了这些话：',
  },
  now: '新的原话：',
  notice: (outlet, speaker) => `${speaker}：${outlet} 的更正`,
  toEdition: (edition) => `第 ${edition} 期更正`,
  toEditionOf: (edition, digest) => `${digest} 第 ${edition} 期更正`,
  articleOfEdition: {
    changed: ' 更改了该期的一篇文章：',
    withdrawn: ' 撤回了该期的一篇文章：',
  },
};

export const correctionLog: Catalogue['correctionLog'] = {
  notice: (entries) => (entries === 0 ? '没有更正。' : '最新更正'),
  what: (status, headline) => {
    if (status === 'withdrawn') return '文章已撤回';
    return headline ? '文章已更改，标题也已更改' : '文章已更改';
  },
  done: (edited, told) => `已更正 ${number(edited)} 条消息，已通知关注者 ${number(told)} 次`,
  unattributed: '未署名',
};
