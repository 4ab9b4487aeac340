/** Who is said to speak in one masked sentence: the verb of speech or "according to" phrase and its noun phrase. */
import type { LanguageRules } from '../language-rules.ts';
import { subjectAlone } from './colon-speaker.ts';
import { colonBefore, cueBeside, governs, hasFullStopBetween, reports } from './cue-reach.ts';
import { speakerOf } from './cue-speaker.ts';
import type { MaskedToken } from './masked-sentences.ts';
import { phraseOrPronoun } from './mention-at.ts';
import type { TokenRange } from './names/name-tokens.ts';
import type { KnownNames } from './noun-phrases.ts';
import { isRole } from './phrase-words.ts';
import { isSecondHand } from './second-hand.ts';
import { type SentenceSpeech, SUPPORT } from './sentence-speech.ts';
import { type Cue, cuesIn } from './speech-cues.ts';
import { modalityAround } from './unsaid-speech.ts';
import { verbFinalReport, verbFinalSpeech } from './verb-final-speech.ts';

/** Speech for the quotation that is the token at `at`. `isLong`: it is more than a term or a title between marks. */
export function speechFor(
  tokens: readonly MaskedToken[],
  at: number,
  rules: LanguageRules,
  known: KnownNames,
  isLong: boolean,
): SentenceSpeech | null {
  const found = speakerIn(tokens, at, rules, known, isLong);
  if (found?.modality !== 'asserted') return found;
  const modality = modalityAround(tokens, at, found.cue, rules);
  const support = isSecondHand(tokens, at, found.cue, rules, known) ? SUPPORT.secondHand : found.support;
  return { ...found, modality, support };
}

function speakerIn(
  tokens: readonly MaskedToken[],
  at: number,
  rules: LanguageRules,
  known: KnownNames,
  isLong: boolean,
): SentenceSpeech | null {
  if (rules.order === 'final') return verbFinalSpeech(tokens, at, rules, known, isLong);
  // The title of a film or a term is nobody's statement.
  if (rules.works.has(tokens[at - 1]?.lower ?? '')) return null;
  if (!isLong && isNameBehindOffice(tokens, at, rules)) return null;
  const cues = cuesIn(tokens, rules);
  const after = cueBeside(tokens, at, cues, rules);
  if (after !== null) {
    const found = speakerOf(tokens, after, at, rules, known);
    if (found !== null) return { ...found, support: SUPPORT.beside };
  }
  const colon = colonBefore(tokens, at);
  if (colon !== -1) {
    const before = cues.findLast((cue) => cue.last <= colon && cue.kind !== 'according');
    if (before !== undefined) {
      const found = speakerOf(tokens, before, at, rules, known);
      // "denied the report: “…”": the words behind the colon are the speaker's own.
      const isDenial =
        before.modality === 'denied' && rules.denials.has(tokens[before.last - 1]?.lower ?? '');
      const modality = isDenial ? 'asserted' : found?.modality;
      if (found !== null && modality !== undefined) return { ...found, modality, support: SUPPORT.colon };
    }
    const according = cues.findLast((cue) => cue.last <= colon && cue.kind === 'according');
    const found = according && speakerOf(tokens, according, at, rules, known);
    if (found) return { ...found, support: SUPPORT.according };
    return before === undefined ? subjectAlone(tokens, colon, rules, known) : null;
  }
  // A term between marks is somebody's word only where the verb governs it: "called it “pure speculation”".
  return isLong || cues.some((cue) => governs(tokens, cue, at, rules) || reports(tokens, cue, at, rules))
    ? elsewhere(tokens, at, cues, rules, known)
    : null;
}

/** "глава «Зари» Олег Ким": between an office and who holds it stands the name of what it is of. */
function isNameBehindOffice(tokens: readonly MaskedToken[], at: number, rules: LanguageRules): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isRole(before, rules) && tokens[at + 1]?.capital === true;
}

/** Who is said to speak in a sentence without a quotation: "She said that it was no accident." */
export function reportIn(
  tokens: readonly MaskedToken[],
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  if (rules.order === 'final') return verbFinalReport(tokens, rules, known);
  const verbs = cuesIn(tokens, rules).filter(({ kind }) => kind === 'verb');
  const [only] = verbs;
  if (only === undefined || verbs.length > 1 || only.modality !== 'asserted') return null;
  const found = speakerOf(tokens, only, tokens.length, rules, known);
  return found && { ...found, support: SUPPORT.report };
}

/** "So beschreibt es Emre Yalin.", "Das sagte sie am Montag.": who is said to have said the words before. */
export function reportBehind(
  tokens: readonly MaskedToken[],
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const lower = tokens.slice(0, BACKWARD).map((token) => token.lower);
  const points = rules.backward.some(
    ([first, other]) => lower[0] === first && (other === undefined || lower.includes(other)),
  );
  if (!points || tokens.some(({ kind, text }) => kind === 'quotation' || text === ':')) return null;
  // "Das sagte sie, obwohl …" tells no words of its own; "So sagte sie, dass …" does.
  if (tokens.some(({ lower }, i) => tokens[i - 1]?.text === ',' && rules.relatives.has(lower))) return null;
  const report = reportIn(tokens, rules, known);
  return report !== null && report.cue.first < BACKWARD ? { ...report, support: SUPPORT.behind } : null;
}

/** Words from the start of a sentence to the verb that points back. */
const BACKWARD = 4;

/** The one verb of the sentence, when it has only one that goes with this quotation. */
function elsewhere(
  tokens: readonly MaskedToken[],
  at: number,
  cues: readonly Cue[],
  rules: LanguageRules,
  known: KnownNames,
): SentenceSpeech | null {
  const verbs = cues.filter((cue) => cue.kind !== 'according' && !hasFullStopBetween(tokens, cue, at));
  const according = cues.filter((cue) => cue.kind === 'according' && !hasFullStopBetween(tokens, cue, at));
  const around = verbs.find((cue) => cue.first < at && at < cue.last);
  const before = around === undefined ? verbs.filter((cue) => cue.last <= at) : [around];
  for (const cue of before.toReversed()) {
    const found = speakerOf(tokens, cue, at, rules, known);
    if (found !== null) return { ...found, support: SUPPORT.sentence };
    // "He said that he saw no reason": the inner verb has no subject of its own.
    if (!isInner(tokens, cue, rules, known) && according.length === 0) return null;
  }
  const behind = verbs.find((cue) => cue.first > at);
  if (behind !== undefined && according.length === 0) {
    const isOther = tokens
      .slice(at + 1, behind.first)
      .some(({ lower }) => rules.relatives.has(lower) || rules.conjunctions.has(lower));
    const found = isOther ? null : speakerOf(tokens, behind, at, rules, known);
    return found && { ...found, support: SUPPORT.sentence };
  }
  const [only] = according;
  if (only === undefined || according.length > 1) return null;
  const found = speakerOf(tokens, only, at, rules, known);
  return found && { ...found, support: SUPPORT.according };
}

/** The verb stands behind a relative with neither a name nor a noun between. */
function isInner(
  tokens: readonly MaskedToken[],
  cue: TokenRange,
  rules: LanguageRules,
  known: KnownNames,
): boolean {
  const relative = tokens.findLastIndex(({ lower }, i) => i < cue.first && rules.relatives.has(lower));
  if (relative === -1 || tokens.slice(relative, cue.first).some(({ kind }) => kind === 'quotation'))
    return false;
  for (let i = relative + 1; i < cue.first; i++)
    if (phraseOrPronoun(tokens, i, rules, known) !== null) return false;
  return true;
}
