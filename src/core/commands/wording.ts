/** Every word of their own that the commands say, in one place. None of it stands in quotation marks. */

import { UserError } from '../base/errors.ts';
import { plural } from '../base/plural.ts';
import type { QuoteCount } from '../ports/quote-store.ts';

const NUMBERS = new Intl.NumberFormat('en');

export const wording = {
  broken: (id: string) => `Something broke (${id}). The log has the details under that id.`,
  unknownButton: () => new UserError('This button no longer works.', 'Run the command again.'),
  managersOnly: (command: string) =>
    new UserError(`Only managers of this server or workspace may use /${command}.`, 'Ask one of them.'),

  gone: () => new UserError('This is no longer stored.', 'Search for some of its words.'),

  noSuchCommand: 'There is no such command',
  nearestCommands: 'Similar commands are below. All commands: ',
  seeHelp: 'All commands: ',
  help: 'Help',

  stored: (articles: number, outlets: number) =>
    `Stored: ${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
  since: ' since ',
  nothingStored: 'Nothing is stored yet. Add a source with /sources add, or articles with pullquote add.',

  which: (field: string) => `Several names match this ${field}: `,
  pickOne: 'Which one do you mean?',
  unknown: (field: string) => `No stored ${field} has this name: `,
  near: 'Similar names:',

  button: {
    previous: 'Previous',
    next: 'Next',
    post: 'Post to channel',
    wrongSpeaker: 'Wrong speaker?',
    context: 'Context',
    why: 'Why?',
    story: 'Story',
    quotes: 'All quotes',
  },

  quotes: {
    summary: 'Dated verbatim quotes, by speaker, topic, outlet and time.',
    notice: ({ quotes, more }: QuoteCount) =>
      `${more ? 'at least ' : ''}${plural(quotes, 'quote')} on record`,
    by: ' by ',
    about: ' about ',
    from: ' from ',
    kinds: { direct: ' in direct speech', mixed: ' partly in marks', indirect: ' in reported speech' },
    modalities: {
      asserted: ', asserted',
      denied: ', denied',
      not_said: ', not said',
      asked: ', asked about',
      hypothetical: ', hypothetical',
      wished: ', wished for',
      future: ', not said yet',
      fictional: ', fiction',
    },
    until: ' until ',
    instead: (words: string) => `About ${words}`,
    namesakes: 'Other people with this name:',
    shown: (first: number, last: number, statements: number, more: boolean) =>
      `Statements ${first} to ${last} of ${statements}${more ? ' and more' : ''}`,
    none: 'No stored quote matches.',
    shorter: 'Shorter, in ',
    different: 'Worded differently in ',
  },

  context: {
    summary: 'What a reader needs beside a story or quote: occasion, dates, background, who is who.',
    none: 'Nothing stored matches this topic: ',
    around: 'Around the quote',
    said: 'Said on ',
    published: 'Published ',
    occasion: 'Occasion',
    background: 'Background',
    people: 'Who is who',
    timeline: 'Timeline',
    quotes: 'On record',
    spoke: ' on record',
    notice: (title: string) => `Context: ${title}`,
  },

  corrected: {
    words: 'The outlet has changed these words since they were shown. The new words:',
    speaker: 'The outlet now names another speaker for these words:',
    dropped: 'The outlet has removed these words.',
    withdrawn: 'The article that carried these words has been withdrawn.',
  },

  ask: {
    summary: 'A question about the news, answered only with stored articles.',
    found: (pieces: number) => `${plural(pieces, 'piece')} of evidence`,
    none: 'No stored article answers this.',
    nearest: {
      within: 'The closest passages:',
      otherTimes: 'The closest passages are from another time:',
      otherSources: 'The closest passages are from other sources:',
    },
    searched: (articles: number, outlets: number) =>
      `Searched: ${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
    only: ', only ',
    onlyFrom: ', only from ',
    silent: 'Nothing on this is stored from: ',
  },

  check: {
    summary: 'Is this a real quote? Checks words, or a whole message, against the stored quotes.',
    action: 'Check quotes',
    verdict: {
      exact: 'On record, word for word.',
      altered: 'On record, but in other words.',
      other_speaker: 'On record, but someone else said it.',
      stitched: 'Joined from two statements.',
      absent: 'Not on record.',
    },
    marked: 'On record, except for what the claim marks with … or [ ].',
    asReported: 'On record only as reported speech.',
    unsaid: {
      asserted: 'On record.',
      denied: 'On record only as denied.',
      not_said: 'On record only as not said.',
      asked: 'On record only as asked about.',
      hypothetical: 'On record only as a supposition.',
      wished: 'On record only as wished for.',
      future: 'On record only as still to be said.',
      fictional: 'On record only as fiction.',
    },
    unknown: 'On record, but the article does not say for sure who said it.',
    read: 'On record, but no name stands beside the words.',
    articleSays: 'The article says ',
    readAs: ', which we read as ',
    readFromAround: 'The article says nothing beside the words; from the text around we read ',
    inText: 'In this article, but not as a quotation we recognise.',
    whole: 'The text has no quotation marks, so all of it was checked as one quote.',
    nobody: 'The claimed speaker is not stored. Check who said it.',
    misattributed: 'And someone else said it.',
    several: (all: number, exact: number) =>
      `${plural(all, 'quote')} checked, ${exact} word for word on record`,
    claimedFor: ' attributed to ',
    partial: 'These words are a part of a longer statement.',
    reported: 'These are the outlet’s words, not the speaker’s.',
    claimed: 'Claimed: ',
    recorded: 'On record: ',
  },

  story: {
    summary: 'One event: outlets, who said what side by side, and the timeline.',
    none: 'No stored story matches: ',
    notice: (title: string) => `Story: ${title}`,
    told: (articles: number, outlets: number) =>
      `${plural(articles, 'article')} from ${plural(outlets, 'outlet')}`,
    sides: 'Who said what',
    chosen: (shown: number, speakers: number, each: number, all: number) =>
      speakers === 1
        ? `${each} of ${plural(all, 'statement')}. Direct quotes come first.`
        : `${shown} of ${plural(speakers, 'speaker')}, ${plural(each, 'statement')} each, of ${all}. The most quoted come first, then direct quotes.`,
    why: (at: number) => (at === 0 ? 'Why?' : `Why no. ${at + 1}?`),
    all: (speaker: string) => `All by ${speaker}`,
    outlets: 'Outlets',
    timeline: 'Timeline',
    noQuotes: 'No quote on record.',
    others: 'Other matching stories',
  },

  export: {
    summary: 'Quotes with their citations, as a file.',
    notice: (written: number) => plural(written, 'quote'),
    first: (written: number, { quotes, more }: QuoteCount) =>
      `The first ${plural(written, 'quote')} of ${more ? 'at least ' : ''}${NUMBERS.format(Math.max(written, quotes))}`,
  },

  speakers: {
    summary: 'Who is quoted most, in how many outlets.',
    none: 'No stored article quotes anybody.',
    only: 'Counted:',
    newest: (quotes: number) =>
      `Only the newest ${NUMBERS.format(quotes)} quotes of that period are counted.`,
    notice: (named: number, all: number) =>
      `${plural(all, 'quote')} on record, ${NUMBERS.format(named)} with a speaker`,
    share: (top: number, percent: number) => `The top ${top} have ${percent} % of all quotes`,
    unnamed: (percent: number) => `${percent} % are unattributed or not asserted`,
    row: (quotes: number, outlets: number, atLeast: boolean) =>
      `${plural(quotes, 'quote')}, ${atLeast ? 'at least ' : ''}${plural(outlets, 'outlet')}`,
  },

  sources: {
    summary: 'The sources, how many articles each has, and whether they work.',
    none: 'No sources yet. Add one with /sources add, or in the configuration.',
    notice: (number: number) => plural(number, 'source'),
    articles: (number: number) => plural(number, 'article'),
    newest: ', newest ',
    paused: 'paused',
    addSummary: 'Follow an outlet. Its newest articles are added now, later ones when they appear.',
    url: 'A site or a feed.',
    name: 'The name to show. Default: the name in the feed.',
    added: (outlet: string) => `${outlet} is followed`,
    followed: (articles: number) => ` is followed; ${plural(articles, 'article')} added.`,
    foundAt: 'Feed: ',
    undo: 'Undo',
    testSummary: 'Try an address step by step; nothing is stored.',
    noFeed: 'No feed was found',
    feed: (items: number) => `A feed with ${plural(items, 'item')}`,
    newestItems: 'Newest items',
    news: (sources: number) => `News about ${plural(sources, 'source')}`,
    moreNews: (sources: number) => `And ${plural(sources, 'source')} more. /sources list shows all.`,
    setSummary: 'How much of a source is stored, for how long, and which items are let in.',
    isSet: (outlet: string) => `${outlet}: settings changed`,
    usual: ' has the default settings.',
    with: ' is read with',
    fromNow: 'This applies to new articles only.',
    nowhere: () =>
      new UserError(
        'A direct message has no sources of its own.',
        'Use this command in a channel of your server or workspace.',
      ),
    which: 'A source of this server or workspace, by name.',
    changes: {
      pause: { summary: 'Stop reading a source for now.', done: ' is paused.', button: 'Pause' },
      resume: { summary: 'Read a paused source again.', done: ' is followed again.', button: 'Resume' },
      remove: {
        summary: 'Stop following a source. Its articles stay.',
        done: ' is no longer followed. Its articles stay.',
        button: 'Remove',
      },
    },
  },

  digest: {
    show: 'A digest as it would be now. Nothing is posted.',
    list: 'The digests.',
    history: 'The past editions of a digest.',
    corrections: 'Words that outlets changed or withdrew after they were shown, and who was told.',
    why: 'Why an item is in an edition and at its place, and what was left out.',
  },

  manual: {
    publish: 'Publish an edition now.',
    askPublish: (reach: 'channel' | 'all') =>
      reach === 'channel'
        ? 'This posts an edition to this channel now. Posts cannot be taken back.'
        : 'This posts an edition to every subscriber now. Posts cannot be taken back.',
    publishNow: 'Publish now',
    published: (number: number, stories: number, places: number) =>
      `No. ${number} with ${plural(stories, 'story', 'stories')} goes to ${plural(places, 'destination')}.`,
    taken: 'An edition was made for this minute already. Try again in a minute.',
    nothingNew: 'Nothing is new since the last edition, so no edition was made.',
    off: 'Not sent, because its platform is off: ',
    takeBack: 'Cancel unsent posts',
    resend: 'Send one post of an edition again.',
    askResend: (sure: boolean) =>
      sure
        ? 'is already there. It would be there twice.'
        : 'may already be there. Look first, or it may be there twice.',
    resendNow: 'Send it again',
    resent: 'is sent again.',
    cancel: 'Cancel the posts of an edition that are not sent yet.',
    cancelled: (number: number) =>
      number === 0 ? 'No post is waiting.' : `${plural(number, 'post')} cancelled.`,
  },

  place: {
    noChannel: 'Use this in a channel of a server or workspace.',
    noInbox: 'There are no direct messages here. Use this on Discord or Slack.',
    notChannel: (channel: string) => `There is no such channel here: ${channel}`,
  },

  subscribe: {
    summary: 'Get a digest in this channel (managers) or by direct message, when you want.',
    unsubscribe: 'End subscriptions of this channel (managers) or your own.',
    which: 'Which digest?',
    noDigests: 'There are no digests yet.',
    done: (kind: 'channel' | 'person', changed: boolean) =>
      changed ? 'Changed:' : kind === 'channel' ? 'This channel now gets' : 'You now get by direct message:',
    next: 'Next: ',
    manual: 'It is published manually.',
    show: 'Show now',
    end: 'End it',
    ended: (number: number) =>
      number === 0 ? 'There was no subscription to end.' : `${plural(number, 'subscription')} ended.`,
    days: ['daily', 'weekdays', 'weekends'],
  },

  follow: {
    summary: 'Get a direct message when someone is quoted.',
    unfollow: 'Stop following someone, or everyone.',
    done: (changed: boolean) => (changed ? 'Changed. You follow' : 'You now follow'),
    end: 'Unfollow',
    title: 'Follow a speaker',
    submit: 'Follow',
    speaker: 'Who',
    speakerHint: 'A name, in any common spelling.',
    about: 'Only about (optional)',
    pace: 'How often',
    ended: (number: number) =>
      number === 0 ? 'You do not follow anyone with that name.' : `${plural(number, 'speaker')} unfollowed.`,
    unheard:
      'Nobody with that name has been quoted yet. You can follow the name anyway and get the first quote.',
    anyway: 'Follow anyway',
  },

  status: {
    summary: 'What this channel or you get, when, and what is paused and why.',
    notice: (kind: 'channel' | 'person', digests: number, follows: number) =>
      kind === 'channel'
        ? `${plural(digests, 'digest')} for this channel`
        : `${plural(digests, 'digest')} and ${plural(follows, 'speaker')} for you`,
    paused: ', paused',
    manual: 'paused with /pullquote pause',
    pause: 'Pause',
    resume: 'Resume',
    following: 'Following ',
    elsewhere: (number: number) => `In other channels of this workspace: ${plural(number, 'subscription')}.`,
    change: {
      pause: 'Pause what this channel or you get.',
      resume: 'Resume what was paused.',
      remove: 'End what this channel or you get.',
    },
    changed: {
      pause: (number: number) => `${plural(number, 'subscription')} paused.`,
      resume: (number: number) => `${plural(number, 'subscription')} resumed.`,
      remove: (number: number) => `${plural(number, 'subscription')} ended.`,
    },
  },

  hours: {
    summary: 'Quiet hours, holidays, language and time zone, for you (managers: for this channel).',
    notice: (changed: number | null, all: number) => {
      if (all === 0) return 'There is no subscription here yet. Use /subscribe or /follow first.';
      if (changed === null) return 'When posts may come, and how dates are written:';
      return `${plural(changed, 'subscription')} changed. Posts due in quiet hours are held and come as one message afterwards.`;
    },
    quiet: 'Quiet: ',
    holidays: 'Holidays: ',
    zone: 'Time zone: ',
    language: 'Language of dates: ',
    never: 'none',
    more: (number: number) => ` and ${plural(number, 'more day', 'more days')}`,
    digests: 'the digest’s own',
    endQuiet: 'No quiet hours',
    endHolidays: 'No holidays',
  },

  filter: {
    summary: 'Limit a digest to speakers, topics or outlets, for you (managers: for this channel).',
    notSubscribed: [
      'That digest has no subscription here.',
      'Use /subscribe first, then set a filter.',
    ] as const,
    unknown: (name: string, near: readonly string[]) =>
      new UserError(
        `There is no single stored name for ${name}.`,
        near.length === 0
          ? 'Write the name as /speakers or /sources list shows it.'
          : `Similar names: ${near.join(', ')}.`,
      ),
    speakers: 'With quotes by: ',
    topics: 'About: ',
    sources: 'From: ',
    notice: (narrowed: boolean, set: boolean) =>
      narrowed
        ? `${set ? 'is now limited' : 'is limited'} to stories that match all of this:`
        : `${set ? 'now ' : ''}has no filter.`,
    end: 'No filter',
  },

  setup: {
    summary: 'Set up a digest in a channel: checks, preview, confirm.',
    title: 'Set up a digest',
    submit: 'Preview',
    digest: 'Digest',
    channel: 'Channel',
    time: 'Time',
    timeHint: '07:30, or empty for the times of the digest',
    timezone: 'Time zone',
    zoneHint: 'Europe/Berlin',
    days: 'Days',
    daysHint: 'weekdays, daily, or Mon, Wed, Fri',
    missing: 'That channel is not ready:',
    retry: 'Try again',
    level: { ok: 'ok: ', warning: 'advice: ', error: 'missing: ' },
    confirmNotice: 'This is a preview. Nothing is posted yet.',
    confirmHint: 'After you confirm, it is posted at its times.',
    confirm: 'Confirm',
  },

  upkeep: {
    test: 'Post a test message.',
    testPost: 'This is a test by Pullquote: posting works here.',
    posted: 'Posted.',
    notPosted: 'The post failed.',
    permissions: 'Shows which permissions are missing in a channel, and how to grant them.',
    complete: 'Nothing is missing here.',
    lacking: (number: number) => `${plural(number, 'thing')} missing here:`,
    forget: 'Remove all data of this server or workspace: settings, subscriptions, sources, articles.',
    ask: 'This removes all settings, subscriptions, sources and articles of this server or workspace. It cannot be undone.',
    sure: 'Remove everything',
    forgotten: 'All data of this server or workspace has been removed.',
  },

  whyPassage: {
    notice: 'Why this passage is shown',
    has: (found: number, all: number) =>
      `The passage or its headline has ${found} of the ${plural(all, 'search word')}: `,
    lacks: 'Missing: ',
    told: 'What the source says in it: ',
    likely: (percent: number) => `Chance that it answers: ${percent} %`,
    gone: 'This passage is no longer an answer to that question.',
    again: 'Ask again.',
  },

  why: {
    notice: 'Why this quote is shown this way',
    kind: 'Kind: ',
    kinds: {
      direct: 'all of it is between quotation marks',
      mixed: 'a reported clause with words between quotation marks',
      indirect: 'reported speech without quotation marks',
    },
    fixed: 'Corrected by a manager: ',
    noSpeaker: 'No words near it name a speaker.',
    mention: 'The words that name the speaker: ',
    speaker: 'Speaker: ',
    sure: (percent: number, shown: boolean) =>
      `Confidence ${percent} %, ${shown ? 'enough for the name to be shown' : 'too little for the name to be shown'}`,
    cue: 'The reporting words: ',
    attribution: 'How the words reached the outlet: ',
  },

  fix: {
    summary: 'Correct who said a quote, or tell the managers.',
    title: 'Wrong speaker?',
    submit: 'Correct it',
    label: 'Who said it?',
    hint: 'Leave this empty to name nobody.',
    unchanged: 'That speaker is already shown.',
    done: 'Corrected. The quote is now shown this way.',
    doneHere: 'Corrected for this server or workspace. The quote is now shown this way here.',
    told: 'Thank you. The managers have been told.',
    notTold: 'The managers could not be told. Please tell them yourself.',
    noManagers: 'Only managers of a server or workspace can correct quotes. There are none here.',
    reported: 'Someone says that this quote has the wrong speaker.',
    suggested: 'They suggest: ',
    nobody: 'nobody',
  },

  helping: {
    summary: 'What you can ask, with examples.',
    notice: 'What Pullquote can do',
    lead: 'Pullquote shows who said what, in their own words, with outlet, date and link.',
    managers: 'For managers',
    example: 'For example: ',
  },
} as const;
