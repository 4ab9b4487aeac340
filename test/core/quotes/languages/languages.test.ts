/** Direct speech with its speaker in every language that the engine knows, and nobody's name in the others. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/core/quotes/analyse.ts';
import { type Case, speakersOf } from './speakers-of.ts';

const CASES: Readonly<Record<string, readonly Case[]>> = {
  de: [
    [
      '„Wir haben zu lange gewartet und müssen jetzt handeln“, sagte Bürgermeisterin Karla Wendt am Dienstag im Stadtrat.',
      'Karla Wendt',
    ],
    [
      'Der Trainer des Vereins, Jonas Brückner, sagte nach dem Spiel: „Das war heute einfach nicht gut genug von uns.“',
      'Jonas Brückner',
    ],
    [
      'Laut Polizeisprecher Tim Hagedorn war die Straße „für mehrere Stunden nicht befahrbar“. Verletzt wurde niemand.',
      'Tim Hagedorn',
    ],
    [
      'Wer die Scheibe eingeschlagen hat, ist noch nicht bekannt. Auf dem Zettel stand „Wir kommen wieder“.',
      null,
    ],
    [
      '„Ich habe nichts gesehen und nichts gehört“, sagt der Nachbar. „Es war ja mitten in der Nacht.“',
      'der Nachbar',
      'der Nachbar',
    ],
  ],
  fr: [
    [
      '« Nous ne pouvons plus attendre », a déclaré mardi la ministre de la Santé, Claire Delorme, devant les députés.',
      'Claire Delorme',
    ],
    [
      'Selon le maire Paul Garnier, la commune « n’a plus les moyens de payer les travaux » cette année.',
      'Paul Garnier',
    ],
    [
      'Le procureur Marc Vasseur a précisé : « L’enquête se poursuit et personne n’est encore mis en examen. »',
      'Marc Vasseur',
    ],
    ['On peut lire sur la façade « Entrée interdite » depuis que le bâtiment a été vendu à la ville.', null],
  ],
  es: [
    [
      '“No vamos a retirar la propuesta”, afirmó la ministra de Trabajo, Lucía Ferrán, en la sede del partido.',
      'Lucía Ferrán',
    ],
    [
      'El alcalde Tomás Quiroga dijo: «Este año no habrá fuegos artificiales en la plaza por la sequía».',
      'Tomás Quiroga',
    ],
    [
      'Según la portavoz Elena Mato, la empresa “ha incumplido todos los plazos” que había firmado con el Ayuntamiento.',
      'Elena Mato',
    ],
    [
      'En la pancarta se leía “Queremos agua limpia” y junto a ella había fotos de los pozos secos del pueblo.',
      null,
    ],
  ],
  it: [
    [
      '«Non possiamo più aspettare», ha detto la sindaca Marta Colombini al termine della riunione con i sindacati.',
      'Marta Colombini',
    ],
    [
      'Secondo il ministro Paolo Serristori la riforma è «un passo necessario per il Paese» e non va rinviata.',
      'Paolo Serristori',
    ],
    [
      'Il portavoz della protesta non si è presentato. Sul cartello si legge «Chiuso per sempre» da ieri mattina.',
      null,
    ],
  ],
  pt: [
    [
      '“Não vamos recuar nesta decisão”, disse a ministra Teresa Falcão aos jornalistas depois da reunião de ontem.',
      'Teresa Falcão',
    ],
    [
      'O prefeito Caio Brandão afirmou: “A obra não tem mais data para terminar e a cidade vai pagar por isso”.',
      'Caio Brandão',
    ],
    [
      'Na parede estava escrito “Não há vagas” e ninguém sabia quem tinha posto o aviso na porta da escola.',
      null,
    ],
  ],
  nl: [
    [
      '“We hebben te lang gewacht”, zei burgemeester Saskia Verhoeven dinsdag in de gemeenteraad van de stad.',
      'Saskia Verhoeven',
    ],
    [
      'Volgens woordvoerder Pieter Dijkman is de brug “voorlopig niet te gebruiken” door het zware verkeer.',
      'Pieter Dijkman',
    ],
    ['Op het bord stond “Verboden toegang”, maar niemand wist wie het daar had neergezet en waarom.', null],
  ],
  ru: [
    [
      '«Мы не будем больше ждать», — заявил министр Олег Сорокин на встрече с журналистами в понедельник.',
      'Олег Сорокин',
    ],
    [
      'По словам губернатора Анны Лебедевой, дорога «будет закрыта до конца недели» из-за снега.',
      'Анна Лебедева',
    ],
    [
      'Директор школы Ирина Белова сказала: «Занятия начнутся завтра утром, как и было объявлено».',
      'Ирина Белова',
    ],
    ['На стене висела табличка «Посторонним вход запрещён», которую никто давно не читал.', null],
  ],
  tr: [
    [
      'Belediye Başkanı Selin Aksoy, "Bu karardan geri dönmeyeceğiz ve çalışmalara devam edeceğiz" dedi.',
      'Selin Aksoy',
    ],
    ['Kapıdaki levhada "Girmek yasaktır" yazıyordu ve kimse bu yazıyı kimin astığını bilmiyordu bile.', null],
  ],
  zh: [
    ['外交部发言人林建华表示：“我们反对任何形式的单边制裁。”', '林建华'],
    ['市长陈志远在会上说，“这座桥今年之内一定要修好。”', '陈志远'],
    ['门上贴着一张“谢绝参观”的告示，没有人知道是谁写的。', null],
  ],
  ja: [
    ['山田太郎知事は会見で「計画を見直すつもりはない」と述べた。', '山田太郎'],
    ['佐藤首相は「対話を続けることが大切だ」と強調した。', '佐藤'],
    ['入り口には「立ち入り禁止」の看板が立てられていた。', null],
  ],
};

describe.each(Object.entries(CASES))('%s', (_language, cases) => {
  it.each(cases.map((one) => ({ one })))('$one.0', ({ one: [text, ...speakers] }) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('a language that the engine does not know', () => {
  it.each([
    [
      'Poliitikko Jukka Salonen sanoi: ”Emme aio odottaa enää hallituksen vastausta tässä asiassa”, ja poistui sitten salista nopeasti.',
    ],
    [
      '“Izingane zethu kufanele ziphephe,” kusho uMnu Sipho Dlamini ngesikhathi ekhuluma nabezindaba izolo ntambama eThekwini.',
    ],
  ])('shows the words and nobody’s name: %s', (text) => {
    const { quotes, people } = analyse({ id: 'case', text });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every(({ speaker }) => speaker === null)).toBe(true);
    expect(people).toEqual([]);
  });
});
