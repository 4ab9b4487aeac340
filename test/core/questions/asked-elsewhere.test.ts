/** Questions for somebody's words in the languages of the interface. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createNameIndex, type NameIndex } from '../../../src/core/names/name-index.ts';
import { askedElsewhere } from '../../../src/core/questions/asked-elsewhere.ts';
import { cpuMs } from '../../cpu-time.ts';

let people: NameIndex;
beforeAll(async () => {
  people = await createNameIndex([
    {
      name: 'Mira Vasko',
      keys: ['mira vasko'],
      aliases: [
        'Vasko',
        'Мира Васко',
        'Васко',
        '米拉·瓦斯科',
        '瓦斯科',
        'ミラ・ワスコ',
        'ワスコ',
        'Mira Vascaux',
      ],
      weight: 5,
    },
    { name: 'Tom Reed', keys: ['tom reed'], aliases: ['Reed', 'Том Рид', 'Рид'], weight: 3 },
    { name: 'Ursula von der Linde', keys: ['ursula von der linde'], aliases: ['von der Linde'], weight: 2 },
  ]);
});

describe('a question for somebody’s words', () => {
  it.each([
    ['Was sagte Vasko?', 'Mira Vasko', ''],
    ['Was hat Mira Vasko über den Hafen gesagt?', 'Mira Vasko', 'Hafen'],
    ['Was sagt die Ministerin Vasko zum Streik?', 'Mira Vasko', 'Streik'],
    ['was hält Ursula von der Linde von der Reform', 'Ursula von der Linde', 'Reform'],
    ['Wie reagierte Vasko auf das Urteil?', 'Mira Vasko', 'Urteil'],
    ["Qu'a dit Vasko ?", 'Mira Vasko', ''],
    ['Qu’a dit Mira Vascaux du port ?', 'Mira Vasko', 'port'],
    ["Qu'est-ce que Vasko a dit sur la grève ?", 'Mira Vasko', 'grève'],
    ['Que pense Vascaux de la grève ?', 'Mira Vasko', 'grève'],
    ['¿Qué dijo Vasko?', 'Mira Vasko', ''],
    ['¿Qué ha dicho la ministra Vasko sobre el puerto?', 'Mira Vasko', 'puerto'],
    ['Que opina Vasko de la huelga', 'Mira Vasko', 'huelga'],
    ['O que disse Vasko?', 'Mira Vasko', ''],
    ['O que é que Vasko disse sobre o porto?', 'Mira Vasko', 'porto'],
    ['Что сказала Васко?', 'Mira Vasko', ''],
    ['Что Мира Васко сказала о порте?', 'Mira Vasko', 'порте'],
    ['瓦斯科说了什么？', 'Mira Vasko', ''],
    ['瓦斯科对港口罢工说了什么', 'Mira Vasko', '港口罢工'],
    ['米拉·瓦斯科怎么看罢工？', 'Mira Vasko', ''],
    ['ワスコは何と言った？', 'Mira Vasko', ''],
    ['ワスコ大臣は港のストについて何と述べましたか', 'Mira Vasko', '港のスト'],
  ])('%s', (question, name, topic) => {
    const found = askedElsewhere(question, people);
    expect(found?.speakers.map((one) => one.name)).toEqual([name]);
    expect(found?.topic).toBe(topic);
  });

  it('takes two people', () => {
    const found = askedElsewhere('Was sagten Vasko und Tom Reed über den Hafen?', people);
    expect(found?.speakers.map(({ name }) => name)).toEqual(['Mira Vasko', 'Tom Reed']);
    expect(found?.topic).toBe('Hafen');
  });

  it.each([
    'Was geschah im Hafen von Vasko?',
    'Wo sagte Vasko das?',
    'Was sagte der Bericht über Vasko?',
    "Qu'a dit le rapport sur Vasko ?",
    'Что сказал отчёт о Васко?',
    '港口发生了什么？',
    'ワスコの港で何が起きた？',
    'What happened to Vasko?',
    '',
  ])('is not in %j', (question) => {
    expect(askedElsewhere(question, people)).toBeNull();
  });

  it('is read in time that does not grow with hostile text', () => {
    const spent = (length: number): number =>
      cpuMs(() => {
        askedElsewhere(`Was sagte ${'Vasko '.repeat(length)}`, people);
        askedElsewhere(`瓦${'对'.repeat(length)}说什么`, people);
      });
    spent(10);
    expect(spent(2000)).toBeLessThan(500);
  });
});
