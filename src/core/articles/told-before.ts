/** Whether a sentence begins with something that the article told of before: “The harbour fund is …”. */
import { FUNCTION_WORDS } from '../text/closed-classes.ts';
import { stemsOf } from '../text/words.ts';

const OPENING = /^(?:The|All the|Both the)((?: \p{Ll}[\p{L}’'-]*){1,4})/u;
/** Words read of the noun phrase: its verb may follow. */
const WORDS = 2;
const SHORTEST = 4;

/** What everybody knows needs no introduction. */
const KNOWN = new Set(
  `government president police economy country world public state city council weather court media military army parliament
  opposition king queen pope sun moon law war internet market markets police rest number national federal local central first
  last latest current former average whole entire most best biggest largest`.split(/\s+/),
);
/** These make it known in the sentence itself: “the plan of …”, “the people who …”. */
const INTRODUCES = new Set(
  'of in at by for from on to with between about against over that which who whose whom where into behind among'.split(
    ' ',
  ),
);
const CLOSED: ReadonlySet<string> = new Set(Object.values(FUNCTION_WORDS).flat());

/**
 * @param before stems of the sentences before it
 * @param inTitle stems of the title, which readers see above the summary
 */
export function beginsWithToldThing(
  sentence: string,
  before: ReadonlySet<string>,
  inTitle: ReadonlySet<string>,
): boolean {
  const words = OPENING.exec(sentence)?.[1]?.trim().split(' ') ?? [];
  const phrase: string[] = [];
  for (const word of words) {
    if (INTRODUCES.has(word)) return false;
    if (CLOSED.has(word) || phrase.length === WORDS) break;
    phrase.push(word);
  }
  if (phrase.some((word) => KNOWN.has(word))) return false;
  const stems = phrase.flatMap((word) => stemsOf(word)).filter((stem) => stem.length >= SHORTEST);
  return !stems.some((stem) => inTitle.has(stem)) && stems.some((stem) => before.has(stem));
}
