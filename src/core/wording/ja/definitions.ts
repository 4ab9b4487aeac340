/** Japanese: making, changing and deleting digests in chat. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const definition: Catalogue['definition'] = {
  create: 'ダイジェストを作成',
  edit: '編集',
  editTitle: 'ダイジェストを編集',
  copy: 'コピー',
  delete: '削除',
  save: '保存',
  undo: '元に戻す',
  postHere: 'ここに投稿',
  label: {
    title: 'タイトル',
    sections: 'セクション（1行に1つ）',
    when: '時刻、曜日、タイムゾーン',
    time: '時刻',
    days: '曜日',
    timezone: 'タイムゾーン',
    style: '形式',
    limit: '1号に載せる出来事の上限',
  },
  hint: {
    sections: '外交 (3): 首脳会談, 条約, @Ada Brook, -スポーツ。タイトルだけならすべて。',
    when: '07:30 weekdays Europe/Berlin。off：手動で発行するときだけ',
    days: 'weekdays、daily、または Mon, Wed, Fri。off：手動のみ',
  },
  style: {
    brief: 'brief：見出し',
    standard: 'standard：要約と引用',
    quotes: 'quotes：引用のみ',
  },
  created: '作成しました：',
  changed: '変更しました：',
  restored: '元に戻しました：',
  deleted: '削除しました：',
  name: '名前：',
  askDelete: (subscriptions) =>
    subscriptions === 0
      ? 'このダイジェストはまだどこにも届いていません。'
      : `${number(subscriptions)}件の購読が終わります。元に戻せます。`,
  missing: 'フォームを開くか、コマンドでタイトルとセクションを指定してください。',
  how: 'フォームを開くか、変更する項目をコマンドで指定してください。',
  more: (left) => `… ほか${number(left)}件の出来事。`,
  noTitle: ['ダイジェストにはタイトルが必要です。', null],
  sectionCount: (most) => [`セクションを1～${most}個、1行に1つ書いてください。`, null],
  sectionTwice: (title) => [`同じタイトルのセクションが2つあります：${title}`, null],
  noSection: (line) => [
    `セクションではありません：${line}`,
    '100文字以内のタイトルに続けて話題と人名を書いてください。外交 (3): 首脳会談, @Ada Brook',
  ],
  noValue: {
    title: ['タイトルは1～100文字です。', null],
    style: ['brief、standard、quotes のいずれかを入力してください。', null],
    limit: ['1～100の数を入力してください。', null],
  },
  titleTaken: (title, names) => [
    `このタイトルのダイジェストはすでにあります：${title}`,
    `ある名前：${names.join('、')}。`,
  ],
  tooMany: (most) => [`ここにはすでに${most}個のダイジェストがあります。`, '先に1つ削除してください。'],
  inFile: (name) => [
    `${name} はファイルで全員向けに定義されています。`,
    '/digest copy でコピーを作り、それを変更してください。',
  ],
  nowhere: [
    'DMに固有のダイジェストはありません。',
    'サーバーまたはワークスペースのチャンネルでこのコマンドを使ってください。',
  ],
};
