/** Verbs that report what somebody said, thought or showed, in all their forms. */

type Sort = 'say' | 'tell' | 'think' | 'show' | 'describe';

/** Verbs by what follows them: `say` a clause or quotation, `tell` first a hearer, `describe` something "as" something. */
const LEMMAS: Readonly<Record<Sort, string>> = {
  say: `acknowledge add admit affirm allege announce answer argue assert attest aver boast bristle caution claim clarify comment
    complain concede conclude concur confess confide confirm contend continue counter cry declare deny detail disclose elaborate
    emphasise emphasize exclaim explain express fume gripe grumble guess gush hint imply indicate insist interject intone
    invoke joke lament lecture maintain mention mumble murmur mutter note object observe offer opine pledge point posit
    preach predict proclaim promise pronounce protest quip quote read reaffirm reason recall recite recommend recount
    reflect reiterate rejoin relate remark repeat reply report respond retort reveal say scoff scream shout shriek sigh signal
    snap snarl sneer sniff speculate state stipulate stress stutter submit suggest surmise swear testify theorise theorize tweet
    underline underscore venture volunteer vow wail whisper wonder write yell post retweet blog exhort chant cite charge
    deadpan echo blast bark bellow bemoan decree demand demur enthuse groan insinuate interrupt moan plead profess propose rant reassert
    reckon restate retell roar thunder utter`,
  tell: `advise alert ask assure brief challenge command convince encourage entreat implore inform instruct invite notify order
    persuade press query question reassure remind request tell thank urge warn beg press`,
  think: `accept agree aim appreciate assume believe care consider decide deem deserve desire determine disagree doubt envision
    estimate expect fear feel figure find forecast foresee forget hear hope imagine intend know learn like love mean
    mull need oppose perceive plan ponder prefer presume project realise realize recognise recognize regret
    remember resolve see seek suppose suspect think trust try understand view want wish worry favor favour support back
    refuse decline reject`,
  show: `demonstrate find illustrate outline prove reveal show warrant mark define require list contain`,
  describe: `accuse applaud assail attack bash blame blast brand call castigate characterise characterize chide commend condemn
    compare credit criticise criticize criticising cast decry defend denounce deride describe dismiss disparage dispute dub endorse fault hail
    hammer impugn knock label lambast lambaste laud mock name paint portray praise rail rap rebuke rebuff refer reference
    ridicule rip salute scold slam slap smear speak spell tar tout tag talk term tease threaten trumpet vilify welcome discuss
    address`,
};

/** Irregular forms. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  read: 'reads reading',
  swear: 'swears swore sworn swearing',
  speak: 'speaks spoke spoken speaking',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  know: 'knows knew known knowing',
  find: 'finds found finding',
  forget: 'forgets forgot forgotten forgetting',
  foresee: 'foresees foresaw foreseen foreseeing',
  forecast: 'forecasts forecasting forecasted',
  hear: 'hears heard hearing',
  mean: 'means meant meaning',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  show: 'shows showed shown showing',
  understand: 'understands understood understanding',
  cast: 'casts casting',
  beg: 'begs begged begging',
  spell: 'spells spelled spelt spelling',
  quip: 'quips quipped quipping',
  snap: 'snaps snapped snapping',
  rip: 'rips ripped ripping',
  rap: 'raps rapped rapping',
  tag: 'tags tagged tagging',
  dub: 'dubs dubbed dubbing',
  tar: 'tars tarred tarring',
  slam: 'slams slammed slamming',
  slap: 'slaps slapped slapping',
  blog: 'blogs blogged blogging',
  admit: 'admits admitted admitting',
  submit: 'submits submitted submitting',
  concur: 'concurs concurred concurring',
  prefer: 'prefers preferred preferring',
  refer: 'refers referred referring',
  regret: 'regrets regretted regretting',
  aver: 'avers averred averring',
  plan: 'plans planned planning',
  plead: 'pleads pleaded pled pleading',
  retell: 'retells retold retelling',
  demur: 'demurs demurred demurring',
};

/** All forms of the verbs of one class. */
function forms(sort: Sort): readonly string[] {
  return LEMMAS[sort]
    .trim()
    .split(/\s+/)
    .flatMap((lemma) => [lemma, ...(IRREGULAR[lemma]?.split(' ') ?? regular(lemma))]);
}

function regular(lemma: string): readonly string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const root = lemma.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [third, `${lemma}ed`, `${lemma}ing`];
}

/** The forms by class. A form of several classes belongs to the first of say, tell, describe, think, show. */
export const REPORTING_VERBS: Readonly<Record<Sort, readonly string[]>> = {
  // Only `ruled`: `rule`, `rules` and `ruling` are nouns more often.
  say: [...forms('say'), 'according', 'ruled'],
  tell: forms('tell'),
  describe: forms('describe'),
  think: forms('think'),
  show: forms('show'),
};
