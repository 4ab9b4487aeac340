/** Who speaks in a Japanese text: the topic or subject of the verb of speech behind each quotation. */
import type { Span } from '../../../text/span.ts';
import { japaneseNames } from './japanese-names.ts';
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';
import {
  BESIDE,
  FARTHER,
  HIDDEN,
  type MaskedText,
  namesBy,
  type Subject,
  sentenceAfter,
  sentenceTo,
  type UnspacedReader,
  unspacedSpeech,
} from './unspaced-speech.ts';

/** Characters of a term or title between marks. */
const TERM = 8;
/** Of words that a topic's sentence quotes with a verb that is not listed. */
const UNLISTED = 0.8;

const QUOTING = '(?:だ|である)?(?:など|等)?(?:と|って)';
const TOPIC = /[はがも](?![はがもずる])/gu;
const NOT_SAID =
  /^(?:など|等)?と(?:の|は)?[^、。]{0,16}?(?:書かれ|書いて|呼ばれ|呼ぶ|名付け|題し|題する|銘打|印刷|刻まれ|記され|表示|され|言われ|呼びかけられ|いう|称する|判断|判定|あり|ある|あった)/u;
const PASSIVE = /られ|された|される|かれ/u;
const NEXT = /^(?:そう|こう|そのように|このように)/u;

export function japaneseReader(rules: UnspacedRules): UnspacedReader {
  const people = japaneseNames(rules);
  const verbs = anyOf(rules.verbs);
  const quoting = new RegExp(`^\\s*${QUOTING}`, 'u');
  const verb = new RegExp(`(?:${verbs})`, 'u');
  const said = new RegExp(`^\\s*${QUOTING}[^。${HIDDEN}]{0,30}?(${verbs})`, 'u');
  const denied = new RegExp(
    `^\\s*と(?:の[^、。]{0,14}[をは](?:否定|否認|打ち消)|[はも]?(?:${anyOf(rules.denials)}))`,
    'u',
  );
  const relative = new RegExp(
    `^\\s*と[^。、${HIDDEN}]{0,12}?(?:${verbs})[^。、${HIDDEN}]{0,4}?(?:のは、?|[るたう](?=[^。、]))`,
    'u',
  );
  const expression = new RegExp(
    `(?:${verbs})|胸を張|肩を落と|笑|涙|目を細め|目を輝か|力がこも|力を込め|語気|うなず|首をかしげ|首を振|唇をか|悔し|ほほ笑|主張|言い聞かせ`,
    'u',
  );

  const personIn = (text: string, start: number, end: number): Subject | null => {
    const person = people.personAtEnd(text.slice(Math.max(start, end - 48), end));
    if (person === null) return null;
    const offset = Math.max(start, end - 48);
    const pronoun = [...rules.pronouns.feminine, ...rules.pronouns.masculine].includes(person.name);
    return {
      name: person.name,
      span: { start: offset + person.start, end: offset + person.end },
      by: pronoun ? 'pronoun' : person.by,
    };
  };

  /** The last topic before the quotation that is somebody; a subject with が where there is none. */
  const topicIn = (text: string, { start, end }: Span): Subject | null => {
    const particles = [...text.slice(start, end).matchAll(TOPIC)];
    for (const wanted of ['は', 'も', 'が'])
      for (const { 0: particle, index } of particles.toReversed()) {
        if (particle !== wanted) continue;
        const found = personIn(text, start, start + index);
        if (found !== null) return found;
      }
    return null;
  };

  /** The first topic or subject that is somebody. */
  const firstIn = (text: string, { start, end }: Span): Subject | null => {
    for (const { index } of text.slice(start, end).matchAll(TOPIC)) {
      const found = personIn(text, start, start + index);
      if (found !== null) return found;
    }
    return null;
  };

  /** "Xによると": who is quoted where the sentence has no topic. */
  const accordingIn = (text: string, { start, end }: Span): Subject | null => {
    const found = /(?:によると|によれば|の話では)/u.exec(text.slice(start, end));
    return found === null ? null : personIn(text, start, start + found.index);
  };

  const speech = (subject: Subject | null, at: number, length: number, support: number, isDenied: boolean) =>
    subject && subject.by !== 'pronoun'
      ? unspacedSpeech(subject, { start: at, end: at + length }, support, isDenied)
      : null;

  /** "「…」。Xはそう話す。": the sentence behind a quotation that stands alone. */
  const inNextSentence = ({ masked }: MaskedText, from: number) => {
    const start = from + (/^[。―—\s]*/u.exec(masked.slice(from, from + 8))?.[0].length ?? 0);
    if (start === from || masked.slice(from, start).includes('\n')) return undefined;
    const { end } = sentenceAfter({ masked }, start);
    const sentence = masked.slice(start, end);
    if (sentence.includes(HIDDEN)) return undefined;
    const particle = /[はがの](?![はがも])/gu;
    for (const { index, 0: word } of sentence.matchAll(particle)) {
      const rest = sentence.slice(index + 1);
      if (word === 'の' && !/^言葉/u.test(rest)) continue;
      const subject = personIn(masked, start, start + index);
      if (subject === null || subject.by !== 'name') continue;
      const verb = expression.exec(rest);
      if (verb === null) return undefined;
      const at = start + index + 1 + verb.index;
      return speech(subject, at, verb[0].length, NEXT.test(rest) ? BESIDE : FARTHER, false);
    }
    return undefined;
  };

  /** "Xは…語った。「…」と言う。": the topic of the sentence before, in the same paragraph. */
  const goingOn = ({ masked }: MaskedText, from: number, at: number, length: number) => {
    if (from === 0 || masked.charAt(from - 1) === '\n') return null;
    const before = sentenceTo(masked, from - 1, from - 1 - 160);
    const sentence = masked.slice(before.start, before.end);
    // Whose quotation stands before it goes on speaking.
    if (sentence.includes(HIDDEN)) return undefined;
    return verb.test(sentence) ? speech(topicIn(masked, before), at, length, FARTHER, false) : null;
  };

  return {
    speechFor(masked, index) {
      const stretch = masked.stretches[index];
      if (stretch === undefined) return undefined;
      const text = masked.masked;
      const before = sentenceTo(text, stretch.from, stretch.from - 160);
      const after = sentenceAfter(masked, stretch.to);
      const tail = text.slice(after.start, after.end);
      const isTerm = [...masked.text.slice(stretch.start, stretch.end)].length < TERM;
      const cue = said.exec(tail);
      if (/^[\s―—]*$/u.test(tail)) {
        const topic = isTerm ? null : topicIn(text, before);
        if (topic !== null) return speech(topic, topic.span.end, 1, FARTHER, false);
        return before.end - before.start === 0 ? inNextSentence(masked, stretch.to) : undefined;
      }
      // "「…」と園長の堀内さん。"
      const closing = /^\s*と([^、。はがをに]{2,30})$/u.exec(tail);
      if (cue === null && closing?.[1] !== undefined) {
        const subject = personIn(text, after.start, after.end);
        if (subject?.by === 'name') return speech(subject, after.start, 1, BESIDE, false);
      }
      if (!quoting.test(tail)) return undefined;
      if (NOT_SAID.test(tail) && cue === null) return undefined;
      const at = cue?.[1] === undefined ? after.start : after.start + cue[0].length - cue[1].length;
      const length = cue?.[1]?.length ?? 1;
      const isDenied = denied.test(tail);
      const topic = topicIn(text, before);
      const support = cue === null ? UNLISTED : before.end - before.start > 60 ? FARTHER : BESIDE;
      if (topic !== null)
        return isTerm && cue === null ? undefined : speech(topic, at, length, support, isDenied);
      // "「…」と声をかけられたX", "「…」と監督が絶賛するX": somebody else speaks to X, or of X.
      if (PASSIVE.test(tail.slice(0, cue === null ? tail.length : cue[0].length + 3))) return undefined;
      const inside = relative.exec(tail);
      if (inside !== null) {
        // "「…」と話すのは、近くに住む平井聡さん。", "「…」と宣言した白石蓮九段。"
        const rest = after.start + inside[0].length;
        const found = personIn(text, rest, after.end) ?? topicIn(text, { start: rest, end: after.end });
        return speech(found, at, length, FARTHER, isDenied);
      }
      const behind = firstIn(text, { start: after.start + 1, end: cue === null ? after.end : at });
      if (behind !== null) return speech(behind, at, length, support, isDenied);
      const according = accordingIn(text, before);
      if (according !== null) return speech(according, at, length, FARTHER, isDenied);
      if (cue === null) return undefined;
      return text.slice(before.start, before.end).trim() === ''
        ? goingOn(masked, before.start, at, length)
        : null;
    },
    names: (text) => namesBy(text, people.titled),
  };
}
