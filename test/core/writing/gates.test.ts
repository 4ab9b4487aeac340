import { describe, expect, test } from 'vitest';
import { checkSentences } from '../../../src/core/writing/gates/index.ts';
import type { Gate, NumberedSentence, SaidHere } from '../../../src/core/writing/written-text.ts';

const said = (
  speaker: string | null,
  modality: SaidHere['modality'] = 'asserted',
  ...pieces: SaidHere['pieces']
) => [{ speaker, modality, pieces }];
const SENT: readonly NumberedSentence[] = [
  [
    'The harbour board of Lindmark approved a plan on Tuesday to widen the northern quay by 40 metres, at a cost of about 12 million euros.',
    [],
  ],
  [
    '“We did not expect so much traffic,” Mayor Anna Weber said on Wednesday.',
    said('Anna Weber', 'asserted', { start: 1, end: 34 }),
  ],
  ['Jon Kaur sued the Baltic Line company over unpaid wages in May 2024.', []],
  ['Weber denied that the port had been closed.', said('Anna Weber', 'denied')],
  ['The ferry may be repaired by June if the parts arrive.', []],
  ['Weber told Kaur that the ferry would not sail before Sunday.', said('Anna Weber')],
  ['The strike was not called off, and 3,200 dockers stayed at home.', []],
  ['Police arrested two men on suspicion of theft near Oslo.', []],
  ['According to a report, sales fell 4.5% in March.', said(null)],
  ['Minister Ida Roe is accused of taking bribes from Baltic Line.', []],
].map(([text, record], at) => ({
  number: at + 1,
  article: 'a',
  of: 'article' as const,
  start: at * 1000,
  end: at * 1000 + (text as string).length,
  text: text as string,
  said: record as readonly SaidHere[],
}));

const gateOf = (text: string, ...from: readonly number[]): Gate | 'shown' => {
  const { sentences, stopped } = checkSentences([{ text, from }], SENT);
  return sentences.length === 1 ? 'shown' : (stopped[0]?.gate ?? 'form');
};

describe('what a model may write', () => {
  test.each([
    ['The harbour board of Lindmark approved a plan to widen the northern quay by 40 metres.', 1],
    ['The harbour board approved a plan on Tuesday, at a cost of about 12 million euros.', 1],
    ['“We did not expect so much traffic,” Anna Weber said on Wednesday.', 2],
    ['Jon Kaur sued the Baltic Line company over unpaid wages.', 3],
    ['The ferry may be repaired by June if the parts arrive.', 5],
    ['Weber told Kaur that the ferry would not sail before Sunday.', 6],
    ['The strike was not called off.', 7],
    ['Police arrested two men on suspicion of theft.', 8],
  ] as const)('%s', (text, from) => {
    expect(gateOf(text, from)).toBe('shown');
  });

  test('its quotation is the stored one, in the stored words', () => {
    const written = '“We did not foresee so much traffic,” Mayor Anna Weber said.';
    const { sentences } = checkSentences([{ text: written, from: [2] }], SENT);
    const [sentence] = sentences;
    expect(sentence?.text).toBe('We did not expect so much traffic, Mayor Anna Weber said.');
    const [quoted] = sentence?.quoted ?? [];
    expect(quoted).toEqual({
      start: 0,
      end: 33,
      place: { article: 'a', of: 'article', start: 1001, end: 1034 },
    });
  });

  test('a sentence that comes twice is shown once', () => {
    const one = { text: 'The strike was not called off.', from: [7] };
    expect(checkSentences([one, one], SENT).sentences).toHaveLength(1);
  });
});

describe('what a gate stops', () => {
  const cases: Readonly<Record<Gate, readonly (readonly [text: string, ...from: number[]])[]>> = {
    form: [
      ['Short.', 1],
      ['the harbour board of Lindmark approved a plan.', 1],
      ['The harbour board of Lindmark approved a plan', 1],
      ['The harbour board approved a plan to widen the quay?', 1],
      ['The harbour board approved a plan today to widen the northern quay.', 1],
      ['The harbour board approved **a plan** to widen the northern quay.', 1],
      ['The harbour board approved a plan, see https://example.org.', 1],
      ['The harbour board approved a plan.\nThe quay is northern.', 1],
      ['The harbour board approved \u202Ea plan to widen the quay.', 1],
      ['We approved a plan to widen the northern quay by 40 metres.', 1],
      [`The harbour board ${'approved a plan '.repeat(30)}.`, 1],
    ],
    sources: [
      ['The harbour board of Lindmark approved a plan.'],
      ['The harbour board of Lindmark approved a plan.', 99],
      ['The harbour board of Lindmark approved a plan.', 1, 99],
      ['The harbour board of Lindmark approved a plan.', 1, 3, 5, 7],
    ],
    quotations: [
      ['“We closed the port,” Mayor Anna Weber said on Wednesday.', 2],
      ['The board of Lindmark approved a “plan” on Tuesday.', 1],
      ['Mayor Anna Weber said on Wednesday: "traffic', 2],
      ['«We closed it all», Mayor Anna Weber said on Wednesday.', 2],
    ],
    wording: [
      ['The harbour board rejected a plan to widen the northern quay.', 1],
      ['The plan to widen the northern quay is a scandal.', 1],
      ['The harbour board approved a plan because of traffic.', 1],
      ['The harbour board approved more plans on Tuesday.', 1],
      ['The cost of the northern quay fell on Tuesday.', 1],
      ['The harbour board approved a plan at a cost of about 12 billion euros.', 1],
      ['The harbour board approved a plan to widen the quay by 41 metres.', 1],
      ['The harbour board of Malmo approved a plan on Tuesday.', 1],
    ],
    numbers: [
      ['The harbour board approved a plan to widen the quay by 12 metres.', 1],
      ['A plan to widen the northern quay by 40 million.', 1],
      ['Sales fell -4.5% in March, a report.', 9],
    ],
    names: [
      ['Anna Kaur sued the Baltic Line company over unpaid wages.', 3, 2],
      ['Jon Weber sued the Baltic Line company over unpaid wages.', 3, 2],
    ],
    roles: [
      ['Baltic Line sued Jon Kaur over unpaid wages in May 2024.', 3],
      ['Two men arrested police near Oslo on suspicion of theft.', 8],
      ['Mayor Anna Weber said: “We did not expect so much traffic.”', 2],
      ['Kaur told that the ferry would not sail before Sunday.', 6],
      ['Jon Kaur sued not the Baltic Line company over unpaid wages.', 3, 6],
      ['Kaur told Weber that the ferry would not sail before Sunday.', 6],
    ],
    qualifiers: [
      ['The harbour board approved a plan, at a cost of 12 million euros.', 1],
      ['The ferry may be repaired by June.', 5],
      ['The ferry is repaired by June if the parts arrive.', 5],
      ['The strike was called off, and 3,200 dockers stayed at home.', 7],
      ['Minister Ida Roe is taking bribes from Baltic Line.', 10],
    ],
    speech: [
      ['Weber denied that the port had been closed.', 4],
      ['According to a report, sales fell 4.5% in March.', 9],
    ],
  };
  test.each(
    Object.entries(cases).flatMap(([gate, list]) =>
      list.map(([text, ...from]) => [gate, text, from] as const),
    ),
  )('%s: %s', (gate, text, from) => {
    const stopped = gateOf(text, ...from);
    expect(stopped).not.toBe('shown');
    expect(stopped).toBe(gate);
  });

  test('nothing is read that is longer than a sentence can be', () => {
    expect(gateOf(`The ${'harbour '.repeat(200_000)}board.`, 1)).toBe('form');
  });
});
