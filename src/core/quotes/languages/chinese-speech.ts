/** Who speaks in a Chinese text: the subject of the verb of speech before or behind each quotation. */
import type { Span } from '../../text/span.ts';
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';
import {
  BESIDE,
  HAN,
  namesBy,
  type Subject,
  sentenceAfter,
  sentenceBefore,
  type UnspacedReader,
  unspacedSpeech,
} from './unspaced-speech.ts';

export function chineseReader(rules: UnspacedRules): UnspacedReader {
  const verb = new RegExp(`(?:${anyOf(rules.verbs)})(?:道|到)?[：:,，]?\\s*$`, 'u');
  const behind = new RegExp(
    `^[，,]?\\s*([^，,。“”"「」：:]{1,40}?)(${anyOf(rules.verbs)})(?:道)?[。，,；！]?`,
    'u',
  );
  const denial = new RegExp(anyOf(rules.denials), 'u');
  const stop = `(?=$|[，,、（(\\d0-9A-Za-z\\s]|${anyOf([...rules.verbs, ...rules.denials])}|在|于|於|日|当|當|今|昨|则|則|也|还|還|对|對|向|就|同|与|與|和|及|近|随|隨|周|星期|上午|下午|晚|曾|通过|透过|接受|出席|发|發|会|會|并|並|此前|此后|笑|公开|強|强|补|補|再)`;
  const given = `(?:${anyOf(rules.surnames ?? [])})${HAN}{1,2}?`;
  const foreign = `[\\p{Script=Han}A-Za-z]{1,10}(?:[·•・‧][\\p{Script=Han}A-Za-z]{1,12}){1,3}`;
  const named = new RegExp(
    `(?:${anyOf(rules.roles)})(${foreign}|${given}${stop}|${HAN}{2,5}?${stop})`,
    'dgu',
  );
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
          unspacedSpeech(
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
        subject &&
        unspacedSpeech(subject, { start: at, end: at + tail[2].length }, BESIDE, denial.test(tail[0]))
      );
    },
    names: (text) => namesBy(text, named),
  };
}
