/** Japanese: what commands say of themselves and answer. */

import type { CommandTexts } from '../../commands/index.ts';
import { number } from './numbers.ts';

const DIGEST = 'ダイジェストの名前またはタイトル。';
const DIGEST_HERE = 'ダイジェスト。省略時：このチャンネルのすべて。';
const CHANNEL = 'チャンネル。省略時：このチャンネル。';
const OWN_SOURCE = 'このサーバーまたはワークスペースの情報源の名前。';
const ADDRESS = 'サイトまたはフィード。';

export const commands: CommandTexts = {
  quotes: { summary: '日付つきの発言をそのまま表示。発言者、話題、媒体、期間で探せます。' },
  card: {
    summary: '発言を画像にするか、誰がいつ引用されたかを図にします。',
    options: { show: 'quote（発言の画像）、speakers、timeline（図）。' },
    notice: { quote: '発言カード', speakers: '誰が引用されたか', timeline: 'いつ言われたか' },
    counted: (quotes) => `新しいものから${number(quotes)}件の発言を数えました。`,
    undated: 'これらの発言には日付がありません。',
    no: {
      unsaid: '画像はありません：誰かがそう言ったとは報じられていません。',
      reported: '画像はありません：画像にするのは引用符の中の言葉だけです。これは間接話法です。',
      changed: '画像はありません：媒体がこの言葉を変更または撤回しました。',
      'too-long': '画像はありません：言葉が長すぎて読めません。発言を途中で切ることはしません。',
      'no-letters': '画像はありません：Pullquoteのフォントにない文字があります。',
    },
  },
  context: {
    summary: '出来事や発言の背景：きっかけ、日付、経緯、人物。',
    options: { topic: '話題、見出し、または発言の中の言葉。' },
  },
  ask: {
    summary: 'ニュースへの質問に、保存された記事だけで答えます。',
    options: { question: '保存されたニュースへの質問。' },
    found: (pieces) => `根拠${number(pieces)}件`,
    none: '答えになる保存記事がありません。',
    unsure: '確実に答えになる保存箇所がありません。',
    nearest: {
      within: '最も近い箇所：',
      otherTimes: '最も近い箇所は別の時期のものです：',
      otherSources: '最も近い箇所は別の媒体のものです：',
    },
    searched: (articles, outlets) => `検索対象：${number(outlets)}媒体の記事${number(articles)}本`,
    only: '、対象 ',
    onlyFrom: '、媒体 ',
    follows: '記事の続き：',
    silent: 'この件の保存がない媒体：',
  },
  check: {
    summary: 'その発言は本物か。言葉やメッセージ全体を、保存された発言と照合します。',
    options: {
      words: '照合する言葉、または発言を含むメッセージ全体。',
      draft: '引用をすべて照合する原稿：.md、.html、.txt、.docx。',
    },
    action: '発言を照合',
  },
  story: {
    summary: '一つの出来事：報じた媒体、誰が何を言ったか（並べて表示）、時系列。',
    none: '一致する保存済みの出来事がありません：',
    notice: (title) => `出来事：${title}`,
    told: (articles, outlets) => `${number(outlets)}媒体の記事${number(articles)}本`,
    sides: '誰が何を言ったか',
    chosen: (shown, speakers, each, all) =>
      speakers === 1
        ? `${number(all)}件の発言のうち${number(each)}件。直接の引用を先に示します。`
        : `${number(speakers)}人のうち${number(shown)}人、各${number(each)}件、全${number(all)}件。多く引用された順、次に直接の引用の順です。`,
    why: (at) => (at === 0 ? '理由は？' : `${at + 1}番の理由は？`),
    all: (speaker) => `${speaker}のすべての発言`,
    outlets: '媒体',
    timeline: '時系列',
    noQuotes: '発言の記録がありません。',
    others: 'ほかに一致する出来事',
    takeOut: '外す：',
  },
  'stories join': {
    summary: '同じことを伝える二つの出来事を一つにします。',
    options: {
      story: '出来事：見出し、その中の言葉、またはID。',
      other: '同じことを伝える出来事。',
    },
    joined: '出来事を統合しました：',
  },
  'stories split': {
    summary: '別のことを伝える記事を、その出来事から外します。',
    options: { article: '記事：ID、見出し、またはその中の言葉。複数ならセミコロンで区切ります。' },
    parted: (articles) =>
      articles === 1
        ? 'この記事は独立した出来事になりました：'
        : 'これらの記事はまとめて独立した出来事になりました：',
  },
  'stories undo': {
    summary: '出来事の統合または分割を元に戻します。',
    options: { change: '変更。stories changes が一覧を示します。' },
    undone: '元に戻しました。再び行われることはありません。',
    button: '元に戻す',
    numbered: (at) => `${at + 1}番を元に戻す`,
  },
  'stories changes': {
    summary: '最近、手動またはボットにより統合・分割された出来事。',
    none: '統合または分割された出来事はまだありません。',
    latest: '出来事の最近の変更：',
    join: ' 統合：',
    split: ' 分割：',
    move: ' 移動：',
    byHand: ' · 手動',
    byBot: ' · ボット',
    undone: ' · 取り消し済み',
  },
  speakers: {
    summary: '最も多く引用されている人と、その媒体数。',
    none: '人の発言を引用した保存記事がありません。',
    only: '集計範囲：',
    newest: (quotes) => `その期間の最新${number(quotes)}件の発言だけを集計しています。`,
    notice: (named, all) => `発言の記録${number(all)}件、うち発言者あり${number(named)}件`,
    share: (top, percent) => `上位${number(top)}人で全発言の${percent}%`,
    unnamed: (percent) => `${percent}%は発言者なし、または断定ではないもの`,
    row: (quotes, outlets) => `発言${number(quotes)}件、${number(outlets)}媒体`,
    columns: { speaker: '発言者', quotes: '発言', outlets: '媒体' },
  },
  'card here': {
    summary: 'メッセージの中で記録と一致する最初の発言を画像にします。',
    action: '発言カード',
    none: '画像なし：このメッセージの発言で、記録と一字一句同じものはありません。',
    check: '発言を確認',
  },
  'quotes here': {
    summary: 'メッセージのリンク先の記事にある主な発言。',
    action: '誰が何と言った？',
    notice: (title) => `この記事の発言：${title}`,
    noLink: 'このメッセージには記事へのリンクがありません。',
    unknown: 'これらのリンクの記事は保存されていません：',
    noQuotes: 'この記事に発言の引用はありません。',
  },
  'export quotes': {
    summary: '発言を出典つきでファイルに書き出します。',
    options: { format: 'csv、json、md のいずれか。' },
    notice: (written) => `発言${number(written)}件`,
    first: (written, { quotes, more }) =>
      `${more ? '少なくとも' : ''}${number(Math.max(written, quotes))}件のうち最初の${number(written)}件`,
  },
  'digest create': {
    summary: 'このサーバーまたはワークスペースのダイジェストを作成します。',
    options: {
      title: 'タイトル。',
      sections: 'セクション：外交 (3): 首脳会談, @Ada Brook, -スポーツ。| で次のセクション。',
      style: 'brief、standard、quotes のいずれか。',
      limit: '1号に載せる出来事の上限。',
    },
  },
  'digest edit': {
    summary: 'チャットで作成したダイジェストを変更します。',
    options: {
      title: 'タイトル。',
      sections: 'セクション：外交 (3): 首脳会談, @Ada Brook, -スポーツ。| で次のセクション。',
      style: 'brief、standard、quotes のいずれか。',
      limit: '1号に載せる出来事の上限。',
      name: DIGEST,
    },
  },
  'digest copy': {
    summary: '別のダイジェストを元に、変更できるものを作ります。',
    options: { name: DIGEST, title: 'タイトル。' },
  },
  'digest delete': {
    summary: 'チャットで作成したダイジェストを削除します。先に確認し、元に戻せます。',
    options: { name: DIGEST },
  },
  'digest restore': { summary: 'ダイジェストの削除を取り消します。' },
  'digest show': {
    summary: '今の時点でのダイジェスト。投稿はされません。',
    options: { name: DIGEST },
  },
  'digest list': { summary: 'ダイジェストの一覧。' },
  'digest history': { summary: 'ダイジェストのこれまでの号。', options: { name: DIGEST } },
  'digest why': {
    summary: '項目がその号のその位置にある理由と、外れたもの。',
    options: { item: '号、またはその項目。見出しを入力してください。' },
  },
  'digest missed': {
    summary: '前回の利用以降の主な出来事を3行で。',
    options: { name: 'このダイジェストの対象だけ。省略時は唯一のダイジェスト、またはすべて。' },
    notice: (stories, more) =>
      stories === 0
        ? '見逃した出来事はありません。'
        : `見逃した出来事は${number(stories)}件${more ? '以上' : ''}です。`,
    since: '起点：',
    all: (stories) => `${number(stories)}件すべて表示`,
  },
  'digest corrections': {
    summary: '表示後に媒体が変更または取り下げた言葉と、知らせた相手。',
  },
  'sources list': {
    summary: '情報源と、それぞれの記事数、動作状況。',
    none: '情報源がまだありません。/sources add または設定で追加してください。',
    notice: (sources) => `情報源${number(sources)}件`,
    articles: (articles) => `記事${number(articles)}本`,
    newest: '、最新 ',
    paused: '一時停止中',
  },
  'digest publish': {
    summary: '今すぐ号を発行します。',
    options: { name: DIGEST },
    askPublish: (reach) =>
      reach === 'channel'
        ? '今、このチャンネルに号を投稿します。投稿は取り消せません。'
        : '今、すべての購読者に号を送ります。投稿は取り消せません。',
    publishNow: '今すぐ発行',
    published: (edition, stories, places) =>
      `第${edition}号（出来事${number(stories)}件）を${number(places)}か所に送ります。`,
    taken: 'この分の号はすでに作られています。1分後にもう一度お試しください。',
    nothingNew: '前号から新しいものがないため、号は作られませんでした。',
    off: 'プラットフォームがオフのため送信していません：',
    takeBack: '未送信の投稿を取り消す',
  },
  'digest resend': {
    summary: '号の投稿を一つ、もう一度送ります。',
    options: { delivery: '号の投稿。履歴にそれぞれのボタンがあります。' },
    askResend: (sure) =>
      sure
        ? 'すでに届いています。二重になります。'
        : 'すでに届いているかもしれません。先にご確認ください。二重になるおそれがあります。',
    resendNow: 'もう一度送る',
    resent: 'をもう一度送ります。',
  },
  'digest cancel': {
    summary: '号の未送信の投稿を取り消します。',
    options: { edition: '号。履歴が一覧を示します。' },
    cancelled: (posts) =>
      posts === 0 ? '送信待ちの投稿はありません。' : `${number(posts)}件の投稿を取り消しました。`,
  },
  subscribe: {
    summary: 'ダイジェストをこのチャンネル（管理者）またはDMで、お好きな時刻に受け取ります。',
    options: { digest: DIGEST },
    which: 'どのダイジェストですか？',
    noDigests: 'ダイジェストがまだありません。',
    done: (kind, changed) =>
      changed ? '変更しました：' : kind === 'channel' ? 'このチャンネルに届くもの：' : 'DMで届くもの：',
    next: '次回：',
    manual: '手動で発行されます。',
    show: '今すぐ表示',
    days: ['daily', 'weekdays', 'weekends'],
  },
  unsubscribe: {
    summary: 'このチャンネル（管理者）またはご自身の購読を終了します。',
    options: { digest: DIGEST },
    end: '終了',
    ended: (count) =>
      count === 0 ? '終了する購読はありませんでした。' : `${number(count)}件の購読を終了しました。`,
  },
  'pullquote hours': {
    summary: 'ご自身（管理者：このチャンネル）の通知オフ、休日、言語、タイムゾーン。',
    options: {
      quiet: '通知オフの時間帯：22:00-07:00、または off。',
      holidays: '投稿しない日：2026-12-24, 2026-12-31..2027-01-02、または off。',
      language: '投稿の言語：de、en-GB、または off。',
      timezone: 'タイムゾーン：Europe/Berlin、または off。',
      digest: DIGEST_HERE,
    },
    notice: (changed, all) => {
      if (all === 0) return 'ここにはまだ購読がありません。/subscribe か /follow から始めてください。';
      if (changed === null) return '投稿が届く時間帯と言語：';
      return `${number(changed)}件の購読を変更しました。通知オフの時間帯の投稿は、あとで一つにまとめて届きます。`;
    },
    quiet: '通知オフ：',
    between: (from, to) => `${from}〜${to}`,
    holidays: '休日：',
    zone: 'タイムゾーン：',
    language: '言語：',
    never: 'なし',
    more: (days) => `、ほか${number(days)}日`,
    digests: 'ダイジェストと同じ',
    endQuiet: '通知オフをなくす',
    endHolidays: '休日をなくす',
  },
  'pullquote model': {
    summary: '言語モデルによる要約とリードをここに表示するかどうか。',
    options: { use: 'on または off。空欄：現在の設定。' },
    unavailable: '言語モデルは設定されていません。要約はすべて記事の文です。',
    on: '言語モデルによる要約、リード、回答を、その旨を明記してここに表示します。',
    off: '言語モデルによるものはここに表示しません。要約はすべて記事の文です。',
    rule: 'モデルは引用しません。書かれた内容は保存された文に基づき、それぞれへのリンクが付きます。',
    turn: { on: '表示する', off: '表示しない' },
  },
  'pullquote language': {
    summary: 'ここのチャンネルへの投稿と、管理者への通知の言語。',
    options: { language: 'de、fr、pt-BR、zh など。off：サーバーまたはワークスペースの設定どおり。' },
    is: (language) => `チャンネルへの投稿と管理者への通知の言語：${language}。`,
    unset: '言語が設定されていません。投稿は設定した人の言語、通知は英語です。',
    changed: (count) => `チャンネルの購読${number(count)}件を変更しました。`,
    answers: '回答はそれぞれの人の言語で表示されます。',
    off: '設定しない',
  },
  'pullquote filter': {
    summary: 'ダイジェストを発言者、話題、媒体で絞り込みます（管理者：このチャンネル）。',
    options: {
      digest: 'ここで購読しているダイジェストの名前またはタイトル。',
      speakers: 'この人たちの言葉があるものだけ。カンマ区切り。off で終了。',
      topics: 'この話題だけ。カンマ区切り。off で終了。',
      sources: 'この媒体だけ。カンマ区切り。off で終了。',
    },
    notSubscribed: [
      'そのダイジェストはここでは購読されていません。',
      '先に /subscribe で購読し、それから絞り込みを設定してください。',
    ],
    unknown: (name, near) => [
      `${name} に当たる保存済みの名前が一つに決まりません。`,
      near.length === 0
        ? '/speakers か /sources list に表示される名前で入力してください。'
        : `近い名前：${near.join('、')}。`,
    ],
    speakers: '発言者：',
    topics: '話題：',
    sources: '媒体：',
    notice: (narrowed, set) =>
      narrowed
        ? `${set ? 'を次のすべてに合う出来事に絞り込みました：' : 'は次のすべてに合う出来事に絞り込まれています：'}`
        : `${set ? 'の絞り込みをなくしました。' : 'に絞り込みはありません。'}`,
    end: '絞り込まない',
  },
  follow: {
    summary: '誰かの発言が引用されたらDMで受け取ります。',
    options: {
      pace: 'at once（すぐ）、hourly（1時間ごと）、daily（1日ごと）。',
      changes: 'only：その話題の言い回しが変わったときだけ。about が必要です。',
    },
    done: (changed) => (changed ? '変更しました。フォロー中：' : 'フォローしました：'),
    title: '人をフォロー',
    submit: 'フォロー',
    speaker: '誰を',
    speakerHint: '名前。一般的な表記ならどれでもかまいません。',
    about: 'この話題だけ（任意）',
    pace: '頻度',
    paces: { 'at once': 'すぐ', hourly: '1時間ごと', daily: '1日ごと' },
    changes: '内容',
    which: { all: 'すべての発言', only: 'その話題の異なる言い回しだけ' },
    onlyChanges: '言い回しが変わったときだけ。',
    unheard:
      'その名前の人の発言はまだ引用されていません。名前をフォローして、最初の発言を受け取ることもできます。',
    anyway: 'それでもフォロー',
  },
  unfollow: {
    summary: '誰か、または全員のフォローをやめます。',
    ended: (count) =>
      count === 0 ? 'その名前の人はフォローしていません。' : `${number(count)}人のフォローをやめました。`,
    end: 'フォロー解除',
  },
  'pullquote setup': {
    summary: 'チャンネルにダイジェストを設定：確認、プレビュー、確定。',
    options: {
      digest: DIGEST,
      channel: '投稿先。省略時：ここ。',
      thread: 'yes：見出しはチャンネルに、残りはスレッドに。',
    },
    title: 'ダイジェストの設定',
    submit: 'プレビュー',
    digest: 'ダイジェスト',
    channel: 'チャンネル',
    time: '時刻',
    timeHint: '07:30、空欄ならダイジェストの時刻',
    timezone: 'タイムゾーン',
    zoneHint: 'Europe/Berlin',
    days: '曜日',
    daysHint: 'weekdays、daily、または Mon, Wed, Fri',
    thread: '投稿',
    threads: { yes: '見出しはチャンネルに、残りはスレッドに', no: 'すべてチャンネルに' },
    confirmNotice: 'これはプレビューです。まだ何も投稿されていません。',
    confirmHint: '確定すると、決まった時刻に投稿されます。',
    confirm: '確定',
    whole: 'すべて表示',
  },
  'pullquote confirm': { summary: 'チャンネルにダイジェストを設定：確認、プレビュー、確定。' },
  'pullquote overview': {
    summary: 'どのチャンネルに何が届き、どの情報源が失敗しているか。',
    channels: 'チャンネル',
    none: 'ダイジェストが届くチャンネルはまだありません。',
    failing: '失敗している情報源',
  },
  'pullquote switch': { summary: 'チャンネルの投稿を一時停止または再開します。' },
  'pullquote status': {
    summary: 'このチャンネルまたはご自身に届くもの、その時刻、一時停止中のものと理由。',
    notice: (kind, digests, follows) =>
      kind === 'channel'
        ? `このチャンネルのダイジェスト${number(digests)}件`
        : `あなたのダイジェスト${number(digests)}件、フォロー${number(follows)}人`,
    paused: '、一時停止中',
    pause: '一時停止',
    resume: '再開',
    following: 'フォロー中：',
    byFile: 'Pullquoteの運営者がファイルで設定しています。ここでは一時停止はできますが、削除はできません。',
    elsewhere: (count) => `このワークスペースのほかのチャンネル：購読${number(count)}件。`,
  },
  'pullquote test': {
    summary: 'テストメッセージを投稿します。',
    options: { channel: CHANNEL },
    testPost: 'Pullquoteのテストです。ここへの投稿は正常です。',
    posted: '投稿しました。',
    notPosted: '投稿できませんでした。',
  },
  'pullquote pause': {
    summary: 'このチャンネルまたはご自身に届くものを一時停止します。',
    options: { digest: DIGEST_HERE },
    done: (count) => `${number(count)}件の購読を一時停止しました。`,
  },
  'pullquote resume': {
    summary: '一時停止したものを再開します。',
    options: { digest: DIGEST_HERE },
    done: (count) => `${number(count)}件の購読を再開しました。`,
  },
  'pullquote remove': {
    summary: 'このチャンネルまたはご自身に届くものを終了します。',
    options: { digest: DIGEST_HERE },
    done: (count) => `${number(count)}件の購読を終了しました。`,
  },
  'sources add': {
    summary: '媒体を追加：最新の記事は今すぐ、その後の記事は公開されしだい。',
    options: { url: ADDRESS, name: '表示する名前。省略時：フィードの名前。' },
    added: (outlet) => `${outlet} を追加しました`,
    followed: (articles) => ` を追加しました。記事${number(articles)}本を保存しました。`,
    foundAt: 'フィード：',
    undo: '元に戻す',
  },
  'sources test': {
    summary: 'アドレスを順に試します。何も保存されません。',
    options: { url: ADDRESS },
    noFeed: 'フィードが見つかりません',
    feed: (items) => `フィード、項目${number(items)}件`,
    newestItems: '最新の項目',
  },
  'sources set': {
    summary: '情報源をどれだけ、いつまで保存し、どの項目を入れるか。',
    options: { source: OWN_SOURCE },
    isSet: (outlet) => `${outlet}：設定を変更しました`,
    usual: ' は標準の設定です。',
    with: ' の読み取り設定',
    fromNow: '新しい記事だけに適用されます。',
  },
  'sources pause': {
    summary: '情報源の読み取りを一時停止します。',
    options: { source: OWN_SOURCE },
    done: ' を一時停止しました。',
    button: '一時停止',
  },
  'sources resume': {
    summary: '一時停止した情報源の読み取りを再開します。',
    options: { source: OWN_SOURCE },
    done: ' の読み取りを再開しました。',
    button: '再開',
  },
  'sources remove': {
    summary: '情報源の読み取りをやめます。記事は残ります。',
    options: { source: OWN_SOURCE },
    done: ' の読み取りをやめました。記事は残ります。',
    button: '削除',
  },
  'pullquote permissions': {
    summary: 'チャンネルに足りない権限と、その与え方を示します。',
    options: { channel: CHANNEL },
    complete: 'ここに足りないものはありません。',
    lacking: (count) => `ここに足りないもの（${number(count)}件）：`,
  },
  'pullquote forget': {
    summary: 'このサーバーまたはワークスペースの全データ（設定、購読、情報源、記事）を削除します。',
    ask: 'このサーバーまたはワークスペースの設定、購読、情報源、記事をすべて削除します。元に戻せません。',
    sure: 'すべて削除',
    forgotten: 'このサーバーまたはワークスペースの全データを削除しました。',
  },
  help: {
    summary: 'できることの一覧と例。',
    notice: 'Pullquoteにできること',
    lead: 'Pullquoteは、誰が何を言ったかを、本人の言葉のまま、媒体、日付、リンクとともに示します。',
    groups: { ask: '記録に尋ねる', follow: 'ダイジェストと通知', managers: '管理者向け' },
    example: '例：',
    more: 'ほかに：',
    buttons: {
      speakers: '最も引用されている人',
      show: 'ダイジェストを表示',
      subscribe: '購読',
      follow: '人をフォロー',
      setUp: 'ダイジェストを設定',
      status: 'ここに届くもの',
    },
  },
  thumb: {
    summary: 'このサーバーやワークスペースの号で、似た出来事を増減する。',
    options: { item: '記事のID。', vote: 'up、down、または取り消しのnone。' },
    more: '👍 もっと見たい',
    less: '👎 減らしたい',
    back: '取り消す',
    given: (up) => (up ? '👍を数えました。' : '👎を数えました。'),
    takenBack: '取り消しました。',
    count: (up, down) => `この出来事へのここでの評価：👍 ${number(up)}、👎 ${number(down)}。`,
    effect: 'この媒体と話し手の出来事の順位が次の号から少し変わります。変化は /digest why で見られます。',
    nowhere: '評価はサーバーやワークスペースの号で数えられます。ここにはありません。',
  },
  'speaker fix': {
    summary: '発言者を訂正、または管理者に知らせます。',
    options: { quote: '発言のID。', speaker: '誰の発言か。空欄なら誰の名前も示しません。' },
    title: '発言者が違う？',
    submit: '訂正する',
    label: '誰の発言ですか？',
    hint: '空欄なら誰の名前も示しません。',
    unchanged: 'その発言者がすでに表示されています。',
    done: '訂正しました。この発言は次のように表示されます。',
    doneHere: 'このサーバーまたはワークスペースで訂正しました。ここでは次のように表示されます。',
    told: 'ありがとうございます。管理者に知らせました。',
    notTold: '管理者に知らせることができませんでした。直接お伝えください。',
    noManagers: '発言を訂正できるのはサーバーまたはワークスペースの管理者だけです。ここにはいません。',
    reported: 'この発言の発言者が違うという知らせがありました。',
    suggested: '提案：',
    nobody: 'なし',
  },
  'passage why': {
    summary: '箇所が表示される理由。',
    notice: 'この箇所が表示される理由',
    has: (found, all) => `箇所または見出しにある検索語（${number(all)}語中${number(found)}語）：`,
    lacks: 'ないもの：',
    told: '情報源がこの中で言っていること：',
    likely: (percent) => `答えである可能性：${percent}%`,
    gone: 'この箇所はもうその質問の答えではありません。',
    again: 'もう一度質問してください。',
  },
  post: { summary: '回答をチャンネルに投稿します。' },
};
