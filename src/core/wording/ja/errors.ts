/** Japanese: what cannot be done, and what to do instead. */

import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  broken: (id) => `問題が発生しました（${id}）。ログにこのIDで詳細があります。`,
  storeFailed: (id) => `今は実行できません（${id}）。Pullquoteの運営者に知らせました。`,
  unknownButton: ['このボタンはもう使えません。', 'コマンドをもう一度実行してください。'],
  managersOnly: (command) => [
    `/${command} を使えるのは、このサーバーまたはワークスペースの管理者だけです。`,
    '管理者に頼んでください。',
  ],
  gone: ['これはもう保存されていません。', '言葉で検索してみてください。'],
  noSuchCommand: 'そのコマンドはありません',
  nearestCommands: '近いコマンドを下に示します。すべてのコマンド：',
  seeHelp: 'すべてのコマンド：',
  help: 'ヘルプ',
  form: { notice: 'まだ保存されていません：', correct: '修正' },
};

export const place: Catalogue['place'] = {
  missing: 'そのチャンネルは準備ができていません：',
  retry: 'もう一度試す',
  level: { ok: '問題なし：', warning: '助言：', error: '不足：' },
  unpublished: {
    notice: (place) => `${place} の投稿は公開されませんでした。`,
    before: '投稿先 ',
    after: (reason) =>
      ` には投稿がありますが、チャンネルをフォローしているサーバーには公開されませんでした：${reason} Pullquote にそこでのメッセージ送信を許可し、投稿のメニューから公開してください。`,
  },
  paused: {
    notice: (place) => `${place} への投稿は一時停止中です。`,
    before: '投稿先 ',
    after: (reason) =>
      ` への投稿は一時停止中です。${reason} ほかにもあるかもしれません。/pullquote status がすべてを示します。`,
  },
  noChannel: 'サーバーまたはワークスペースのチャンネルで使ってください。',
  noInbox: 'ここにはDMがありません。DiscordかSlackで使ってください。',
  notChannel: (channel) => `そのチャンネルはここにありません：${channel}`,
  untold: (channel) => [
    `このチャンネルがここにあるか確認できませんでした：${channel}`,
    '1分後にもう一度お試しください。',
  ],
};
