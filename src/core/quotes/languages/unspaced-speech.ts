/** Who speaks in a text without spaces between words: the subject of the verb of speech beside each quotation. */
import type { Span } from '../../text/span.ts';
import type { Stretch } from '../marks/quotation-marks.ts';
import type { MentionKind, Modality } from '../quote.ts';
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';

/** Speaker of one quotation. */
export interface UnspacedSpeech {
  readonly name: string;
  readonly mention: Span;
  readonly cue: Span;
  readonly by: MentionKind;
  readonly confidence: number;
  readonly modality: Modality;
}

/** Characters of a sentence that are looked at on each side of a quotation. */
const REACH = 120;
const SENTENCE_END = /[。！？!?\n；;]/;

const BESIDE = 0.93;
const FARTHER = 0.84;
const ROLE_SHARE = 0.95;

/** Subject as it stands in the text, with what it is. */
interface Subject {
  readonly name: string;
  readonly span: Span;
  readonly by: MentionKind;
}

export interface UnspacedReader {
  speechFor(text: string, stretch: Stretch): UnspacedSpeech | null;
  /** Full names that the text gives, with where. */
  names(text: string): ReadonlyMap<string, readonly Span[]>;
}

export function unspacedReader(rules: UnspacedRules): UnspacedReader {
  return rules.code === 'zh' ? chineseReader(rules) : japaneseReader(rules);
}

function sentenceBefore(text: string, at: number): Span {
  let start = at;
  while (start > 0 && at - start < REACH && !SENTENCE_END.test(text.charAt(start - 1))) start -= 1;
  return { start, end: at };
}

function sentenceAfter(text: string, at: number): Span {
  let end = at;
  while (end < text.length && end - at < REACH && !SENTENCE_END.test(text.charAt(end))) end += 1;
  return { start: at, end };
}

const HAN = '\\p{Script=Han}';

function chineseReader(rules: UnspacedRules): UnspacedReader {
  const verb = new RegExp(`(?:${anyOf(rules.verbs)})(?:道|到)?[：:,，]?\\s*$`, 'u');
  const behind = new RegExp(
    `^[，,]?\\s*([^，,。“”"「」：:]{1,40}?)(${anyOf(rules.verbs)})(?:道)?[。，,；！]?`,
    'u',
  );
  const denial = new RegExp(anyOf(rules.denials), 'u');
  const stop = `(?=$|[，,、（(\\d0-9A-Za-z\\s]|${anyOf([...rules.verbs, ...rules.denials])}|在|于|於|日|当|當|今|昨|则|則|也|还|還|对|對|向|就|同|与|與|和|及|近|随|隨|周|星期|上午|下午|晚|曾|通过|透过|接受|出席|发|發|会|會|并|並|此前|此后|笑|公开|強|强|补|補|再)`;
  const given = `(?:${anyOf(rules.surnames)})${HAN}{1,2}?`;
  const foreign = `[\\p{Script=Han}A-Za-z]{1,10}(?:[·•・‧][\\p{Script=Han}A-Za-z]{1,12}){1,3}`;
  const named = new RegExp(`(?:${anyOf(rules.roles)})(${foreign}|${given}${stop}|${HAN}{2,5}?${stop})`, 'gu');
  const opening = new RegExp(`^(${foreign}|${given})${stop}`, 'u');
  const roleEnd = new RegExp(`(?:${anyOf([...rules.roles, ...rules.bodies])})$`, 'u');
  const hearer = new RegExp(`(?:${anyOf(rules.hearers)})`, 'u');
  const adverbial =
    /^(?:\d[\d年月日时時分上下午晚点點至到—-]*|当地时间|當地時間|北京时间|对此|對此|会上|會上|会后|随后|隨後|当天|當天|当日|當日|此外|同时|同時|另外|不过|不過|但是|但|而|其中|最后|最後|据悉)[^，,]{0,30}[，,]/u;

  const subjectIn = (text: string, { start, end }: Span): Subject | null => {
    let from = start;
    for (let turns = 0; turns < 3; turns++) {
      const lead = adverbial.exec(text.slice(from, end));
      if (lead === null) break;
      from += lead[0].length;
    }
    const clause = text.slice(from, end);
    const comma = clause.search(/[，,]/);
    const head = comma === -1 ? clause : clause.slice(0, comma);
    const pronoun = [...rules.pronouns.masculine, ...rules.pronouns.feminine].find((word) =>
      head.startsWith(word),
    );
    if (pronoun !== undefined)
      return { name: pronoun, span: { start: from, end: from + pronoun.length }, by: 'pronoun' };
    named.lastIndex = 0;
    const titled = named.exec(head);
    if (titled?.[1] !== undefined && titled.index < 30 && !hearer.test(head.slice(0, titled.index))) {
      const at = from + titled.index + titled[0].length - titled[1].length;
      return { name: titled[1], span: { start: at, end: at + titled[1].length }, by: 'name' };
    }
    const first = opening.exec(head);
    if (first?.[1] !== undefined)
      return { name: first[1], span: { start: from, end: from + first[1].length }, by: 'name' };
    const role = head.replace(/(?:\d+日|今天|昨天|近日|周[一二三四五六日]|星期[一二三四五六日]|\d.*)$/u, '');
    if (role.length >= 2 && role.length <= 16 && roleEnd.test(role) && !hearer.test(role))
      return { name: role, span: { start: from, end: from + role.length }, by: 'role' };
    return null;
  };

  return {
    speechFor(text, stretch) {
      const before = sentenceBefore(text, stretch.from);
      const lead = text.slice(before.start, before.end);
      const cue = verb.exec(lead);
      if (cue !== null) {
        const at = before.start + cue.index;
        const subject = subjectIn(text, { start: before.start, end: at });
        return (
          subject &&
          speech(
            subject,
            { start: at, end: at + cue[0].trimEnd().length },
            BESIDE,
            denial.test(lead.slice(-12)),
          )
        );
      }
      const after = sentenceAfter(text, stretch.to);
      const tail = behind.exec(text.slice(after.start, after.end));
      if (tail?.[1] === undefined || tail[2] === undefined) return null;
      const skipped = tail[0].indexOf(tail[1]);
      const start = after.start + skipped;
      const subject = subjectIn(text, { start, end: start + tail[1].length });
      const at = start + tail[1].length;
      return (
        subject && speech(subject, { start: at, end: at + tail[2].length }, BESIDE, denial.test(tail[0]))
      );
    },
    names(text) {
      const found = new Map<string, Span[]>();
      named.lastIndex = 0;
      for (const match of text.matchAll(named)) {
        const [whole, name] = match;
        if (name === undefined) continue;
        const start = match.index + whole.length - name.length;
        const spans = found.get(name);
        if (spans === undefined) found.set(name, [{ start, end: start + name.length }]);
        else spans.push({ start, end: start + name.length });
      }
      return found;
    },
  };
}

function japaneseReader(rules: UnspacedRules): UnspacedReader {
  const said = new RegExp(
    `^\\s*(?:など|等)?(?:と|との|って|とも|とした上で|として)[^。「」]{0,24}?(${anyOf(rules.verbs)})`,
    'u',
  );
  const denial = new RegExp(anyOf(rules.denials), 'u');
  const name = `(?:[\\p{Script=Katakana}ー]+(?:[・＝=][\\p{Script=Katakana}ー]+)*|${HAN}{2,5}|${HAN}{1,3}\\p{Script=Hiragana}{1,3}|[A-Za-z]{2,}(?: [A-Za-z]+)*)`;
  const roles = anyOf(rules.roles);
  const bodies = anyOf(rules.bodies);
  const hearer = new RegExp(`(?:${anyOf(rules.hearers)})$`, 'u');
  const titled = new RegExp(
    `^(?:.*?[のるたい、だ](?=\\p{Script=Katakana}|${HAN}))?(${name})(?:[（(][^）)]{1,20}[）)])?((?:[米英仏独露中韓印伊前元副新現次期]*)(?:${roles}))(?:ら)?(?:[（(][^）)]{1,20}[）)])?$`,
    'du',
  );
  const titledInText = new RegExp(
    `(?<=^|[のるたい、。「」\\s（(])(${name})(?:[米英仏独露中韓印伊前元副新現次期]*)(?:${roles})`,
    'gmu',
  );
  const noun = `[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9]{1,14}`;
  const roleAtEnd = new RegExp(`(?:${noun}の){0,2}${noun}?(?:${bodies}|${roles})(?:ら)?$`, 'u');

  const subjectIn = (text: string, { start, end }: Span): Subject | null => {
    const clause = text.slice(start, end);
    const particle = /(?:は|が|も)(?:、|,|(?=[^はがも]{0,60}$)|\s|(?=\d|[^\p{L}]))/u.exec(clause);
    if (particle === null) return null;
    const head = clause.slice(0, particle.index);
    const comma = Math.max(
      head.lastIndexOf('、'),
      head.lastIndexOf(','),
      head.lastIndexOf('　'),
      head.lastIndexOf('】'),
    );
    const phrase = head.slice(comma + 1);
    const from = start + comma + 1;
    if (phrase.length === 0 || hearer.test(phrase)) return null;
    const pronoun = [...rules.pronouns.feminine, ...rules.pronouns.masculine].find((word) => phrase === word);
    if (pronoun !== undefined)
      return { name: pronoun, span: { start: from, end: from + phrase.length }, by: 'pronoun' };
    const person = titled.exec(phrase);
    if (person?.[1] !== undefined) {
      const at = from + (person.indices?.[1]?.[0] ?? 0);
      return { name: person[1], span: { start: at, end: at + person[1].length }, by: 'name' };
    }
    const role = roleAtEnd.exec(phrase);
    if (role === null) return null;
    return { name: role[0], span: { start: from + role.index, end: from + phrase.length }, by: 'role' };
  };

  return {
    speechFor(text, stretch) {
      const after = sentenceAfter(text, stretch.to);
      const tail = text.slice(after.start, after.end);
      const cue = said.exec(tail);
      if (cue?.[1] === undefined) return null;
      const at = after.start + cue[0].length - cue[1].length;
      const span = { start: at, end: at + cue[1].length };
      const before = sentenceBefore(text, stretch.from);
      const subject = subjectIn(text, before) ?? subjectIn(text, { start: after.start, end: at });
      return (
        subject &&
        speech(
          subject,
          span,
          before.end - before.start > 60 ? FARTHER : BESIDE,
          denial.test(tail.slice(0, 30)),
        )
      );
    },
    names(text) {
      const found = new Map<string, Span[]>();
      for (const match of text.matchAll(titledInText)) {
        const [, own] = match;
        if (own === undefined) continue;
        const span = { start: match.index, end: match.index + own.length };
        const spans = found.get(own);
        if (spans === undefined) found.set(own, [span]);
        else spans.push(span);
      }
      return found;
    },
  };
}

function speech(subject: Subject, cue: Span, support: number, denied: boolean): UnspacedSpeech {
  return {
    name: subject.name,
    mention: subject.span,
    cue,
    by: subject.by,
    confidence: subject.by === 'pronoun' ? 0.6 : subject.by === 'role' ? support * ROLE_SHARE : support,
    modality: denied ? 'denied' : 'asserted',
  };
}
