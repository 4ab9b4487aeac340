/** Who speaks in a Korean text: the topic or subject of the verb of speech behind each quotation. */
import type { Span } from '../../../text/span.ts';
import { koreanNames } from './korean-names.ts';
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';
import {
  addSpan,
  BESIDE,
  FARTHER,
  HIDDEN,
  type MaskedText,
  type Subject,
  type UnspacedReader,
  type UnspacedSpeech,
  unspacedSpeech,
} from './unspaced-speech.ts';

/** Characters of a sentence that are looked at on each side of a quotation. */
const REACH = 200;
const SENTENCE_END = /[?!\n]|\.(?=\s|$)/u;
/** A particle at the end of a word, behind whoever does something. */
const TOPIC = /(?:은|는)(?=\s|,|$)/gu;
const SUBJECT = /(?:이|가|께서)(?=\s|,|$)/gu;
/** “…”고, “…”라며: what joins a quotation to its verb. */
const QUOTING = /^(?:이?라)?(고|며|면서)(?:도|는|만)?(?=[\s,])/u;
/** “…”는 입장을 밝혔다: a noun for what was said, with its verb. */
const BY_NOUN =
  /^(?:이?라)?는 (?:취지|입장|뜻|의견|견해|생각|설명|주장|답변|말|글|메시지|소감|심경|각오|방침)(?:로|으로|을|를|도|만)\s/u;
const NOT_SAID =
  /불[리렀러린렸]|부[르른를]|적혀|적힌|쓰여|쓰인|쓴\s|새겨|새긴|붙[어은]|알려[졌진]|전해[졌진]|보도|받는다|받았다|나온다|나왔다|제기|일컫|명명|이름/u;
/** A verb before a noun: whoever the noun names said it. */
const RELATIVE = /^[^\s]*(?:한|힌|던|은|낸)\s+(?!데|것|바|적|뒤|후|다음|점|셈|만큼)/u;
/** A clause ends between a subject and the quotation, so that it is the subject of that clause alone. */
const CLAUSE_END = /(?:데|자|지만|는데|며|면서|고|뒤|후|때|[한된던는]|에)[\s,]/u;
/** A passive at the end of a sentence. */
const PASSIVE = /[됐되된받]|당했/u;
/** Between a topic and the quotation that no listed verb follows. */
const NEAR = 20;
/** Of a topic whose verb is not listed. */
const UNLISTED = 0.8;
/** What stands before a quotation whose speaker is the one before. */
const GOES_ON =
  /^(?:(?:이어|이어서|또|또한|그러면서|그러나|하지만|다만|특히|아울러|그리고|이에|그는|그녀는|이날|그가|재차|거듭|한편으로)[,\s]*)+$/u;
const HE = /^(?:이어 |또 |또한 |그러면서 |다만 )?그(?:녀)?는\s/u;
/** People of one family name among whom one is looked for. */
const MOST_ALIKE = 20;
/** Quotations that hang on the one before each other. */
const DEEPEST = 4;

interface Names {
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  readonly known: ReadonlySet<string>;
}

export function koreanReader(rules: UnspacedRules): UnspacedReader {
  const people = koreanNames(rules);
  const verb = new RegExp(`(?:${anyOf(rules.verbs)})`, 'u');
  const read = new WeakMap<MaskedText, Names>();

  const namesIn = (text: string): ReadonlyMap<string, readonly Span[]> => {
    const found = new Map<string, Span[]>();
    for (const { name, start, end } of people.titled(text))
      if (!found.get(name)?.some((span) => span.start === start)) addSpan(found, name, { start, end });
    return found;
  };
  const namesOf = (masked: MaskedText): Names => {
    const made = read.get(masked);
    if (made !== undefined) return made;
    const spans = namesIn(masked.masked);
    const names = { spans, known: new Set(spans.keys()) };
    read.set(masked, names);
    return names;
  };

  const personIn = (masked: MaskedText, start: number, end: number): Subject | null => {
    const names = namesOf(masked);
    const found = people.personAtEnd(masked.masked.slice(start, end), names.known);
    if (found === null) return null;
    const span = { start: start + found.start, end: start + found.end };
    const name = found.by === 'role' ? fullName(masked, found.name, names) : found.name;
    return { name, span, by: name === found.name ? found.by : 'name' };
  };

  /** “김 장관” is the one 김 of the text with that office, “린트 총리” the one whose name ends so. */
  const fullName = ({ masked }: MaskedText, phrase: string, { spans }: Names): string => {
    const [short, office, more] = phrase.split(' ');
    if (short === undefined || office === undefined || more !== undefined) return phrase;
    const held = new RegExp(`^[^.,?!\\n${HIDDEN}]{0,24}${anyOf([office])}`, 'u');
    const alike = [...spans].filter(
      ([name]) => name.endsWith(` ${short}`) || (short.length === 1 && name.startsWith(short)),
    );
    if (alike.length > MOST_ALIKE) return phrase;
    const fits = alike.filter(
      ([, [span]]) => span !== undefined && held.test(masked.slice(span.end, span.end + 40)),
    );
    const [only, second] = fits;
    return only === undefined || second !== undefined ? phrase : only[0];
  };

  /** The last person of a stretch with this particle. */
  const lastIn = (masked: MaskedText, { start, end }: Span, particle: RegExp): Subject | null => {
    for (const { index } of [...masked.masked.slice(start, end).matchAll(particle)].toReversed()) {
      const found = personIn(masked, start, start + index);
      if (found !== null) return found;
    }
    return null;
  };

  const sentenceOf = ({ masked }: MaskedText, from: number, to: number): Span => {
    let start = from;
    while (start > Math.max(0, from - REACH) && !isEnd(masked, start - 1)) start -= 1;
    let end = to;
    while (end < Math.min(masked.length, to + REACH) && !isEnd(masked, end)) end += 1;
    return { start, end };
  };

  const speech = (subject: Subject | null, at: number, length: number, support: number) =>
    subject === null ? null : unspacedSpeech(subject, { start: at, end: at + length }, support, false);

  /** “…” 강민재 주장의 말이다. · “…” 문채원 박사는 이렇게 말했다. */
  const alone = (masked: MaskedText, from: number, end: number) => {
    const tail = masked.masked.slice(from, end);
    const of = /^\s+[^,]{2,60}?(?=의 (?:말|설명|이야기|얘기|소감|주장|진단|분석)이다)/u.exec(tail);
    if (of !== null)
      return speech(personIn(masked, from, from + of[0].length), from + of[0].length, 1, BESIDE);
    const said = verb.exec(tail);
    if (said === null || !/(?:이렇게|그렇게|이같이)\s/u.test(tail)) return undefined;
    const subject = lastIn(masked, { start: from, end: from + said.index }, TOPIC);
    return speech(subject, from + said.index, said[0].length, FARTHER);
  };

  const speechFor = (masked: MaskedText, index: number, depth: number): UnspacedSpeech | null | undefined => {
    const stretch = masked.stretches[index];
    if (stretch === undefined) return undefined;
    const sentence = sentenceOf(masked, stretch.from, stretch.to);
    const tail = masked.masked.slice(stretch.to, sentence.end);
    const joined = QUOTING.exec(tail) ?? BY_NOUN.exec(tail);
    if (joined === null)
      return /[.?!]$/u.test(masked.text.slice(stretch.start, stretch.end))
        ? alone(masked, stretch.to, sentence.end)
        : undefined;
    const from = stretch.to + joined[0].length;
    const rest = masked.masked.slice(from, sentence.end);
    const own = /^[^□]*/u.exec(rest)?.[0] ?? '';
    const said = verb.exec(own);
    const not = NOT_SAID.exec(own);
    if (not !== null && (said === null || not.index < said.index)) return undefined;
    const isWhile = joined[1] === '며' || joined[1] === '면서';
    if (said === null && !isWhile && (!/다$/u.test(own) || PASSIVE.test(own))) return undefined;
    const at = said === null ? stretch.to : from + said.index;
    const length = said?.[0].length ?? joined[0].length;
    if (said !== null && !isWhile && RELATIVE.test(own.slice(said.index))) return null;
    const before = { start: sentence.start, end: stretch.from };
    const topic = lastIn(masked, before, TOPIC);
    const doer = lastIn(masked, { ...before, start: topic?.span.end ?? before.start }, SUBJECT);
    const isClause =
      doer !== null && CLAUSE_END.test(masked.masked.slice(doer.span.end, before.end).replace(/^\S+/u, ''));
    const behind =
      said === null || isWhile
        ? null
        : (lastIn(masked, { start: from, end: from + said.index }, TOPIC) ??
          lastIn(masked, { start: from, end: from + said.index }, SUBJECT));
    if (behind !== null) return topic === null ? speech(behind, at, length, BESIDE) : null;
    // Two that may speak, or one of a clause before.
    if (doer !== null && isClause === (topic === null)) return null;
    const subject = topic ?? doer;
    if (said === null && !isWhile)
      return topic !== null && before.end - topic.span.end <= NEAR
        ? speech(topic, at, length, UNLISTED)
        : undefined;
    if (subject !== null)
      return speech(subject, at, length, before.end - subject.span.end > 60 ? FARTHER : BESIDE);
    const lead = masked.masked.slice(before.start, before.end).trim();
    return GOES_ON.test(lead) || HE.test(`${lead} `)
      ? former(masked, index, before.start, depth, { start: at, end: at + length })
      : null;
  };

  /** The speaker of the sentence before, who alone is quoted there. */
  const former = (masked: MaskedText, index: number, start: number, depth: number, cue: Span) => {
    const stretch = masked.stretches[index - 1];
    if (stretch === undefined || depth >= DEEPEST) return null;
    const between = masked.masked.slice(stretch.to, start).trimEnd();
    if (stretch.to > start || SENTENCE_END.test(between.slice(0, -1))) return null;
    const speaker = speechFor(masked, index - 1, depth + 1);
    if (speaker == null || speaker.modality !== 'asserted') return null;
    const second = masked.stretches[index - 2];
    if (second !== undefined && second.to > sentenceOf(masked, stretch.from, stretch.to).start) {
      const other = speechFor(masked, index - 2, depth + 1);
      if (other?.name !== speaker.name) return null;
    }
    return { ...speaker, cue, confidence: Math.min(speaker.confidence, FARTHER) };
  };

  return { speechFor: (masked, index) => speechFor(masked, index, 0), names: namesIn };
}

function isEnd(text: string, at: number): boolean {
  return SENTENCE_END.test(text.slice(at, at + 2).replace(/^([^.]).*$/su, '$1'));
}
