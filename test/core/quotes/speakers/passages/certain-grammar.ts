/** Passages whose grammar names the speaker, or shows that the subject beside the words is none. */
import type { Passage } from './passage.ts';

export const CERTAIN_GRAMMAR: readonly Passage[] = [
  // A name before "who" is the person who speaks.
  ['Critics include Pia Holt, who called the dam “a tomb”. Nils Berg built it.', ['a tomb', 'Pia Holt']],
  // What happened while another spoke is part of what the first said.
  [
    'Mrs Lund said that when Olaf Brekke railed against the banks and their friends in the ministry he was speaking “for every one of us”.',
    ['for every one of us', 'Mrs Lund', 'Lund', null],
  ],
  // A clause behind the words has a subject of its own.
  [
    '“A warm welcome from her own press office,” Adler posted last May, after spokesman Bo Finch praised the mayor.',
    ['A warm welcome', 'Adler'],
  ],
  // A passive without an agent inside the report.
  [
    'Tove Aas says the gap will be met by “a levy on empty houses”.',
    ['a levy on empty houses', 'Tove Aas', null],
  ],
  // Talks are no words.
  [
    'Minister Ines Roth met Karl Ober to discuss “open skies”, a readout said.',
    ['open skies', 'a readout', null],
  ],
  // The object of a preposition before "and".
  ['At the gate a girl asked for a photo and Marlow said “make it quick”.', ['make it quick', 'Marlow']],
  // A verb that is left out.
  [
    'Coach Mats Oberg spoke of “a lesson”; club president Britta Alm of “a funeral”.',
    ['a funeral', 'Britta Alm', null],
  ],
  // Words that begin with their verb.
  [
    'She blamed the printer. Her supervisor, Niels Brun, “thought the moon had moved”.',
    ['thought the moon', 'Niels Brun'],
  ],
  // A colon behind another verb.
  [
    '“We never expected rain,” says Rina Takeda. Her colleague at Norvik, Paul Drum, was less surprised: “It is March.”',
    ['It is March', 'Paul Drum'],
  ],
  ['The mood in Norvik was grim: “We are finished.”', ['We are finished', null]],
  // A charge that somebody rejects.
  [
    'Mr Harker accused the board of “stripping the firm”, a charge that chairwoman Olive Stant rejected as “fantasy”.',
    ['stripping the firm', 'Mr Harker', 'Harker'],
    ['fantasy', 'Olive Stant'],
  ],
  // Heard, filmed.
  [
    '“We bowled well,” captain Wasim Khat said, but coach Graham Doyl was filmed shouting “wake up, wake up”.',
    ['wake up, wake up', 'Graham Doyl'],
  ],
  // Relayed with a colon.
  ['PC Shona Rae told the court Doyl had shouted: “Come here.”', ['Come here', 'Doyl']],
  // Cited.
  [
    'The agency Tranx reported, citing Deputy Minister Oleg Svir, that the pipe was “complete”.',
    ['complete', 'Oleg Svir'],
  ],
  // Inverted in the middle.
  ['Now, says Mayor Kenta Dorr, “we must beg them to go”.', ['we must beg', 'Kenta Dorr']],
  // Sayings.
  ['“You cannot eat a view,” goes the saying here.', ['You cannot eat', null]],
  // An aside behind words, and a list of people under a plural.
  [
    'The appeal judges, Lord Justice Farr, Lady Justice Oyel and Mr Justice Kemble, said the term was “excessive”.',
    ['excessive', 'The appeal judges'],
  ],
  // A dateline and a topic in capitals.
  ['KISUMU: The harbour chief, Aslam Khos, ordered boats to “stay in”.', ['stay in', 'Aslam Khos', null]],
  ['HARBOUR ROW: Norland accused Sund’s ‘grey fleet’ of ramming a ferry.', ['grey fleet', 'Norland', null]],
  // Whoever is done to tells it.
  [
    'Marlow drove her to a barn where he “came up behind me and hit me. I could not breathe”. Karl Marlow, 51, denies it.',
    ['came up behind me', null],
  ],
  // Named only further into the next paragraph.
  [
    '“I was nine. He locked the door.”\n\nFormer teacher Gerald Tool, 74, was jailed for 16 years. Sergeant Paula Wisel praised the victims.',
    ['I was nine', null],
  ],
  // A sentence about somebody else in between.
  [
    '“I never wanted the farm,” says Moses Kiprop, 34. “My brother did.” His brother, Elijah Rotu, laughs on the phone. “He loves the goats.”',
    ['I never wanted', 'Moses Kiprop'],
    ['My brother did', 'Moses Kiprop', null],
    ['He loves the goats', null, 'Elijah Rotu'],
  ],
  // An age stands for the only person named before it.
  [
    'Gran Sheila Prett told how thugs broke her scooter. “I cried all night,” said the 81-year-old from Grimsby Road.',
    ['I cried all night', 'Sheila Prett'],
  ],
  // Said and days as names.
  ['Minister Mostafa Said said talks had been “fruitful”. Said left at noon.', ['fruitful', 'Mostafa Said']],
  ['Friday Osei drives a bus. “Fuel is gold,” Osei said.', ['Fuel is gold', 'Friday Osei']],
  [
    'Sunday Mass was full. “We prayed,” said Mass-goer Ada Holm.',
    ['We prayed', 'Ada Holm', 'Mass-goer Ada Holm'],
  ],
];
