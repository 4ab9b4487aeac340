/** Removes the lines that a page sets around an article's sentences: its title once more, bylines and dates, notices, credits at the end. */
import { squashed } from './page-title.ts';

/** Lines at the beginning in which title, names and dates may stand. */
const HEAD = 8;
/** Lines at the end in which credits and notices may stand. */
const FOOT = 6;
/** A line behind the credits is no longer than this. */
const LONGEST_BEHIND = 80;

const SENTENCE_END = /[.!?…。！？।؟۔]["'”’»)\]」』]{0,3}$/;

/** Nothing to read: punctuation alone, or a place in a gallery. */
const NO_WORDS = /^(?:[^\p{L}\p{N}]{0,20}|\d{1,3}\s?(?:\/|of|von|de|di|van)\s?\d{1,3})$/iu;

/** Notices about the site, in the words that sites have in common. */
const NOTICE = new RegExp(
  `^(?:${[
    '(?:this|our) (?:web ?)?site uses cookies\\b.*|we use cookies\\b.*|diese web(?:site|seite) (?:verwendet|nutzt|benutzt) cookies\\b.*|ce site (?:web )?utilise des cookies\\b.*',
    'est[ea] (?:sitio|site|página)(?: web)? (?:utiliza|usa) cookies\\b.*|questo sito (?:web )?(?:utilizza|usa)(?: i)? cookie\\b.*|deze (?:web)?site gebruikt cookies\\b.*',
    '.{0,200}\\baffiliate[ -]links?\\b.{0,200}|.{0,200}\\bliens affiliés\\b.{0,200}|.{0,200}\\benlaces de afiliad[oa]s?\\b.{0,200}',
  ].join('|')})$`,
  'iu',
);

/** An offer of an account. */
const ACCOUNT =
  /^(?:(?:sign|log) in (?:or|to) (?:create|register|continue)\b.{0,80}|create an? (?:free )?account\b.{0,100}|already (?:have an account|a (?:member|subscriber))\b.{0,60})$/iu;
/** An offer lists what the account brings in so many short lines, and ends as it began. */
const BENEFITS = { lines: 8, length: 80 };

/** A whole date, or a time with its unit. */
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d{2}\b|\b\p{L}{3,12}\.?\s\d{1,2},?\s(?:19|20)\d{2}\b|(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}|\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}\b|\b\d{1,2}[:.]\d{2}\s?(?:uhr|h|am|pm|gmt|utc)\b/iu;
/** A longer line with a date says something else as well. */
const LONGEST_DATE = 100;

/** What stands before the name of whoever wrote it. */
const BY = /^(?:by|von|par|por|di|door|av|af|przez|oleh|text|tekst|texto|testo|texte|foto|photos?)\b:?\s+/iu;

/** What may stand between names. */
const AND = /^(?:and|und|et|y|e|en|och|og|i|ve|и)?$/u;

/** Who edited, translated and delivered it: the article's last lines. */
const CREDIT = new RegExp(
  `^(?:${[
    '(?:additional |with )?reporting by .{1,200}|(?:edited|editing|translated|compiled|written|writing) by .{1,160}',
    '(?:redaktion|redaction|redazione|redacción|redactie|übersetzung|übersetzt von|traduction|traducción|traduzione|translation|vertaling|schlussredaktion|faktencheck)\\s?:\\s.{1,200}',
    '(?:quellen?|sources?|fuentes?|fontes?|fonti|fonte|bron(?:nen)?|källa|källor|kilder?|źródł[oa]|источник|kaynak|lähde)\\s?:\\s.{1,60}',
  ].join('|')})$`,
  'iu',
);
/** Initials of the staff, which are written small, and agencies in brackets. */
const INITIALS = /^(?:\p{Ll}{2,5}(?:\s?\/\s?\p{Ll}{2,5}){0,3}|\(\p{L}{2,8}(?:\s?[/,]\s?\p{L}{2,8}){0,4}\))$/u;

/** A note on the reader's data or on comments, below an article. */
const SMALL_PRINT =
  /\b(?:privacy policy|terms of (?:use|service)|datenschutz(?:erklärung|bestimmungen|hinweise)|politique de confidentialité|política de privaci(?:dad|dade)|informativa sulla privacy|privacy(?:beleid|verklaring)|integritetspolicy)\b/iu;
const LONGEST_PRINT = 300;

export interface SaidOfItself {
  readonly title?: string | undefined;
  readonly byline?: string | undefined;
}

/** @param text paragraphs with blank lines between them */
export function withoutFrame(text: string, { title, byline }: SaidOfItself): string {
  const all = text.split('\n\n');
  const names = (byline ?? '')
    .split(/,|\band\b|\bund\b|&/)
    .map(squashed)
    .filter((name) => name !== '');
  const ofTitle = squashed(title ?? '');
  const lines = withoutOffers(all).filter((line) => !NO_WORDS.test(line) && !NOTICE.test(line));
  const isHead = (line: string) =>
    (ofTitle !== '' && squashed(line) === ofTitle) ||
    isSigned(line, names) ||
    (line.length <= LONGEST_DATE && !SENTENCE_END.test(line) && DATE.test(line));
  const head = lines.slice(0, HEAD).filter((line) => !isHead(line));
  const rest = [...head, ...lines.slice(HEAD)];
  let end = creditsAt(rest);
  for (let seen = 0; seen < FOOT && end > 1; seen += 1) {
    const last = rest[end - 1] ?? '';
    if (!isFoot(last, names)) break;
    end -= 1;
  }
  const kept = rest.slice(0, end);
  return kept.length === 0 ? text : kept.join('\n\n');
}

/** Where credits begin near the end, with nothing but short lines behind them; else the end. */
function creditsAt(lines: readonly string[]): number {
  const from = Math.max(1, lines.length - FOOT);
  const at = lines.findIndex((line, index) => index >= from && CREDIT.test(line));
  const isLast = at !== -1 && lines.slice(at + 1).every((line) => line.length <= LONGEST_BEHIND);
  return isLast ? at : lines.length;
}

/** Without offers of accounts, and what stands between two of them. */
function withoutOffers(lines: readonly string[]): readonly string[] {
  const offers = lines.flatMap((line, at) => (ACCOUNT.test(line) ? [at] : []));
  if (offers.length === 0) return lines;
  const gone = new Set(offers);
  for (const [number, from] of offers.entries()) {
    const until = offers[number + 1] ?? from;
    const between = lines.slice(from + 1, until);
    if (between.length > BENEFITS.lines || between.some((line) => line.length > BENEFITS.length)) continue;
    for (let at = from + 1; at < until; at += 1) gone.add(at);
  }
  return lines.filter((_, at) => !gone.has(at));
}

/** A line that holds one of the names and nothing but. */
function isSigned(line: string, names: readonly string[]): boolean {
  if (line.length > 120) return false;
  let left = squashed(line.replace(BY, ''));
  for (const name of names) left = left.replace(name, '');
  return names.length > 0 && AND.test(left);
}

function isFoot(line: string, names: readonly string[]): boolean {
  if (isSigned(line, names) || INITIALS.test(line) || CREDIT.test(line)) return true;
  if (SMALL_PRINT.test(line)) return line.length <= LONGEST_PRINT;
  return line.length <= LONGEST_DATE && isMostlyDigits(line) && DATE.test(line);
}

function isMostlyDigits(line: string): boolean {
  const digits = line.replace(/\D+/g, '').length;
  return digits >= 0.4 * line.replace(/[^\p{L}\p{N}]+/gu, '').length;
}
