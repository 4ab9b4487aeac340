/** Words that ask for somebody's words, and words that occur around the speaker's name. */
import { wordSet } from '../text/word-set.ts';

/** What outlets do: `What did the Example Wire report`. */
export const REPORTING = wordSet(`
  report reports reported reporting write writes wrote written writing publish publishes published publishing
  print prints printed cover covers covered covering carry carries carried`);

/** Verbs that need a noun of speech in the question: `What statement did Obama make`. */
export const MAKING = wordSet(
  'make makes made give gives gave issue issues issued deliver delivers delivered',
);

/** Verbs of saying. */
export const SAYING = wordSet(`
  say says said saying tell tells told telling call calls called calling warn warns warned warning claim claims claimed claiming
  comment comments commented commenting respond responds responded responding react reacts reacted reacting
  reply replies replied replying answer answers answered answering promise promises promised promising pledge pledges pledged
  vow vows vowed announce announces announced announcing describe describes described describing think thinks thought thinking
  believe believes believed argue argues argued arguing add adds added insist insists insisted deny denies denied denying
  explain explains explained explaining mention mentions mentioned declare declares declared state states stated urge urges urged
  demand demands demanded accuse accuses accused criticize criticizes criticized criticise criticises criticised praise praises praised
  condemn condemns condemned predict predicts predicted propose proposes proposed suggest suggests suggested admit admits admitted
  confirm confirms confirmed acknowledge acknowledges acknowledged remark remarks remarked speak speaks spoke spoken talk talks talked
  talking quote quotes quoted write writes wrote`);

/** Nouns of speech: `Obama’s position`, `the words of Obama`. */
export const WORDS_OF = wordSet(`
  word words quote quotes statement statements remark remarks comment comments position positions view views stance opinion opinions
  speech speeches reaction response reply answer answers address announcement claim claims warning warnings promise message argument`);

/** Words that always ask for quotes. Others may be the topic itself: `say about the talks`. */
export const ASKING = wordSet(`
  say says said saying tell told comment comments commented think thinks words quote quotes quoted remark remarks position view
  react reacted respond responded according show find give own`);

/** Auxiliaries before a subject: `did Putin say`, `what Putin said`. */
export const AUXILIARIES = wordSet('did does do has have had will would can could should might must');
/** Forms of `be`: in `is Putin saying` the person speaks, in `was Putin called` somebody else does. */
export const BEING = wordSet('is are was were be been');
export const CLAUSE_OPENERS = wordSet('what how why when where which whether if that because');

/** Words between a subject and its verb. */
export const ADVERBS = wordSet(
  'ever also really actually just then recently publicly once reportedly allegedly repeatedly previously initially originally always never first already not exactly only',
);

/** Small words inside names: `the Bank of England`. */
export const INNER = wordSet('of the and for de van von al bin');

/** Titles before a name: `President Putin`, `the Fed chair Powell`. */
export const QUESTION_TITLES = wordSet(`
  president minister premier chancellor chair chairman chairwoman chairperson secretary-general secretary general governor senator
  representative congressman congresswoman justice judge professor king queen prince princess pope sir mr mrs ms dr leader ceo
  director administrator commissioner ambassador spokesman spokeswoman spokesperson mayor chief captain admiral candidate`);

/** Words after `according to` that name no source: `according to plan`. */
export const NO_SOURCE = wordSet(
  'plan plans schedule law rule rules tradition custom legend size age need needs taste design protocol ability',
);

/** Documents that pass on words: `according to a Kremlin readout`. */
export const REPORTED_IN = wordSet(`
  readout readouts statement statements transcript transcripts release releases communique communiqué website document documents
  report reports remarks account accounts record records words announcement`);
