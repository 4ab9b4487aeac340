/** Works of fiction, fakes and those who speak in them. */
import { wordSet } from '../../../text/word-set.ts';

/** Works in which the speakers are invented. */
export const WORKS =
  wordSet(`film movie novel sitcom sketch skit satire parody spoof cartoon musical opera screenplay fable fairytale
  fairy-tale novella thriller melodrama dream nightmare daydream anime soap videogame telenovela manga pantomime panto fanfic
  fanfiction blockbuster rom-com romcom sci-fi joke meme memes fairytales legend myth riddle`);

/** Works in which only the present tense is fiction: "in the play, the king says"; "in the game, the coach said" is real. */
export const PRESENT_WORKS =
  wordSet(`play game series scene episode song ballad lyric poem verse story drama comedy comic act show
  chapter sequel prequel aria trilogy adaptation remake storyline simulation scenario reenactment re-enactment instalment installment trailer teaser`);

export const CHARACTERS = wordSet(`character characters narrator protagonist heroine villain puppet antihero
  impersonator impersonators impressionist lookalike deepfake deepfakes cartoon fictional animated imaginary make-believe`);

export const FAKES =
  wordSet(`deepfake deepfakes deep-fake ai-generated doctored fabricated fake faked hoax spoof spoofed bogus forged manipulated
  parody satirical ai-made computer-generated imaginary imagined impersonator impostor
  imposter invented fictitious fictional made-up fool prank synthetic cloned
  mock ai`);

export const CARRIERS =
  wordSet(`video videos clip clips footage letter post posts account quote quotes quotation audio recording message
  messages image images website site tweet tweets statement release email photo call calls robocall robocalls voice version text
  story article interview memo document advert ad speech press news page poster meme conference conversation
  dialogue scene diary exchange trial world column
  clone avatar screenshot screenshots caption headline snippet livestream reel segment podcast bulletin
  footage magazine issue newspaper transcript invoice receipt certificate`);

export const TRUE_STORIES = wordSet('documentary docuseries docudrama podcast radio biopic');

/** Machines that write or speak in somebody's stead. */
export const MACHINES = wordSet(`chatbot chatbots bot bots chatgpt grok copilot`);

/** With "of" behind them they stand for somebody: "a puppet of the president". */
export const STAND_INS = wordSet(
  'puppet impersonator lookalike avatar clone hologram effigy caricature robot',
);

/** People of the real world who speak about a work. */
export const MAKERS =
  wordSet(`director co-director filmmaker film-maker author writer co-writer producer novelist screenwriter playwright composer critic
  publisher showrunner developer designer actor actress star distributor reviewer historian illustrator`);
