/** Chinese: what platforms write around quotations and articles inside a post. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const post: Catalogue['post'] = {
  unattributed: '未署名',
  unnamedOutlet: '未具名媒体',
  said: (day) => `说于 ${day}`,
  published: (day) => `发布于 ${day}`,
  noDate: '无日期',
  retrieved: (day) => `获取于 ${day}`,
  undated: (stored) => `无日期 · 存档于 ${stored}`,
  also: '另见 ',
  more: (count) => `另有 ${number(count)} 个`,
  context: '上下文：',
  changed: '⚠ 已更改：媒体更改了这些话。',
  withdrawn: '⚠ 已撤回：媒体删除了这些话。',
  tooLong: '这些话太长，无法在此显示。',
  tooLongHere: (characters) => `太长，无法在此显示（${number(characters)} 个字符）：请到原处阅读。`,
  moreAbout: '更多内容……',
  wholeQuote: '完整引语',
  open: '打开',
  inPlace: '到原处阅读',
  noAddress: '无网址',
  picture: '图片',
  refused: 'Discord 没有接受这个回答。请再试一次，或减少内容。',
  alert: '需要注意',
  failed: '操作失败',
  part: (at, of) => `第 ${at} 部分，共 ${of} 部分`,
  restElsewhere: '还有更多内容。在安装了此机器人的服务器上，回答不限长度。',
  label: {
    denied: '否认',
    not_said: '没有说过',
    asked: '提问',
    hypothetical: '假设',
    wished: '愿望',
    future: '尚未说出',
    fictional: '虚构',
  },
};
