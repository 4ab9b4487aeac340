/** Japanese: what is wrong with the options of a command. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const argument: Catalogue['argument'] = {
  missing: (command, field) => `/${command} には ${field} が必要です。`,
  example: (example) => `例：/${example}`,
  wrong: (field, reason, value) => `${field}：${reason}。入力：${value}`,
  oneOf: (values) => `${values.join('、')} のいずれかにしてください`,
  tooLong: (limit) => `${limit}文字以内にしてください`,
  notUnderstood: '理解できません',
  longLine: (length, limit) => [
    `テキストは${number(length)}文字です。上限は${number(limit)}文字です。`,
    '短いテキストを送ってください。',
  ],
  noText: (command, text, takes) => [
    `/${command} はほかのテキストを受け付けません。入力：${text}`,
    takes.length === 0 ? `/${command} だけを入力してください。` : `使えるのは ${takes.join('、')} です。`,
  ],
  leftOver: (field, text) => [
    `${field} はすでに指定されています。余分なテキスト：${text}`,
    '複数の単語からなる値は引用符で囲んでください。',
  ],
  noKey: (command, key, keys) => [
    `/${command} に ${key} というオプションはありません`,
    `使えるもの：${keys.join(' ')}`,
  ],
  twice: (field) => [`${field} が2回指定されています。`, '1回だけ指定してください。'],
};
