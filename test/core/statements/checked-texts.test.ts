/** `/check` against what a record says of its words: denied, asked about, by whom, and what only stands in a text. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHARED } from '../../../src/core/base/scope.ts';
import { createNameIndex, type NameIndex } from '../../../src/core/names/name-index.ts';
import type { Store } from '../../../src/core/ports/ports.ts';
import type { MentionKind, Modality, QuoteKind } from '../../../src/core/quotes/quote.ts';
import { contextOf } from '../../../src/core/quotes/quote-context.ts';
import { checkClaim } from '../../../src/core/statements/check-claim.ts';
import { sentencesOf } from '../../../src/core/text/sentences.ts';
import { recordOf } from '../../contracts/store-records.ts';
import { openMemoryStore } from '../../store/memory-store.ts';

interface Said {
  readonly words: string;
  readonly kind?: QuoteKind;
  readonly speaker?: string | null;
  readonly by?: MentionKind;
  readonly shown?: boolean;
  readonly modality?: Modality;
}

let store: Store;
let people: NameIndex;

async function save(id: string, text: string, said: readonly Said[], title = `Report ${id}`): Promise<void> {
  const quotes = said.map(({ words, kind = 'direct', speaker = 'Ilse Brandt' }) => ({
    words,
    kind,
    by: speaker,
  }));
  const record = recordOf(id, { text, title }, quotes);
  await store.articles.save({
    ...record,
    quotes: record.quotes.map((quote, at) => {
      const { by = 'name', shown = true, modality = 'asserted', kind } = said[at] ?? { words: '' };
      return {
        ...quote,
        modality,
        pieces: kind === 'indirect' ? [] : quote.pieces,
        speaker: quote.speaker && { ...quote.speaker, by, shown },
        context: contextOf(sentencesOf(text), quote),
      };
    }),
  });
}

const check = (words: string, speaker: string | null = null) =>
  checkClaim(store, SHARED, words, speaker, people);

beforeAll(async () => {
  store = await openMemoryStore({ now: () => Temporal.Instant.from('2026-05-10T12:00:00Z') });
  const entry = (name: string) => ({ name, keys: [name.toLowerCase()], aliases: [], weight: 1 });
  people = await createNameIndex([entry('Ilse Brandt'), entry('Tomas Okoye')]);
});
afterAll(() => store.close());

describe('words that were not asserted', () => {
  const cases: readonly (readonly [Modality, string, string])[] = [
    ['denied', 'Mayor Ilse Brandt denied that the tram fares would double.', 'the tram fares would double'],
    ['not_said', 'Ilse Brandt declined to say that the old quay is sold.', 'the old quay is sold'],
    ['asked', 'Did Ilse Brandt say that the museum roof leaks?', 'the museum roof leaks'],
    ['hypothetical', 'Were he honest, Ilse Brandt would say the ferry is broke.', 'the ferry is broke'],
    ['wished', 'Ilse Brandt should say that the swans stay.', 'the swans stay'],
    ['future', 'Ilse Brandt will say on Monday that the bakery closes.', 'the bakery closes'],
    ['fictional', 'In the film Ilse Brandt says that the moon is hers.', 'the moon is hers'],
  ];
  test.each(cases)('%s: never exact, whoever is claimed', async (modality, text, words) => {
    await save(`u-${modality}`, text, [{ words, kind: 'indirect', modality }]);
    for (const speaker of [null, 'Ilse Brandt', 'Tomas Okoye']) {
      const checked = await check(words, speaker);
      expect(checked).toMatchObject({ verdict: 'altered', differs: 'not_asserted', misattributed: false });
      expect(checked.matches[0]?.hit.quote.modality).toBe(modality);
    }
  });

  test('a denied statement that is reworded is still known to be denied', async () => {
    const { differs } = await check('the tram fares would soon double', 'Ilse Brandt');
    expect(differs).toBe('not_asserted');
  });

  test('do not stand in the way of the same words asserted elsewhere', async () => {
    await save('said', '“The tram fares would double,” Tomas Okoye said.', [
      { words: 'The tram fares would double,', speaker: 'Tomas Okoye' },
    ]);
    expect(await check('the tram fares would double')).toMatchObject({ verdict: 'exact' });
    expect(await check('the tram fares would double', 'Okoye')).toMatchObject({ verdict: 'exact' });
    expect(await check('the tram fares would double', 'Brandt')).toMatchObject({
      verdict: 'altered',
      differs: 'not_asserted',
    });
  });
});

describe('who said it', () => {
  const words = 'Nobody will lose a pension over this harbour';
  const record = async (id: string, said: Omit<Said, 'words'>) => {
    await save(id, `“${words},” said someone in the hall. It rained.`, [{ words, ...said }]);
  };
  test.each([
    [{ by: 'name' }, 'Tomas Okoye', { verdict: 'other_speaker', differs: null }],
    [{ by: 'name' }, 'Ilse Brandt', { verdict: 'exact' }],
    [{ by: 'pronoun' }, 'Tomas Okoye', { verdict: 'altered', differs: 'speaker_read' }],
    [{ by: 'role' }, 'Tomas Okoye', { verdict: 'altered', differs: 'speaker_read' }],
    [{ by: 'none' }, 'Tomas Okoye', { verdict: 'altered', differs: 'speaker_read' }],
    [{ by: 'pronoun' }, 'Ilse Brandt', { verdict: 'exact' }],
    [{ by: 'name', shown: false }, 'Tomas Okoye', { verdict: 'altered', differs: 'speaker_unknown' }],
    [{ by: 'name', shown: false }, 'Ilse Brandt', { verdict: 'altered', differs: 'speaker_unknown' }],
    [{ speaker: null }, 'Ilse Brandt', { verdict: 'altered', differs: 'speaker_unknown' }],
    [{ speaker: null }, null, { verdict: 'exact' }],
  ] as const)('%j, claimed for %s', async (said, speaker, expected) => {
    await record('who', said);
    expect(await check(words, speaker)).toMatchObject(expected);
    const altered = await check('Nobody will lose a pension over this old harbour', speaker);
    const isOther = 'by' in said && said.by === 'name' && !('shown' in said) && speaker === 'Tomas Okoye';
    expect(altered).toMatchObject({ verdict: 'altered', misattributed: isOther });
    await store.articles.remove(SHARED, 'who');
  });

  test('a name that cannot be held against the record is not confirmed by a record without a speaker', async () => {
    await record('who', { speaker: null });
    const moscow = () => checkClaim(store, SHARED, words, 'Moscow', people, false);
    expect(await moscow()).toMatchObject({ verdict: 'altered', differs: 'speaker_unknown' });
    await store.articles.remove(SHARED, 'who');
    await record('who', { by: 'pronoun' });
    expect(await moscow()).toMatchObject({ verdict: 'exact' });
    await store.articles.remove(SHARED, 'who');
  });

  test('a manager’s correction counts as a name beside the words', async () => {
    await record('who', { by: 'pronoun' });
    await store.quotes.fixSpeaker(SHARED, 'who-q0', 'Tomas Okoye', 'm', '2026-05-10T12:00:00.000Z');
    expect(await check(words, 'Ilse Brandt')).toMatchObject({ verdict: 'other_speaker' });
    await store.articles.remove(SHARED, 'who');
  });
});

describe('an alteration', () => {
  beforeAll(() =>
    save(
      'long',
      'Ilse Brandt said: “We will rebuild the northern sea wall before winter. The council has asked every family to keep sandbags ready. Our engineers have never worked harder.”',
      [
        {
          words:
            'We will rebuild the northern sea wall before winter. The council has asked every family to keep sandbags ready. Our engineers have never worked harder.',
        },
      ],
    ),
  );
  test.each([
    'We will rebuild the southern sea wall before winter',
    'We will never rebuild the northern sea wall before winter',
    'The council has asked every family to keep candles ready',
  ])('is most of what the claim says in one sentence: %s', async (words) => {
    expect(await check(words)).toMatchObject({ verdict: 'altered', differs: 'words' });
  });
  test.each([
    'We will resign before winter',
    'Every family must pay',
    'Our winter is over',
    'The council has betrayed every sandbag worker',
    'Our council will never ask every engineer',
  ])('a short made-up quote is none: %s', async (words) => {
    expect(await check(words)).toMatchObject({ verdict: 'absent', matches: [], inText: null });
  });
});

describe('words in a stored text that are no recognised quotation', () => {
  test.each([
    [
      'a sentence of the outlet',
      'en-1',
      'The committee met twice in March and left the matter open until the autumn.',
      'met twice in March and left the matter',
    ],
    [
      'typography apart',
      'en-2',
      'It’s the harbour’s “third–best” year … and nobody knew it then.',
      "it's the harbour's 'third - best' year... and nobody knew",
    ],
    [
      'over the end of a paragraph',
      'en-3',
      'The ferry was late again this morning.\n\nNobody on the pier complained about it.',
      'late again this morning. Nobody on the pier',
    ],
    [
      'Chinese',
      'zh-1',
      '市政府周一宣布，新的海港大桥将于明年春天开始建设，预计耗资三亿元。居民表示欢迎。',
      '海港大桥将于明年春天开始',
    ],
    [
      'Chinese over a comma',
      'zh-2',
      '气象局说，台风可能在周末登陆，渔民已经把船开回港口。',
      '可能在周末登陆，渔民已经',
    ],
    [
      'Japanese',
      'ja-1',
      '市議会は月曜日に新しい図書館の建設計画を承認したと発表した。',
      '新しい図書館の建設計画を',
    ],
    ['Thai', 'th-1', 'สภาเมืองอนุมัติแผนการสร้างสะพานแห่งใหม่ข้ามแม่น้ำเมื่อวันจันทร์ที่ผ่านมา', 'แผนการสร้างสะพานแห่งใหม่ข้าม'],
    [
      'Arabic',
      'ar-1',
      'أعلن مجلس المدينة يوم الاثنين أن أعمال بناء الجسر الجديد ستبدأ في الربيع المقبل.',
      'أن أعمال بناء الجسر الجديد ستبدأ',
    ],
    [
      'Arabic with vowel points',
      'ar-2',
      'قال الصيادون إن الميناء القديم سيبقى مفتوحا طوال الشتاء.',
      'إنّ الميناءَ القديمَ سيبقى مفتوحاً',
    ],
    [
      'German',
      'de-1',
      'Der Stadtrat hat am Montag beschlossen, die Hafenbrücke für zwei Jahre zu sperren.',
      'beschlossen, die Hafenbrücke für zwei Jahre',
    ],
    [
      'Russian',
      'ru-1',
      'Городской совет в понедельник решил закрыть старый мост на два года.',
      'решил закрыть старый мост на два',
    ],
    [
      'Korean',
      'ko-1',
      '시의회는 월요일에 새 항구 다리 건설 계획을 승인했다고 밝혔다.',
      '새 항구 다리 건설 계획을',
    ],
    [
      'Hindi',
      'hi-1',
      'नगर परिषद ने सोमवार को नए पुल के निर्माण की योजना को मंजूरी दी।',
      'को नए पुल के निर्माण की योजना',
    ],
  ])('%s', async (_, id, text, words) => {
    await save(id, text, []);
    const checked = await check(words);
    expect(checked).toMatchObject({ verdict: 'altered', differs: 'not_a_quotation', matches: [] });
    const { inText } = checked;
    expect(inText?.article.id).toBe(id);
    expect(inText?.of).toBe('article');
    expect(inText?.sentence.start).toBeLessThanOrEqual(inText?.start ?? -1);
    expect(inText?.sentence.end).toBeGreaterThanOrEqual(inText?.end ?? Number.POSITIVE_INFINITY);
  });

  test('headlines count, too', async () => {
    await save(
      'head',
      'The plan was told to nobody.',
      [],
      'Lighthouse keepers threaten to walk out on Friday',
    );
    const { inText } = await check('threaten to walk out on Friday');
    expect(inText).toMatchObject({ of: 'title' });
  });

  test('a part of a recognised quotation is a quotation, in a script without spaces as well', async () => {
    const words = '我们绝不会关闭这座港口';
    await save('zh-3', `市长说：“${words}。”`, [{ words }]);
    expect(await check('绝不会关闭这座')).toMatchObject({ verdict: 'exact' });
  });

  test('words that are nowhere are absent, those of many places in another order as well', async () => {
    for (const words of [
      'the autumn met the committee in March',
      '春天大桥宣布港口',
      'bananas were thrown at the opera',
    ]) {
      expect(await check(words)).toMatchObject({ verdict: 'absent', inText: null });
    }
  });
});
