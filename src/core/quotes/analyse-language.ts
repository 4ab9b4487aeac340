/** Quotations and people of a text that is not English: by marks, by listed words of the language, never by guess. */
import { passagesOf } from '../text/passages.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Span, textSpan } from '../text/span.ts';
import { isSure, NO_STATEMENT } from './confidence/shown-speaker.ts';
import { rulesFor, unspacedRulesFor } from './languages/index.ts';
import type { LanguageRules } from './languages/language-rules.ts';
import { withDialogue } from './languages/spaced/direct-speech.ts';
import { withoutHearerTitles } from './languages/spaced/hearer-titles.ts';
import {
  type MaskedSentence,
  type MaskedToken,
  maskedSentences,
  tokenSpan,
} from './languages/spaced/masked-sentences.ts';
import type { NamedMention } from './languages/spaced/pronoun-mention.ts';
import { type SpeakerRegister, speakerRegister } from './languages/spaced/speaker-register.ts';
import { reportBehind, reportIn, speechFor } from './languages/spaced/speech-in-sentence.ts';
import { unspacedQuotes } from './languages/unspaced/unspaced-quotes.ts';
import { headingsOf } from './marks/headings.ts';
import { type Stretch, stretchesOf } from './marks/quotation-marks.ts';
import type { Analysis, ArticleText, Modality, Person, Quote } from './quote.ts';
import { contextOf } from './quote-context.ts';

/** `language`: its code. In one that the engine does not know the quotations have no speakers, and nobody is taken for a person. */
export function analyseLanguage(article: ArticleText, language: string): Omit<Analysis, 'summary'> {
  const { text } = article;
  const passages = passagesOf(text);
  const marked = stretchesOf(text, passages).filter(
    ({ style, start, end }) => style !== 'turn' && /[\p{L}\p{N}]/u.test(text.slice(start, end)),
  );
  const rules = rulesFor(language);
  const stretches = rules === undefined ? marked : withDialogue(text, passages, marked, rules);
  const { said, people } =
    rules === undefined
      ? unspacedSpeechIn(text, stretches, language)
      : speechIn(text, passages, stretches, rules);
  const sentences = sentencesOf(text);
  let group = 0;
  let former: Said | null = null;
  const quotes = stretches.map((stretch, index) => {
    const one = said.get(index) ?? null;
    if (one === null || former === null || one.statement !== former.statement) group += 1;
    former = one;
    return quoteOf(text, sentences, stretch, `q${group}`, one);
  });
  return { quotes, people, passages, language };
}

/** Speakers by the index of their stretch, and the people of the text. */
interface Speech {
  readonly said: ReadonlyMap<number, Said>;
  readonly people: readonly Person[];
}

function speechIn(
  text: string,
  passages: readonly Span[],
  stretches: readonly Stretch[],
  rules: LanguageRules,
): Speech {
  const masked = withoutHearerTitles(maskedSentences(text, passages, stretches, rules), rules);
  const register = speakerRegister(text, masked, rules);
  const said = speakersOf(masked, { stretches, headings: headingsOf(text, passages) }, rules, register);
  return {
    said: withSoleSpeaker(said, { sentences: masked, stretches }, register),
    people: register.people(),
  };
}

function unspacedSpeechIn(text: string, stretches: readonly Stretch[], language: string): Speech {
  const rules = unspacedRulesFor(language);
  if (rules === undefined) return { said: new Map(), people: [] };
  const { speakers, people } = unspacedQuotes(text, stretches, rules);
  const said = [...speakers].map(
    ([index, { name, mention, cue, by, confidence, modality, goesOn }]): [number, Said] => [
      index,
      {
        mention: { name, ...mention, by, gender: undefined, isPerson: true, certainty: 1 },
        cue: goesOn ? null : cue,
        modality,
        confidence,
        statement: mention,
      },
    ],
  );
  return { said: new Map(said), people };
}

/** What the text says of one quotation. */
interface Said {
  readonly mention: NamedMention;
  readonly cue: Span | null;
  readonly modality: Modality;
  readonly confidence: number;
  /** The same object for the stretches of one statement. */
  readonly statement: object;
}

/** How much less sure a quotation is that hangs on the speaker of the one before it. */
const NEXT_SENTENCE = 0.93;
const NEXT_PARAGRAPH = 0.84;

interface Former {
  readonly said: Said;
  readonly passage: number;
  readonly sentence: number;
}

function speakersOf(
  sentences: readonly MaskedSentence[],
  { stretches, headings }: { readonly stretches: readonly Stretch[]; readonly headings: Uint8Array },
  rules: LanguageRules,
  register: SpeakerRegister,
): ReadonlyMap<number, Said> {
  const said = new Map<number, Said>();
  let former: Former | null = null;
  for (const [number, sentence] of sentences.entries()) {
    const { tokens, passage } = sentence;
    // What a heading says is said again, with its speaker, in the text below it.
    if (headings[passage] === 1) continue;
    const before = sentences[number - 1];
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'quotation') continue;
      const first = said.get(token.stretch - 1);
      // Behind the author's words inside a quotation the same person goes on.
      if (stretches[token.stretch]?.continues === true && at > 0 && first !== undefined) {
        said.set(token.stretch, first);
        former = { said: first, passage, sentence: number };
        continue;
      }
      // "He said:" may close the paragraph above.
      const isIntroduced =
        at === 0 &&
        before !== undefined &&
        before.tokens.at(-1)?.text === ':' &&
        before.passage === passage - 1;
      const context = isIntroduced ? [...before.tokens, ...tokens] : tokens;
      const place = isIntroduced ? before.tokens.length : at;
      const speech = speechFor(context, place, rules, register.known, register.isLong(token));
      let one: Said | null = null;
      const back =
        speech === null && at === lastQuotation(tokens)
          ? saidBehind(sentences, number, rules, register)
          : null;
      if (speech !== null) {
        const mention = register.mentionOf(context, speech, isIntroduced ? number - 1 : number);
        if (mention !== null)
          one = {
            mention,
            cue: tokenSpan(context, speech.cue),
            modality: speech.modality,
            confidence: speech.support * mention.certainty,
            statement: speech,
          };
      } else if (back !== null) {
        one = back;
      } else if (
        former !== null &&
        goesOn(tokens, at, stretches, former, { passage, number }, register, rules)
      ) {
        const share: number = former.passage === passage ? NEXT_SENTENCE : NEXT_PARAGRAPH;
        const earlier: Said = former.said;
        one = { ...earlier, cue: null, modality: 'asserted', confidence: carried(earlier, share) };
      }
      if (one !== null) {
        said.set(token.stretch, one);
        former = { said: one, passage, sentence: number };
      } else if (speech !== null || former?.sentence === number) former = null;
    }
    if (tokens.every(({ kind }) => kind !== 'quotation')) {
      const report = reportIn(tokens, rules, register.known);
      const mention = report && register.mentionOf(tokens, report, number);
      if (report && mention) {
        former = {
          said: {
            mention,
            cue: tokenSpan(tokens, report.cue),
            modality: 'asserted',
            confidence: report.support * mention.certainty,
            statement: report,
          },
          passage,
          sentence: number,
        };
      } else if (former !== null && tokens.some(({ lower }) => rules.reportedMood.has(lower)))
        former = { ...former, sentence: number };
    }
    const last: Former | null = former;
    if (last !== null && last.sentence < number && register.namesAnother(sentence, last.said.mention))
      former = null;
  }
  return said;
}

/** The last quotation of the sentence, where nothing but a mark follows it. */
function lastQuotation(tokens: readonly MaskedToken[]): number {
  const last = tokens.findLastIndex(({ kind }) => kind === 'quotation');
  return tokens.slice(last + 1).every(({ kind }) => kind === 'mark') ? last : -1;
}

/** "“…”. So describes it X.": the next sentence of the paragraph says whose the words are. */
function saidBehind(
  sentences: readonly MaskedSentence[],
  number: number,
  rules: LanguageRules,
  register: SpeakerRegister,
): Said | null {
  const next = sentences[number + 1];
  if (next === undefined || next.passage !== sentences[number]?.passage) return null;
  const report = reportBehind(next.tokens, rules, register.known);
  const mention = report && register.mentionOf(next.tokens, report, number + 1);
  return (
    mention && {
      mention,
      cue: tokenSpan(next.tokens, report.cue),
      modality: 'asserted',
      confidence: report.support * mention.certainty,
      statement: report,
    }
  );
}

/**
 * An interview that runs as a story: one person alone speaks, in paragraphs of their own. Those behind which nobody is named are
 * theirs too, unless the paragraph before names somebody else.
 */
function withSoleSpeaker(
  said: ReadonlyMap<number, Said>,
  {
    sentences,
    stretches,
  }: { readonly sentences: readonly MaskedSentence[]; readonly stretches: readonly Stretch[] },
  register: SpeakerRegister,
): ReadonlyMap<number, Said> {
  const [first, ...others] = [...said.values()].filter(({ cue }) => cue !== null);
  if (first === undefined || others.length < LEAST_SPEECHES || first.mention.by === 'role') return said;
  if (others.some(({ mention }) => mention.name !== first.mention.name)) return said;
  const all = new Map(said);
  for (const [number, { tokens, passage }] of sentences.entries()) {
    const [token, ...more] = tokens;
    if (token?.kind !== 'quotation' || more.some(({ kind }) => kind === 'word')) continue;
    if (all.has(token.stretch) || !register.isWhole(token)) continue;
    if (stretches[token.stretch]?.style === 'turn') continue;
    const before = sentences[number - 1];
    if (before === undefined || before.passage === passage || register.namesAnother(before, first.mention))
      continue;
    all.set(token.stretch, {
      ...first,
      cue: null,
      modality: 'asserted',
      confidence: SOLE_SPEAKER,
      statement: token,
    });
  }
  return all;
}

/** Further statements with a speaker before one person counts as the only one who speaks. */
const LEAST_SPEECHES = 2;
const SOLE_SPEAKER = 0.62;

/** What hangs on a speaker who isn't shown isn't shown either. */
function carried({ mention, confidence }: Said, share: number): number {
  return isSure(confidence, mention.by) ? confidence * share : Math.min(confidence, NO_STATEMENT);
}

/** A quotation that stands alone, or as whole sentences, goes on with whoever spoke just before. */
function goesOn(
  tokens: readonly MaskedToken[],
  at: number,
  stretches: readonly Stretch[],
  former: { readonly passage: number; readonly sentence: number },
  here: { readonly passage: number; readonly number: number },
  register: SpeakerRegister,
  rules: LanguageRules,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (former.sentence === here.number) return register.isLong(token);
  const isReported = tokens.some(({ lower }) => rules.reportedMood.has(lower));
  if (
    isReported &&
    register.isLong(token) &&
    former.passage === here.passage &&
    here.number - former.sentence === 1
  )
    return true;
  const { continues = false, style } = stretches[token.stretch] ?? {};
  const alone = tokens.every(
    (token) =>
      token.kind !== 'word' || rules.conjunctions.has(token.lower) || rules.otherWords.has(token.lower),
  );
  if (former.passage === here.passage)
    return alone && here.number - former.sentence <= 2 && register.isWhole(token);
  // Where a dash opens a paragraph somebody else may speak.
  if (style === 'turn') return false;
  return (
    (continues || alone) &&
    here.passage - former.passage === 1 &&
    here.number - former.sentence === 1 &&
    token.capital
  );
}

function quoteOf(
  text: string,
  sentences: readonly Span[],
  stretch: Stretch,
  group: string,
  said: Said | null,
): Quote {
  const span = textSpan(text, stretch.start, stretch.end);
  const context = contextOf(sentences, { start: stretch.from, end: stretch.to });
  return {
    ...span,
    kind: 'direct',
    group,
    pieces: [span],
    speaker:
      said === null
        ? null
        : {
            name: said.mention.name,
            start: said.mention.start,
            end: said.mention.end,
            confidence: Math.round(said.confidence * 1000) / 1000,
            by: said.cue === null ? 'none' : said.mention.by,
            shown: isSure(said.confidence, said.cue === null ? 'none' : said.mention.by),
          },
    cue: said?.cue ? textSpan(text, said.cue.start, said.cue.end) : null,
    attribution: null,
    modality: said?.modality ?? 'asserted',
    saidOn: null,
    context,
  };
}
