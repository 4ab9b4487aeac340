/** Passages of many styles and continents, written before they were tried: who speaks, or that nobody does. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_FIVE: readonly Passage[] = [
  // Pronouns and focus.
  [
    'Farmer Wanjiru Keino lost her maize to the locusts in March. Her brother Otieno lent her seed.\n\n“I did not sleep for a week,” she said.',
    ['I did not sleep', 'Wanjiru Keino'],
  ],
  [
    'Detective Lena Moritz interviewed Paula Weck for six hours on the night of the fire. Weck signed nothing.\n\n“She was calm, too calm,” the detective recalled.',
    ['She was calm', 'Lena Moritz'],
  ],
  [
    'Senator Gil Brandao met Governor Ana Teles in Recife on Friday. He left by a side door. “There is no deal,” he told reporters.',
    ['There is no deal', 'Gil Brandao'],
  ],
  [
    'Captain Joost Verhey replaced goalkeeper Pim Aalders at half time. Verhey had no regrets: “It was my call,” he said of Aalders.',
    ['It was my call', 'Joost Verhey'],
  ],
  [
    'Asked about former manager Dirk Raab, winger Milo Santic smiled. “He taught me to run,” he said.',
    ['He taught me to run', 'Milo Santic'],
  ],
  [
    'When nurse Adjoa Mensah found the boy, his mother, Efua Tetteh, was praying. “I thought he was gone,” Tetteh said. Mensah disagreed. “He was breathing,” she said.',
    ['I thought he was gone', 'Efua Tetteh'],
    ['He was breathing', 'Adjoa Mensah'],
  ],
  [
    'Harriet Colby says her father never spoke of the mine. “He would just look at his boots,” she says. “I learned not to ask.”',
    ['He would just look', 'Harriet Colby'],
    ['I learned not to ask', 'Harriet Colby'],
  ],
  [
    'Judge Ottavia Renzi told Bruno Falk he had shown no remorse. “You left her on the road,” she said. Falk stared ahead.',
    ['You left her on the road', 'Ottavia Renzi'],
  ],
  [
    'Neighbours remember Tomas Brix, 81, as a quiet man who fed the swans. “He never asked for anything,” said Olga Stein, who lives next door. “He waved every morning.”',
    ['He never asked', 'Olga Stein'],
    ['He waved every morning', 'Olga Stein'],
  ],
  [
    'The actress Mirela Dobre has left the series. Producer Cal Whitmore thanked her on Tuesday. “We will miss her laugh,” he wrote. She has not commented.',
    ['We will miss her laugh', 'Cal Whitmore'],
  ],
  // Names that swallow others.
  [
    'The Okello administration defended the levy. “Nobody will pay twice,” it said in a notice. Okello is in Geneva.',
    ['Nobody will pay twice', 'The Okello administration', null],
  ],
  [
    'Lawyers for the Brandt family said the ruling was “a relief”. Jonas Brandt, 19, drowned in 2021.',
    ['a relief', 'Lawyers for the Brandt family', 'Lawyers', null],
  ],
  [
    'Marcus Hale and his wife, Denise Hale, run the bakery. “We open at four,” Denise Hale said. “He sleeps at eight.”',
    ['We open at four', 'Denise Hale'],
    ['He sleeps at eight', 'Denise Hale'],
  ],
  [
    'Prime Minister Saoirse Quill lost the vote. The Quill government will appeal, minister Eoghan Burke said. “This is round one,” he added.',
    ['This is round one', 'Eoghan Burke'],
  ],
  [
    'Victoria Police is looking for a red van. Acting Superintendent Rohan Lyle said it was “only a matter of time”.',
    ['only a matter of time', 'Rohan Lyle'],
  ],
  [
    'Brothers Imran and Tariq Sohail rebuilt the school. “It took nine months,” Imran Sohail said. “It felt like nine years,” his brother said.',
    ['It took nine months', 'Imran Sohail'],
    ['It felt like nine years', 'Tariq Sohail', 'his brother', null],
  ],
  // Who speaks.
  [
    'The news agency Interal quoted a port official, Samir Haddou, as saying the cranes were “beyond repair”.',
    ['beyond repair', 'Samir Haddou'],
  ],
  [
    'State radio reported that General Aung Lwin had told villagers to “stay indoors or be counted as rebels”.',
    ['stay indoors', 'Aung Lwin'],
  ],
  [
    '“The bridge will hold,” said the engineer in charge, Petra Novotna, while her deputy, Jan Kubat, warned that “nobody has looked at the piers”.',
    ['The bridge will hold', 'Petra Novotna'],
    ['nobody has looked', 'Jan Kubat'],
  ],
  [
    'One of the passengers, Beatriz Luna, 34, said the cabin “smelled of burning plastic”.',
    ['smelled of burning plastic', 'Beatriz Luna'],
  ],
  [
    'Hollin Bank senior economist Grace Adeyemi said prices had “turned a corner”.',
    ['turned a corner', 'Grace Adeyemi'],
  ],
  [
    'The victim’s aunt, who asked not to be named, said the family had been “failed at every step”. Kyle Marsden, 27, denies murder.',
    ['failed at every step', 'The victim’s aunt', 'aunt', null],
  ],
  [
    '“They walked straight past us,” said shop owner Nadia Ferhat.\n\nPolice chief Luc Besnard said officers acted within the law.',
    ['They walked straight past us', 'Nadia Ferhat'],
  ],
  [
    'Merrow Foods plc (“the Group”) today announced that chief executive Ian Strand would step down. “I leave a stronger company,” Mr Strand said.',
    ['I leave a stronger company', 'Ian Strand'],
    ['the Group', null],
  ],
  [
    'Mr Dunmore, whose firm built the stand, whose collapse killed four, told the inquiry he had “no idea” who signed the drawings.',
    ['no idea', 'Dunmore', 'Mr Dunmore'],
  ],
  [
    'Told that the fund was empty, treasurer Sven Aker replied: “Then we shall fill it.”',
    ['Then we shall fill it', 'Sven Aker'],
  ],
  [
    'Critics accused Mayor Rosa Timms of “selling the river”. She called the charge “rubbish from people who have never seen it”.',
    ['selling the river', 'Critics', null],
    ['rubbish from people', 'Rosa Timms'],
  ],
  [
    '“A disgrace” is how union leader Bill Tarrant described the offer; employers’ spokeswoman Kim Oakes called it “generous”.',
    ['A disgrace', 'Bill Tarrant', null],
    ['generous', 'Kim Oakes'],
  ],
  [
    'In a letter to parents, head teacher Moira Flett wrote: “We are heartbroken.” The council declined to comment.',
    ['We are heartbroken', 'Moira Flett'],
  ],
  [
    'The report, by Professor Amara Diallo of the University of Kesh, concludes that the dam “was never safe”.',
    ['was never safe', 'The report', 'Amara Diallo', null],
  ],
  [
    '“We won’t be bullied,” Trade Minister Lin Hao-yu told the Island Herald on Monday, a day after Beijing warned of “serious consequences”.',
    ['We won’t be bullied', 'Lin Hao-yu'],
    ['serious consequences', 'Beijing', null],
  ],
  [
    'Dr Femi Ajayi, a virologist at Lagoon General Hospital who has treated forty patients since May, said: “We are running out of beds.”',
    ['We are running out of beds', 'Femi Ajayi', 'Dr Femi Ajayi'],
  ],
  [
    'In Parliament, opposition leader Tuala Sefo asked Prime Minister Iosefa Lemalu whether he would resign. “I will not,” Lemalu replied.',
    ['I will not', 'Iosefa Lemalu'],
  ],
  // One statement, one speaker.
  [
    '“It’s the noise I remember,” said survivor Hana Kovac. “Then the dark. Then nothing.”\n\n“We dug with our hands.”\n\nKovac lost two cousins.',
    ['It’s the noise', 'Hana Kovac'],
    ['Then the dark', 'Hana Kovac'],
    ['We dug with our hands', 'Hana Kovac', null],
  ],
  [
    'Zookeeper Dale Pruitt said the tiger, Rani, “knows exactly what time it is”. “She hears the truck,” Pruitt said, “and she sits by the gate.”',
    ['knows exactly', 'Dale Pruitt'],
    ['She hears the truck', 'Dale Pruitt'],
    ['and she sits', 'Dale Pruitt'],
  ],
  [
    '“This budget,” the finance minister, Ngaire Toa, told members, “is for the ones who get up at five.”',
    ['This budget', 'Ngaire Toa'],
    ['is for the ones', 'Ngaire Toa'],
  ],
  // No quotation.
  [
    'Her first novel, “The Salt Road”, sold out in a week. Editor Jude Marks calls it “a small miracle”.',
    ['The Salt Road', null],
    ['a small miracle', 'Jude Marks'],
  ],
  [
    'Luka “The Hammer” Petric retired on Sunday. The so-called “iron cage” is being melted down, promoter Ray Dole said.',
    ['The Hammer', null],
    ['iron cage', null],
  ],
  [
    'Signs reading “No Entry” hung on the gates. Guard Pedro Ruiz shrugged. “Orders,” he said.',
    ['No Entry', null],
    ['Orders', 'Pedro Ruiz'],
  ],
  [
    'What locals call “the big wet” arrived early. Meteorologist Tess Allard said it was “the earliest in forty years”.',
    ['the big wet', null],
    ['the earliest in forty years', 'Tess Allard'],
  ],
  // Interviews and transcripts.
  [
    'Q: When did you first see the boat?\n\nA: About six. It was still dark.\n\nQ: Who was steering?\n\nA: I could not say.\n\nThe witness, Ewan Strachan, was then dismissed.',
    ['About six', 'Ewan Strachan', null],
    ['Who was steering', null],
  ],
  [
    'Chef Noor Bakari talks to us about spice.\n\nHow did you start?\n\nMy grandmother gave me a pestle when I was four.\n\nAnd your first restaurant?\n\nIt burned down. I was twenty-two.',
    ['My grandmother gave me', 'Noor Bakari', null],
    ['And your first restaurant', null],
  ],
  [
    'CHAIR: Please state your name.\n\nMS ORLOFF: Tanya Orloff, deputy registrar.\n\nCHAIR: Did you sign the list?\n\nMS ORLOFF: I did not. I was told to and refused.',
    ['I was told to and refused', 'Tanya Orloff', 'Ms Orloff', 'Orloff', 'MS ORLOFF', null],
    ['Did you sign the list', 'Chair', 'CHAIR', null],
  ],
  [
    'DANA PRICE, HOST: So what happens now?\n\nGEN. ROY TULL (RET.): We wait. There is no plan B.\n\nPRICE: That’s it?\n\nTULL: That’s it.',
    ['So what happens now', 'Dana Price', null],
    ['There is no plan B', 'Roy Tull', 'Gen. Roy Tull', null],
  ],
  // Court.
  [
    'Prosecutor Alun Price told the jury that Darren Holt, 44, had texted his wife: “You will be sorry.” Holt denies harassment.',
    ['You will be sorry', 'Darren Holt'],
  ],
  [
    'The complainant, who cannot be named, told Leeford Crown Court that Simon Gaunt locked the door. “I could hear my own heart,” she said. Gaunt, 51, denies all charges.',
    ['I could hear my own heart', 'The complainant', 'complainant', null],
  ],
  [
    'Defending, Ms Kapoor said her client was “a broken man”. Recorder Stuart Veale jailed Pike for three years.',
    ['a broken man', 'Ms Kapoor', 'Kapoor'],
  ],
  [
    'In his victim impact statement Mr Yusuf said: “I still check the locks twice.” Sentencing, Judge Dora Lane said Reed had shown “chilling calm”.',
    ['I still check the locks', 'Mr Yusuf', 'Yusuf'],
    ['chilling calm', 'Dora Lane'],
  ],
  // Tabloid, sport, science, live blog.
  [
    'Jess Vane has hit back at trolls. The Love Lagoon star, 26, told followers: “I’ve never been happier.” A pal said: “She’s over the moon.”',
    ['I’ve never been happier', 'Jess Vane', 'The Love Lagoon star'],
    ['She’s over the moon', 'A pal', 'pal', null],
  ],
  [
    '14.05 Rescuers have reached the third carriage. “We hear voices,” fire chief Ugo Basso says.\n\n14.20 The transport minister, Carla Neri, arrives. “This should not happen in our country,” she tells cameras.',
    ['We hear voices', 'Ugo Basso'],
    ['This should not happen', 'Carla Neri'],
  ],
  [
    '“The signal was so clean we thought it was a fault,” says Ingrid Solheim, an astronomer at the Fjell Observatory who was not involved in the work. Lead author Raj Menon agrees: “We rebooted twice.”',
    ['The signal was so clean', 'Ingrid Solheim'],
    ['We rebooted twice', 'Raj Menon'],
  ],
  [
    'Coach Abdou Sarr blamed the heat. “You can’t press at forty degrees,” said the Senegalese. His opposite number, Piet Knol, was scathing. “They stopped running,” he said.',
    ['You can’t press', 'Abdou Sarr', null],
    ['They stopped running', 'Piet Knol'],
  ],
  [
    'KINGSTON — “Dem a-go rebuild it,” shouted fisherman Delroy Banks as the minister, Olivia Chung, toured the harbour. “Soon, soon,” she answered.',
    ['Dem a-go rebuild it', 'Delroy Banks'],
    ['Soon, soon', 'Olivia Chung'],
  ],
  [
    'Tech firm Lumora has cut 300 jobs. In a memo seen by this newspaper, founder Ezra Klint told staff: “I own this.” A Lumora spokesperson said the firm “does not comment on leaked documents”.',
    ['I own this', 'Ezra Klint'],
    ['does not comment', 'A Lumora spokesperson', 'Lumora spokesperson', 'Lumora', null],
  ],
  [
    'Villagers in Barpeta say the river took their homes. “It came at night,” said Rekha Das, a mother of three. “We took the goats and ran.” District officer Anil Bora said relief was “on its way”.',
    ['It came at night', 'Rekha Das'],
    ['We took the goats', 'Rekha Das'],
    ['on its way', 'Anil Bora'],
  ],
  [
    'The Ombudsman found that staff had been “slow, confused and at times rude”. Chief executive Della Moss apologised. “We got this wrong,” she said.',
    ['slow, confused', 'The Ombudsman', 'Ombudsman'],
    ['We got this wrong', 'Della Moss'],
  ],
  [
    '“My son is not a number,” a woman shouted from the gallery. Speaker Ahmad Rafiq ordered her removed. “Order,” he said.',
    ['My son is not a number', 'a woman', 'woman', null],
    ['Order', 'Ahmad Rafiq'],
  ],
  [
    'Historian Clive Rowntree, author of “Kings of Mud”, doubts it. “There was no battle,” he says.',
    ['Kings of Mud', null],
    ['There was no battle', 'Clive Rowntree'],
  ],
  [
    'According to Maria Stavrou, the union’s lawyer, the clause is “dead on arrival”. The ministry disagrees.',
    ['dead on arrival', 'Maria Stavrou'],
  ],
  [
    'Foreign Secretary Hugh Pell said after talks with his Chilean counterpart, Elena Rojas, that the two had agreed on “almost everything”.',
    ['almost everything', 'Hugh Pell'],
  ],
  // Kinds that the passages above showed, with other words.
  [
    '“Nobody asked us,” said trader Wole Idris as the governor, Kemi Balogun, cut the ribbon.',
    ['Nobody asked us', 'Wole Idris'],
  ],
  [
    '“It is over,” sighed captain Ruud Vos after the coach, Hein Smit, left the pitch.',
    ['It is over', 'Ruud Vos'],
  ],
  [
    'A banner that says “Water for All” covers the gate. Warden Ines Coto will not discuss it. “Ask the mayor,” she says.',
    ['Water for All', null],
    ['Ask the mayor', 'Ines Coto'],
  ],
  [
    'Placards saying “Stop the Dam” leaned on the wall. Inspector Ola Reyes counted forty.',
    ['Stop the Dam', null],
  ],
  ['Coach Yuki Mori praised the guests. “They were faster,” the Congolese said.', ['They were faster', null]],
  [
    'Minister Dag Lunde flew home early, hours before Havnia threatened to “close every port”.',
    ['close every port', 'Havnia', null],
  ],
  ['Envoy Pia Rost left on Sunday, a week after Karvia called the talks “a circus”.', ['a circus', 'Karvia']],
  [
    'The jury heard from Sergeant Bea Quist that Roland Tarn, 39, had messaged his brother: “Get rid of the boat.”',
    ['Get rid of the boat', 'Roland Tarn'],
  ],
  [
    'When ranger Thandi Moyo reached the girl, her uncle, Sipho Dube, had already gone. Moyo waited. “He should have stayed,” she said.',
    ['He should have stayed', 'Thandi Moyo'],
  ],
  [
    'Trainer Goran Ilic was pleased. His assistant, Drago Pavic, was not. “We slept,” he said.',
    ['We slept', 'Drago Pavic', null],
  ],
];
