/** English: the pages that the operator reads in a browser. */

import { grouped, plural } from '../../base/plural.ts';

export const page = {
  /** The frame around every page. */
  frame: {
    edition: 'Edition',
    articles: 'Articles',
    people: 'People',
    digests: 'Digests',
    sources: 'Sources',
    skip: 'Skip to the content',
    pages: 'Pages',
    command: 'Command',
    run: 'Run',
    suggestions: 'Suggestions',
    /** In the empty command line. */
    placeholder: 'A name, a question, or /quotes …',
    toTry: 'Commands to try',
    promise:
      'Every quotation is cut, character for character, from a stored article, and links to its place.',
    local: (version: string) => `Pullquote ${version}. This page answers only on the machine it runs on.`,
    starting: 'Pullquote is starting.',
  },
  front: {
    /** The first sentence that anybody reads here. */
    what: 'Pullquote shows who said what in the news, in their own words, and where it stands.',
    ask: 'Type a name or a question above, or one of the commands below it.',
    marked: 'An article, with its quotations marked',
    checked: 'A quotation, checked',
    evidence: 'See the evidence',
  },
  add: {
    follow: 'Follow an outlet',
    address: 'The address of its website or feed',
    followIt: 'Follow',
    article: 'Add an article',
    outlet: 'Outlet',
    /** Where no outlet is named. */
    ownOutlet: 'Own articles',
    title: 'Headline',
    text: 'Text',
    storeIt: 'Add',
    draft: 'Check a draft',
    draftFile: 'Every quotation of a Markdown, HTML, text or Word file',
    digest: 'Write a digest',
  },
  setUp: {
    title: 'Set up',
    lead: 'Three steps, in any order, as pullquote setup asks them. They write .env, the configuration and the folder of digests; what .env holds is replaced only when you tick the box.',
    tokens: '1. Where it posts',
    source: '2. What it reads',
    digest: '3. What it sends',
    on: 'is set up',
    off: 'is not set up',
    other: 'Other tokens',
    replace: 'Replace the tokens in .env',
    tryThem: 'Try them and keep them',
    kept: (name: string, said: string, restart: string) =>
      `${name} takes them: ${said}. They are in .env and count from the next start: ${restart}`,
    unreachable: (name: string, said: string) => `${name} could not be asked: ${said}. Nothing was kept.`,
    tick: 'Tick the box to replace what .env holds. Nothing was kept.',
    digestNext: 'The form shows how an edition would begin, and its next three times.',
    /** `file`: where it stands. */
    followed: (outlet: string, articles: number, file: string) =>
      `${outlet} is followed and stands in ${file}. Articles so far: ${articles}. Nothing has to be restarted.`,
    known: 'It is followed already.',
    noFeed: 'No feed was found there.',
    look: 'Look at it first',
    write: 'Write it',
    written: (file: string) =>
      `The digest is written to ${file}. It counts at once; nothing has to be restarted.`,
    places: 'Where it is posted',
    placesHint:
      'discord:<channel id> or slack:<workspace id>/<channel id>, several with spaces between them. Empty: on this page alone, until somebody subscribes.',
  },
  failure: {
    notFound: 'Not found',
    noPage: 'There is no such page',
    noReply: 'There is no reply',
    noFile: 'That file is gone',
    noEdition: 'There is no edition',
    noSuchEdition: 'There is no such edition',
    noArticle: 'There is no such article',
    nothingToRun: 'Nothing to run',
    /** Of a short link to a quotation. */
    noPlace: 'This quotation is not stored',
    placeRemedy: 'The headline above the quotation leads to its article.',
    removed: 'It may have been removed, or the address is mistyped.',
    toNewest: 'To the newest edition',
    locked: 'Locked',
    openFirst: 'Open the operator’s link first',
    whoAreYou:
      'This page can change everything, so it asks who you are. On the machine where Pullquote runs, type:',
    printsLink: 'It prints a link. Open it once; this browser is then known for 90 days.',
    open: 'Open',
    yours: 'This browser is yours',
    refused: 'Refused',
    otherPage: 'That came from another page',
    ownPageOnly: 'Commands run only from this page itself. Type the command above and press Run.',
    broken: 'Something broke',
    /** Stands before the id. */
    logSays: 'The log says more under this id: ',
  },
  article: {
    revision: (revision: number) => `revision ${revision}`,
    atOutlet: 'At the outlet',
    withdrawn: 'The outlet has withdrawn this article.',
    leftOut: (articles: number) => `Left out: stands in ${plural(articles, 'article')} of this outlet`,
    inShort: 'In short',
    sure: (percent: number) => `${percent} % sure`,
    corrected: 'corrected by hand',
    cue: 'Cue: ',
    through: 'Through: ',
    kind: { direct: 'Direct speech', mixed: 'Partly in their own words', indirect: 'Reported speech' },
    whoSaid: 'Who said what',
    nobody: 'Nobody is quoted in this article.',
    notStatements: 'Not statements',
    legend: {
      direct: 'direct',
      mixed: 'partly quoted',
      indirect: 'reported',
      speaker: 'speaker',
      cue: 'cue',
      attribution: 'through whom',
    },
  },
  articles: {
    /** @param outlet null: of all outlets */
    total: (articles: number, outlet: string | null) =>
      `${plural(articles, 'article')}${outlet === null ? '' : ` from ${outlet}`}, the newest first.`,
    outlet: 'Outlet',
    all: 'All',
    show: 'Show',
    quotes: (quotes: number) => (quotes === 0 ? 'No quotes' : plural(quotes, 'quote')),
    quotesBy: (quotes: number, speakers: string) => `${plural(quotes, 'quote')} from ${speakers}`,
    withdrawn: 'withdrawn',
    none: 'No articles yet',
    /** Stands before a command. */
    addSome: 'Add some from the terminal: ',
    noneFrom: (outlet: string) => `Nothing from ${outlet}`,
    noneFromThere: 'No stored article comes from there.',
    allArticles: 'All articles',
    pages: 'Pages of articles',
    newer: 'Newer',
    older: 'Older',
    at: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  people: {
    lead: 'Who is quoted in the stored articles, and how often.',
    none: 'Nobody yet',
    nobody: 'No stored article quotes anybody.',
    articles: 'Stored articles',
    counts: (quotes: number, articles: number, outlets: number) =>
      `${plural(quotes, 'quote')} in ${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
    /** Stands before a day. */
    last: ', last on ',
  },
  sources: {
    lead: 'Where the articles come from.',
    none: 'No sources yet',
    /** Stands before a command. */
    addOne: 'Add one from the terminal: ',
    /** Stands before the time of the last poll. */
    read: 'read ',
    kind: { feed: 'feed', page: 'web page', folder: 'folder', manual: 'added manually' },
  },
  digests: {
    lead: 'What goes out, and every edition that went out, with the reasons.',
    corrections: 'What outlets have corrected since',
    none: 'No digests yet',
    addOne: 'A digest is one file in the folder digests; the README shows how to write it.',
    manual: 'published manually',
    /** Stands before a time. */
    next: 'next ',
    noEdition: 'No edition has gone out yet.',
    skipped: 'Skipped',
    number: (number: number) => `No. ${number}`,
    chosen: (chosen: number, considered: number) => `${chosen} of ${considered} chosen`,
    byHand: 'by hand',
  },
  edition: {
    asNow: 'As it would go out now',
    /** Stands before its number and day. */
    last: 'Last edition: ',
    number: (number: number) => `no. ${number}`,
    /** Stands before two commands. */
    samples:
      'These are the samples that come with Pullquote: real words, retold by outlets that do not exist. Put in your own with these commands: ',
    titled: (digest: string, number: number) => `${digest}, edition ${number}`,
    skipped: 'A skipped edition',
    heading: (number: number) => `Edition no. ${number}`,
    /** Each stands before a time. */
    due: 'Due ',
    made: 'made ',
    slot: 'slot ',
    byHand: 'made by hand',
    counts: (considered: number, chosen: number) => `${considered} considered, ${chosen} chosen.`,
    nothing: 'Nothing was chosen',
    nothingToSay: 'This edition had nothing to say.',
    place: (place: number) => `place ${place}`,
    update: 'update',
    score: 'Score',
    unfiltered: 'Matched without a filter.',
    /** Stands before what matched. */
    matched: 'Matched: ',
    quotes: (quotes: number) => `Quotes shown: ${quotes}.`,
    /** Stands before outlets. */
    also: 'Also told by: ',
    leftOut: (articles: number) => `Left out (${articles})`,
    removed: 'An article that was removed',
  },
  posts: {
    title: 'Posts',
    nobody: 'It went to nobody.',
    status: {
      unknown: 'may have arrived',
      rejected: 'refused',
      due: 'waits',
      claimed: 'on its way',
      cancelled: 'not sent',
      sent: 'sent',
    },
    counted: (posts: number, status: string) => `${posts} ${status}`,
    more: (posts: number) => `And ${posts} more.`,
    part: (part: number, parts: number) => `part ${part} of ${parts}`,
    correction: 'correction',
    tries: (tries: number) => `after ${tries} tries`,
  },
  reply: {
    reply: 'Reply',
    seen: {
      private: 'In a channel, only the person who asked would see it.',
      channel: 'In a channel, everyone in the channel would see it.',
    },
    download: (file: string) => `Download ${file}`,
    tooLarge: (file: string) =>
      `The file ${file} is too large to be offered here; run the command in the terminal.`,
    confirm: 'Confirm',
    runThis: (command: string) => `Run /${command}?`,
    mayChange: 'This command may change something, so a link alone does not run it.',
    /** Stands before a command. */
    forOperator: 'It is for the operator: first open the link that this command prints: ',
    run: 'Run it',
    leave: 'Leave it',
    optional: 'optional',
  },
  preview: {
    posts: (posts: number) => plural(posts, 'post'),
    post: (at: number, of: number) => `Post ${at} of ${of}`,
    spoken: 'Notification and screen reader text',
    payload: 'Payload',
    limits: (platform: string) => `Limits of ${platform}`,
    used: (used: number, limit: number) => `${grouped(used)} of ${grouped(limit)}`,
    /** What a platform limits. */
    usage: {
      components: 'components',
      characters: 'characters',
      label: 'longest button label',
      blocks: 'blocks',
      markup: 'characters with markup',
      buttons: 'buttons in a row',
      fallback: 'fallback text',
    },
  },
};

/** How the last reading of a source went. */
export const sourceState = {
  paused: 'Paused',
  new: 'Not read yet',
  ok: 'Working',
  unchanged: 'Working, nothing new',
  moved: 'Moved',
  blocked: 'Blocked',
  gone: 'Gone',
  not_a_feed: 'Not a feed',
  too_big: 'Too big',
  too_slow: 'Too slow',
  unreachable: 'Unreachable',
  refused: 'Refused',
  limited: 'Slowed down by its server',
  broken: 'Broken',
};
