/** Passages whose words come through an agency, a paper, a diary or a story. */
import type { Passage } from './passage.ts';

export const HANDED_ON: readonly Passage[] = [
  [
    'The Norsk agency quoted Defence Minister Eskil Rud as saying “the border is quiet”.',
    ['the border is quiet', 'Eskil Rud'],
  ],
  [
    'General Amir Daud told ministers that the front was “hours from collapse”, according to two aides.',
    ['hours from collapse', 'Amir Daud'],
  ],
  [
    'State television reported that President Ilya Vorn told officials to “stop lying in reports”.',
    ['stop lying in reports', 'Ilya Vorn'],
  ],
  [
    'In the novel, a clerk called Simon finds a key. “Do not open the cellar,” his aunt says.',
    ['Do not open the cellar', null, 'aunt', 'his aunt'],
  ],
  [
    'The play opens in a kitchen. A maid, Greta Moll, enters. “They have sold the orchard,” she says.',
    ['They have sold the orchard', null, 'Greta Moll'],
  ],
  [
    'The Daily Torch cited Finance Minister Hedda Lie as saying taxes would “fall, and fall again”.',
    ['fall, and fall again', 'Hedda Lie'],
  ],
  [
    '“He told me to burn it,” driver Jonas Pell told the court, quoting his boss, Karl Weim.',
    ['He told me to burn it', 'Jonas Pell'],
  ],
  [
    'According to a transcript read in court, Weim told Pell: “Make it vanish.” Karl Weim denies the charge. Jonas Pell has pleaded guilty.',
    ['Make it vanish', 'Karl Weim'],
  ],
  [
    'Kyodan news agency, citing an unnamed official, said the reactor was “stable for now”.',
    ['stable for now', null, 'unnamed official', 'Kyodan news agency', 'Kyodan'],
  ],
  [
    'Two people in the room said Chancellor Uwe Falk had called the plan “dead on arrival”.',
    ['dead on arrival', 'Uwe Falk'],
  ],
  [
    'A spokesman quoted Queen Ingeborg as telling guests: “Eat before it snows.”',
    ['Eat before it snows', 'Queen Ingeborg', 'Ingeborg'],
  ],
  [
    'Radio Sahel said rebel commander Idris Toure had ordered his men to “lay down every gun”.',
    ['lay down every gun', 'Idris Toure'],
  ],
  [
    'In a leaked recording, a voice that the paper says is that of trade minister Lim Boon Keat says “nobody will check”.',
    ['nobody will check', null, 'Lim Boon Keat'],
  ],
  [
    'The minutes show that director Ellen Fray warned the board of “a hole nobody dared to measure”.',
    ['a hole nobody dared', 'Ellen Fray'],
  ],
  [
    '“My father always said, ‘pay the baker first’,” grocer Lou Santini recalled.',
    ['My father always said', 'Lou Santini'],
  ],
  [
    'Witness statements say the captain, Hamid Fahl, shouted “cut the rope” before the mast fell.',
    ['cut the rope', 'Hamid Fahl'],
  ],
  [
    'Officials quoted by the Beacon said the minister, Ilan Roth, had told aides to “bury it”.',
    ['bury it', 'Ilan Roth'],
  ],
  [
    'Broadcaster NRT reported that Prime Minister Saman Barzin had told lawmakers the dam was “one crack from ruin”.',
    ['one crack from ruin', 'Saman Barzin'],
  ],
  [
    'Bianca Sol told friends that she was “done with acting”, according to two people who were there.',
    ['done with acting', 'Bianca Sol'],
  ],
  [
    'In her diary the girl, Edda Roon, wrote: “Today the soldiers took the piano.”',
    ['Today the soldiers', 'Edda Roon'],
  ],
];
