/** Passages that begin with where they were written, and labels in capitals that are people after all. */
import type { Passage } from './passages/passage.ts';

export const DATELINES: readonly Passage[] = [
  // A place and a dash.
  [
    'BUCHAREST — “We have gas for ten weeks,” energy minister Viktor Radu said.',
    ['We have gas', 'Viktor Radu'],
  ],
  ['TIMARU – “The pier is finished,” said harbour master Ana Fale.', ['The pier', 'Ana Fale']],
  ['OSLO -- "Nobody asked us," Kari Moen said on Tuesday.', ['Nobody asked us', 'Kari Moen']],
  ['PORT MORESBY - “We buried him at dawn,” his uncle, Peter Kila, said.', ['We buried him', 'Peter Kila']],
  // With an agency, a day, a country.
  [
    'LONDON (Reuters) - “Rates will stay where they are,” Helen Marsh, the governor, told members.',
    ['Rates will stay', 'Helen Marsh'],
  ],
  [
    'Accra, Nov. 28 (GNA) – “Cocoa prices will rise,” Mr Kofi Dartey, the board’s chairman, said.',
    ['Cocoa prices', 'Kofi Dartey', 'Mr Kofi Dartey'],
  ],
  [
    'THE HAGUE, Netherlands (AP) — “This court has no doubt,” Judge Lena Vos said.',
    ['This court', 'Lena Vos', 'Judge Lena Vos'],
  ],
  [
    'SUVA, Fiji, March 3 (PNA) -- “The boats stay in harbour,” said Inspector Joni Tuila.',
    ['The boats stay', 'Joni Tuila', 'Inspector Joni Tuila'],
  ],
  [
    'JACKSON, Miss. — “I want my water back,” Dora Pell said outside the hall.',
    ['I want my water', 'Dora Pell'],
  ],
  ['(Reuters) - “We overpaid,” Tom Adair, the chief executive, said.', ['We overpaid', 'Tom Adair']],
  [
    'WASHINGTON/BEIJING, Nov 28 (Reuters) - “Both sides blinked,” said analyst Mei Tan.',
    ['Both sides blinked', 'Mei Tan'],
  ],
  // A place and a colon.
  [
    'NEW DELHI: “We will buy every tonne,” Viktor Radu, the minister, said on Monday. Nobody else did.',
    ['We will buy', 'Viktor Radu'],
  ],
  ['PARIS: “The museum stays shut,” the curator, Luc Benoit, said.', ['The museum', 'Luc Benoit']],
  ['BENGALURU: “The lake is on fire again,” said resident Asha Rao.', ['The lake is on fire', 'Asha Rao']],
  ['KARACHI: “The port is safe.” The minister had left by then.', ['The port is safe', null]],
  [
    'By Our Correspondent, Lagos: “There is no fuel in the state,” Mrs Bisi Ojo, a trader, said.',
    ['There is no fuel', 'Bisi Ojo', 'Mrs Bisi Ojo'],
  ],
  [
    'MULTAN: Commissioner Tariq Alvi said on Friday the canal was “a shame on all of us”.',
    ['a shame on all', 'Tariq Alvi', 'Commissioner Tariq Alvi'],
  ],
  // A bracket.
  ['[NAIROBI] “The seed bank is full,” says botanist Ruth Wekesa.', ['The seed bank', 'Ruth Wekesa']],
  ['Nairobi, Kenya: “The rains failed,” said elder Peter Lokiru.', ['The rains failed', 'Peter Lokiru']],
  ['ISTANBUL—“The ferry sank,” captain Emre Kaya said.', ['The ferry sank', 'Emre Kaya']],
  // In a later paragraph: a round-up.
  [
    'PARIS: “We march on Sunday,” said union leader Guy Morel.\n\nLISBON: “We do not,” said union leader Rui Pinto.',
    ['We march on Sunday', 'Guy Morel'],
    ['We do not', 'Rui Pinto'],
  ],
  // Words without marks stay.
  [
    'HARARE — The bridge will open in May, engineer Tendai Moyo said. “On time,” he added.',
    ['On time', 'Tendai Moyo'],
  ],
  // A dateline in a text whose mayor is named before it.
  [
    'Mayor Ada Blom closed the bridge on Friday.\n\nCOLOMBO — “It was the only road,” said driver Ravi Silva.',
    ['It was the only road', 'Ravi Silva'],
  ],
  // The label of a transcript is a speaker.
  [
    'SMITH: I never said that.\n\nHOLM: You wrote it down.\n\nSMITH: I wrote down a question.',
    ['I never said that', 'Smith'],
    ['You wrote it down', 'Holm'],
  ],
  [
    'THE CHAIR: Order.\n\nMR BELL: I give way.\n\nTHE CHAIR: The member must sit down.',
    ['I give way', 'Bell', 'Mr Bell'],
  ],
  [
    'PARIS: I sang that song for my mother.\n\nHOLM: And the second one?\n\nPARIS: For the money.',
    ['I sang that song', 'Paris'],
    ['And the second one', 'Holm'],
  ],
  [
    'GEORGIA: I was born there.\n\nJORDAN: So was I.\n\nGEORGIA: In May.',
    ['I was born there', 'Georgia'],
    ['So was I', 'Jordan'],
  ],
  // A subject in capitals between dashes is no dateline.
  [
    'NATO — which has no army of its own — said it was “watching the strait”.',
    ['watching the strait', 'NATO', null],
  ],
  // Somebody's name in capitals.
  ['ADA LINDQVIST: “I sold the boat and never looked back.”', ['I sold the boat', 'Ada Lindqvist', null]],
  // Sources who are not named, and say so.
  [
    'One analyst, who asked not to be named, called the guidance “a kitchen sink”.',
    ['a kitchen sink', 'One analyst'],
  ],
  [
    'A source who declined to be identified because the talks were private said the price was “a joke”.',
    ['a joke', 'A source'],
  ],
  [
    '“We lost,” said a coach, who asked not to be named, “and we will lose again.”',
    ['We lost', 'a coach'],
    ['and we will', 'a coach'],
  ],
  [
    'The official, who was not authorized to discuss the case publicly, said: “It is over.”',
    ['It is over', 'The official'],
  ],
];

/** Written before the rules and first read when they stood. */
export const DATELINES_KEPT_ASIDE: readonly Passage[] = [
  [
    'SKOPJE — “They took the copper too,” stationmaster Goran Ilic said.',
    ['They took the copper', 'Goran Ilic'],
  ],
  ['SUVA – “Our reef is not for sale,” Litia Vaka said at the wharf.', ['Our reef', 'Litia Vaka']],
  [
    'KUALA LUMPUR: “The toll ends in June,” Works Minister Faris Hamdan said.',
    ['The toll ends', 'Faris Hamdan', 'Works Minister Faris Hamdan'],
  ],
  [
    'ST. LOUIS (AP) — “He ran at the siren,” Officer Dale Kern said.',
    ['He ran at the siren', 'Dale Kern', 'Officer Dale Kern'],
  ],
  ['KAMPALA, Uganda — “My goats are gone,” said herder Moses Okot.', ['My goats', 'Moses Okot']],
  [
    'Kathmandu, April 25 (RSS) - “The road is open,” said engineer Sita Gurung.',
    ['The road is open', 'Sita Gurung'],
  ],
  [
    'BERLIN, Nov 28 (dpa) - “The train was full,” Jonas Reh, a passenger, said.',
    ['The train was full', 'Jonas Reh'],
  ],
  [
    'ISLAMABAD: “No talks are planned,” Foreign Office spokesman Nadeem Shah told reporters.',
    ['No talks', 'Nadeem Shah'],
  ],
  ['THIRUVANANTHAPURAM: “The dam holds,” said minister K. Ravindran.', ['The dam holds', 'K. Ravindran']],
  ['MADRID: "A goal is a goal," coach Iker Sanz said.', ['A goal is a goal', 'Iker Sanz']],
  ['DHAKA: “Wages must double.” Thousands walked out at noon.', ['Wages must double', null]],
  [
    'From Our Reporter, Enugu — “We sleep in the church,” Ngozi Eze, 31, said.',
    ['We sleep in the church', 'Ngozi Eze'],
  ],
  ['By Musa Bello, Kano: “The wells are dry,” farmer Sani Garba said.', ['The wells are dry', 'Sani Garba']],
  [
    'MANILA, Philippines — “I counted six waves,” fisherman Jun Reyes recalled.',
    ['I counted six waves', 'Jun Reyes'],
  ],
  [
    'LA PAZ, Bolivia, June 2 (AFP) – “The mine is ours,” Eva Quispe shouted.',
    ['The mine is ours', 'Eva Quispe'],
  ],
  ['TOKYO | “Robots do not strike,” said owner Kenji Mori.', ['Robots do not strike', 'Kenji Mori']],
  [
    '[CAPE TOWN] “The vaccine keeps for a year,” Thandi Nkosi, a virologist, said.',
    ['The vaccine keeps', 'Thandi Nkosi'],
  ],
  ['ABUJA — “Let them come,” she said.', ['Let them come', null]],
  [
    'HARTFORD, Conn. -- “The vote was clean,” Secretary Paul Roe said. “Every box was sealed.”',
    ['The vote was clean', 'Paul Roe', 'Secretary Paul Roe'],
    ['Every box', 'Paul Roe', 'Secretary Paul Roe'],
  ],
  [
    'HANOI: “Rice first,” Le Thi Hoa, a buyer, said.\n\nSEOUL: “Steel first,” Han Min-ju, a broker, said.\n\nTAIPEI: “Chips first,” Lin Mei-hua, a banker, said.',
    ['Rice first', 'Le Thi Hoa'],
    ['Steel first', 'Han Min-ju'],
    ['Chips first', 'Lin Mei-hua'],
  ],
  [
    'WALLER: Did you read it?\n\nMOSS: Twice.\n\nWALLER: And you signed?\n\nMOSS: I did.',
    ['Twice', 'Moss'],
    ['And you signed', 'Waller'],
  ],
  [
    'LISBON: You were late.\n\nVARGA: By a minute.\n\nLISBON: By an hour, Mr Varga.',
    ['You were late', 'Lisbon'],
    ['By a minute', 'Varga', 'Mr Varga'],
  ],
  [
    'Prof. Jane Lisk answered.\n\nLISK: “It is a comet.”',
    ['It is a comet', 'Lisk', 'Jane Lisk', 'Prof. Jane Lisk', null],
  ],
  ['UNICEF — the fund for children — said the camp was “a disgrace”.', ['a disgrace', 'UNICEF', null]],
  [
    'Two bankers, who did not want to be identified, described the deal as “a fire sale”.',
    ['a fire sale', 'Two bankers', null],
  ],
  [
    'An official who asked not to be named because she was not allowed to speak to the press said, “We lost the file.”',
    ['We lost the file', 'An official', null],
  ],
  [
    'A senior officer, speaking on condition of anonymity, called the order “madness”.',
    ['madness', 'A senior officer', null],
  ],
];
