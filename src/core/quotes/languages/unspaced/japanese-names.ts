/** Names and offices in a Japanese text: who the words right before a particle are. */
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';
import { HAN } from './unspaced-speech.ts';

/** What ends a stretch of text: a person by name, or somebody by a word for what they are. Offsets are in that text. */
export interface JapanesePerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly by: 'name' | 'role';
}

const KATAKANA = '[\\p{Script=Katakana}ー]';
/** Characters that are looked at before a particle. */
const LONGEST = 40;

export interface JapaneseNames {
  /** Whoever the text ends in; null where that is nobody. */
  personAtEnd(text: string): JapanesePerson | null;
  /** A pattern (flags dgu) whose first group is a name with a title behind it. */
  readonly titled: RegExp;
}

export function japaneseNames(rules: UnspacedRules): JapaneseNames {
  const surnames = anyOf(rules.surnames ?? []);
  const given = `(?:${HAN}{1,3}?|[\\p{Script=Hiragana}]{2,4}|${KATAKANA}{2,4}|${HAN}\\p{Script=Hiragana}{1,2})`;
  const foreign = `${KATAKANA}{2,}(?:[・＝=]${KATAKANA}+)*`;
  const own = `(?:${surnames})${given}?`;
  const bracket = '(?:[（(][^）)]{1,20}[）)])?';
  const side = '[米英仏独露中韓印伊前元副新現次期初代第]{0,3}';
  const honorific = `(?:さん|氏|くん|君|ちゃん|様|選手|被告|容疑者|受刑者)`;
  const office = `(?:${anyOf(rules.roles)})`;
  const notName = new RegExp(`(?:${anyOf([...(rules.notNames ?? []), ...rules.bodies])})$`, 'u');
  const left = `(?<=^|[^\\p{Script=Han}\\p{Script=Katakana}ー・]|[町村区市県代目表])`;
  const kataLeft = `(?<=^|[^\\p{Script=Katakana}ー・])`;
  const patterns: readonly RegExp[] = [
    // A family name that is listed, or a foreign name, before an office or an honorific.
    new RegExp(`${left}(${own})${bracket}${side}(?:${office}|${honorific})${bracket}(?:ら)?$`, 'u'),
    new RegExp(`${kataLeft}(${foreign})${bracket}${side}(?:${office}|${honorific})${bracket}(?:ら)?$`, 'u'),
    // Any name before an honorific.
    new RegExp(
      `${left}(${HAN}{2,6}|${HAN}{1,3}${KATAKANA}{2,4}|${HAN}{1,3}\\p{Script=Hiragana}{2,3})${bracket}${honorific}${bracket}(?:ら)?$`,
      'u',
    ),
    // "監督の村井徹", "大統領のジョン・ハーディング": the office in front.
    new RegExp(`${office}(?:の|・|、)(${own}|${foreign})${bracket}$`, 'u'),
    new RegExp(`${kataLeft}(${KATAKANA}{2,}(?:[・＝=]${KATAKANA}{2,})+)${bracket}$`, 'u'),
    new RegExp(`(?<=^|[のるた、])(${own})${bracket}$`, 'u'),
  ];
  const noun = `[\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z0-9０-９・]{0,14}`;
  const role = new RegExp(
    `(?:${noun}の)?${noun}(?:${anyOf([...rules.bodies, ...rules.roles, ...rules.descriptions])})(?:の(?:一人|ひとり|男性|女性|担当者))?(?:ら)?$`,
    'u',
  );
  const hearer = new RegExp(`(?:${anyOf(rules.hearers)})$`, 'u');

  return {
    titled: new RegExp(`${left}(${own}|${foreign})${bracket}${side}(?:${office}|${honorific})`, 'dgu'),
    personAtEnd(text) {
      const cut = Math.max(0, text.length - LONGEST);
      const tail = text.slice(cut);
      if (hearer.test(tail)) return null;
      for (const [number, pattern] of patterns.entries()) {
        const found = pattern.exec(tail);
        const name = found?.[1];
        if (found === null || name === undefined || notName.test(name)) continue;
        // The last pattern has no title: only a full name is one by itself.
        if (number === patterns.length - 1 && name.length < 3) continue;
        const start = cut + found.index + found[0].indexOf(name);
        return { name, start, end: start + name.length, by: 'name' };
      }
      const found = role.exec(tail);
      if (found === null) return null;
      return { name: found[0], start: cut + found.index, end: text.length, by: 'role' };
    },
  };
}
