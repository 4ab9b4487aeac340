/** Polish first names, and full names in the nominative when a text has them in another case. */
import { declinedNames, type Endings } from './spaced/names/declined-names.ts';

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
const MASCULINE_ENDINGS: Endings = [
  [/(?<=[sc]k|dzk)iego$/u, 'i'],
  [/(?<=[aeiouyąęó](?:[bdfghlłmnprstwz]|cz|sz|rz|k|n|ld|lm|lt|nd|nt|rd|rt|rg|st)|wski|icz|ycz)a$/u, ''],
  [/(?<=[bdfłmnprstwz])y$/u, 'a'],
];
const FEMININE_ENDINGS: Endings = [
  [/(?<=[sc]k|dzk)iej$/u, 'a'],
  [/(?<=[bdfłmnprstwz])y$/u, 'a'],
  [/(?<=[bcdfghjklłmnprstwz])$/u, ''],
];

/** "Anny Leskiej" → "Anna Leska". */
export const { isObliqueFirst, nominative } = declinedNames({
  masculine: MASCULINE_NAMES,
  feminine: FEMININE_NAMES,
  forms: (name, gender) => [gender === 'feminine' ? feminineGenitive(name) : masculineGenitive(name)],
  endings: { masculine: MASCULINE_ENDINGS, feminine: FEMININE_ENDINGS },
});
