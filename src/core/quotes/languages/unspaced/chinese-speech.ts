/** Who speaks in a Chinese text: the subject of the verb of speech before or behind each quotation. */
import type { Span } from '../../../text/span.ts';
import { chineseNames } from './chinese-names.ts';
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';
import {
  BESIDE,
  FARTHER,
  HAN,
  HIDDEN,
  type MaskedText,
  type Subject,
  sentenceAfter,
  sentenceBefore,
  sentenceTo,
  type UnspacedReader,
  unspacedSpeech,
} from './unspaced-speech.ts';

/** Characters of a term between marks that is no statement by itself where no verb governs it. */
const TERM = 6;

const TOLD = /告诉|告訴|[问問叫劝勸骂罵喊]|写着|寫著|引用/u;

export function chineseReader(rules: UnspacedRules): UnspacedReader {
  const names = chineseNames(rules);
  const one = `(?<![小学據据传傳听聽名号號昵邪])(?:${anyOf(rules.verbs)})(?![法明服谎謊赞讚呼号號为為职職霸得不])`;
  const verb = `${one}(?:${anyOf(rules.verbs)})?道?`;
  const beside = new RegExp(`(${verb})[：:，,]?\\s*$`, 'u');
  const earlier = new RegExp(verb, 'gu');
  const denials = new RegExp(anyOf(rules.denials), 'gu');
  const behind = new RegExp(
    `^[，,。]?\\s*([^，,。“”"「」：:${HIDDEN}]{1,40}?)(${verb})(?=$|[。！；]|[，,]\\s*${HIDDEN}|[，,][^${HIDDEN}：:]*$|完)`,
    'u',
  );
  const role = new RegExp(
    `(?:${anyOf([...rules.roles, ...rules.descriptions])}|(?<=${HAN})[员員者家师師手长長官星商匠警锋鋒民](?=${HAN}))+`,
    'gu',
  );
  const roleEnd = new RegExp(
    `^${HAN}{0,12}(?:${anyOf([...rules.roles, ...rules.bodies, ...rules.descriptions])}|[局署院厅廳党黨队隊校厂廠]|(?<![全内這这一])部)`,
    'u',
  );
  const hearer = new RegExp(anyOf(rules.hearers), 'u');
  const passedOn = /援引|引述|转述|轉述|的话|的話|转引|轉引/u;
  const connective =
    /^(?:$|并|並|还|還|又|也|亦|再|另|同时|同時|随后|隨後|后|最后|最後|但|在|对|對|就|当|當|谈到|談到|谈及|針對|针对|接受|出席|会见|會見|参加|參加|回答|被问|被問|称|稱)/u;
  const lead =
    /^(?:据|據|根据|根據|按照|按|而|但|不过|不過|对此|對此|此外|其中|随后|隨後|同日|当天|當天|会后|會後|今天|昨天|日前|近日|最后|最後|另外|与此同时|(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}日)+/u;
  const manner = new RegExp(`^${HAN}{1,4}[着著地]`, 'u');
  const pronouns = [...rules.pronouns.feminine, ...rules.pronouns.masculine];

  /** The subject at the head of a clause. */
  const headOf = ({ masked: text, known }: MaskedText, { start, end }: Span): Subject | null => {
    const whole = text.slice(start, end);
    const skipped = lead.exec(whole)?.[0].length ?? 0;
    const head = whole.slice(skipped);
    const from = start + skipped;
    if (passedOn.test(head)) return null;
    const pronoun = pronouns.find(
      (word) => head.startsWith(word) && !/^.[们們的父母妻丈儿女哥弟姐妹]/u.test(head),
    );
    if (pronoun !== undefined)
      return { name: pronoun, span: { start: from, end: from + pronoun.length }, by: 'pronoun' };
    const bare = names.nameAt(head, 0, false);
    if (bare !== null && !isPossessor(head, bare.length)) return named(head.slice(0, bare.length), from);
    const short = known.find((name) => head.startsWith(name) && names.stopsAt(head.slice(name.length)));
    if (short !== undefined && !isPossessor(head, short.length)) return named(short, from);
    for (const match of head.matchAll(role)) {
      if (match.index > 30 || /[在对對向与與和让讓]/u.test(head.slice(0, match.index))) break;
      if (hearer.test(head.slice(0, match.index + match[0].length))) return null;
      const at = match.index + match[0].length;
      const name = names.nameAt(head, at, true);
      if (name !== null && !isPossessor(head, at + name.length))
        return named(head.slice(at, at + name.length), from + at);
    }
    const body = roleEnd.exec(head)?.[0];
    if (body === undefined || body.length < 2 || hearer.test(body)) return null;
    const rest = head.slice(body.length);
    if (!names.stopsAt(rest) && !manner.test(rest)) return null;
    return { name: body, span: { start: from, end: from + body.length }, by: 'role' };
  };

  /** The subject of the verb that follows the span: its own clause's, or the sentence's where a conjunction goes on. */
  const subjectIn = (masked: MaskedText, { start, end }: Span): Subject | null => {
    const text = masked.masked;
    const clauses = clausesIn(text, start, end);
    const own = clauses.at(-1);
    if (own === undefined) return null;
    const subject = headOf(masked, own);
    if (subject !== null) return subject;
    const skipped = lead.exec(text.slice(own.start, own.end))?.[0].length ?? 0;
    if (hearer.test(text.slice(own.start, own.end)) && !/[对對向告]/u.test(text.slice(own.start, own.end)))
      return null;
    if (!connective.test(text.slice(own.start + skipped, own.end))) return null;
    for (const clause of clauses.slice(0, -1)) {
      const first = headOf(masked, clause);
      if (first !== null) return first;
    }
    return null;
  };

  /** A pronoun stands for the one person who is the subject of the sentence before. */
  const resolved = (masked: MaskedText, subject: Subject, at: number): Subject | null => {
    if (subject.by !== 'pronoun') return subject;
    const before = sentenceTo(masked.masked, at - 1, at - 1 - 100);
    const closing = masked.stretches.findLast?.(({ to }) => to <= at);
    const span =
      closing !== undefined && closing.to === at
        ? sentenceTo(masked.masked, closing.from, closing.from - 100)
        : before;
    if (masked.masked.slice(span.start, at).includes('\n')) return null;
    const clause = clausesIn(masked.masked, span.start, span.end)[0];
    const former = clause === undefined ? null : headOf(masked, clause);
    if (former === null || former.by !== 'name') return null;
    // "X和Y": two who it may be.
    if (/^[和与與跟及、]/u.test(masked.masked.slice(former.span.end, former.span.end + 1))) return null;
    const people = names.all(masked.text.slice(span.start, at));
    if ([...people.keys()].some((name) => name !== former.name)) return null;
    return { ...subject, name: former.name };
  };

  return {
    speechFor(masked, index) {
      const stretch = masked.stretches[index];
      if (stretch === undefined) return undefined;
      const before = sentenceBefore(masked, index);
      const text = masked.masked.slice(before.start, before.end);
      const isTerm = [...masked.text.slice(stretch.start, stretch.end)].length < TERM;
      const standsAtEnd = /^(?:$|[。，,；！\n])/u.test(masked.masked.slice(stretch.to, stretch.to + 1));
      const colon = /[：:]\s*$/u.test(text);
      const near = beside.exec(text);
      const far = near ?? [...text.matchAll(earlier)].at(-1) ?? null;
      const denial = [...text.matchAll(denials)].at(-1) ?? null;
      // Between the verb and the quotation somebody else is told something.
      if (far !== null && near === null && TOLD.test(text.slice(far.index + far[0].length))) return null;
      const isDenied = denial !== null && !colon && near === null && denial.index >= (far?.index ?? -1);
      const cue = isDenied || (far === null && colon) ? denial : far;
      if (
        near === null &&
        isTerm &&
        text.trim() !== '' &&
        !(standsAtEnd && cue !== null && !/[、的等]$/u.test(text))
      )
        return undefined;
      if (near !== null && isTerm && !colon && !standsAtEnd) return undefined;
      if (cue !== null) {
        const at = before.start + cue.index;
        const subject = subjectIn(masked, { start: before.start, end: at });
        const who = subject && resolved(masked, subject, before.start);
        return (
          who &&
          unspacedSpeech(
            who,
            { start: at, end: at + cue[0].trimEnd().length },
            near === null ? FARTHER : BESIDE,
            isDenied,
          )
        );
      }
      if (colon) {
        const subject = headOf(masked, { start: before.start, end: before.end - 1 });
        return subject?.by === 'name' && subject.span.end >= before.end - 2
          ? unspacedSpeech(subject, { start: before.end - 1, end: before.end }, FARTHER, false)
          : null;
      }
      if (text.trim() !== '' && !text.includes(HIDDEN)) return undefined;
      const after = sentenceAfter(masked, stretch.to);
      const first = masked.masked.slice(after.start, after.end + 1);
      const tail = behind.exec(first);
      if (tail?.[1] === undefined || tail[2] === undefined) return undefined;
      const start = after.start + tail[0].indexOf(tail[1]);
      const end = start + tail[1].length;
      const subject = subjectIn(masked, { start, end });
      const who = subject && resolved(masked, subject, before.start);
      return who && unspacedSpeech(who, { start: end, end: end + tail[2].length }, BESIDE, false);
    },
    names: (text) => names.all(text),
  };
}

/** "X的妻子": somebody of X is meant. */
function isPossessor(head: string, end: number): boolean {
  return head.charAt(end) === '的';
}

function named(name: string, start: number): Subject {
  return { name, span: { start, end: start + name.length }, by: 'name' };
}

function clausesIn(text: string, start: number, end: number): readonly Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (c !== '，' && c !== ',' && c !== '：') continue;
    clauses.push({ start: from, end: i });
    from = i + 1;
  }
  clauses.push({ start: from, end });
  return clauses;
}
