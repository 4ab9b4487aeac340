/** Nouns for people that say which pronoun goes with them. */
import { wordSet } from '../word-set.ts';

/** Nouns and titles that decide the pronoun of a person. */
export const FEMININE_NOUNS =
  wordSet(`actress aunt baroness chairwoman congresswoman councilwoman dame daughter duchess empress ex-girlfriend
  ex-wife girl girlfriend goddess grandmother granddaughter heiress hostess lady miss mom mother mrs ms mum niece nun princess queen
  saleswoman sister spokeswoman stepmother waitress widow wife woman businesswoman policewoman alderwoman
  ballerina daughter-in-law datin fiancee fiancée frau grandma granny great-grandmother hajia headmistress heroine landlady madam madame
  mme mum puan schoolgirl sheikha shepherdess sister-in-law sportswoman stateswoman stepdaughter stepmum suffragette`);

export const MASCULINE_NOUNS =
  wordSet(`actor baron boy boyfriend brother businessman chairman congressman councilman dad duke emperor
  ex-boyfriend ex-husband father gentleman grandfather grandson husband king lord man mr nephew policeman pope priest prince sir son
  spokesman stepfather uncle waiter widower alderman alhaji ayatollah batsman brother-in-law businessman dad emir encik father-in-law
  fiance fiancé fireman fisherman frontman godfather grandpa gunman headmaster herr imam monk monsieur mufti postman salesman schoolboy
  senor sheikh son-in-law sportsman statesman stepdad stepson sultan ustaz`);
