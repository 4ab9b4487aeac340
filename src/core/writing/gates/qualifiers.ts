/** Gate: what limits a statement stays with it: negations, doubts, conditions, rough numbers. None is added either. */
import { isCarrying, type Passes, type Word } from './gate.ts';

/** Each kind of limit with its words; `reach` is how many carrying words after it (and before it) it limits. */
const KINDS: readonly {
  readonly words: ReadonlySet<string>;
  readonly reach: number;
  readonly back: number;
}[] = [
  {
    words:
      set(`not no never nor neither none nobody nothing without cannot hardly barely rarely unable deny denies denied denying refuse
      refuses refused reject rejects rejected decline declines declined dismiss dismisses dismissed fail fails failed failing lack lacks
      lacked stop stops stopped avoid avoids avoided prevent prevents prevented unlikely false untrue doubt doubts doubted cancel
      cancelled canceled cancels abandon abandoned halt halted suspend suspended withdraw withdrew withdrawn`),
    reach: 5,
    back: 2,
  },
  {
    words:
      set(`may might could would should can must will shall alleged allegedly reportedly apparently possibly perhaps probably likely
      expected plan plans planned planning propose proposes proposed proposal seek seeks seeking sought consider considers considering
      considered accused accuse accuses accusing charged suspected suspect suspects claim claims claimed believed thought potential
      potentially intends intended intend wants wanted hopes hoped hope aims aimed try tries tried trying attempt attempted
      attempts threaten threatens threatened ready set due poised might`),
    reach: 4,
    back: 1,
  },
  {
    words:
      set(`former ex acting late interim deputy vice fake mock so self would unofficial draft preliminary initial estimated failed attempted
      aspiring outgoing incoming retired honorary`),
    reach: 2,
    back: 0,
  },
  {
    words: set('if unless whether provided once until'),
    reach: Number.POSITIVE_INFINITY,
    back: Number.POSITIVE_INFINITY,
  },
  {
    words:
      set(`about around nearly almost approximately roughly least most up over under more less fewer only some many several few half
      all every part partly among first last`),
    reach: 2,
    back: 0,
  },
];

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What the limit at `at` limits: stems of the carrying words around it in its clause. */
function limitedBy(words: readonly Word[], at: number, reach: number, back: number): readonly string[] {
  const limit = words[at];
  if (limit === undefined) return [];
  const far = reach === Number.POSITIVE_INFINITY;
  const inReach = (word: Word): boolean => isCarrying(word) && (far || word.clause === limit.clause);
  const after = words.slice(at + 1).filter(inReach);
  const before = words.slice(0, at).filter(inReach);
  return [...after.slice(0, reach), ...(back === 0 ? [] : before.slice(-back))].map(({ stem }) => stem);
}

export const qualifiers: Passes = ({ words, from }) =>
  KINDS.every((kind) => {
    const here = limitsIn(words, kind);
    const stems = new Set(words.filter(isCarrying).map(({ stem }) => stem));
    const there = from.flatMap((source) => limitsIn(source.words, kind));
    const concerned = there.filter(({ limited }) => limited.some((stem) => stems.has(stem)));
    const keeps = concerned.every((limit) => {
      const kept = here.filter(
        ({ stem, limited }) => stem === limit.stem && limited.some((one) => limit.limited.includes(one)),
      );
      // Two that are the same in the source are two here.
      return kept.length > 0 && here.filter(same(limit)).length >= concerned.filter(same(limit)).length;
    });
    const addsNone = here.every((limit) =>
      there.some(
        (known) =>
          known.stem === limit.stem &&
          limit.limited.slice(0, 2).every((stem) => known.limited.includes(stem)),
      ),
    );
    return keeps && addsNone;
  });

/** Whether another limit has the same word. */
const same =
  ({ stem }: { readonly stem: string }) =>
  (other: { readonly stem: string }): boolean =>
    other.stem === stem;

function limitsIn(words: readonly Word[], { words: limits, reach, back }: (typeof KINDS)[number]) {
  // Within a sentence a capital letter makes it a name: in May, Mr Will.
  return words.flatMap(({ text, plain, stem }, at) =>
    limits.has(plain) && (at === 0 || !/^\p{Lu}/u.test(text))
      ? [{ stem, limited: limitedBy(words, at, reach, back) }]
      : [],
  );
}
