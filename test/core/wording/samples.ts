/** Arguments that every function of the catalogue is called with in tests. The type asks for each function, and for nothing else. */
import type { CommandTexts } from '../../../src/core/commands/index.ts';
import type { Catalogue } from '../../../src/core/wording/catalogue.ts';

type Speaks<T> = T extends (...values: never[]) => unknown
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [Key in keyof T]: Speaks<T[Key]> }[keyof T]
      ? true
      : false;

type Samples<T> = T extends (...values: infer Values) => unknown
  ? readonly Readonly<Values>[]
  : { readonly [Key in keyof T as Speaks<T[Key]> extends true ? Key : never]: Samples<T[Key]> };

/** Numbers where plural forms and groups of digits change. */
const COUNTS = [[0], [1], [2], [2_310]] as const;
const TWO_COUNTS = [
  [0, 0],
  [1, 1],
  [2, 1],
  [1, 2],
  [2_310, 14],
] as const;

const FLAGS = [[true], [false]] as const;

export const SAMPLES: Samples<Omit<Catalogue, 'commands'>> = {
  argument: {
    missing: [['quotes', 'speaker']],
    example: [['quotes speaker:Brook']],
    wrong: [['kind', 'is not understood', 'loud']],
    oneOf: [[['direct', 'mixed']]],
    tooLong: [['200']],
    longLine: [[12_000, 10_000]],
    noText: [
      ['help', 'me', []],
      ['status', 'now', ['digest:']],
    ],
    leftOver: [['speaker', 'Brook']],
    noKey: [['quotes', 'speakr:', ['speaker:', 'about:']]],
    twice: [['speaker']],
  },
  check: { several: TWO_COUNTS },
  writing: { stopped: COUNTS },
  context: { notice: [['A bridge is closed']] },
  definition: {
    askDelete: COUNTS,
    more: COUNTS,
    sectionCount: [[20]],
    sectionTwice: [['Energy']],
    noSection: [['(3):']],
    titleTaken: [['Energy', ['energy', 'morning']]],
    tooMany: [[50]],
    inFile: [['morning']],
  },
  draft: {
    notice: TWO_COUNTS,
    line: COUNTS,
    paragraph: COUNTS,
    rest: COUNTS,
    most: [[300]],
    working: TWO_COUNTS,
  },
  errors: { broken: [['a1b2c3d4']], storeFailed: [['a1b2c3d4']], managersOnly: [['setup']] },
  names: { which: [['speaker']], unknown: [['speaker']] },
  place: {
    unpublished: { notice: [['discord:123']], after: [['Missing Access.']] },
    paused: { notice: [['discord:123']], after: [['The channel is gone.']] },
    notChannel: [['C123']],
    untold: [['C123']],
  },
  quotes: {
    notice: [[{ quotes: 1, more: false }], [{ quotes: 2_310, more: true }]],
    instead: [['the bridge']],
    shown: [
      [1, 5, 12, true],
      [6, 6, 6, false],
    ],
    speakersUnknown: [['fi'], ['zu']],
    inLanguage: [['ru'], ['zu']],
    pairs: [[1], [2], [5]],
  },
  stored: { articles: COUNTS, totals: TWO_COUNTS },
  post: {
    said: [['8 May 2025']],
    published: [['8 May 2025']],
    retrieved: [['2025-05-08']],
    undated: [['8 May 2025']],
    more: COUNTS,
    tooLongHere: COUNTS,
    part: [[1, 3]],
  },
  page: {
    frame: { local: [['0.2.0']] },
    setUp: {
      kept: [['Slack', 'quoter in Acme', 'npm start']],
      unreachable: [['Slack', 'no connection']],
      followed: [['Coast Daily', 7, 'config/pullquote.yaml']],
      written: [['digests/morning-briefing.yaml']],
    },
    article: { revision: COUNTS, leftOut: COUNTS, sure: [[91]] },
    articles: {
      total: [
        [1, null],
        [2_310, 'Coast Daily'],
      ],
      quotes: COUNTS,
      quotesBy: [[2, 'Ada Brook, Bo Brook']],
      noneFrom: [['Coast Daily']],
      at: [[1, 3]],
    },
    people: {
      counts: [
        [1, 1, 1],
        [2_310, 14, 3],
      ],
    },
    digests: { number: COUNTS, chosen: TWO_COUNTS },
    edition: {
      number: COUNTS,
      titled: [['Morning', 3]],
      heading: COUNTS,
      counts: TWO_COUNTS,
      place: COUNTS,
      quotes: COUNTS,
      leftOut: COUNTS,
    },
    posts: { counted: [[2, 'sent']], more: COUNTS, part: [[1, 3]], tries: COUNTS },
    reply: { download: [['quotes.csv']], tooLarge: [['quotes.csv']], runThis: [['setup']] },
    preview: { posts: COUNTS, post: [[1, 3]], limits: [['Discord']], used: TWO_COUNTS },
  },
  why: {
    sure: [
      [91, true],
      [40, false],
    ],
  },
  alert: {
    new: COUNTS,
    notice: [['Ada Brook', 'a new quotation']],
    moreBelow: COUNTS,
  },
  correction: {
    notice: [['Coast Daily', 'Ada Brook']],
    toEdition: COUNTS,
    toEditionOf: [[3, 'morning']],
  },
  correctionLog: {
    notice: COUNTS,
    what: [
      ['withdrawn', false],
      ['changed', true],
      ['changed', false],
    ],
    done: TWO_COUNTS,
  },
  edition: {
    andMore: COUNTS,
    number: COUNTS,
    counted: COUNTS,
    stories: TWO_COUNTS,
    shown: [
      [6, 10, 25],
      [5, 5, 5],
    ],
    held: COUNTS,
  },
  ledger: {
    again: [['discord:123', 2]],
    digests: COUNTS,
    editions: COUNTS,
    made: [
      [1, 1, 1],
      [12, 7, 2_310],
    ],
    posts: [[2, 'sent']],
    whyNumber: COUNTS,
    part: COUNTS,
    place: COUNTS,
    folded: COUNTS,
    whyNotice: COUNTS,
  },
  problem: {
    noStory: [['harbour']],
    noPeriod: [['since', 'once']],
    noQuietHours: [['night']],
    noDay: [['someday']],
    noLanguage: [['xx1']],
    noZone: [['Mars/Base']],
    noTime: [['noonish']],
    noDays: [['moonday']],
    whichDigest: [[[]], [['morning']]],
    noDigest: [
      ['evening', []],
      ['evening', ['morning', 'noon']],
    ],
    brokenDigest: [
      ['evening', null],
      ['evening', 'digests/evening.yaml: title: is missing'],
    ],
    followsTooMany: [[50]],
    tooManySources: [[20]],
    alreadyFollowed: [['Coast Daily', 'coast-daily']],
    noAddress: [['coast daily']],
    noSource: [['coast']],
    sharedSource: [['Coast Daily']],
    otherWorkspacesButton: [['quotes']],
    otherPersonsButton: [['quotes']],
    platformOff: [['slack']],
  },
  prompt: { noNumber: COUNTS, oneOf: [['a, b']], initial: [['daily']] },
  slack: {
    leftOut: COUNTS,
    install: {
      tooLate: [['/slack/install']],
      stopping: [['/slack/install']],
      noToken: [['/slack/install']],
      inOrganisation: [['Coast Group']],
      inWorkspace: [['Coast Daily'], [null]],
    },
  },
  sources: { news: COUNTS, moreNews: COUNTS },
};

type SomeSamples<T> = T extends (...values: infer Values) => unknown
  ? readonly Readonly<Values>[]
  : { readonly [Key in keyof T]?: SomeSamples<T[Key]> };

/** By a command's name. A function without samples is called with values of several types. */
export const COMMAND_SAMPLES: SomeSamples<CommandTexts> = {
  ask: {
    found: COUNTS,
    searched: TWO_COUNTS,
  },
  'export quotes': {
    notice: COUNTS,
    first: [
      [1, { quotes: 0, more: false }],
      [500, { quotes: 2_310, more: true }],
    ],
  },
  'pullquote filter': {
    unknown: [
      ['Brook', []],
      ['Brook', ['Ada Brook', 'Bo Brook']],
    ],
    notice: [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ],
  },
  follow: {
    done: FLAGS,
  },
  unfollow: {
    ended: COUNTS,
  },
  'pullquote hours': {
    between: [['22:00', '07:00']],
    notice: [
      [null, 0],
      [null, 2],
      [0, 2],
      [2, 2],
    ],
    more: COUNTS,
  },
  'digest publish': {
    askPublish: [['channel'], ['all']],
    published: [
      [1, 1, 1],
      [12, 0, 2],
    ],
  },
  thumb: {
    given: FLAGS,
    count: TWO_COUNTS,
  },
  'digest missed': {
    notice: [
      [0, false],
      [1, false],
      [25, true],
    ],
    all: COUNTS,
  },
  'digest resend': {
    askResend: FLAGS,
  },
  'digest cancel': {
    cancelled: COUNTS,
  },
  'sources list': {
    notice: COUNTS,
    articles: COUNTS,
  },
  'sources add': {
    added: [['Coast Daily']],
    followed: COUNTS,
  },
  'sources test': {
    feed: COUNTS,
  },
  'sources set': {
    isSet: [['Coast Daily']],
  },
  speakers: {
    newest: COUNTS,
    notice: TWO_COUNTS,
    share: [[3, 40]],
    unnamed: [[12]],
    row: [
      [1, 1],
      [2_310, 14],
    ],
  },
  'pullquote status': {
    notice: [
      ['channel', 1, 0],
      ['person', 2, 1],
    ],
    elsewhere: COUNTS,
  },
  'pullquote pause': {
    done: COUNTS,
  },
  'pullquote resume': {
    done: COUNTS,
  },
  'pullquote remove': {
    done: COUNTS,
  },
  story: {
    notice: [['A bridge is closed']],
    told: TWO_COUNTS,
    chosen: [
      [1, 1, 1, 1],
      [3, 5, 2, 14],
    ],
    why: COUNTS,
    all: [['Ada Brook']],
  },
  subscribe: {
    done: [
      ['channel', false],
      ['person', false],
      ['person', true],
    ],
  },
  unsubscribe: {
    ended: COUNTS,
  },
  'pullquote permissions': {
    lacking: COUNTS,
  },
  'passage why': {
    has: TWO_COUNTS,
    likely: COUNTS,
  },
};
