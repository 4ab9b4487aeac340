/** Names in a Chinese text: where one ends is told by the words of a dictionary and by the characters of foreign names. */
import type { Span } from '../../../text/span.ts';
import { anyOf, type UnspacedRules } from './unspaced-rules.ts';
import { addSpan, HAN } from './unspaced-speech.ts';

/** A name as it begins at some place: its length in UTF-16 units, and whether the place alone (no role before it) proves it. */
export interface NameAt {
  readonly length: number;
  readonly isProven: boolean;
}

export interface ChineseNames {
  /** The name that begins at `at`; `presented`: a role or a word for a person stands before it. */
  nameAt(text: string, at: number, presented: boolean): NameAt | null;
  /** Names that stand behind a role, with where. */
  all(text: string): ReadonlyMap<string, readonly Span[]>;
  /** Whether a verb of speech or a small word begins the text, or a mark, or nothing. */
  stopsAt(text: string): boolean;
}

/** Characters looked at behind the beginning of a name. */
const WINDOW = 12;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Single characters among them that are the end of a name as well: "马国强". */
const ALSO_NAMES = new Set([...'强強发發会會明及从從以用走一随隨公当當等周同表认認宣因为為前后後来來今']);

/** What may stand right behind a name, beside the verbs of speech. */
const BEHIND = `在 于 於 日 当 當 今 昨 则 則 也 还 還 对 對 向 就 同 与 與 和 及 近 随 隨 周 星期 上午 下午 晚 曾 通过 透過 接受 出席 发 發 会 會 并 並 此前 此后
  笑 公开 強 强 补 補 再 亦 又 都 仍 却 卻 将 將 已 没 沒 不 从 從 代表 本周 本月 上周 一 赛后 賽後 事后 告诉 告訴 谈 談 提 明确 明確 正在 因 为 為 以 用 走 来 來 是 的 等
  先生 女士 教授 博士 前 后 後 给 給 把 被 让 讓 称 稱 说 說 道 问 問 答 指 表 认 認 宣 写 寫 受访 受訪`;

export function chineseNames(rules: UnspacedRules): ChineseNames {
  const stops = [...rules.verbs, ...rules.denials, ...BEHIND.split(/\s+/)];
  const edge = '$|[^\\p{Script=Han}]';
  const stop = new RegExp(`^(?:${edge}|${anyOf(stops)})`, 'u');
  const strictStop = new RegExp(`^(?:${edge}|${anyOf(stops.filter((word) => !ALSO_NAMES.has(word)))})`, 'u');
  const surname = new RegExp(`^(?:${anyOf(rules.surnames ?? [])})`, 'u');
  const sound = `(?:(?!本周|本月|通过|透過|强调|強調|提出|提醒|明确|明確|于|於)[${rules.transliterations ?? ''}A-Za-z])`;
  const foreign = new RegExp(`^${sound}{1,10}(?:[·•・‧]${sound}{1,12}){1,3}`, 'u');
  const presentedForeign = new RegExp(`^${HAN}{1,8}(?:[·•・‧]${sound}{1,12}){1,3}`, 'u');
  const honorific = /^(?:先生|女士|小姐|太太|某某|某)/u;
  const role = new RegExp(
    `(?:${anyOf(rules.roles)}|(?<=${HAN})[员員者家师師手长長官星商匠警锋鋒民](?=${HAN}))`,
    'gu',
  );
  const other = new RegExp(
    `^${HAN}{2,4}?(?=${anyOf([...rules.verbs, '在', '对', '對', '周', '星期'])})`,
    'u',
  );

  const nameAt = (text: string, at: number, presented: boolean): NameAt | null => {
    const rest = text.slice(at, at + WINDOW + 24);
    const dotted = (presented ? presentedForeign : foreign).exec(rest)?.[0];
    if (dotted !== undefined) return { length: dotted.length, isProven: true };
    const family = surname.exec(rest)?.[0];
    if (family === undefined) return null;
    const title = honorific.exec(rest.slice(family.length))?.[0];
    if (title !== undefined) return { length: family.length + title.length, isProven: true };
    const edges = edgesIn(rest.slice(0, WINDOW));
    for (const given of [2, 1]) {
      const length = family.length + given;
      if (!new RegExp(`^${HAN}{${given}}`, 'u').test(rest.slice(family.length))) continue;
      if (given === 2 && (strictStop.test(rest.slice(length - 1)) || !edges.has(length))) continue;
      const isStopped = stop.test(rest.slice(length));
      // A word of the dictionary is no name where no role presents it: "于是", "高兴".
      const isWord = !edges.has(family.length) && edges.has(length);
      if (!presented && (isWord || !isStopped)) continue;
      if (isStopped || edges.has(length)) return { length, isProven: given === 2 && !isWord };
    }
    return null;
  };

  return {
    nameAt(text, at, presented) {
      const own = nameAt(text, at, presented);
      if (own !== null || !presented) return own;
      const length = other.exec(text.slice(at, at + WINDOW))?.[0].length;
      return length === undefined ? null : { length, isProven: false };
    },
    all(text) {
      const found = new Map<string, Span[]>();
      for (const { index, 0: word } of text.matchAll(role)) {
        const start = index + word.length;
        const name = nameAt(text, start, true);
        if (name === null) continue;
        const end = start + name.length;
        if (stop.test(text.slice(end, end + 4))) addSpan(found, text.slice(start, end), { start, end });
      }
      return found;
    },
    stopsAt: (text) => stop.test(text),
  };
}

function edgesIn(text: string): ReadonlySet<number> {
  const edges = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) edges.add(index + segment.length);
  return edges;
}
