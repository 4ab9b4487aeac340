/** A second set of passages written before they were tried. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_SIX: readonly Passage[] = [
  // Pronouns.
  [
    'Violinist Agnes Thorne flew to Quito to see her teacher, Luz Arcos. They had not met for ten years. “She still corrects my thumb,” Thorne laughed.',
    ['She still corrects', 'Agnes Thorne'],
  ],
  [
    'Chancellor Otto Brehm sacked Interior Minister Franz Kolb by telephone. “It took forty seconds,” he told the daily Morgenruf. Kolb would not comment.',
    ['It took forty seconds', 'Otto Brehm', null],
  ],
  [
    'Sergeant Maud Oyelaran found the diary under a floorboard. It belonged to Celia Frith, who vanished in 1998. “I read it in one night,” she said.',
    ['I read it in one night', 'Maud Oyelaran'],
  ],
  [
    'Midfielder Ibou Cisse scored twice against his old club. Manager Frank Leary hugged him at the whistle. “He owes me nothing,” Leary said. “I owe him two goals.”',
    ['He owes me nothing', 'Frank Leary'],
    ['I owe him two goals', 'Frank Leary'],
  ],
  [
    'Dr Priya Raman met the families on Thursday. She did not hide the numbers. “One in nine,” she said. A father, Colin Best, left the room. “I had heard enough,” he said.',
    ['One in nine', 'Priya Raman'],
    ['I had heard enough', 'Colin Best'],
  ],
  [
    'Nobody in Saltby talks about Walter Gedge. His niece, Iris Gedge, does. “He was a thief,” she says, “and he danced like an angel.”',
    ['He was a thief', 'Iris Gedge'],
    ['and he danced', 'Iris Gedge'],
  ],
  [
    'Singer Kofi Darko was asked whether he had forgiven his manager, Paul Osei. He laughed for a long time. “Next question,” he said.',
    ['Next question', 'Kofi Darko'],
  ],
  [
    'The bishop, Anton Vale, baptised both boys. Their mother, Greta Hoss, wept. “She has waited years,” he said.',
    ['She has waited years', 'Anton Vale'],
  ],
  [
    'Pilot Eva Lindahl reported smoke at 9.14. Controller Nils Aho told her to turn back. “Can’t,” she answered. It was her last word.',
    ['Can’t', 'Eva Lindahl'],
  ],
  [
    'Former clerk Mwangi Njoroge says he warned the board in 2019. “They laughed,” he says. Chairman Peter Kibet died last year.',
    ['They laughed', 'Mwangi Njoroge'],
  ],
  [
    'Ella Marsh, 9, wrote to the prime minister about her library. Mrs Doyle wrote back within a week. “She said I was right,” Ella told us.',
    ['She said I was right', 'Ella Marsh', 'Ella'],
  ],
  [
    'Actor Blake Renner adores director Sofia Lindgren. “She never shouts,” he says. Lindgren returns the compliment: “He is always on time.”',
    ['She never shouts', 'Blake Renner'],
    ['He is always on time', 'Sofia Lindgren'],
  ],
  // Names.
  [
    'The Harcourt campaign called the poll “a joke with decimals”. Harcourt, 61, is trailing by nine points.',
    ['a joke with decimals', 'The Harcourt campaign', 'Harcourt campaign'],
  ],
  [
    'April Summers and May Winters opened the shop in 2012. “We were broke,” Winters recalls. Summers nods.',
    ['We were broke', 'May Winters'],
  ],
  [
    'Lord Ashdale told peers the bill was “cruel by design”. Lady Ashdale, his wife, sits on the opposite bench.',
    ['cruel by design', 'Lord Ashdale', 'Ashdale'],
  ],
  [
    'Sydney Cross, who runs the shelter, says Sydney has “no idea how many sleep rough”.',
    ['no idea how many', 'Sydney Cross'],
  ],
  [
    'In Jordan, aid worker Jordan Pike said the camp was “a city without a plan”.',
    ['a city without a plan', 'Jordan Pike'],
  ],
  [
    'The Vice-Chancellor, Professor Ngozi Eze, told students: “Go home.” Eze’s deputy, Tunde Eze, who is no relation, told them to stay. “We are not closing,” he said.',
    ['Go home', 'Ngozi Eze', 'Professor Ngozi Eze'],
    ['We are not closing', 'Tunde Eze'],
  ],
  // Who speaks.
  [
    '“We’ve had snow in June,” said Brenda Tuck, postmistress at Coldale for 31 years, before adding: “Never like this.”',
    ['We’ve had snow', 'Brenda Tuck'],
    ['Never like this', 'Brenda Tuck'],
  ],
  [
    'Two aides said the president had told Defence Secretary Carl Munn to “stop leaking or start packing”.',
    ['stop leaking', 'the president', 'president', null],
  ],
  [
    'Human rights lawyer Farida Noorzai, whose brother was detained in May, said by telephone from Herat that nobody had been told “where they are, or if they are”.',
    ['where they are', 'Farida Noorzai'],
  ],
  [
    '“It sounded like a train,” a lorry driver told local radio. The mayor, Benito Salas, said twelve houses were gone.',
    ['It sounded like a train', 'a lorry driver', 'lorry driver', null],
  ],
  [
    'Aviation analyst at Crest Partners Hugo Lindt said carriers “will not hedge again”.',
    ['will not hedge again', 'Hugo Lindt', 'Aviation analyst at Crest Partners Hugo Lindt'],
  ],
  [
    'The minister was accused by fishermen of “selling the sea”. Spokesman Olu Bright said he had not seen the letter.',
    ['selling the sea', 'fishermen', null],
  ],
  [
    'Union boss Stan Petrie branded the deal “an insult”, Labour MP Joyce Abara said it was “a start” and the CBI declined to comment.',
    ['an insult', 'Stan Petrie'],
    ['a start', 'Joyce Abara'],
  ],
  [
    'Quoting a proverb, village head Amadou Ba said: “The river does not drink its own water.”',
    ['The river does not drink', 'Amadou Ba'],
  ],
  [
    '“No comment,” was all that striker Leon Vick would say. His agent, Mark Dell, said the talks were “friendly”.',
    ['No comment', 'Leon Vick'],
    ['friendly', 'Mark Dell'],
  ],
  [
    'According to court papers, Riggs told an undercover officer that he wanted “the whole family gone”.',
    ['the whole family gone', 'Riggs'],
  ],
  [
    'The Finance Ministry, in a note to banks, said the rule would apply “without exception”. Deputy minister Elif Aydin signed the note.',
    ['without exception', 'The Finance Ministry', 'Finance Ministry'],
  ],
  [
    'As Mayor Lucia Prado put it, the city “has run out of excuses”.',
    ['has run out of excuses', 'Lucia Prado', null],
  ],
  [
    'Reached by phone, the owner, Dimitri Halas, denied that the boat was overloaded. “Forty people, forty vests,” he said.',
    ['Forty people', 'Dimitri Halas'],
  ],
  [
    'Asked by Judge Irene Falk why he had run, Corporal Teddy Nunn said: “I was afraid.” “Of whom?” asked the judge. “Of you,” he said.',
    ['I was afraid', 'Teddy Nunn'],
    ['Of whom', 'Irene Falk', 'the judge', null],
    ['Of you', 'Teddy Nunn', null],
  ],
  [
    'Gallery director Amelie Roux insists the painting is real; its former owner, Count Bela Vass, calls it “a very good joke”.',
    ['a very good joke', 'Bela Vass', 'Count Bela Vass'],
  ],
  [
    'Opposition MP Rashid Karim — a former judge who quit the ruling party in March — called the law “a padlock on every mouth”.',
    ['a padlock on every mouth', 'Rashid Karim'],
  ],
  [
    'Mining giant Orrick said output would fall “for some quarters”. Shares dropped 4%. “Ugly,” wrote Barney Stokes of Tidewater Securities.',
    ['for some quarters', 'Mining giant Orrick', 'Orrick'],
    ['Ugly', 'Barney Stokes'],
  ],
  [
    'It was left to the goalkeeper’s father, Mick Dolan, to find the words. “He’s a daft lad,” he said, “and he’s ours.”',
    ['He’s a daft lad', 'Mick Dolan'],
    ['and he’s ours', 'Mick Dolan'],
  ],
  // One statement.
  [
    '“I was in the kitchen,” said Rosa Imber, 77. “The roof lifted. I thought of the cat.”\n\nThe cat was found on Tuesday.\n\n“She was furious,” Imber said.',
    ['I was in the kitchen', 'Rosa Imber'],
    ['The roof lifted', 'Rosa Imber'],
    ['She was furious', 'Rosa Imber'],
  ],
  [
    '“We will appeal,” said defence counsel Aldo Ricci.\n\n“Justice was done,” said the prosecutor, Bruna Sella.\n\n“My brother is still dead,” said Carlo Nardi outside court.',
    ['We will appeal', 'Aldo Ricci'],
    ['Justice was done', 'Bruna Sella'],
    ['My brother is still dead', 'Carlo Nardi'],
  ],
  [
    'Marine biologist Lotte Greer has counted whales for thirty summers.\n\n“You start to know them,” she says.\n\n“That one has a notch. That one sulks.”\n\nThis year she counted four.',
    ['You start to know them', 'Lotte Greer'],
    ['That one has a notch', 'Lotte Greer', null],
  ],
  // No quotation.
  [
    'The exhibition “Bread and Ash” opens in May. Curator Ines Duarte called it “a reckoning”.',
    ['Bread and Ash', null],
    ['a reckoning', 'Ines Duarte'],
  ],
  [
    'Police say the “Night Mayor”, as he is known, ran four clubs. Inspector Mo Daley said he was “no Robin Hood”.',
    ['Night Mayor', null],
    ['no Robin Hood', 'Mo Daley'],
  ],
  [
    'The word “ubuntu” has no English twin, says linguist Sizwe Mabena. “We borrow it,” he adds.',
    ['ubuntu', null],
    ['We borrow it', 'Sizwe Mabena'],
  ],
  [
    'Doctors call it “broken heart syndrome”. Cardiologist Yael Stern has seen forty cases. “It mimics an attack,” she says.',
    ['broken heart syndrome', null, 'Doctors'],
    ['It mimics an attack', 'Yael Stern'],
  ],
  // Transcripts, interviews.
  [
    'MAYOR: You have two minutes.\n\nRESIDENT: I only need one. Fix the drains.\n\nMAYOR: Noted.',
    ['I only need one', 'Resident', 'RESIDENT', null],
    ['You have two minutes', 'Mayor', 'MAYOR', null],
  ],
  [
    'Q. Mr Lyle, where were you at noon?\n\nA. At home, with my wife.\n\nQ. And at two?\n\nA. I don’t recall.',
    ['At home, with my wife', 'Mr Lyle', 'Lyle', null],
    ['And at two', null],
  ],
  [
    'Guardian of the Forest: an interview with Tarcila Huanca\n\nYou grew up without a road. What did that teach you?\n\n“Patience,” Huanca says. “And how to carry.”\n\nAre you hopeful?\n\n“On Tuesdays.”',
    ['Patience', 'Tarcila Huanca'],
    ['And how to carry', 'Tarcila Huanca'],
    ['On Tuesdays', 'Tarcila Huanca', null],
  ],
  [
    'OLIVER GRANGE (presenter): Is the coast safe?\n\nDR MEI TAN (geologist): Not this coast. Not this winter.\n\nGRANGE: Should people move?\n\nTAN: They should listen.',
    ['Not this coast', 'Mei Tan', 'Dr Mei Tan', null],
    ['Should people move', 'Oliver Grange', null],
    ['They should listen', 'Mei Tan', 'Dr Mei Tan', null],
  ],
  // Court.
  [
    'Jurors heard that Tilda Brook, 19, rang her sister at 2am and whispered: “He’s outside.” Gavin Roper, 33, denies manslaughter.',
    ['He’s outside', 'Tilda Brook'],
  ],
  [
    'PC Anil Sethi told the court that Roper, when arrested, said: “You’ve got the wrong man.”',
    ['You’ve got the wrong man', 'Roper'],
  ],
  [
    'In a statement read by her barrister, the girl’s mother said she had “stopped setting four places”. Judge Hal Orme called the case “the saddest I have tried”.',
    ['stopped setting four places', 'the girl’s mother', 'girl’s mother', 'her mother', null],
    ['the saddest I have tried', 'Hal Orme'],
  ],
  // Tabloid, sport, live blog, science, wire.
  [
    'Lottie Cane, 31, stunned fans in a red gown. “Mum’s night out,” she captioned the snap. Ex Danny Frost commented: “Stunning.”',
    ['Mum’s night out', 'Lottie Cane', null],
    ['Stunning', 'Danny Frost'],
  ],
  [
    'FT: Rovers 1-4 City. “We were awful,” says Rovers boss Kenny Spratt. City’s hat-trick hero Joao Lima dedicates the ball to his gran: “She taught me to shoot.”',
    ['We were awful', 'Kenny Spratt'],
    ['She taught me to shoot', 'Joao Lima'],
  ],
  [
    '11:42 Ministers are leaving. “Read my lips,” says Hanne Friis when asked whether she will stand down.\n\n11:50 “Of course she’ll go,” a party source texts.',
    ['Read my lips', 'Hanne Friis'],
    ['Of course she’ll go', 'a party source', 'party source', null],
  ],
  [
    '“These bones are older than the valley,” says palaeontologist Kang Soo-jin of Mirae University, whose team published the find in the journal Strata. Not everyone agrees. “I’d like to see the tooth,” says Lars Holmqvist.',
    ['These bones are older', 'Kang Soo-jin'],
    ['I’d like to see the tooth', 'Lars Holmqvist'],
  ],
  [
    'DHARANPUR, Jan 9 — At least nine people died when a ferry sank, police said. “It turned over in a second,” survivor Milon Sheikh, 22, told AFN from his hospital bed.',
    ['It turned over', 'Milon Sheikh'],
  ],
  [
    'Foreign minister Kwame Asante “categorically rejects” the report, his office said. Its author, Lena Fuchs, stands by “every comma”.',
    ['categorically rejects', 'his office', 'Kwame Asante', null],
    ['every comma', 'Lena Fuchs', null],
  ],
  [
    'The farmers chant “No water, no vote”. Their leader, Gurpreet Kaur, climbs a tractor. “We sleep here tonight,” she shouts.',
    ['No water, no vote', 'The farmers', 'farmers', null],
    ['We sleep here tonight', 'Gurpreet Kaur'],
  ],
  [
    'Samoan captain Fetu Leota hailed his pack. “They ate grass,” he said. Opposite number Gareth Penry agreed. “We were second to everything,” the Welshman said.',
    ['They ate grass', 'Fetu Leota'],
    ['We were second', 'Gareth Penry', 'Welshman', null],
  ],
  [
    'The airline apologised to Mr Ochieng “for any distress”. He is not satisfied. “They lost my mother,” he said. “Not a bag.”',
    ['for any distress', 'The airline', null],
    ['They lost my mother', 'Mr Ochieng', 'Ochieng'],
    ['Not a bag', 'Mr Ochieng', 'Ochieng'],
  ],
  [
    'Treasury officials privately describe the plan as “heroic”, which is not a compliment. Shadow chancellor Ruth Amsel was blunter: “It doesn’t add up.”',
    ['heroic', 'Treasury officials', null],
    ['It doesn’t add up', 'Ruth Amsel'],
  ],
  // Kinds that the passages above and others showed, with other words.
  [
    'I sit opposite Dame Orla Finn in a bare office and ask if Sir Miles Crabbe has a future.\n\n“He is young,” she says.\n\nI ask about Crabbe again. “Next,” she says.',
    ['He is young', 'Orla Finn', 'Dame Orla Finn'],
    ['Next', 'Orla Finn', 'Dame Orla Finn'],
  ],
  [
    'Sir Ivo Lang made tea. I asked whether Walter Grieve would stay on. “Of course he will,” he said.',
    ['Of course he will', 'Ivo Lang', 'Sir Ivo Lang', null],
  ],
  [
    'The first witness was Brigadier Pieter Nel. Under cross-examination by Silas Mokoena, he said there had been “no plan at all”.',
    ['no plan at all', 'Pieter Nel'],
  ],
  [
    'And a nurse at the clinic said the ward was full. The nurse added that Dora Pell, 41, who was hurt in the crush, was recovering.\n\nShe said: “We sleep in the corridor.”',
    ['We sleep in the corridor', null],
  ],
  [
    'Bakary Camara, one of Lamine Sow’s oldest friends, sat with Sow on the night before he died.\n\nHe said he had brought soup. “He could not hold the spoon,” he said.',
    ['He could not hold', 'Bakary Camara', null],
  ],
  [
    'A clerk said the treasurer had called the audit “a witch hunt”.',
    ['a witch hunt', 'the treasurer', 'treasurer', null],
  ],
  [
    'A letter from the Garrison Union warns that “any delay will cost lives”.',
    ['any delay', 'A letter from the Garrison Union'],
  ],
  [
    'Likewise, a paper from the Brill Institute finds that “nobody gains”.',
    ['nobody gains', 'a paper from the Brill Institute'],
  ],
  [
    'The gang leader, the “Old Owl”, as he is called, was never found. Detective Jana Pruss still has his file.',
    ['Old Owl', null],
  ],
];
