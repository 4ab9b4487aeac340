/** Who speaks in a Japanese text: the topic or subject of the verb of speech behind each quotation. */
import type { Span } from '../../text/span.ts';
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';
import {
  BESIDE,
  FARTHER,
  HAN,
  namesBy,
  type Subject,
  sentenceAfter,
  sentenceBefore,
  type UnspacedReader,
  unspacedSpeech,
} from './unspaced-speech.ts';

export function japaneseReader(rules: UnspacedRules): UnspacedReader {
  const said = new RegExp(
    `^\\s*(?:など|等)?(?:と|との|って|とも|とした上で|として)[^。「」]{0,24}?(${anyOf(rules.verbs)})`,
    'u',
  );
  const denial = new RegExp(anyOf(rules.denials), 'u');
  const name = `(?:[\\p{Script=Katakana}ー]+(?:[・＝=][\\p{Script=Katakana}ー]+)*|${HAN}{2,5}|${HAN}{1,3}\\p{Script=Hiragana}{1,3}|[A-Za-z]{2,}(?: [A-Za-z]+)*)`;
  const roles = anyOf(rules.roles);
  const hearer = new RegExp(`(?:${anyOf(rules.hearers)})$`, 'u');
  const titled = new RegExp(
    `^(?:.*?[のるたい、だ](?=\\p{Script=Katakana}|${HAN}))?(${name})(?:[（(][^）)]{1,20}[）)])?((?:[米英仏独露中韓印伊前元副新現次期]*)(?:${roles}))(?:ら)?(?:[（(][^）)]{1,20}[）)])?$`,
    'du',
  );
  const titledInText = new RegExp(
    `(?<=^|[のるたい、。「」\\s（(])(${name})(?:[米英仏独露中韓印伊前元副新現次期]*)(?:${roles})`,
    'dgmu',
  );
  const noun = `[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9]{1,14}`;
  const roleAtEnd = new RegExp(
    `(?:${noun}の){0,2}${noun}?(?:${anyOf([...rules.bodies, ...rules.roles, ...rules.descriptions])})(?:ら)?$`,
    'u',
  );
  const bodyName = new RegExp(`(?:${anyOf(rules.bodies)})$`, 'u');

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
    if (person?.[1] !== undefined && !bodyName.test(person[1])) {
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
        unspacedSpeech(
          subject,
          span,
          before.end - before.start > 60 ? FARTHER : BESIDE,
          denial.test(tail.slice(0, 30)),
        )
      );
    },
    names: (text) => namesBy(text, titledInText),
  };
}
