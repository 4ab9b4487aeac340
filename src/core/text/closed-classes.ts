/** The closed classes of English: the only words that the analysis knows as words. Everything else is shape and ending. */
import { CERTAIN_MONTHS, WEEKDAYS } from '../base/calendar-names.ts';

/** The role of a listed word in a sentence. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'firstPerson'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'negation'
  | 'adverb'
  | 'number'
  | 'weekday'
  | 'month'
  | 'time'
  | 'title'
  | 'role'
  | 'body'
  | 'document'
  | 'say'
  | 'tell'
  | 'think'
  | 'show'
  | 'describe';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Function words by class. Each word has one class only: its most frequent use in news. */
export const FUNCTION_WORDS: Readonly<Partial<Record<WordClass, readonly string[]>>> = {
  determiner:
    words(`a all an another any both each either every few half many more most much neither no other several
    some such the these this those`),
  possessive: words("her his its my our their whose your 's ’s ' ’"),
  pronoun:
    words(`anybody anyone anything everybody everyone everything he hers herself him himself it itself nobody none
    nothing one ones she somebody someone something theirs them themselves they`),
  firstPerson: words('i me mine myself ours ourselves us we you yours yourself yourselves'),
  preposition:
    words(`about above across after against along alongside amid among around as aside at before behind below
    beneath beside besides between beyond by despite down during except following for from in including inside into
    like near of off on onto opposite out outside over past per regarding since than through throughout to toward towards
    under underneath until unlike up upon versus via vs with within without`),
  conjunction: words('& and but nor or plus yet'),
  subordinator: words('although because if lest once that though till unless whereas whether while'),
  relative: words('how what whatever when whenever where wherever which whichever who whoever whom why'),
  auxiliary:
    words(`am are aren't be been being can can't could couldn't did didn't do does doesn't don't had hadn't has
    hasn't have haven't having is isn't may might must mustn't ought shall should shouldn't was wasn't were weren't will
    won't would wouldn't 'd 'll 'm 're 've ’d ’ll ’m ’re ’ve aren’t can’t couldn’t didn’t doesn’t don’t hadn’t hasn’t
    haven’t isn’t mustn’t shouldn’t wasn’t weren’t won’t wouldn’t`),
  negation: words("never not n't n’t hardly rarely"),
  adverb:
    words(`again ago ahead almost already also altogether always apart away back even ever far first further
    furthermore here however indeed instead just later least less long maybe meanwhile moreover nearly nevertheless next
    nonetheless now often only otherwise perhaps quite rather really recently repeatedly separately simply so sometimes soon
    still subsequently then there therefore thus together too twice very well`),
  number:
    words(`zero two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
    thousands million millions billion billions trillion second third fourth fifth`),
  weekday: WEEKDAYS,
  // Not `may`: mostly it is the verb.
  month: [
    ...CERTAIN_MONTHS,
    ...CERTAIN_MONTHS.flatMap((name) => (name === 'september' ? ['sept', 'sep'] : [name.slice(0, 3)])),
  ],
  time: words(
    'today tonight yesterday tomorrow morning afternoon evening night week month year day days weeks months years',
  ),
};

/** Titles before a name: `Mr.`, `Sen.`, `President`. */
export const TITLES =
  words(`adm admiral ambassador archbishop atty baroness bishop brig capt captain cardinal chairman chairwoman
  chancellor chief cmdr col colonel commander commissioner congressman congresswoman councilman councilwoman dame del
  deputy detective director dr emperor first former gen general gov governor judge justice king lady lieutenant lord lt maj major
  mayor minister miss mr mrs ms officer pastor pope premier president presidential prime prince princess prof professor prosecutor
  queen rabbi rep representative rev reverend secretary sen senator sergeant sgt sheriff sir speaker st superintendent
  supt vice`);

/** Nouns for people by what they do, as heads of a source without a name. */
export const ROLES =
  words(`activist activists actor actress adviser advisers advisor advisors agent agents aide aides analyst analysts
  athlete athletes attorney attorneys author authors boss businessman businesswoman candidate candidates ceo chair chairperson chiefs coach consultant coordinator
  counsel critic critics delegate delegates democrat democrats diplomat diplomats economist economists editor editors
  engineer executive executives expert experts fan fans farmer father founder friend governors historian husband investigator
  investigators journalist journalists judges justices lawmaker lawmakers lawyer lawyers leader leaders legislator
  manager managers member members ministers mother mp mps nominee observer observers officers official officials operative
  operatives opponent opponents owner participants parents partner people player players pollster pollsters president professors
  prosecutors rebels reporter reporters representatives republican republicans researcher researchers resident residents
  respondents rivals scholar scholars scientist scientists senators sister source sources spokesman spokesmen spokeswoman
  spokesperson staffer staffers strategist strategists student students supporter supporters surgeon surrogate surrogates
  singer soldier soldiers teacher victim victims voter voters witness witnesses wife woman women writer man men brother son daughter doctor doctors`);

/** Bodies that make statements: ministries, courts, companies, outlets. */
export const BODIES =
  words(`administration agencies agency alliance army assembly association authorities authority bank bloc board
  bureau cabinet campaign campaigns center centre chamber charity channel club coalition commission committee companies company
  conference congress corporation council court courts department embassy federation firm firms force forces foundation
  government governments group groups headquarters hospital house inquiry institute judiciary jury kremlin league magazine media military ministry
  movement navy network networks news newspaper newspapers office organisation organization outlet outlets paper panel parliament party
  pentagon police post press publication regulator school senate service society state station team think-tank
  times treasury tribunal union unions university watchdog website white`);

/** Documents that make statements: readouts, reports, polls. */
export const DOCUMENTS =
  words(`account ad ads affidavit analysis announcement article assessment audit bill book bulletin cable
  column communique communiqué complaint data diary document documents dossier draft editorial email emails
  essay estimate estimates file files filing filings findings forecast indictment journal law lawsuit
  letter letters manifesto memo memoir memos message messages minutes motion notice op-ed order paper petition poll polls
  post posts proposal readout record records release report reports research resolution results review rule ruling
  speech statement statements statistics study studies summary survey surveys testimony text transcript transcripts
  treaty tweet tweets verdict video warrant`);
