/** Japanese: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['Slackがフォームを時間内に開けませんでした。', 'もう一度お試しください。'],
  noToken: [
    'Pullquote はこのワークスペースにアクセスできなくなり、読むことも投稿することもできません。',
    '管理者がもう一度インストールできます。',
  ],
  cancel: 'キャンセル',
  noFile:
    'ファイルを追加できませんでした。アプリの管理者は files:write を許可できます（OAuth & Permissions、Reinstall）。',
  noPicture:
    '画像を追加できませんでした。アプリの管理者は files:write を許可できます（OAuth & Permissions、Reinstall）。',
  leftOut: (parts) => `あと${number(parts)}部を省略しました。一度に求める量を減らしてください。`,
  agent: {
    title: '尋ねられること',
    status: '記録を調べています…',
    prompts: {
      speakers: '最も引用されているのは誰？',
      show: '最新のダイジェストを表示',
      subscribe: 'ダイジェストを購読',
      help: '何を尋ねられる？',
    },
  },
  home: {
    notice: 'Pullquote：誰が何を言ったか、本人の言葉で。',
    about: '誰が何を言ったかを、本人の言葉で、背景とともに。',
    setUp: 'チャンネルに設定',
    subscribe: '購読',
    follow: '人をフォロー',
    help: 'ヘルプ',
  },
  allCommands: '誰が何を言ったかを本人の言葉で：すべてのコマンドとヘルプ。',
  install: {
    notInstalled: 'インストールされていません',
    cancelled: 'Slackによると、キャンセルされました。',
    tooLate: (path) =>
      `このページは時間が経ってから、または別の場所から開かれました。${path} からやり直してください。`,
    stopping: (path) => `Pullquoteを停止しています。しばらくしてから ${path} でやり直してください。`,
    noToken: (path) => `Slackからトークンが届きませんでした。${path} からやり直してください。`,
    installed: 'インストールしました',
    inOrganisation: (name) =>
      `Pullquoteが組織 ${name} に追加されました。組織の管理者がワークスペースに追加したら、チャンネルで /pullquote setup と入力してください。`,
    inWorkspace: (name) =>
      `Pullquoteが${name ?? 'ワークスペース'}に追加されました。チャンネルで /pullquote setup と入力してください。`,
  },
};

export const prompt: Catalogue['prompt'] = {
  noNumber: (at) => `[${at}] のボタンはありません。/help でコマンドを確認できます。`,
  broken: '問題が発生しました。ログに詳細があります。',
  oneOf: (values) => `${values} のいずれか`,
  initial: (value) => `空欄なら ${value}`,
  optional: '空欄可',
};

export const discord: Catalogue['discord'] = {
  welcome: {
    notice: 'Pullquoteが参加しました',
    about: 'Pullquoteは、ニュースで誰が何を言ったかを、本人の言葉で、出典とともに示します。',
    setUp: ['設定は ', ' で、チャンネル、ダイジェスト、時刻を選びます。'],
    ask: ['質問は ', ' または ', ' で今すぐできます。'],
    help: ['そのほかは ', ' をご覧ください。'],
    permission: '設定にはサーバー管理の権限が必要です。Pullquoteはメッセージを読みません。',
  },
};
