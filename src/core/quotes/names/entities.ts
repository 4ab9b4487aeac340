/** Who is who in one article: mentions of one person or body under one name. */
import { nameKey } from '../../text/name-spelling.ts';
import { type Gender, type Mention, PARTICLES } from './mentions.ts';

export interface Figure {
  /** Canonical name: the fullest form. */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'unclear';
  readonly gender: Gender;
  /** Somewhere a title stands before the name. */
  readonly titled: boolean;
  readonly mentions: readonly Mention[];
}

/** Bearers of one name that are told apart: more come only in hostile text. */
const MOST_BEARERS = 40;

interface Draft {
  words: readonly string[];
  kind: Figure['kind'];
  gender: Gender;
  full: number;
  readonly mentions: Mention[];
}

/** Mentions by figure, in the order of their first mention; each mention belongs to one figure. */
export function figuresOf(mentions: readonly Mention[]): readonly Figure[] {
  const drafts: Draft[] = [];
  const bySurname = new Map<string, Draft[]>();
  const byFirst = new Map<string, Draft[]>();
  const byMiddle = new Map<string, Draft[]>();
  const add = (draft: Draft): void => {
    drafts.push(draft);
    index(bySurname, keyOf(draft.words.at(-1)), draft);
    index(byFirst, keyOf(draft.words[0]), draft);
    for (const word of draft.words.slice(1, -1)) index(byMiddle, keyOf(word), draft);
  };
  // Full names first: a bare surname may come before the full name, as in a headline.
  for (const mention of mentions) {
    if (mention.words.length < 2) continue;
    const found = (bySurname.get(keyOf(mention.words.at(-1))) ?? []).find((draft) =>
      sameName(draft, mention),
    );
    if (found !== undefined) take(found, mention);
    else
      add({ words: mention.words, kind: mention.kind, gender: mention.gender, full: 1, mentions: [mention] });
  }
  const latest = new Map<string, Draft>();
  const order = [...mentions].sort((a, b) => a.first - b.first);
  const owner = new Map<Mention, Draft>();
  for (const draft of drafts) for (const mention of draft.mentions) owner.set(mention, draft);
  for (const mention of order) {
    const key = keyOf(mention.words.at(-1));
    const own = owner.get(mention);
    if (own !== undefined) {
      latest.set(key, own);
      continue;
    }
    const bearer =
      pick(bySurname.get(key) ?? [], mention, latest.get(key)) ??
      pick(byFirst.get(key) ?? [], mention, latest.get(key)) ??
      // "Lula" for Luiz Inácio Lula da Silva.
      pick((byMiddle.get(key) ?? []).filter(isNoBody), mention, latest.get(key));
    if (bearer === undefined)
      add({ words: mention.words, kind: mention.kind, gender: mention.gender, full: 0, mentions: [mention] });
    else take(bearer, mention);
    if (bearer !== undefined) latest.set(key, bearer);
  }
  return drafts.map(finish).sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

function keyOf(word: string | undefined): string {
  return nameKey(word ?? '');
}

function index(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else if (list.length < MOST_BEARERS) list.push(draft);
}

function take(draft: Draft, mention: Mention): void {
  draft.mentions.push(mention);
  if (mention.words.length > 1) {
    draft.full += 1;
    if (draft.words.length < 2) draft.words = mention.words;
  }
  // A surname may be another's first name (Lee): only a title tells the gender of a single word.
  draft.gender ??= mention.words.length > 1 ? mention.gender : mention.titleGender;
  if (draft.kind === 'unclear') draft.kind = mention.kind;
}

function isNoBody(draft: Draft): boolean {
  return draft.kind !== 'body';
}

/** One surname and a first name that fits: the same, or an initial of it. */
function sameName(draft: Draft, mention: Mention): boolean {
  if (draft.words.length < 2 || isEndOf(mention.words, draft.words)) return true;
  const a = keyOf(draft.words[0]);
  const b = keyOf(mention.words[0]);
  if (a === b) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** "Bin Salman" is the end of Mohammed bin Salman, whatever its capitals. */
function isEndOf(end: readonly string[], words: readonly string[]): boolean {
  const start = words.length - end.length;
  const fits = start > 0 && PARTICLES.has(keyOf(end[0]));
  return fits && end.every((word, at) => keyOf(word) === keyOf(words[start + at]));
}

/** Of several bearers of a name: the one whose gender fits, the one named last, the one named most. */
function pick(bearers: readonly Draft[], mention: Mention, latest: Draft | undefined): Draft | undefined {
  // A surname may be another's first name (Harris): only a title tells the gender of a single word.
  const gender = mention.titleGender;
  const fitting = bearers.filter(
    (draft) => draft.gender === null || gender === null || draft.gender === gender,
  );
  if (latest !== undefined && fitting.includes(latest)) return latest;
  return fitting.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || draft.full > best.full ? draft : best),
    undefined,
  );
}

function finish(draft: Draft): Figure {
  const mentions = draft.mentions.sort((a, b) => a.first - b.first);
  const surnameUsed = draft.words.length > 1 && mentions.some((mention) => mention.words.length === 1);
  const kind = draft.kind === 'unclear' && surnameUsed ? 'person' : draft.kind;
  const titled = mentions.some((mention) => mention.titled);
  const fullest = mentions.find((mention) => mention.words === draft.words);
  return {
    name: [...draft.words, ...(fullest?.suffix ?? [])].join(' '),
    kind,
    gender: draft.gender,
    titled,
    mentions,
  };
}
