/** Passages whose words come from a document, a post or a body, and passages whose speaker nobody names. */
import type { Passage } from './passage.ts';

export const DOCUMENTS: readonly Passage[] = [
  // A name after a dash signs a quotation that stands alone, not words at the end of somebody's paragraph.
  [
    'She read a note. “The ferry was late. We know.”\n\n— Ada Blom\n\nThen came the rain.',
    ['The ferry was late', null],
  ],
  ['“The ferry was late. We know.”\n\n— Ada Blom\n\nThen came the rain.', ['The ferry was late', 'Ada Blom']],
  [
    'Northgate plc (“the Company”) today announced that it expects “strong demand”, the chief executive, Ian Frome, said.',
    ['strong demand', 'Ian Frome', null],
  ],
  [
    'Veltra Inc. (“Veltra” or “the Group”) today announced a dividend. “We are delighted with these results,” said Ursula Kemper, chief executive officer.',
    ['We are delighted', 'Ursula Kemper'],
  ],
  [
    'ORION BIOTECH (NYSE: ORBT) today announced positive data. “This is a milestone for patients,” said Chief Medical Officer Dana Frew, M.D.',
    ['This is a milestone', 'Dana Frew'],
  ],
  [
    'After her election, the magazine praised the banker as a “cool head in a hot seat”, who built ties with ministers but puzzled rivals who could not say how she rose so fast.',
    ['cool head in a hot seat', 'the magazine', null],
  ],
  ['The IMF this week called the debt “unsustainable”.', ['unsustainable', 'The IMF', 'IMF']],
  ['The union on Sunday said the offer was “laughable”.', ['laughable', 'The union']],
  ['On Monday the embassy said it was “aware of the reports”.', ['aware of the reports', 'the embassy']],
  [
    'The fire brigade late on Friday described the blaze as “under control”.',
    ['under control', 'The fire brigade'],
  ],
  [
    'What worries Hassan most is the cold. “The children sleep in their coats,” he said.',
    ['The children sleep', 'Hassan', null],
  ],
  [
    'The report, signed by Judge Aaron Pell, found “a culture of silence” in the ministry.',
    ['a culture of silence', 'The report', 'report', null],
  ],
  [
    'A letter to parents signed by head teacher Rhona Bligh says pupils “must not bring phones”.',
    [
      'must not bring phones',
      'A letter to parents signed by head teacher Rhona Bligh',
      'A letter to parents',
      'A letter',
      null,
    ],
  ],
  [
    'The law, pushed through by President Anton Greve, bars “any public mention” of the case.',
    ['any public mention', 'The law', null],
  ],
  ['Mayor Dale Pruitt walked past a banner that read “Go home, Dale”.', ['Go home, Dale', 'a banner', null]],
  [
    'The inscription on Harlan Moss’s grave reads: “He loved the sea.”',
    ['He loved the sea', 'The inscription', 'The inscription on Harlan Moss’s grave', null],
  ],
  [
    'The indictment against Felix Draper says he ran “a network of shell firms”.',
    ['a network of shell firms', 'The indictment', 'The indictment against Felix Draper', null],
  ],
  [
    '“Time to go,” Senator Rick Malloy’s tweet read.',
    [
      'Time to go',
      'Rick Malloy',
      'Senator Rick Malloy',
      'Rick Malloy’s tweet',
      'Senator Rick Malloy’s tweet',
      null,
    ],
  ],
  [
    'In a post on the platform, actress Nell Corby wrote: “I am done with this town.”',
    ['I am done with this town', 'Nell Corby'],
  ],
  [
    'Defender Kofi Ansah: “We gave it everything, and it was not enough.”',
    ['We gave it everything', 'Kofi Ansah'],
  ],
  ['Coach Ingrid Moe added: “The girls were magnificent.”', ['The girls were magnificent', 'Ingrid Moe']],
  [
    'The company’s statement said: “We take safety seriously.”',
    ['We take safety seriously', 'The company’s statement', 'The company', null],
  ],
  [
    'Councillor Jim Reilly issued this statement on Tuesday:\n\n“The library will reopen before Easter.”',
    ['The library will reopen', 'Jim Reilly', 'Councillor Jim Reilly'],
  ],
  [
    'The bishop, Anders Falk, had this to say:\n\n“Let no one sleep hungry tonight.”',
    ['Let no one sleep', 'Anders Falk'],
  ],
  [
    '“The lake is dying,” said ecologist Rosa Imre.\n\n“In ten years there will be no fish left.”',
    ['The lake is dying', 'Rosa Imre'],
    ['In ten years', 'Rosa Imre', null],
  ],
  [
    'Brothers Karl and Hans Weber died at the scene. Their friend Tomas Gruber was hurt.\n\n“It could have been any of us.”',
    ['It could have been', null],
  ],
  ['“Go,” he said. “Go and do not look back.”', ['Go', null], ['Go and do not look back', null]],
  [
    'Shares in the firm, led by founder Mike Tran, fell by a tenth. “A bloodbath,” one broker said.',
    ['A bloodbath', 'one broker', null],
  ],
  [
    'Tim Ashby was a mentor to many in the newsroom. “The best editor I ever had,” said one colleague.',
    ['The best editor', 'one colleague', null],
  ],
  [
    '“No comment,” a man who answered the phone at the home of Rita Sloane said.',
    [
      'No comment',
      'a man who answered the phone at the home of Rita Sloane',
      'a man',
      'a man who answered the phone',
      null,
    ],
  ],
  [
    'The guidance, published by Health Minister Orla Keane, tells doctors to “use common sense”.',
    ['use common sense', 'The guidance', null],
  ],
  [
    'Governor Will Sharpe signed the bill. Critics say it is “a licence to pollute”.',
    ['a licence to pollute', 'Critics', null],
  ],
  [
    'The complaint says that Dr Neil Hobart “ignored every warning light”.',
    ['ignored every warning light', 'The complaint', null],
  ],
  [
    'The charter says members “shall not resort to force”, a phrase that Ambassador Lin Zhao repeated twice.',
    ['shall not resort to force', 'The charter', null],
  ],
  [
    'Nobody in the village of Orrin Bay had heard of the plan. “First I know of it,” said publican Mick Farrow. Next month the inquiry opens.',
    ['First I know of it', 'Mick Farrow'],
  ],
  [
    '“I was eight when the soldiers came,” recalls Leila Hadid. “We hid in the well for two days.”\n\n“My father went out for bread and never came back.”',
    ['I was eight', 'Leila Hadid'],
    ['We hid in the well', 'Leila Hadid'],
    ['My father went out', 'Leila Hadid', null],
  ],
  [
    'Trade Minister Vera Holt met her counterpart, Jun Sato, in Oslo. “A very good meeting,” she said. “We agreed on nearly everything.”',
    ['A very good meeting', 'Vera Holt', null],
    ['We agreed on nearly', 'Vera Holt', null],
  ],
  [
    'Photo: “The old mill”, by Dora Kline. The mill, which belongs to the Ashe family, is “a national treasure”, the heritage board says.',
    ['a national treasure', 'the heritage board'],
  ],
  ['The paper said the Treasury was “asleep at the wheel”.', ['asleep at the wheel', 'The paper', null]],
];
