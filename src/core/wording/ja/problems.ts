/** Japanese: what the core cannot do with what a person wrote or pressed. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const problem: Catalogue['problem'] = {
  periodEmpty: ['since が until より後です。', '入れ替えてください。'],
  noPeriod: (field, written) => [
    `${field}：日付ではありません：${written}`,
    '7d、24h、2025-05-08、yesterday、last week、May 2025 のように入力してください。',
  ],
  noSuchDate: ['その日付はありません。', '休日は 2026-12-24 のように入力してください。'],
  noQuietHours: (written) => [
    `通知オフの時間帯ではありません：${written}`,
    '22:00-07:00 または off と入力してください。',
  ],
  noDay: (written) => [
    `日付ではありません：${written}`,
    '1日なら 2026-12-24、期間なら 2026-12-24..2027-01-02、または off と入力してください。',
  ],
  noLanguage: (written) => [
    `言語ではありません：${written}`,
    'de、en-GB、pt-BR のように、または off と入力してください。',
  ],
  noZone: (written) => [
    `タイムゾーンではありません：${written}`,
    'Europe/Berlin や America/New_York のように入力してください。UTC も使えます。',
  ],
  noTime: (written) => [`時刻ではありません：${written}`, '07:30 または 7:30pm のように入力してください。'],
  noDays: (written) => [
    `曜日ではありません：${written}`,
    'mon-fri、sat、weekdays、daily のように入力してください。',
  ],
  noSingleTime: ['このダイジェストの時刻は一つではありません。', '07:30 のように時刻を指定してください。'],
  whichDigest: (names) => ['どのダイジェストですか？', digestsThere(names)],
  noDigest: (name, names) => [`ダイジェスト ${name} はありません。`, digestsThere(names)],
  brokenDigest: (name, detail) => [
    detail === null
      ? `ダイジェスト ${name} のファイルに誤りがあります。`
      : `ダイジェスト ${name} のファイルに誤りがあります：${detail}`,
    detail === null
      ? 'このボットの運営者が直せます。'
      : 'ファイルを直してください。pullquote check-config がすべての誤りを示します。',
  ],
  noEdition: ['その号はありません。', 'digest history が号とIDの一覧を示します。'],
  noDelivery: ['その投稿はありません。', 'digest history がIDの一覧を示します。'],
  stillSending: ['投稿はまだ送信中です。', 'digest history で結果を確認できます。'],
  sharedDigest: [
    'このダイジェストはほかのサーバーまたはワークスペースにも届き、そこにもこの号が届くことになります。',
    '/subscribe でこのチャンネルに固有の時刻を設定してください。そうすれば固有の号になります。',
  ],
  digestWithoutReaders: [
    'このダイジェストの送り先はまだありません。',
    '/subscribe でこのチャンネルを購読してください。',
  ],
  changesOfWhat: [
    'どの話題についてですか？',
    '話題を指定してください：follow Putin about:trade changes:only',
  ],
  followWhom: ['誰をフォローしますか？', '発言者の一覧から名前を選んでください。'],
  followsTooMany: (most) => [
    `すでに${number(most)}人をフォローしています。`,
    '先に誰かのフォローを解除してください。',
  ],
  tooManySources: (sources) => [
    `ここにはすでに${number(sources)}件の情報源があります。`,
    '不要なものを削除してください。',
  ],
  noStory: (written) => [
    `一致する保存済みの出来事がありません：${written}`,
    '見出し、その中の言葉、またはIDを指定してください。',
  ],
  whichArticle: ['出来事のどの記事ですか？', '見出し、その中の言葉、またはIDを指定してください。'],
  storyGone: [
    '出来事またはその記事は、その間に変わったか、なくなりました。',
    'stories changes が最近の変更を示します。',
  ],
  oneStory: ['すでに一つの出来事です。', null],
  sharedStory: [
    'ほかのサーバーまたはワークスペースもこれらの記事を見ており、変更が見えてしまいます。',
    'このボットの運営者なら変更できます。',
  ],
  storiesApart: ['これらの記事は別々の出来事に属しています。', '出来事ごとに外してください。'],
  onlyArticle: ['この出来事にほかの記事はありません。', null],
  longStory: ['出来事が長すぎて移動できません。', '逆向きに統合するか、そのままにしてください。'],
  undoneAlready: ['この変更はすでに元に戻されています。', null],
  alreadyFollowed: (outlet, id) => [`${outlet} はすでに ${id} として追加されています。`, null],
  foldersInConfiguration: ['フォルダーは設定で追加します。', null],
  noAddress: (written) => [`アドレスではありません：${written}`, null],
  noSource: (id) => [`情報源 ${id} はありません。`, '情報源の一覧に名前があります。'],
  sharedSource: (outlet) => [
    `${outlet} はすべてのサーバーとワークスペースで共有されています。`,
    'このボットの運営者が設定で変更できます。',
  ],
  otherWorkspacesButton: (command) => [
    'このボタンは別のワークスペースのものです。',
    `ここで /${command} と入力してください。`,
  ],
  otherPersonsButton: (command) => [
    'このボタンは質問した人のものです。',
    `/${command} と入力すると、ご自身のものが表示されます。`,
  ],
  oldButton: ['このボタンはもう使えません。', 'コマンドをもう一度実行してください。'],
  platformOff: (platform) => [
    `${platform} はオフです。`,
    'トークンを設定してください。.env.example に一覧があります。',
  ],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0
    ? 'digestsフォルダーにファイルを入れてください。'
    : `あるもの：${names.join('、')}。`;
}
