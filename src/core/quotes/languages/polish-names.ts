/** Polish first names, and full names in the nominative when a text has them in another case. */
import type { Gender } from './language-rules.ts';

export const MASCULINE_NAMES = `adam adrian albert aleksander aleksy alfred alojzy andrzej antoni arkadiusz artur bartłomiej bartosz bernard błażej bogdan
  bogumił bogusław bolesław borys bronisław cezary czesław damian daniel dariusz dawid dominik donald edmund edward emil eryk eugeniusz fabian feliks
  filip franciszek fryderyk gabriel grzegorz gustaw henryk hubert hugo ignacy igor ireneusz izydor jacek jakub jan janusz jarosław jerzy jędrzej
  joachim jonasz józef julian juliusz kacper kajetan kamil karol kazimierz konrad konstanty kornel krystian krzysztof lech leon leonard leopold
  lesław leszek lucjan ludwik łukasz maciej maksymilian marcel marcin marek marian mariusz mateusz michał mieczysław mikołaj miłosz mirosław natan
  norbert olaf olgierd oliwier oskar paweł piotr przemysław radosław rafał rajmund robert roman ryszard sebastian seweryn sławomir stanisław stefan
  sylwester szczepan szymon tadeusz teodor tobiasz tomasz tymon tymoteusz urban wacław waldemar walenty wawrzyniec werner wiesław wiktor wincenty
  witold władysław włodzimierz wojciech zbigniew zdzisław zenon zygmunt`;

export const FEMININE_NAMES = `ada adela adrianna agata agnieszka aleksandra alicja alina amelia anastazja aneta angelika anna antonina apolonia aurelia
  barbara beata bernadetta blanka bogumiła bogusława bożena bronisława celina cecylia dagmara danuta daria diana dominika dorota edyta eliza elwira
  elżbieta emilia eugenia ewa ewelina felicja franciszka gabriela genowefa gizela grażyna halina hanna helena henryka honorata ida iga inga irena
  iwona iza izabela jadwiga janina joanna jolanta józefa julia justyna kaja kamila karina karolina katarzyna kinga klara klaudia kornelia krystyna
  laura lena leokadia lidia liliana liwia lucyna ludwika łucja magda magdalena maja małgorzata marcelina maria marianna marta maryla maria-luiza
  marzena michalina milena mirosława monika nadia natalia nela nina nikola nora ola olga oliwia otylia pamela patrycja paula paulina pola regina
  renata roksana róża ryszarda sabina sandra sara solweiga sonia stanisława stefania stella sylwia tamara teresa urszula wanda weronika wiesława wiktoria
  wioletta władysława zofia zuzanna żaneta`;

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Form in another case → the name and the gender of its bearers. */
const OBLIQUE = new Map<string, { readonly name: string; readonly gender: 'masculine' | 'feminine' }>();
for (const name of words(FEMININE_NAMES)) OBLIQUE.set(feminineGenitive(name), { name, gender: 'feminine' });
for (const name of words(MASCULINE_NAMES))
  OBLIQUE.set(masculineGenitive(name), { name, gender: 'masculine' });

/** "Anna" → "anny", "Maria" → "marii", "Kinga" → "kingi". */
function feminineGenitive(name: string): string {
  const stem = name.slice(0, -1);
  if (/[aeiou]ja$/u.test(name)) return `${stem.slice(0, -1)}i`;
  return `${stem}${/[gkijl]$/u.test(stem) ? 'i' : 'y'}`;
}

/** "Jan" → "jana", "Marek" → "marka", "Jerzy" → "jerzego", "Paweł" → "pawła". */
function masculineGenitive(name: string): string {
  if (/[yi]$/u.test(name)) return `${name.slice(0, -1)}${name.endsWith('i') ? 'iego' : 'ego'}`;
  if (/(?:ek|eł)$/u.test(name)) return `${name.slice(0, -2)}${name.at(-1) ?? ''}a`;
  return `${name}a`;
}

/** Ending in the genitive → ending in the nominative. What may come of two nominatives ("Marka": Marek or Mark) is left alone. */
const MASCULINE_ENDINGS: readonly (readonly [form: RegExp, base: string])[] = [
  [/(?<=[sc]k|dzk)iego$/u, 'i'],
  [/(?<=[aeiouyąęó](?:[bdfghlłmnprstwz]|cz|sz|rz|k|n|ld|lm|lt|nd|nt|rd|rt|rg|st)|wski|icz|ycz)a$/u, ''],
  [/(?<=[bdfłmnprstwz])y$/u, 'a'],
];
const FEMININE_ENDINGS: readonly (readonly [form: RegExp, base: string])[] = [
  [/(?<=[sc]k|dzk)iej$/u, 'a'],
  [/(?<=[bdfłmnprstwz])y$/u, 'a'],
  [/(?<=[bcdfghjklłmnprstwz])$/u, ''],
];

/** A first name in another case than the nominative opens the name. */
export function isObliqueFirst(lower: string): boolean {
  return OBLIQUE.has(lower);
}

/** "Anny Leskiej" → "Anna Leska"; null where the base form isn't certain. */
export function nominative(name: string): { readonly name: string; readonly gender: Gender } | null {
  const [first = '', ...others] = name.split(' ');
  const found = OBLIQUE.get(first.toLowerCase());
  if (found === undefined || others.length === 0) return null;
  const endings = found.gender === 'masculine' ? MASCULINE_ENDINGS : FEMININE_ENDINGS;
  const rest: string[] = [];
  for (const word of others) {
    const ending = endings.find(([form]) => form.test(word));
    if (ending === undefined) return null;
    rest.push(word.replace(...ending));
  }
  const base = `${first.charAt(0)}${found.name.slice(1)}`;
  return { name: [base, ...rest].join(' '), gender: found.gender };
}
