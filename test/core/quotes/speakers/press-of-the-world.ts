/** Sentences as papers of many countries write them, with the speaker and the modality of their words. */
import type { Modality } from '../../../../src/core/quotes/quote.ts';

/** Text; some of the words that somebody is said to have said; the name that must be shown, or null; the modality. */
export type Sentence = readonly [text: string, words: string, speaker: string | null, modality?: Modality];

/** Who "he" or "she" beside a quotation is: the one person of the paragraph, whatever their first name tells. */
export const ONE_OF_THE_PARAGRAPH: readonly Sentence[] = [
  [
    'Cllr Moira Penhale chaired the meeting.\n\nTrader Jaspinder Uppal, who sells saris next door, stood up. “Nobody counted the buses,” she said.',
    'Nobody counted',
    'Jaspinder Uppal',
  ],
  [
    'Works secretary Arturo Cordova denied the delay.\n\nMayor Jun Batungbakal of Sablayan laughed at that. “We have a ribbon and no bridge,” he said in Tagalog.',
    'We have a ribbon',
    'Jun Batungbakal',
  ],
  [
    'Union man Davy Sproul was once offered the post by Len Horrocks.\n\nShe married the trumpeter Errol Whitby, who outlives her. “She never let me sleep in,” he said.',
    'She never let me',
    'Errol Whitby',
  ],
  [
    'Coach Iosefa Tamale drove off. His deputy, Murdo Kyles, stayed behind. “The bus has gone without me,” he said.',
    'The bus has gone',
    'Murdo Kyles',
  ],
  [
    'The singer Dapo Eke, whose new record is out, was silent. His manager, Nkechi Obi-Bell, had told fans to wait. “Dapo sings when Dapo sings,” she wrote.',
    'Dapo sings when',
    'Nkechi Obi-Bell',
  ],
  [
    'Shadow minister Martin Flack told him to sit. He sat.\n\nThe Greens’ Zubair Mirzoyan, whose seat has nine pubs, spoke last. “The bus will stop,” he said.',
    'The bus will stop',
    'Zubair Mirzoyan',
  ],
  [
    'Baker Kaspar Lind ran out. “I held her hand,” he said.\n\nThe girl’s uncle, who did not want to be named, said she was careful. He said: “We sit beside her.”',
    'We sit beside',
    null,
  ],
  [
    'Tollan’s brother, Rhys Tollan, called the police. Then he sat down. “I could not look,” he said.',
    'I could not look',
    'Rhys Tollan',
  ],
];

/** Who answers, and whom a description means that names no office. */
export const DESCRIBED: readonly Sentence[] = [
  [
    'The coroner, Miles Ferrand, asked Captain Ross Ivey whether anybody had looked. “No, sir,” he replied.',
    'No, sir',
    'Ross Ivey',
  ],
  [
    'Nurse Ngozi Ike told the panel she had heard it. His barrister, Prudence Vane, put it to her that she had not. “I was awake,” she replied.',
    'I was awake',
    'Ngozi Ike',
  ],
  ['Judge Amos Wren pressed Leo Tarn about the keys. “I lost them,” he said.', 'I lost them', 'Leo Tarn'],
  [
    'Gordon Pask, 61, thought it was a branch. “It hissed,” the retired milkman said.',
    'It hissed',
    'Gordon Pask',
  ],
  [
    'Skipper Lars Nyberg was unrepentant. “It was my ball,” said the Sweden midfielder.',
    'It was my ball',
    'Lars Nyberg',
  ],
  [
    'Maureen Duffield is not convinced. “Show me the ladder,” the mother of three told us.',
    'Show me',
    'Maureen Duffield',
  ],
  ['Major Ross Ivey gave evidence. “It was late,” said the coroner.', 'It was late', 'the coroner'],
  ['Nils Berg struck a nurse. “He never stopped,” the mother of two said.', 'He never', 'the mother of two'],
];

/** What a name is and where it begins. */
export const NAMES: readonly Sentence[] = [
  ['DSP (North) Lalita Menon said two men were being sought.', 'two men', 'Lalita Menon'],
  ['ASP (Traffic) Harish Gowda said the lorry had no brakes.', 'the lorry', 'Harish Gowda'],
  [
    'More from Ms Oduor, who has just come out of the gates: “They locked us out,” she says. Vihiga governor Rehema Oduor came early.',
    'They locked us',
    'Rehema Oduor',
  ],
  [
    'In reply to the Herald, parks director How Bee Choo said pigeons remember faces.',
    'pigeons remember',
    'How Bee Choo',
  ],
  ['Within hours the embassy said the list was a forgery.', 'the list', 'the embassy'],
  ['Within days of the fire the insurer said it would pay.', 'it would pay', 'the insurer'],
  [
    'Diver Bill Reef went down twice. The hull was open.\n\n“I saw a piano,” he said.',
    'I saw a piano',
    'Bill Reef',
  ],
  ['Shepherd Hugh Glacier lost ninety ewes. “They lay in a row,” he said.', 'They lay', 'Hugh Glacier'],
  ['Polly Canyon, 34, runs the kiosk. “Rain is good for soup,” she said.', 'Rain is good', 'Polly Canyon'],
  [
    'Hospice volunteer Ned Pryor sang to the ward. Nobody had asked for it.\n\n“I know three songs,” he said.',
    'I know three',
    'Ned Pryor',
  ],
  [
    'The vicar, Joan Tull, read the list. Seventy-one names were on it. “I knew them all,” she said.',
    'I knew them',
    'Joan Tull',
  ],
];

/** A question before its answer, a denial with its reason, a request to people of whom something is said. */
export const ASKED_AND_ANSWERED: readonly Sentence[] = [
  [
    'Ludmila Petrak paints at night. Did her mother ever want to watch? “Once, from the stairs.”',
    'Once, from',
    null,
  ],
  [
    'Had the ferry firm warned anybody? “It put up a note,” said head of safety Lucas Amara.',
    'It put up',
    'Lucas Amara',
  ],
  ['“We lost the key,” said head of collections Imani Frost.', 'We lost', 'Imani Frost'],
  [
    'The senator, Olga Brandt, denied the charge: “I was in Turku all week,” she told YLE.',
    'I was in Turku',
    'Olga Brandt',
  ],
  [
    'Whip Nuri Halabi denied it: “The bill is asleep, not dead,” he told the radio.',
    'The bill is asleep',
    'Nuri Halabi',
  ],
  [
    'The governor has asked people who are still on the island to leave.',
    'people who are still on the island to leave',
    'The governor',
  ],
  [
    'The fire brigade asked residents whose roofs leak to ring the hall.',
    'residents whose roofs leak',
    'The fire brigade',
  ],
  [
    'Asked by committee chair Dame Olive Stroud whether the samples were switched, the chemist wept.',
    'the samples were switched',
    null,
    'asked',
  ],
  [
    'Pressed by Senator Ada Poole on whether the firm had paid, Reyes drank some water.',
    'the firm had paid',
    null,
    'asked',
  ],
];

/** Statements in two halves, and what is none. */
export const HALVES: readonly Sentence[] = [
  ['It would be cruel, said Dr Ines Mota, to wake them now.', 'to wake them now', 'Ines Mota'],
  ['It was hard, Mota said, for the parish to choose.', 'for the parish to choose', 'Mota'],
  ['Rival Kurt Ohm retorted that Dr Ines Mota had never slept. Mota said she had.', 'she had', null],
  [
    'Even as the minister, Raj Pande, announced a grant of Rs 2 lakh for the kin of the deceased, the crowd left.',
    'a grant of',
    null,
  ],
];
