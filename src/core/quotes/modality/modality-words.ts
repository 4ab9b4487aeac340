/** Words that distinguish asserted words from those that were denied, asked, wished for, planned or imagined. */
import { wordSet } from '../../text/word-set.ts';

/** Verbs by which the subject calls a clause false. */
export const DENY = wordSet(
  'deny denies denied denying refute refutes refuted refuting disavow disavows disavowed',
);

/** Verbs that deny a claim named by a noun: "rejected claims that". */
export const REJECT =
  wordSet(`reject rejects rejected rejecting dismiss dismisses dismissed dismissing dispute disputes disputed
  disputing contest contests contested contesting rebut rebuts rebutted rebutting rebuff rebuffs rebuffed rubbish rubbishes
  rubbished rubbishing quash quashes quashed scotch scotches scotched debunk debunks debunked repudiate repudiates repudiated
  challenge challenges challenged contradict contradicts contradicted discount discounts discounted denounce denounces
  denounced ridicule ridiculed mock mocked downplay downplayed counter counters countered hit hits push pushed pushes pour poured
  pours shot shoots laugh laughed laughs brush brushed brushes shrug shrugged bat batted slap slapped knock knocked
  scoff scoffed scoffs bristled slam slams slammed blast blasted decry decried condemn condemned attack attacked denial
  trash trashed trashes belie belied belies nix nixed dash dashed torpedo torpedoed deride derided scorn scorned lambast lambasted
  wave waved waves pooh-poohed`);

/** Nouns for what other people say. */
export const CLAIM_NOUNS =
  wordSet(`claim claims report reports allegation allegations suggestion suggestions rumour rumours rumor
  rumors accusation accusations speculation idea notion assertion assertions contention charge charges theory theories story
  stories belief argument arguments insinuation insinuations implication hint hints talk gossip criticism view assumption
  perception complaint complaints account accounts statement`);

/** Verbs of asking; with "whether", "if", "why" they introduce a question. */
export const ASK =
  wordSet(`ask asks asked asking wonder wonders wondered wondering question questions questioned questioning query
  queries queried querying inquire inquires inquired inquiring enquire enquires enquired enquiring press pressed quizzed quiz
  grilled challenged pushed know probed`);

/** Words that introduce an indirect question. */
export const QUESTION_WORDS = wordSet('whether if why how when where who whom what which');

export const IMAGINE =
  wordSet(`imagine imagines imagined imagining picture pictures pictured picturing suppose supposing envision
  envisage pretend pretending fancy conceive conceivable`);

/** Words that introduce a hypothetical case. */
export const SUPPOSE = wordSet(
  'unless suppose supposing imagine assume assuming pretend pretending lest until picture provided',
);

/** Verbs of wishing. */
export const WISH =
  wordSet(`wish wishes wished wishing hope hopes hoped hoping want wants wanted wanting demand demands demanded
  demanding prefer prefers preferred pray prays prayed expectation plead pleaded pleading request requested recommend`);

/** Verbs by which the subject wants somebody else to act: "urged the bank to admit". */
export const MOVE =
  wordSet(`want wants wanted wanting urge urges urged urging call calls called calling press presses pressed pressing
  beg begs begged begging ask asks asked asking need needs needed implore implores implored implore tell tells told telling
  order orders ordered ordering encourage encourages encouraged demand demands demanded demanding challenge challenges challenged
  invite invites invited like love prefer plead pleads pleaded pleading appeal appeals appealed appealing exhort advise advises
  advised push pushed petition petitioned lobby lobbied lobbying implored instruct instructed time pressure pressured wish wishes
  wished hope hopes hoped hoping remind required`);

/** Verbs by which somebody is brought to speak, and does. */
export const BRING =
  wordSet(`force forces forced forcing lead leads led leading cause causes caused causing prompt prompts prompted
  prompting allow allows allowed allowing enable enabled compel compels compelled oblige obliged get got help helped persuade
  persuaded convince convinced moved drove emboldened inspired`);

/** "declined to say": the subject did not say it. */
export const DECLINE =
  wordSet(`declined declines declining decline refused refuses refusing refuse failed fails failing fail neglected
  neglects omitted omits forgot forgets unable unwilling reluctant loath loth afraid unlikely hesitated hesitate hesitates
  hesitating hesitant nothing refusal reluctance failure inability powerless unprepared cagey forbidden forbade forbid forbids disinclined`);

/** "avoided saying", "stopped short of saying". */
export const AVOID =
  wordSet(`avoid avoids avoided avoiding short refrain refrains refrained refraining stop stopped stops resist resists
  resisted without instead rather abstained shy shied banned barred prevented prohibited forbidden discouraged far warned
  advised cautioned counselled decided held holding recoiled shrank desisted backed baulked balked flinched retreated dissuaded deterred kept`);

/** "avoided saying": without a preposition. */
export const STOP =
  wordSet(`avoid avoids avoided avoiding stop stopped stops resist resists resisted without quit quits ceased discouraged
  prohibited forbade baulked balked`);

/** "is expected to say": in the future. */
export const PLAN =
  wordSet(`expected due set scheduled likely poised going plans planned plan planning intends intended intend
  intending preparing prepares prepared about promises promised promise vows vowed vow pledges pledged agrees agreed threatens
  threatened threatening threat aims aimed aiming ready slated tipped bound certain sure hopes hoping gearing lined arranged
  expecting slate proposes proposed`);

/** "went on to say", "was the first to say", "is believed to have said": asserted. */
export const DID =
  wordSet(`went go goes gone going-on on continued continue continues came come comes seemed seem appears appeared
  first last only latest one quick keen happy pleased proud able right wrong forced compelled obliged moved used began begins managed
  proceeded rushed tried tries attempted sought seeks dared believed understood alleged reported thought known said claimed
  rumoured rumored found have had has having got enough free brave honest bold fair safe saw heard quoted paused stopped took
  takes decided decides willing chose ventured liked likes tends tended returned rose spoke wrote`);

export const WILL = wordSet("will 'll shall gonna won't shan't");
export const WOULD = wordSet("would wouldn't");
export const COULD = wordSet("could might may couldn't mightn't");
export const CAN = wordSet("can can't cannot");
export const SHOULD = wordSet("should ought shouldn't oughtn't must mustn't");

/** "would often say", "will always tell you": a habit, so asserted. */
export const HABIT =
  wordSet(`always often later subsequently eventually sometimes usually frequently regularly then repeatedly
  soon occasionally typically famously thereafter ultimately`);

/** "not only said", "did not just say": asserted. */
export const MERELY = wordSet('only just merely simply');

/** Negative subjects: "nobody said". */
export const NOBODY = wordSet('nobody no-one none neither no not nor nothing');

/** "accepted that", "agreed that": said so. */
export const GRANT = wordSet('accept accepts accepted agree agrees agreed');

/** Openers of a clause that takes its speech for granted: "when the minister says". */
export const GRANTED =
  wordSet(`when as after before since because while where whereas who which whom whose what how although though but
  and despite than like once whenever wherever why`);

export function isNegation(word: string): boolean {
  return (
    word === 'not' || word === 'never' || word === 'cannot' || word === 'nowhere' || word.endsWith("n't")
  );
}

/** Verbs that introduce speech and are not in the lists of verbs of speech. */
export const SPEECH_BESIDES = wordSet(
  'sings sang sung drawn decide decides decided resolve resolves resolved',
);

export const DREAM = wordSet('dream dreams dreamed dreamt dreaming');

/** Words that open a clause with its subject after the auxiliary, and negate it: "Nowhere did he say", "At no point". */
export const NEGATIVE_OPENERS = wordSet(
  'nowhere nor neither no hardly scarcely barely rarely seldom little few',
);

/** Nouns for not speaking: "the refusal of the coroner to say". */
export const REFUSAL = wordSet(
  'refusal refusals failure reluctance inability unwillingness hesitation hesitancy refuses',
);

/** Verbs of not answering: "dodged questions on whether". */
export const EVADE =
  wordSet(`dodge dodges dodged dodging duck ducks ducked ducking sidestep sidesteps sidestepped sidestepping evade evades
  evaded evading avoid avoids avoided avoiding deflect deflects deflected deflecting skirt skirted skirts parry parried parries
  fend fended ignore ignored ignores ignoring swerve swerved swerves rebuffed swatted batted waved brushed shrugged refused declined
  sidestep blanked stonewalled bypassed rejected resisted`);

/** What somebody is who does not answer: "coy about whether". */
export const SILENT =
  wordSet(`coy silent mum tight-lipped tightlipped noncommittal non-committal vague evasive quiet guarded cagey
  undecided schtum shtum silence equivocal ambiguous mute noncommital unclear uncertain unsure`);

/** What a false claim is. */
export const FALSE =
  wordSet(`false untrue wrong nonsense baseless unfounded groundless fabricated fabrication fabrications fiction incorrect
  inaccurate garbage rubbish lies lie malicious overblown exaggerated misleading fake invented mistaken laughable absurd ridiculous
  ludicrous preposterous denied rejected dismissed hogwash bunkum claptrap tosh baloney erroneous scurrilous defamatory disputed
  refuted debunked hoax myth slander propaganda`);

/** Times between the parts of a verb group: "will tonight tell", "did on Monday say". */
export const TIMES =
  wordSet(`today tonight tomorrow yesterday now later then again instead week month year morning afternoon evening monday
  tuesday wednesday thursday friday saturday sunday this next last on`);

/** Verbs that take another verb without "to": "never heard him say". */
export const PERCEIVE = wordSet(
  'hear hears heard hearing see sees saw watch watched let lets make makes made',
);
