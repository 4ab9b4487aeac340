/** Chinese: what is wrong with the options of a command. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const argument: Catalogue['argument'] = {
  missing: (command, field) => `/${command} 需要 ${field}。`,
  example: (example) => `例如：/${example}`,
  wrong: (field, reason, value) => `${field}：${reason}，收到：${value}`,
  oneOf: (values) => `可用 ${values.join('、')}`,
  tooLong: (limit) => `最多 ${limit} 个字符`,
  notUnderstood: '无法理解',
  longLine: (length, limit) => [
    `文本有 ${number(length)} 个字符，上限为 ${number(limit)}。`,
    '请发送短一些的文本。',
  ],
  noText: (command, text, takes) => [
    `/${command} 不接受其他文本，收到：${text}`,
    takes.length === 0 ? `请只输入 /${command}。` : `可用的有 ${takes.join('、')}。`,
  ],
  leftOver: (field, text) => [`${field} 已经给出。这段文本是多余的：${text}`, '由几个词组成的值请加上引号。'],
  noKey: (command, key, keys) => [`/${command} 没有选项 ${key}`, `可用：${keys.join(' ')}`],
  twice: (field) => [`${field} 给了两次。`, '请只给一次。'],
};
