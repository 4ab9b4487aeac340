/** Common first names, by the pronoun that usually goes with them. */

import { wordSet } from '../word-set.ts';
import { FEMININE_NAMES } from './feminine-names.ts';
import { MASCULINE_NAMES } from './masculine-names.ts';

/** First names for which the pronoun is wrong for more than one bearer in ten; the rest of the text must decide. */
export const EITHER_NAMES = wordSet(`
  addison ade adi ajayi akpan alex alix amari andie angel anh arden ariel ash aubrey avery ayan ayo ayodele
  bailey billie blair blessing bobbie boitumelo bola camille carey caryl casey charley charlie cheng chika
  chris dakota dana dara darcy dayo ebele eden fang frankie gabriele gale gurpreet hadley harjit harley
  harpreet hayden hong hyun ife iman inderjit innocent ira ismet jackie jaden jamie jaspreet jean ji-hoon
  ji-won jin jing jocelyn jodi jody jordan joss jun kagiso kamo kamogelo katlego kehinde kelechi kelly
  kerry kgomotso kim kiran kuldeep lei leigh lerato lesego lesley leslie linh loren lou lucky lynn
  mackenzie manpreet marlowe maxime merle mica min ming mischa morgan mpho nat neo ngoc nicky ning noor nur
  ola olu oluwaseun oluwatosin paramjit pat peyton phoenix ping precious quinn reagan reese riley robin
  rowan rui ruri sacha sage sam sandy sanele sascha shannon shelby simran siphiwe skyler sola soo-hyun
  sunny sydney taiwo tal tatum taylor tayo temi terry thanh thato tobi tommie tracy tshepo tumelo uche val
  wei winter wynne xin xuan yan yi ying yoon yu yuval zaire
`);

/** All first names. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...FEMININE_NAMES,
  ...MASCULINE_NAMES,
  ...EITHER_NAMES,
]);

/** First names that are everyday words too. Alone at the start of a sentence they are no name unless the text proves it. */
export const WORDS_AND_NAMES = wordSet(`
  amber angel april august autumn beau bill blessing bo buddy can carol charity chip chuck cliff comfort coral crystal daisy dawn
  dick drew duke earl ed faith fay fern flo frank gale gay gene gig ginger glen gore grace grant guy hazel heath holly honor hope ivy
  iris jack jade jewel josh joy june junior king lance lily lucky mark mason may melody mercy merit miles milo nick noble olive opal
  page pansy pat patience pearl peg penny perry phoenix poppy precious prince prosper prudence rich rob robin rose ruby rusty sage
  sandy sky sol star stormy sue sunny temperance tiffany trey trip troy violet wade ward will winter wren`);
