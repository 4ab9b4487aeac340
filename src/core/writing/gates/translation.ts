/**
 * Gates of a translation: one sentence for each, in the language asked for, with the same numbers and a negation where there was one.
 * Its words cannot be compared with the original, so that the original always stands beside it.
 */
import { languageOf } from '../../text/language.ts';
import { wordSet } from '../../text/word-set.ts';
import { hasQuotationMark } from '../quoted-words.ts';
import type {
  Gate,
  NumberedSentence,
  ProposedSentence,
  StoppedSentence,
  WrittenSentence,
} from '../written-text.ts';
import { hasMarkup, isVisible } from './form.ts';

/** Words that negate. A language without them is neither translated nor translated into. */
const NEGATIONS: Readonly<Record<string, ReadonlySet<string> | RegExp>> = {
  en: wordSet("not no never none nothing nobody neither nor without cannot n't n’t"),
  de: wordSet('nicht kein keine keinen keinem keiner keines nie niemals ohne nichts weder niemand'),
  fr: wordSet('ne n’ n non pas jamais aucun aucune sans rien'),
  es: wordSet('no nunca jamás sin ningún ninguno ninguna nada nadie ni tampoco'),
  pt: wordSet('não nunca jamais sem nenhum nenhuma nada ninguém nem'),
  it: wordSet('non no mai senza nessun nessuno nessuna niente nulla né'),
  nl: wordSet('niet geen nooit zonder niets niemand noch'),
  ru: wordSet('не нет ни никогда без никто ничего нельзя нет'),
  zh: /[不没未无非否]/u,
  ja: /(?:ない|ません|なかった|ず(?:に|、|$)|なし|無)/u,
};

/** A translation is neither a fragment nor an essay: length against the original's, by whether a script has a sign for a syllable. */
const LENGTHS = { least: 0.25, most: 4 } as const;
const LONGEST = 600;

/** Whether texts can be translated between these languages. */
export function isTranslated(from: string | null, into: string): boolean {
  return from !== null && from !== into && NEGATIONS[from] !== undefined && NEGATIONS[into] !== undefined;
}

/** @param into two-letter code */
export function checkTranslations(
  proposed: readonly ProposedSentence[],
  sent: readonly NumberedSentence[],
  into: string,
): { readonly sentences: readonly WrittenSentence[]; readonly stopped: readonly StoppedSentence[] } {
  const sentences: WrittenSentence[] = [];
  const stopped: StoppedSentence[] = [];
  const used = new Set<number>();
  for (const { text, from } of proposed) {
    const [number, second] = from;
    const source = sent.find((sentence) => sentence.number === number);
    const gate =
      source === undefined || second !== undefined || used.has(source.number)
        ? 'sources'
        : stoppedBy(text.trim(), source.text, into);
    if (gate !== null || source === undefined) {
      stopped.push({ text: text.slice(0, LONGEST), gate: gate ?? 'sources' });
      continue;
    }
    used.add(source.number);
    const { article, of, start, end } = source;
    sentences.push({ text: text.trim(), quoted: [], from: [{ article, of, start, end }] });
  }
  return { sentences, stopped };
}

function stoppedBy(text: string, source: string, into: string): Gate | null {
  const share = text.length / source.length;
  if (text.length > LONGEST || share < LENGTHS.least || share > LENGTHS.most) return 'form';
  if (!isVisible(text) || hasMarkup(text)) return 'form';
  if (hasQuotationMark(text)) return 'quotations';
  if (languageOf(text) !== into) return 'wording';
  if (numbersIn(text) !== numbersIn(source)) return 'numbers';
  return negates(text, into) === negates(source, languageOf(source)) ? null : 'qualifiers';
}

/** The digits of all numbers, in order of size: languages differ in their marks and in the order of words. */
function numbersIn(text: string): string {
  const numbers = text.normalize('NFKC').match(/\d+(?:[ .,'’\u00A0\u202F]\d{3})*(?:[.,]\d+)?/g) ?? [];
  return numbers
    .map((number) => number.replace(/\D/g, ''))
    .toSorted()
    .join(' ');
}

function negates(text: string, language: string | null): boolean {
  const words = NEGATIONS[language ?? ''];
  if (words === undefined) return false;
  if (words instanceof RegExp) return words.test(text);
  return (text.toLowerCase().match(/n[’']t\b|[\p{L}\p{M}]+[’']?/gu) ?? []).some(
    (word) => words.has(word) || words.has(word.replace(/[’']$/u, '')),
  );
}
