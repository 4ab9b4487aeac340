/** Passages with headings, labels and titles beside the names, and people whose first names are titles or months. */
import type { Passage } from './passage.ts';

export const HEADED: readonly Passage[] = [
  [
    'WATCH: Torven harbour fire seen from the air\n\n“We lost three boats in ten minutes,” harbour master Ingrid Solbakke said on Tuesday.',
    ['We lost three boats', 'Ingrid Solbakke'],
  ],
  [
    'EXCLUSIVE: Minister Dag Ulvestad, who resigned last week, tells the Ledger “I was pushed out by people who hate reform”.',
    ['I was pushed out', 'Dag Ulvestad'],
  ],
  [
    'Politics\n\nThe bill passed by two votes. “A good day for the north,” said Senator Lorna Pickett.',
    ['A good day for', 'Lorna Pickett', 'Senator Lorna Pickett'],
  ],
  [
    'BORDER TENSION: Foreign Minister Kiran Adhikari said troops would stay. “Nobody will move a single post,” he added.',
    ['Nobody will move', 'Kiran Adhikari'],
  ],
  [
    'Defendant Pavel Hruska told the court: “I did not know the van was stolen.”',
    ['I did not know the van', 'Pavel Hruska'],
  ],
  [
    'Prosecutor Nadia Ferhat asked the jury to convict. Victim Colin Meads said in a statement: “I still cannot sleep.”',
    ['I still cannot sleep', 'Colin Meads'],
  ],
  [
    '“The rover woke up again,” Wednesday’s update from mission scientist Tilda Barros said. “It is a tough little machine,” Barros said.',
    ['It is a tough little', 'Tilda Barros'],
  ],
  [
    'On Thursday ESA engineer Ruud Wieringa said the probe was safe. “We hear it loud and clear,” Wieringa said.',
    ['We hear it loud', 'Ruud Wieringa'],
  ],
  [
    'COUNCILLOR ANITA GOSHAL said the depot would close. “There is no money left,” she said.',
    ['There is no money', 'ANITA GOSHAL'],
  ],
  [
    'MARGARET OYELARAN, 61, has sold peppers here for thirty years. “My mother had this stall,” she says.',
    ['My mother had', 'MARGARET OYELARAN'],
  ],
  [
    'Major Hollis, a reporter for the Sun Valley Times, covered the trial. “It was the longest week of my life,” Hollis said.',
    ['It was the longest week', 'Major Hollis'],
  ],
  ['June Carver runs the shelter. “We take every dog,” Carver said.', ['We take every dog', 'June Carver']],
  [
    'Will Penrose, the club captain, was blunt. “We were awful,” Penrose said.',
    ['We were awful', 'Will Penrose'],
  ],
  [
    'April Dunmore chairs the board. “The audit is late,” Dunmore said on Monday.',
    ['The audit is late', 'April Dunmore'],
  ],
  [
    'King Baptiste, a boxer from Port Selva, lost in the fifth. “I will be back,” Baptiste said.',
    ['I will be back', 'King Baptiste'],
  ],
  [
    'Judge Reinholt Adler fined the firm. “You knew, and you did nothing,” Adler said.',
    ['You knew, and you', 'Reinholt Adler', 'Judge Reinholt Adler'],
  ],
  [
    'Mark Russell Long, a farmer near Dray, shook his head. “The river never came this high,” Long said.',
    ['The river never', 'Mark Russell Long'],
  ],
  [
    'Prince Okafor-Bell, 23, of Leeds, denied assault. “I was at work,” he told officers.',
    ['I was at work', 'Prince Okafor-Bell'],
  ],
  [
    'OPINION: Why the toll must go. Transport analyst Bo Lindgaard calls the toll “a tax on nurses”.',
    ['a tax on nurses', 'Bo Lindgaard'],
  ],
  [
    'Updated: Sergeant Amelia Trask of Devon Police said: “We are asking drivers to stay away.”',
    ['We are asking drivers', 'Amelia Trask', 'Sergeant Amelia Trask'],
  ],
  [
    'Suspect Joao Parra remains in custody. His lawyer, Helga Winter, said: “My client is innocent.”',
    ['My client is innocent', 'Helga Winter'],
  ],
  [
    'Plaintiff Rhoda Simms wept. “I wanted my brother back, not money,” Simms said outside court.',
    ['I wanted my brother', 'Rhoda Simms'],
  ],
  [
    'Chance Fairbanks Jr. said the mill would reopen. “By spring, if the roof holds,” Fairbanks said.',
    ['By spring, if', 'Chance Fairbanks Jr.', 'Chance Fairbanks Jr', 'Chance Fairbanks'],
  ],
  [
    'LIVE: Torv by-election results\n\nReturning officer Hazel Quint said turnout was “the worst in living memory”.',
    ['the worst in living', 'Hazel Quint'],
  ],
  [
    'ANALYSIS: Economist Dev Rao explains why prices “will not fall by themselves”.',
    ['will not fall', 'Dev Rao'],
  ],
  [
    'DOCKER SHOT DEAD: Police chief Lars Omdal told reporters the killer was “known to us”.',
    ['known to us', 'Lars Omdal'],
  ],
  [
    'Earl Whitcombe, 52, a plumber from Dunmore, found the coins. “I thought they were buttons,” Whitcombe said.',
    ['I thought they were', 'Earl Whitcombe'],
  ],
  [
    '“It was a fair fight,” said Duke Marlow OBE, the former champion.',
    ['It was a fair fight', 'Duke Marlow'],
  ],
  [
    'Bishop Tutu Malan of Kei blessed the boats. “Come home safe,” Malan told the crews.',
    ['Come home safe', 'Tutu Malan', 'Bishop Tutu Malan'],
  ],
  ['Co-accused Sifiso Dube said he was “only the driver”.', ['only the driver', 'Sifiso Dube']],
  [
    'Water and Sanitation Minister Lindiwe Mbatha said leaks were “robbing the poor”.',
    ['robbing the poor', 'Lindiwe Mbatha'],
  ],
  [
    'Chairman of the roads committee Cllr Brian Foley said the ramp was “lethal”.',
    ['lethal', 'Brian Foley', 'Cllr Brian Foley'],
  ],
  [
    'Retired air force colonel Hanne Vik called the crash “entirely avoidable”.',
    ['entirely avoidable', 'Hanne Vik'],
  ],
];
