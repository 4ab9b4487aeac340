/** How questions for somebody's words are asked in the languages of the interface beside English, as data. */
import { wordSet } from '../text/word-set.ts';

export interface AskingWords {
  readonly code: string;
  /** What opens the question: up to three words. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of speech and their auxiliaries. */
  readonly verbs: ReadonlySet<string>;
  /** Prepositions before the topic. */
  readonly about: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
}

const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).map((phrase) => phrase.replaceAll('_', ' ')));

export const ASKING_WORDS: readonly AskingWords[] = [
  {
    code: 'de',
    openers: phrases('was wie wovor was_genau und_was'),
    verbs:
      wordSet(`sagte sagt sagen sagten gesagt hat haben meint meinte meinen gemeint hält halten denkt dachte denken erklärte erklärt erklären betonte betont
      fordert forderte gefordert kündigte kündigt angekündigt versprach verspricht versprochen schrieb schreibt geschrieben antwortete geantwortet äußerte äußert
      geäußert reagierte reagiert kommentierte kommentiert behauptet behauptete warnt warnte gewarnt an sich`),
    about: wordSet('über zu zum zur von vom gegen auf bei beim im in nach am'),
    and: wordSet('und'),
  },
  {
    code: 'fr',
    openers: phrases("qu'a qu'ont que qu'est-ce_que qu'est-ce_qu'a qu'en qu'avait qu'en_a comment quoi"),
    verbs:
      wordSet(`a ont dit disent disait déclaré déclare pense pensent pensait répond répondu affirme affirmé promet promis annonce annoncé propose proposé
      réagi réagit commente commenté qu'a qu'ont écrit exige exigé reproche raconte raconté`),
    about: wordSet("de du des sur à au aux contre dans en lors sujet propos d'un d'une"),
    and: wordSet('et'),
  },
  {
    code: 'es',
    openers: phrases('qué que cómo como y_qué'),
    verbs:
      wordSet(`dijo dice dicen dijeron dicho ha han opina opinan opinó declaró declara piensa piensan respondió responde afirma afirmó prometió promete anunció
      anuncia propuso propone reaccionó reacciona comentó comenta exige exigió escribió`),
    about: wordSet('de del sobre a al contra en acerca ante tras'),
    and: wordSet('y e'),
  },
  {
    code: 'pt',
    openers: phrases('o_que que e_o_que como o_que_é_que'),
    verbs:
      wordSet(`disse disseram diz dizem dito tem têm falou fala falaram declarou declara afirma afirmou pensa pensam acha acham respondeu responde prometeu promete
      anunciou anuncia propôs propõe reagiu reage comentou comenta exige exigiu escreveu`),
    about: wordSet('de do da dos das sobre a ao à contra em no na acerca ante após'),
    and: wordSet('e'),
  },
  {
    code: 'ru',
    openers: phrases('что как а_что и_что что_же'),
    verbs:
      wordSet(`сказал сказала сказали говорит говорят говорил говорила говорили заявил заявила заявили думает думают ответил ответила ответили сообщил сообщила
      пообещал пообещала обещает считает считают объявил объявила предложил предложила отреагировал отреагировала прокомментировал прокомментировала написал
      написала требует потребовал`),
    about: wordSet('о об обо про на по против при в во насчёт'),
    and: wordSet('и'),
  },
];

export interface UnspacedAsking {
  readonly code: string;
  /** The form of the question. */
  readonly asks: RegExp;
  /** What may follow the name of whoever is asked about. */
  readonly behindName: RegExp;
  readonly topic: RegExp;
}

export const UNSPACED_ASKING: readonly UnspacedAsking[] = [
  {
    code: 'ja',
    asks: /(?:何|なん|なに|どう|どのよう)[^。？?]{0,8}(?:言|述べ|話|語|発言|コメント|考え|反応|主張)/u,
    behindName: /^(?:大統領|首相|主席|総理|長官|議長|外相|国王|教皇|氏|さん|大臣|知事|会長){0,2}[はがも]/u,
    topic: /[はがも](?<topic>[^はが。？?]{1,40}?)(?:について|に関して|に対して|をめぐって)/u,
  },
  {
    code: 'zh',
    asks: /(?:说|說|谈|談|表示|讲|講|评论|評論|回应|回應)[^。？?]{0,4}(?:什么|什麼|哪些|啥)|(?:怎么|怎麼|怎样|如何)(?:说|說|看|评价|評價|回应|回應|表示)/u,
    behindName: /^(?:总统|總統|主席|总理|總理|首相|部长|部長|秘书长|先生)?(?=[^的])/u,
    topic:
      /(?:对于|對於|关于|關於|就|对|對)(?<topic>[^。？?]{1,40}?)(?:问题|問題|一事)?(?:都|有)?(?:说|說|谈|談|表示|讲|講|评论|評論|怎么|怎麼|怎样|如何|回应|回應|发表)/u,
  },
];
