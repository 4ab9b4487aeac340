/** Stems: the common part of the forms of a word. */
import { stemmer } from 'stemmer';

/** Longer words are not stemmed, because no language has them. */
const LONGEST_WORD = 40;

/** Irregular forms: each line has a word, its past and its participle; or a plural of a noun for persons. */
const IRREGULAR = `arise arose arisen
  bear bore borne
  beat beaten
  become became
  begin began begun
  bend bent
  bind bound
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  build built
  buy bought
  catch caught
  choose chose chosen
  come came
  creep crept
  deal dealt
  dig dug
  draw drew drawn
  drink drank drunk
  drive drove driven
  eat ate eaten
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  flee fled
  fly flew flown
  forbid forbade forbidden
  forget forgot forgotten
  forgive forgave forgiven
  freeze froze frozen
  get got gotten
  give gave given
  go went gone
  grow grew grown
  hang hung
  hear heard
  hide hid hidden
  hold held
  keep kept
  know knew known
  lay laid
  lead led
  leave left
  lend lent
  lose lost
  make made
  mean meant
  meet met
  overthrow overthrew overthrown
  pay paid
  ride rode ridden
  rise rose risen
  run ran
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  shake shook shaken
  shoot shot
  show shown
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  slide slid
  speak spoke spoken
  spend spent
  stand stood
  steal stole stolen
  stick stuck
  strike struck
  swear swore sworn
  sweep swept
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  understand understood
  wear wore worn
  win won
  withdraw withdrew withdrawn
  write wrote written
  child children
  man men
  woman women`;

const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split('\n').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/**
 * The stem, with irregular forms replaced by their base: `lost` → `lose`. The full-text indexes hold `stem` only: with
 * these stems every store would have to be indexed again.
 */
export function baseStem(word: string): string {
  return stem(BASES.get(word) ?? word);
}

/** Porter's stem of a lower-case English word: `sanctions`, `sanctioned` → `sanction`. */
export function stem(word: string): string {
  return word.length > 2 && word.length <= LONGEST_WORD ? stemmer(word) : word;
}
