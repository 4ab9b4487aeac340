/** Every word of their own that the commands say, in one place. None of it stands in quotation marks. */

import { UserError } from '../base/errors.ts';
import type { QuoteCount } from '../ports/quote-store.ts';

const NUMBERS = new Intl.NumberFormat('en');

/** `1 quote`, `2,310 quotes`. */
function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(number)} ${number === 1 ? one : many}`;
}

export const wording = {
  broken: (id: string) => `Something broke (${id}). The log has the details under that id.`,
  unknownButton: () => new UserError('This button is not known here.', 'Run the command again.'),
  managersOnly: (command: string) =>
    new UserError(`Only people who manage this place may use /${command}.`, 'Ask one of them.'),

  gone: () => new UserError('This is no longer stored.', 'Search for it by its words.'),

  noSuchCommand: 'There is no such command',
  nearestCommands: 'These are near. All of them: ',
  seeHelp: 'All commands: ',
  help: 'Help',

  stored: (articles: number, outlets: number) =>
    `Stored: ${count(articles, 'article')} from ${count(outlets, 'outlet')}`,
  since: ' since ',
  nothingStored: 'Nothing is stored yet. Articles come in from sources, or with pullquote add.',

  which: (field: string) => `Several fit this ${field}: `,
  pickOne: 'Which one is meant?',
  unknown: (field: string) => `No stored ${field} goes by this name: `,
  near: 'Near by:',

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
    notice: ({ quotes, more }: QuoteCount) => `${more ? 'at least ' : ''}${count(quotes, 'quote')} on record`,
    by: ' by ',
    about: ' about ',
    from: ' from ',
    kinds: { direct: ' in direct speech', mixed: ' partly in marks', indirect: ' in reported speech' },
    until: ' until ',
    instead: (words: string) => `About ${words}`,
    namesakes: 'Others who may be meant by this name:',
    shown: (first: number, last: number, statements: number, more: boolean) =>
      `Statements ${first} to ${last} of ${statements}${more ? ' and more' : ''}`,
    none: 'No quote on record fits.',
    shorter: 'A part of these words: ',
    different: 'Worded differently by ',
  },

  context: {
    summary: 'What a reader needs beside a story or quote: occasion, dates, background, who is who.',
    none: 'Nothing stored fits this topic: ',
    around: 'In its place',
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
    words: 'The outlet has changed these words since they were shown. They read now:',
    speaker: 'The outlet now gives these words to somebody else:',
    dropped: 'The outlet no longer carries these words.',
    withdrawn: 'The article that carried these words has been withdrawn.',
  },

  ask: {
    summary: 'A question about the news, answered by stored evidence alone.',
    found: (pieces: number) => `${count(pieces, 'piece')} of evidence`,
    none: 'Nothing stored answers this.',
    nearest: {
      within: 'The nearest that is stored:',
      otherTimes: 'The nearest that is stored lies outside the time asked for:',
      otherSources: 'The nearest that is stored, but not from the source asked for:',
    },
    searched: (articles: number, outlets: number) =>
      `Searched: ${count(articles, 'article')} from ${count(outlets, 'outlet')}`,
    only: ', only ',
    onlyFrom: ', only what comes from ',
    silent: 'No words on this are stored of: ',
  },

  check: {
    summary: 'Is this a real quote? Checks words, or a whole message, against what is on record.',
    action: 'Check quotes',
    verdict: {
      exact: 'On record, word for word.',
      altered: 'On record, but in other words.',
      other_speaker: 'On record, but somebody else said it.',
      stitched: 'Made of two statements.',
      absent: 'Not on record.',
    },
    marked: 'On record, but for what the claim itself marks with … or [ ].',
    asReported: 'On record only as reported speech.',
    whole: 'There are no quotation marks in it: all of it was checked as one quote.',
    nobody: 'Nobody stored goes by the name it is claimed for: see who said it.',
    misattributed: 'And somebody else said it.',
    several: (all: number, exact: number) =>
      `${count(all, 'quote')} checked, ${exact} word for word on record`,
    claimedFor: ' claimed for ',
    partial: 'These words are a part of a longer statement.',
    reported: 'These are the outlet’s words, not the speaker’s.',
    claimed: 'Claimed: ',
    recorded: 'On record: ',
  },

  story: {
    summary: 'One event: outlets, who said what side by side, and the timeline.',
    none: 'No stored story fits: ',
    notice: (title: string) => `Story: ${title}`,
    told: (articles: number, outlets: number) =>
      `${count(articles, 'article')} from ${count(outlets, 'outlet')}`,
    sides: 'Who said what',
    chosen: (shown: number, speakers: number, each: number, all: number) =>
      speakers === 1
        ? `${each} of ${count(all, 'statement')}; own words come first.`
        : `${shown} of ${count(speakers, 'speaker')}, ${count(each, 'statement')} each of ${all} in all. Who is quoted most and in own words comes first.`,
    why: (at: number) => (at === 0 ? 'Why?' : `Why no. ${at + 1}?`),
    all: (speaker: string) => `All by ${speaker}`,
    outlets: 'Outlets',
    timeline: 'Timeline',
    noQuotes: 'No quote on record.',
    others: 'Other stories that fit',
  },

  export: {
    summary: 'Quotes with their citations, as a file.',
    notice: (written: number) => count(written, 'quote'),
    first: (written: number, { quotes, more }: QuoteCount) =>
      `The first ${count(written, 'quote')} of ${more ? 'at least ' : ''}${NUMBERS.format(Math.max(written, quotes))}`,
  },

  speakers: {
    summary: 'Who is quoted most, in how many outlets.',
    none: 'Nobody is quoted in what is stored.',
    only: 'Counted:',
    newest: (quotes: number) => `Only the newest ${NUMBERS.format(quotes)} quotes of that time are counted.`,
    notice: (named: number, all: number) =>
      `${count(all, 'quote')} on record, ${named.toLocaleString('en')} with a speaker`,
    share: (top: number, percent: number) => `The top ${top} have ${percent} % of all quotes`,
    unnamed: (percent: number) => `${percent} % are unattributed`,
    row: (quotes: number, outlets: number, atLeast: boolean) =>
      `${count(quotes, 'quote')}, ${atLeast ? 'at least ' : ''}${count(outlets, 'outlet')}`,
  },

  sources: {
    summary: 'The sources, how many articles each has, and how they fare.',
    none: 'No sources yet. Name them in the configuration, or add one with /sources add.',
    notice: (number: number) => count(number, 'source'),
    articles: (number: number) => count(number, 'article'),
    newest: ', newest ',
    paused: 'paused',
    addSummary: 'Follow an outlet: its newest articles come at once, the rest as they appear.',
    url: 'A site or a feed.',
    name: 'The name people see; else what the feed calls itself.',
    added: (outlet: string) => `${outlet} is followed`,
    followed: (articles: number) => ` is followed; ${count(articles, 'article')} came in.`,
    foundAt: 'Feed: ',
    undo: 'Undo',
    testSummary: 'Try an address step by step; nothing is stored.',
    noFeed: 'No feed was found',
    feed: (items: number) => `A feed with ${count(items, 'item')}`,
    newestItems: 'What it holds',
    news: (sources: number) => `How ${count(sources, 'source')} of this place fare`,
    moreNews: (sources: number) => `And ${count(sources, 'source')} more: /sources list shows all.`,
    setSummary: 'How much of a source is kept, for how long, and which of its items come in.',
    isSet: (outlet: string) => `${outlet} is set`,
    usual: ' has the usual settings.',
    with: ' is read with',
    fromNow: 'This holds for what comes in from now on.',
    nowhere: () =>
      new UserError(
        'A direct message has no sources of its own.',
        'Use this command where the sources belong.',
      ),
    which: 'A source of this place, by name.',
    changes: {
      pause: { summary: 'Leave a source alone for now.', done: ' is paused.', button: 'Pause' },
      resume: { summary: 'Go on with a paused source.', done: ' is followed again.', button: 'Go on' },
      remove: {
        summary: 'Follow a source no longer; its articles stay.',
        done: ' is no longer followed; its articles stay.',
        button: 'Remove',
      },
    },
  },

  digest: {
    show: 'A digest as it would be now; nothing is posted.',
    list: 'The digests.',
    history: 'The editions of a digest that went out.',
    corrections: 'What outlets have changed or withdrawn of words that were shown, and whom that was told.',
    why: 'Why an item of an edition stands where it does, and what was left out.',
  },

  manual: {
    publish: 'An edition now, without waiting for its time.',
    askPublish: (reach: 'channel' | 'all') =>
      reach === 'channel'
        ? 'An edition of it would go to this channel now. What is posted can’t be taken back.'
        : 'An edition of it would go now to every place that gets it. What is posted can’t be taken back.',
    publishNow: 'Publish now',
    published: (number: number, stories: number, places: number) =>
      `No. ${number} with ${count(stories, 'story', 'stories')} goes to ${count(places, 'place')}.`,
    taken: 'An edition was made for this minute already. Try again in a minute.',
    nothingNew: 'There is nothing new since the last edition, so none was made.',
    off: 'Not queued, its platform is off: ',
    takeBack: 'Cancel what waits',
    resend: 'One post of an edition once more.',
    askResend: (sure: boolean) =>
      sure
        ? 'stands already: it would stand there twice.'
        : 'may stand already: look first, or it stands there twice.',
    resendNow: 'Send it again',
    resent: 'is sent again.',
    cancel: 'Takes back what has not been sent yet of an edition.',
    cancelled: (number: number) =>
      number === 0 ? 'Nothing of it waits any more.' : `${count(number, 'post')} cancelled.`,
  },

  place: {
    noChannel: 'This works in a channel of a workspace.',
    noInbox: 'There are no direct messages here; use it on a chat platform.',
    notChannel: (channel: string) => `This is no channel here: ${channel}`,
  },

  subscribe: {
    summary: 'A digest to this channel (managers) or to yourself, at the times you want.',
    unsubscribe: 'Ends what goes to this channel (managers) or to yourself.',
    which: 'Which digest?',
    noDigests: 'There are no digests yet.',
    done: (kind: 'channel' | 'person', changed: boolean) =>
      changed ? 'Changed:' : kind === 'channel' ? 'This channel now gets' : 'You now get, by direct message,',
    next: 'Next: ',
    manual: 'It is published by hand.',
    show: 'Show now',
    end: 'End it',
    ended: (number: number) =>
      number === 0 ? 'There was nothing to end.' : `${count(number, 'subscription')} ended.`,
    days: ['daily', 'weekdays', 'weekends'],
  },

  follow: {
    summary: 'Hear, by direct message, when somebody is quoted anew.',
    unfollow: 'Stops following somebody, or everybody.',
    done: (changed: boolean) => (changed ? 'Changed. You follow' : 'You now follow'),
    end: 'Unfollow',
    title: 'Follow a voice',
    submit: 'Follow',
    speaker: 'Who',
    speakerHint: 'A name, in any usual spelling.',
    about: 'Only about (may stay empty)',
    pace: 'How often',
    ended: (number: number) =>
      number === 0 ? 'You followed nobody of that name.' : `${count(number, 'voice')} unfollowed.`,
    unheard:
      'Nobody of that name has been quoted yet. You can follow them all the same, and hear of the first quote.',
    anyway: 'Follow all the same',
  },

  status: {
    summary: 'What goes to this place, when next, and what is paused and why.',
    notice: (kind: 'channel' | 'person', digests: number, follows: number) =>
      kind === 'channel'
        ? `${count(digests, 'digest')} for this channel`
        : `${count(digests, 'digest')} and ${count(follows, 'voice')} for you`,
    paused: ', paused',
    manual: 'paused here by hand',
    pause: 'Pause',
    resume: 'Resume',
    following: 'Following ',
    elsewhere: (number: number) => `In other channels of this workspace: ${count(number, 'subscription')}.`,
    change: {
      pause: 'Pauses what goes to this place.',
      resume: 'Resumes what was paused.',
      remove: 'Ends what goes to this place.',
    },
    changed: {
      pause: (number: number) => `${count(number, 'subscription')} paused.`,
      resume: (number: number) => `${count(number, 'subscription')} resumed.`,
      remove: (number: number) => `${count(number, 'subscription')} ended.`,
    },
  },

  hours: {
    summary:
      'Quiet hours, holidays, language and time zone of what comes to you (managers: to this channel).',
    notice: (changed: number | null, all: number) => {
      if (all === 0) return 'Nothing comes here yet: /subscribe or /follow first, then set its hours.';
      if (changed === null) return 'When it may come, and how dates are written:';
      return `${count(changed, 'subscription')} changed. What falls into quiet hours is held, and comes as one when they end.`;
    },
    quiet: 'Quiet: ',
    holidays: 'Holidays: ',
    zone: 'Time zone: ',
    language: 'Language of dates: ',
    never: 'none',
    more: (number: number) => ` and ${count(number, 'more day', 'more days')}`,
    digests: 'the digest’s own',
    endQuiet: 'No quiet hours',
    endHolidays: 'No holidays',
  },

  filter: {
    summary: 'Narrows a digest to speakers, topics or outlets, for you (managers: for this channel).',
    notSubscribed: [
      'That digest does not come here.',
      'Subscribe with /subscribe first, then narrow it.',
    ] as const,
    unknown: (name: string, near: readonly string[]) =>
      new UserError(
        `No one stored name is meant by ${name}.`,
        near.length === 0
          ? 'Write the name as /speakers or /sources list it.'
          : `Near by: ${near.join(', ')}.`,
      ),
    speakers: 'With words by: ',
    topics: 'About: ',
    sources: 'From: ',
    notice: (narrowed: boolean, set: boolean) =>
      narrowed
        ? `${set ? 'is now narrowed' : 'is narrowed'} to stories that fit all of this:`
        : `${set ? 'now ' : ''}comes whole.`,
    end: 'No filter',
  },

  setup: {
    summary: 'Puts a digest into a channel: checks, preview, confirm.',
    title: 'Set up a digest',
    submit: 'Preview',
    digest: 'Digest',
    channel: 'Channel',
    time: 'Time',
    timeHint: '07:30; empty for the digest’s own times',
    timezone: 'Time zone',
    zoneHint: 'Europe/Berlin',
    days: 'Days',
    daysHint: 'weekdays, daily, or Mon, Wed, Fri',
    missing: 'Something is missing in that channel:',
    retry: 'Try again',
    level: { ok: 'ok: ', warning: 'advice: ', error: 'missing: ' },
    confirmNotice: 'So it would look. Nothing is posted yet.',
    confirmHint: 'Confirm, and it comes at its times.',
    confirm: 'Confirm',
  },

  upkeep: {
    test: 'Posts a test message, to see that it arrives.',
    testPost: 'This is a test by Pullquote: posting works here.',
    posted: 'Posted.',
    notPosted: 'It could not be posted.',
    permissions: 'Names what is missing in a channel, and how to grant it.',
    complete: 'Nothing is missing here.',
    lacking: (number: number) => `${count(number, 'thing')} missing here:`,
    forget: 'Removes everything of this workspace: settings, subscriptions, own sources and articles.',
    ask: 'This removes all settings, subscriptions, sources and articles of this workspace. It cannot be undone.',
    sure: 'Remove everything',
    forgotten: 'Everything of this workspace has been removed.',
  },

  whyPassage: {
    notice: 'Why this passage is shown',
    has: (found: number, all: number) =>
      `It or its headline has ${found} of the ${count(all, 'word')} searched for: `,
    lacks: 'It lacks: ',
    told: 'What is told so in it: ',
    likely: (percent: number) => `Likely to answer, as against nothing: ${percent} %`,
    gone: 'This passage is no longer among the answers to that question.',
    again: 'Ask again.',
  },

  why: {
    notice: 'Why this quote is shown so',
    kind: 'Kind: ',
    kinds: {
      direct: 'all of it stands between quotation marks',
      mixed: 'a reported clause with words between quotation marks',
      indirect: 'reported speech without quotation marks',
    },
    fixed: 'Corrected by a manager: ',
    noSpeaker: 'No words near it name a speaker.',
    mention: 'The words that name the speaker: ',
    speaker: 'Understood as: ',
    sure: (percent: number, shown: number) => `Sure by ${percent} %; shown from ${shown} %`,
    cue: 'The words that say it was said: ',
    attribution: 'How the words reached the outlet: ',
  },

  fix: {
    summary: 'Corrects who said a quote, or tells the managers.',
    title: 'Wrong speaker?',
    submit: 'Correct it',
    label: 'Who said it?',
    hint: 'Leave empty when nobody is to be named.',
    unchanged: 'That is the speaker shown already.',
    done: 'Corrected. From now on this quote is shown so.',
    doneHere: 'Corrected for this workspace. From now on this quote is shown so here.',
    told: 'Thank you. The managers have been told.',
    notTold: 'The managers could not be told. Please tell them yourself.',
    noManagers: 'Corrections are made by the managers of a workspace; here there are none.',
    reported: 'Somebody says that this quote has the wrong speaker.',
    suggested: 'They name: ',
    nobody: 'nobody',
  },

  helping: {
    summary: 'What can be asked, with examples.',
    notice: 'What Pullquote can do',
    lead: 'Pullquote shows who said what, in their own words, with outlet, date and link.',
    managers: 'For managers',
    example: 'For example: ',
  },
} as const;
