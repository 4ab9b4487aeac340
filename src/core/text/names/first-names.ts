/** Common first names, by the pronoun that usually goes with them. */

import { wordSet } from '../word-set.ts';
import { FEMININE_NAMES } from './feminine-names.ts';
import { MASCULINE_NAMES } from './masculine-names.ts';

/** First names for which the pronoun is wrong for more than one bearer in ten; the rest of the text must decide. */
export const EITHER_NAMES = wordSet(`
  abimbola addison ade adeola adi ajayi akpan alex alexis alix amandeep amari amarjit andie andrea anele
  angel anh arden ariel ash ashley aubrey avery ayan ayanda ayo ayodele bailey baljit billie blair
  blessing bobbie boitumelo bola bongi camille carey caryl casey charley charlie cheng chika chris
  dakota dami dana dara darcy dayo dominique ebele ebere eden fang frankie gabriele gale gugu gurdeep
  gurinder gurpreet hadley hardeep harjit harley harpreet hayden hong hyun ife iman inderjit innocent
  ira ismet jackie jaden jamie jan jaspreet jatinder jean jessie ji-hoon ji-won jin jing jocelyn jodi
  jody jordan joss jun kagiso kamo kamogelo karabo katlego kehinde kelechi kelly kerry kgomotso kim
  kiran kuldeep lakhwinder lee lei leigh lerato lesego lesley leslie linh loren lou lucky lungile lynn
  mackenzie mandeep maninder manjit manpreet marlowe maxime merle mica michele min ming mischa morgan
  mpho narinder nat navdeep neo ngoc nicky nicola ning nkem noor nur ola olu oluwaseun oluwatosin onyeka
  paramjit pardeep parminder pat peyton phoenix ping precious quinn rajinder ravinder reagan reese riley
  robin rowan rui ruri sacha sage sam sandy sanele sascha sasha satinder shannon shelby simran siphiwe
  skyler sola soo-hyun stevie sukhdeep sukhwinder sunny surjit sydney taiwo tal tatum taylor tayo tebogo
  temi temitope terry thanh thato tobi tolu tommie tope tracy tshepo tumelo uche uzo val wei winter
  wynne xin xuan yan yemi yi ying yoon yu yuval zaire
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
