/** Chinese: what commands say of themselves and answer. */

import type { CommandTexts } from '../../commands/index.ts';
import { number } from './numbers.ts';

const DIGEST = '一份简报，用名称或标题。';
const DIGEST_HERE = '一份简报。默认：本频道的全部简报。';
const CHANNEL = '哪个频道。默认：本频道。';
const OWN_SOURCE = '本服务器或工作区的一个来源，用名称。';
const ADDRESS = '网站或订阅源。';

export const commands: CommandTexts = {
  quotes: { summary: '带日期的逐字引语，按人物、主题、媒体和时间查找。' },
  card: {
    summary: '把一段引语做成图片，或生成图表：谁在何时被引用。',
    options: { show: 'quote（引语图片）、speakers 或 timeline（图表）。' },
    notice: { quote: '引语卡片', speakers: '谁被引用', timeline: '何时所说' },
    counted: (quotes) => `统计最新的 ${number(quotes)} 条引语。`,
    undated: '这些引语都没有日期。',
    no: {
      unsaid: '没有图片：报道并未表明有人这样说过。',
      reported: '没有图片：图片只收引号内的原话，而这是转述。',
      changed: '没有图片：媒体已更改或撤回这些话。',
      'too-long': '没有图片：文字太长，放在图上看不清，而引语绝不删节。',
      'no-letters': '没有图片：其中有 Pullquote 的字体没有的字符。',
    },
  },
  context: {
    summary: '读懂一个事件或一条引语所需要的：缘由、日期、背景、人物。',
    options: { topic: '主题、事件标题，或引语中的词。' },
  },
  ask: {
    summary: '就新闻提问，只用已存档的文章回答。',
    options: { question: '关于已存档新闻的问题。' },
    found: (pieces) => `${number(pieces)} 条证据`,
    none: '没有已存档的文章能回答这个问题。',
    unsure: '没有已存档的段落能确切回答这个问题。',
    nearest: {
      within: '最接近的段落：',
      otherTimes: '最接近的段落出自另一时间：',
      otherSources: '最接近的段落出自其他媒体：',
    },
    searched: (articles, outlets) => `已检索：${number(outlets)} 家媒体的 ${number(articles)} 篇文章`,
    only: '，仅限 ',
    onlyFrom: '，仅限 ',
    follows: '文章接着写道：',
    silent: '以下媒体没有相关存档：',
  },
  check: {
    summary: '这句话是真的吗？把词句或整条消息与存档的引语核对。',
    options: { words: '要核对的话，或含有引语的整条消息。' },
    action: '核对引语',
  },
  story: {
    summary: '一个事件：哪些媒体报道、谁说了什么（并列显示）、时间线。',
    none: '没有匹配的存档事件：',
    notice: (title) => `事件：${title}`,
    told: (articles, outlets) => `${number(outlets)} 家媒体的 ${number(articles)} 篇文章`,
    sides: '谁说了什么',
    chosen: (shown, speakers, each, all) =>
      speakers === 1
        ? `${number(all)} 段话中的 ${number(each)} 段。直接引语在前。`
        : `${number(speakers)} 人中的 ${number(shown)} 人，每人 ${number(each)} 段，共 ${number(all)} 段。被引用最多的在前，其次是直接引语。`,
    why: (at) => (at === 0 ? '为什么？' : `为什么是第 ${at + 1} 条？`),
    all: (speaker) => `${speaker} 的全部引语`,
    outlets: '媒体',
    timeline: '时间线',
    noQuotes: '没有引语。',
    others: '其他匹配的事件',
    takeOut: '移出：',
  },
  'stories join': {
    summary: '把讲同一件事的两个事件合并为一个。',
    options: {
      story: '一个事件：标题、标题中的词，或编号。',
      other: '讲同一件事的另一个事件。',
    },
    joined: '两个事件已合并：',
  },
  'stories split': {
    summary: '把一篇文章移出所在事件，因为它讲的是另一件事。',
    options: { article: '文章：编号、标题，或标题中的词；多篇之间用分号。' },
    parted: (articles) =>
      articles === 1 ? '这篇文章现在自成一个事件：' : '这些文章现在合成一个单独的事件：',
  },
  'stories undo': {
    summary: '撤销事件的一次合并或拆分。',
    options: { change: '要撤销的变更，stories changes 会列出。' },
    undone: '已撤销，不会再次执行。',
    button: '撤销',
    numbered: (at) => `撤销第 ${at + 1} 项`,
  },
  'stories changes': {
    summary: '最近由人工或机器人合并、拆分的事件。',
    none: '还没有事件被合并或拆分。',
    latest: '事件的最新变更：',
    join: ' 合并：',
    split: ' 拆分：',
    move: ' 移动：',
    byHand: ' · 人工',
    byBot: ' · 机器人',
    undone: ' · 已撤销',
  },
  speakers: {
    summary: '谁被引用得最多，出现在多少家媒体。',
    none: '没有已存档的文章引用任何人。',
    only: '统计范围：',
    newest: (quotes) => `只统计该时段最新的 ${number(quotes)} 条引语。`,
    notice: (named, all) => `共有 ${number(all)} 条引语，其中 ${number(named)} 条有姓名`,
    share: (top, percent) => `前 ${number(top)} 人占全部引语的 ${percent}%`,
    unnamed: (percent) => `${percent}% 没有姓名或不是陈述`,
    row: (quotes, outlets, atLeast) =>
      `${number(quotes)} 条引语，${atLeast ? '至少 ' : ''}${number(outlets)} 家媒体`,
    columns: { speaker: '说话人', quotes: '引语', outlets: '媒体' },
  },
  'card here': {
    summary: '消息中第一条有存档的引语，做成图片。',
    action: '引语卡片',
    none: '没有图片：此消息中没有一条引语与存档逐字相同。',
    check: '核对引语',
  },
  'quotes here': {
    summary: '消息中链接的文章里最重要的引语。',
    action: '谁说了什么？',
    notice: (title) => `谁说了什么：${title}`,
    noLink: '这条消息里没有文章链接。',
    unknown: '这些链接没有存档的文章：',
    noQuotes: '这篇文章没有引用任何人的话。',
  },
  'export quotes': {
    summary: '把引语连同出处导出为文件。',
    options: { format: 'csv、json 或 md。' },
    notice: (written) => `${number(written)} 条引语`,
    first: (written, { quotes, more }) =>
      `${more ? '至少 ' : ''}${number(Math.max(written, quotes))} 条中的前 ${number(written)} 条引语`,
  },
  'digest create': {
    summary: '为本服务器或工作区新建简报。',
    options: {
      title: '标题。',
      sections: '栏目：外交 (3): 峰会, @Ada Brook, -体育。用 | 分隔下一个。',
      style: 'brief、standard 或 quotes。',
      limit: '每期最多几个事件。',
    },
  },
  'digest edit': {
    summary: '修改在聊天里建立的简报。',
    options: {
      title: '标题。',
      sections: '栏目：外交 (3): 峰会, @Ada Brook, -体育。用 | 分隔下一个。',
      style: 'brief、standard 或 quotes。',
      limit: '每期最多几个事件。',
      name: DIGEST,
    },
  },
  'digest copy': { summary: '由另一份简报复制一份，以便修改。', options: { name: DIGEST, title: '标题。' } },
  'digest delete': { summary: '删除在聊天里建立的简报。会先询问，可以撤销。', options: { name: DIGEST } },
  'digest restore': { summary: '撤销简报的删除。' },
  'digest show': {
    summary: '一份简报现在的样子。不会发布任何内容。',
    options: { name: DIGEST },
  },
  'digest list': { summary: '全部简报。' },
  'digest history': { summary: '一份简报的往期。', options: { name: DIGEST } },
  'digest why': {
    summary: '某个条目为什么在这一期的这个位置，又有哪些没有入选。',
    options: { item: '某一期，或其中的一个条目：输入它的标题。' },
  },
  'digest corrections': {
    summary: '媒体在展示之后更改或撤回的话，以及通知了谁。',
  },
  'sources list': {
    summary: '来源、各有多少篇文章，以及是否正常。',
    none: '还没有来源。请用 /sources add 添加，或在配置中添加。',
    notice: (sources) => `${number(sources)} 个来源`,
    articles: (articles) => `${number(articles)} 篇文章`,
    newest: '，最新 ',
    paused: '已暂停',
  },
  'digest publish': {
    summary: '现在发布一期。',
    options: { name: DIGEST },
    askPublish: (reach) =>
      reach === 'channel'
        ? '现在会把一期发到本频道。发出的消息无法收回。'
        : '现在会把一期发给全部订阅者。发出的消息无法收回。',
    publishNow: '现在发布',
    published: (edition, stories, places) =>
      `第 ${edition} 期（${number(stories)} 个事件）将发往 ${number(places)} 处。`,
    taken: '这一分钟已经出过一期。请一分钟后再试。',
    nothingNew: '上一期之后没有新内容，因此没有出刊。',
    off: '没有发送，因为平台已关闭：',
    takeBack: '取消未发送的消息',
  },
  'digest resend': {
    summary: '重发某一期的一条消息。',
    options: { delivery: '某一期的一条消息，历史里每条都有按钮。' },
    askResend: (sure) =>
      sure ? '已经在那里了。重发会出现两次。' : '可能已经在那里了。请先查看，否则可能出现两次。',
    resendNow: '重发',
    resent: '正在重发。',
  },
  'digest cancel': {
    summary: '取消某一期尚未发送的消息。',
    options: { edition: '某一期，历史会列出。' },
    cancelled: (posts) => (posts === 0 ? '没有等待发送的消息。' : `已取消 ${number(posts)} 条消息。`),
  },
  subscribe: {
    summary: '按您选的时间，在本频道（管理员）或以私信接收简报。',
    options: { digest: DIGEST },
    which: '哪份简报？',
    noDigests: '还没有简报。',
    done: (kind, changed) =>
      changed ? '已更改：' : kind === 'channel' ? '本频道现在接收' : '您现在以私信接收：',
    next: '下一次：',
    manual: '手动发布。',
    show: '现在查看',
    days: ['daily', 'weekdays', 'weekends'],
  },
  unsubscribe: {
    summary: '结束本频道（管理员）或您自己的订阅。',
    options: { digest: DIGEST },
    end: '结束',
    ended: (count) => (count === 0 ? '没有可结束的订阅。' : `已结束 ${number(count)} 个订阅。`),
  },
  'pullquote hours': {
    summary: '您的（管理员：本频道的）免打扰时段、假日、语言和时区。',
    options: {
      quiet: '免打扰时段：22:00-07:00，或 off。',
      holidays: '不发消息的日子：2026-12-24, 2026-12-31..2027-01-02，或 off。',
      language: '消息的语言：de、en-GB，或 off。',
      timezone: '时区：Europe/Berlin，或 off。',
      digest: DIGEST_HERE,
    },
    notice: (changed, all) => {
      if (all === 0) return '这里还没有订阅。请先用 /subscribe 或 /follow。';
      if (changed === null) return '消息何时可以到达，用什么语言：';
      return `已更改 ${number(changed)} 个订阅。免打扰时段内应发的消息会在之后合并为一条发出。`;
    },
    quiet: '免打扰：',
    between: (from, to) => `${from} 至 ${to}`,
    holidays: '假日：',
    zone: '时区：',
    language: '语言：',
    never: '无',
    more: (days) => `，另有 ${number(days)} 天`,
    digests: '与简报相同',
    endQuiet: '不设免打扰',
    endHolidays: '不设假日',
  },
  'pullquote model': {
    summary: '是否在这里显示语言模型撰写的摘要和导语。',
    options: { use: 'on 或 off；留空：查看当前设置。' },
    unavailable: '未配置语言模型：所有摘要均为文章原句。',
    on: '这里显示语言模型撰写的摘要、导语和回答，并加以标明。',
    off: '这里不显示语言模型的任何文字：所有摘要均为文章原句。',
    rule: '模型从不引述：它写的内容依据已保存的句子，并附上每一句的链接。',
    turn: { on: '显示', off: '不显示' },
  },
  'pullquote language': {
    summary: '这里频道消息和管理员通知所用的语言。',
    options: { language: '例如 de、fr、pt-BR 或 zh；off：与服务器或工作区相同。' },
    is: (language) => `频道消息和管理员通知的语言：${language}。`,
    unset: '没有设定语言：消息使用设置者的语言，通知使用英语。',
    changed: (count) => `已更改 ${number(count)} 个频道订阅。`,
    answers: '每个人得到的回答使用各自的语言。',
    off: '不设定',
  },
  'pullquote filter': {
    summary: '把简报限定到某些人物、主题或媒体（管理员：在本频道）。',
    options: {
      digest: '在这里订阅的简报，用名称或标题。',
      speakers: '只含这些人的话，用逗号分隔；off 取消。',
      topics: '只关于这些主题，用逗号分隔；off 取消。',
      sources: '只来自这些媒体，用逗号分隔；off 取消。',
    },
    notSubscribed: ['这里没有订阅这份简报。', '请先用 /subscribe 订阅，再设置筛选。'],
    unknown: (name, near) => [
      `${name} 没有唯一对应的存档名称。`,
      near.length === 0
        ? '请按 /speakers 或 /sources list 显示的名称填写。'
        : `相近的名称：${near.join('、')}。`,
    ],
    speakers: '含有这些人的引语：',
    topics: '关于：',
    sources: '来自：',
    notice: (narrowed, set) =>
      narrowed
        ? `${set ? '现在限定为' : '限定为'}符合以下全部条件的事件：`
        : `${set ? '现在没有' : '没有'}筛选。`,
    end: '不筛选',
  },
  follow: {
    summary: '有人被引用时收到私信。',
    options: {
      pace: 'at once（立即）、hourly（每小时）或 daily（每天）。',
      changes: 'only：仅当该主题的措辞变化时。需要 about。',
    },
    done: (changed) => (changed ? '已更改。您关注' : '您现在关注'),
    title: '关注一个人',
    submit: '关注',
    speaker: '关注谁',
    speakerHint: '姓名，任何常见写法均可。',
    about: '只看这个主题（选填）',
    pace: '频率',
    paces: { 'at once': '立即', hourly: '每小时', daily: '每天' },
    changes: '内容',
    which: { all: '每条发言', only: '仅该主题的不同措辞' },
    onlyChanges: '仅当措辞变化时。',
    unheard: '还没有人以这个名字被引用过。您仍可关注这个名字，并收到第一条引语。',
    anyway: '仍要关注',
  },
  unfollow: {
    summary: '取消关注某人或所有人。',
    ended: (count) => (count === 0 ? '您没有关注叫这个名字的人。' : `已取消关注 ${number(count)} 人。`),
    end: '取消关注',
  },
  'pullquote setup': {
    summary: '在频道里设置简报：检查、预览、确认。',
    options: {
      digest: DIGEST,
      channel: '发到哪里。默认：这里。',
      thread: 'yes：频道里只有标题，其余在消息列里。',
    },
    title: '设置简报',
    submit: '预览',
    digest: '简报',
    channel: '频道',
    time: '时间',
    timeHint: '07:30，留空则按简报的时间',
    timezone: '时区',
    zoneHint: 'Europe/Berlin',
    days: '日期',
    daysHint: 'weekdays、daily，或 Mon, Wed, Fri',
    thread: '发布方式',
    threads: { yes: '频道里只有标题，其余在消息列里', no: '全部发在频道里' },
    confirmNotice: '这是预览，还没有发布任何内容。',
    confirmHint: '确认之后，会按时发布。',
    confirm: '确认',
    whole: '显示全部',
  },
  'pullquote confirm': { summary: '在频道里设置简报：检查、预览、确认。' },
  'pullquote overview': {
    summary: '哪个频道接收什么，哪些来源出错。',
    channels: '频道',
    none: '还没有频道接收简报。',
    failing: '出错的来源',
  },
  'pullquote switch': { summary: '暂停或恢复一个频道的发布。' },
  'pullquote status': {
    summary: '本频道或您接收什么、何时接收，什么被暂停以及原因。',
    notice: (kind, digests, follows) =>
      kind === 'channel'
        ? `本频道有 ${number(digests)} 份简报`
        : `您有 ${number(digests)} 份简报，关注 ${number(follows)} 人`,
    paused: '，已暂停',
    pause: '暂停',
    resume: '恢复',
    following: '正在关注 ',
    byFile: '由 Pullquote 的运营者在文件中设定：可以在这里暂停，但不能移除。',
    elsewhere: (count) => `本工作区其他频道：${number(count)} 个订阅。`,
  },
  'pullquote test': {
    summary: '发一条测试消息。',
    options: { channel: CHANNEL },
    testPost: '这是 Pullquote 的测试：可以在这里发消息。',
    posted: '已发布。',
    notPosted: '发布失败。',
  },
  'pullquote pause': {
    summary: '暂停本频道或您接收的内容。',
    options: { digest: DIGEST_HERE },
    done: (count) => `已暂停 ${number(count)} 个订阅。`,
  },
  'pullquote resume': {
    summary: '恢复已暂停的内容。',
    options: { digest: DIGEST_HERE },
    done: (count) => `已恢复 ${number(count)} 个订阅。`,
  },
  'pullquote remove': {
    summary: '结束本频道或您接收的内容。',
    options: { digest: DIGEST_HERE },
    done: (count) => `已结束 ${number(count)} 个订阅。`,
  },
  'sources add': {
    summary: '跟踪一家媒体：现在加入最新文章，之后的随发布加入。',
    options: { url: ADDRESS, name: '显示的名称。默认：订阅源中的名称。' },
    added: (outlet) => `已跟踪 ${outlet}`,
    followed: (articles) => ` 已跟踪，加入 ${number(articles)} 篇文章。`,
    foundAt: '订阅源：',
    undo: '撤销',
  },
  'sources test': {
    summary: '逐步测试一个网址，不存储任何内容。',
    options: { url: ADDRESS },
    noFeed: '没有找到订阅源',
    feed: (items) => `订阅源，含 ${number(items)} 个条目`,
    newestItems: '最新条目',
  },
  'sources set': {
    summary: '一个来源存多少、存多久、收哪些条目。',
    options: { source: OWN_SOURCE },
    isSet: (outlet) => `${outlet}：设置已更改`,
    usual: ' 使用默认设置。',
    with: ' 的读取设置',
    fromNow: '只适用于新文章。',
  },
  'sources pause': {
    summary: '暂时不读一个来源。',
    options: { source: OWN_SOURCE },
    done: ' 已暂停。',
    button: '暂停',
  },
  'sources resume': {
    summary: '重新读取已暂停的来源。',
    options: { source: OWN_SOURCE },
    done: ' 已恢复跟踪。',
    button: '恢复',
  },
  'sources remove': {
    summary: '不再跟踪一个来源，其文章保留。',
    options: { source: OWN_SOURCE },
    done: ' 不再跟踪，其文章保留。',
    button: '移除',
  },
  'pullquote permissions': {
    summary: '显示频道缺少哪些权限，以及如何授予。',
    options: { channel: CHANNEL },
    complete: '这里什么都不缺。',
    lacking: (count) => `这里缺少 ${number(count)} 项：`,
  },
  'pullquote forget': {
    summary: '删除本服务器或工作区的全部数据：设置、订阅、来源、文章。',
    ask: '这会删除本服务器或工作区的全部设置、订阅、来源和文章，无法恢复。',
    sure: '全部删除',
    forgotten: '本服务器或工作区的全部数据已删除。',
  },
  help: {
    summary: '您可以问什么，附例子。',
    notice: 'Pullquote 能做什么',
    lead: 'Pullquote 显示谁说了什么：原话、媒体、日期和链接。',
    groups: { ask: '查询记录', follow: '简报与提醒', managers: '管理员专用' },
    example: '例如：',
    more: '还有：',
    buttons: {
      speakers: '谁被引用得最多',
      show: '显示简报',
      subscribe: '订阅',
      follow: '关注一个人',
      setUp: '设置简报',
      status: '这里会收到什么',
    },
  },
  'speaker fix': {
    summary: '更正引语的说话人，或告知管理员。',
    options: { quote: '引语的编号。', speaker: '谁说的。留空则不署名。' },
    title: '说话人不对？',
    submit: '更正',
    label: '谁说的？',
    hint: '留空则不署名。',
    unchanged: '显示的已经是这个人。',
    done: '已更正。引语现在这样显示。',
    doneHere: '已为本服务器或工作区更正。引语在这里现在这样显示。',
    told: '谢谢。已通知管理员。',
    notTold: '无法通知管理员。请您自己告诉他们。',
    noManagers: '只有服务器或工作区的管理员可以更正引语。这里没有管理员。',
    reported: '有人指出这条引语的说话人不对。',
    suggested: '建议：',
    nobody: '无人',
  },
  'passage why': {
    summary: '为什么显示某个段落。',
    notice: '为什么显示这个段落',
    has: (found, all) => `段落或其标题含有 ${number(all)} 个检索词中的 ${number(found)} 个：`,
    lacks: '缺少：',
    told: '来源在其中所说的：',
    likely: (percent) => `能回答问题的概率：${percent}%`,
    gone: '这个段落不再回答该问题。',
    again: '请再问一次。',
  },
  post: { summary: '把回答发到频道。' },
};
