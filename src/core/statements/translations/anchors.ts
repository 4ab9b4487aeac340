/** What a translation keeps: numbers, countries, and people and bodies of the table of names. */
import type { KnownNames } from '../../names/known-names.ts';
import { isUnspaced, languageWithTerms, languageWords } from '../../text/terms/language-terms.ts';
import { stemsOf } from '../../text/words.ts';
import { numbersIn } from './numbers-in-text.ts';

export interface Anchors {
  readonly numbers: ReadonlySet<string>;
  /** English names of countries, and the first name of each line of the table. */
  readonly names: ReadonlySet<string>;
}

export interface AnchorReader {
  /** @param language two-letter code */
  read(text: string, language: string): Anchors;
}

/** A name as the texts of one language have it. */
interface Phrase {
  readonly id: string;
  /** Stems with spaces around them; letters where no spaces stand between words. */
  readonly stems: string;
  /** A single word, which is a name only with a capital: Spanish “leyes” (laws) has the stem of “Leyen”. */
  readonly isWord: boolean;
  /** Looked for as it is written, since a word of it has no stem: “Estados Unidos”, where “estados” is a form of “estar”. */
  readonly written: string | null;
}

const GAP = ' | ';

/** Chinese “国家” (country), which with the letter before it would read as the name of one: “发展中国家”. Not “中国家庭” (families in China). */
const COUNTRY_WORD = /[国國]家(?![庭长長属屬用族人电電具居])/gu;
/** Whose dollar it is, which some languages write out and others leave to a sign. */
const OF_DOLLARS =
  /(?<=\b(?:dollars?|d[oó]lar(?:es)?|dollari) )(?:des |de los |de |dos |degli )?(?:États.Unis|Estados Unidos|Stati Uniti)|(?<=долл(?:\.|ар|ара|аров) )США|\b(?:US|U\.S\.)(?=[ -]dollar)/giu;
const LOWER_WORD = /(?<!\p{L})\p{Ll}[\p{L}\p{M}]*/gu;

/** A last name alone means the person of the table if it has so many letters. */
const TELLING_SURNAME = 5;

export function createAnchorReader({ table }: KnownNames): AnchorReader {
  const phrases = new Map<string, readonly Phrase[]>();
  const phrasesIn = (language: string): readonly Phrase[] => {
    const known = phrases.get(language);
    if (known !== undefined) return known;
    const all = [...countryPhrases(language), ...tablePhrases(language)];
    const made = all.toSorted((a, b) => b.stems.length - a.stems.length);
    phrases.set(language, made);
    return made;
  };

  function tablePhrases(language: string): readonly Phrase[] {
    const bodies = table.bodies.flatMap((row) => row.flatMap((name) => phraseOf(name, row, language)));
    const people = table.people.flatMap((row) =>
      row.flatMap((name) => {
        const last = name.split(' ').at(-1) ?? '';
        const alone = last !== name && last.length >= TELLING_SURNAME ? phraseOf(last, row, language) : [];
        return [...phraseOf(name, row, language), ...alone];
      }),
    );
    return [...bodies, ...people];
  }

  return {
    read(text, language) {
      const names = new Set<string>();
      let plain = text.replace(OF_DOLLARS, '');
      for (const { id, written } of phrasesIn(language)) {
        if (written === null || !plain.includes(written)) continue;
        names.add(id);
        plain = plain.replaceAll(written, GAP);
      }
      let left = isUnspaced(language)
        ? plain.replace(COUNTRY_WORD, GAP)
        : ` ${stemsIn(plain, language).join(' ')} `;
      const capitals = new Set(stemsIn(plain.replace(LOWER_WORD, ' '), language));
      // The longest first, and each taken out: Somalia in Chinese ends with the letters of Mali.
      for (const { id, stems, isWord, written } of phrasesIn(language)) {
        if (written !== null || !left.includes(stems) || (isWord && !capitals.has(stems.trim()))) continue;
        names.add(id);
        left = left.replaceAll(stems, GAP);
      }
      return { numbers: numbersIn(text, language), names };
    },
  };
}

function phraseOf(name: string, row: readonly string[], language: string): readonly Phrase[] {
  const [id = name] = row;
  if (isUnspaced(language))
    return /^[\p{Script=Latin}\p{Script=Cyrillic}\s]+$/u.test(name)
      ? []
      : [{ id, stems: name, isWord: false, written: null }];
  const stems = stemsIn(name, language);
  const capitals = name.match(/(?<!\p{L})\p{Lu}\p{L}+/gu)?.length ?? 0;
  const isWord = stems.length === 1 && capitals === 1;
  const written = stems.length < capitals ? name : null;
  return stems.length === 0 ? [] : [{ id, stems: ` ${stems.join(' ')} `, isWord, written }];
}

function stemsIn(text: string, language: string): readonly string[] {
  return languageWithTerms(language) === null ? stemsOf(text) : languageWords(text, language);
}

/** Two-letter codes of countries. */
let countries: readonly (readonly [code: string, name: string])[] | null = null;

function countryCodes(): readonly (readonly [code: string, name: string])[] {
  if (countries !== null) return countries;
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  countries = letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = OTHER_REGION.test(first + second) ? undefined : english.of(first + second);
      return name === undefined ? [] : [[first + second, name] as const];
    }),
  );
  return countries;
}

/** Letters of a country's short name: “США”, not “UK” or “US”, which other words are written like. */
const SHORTEST = 3;

/** Codes of no country: unions, private use, withdrawn. */
const OTHER_REGION = /^(?:X[A-JL-Z]|Q[M-Z]|ZZ|EU|EZ|UN|AC|CP|DG|EA|IC|TA|SU|DD|YU|CS|AN|BU|FX|NT|TP|YD|ZR)$/;

function countryPhrases(language: string): readonly Phrase[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const names = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    return countryCodes().flatMap(([code, id]) => {
      const name = names.of(code);
      return name === undefined || (style === 'short' && name.length < SHORTEST)
        ? []
        : phraseOf(name, [id], language);
    });
  });
}
