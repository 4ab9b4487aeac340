/** Russian first names in Cyrillic, and full names in the nominative when a text has them in another case. */
import type { Gender } from './language-rules.ts';

export const MASCULINE_NAMES = `александр алексей анатолий андрей антон аркадий арсений артём артем артур афанасий ахмед богдан борис вадим валентин валерий
  василий виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил данила денис дмитрий евгений
  егор ефим захар иван игорь илья иннокентий иосиф ираклий кирилл климент константин лев леонид лука макар максим марат марк матвей михаил
  мурад назар никита никифор николай олег осип павел пётр петр прохор рамзан ринат родион роман ростислав руслан рустам савва сергей семён семен
  станислав степан тарас тимофей тимур трофим фёдор федор феликс филипп шамиль эдуард эльдар эмиль юлий юрий яков ян ярослав айбек арман
  нурлан ильдар азат айрат заур ислам исмаил магомед муса вахтанг гиорги левон ашот гагик тигран хасан юсуф`;

export const FEMININE_NAMES = `александра алёна алена алина алиса алла альбина анастасия ангелина анжела анна антонина арина валентина валерия варвара
  василиса вера вероника виктория виолетта галина дарья диана диляра дина ева евгения евдокия екатерина елена елизавета жанна зинаида зоя инга
  инна ирина карина кира кристина ксения лариса лидия лилия людмила майя маргарита марианна марина мария марта милана надежда наталия наталья
  нелли нина оксана олеся ольга полина раиса регина рената римма розалия светлана серафима снежана софия софья таисия тамара татьяна ульяна
  фатима эвелина элеонора элла эльвира эмма юлия яна айгуль айсена гульнара динара земфира лейла мадина зарина`;

const words = (list: string): readonly string[] => list.split(/\s+/);
const IRREGULAR: Readonly<Record<string, string>> = { пётр: 'петр', лев: 'льв', павел: 'павл' };

/** Form in another case → the name and the gender of its bearers. The nominative of a woman's name may be a man's in the genitive. */
const OBLIQUE = new Map<string, { readonly name: string; readonly gender: 'masculine' | 'feminine' }>();
for (const name of words(FEMININE_NAMES))
  for (const form of declined(name)) OBLIQUE.set(form, { name, gender: 'feminine' });
for (const name of words(MASCULINE_NAMES))
  for (const form of declined(name)) OBLIQUE.set(form, { name, gender: 'masculine' });

function declined(name: string): readonly string[] {
  const stem = name.slice(0, -1);
  if (name.endsWith('ия')) return [`${stem}и`, `${stem}ю`, `${stem}ей`];
  if (name.endsWith('я')) return [`${stem}и`, `${stem}е`, `${stem}ю`, `${stem}ей`];
  if (name.endsWith('а')) return [`${stem}ы`, `${stem}и`, `${stem}е`, `${stem}у`, `${stem}ой`, `${stem}ей`];
  if (name.endsWith('й') || name.endsWith('ь')) return [`${stem}я`, `${stem}ю`, `${stem}ем`];
  const base = IRREGULAR[name] ?? name;
  return [`${base}а`, `${base}у`, `${base}ом`];
}

/** Ending in another case → ending in the nominative. */
const MASCULINE_ENDINGS: readonly (readonly [form: RegExp, base: string])[] = [
  [/(?<=[оеё]в|[иы]н)(?:а|у|ым|е)$/u, ''],
  [/(?<=[сц]к)(?:ого|ому|им|ом)$/u, 'ий'],
  [/(?<=(?:[уюя]к|ич|[ая]н|швил|дзе|ер|ец))(?:а|у|ом|ем)$/u, ''],
  [/(?<=ко|их|ых|дзе|швили|[иуэ])$/u, ''],
];
const FEMININE_ENDINGS: readonly (readonly [form: RegExp, base: string])[] = [
  [/(?<=[оеё]в|[иы]н)(?:ой|у)$/u, 'а'],
  [/(?<=[сц]к)(?:ой|ую)$/u, 'ая'],
  [/(?<=(?:овн|евн|ичн|иничн))(?:ы|е|у|ой)$/u, 'а'],
  [/(?<=ко|их|ых|дзе|швили|[иуэ]|[бвгджзклмнпрстфхцчшщ])$/u, ''],
];

/** A first name in another case than the nominative opens the name. */
export function isObliqueFirst(lower: string): boolean {
  return OBLIQUE.has(lower);
}

/** "Анны Лебедевой" → "Анна Лебедева"; null where the base form isn't certain. */
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
