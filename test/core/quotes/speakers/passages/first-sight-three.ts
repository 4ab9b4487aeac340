/** Short passages of many papers and kinds, with the speaker of each quotation as a reader finds it: third set. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_THREE: readonly Passage[] = [
  // tabloid
  [
    'A pensioner who keeps 14 parrots in a caravan has been told to quieten down or clear out. “They only swear at the postman,” protested Reg Hollis, 79.\n\nHis neighbours are not convinced.\n\n“It called my mother a trollop,” said Tina Marsh, who lives two pitches down.\n\n“Twice.”\n\nThe site’s owner, Barry Knox, said Mr Hollis had “until Friday”.',
    ['only swear at the postman', 'Reg Hollis'],
    ['called my mother', 'Tina Marsh'],
    ['Twice', 'Tina Marsh', null],
    ['until Friday', 'Barry Knox'],
  ],
  [
    'Soap star Gemma Slade broke down as she spoke about her late dad for the first time. “He taught me to whistle,” said the 33-year-old. “I can’t do it now.” On-screen husband Nick Farr put an arm around her. “She’s the bravest person on set,” he told the Mirror Post.',
    ['He taught me to whistle', 'Gemma Slade'],
    ['I can’t do it now', 'Gemma Slade'],
    ['the bravest person', 'Nick Farr'],
  ],
  [
    'Thugs who threw a brick through a bus window were branded “cowards” by the driver’s wife. Pam Otway said husband Des, 58, needed nine stitches. “He drives your kids to school,” she stormed. “And this is what he gets.” Des was yesterday sitting up in bed. “I’m more worried about the bus,” he quipped.',
    ['cowards', 'the driver’s wife', 'driver’s wife', 'Pam Otway', null],
    ['drives your kids', 'Pam Otway'],
    ['this is what he gets', 'Pam Otway'],
    ['worried about the bus', 'Des', 'Des Otway', null],
  ],
  // wire
  [
    'BRESK, April 9 - Striking rail workers rejected a second offer on Thursday, deepening a row that has paralysed the Velian capital.\n\n“An insult in a nicer envelope,” is how union leader Dorota Krol described it.\n\nTransport Minister Emil Hajek said the offer would not be improved. He accused Krol of “playing with other people’s mornings”. She hit back within the hour. “He has a driver,” she told reporters.',
    ['An insult in a nicer envelope', 'Dorota Krol'],
    ['playing with other people', 'Emil Hajek'],
    ['He has a driver', 'Dorota Krol'],
  ],
  [
    'Two senior judges resigned on Monday in protest at a law that lets ministers review verdicts. “A court that asks permission is a post office,” Judge Ana Telles wrote in her letter of resignation. Her colleague Rui Mota gave no reasons. The justice ministry regretted the departures but said the law “stands”.',
    ['is a post office', 'Ana Telles'],
    ['stands', 'The justice ministry', 'justice ministry'],
  ],
  [
    'The Kasari government said on Friday that it had foiled a coup. State television showed a man it identified as Major Yakubu Bello saying “we were misled”. Bello’s lawyer, Hauwa Sule, said the confession had been “beaten out of him”. The interior minister did not respond to a request for comment.',
    ['we were misled', 'Yakubu Bello', 'Bello', 'Major Yakubu Bello', null],
    ['beaten out of him', 'Hauwa Sule'],
  ],
  [
    'Copper hit a record on Wednesday. “Everyone wants the same wire,” said Ingrid Vos, head of metals at Delta Brokers in Rotterdam. She expects prices to double by 2030. Her rival at Kestrel, Sam Obi, expects nothing of the sort. “Trees do not grow to the sky,” Obi said. “Not even copper ones.”',
    ['Everyone wants the same wire', 'Ingrid Vos'],
    ['Trees do not grow', 'Sam Obi'],
    ['Not even copper ones', 'Sam Obi'],
  ],
  [
    'The foreign minister told his counterpart that the border would “stay shut until the bodies are returned”, according to a diplomat briefed on the call. The ministry, in a readout, spoke only of “a frank exchange”.',
    ['stay shut until', 'The foreign minister', 'foreign minister', null],
    ['a frank exchange', 'The ministry', 'ministry'],
  ],
  // court
  [
    'The trial of a carer accused of stealing from a blind veteran opened on Tuesday. Opening the case, Fiona Laird, prosecuting, said Kerry Dunn had treated the old man “as a cash machine with a pulse”. Dunn, of Mill Lane, shook her head. Her barrister told jurors they would hear “a very different story”. The veteran, Albert Rudge, died in May.',
    ['a cash machine with a pulse', 'Fiona Laird'],
    ['a very different story', 'Her barrister', 'barrister', null],
  ],
  [
    'Detective Sergeant Paul Keogh told Dublin District Court that when arrested the accused replied: “I was at my nan’s.” Judge Orla Finnegan refused bail. “Your nan was not,” she observed, noting that the woman had died in 2015.',
    ['I was at my nan', 'the accused', 'accused', 'Paul Keogh', null],
    ['Your nan was not', 'Orla Finnegan'],
  ],
  [
    'MR JUSTICE HOLT: Ms Quaye, is your client well enough to continue?\n\nMS QUAYE: She asks for ten minutes.\n\nQ. You told the police you were alone?\n\nA. I was frightened.\n\nMS QUAYE: My lord, the witness needs water.',
    ['She asks for ten minutes', 'MS QUAYE', 'Ms Quaye', 'Quaye'],
    ['needs water', 'MS QUAYE', 'Ms Quaye', 'Quaye'],
    ['I was frightened', null],
  ],
  [
    'A juror was sent home for knitting. “It is distracting and it is orange,” the judge, Miriam Aske, told the woman. The defendant, former banker Giles Pym, was heard to whisper “leave her alone”. His trial continues.',
    ['it is orange', 'Miriam Aske'],
    ['leave her alone', 'Giles Pym'],
  ],
  [
    'In a recorded call played to the jury, Tyrone Beck tells his sister he has “sorted it”. She asks: “Sorted how?” He does not answer. Prosecutors say the call was made an hour after Lee Nash vanished.',
    ['sorted it', 'Tyrone Beck'],
    ['Sorted how', 'his sister', 'sister', 'Tyrone Beck’s sister', null],
  ],
  // interview
  [
    'Ewa Zielna opens the door in a boxing robe. She is 88.\n\n“I was expecting the gas man,” she says.\n\nThe flat smells of lilies.\n\n“My fans send them. The gas man sends nothing.”\n\nWhat does she make of the new film about her life?\n\n“The actress is too tall.”',
    ['expecting the gas man', 'Ewa Zielna'],
    ['My fans send them', 'Ewa Zielna', null],
    ['The actress is too tall', 'Ewa Zielna', null],
  ],
  [
    'You once said you would never act again. What changed?\n\nMarko Ilić: My bank called. They are big fans.\n\nAnd the script?\n\nMarko Ilić: I read the first page and the last. My agent, Tess Boyle, told me: “The middle is worse.”',
    ['My bank called', 'Marko Ilić'],
    ['The middle is worse', 'Tess Boyle', 'Marko Ilić', null],
  ],
  [
    'Chef Ines Duarte learned to cook from her grandmother, Rosa, in a kitchen without a window. “She said a window lets the smell out,” Duarte recalls. When Rosa died, the family sold the house. “I cried for the stove,” she says.',
    ['lets the smell out', 'Ines Duarte'],
    ['I cried for the stove', 'Ines Duarte'],
  ],
  [
    '“My brother was the talker,” says Piet Maas. His brother, Jan, died at sea in 1991. “I still hear him.” He stops. “Mostly complaining.”',
    ['was the talker', 'Piet Maas'],
    ['I still hear him', 'Piet Maas', null],
    ['Mostly complaining', 'Piet Maas', null],
  ],
  // live blog
  [
    '17:05\n\nHealth secretary Colin Drew is speaking now. “No patient will wait on a trolley,” he says.\n\n17:12\n\nShadow minister Asha Patel: “They are waiting on the floor.”\n\n17:20\n\nHere’s the nurses’ union: “We would like trolleys.”\n\n17:31\n\nDrew has left the chamber. Asked if he’d seen a trolley lately, he replied “next question”.',
    ['wait on a trolley', 'Colin Drew'],
    ['waiting on the floor', 'Asha Patel'],
    ['We would like trolleys', 'the nurses’ union', 'nurses’ union', 'union', null],
    ['next question', 'Colin Drew'],
  ],
  [
    'Storm Hedda: latest. A tree is blocking the A9 at Dunmore. “Stay at home,” police said in a post on X. Ferry boss Rory MacInnes says no boats will sail before Sunday: “I’m brave, not stupid.”',
    ['Stay at home', 'police'],
    ['brave, not stupid', 'Rory MacInnes'],
  ],
  [
    'Goal! 2-1. “What a hit,” screams the commentator, Davie Laird, in my ear. On the touchline manager Inés Prieto has not moved. Laird again: “She has not even blinked.”',
    ['What a hit', 'Davie Laird', 'the commentator'],
    ['not even blinked', 'Davie Laird', 'Laird'],
  ],
  // science
  [
    'The fossil was found by a dog. “He brought it home and would not let go,” says Sabrina Köhl, a retired teacher from Ulm. Palaeontologist Matteo Rinaldi says the jaw belongs to “something new”. He has named it after the dog. Its owner is pleased. “He signed the paper with his paw,” she jokes.',
    ['would not let go', 'Sabrina Köhl'],
    ['something new', 'Matteo Rinaldi'],
    ['signed the paper', 'Sabrina Köhl', null],
  ],
  [
    '“This is the first time anyone has watched a star swallow a planet,” said Kenji Morita of the Oki Observatory, who led the study. Astronomers not involved in the research called it “stunning” and “slightly upsetting”. One of them, Leah Ross, said she had “gone home and hugged the cat”.',
    ['watched a star swallow', 'Kenji Morita'],
    ['stunning', 'Astronomers not involved in the research', 'Astronomers', 'astronomers'],
    ['hugged the cat', 'Leah Ross'],
  ],
  [
    'Coral can recover, but slowly. “Think of a forest after a fire,” says marine biologist Talia Renner. Her team returned to the same reef for 11 years. “The fish came back first,” adds co-author Joon-ho Bae. Critics such as Derek Platt warn against “postcards from one lucky reef”.',
    ['forest after a fire', 'Talia Renner'],
    ['The fish came back', 'Joon-ho Bae'],
    ['one lucky reef', 'Derek Platt', 'Critics such as Derek Platt', 'critics', null],
  ],
  [
    'A pill that mimics exercise? “It mimics exercise in mice that do not want to run,” cautions Dr Beatrix Falk. The study’s sponsor, Vigora, calls the results “transformative”. Falk, who has no ties to the company, laughs. “For the mice, certainly.”',
    ['mice that do not want', 'Beatrix Falk', 'Dr Beatrix Falk'],
    ['transformative', 'Vigora', 'The study’s sponsor, Vigora', 'the study’s sponsor'],
    ['For the mice', 'Beatrix Falk', 'Dr Beatrix Falk', null],
  ],
  // sport
  [
    'Defender Luka Perić was sent off for dissent. “I asked the referee the time,” he claimed. Referee Anna Lund’s report tells a different story. It quotes Perić as saying “buy some glasses”. His coach would not comment.',
    ['asked the referee the time', 'Luka Perić'],
    ['buy some glasses', 'Luka Perić'],
  ],
  [
    'Teenager Ama Owusu stunned the top seed in 52 minutes. “I looked up and it was over,” she said. The beaten Karin Blom was gracious. “She hit the lines; I hit the net,” the Swede said. Owusu meets her doubles partner, Yuki Tan, in the quarter-finals. “We will not talk until Thursday,” Tan joked.',
    ['it was over', 'Ama Owusu'],
    ['She hit the lines', 'Karin Blom'],
    ['We will not talk', 'Yuki Tan'],
  ],
  [
    'Head coach Gavin Pryce has called for calm after fans booed. “Boo me, not the lads,” he urged. Fly-half Rhys Morgan, who missed four kicks, apologised on Instagram. Former captain Ieuan Hale said the crowd had “every right”. Pryce disagreed. “They pay for rugby, not for blood,” he said.',
    ['Boo me', 'Gavin Pryce'],
    ['every right', 'Ieuan Hale'],
    ['not for blood', 'Gavin Pryce'],
  ],
  [
    'He has won everything but sleep. “The baby wins at night,” says champion jockey Declan Roe. His wife, Niamh, is a vet. “I do horses in the day and him in the evening,” she says, nodding at Roe.',
    ['The baby wins', 'Declan Roe'],
    ['I do horses', 'Niamh', 'Niamh Roe', 'His wife, Niamh', null],
  ],
  [
    'Manager Ed Sharpe praised striker Tomi Ade, who came on at half-time. “He changes the weather,” Sharpe said. Ade was asked about the comparison. “I’m from Lagos, I bring sun,” he smiled.',
    ['He changes the weather', 'Ed Sharpe'],
    ['I bring sun', 'Tomi Ade'],
  ],
  // African
  [
    'Residents of Kibuye blocked the road with tyres. “We have had no water since Easter,” said Jane Nakato, a mother of five. The area councillor, Moses Lubega, said contractors had “eaten the money”. Efforts to reach the contractor, Tiba Works, were futile as known numbers were off. Police spokesperson ASP Irene Achan urged calm.',
    ['no water since Easter', 'Jane Nakato'],
    ['eaten the money', 'Moses Lubega'],
  ],
  [
    'Former minister Hon. Kwabena Asare has described the budget as “a funeral programme”. Speaking on Adom Radio, the Bantama legislator said the cedi was “on drip”. Finance ministry spokesperson Afua Darko rubbished his claims. “He left us the coffin,” she said.',
    ['a funeral programme', 'Kwabena Asare', 'Hon. Kwabena Asare'],
    ['on drip', 'Kwabena Asare', 'the Bantama legislator', null],
    ['He left us the coffin', 'Afua Darko'],
  ],
  [
    'The EFF’s Lindiwe Cele has laid charges against Minister Jabu Nkosi. “He must explain the cows,” Cele said outside Cape Town Central police station. Nkosi’s spokesperson, Peter Marais, said the minister would “co-operate fully”. He added that the cows were “a family matter”.',
    ['explain the cows', 'Lindiwe Cele'],
    ['co-operate fully', 'Peter Marais'],
    ['a family matter', 'Peter Marais'],
  ],
  [
    '“I was told the road ends here,” President Samuel Abara said, pointing at the river. “It does not end here; it has not begun.” The works minister, standing beside him, studied his shoes. Governor Ngozi Uche later told reporters the president was “right to be angry”.',
    ['the road ends here', 'Samuel Abara'],
    ['it has not begun', 'Samuel Abara'],
    ['right to be angry', 'Ngozi Uche'],
  ],
  [
    'Elephants killed three people in Chobe last month. “They come at night like thieves,” said village headman Kgosi Letsholo. Wildlife officer Neo Tau blames drought. “They are thirsty, not angry,” she said. For farmer Olebile Sechele it makes no difference: “My maize is gone.”',
    ['like thieves', 'Kgosi Letsholo', 'Letsholo'],
    ['thirsty, not angry', 'Neo Tau'],
    ['My maize is gone', 'Olebile Sechele'],
  ],
  // Asian
  [
    'SINGAPORE: The Law Minister on Monday defended the bill. “Nobody is above it and nobody is under it,” Mr Tharman Rajan said in response to a question from Ms Denise Koh (WP-Hougang). Ms Koh said afterwards that she had been “answered but not replied to”.',
    ['Nobody is above it', 'Tharman Rajan', 'Mr Tharman Rajan'],
    ['answered but not replied', 'Denise Koh', 'Ms Denise Koh', 'Koh'],
  ],
  [
    'Dhaka mayor Rezaul Haque has blamed mosquitoes on “imported umbrellas”. The remark drew ridicule. “I will bring my own umbrella to the hospital,” wrote novelist Shirin Akter. Haque’s aide said he had been “quoted out of season”.',
    ['imported umbrellas', 'Rezaul Haque'],
    ['my own umbrella', 'Shirin Akter'],
    ['quoted out of season', 'Haque’s aide', 'aide', null],
  ],
  [
    'Actor Rohan Mehra’s lawyer told the court that his client was “a victim of fame”. Justice Sudha Iyer was not moved. “Fame does not drive at 140,” she remarked orally. Mehra was present.',
    [
      'a victim of fame',
      'Rohan Mehra’s lawyer',
      'Actor Rohan Mehra’s lawyer',
      'lawyer',
      'Actor Rohan Mehra’s lawyer',
      null,
    ],
    ['Fame does not drive', 'Sudha Iyer'],
  ],
  [
    'Prime Minister Keiko Maruyama apologised for the leak. “The responsibility is mine,” she said, bowing. Her predecessor, Taro Endo, who appointed the official, said nothing. The opposition’s Akira Sano called for “a bow and a resignation, in that order”.',
    ['The responsibility is mine', 'Keiko Maruyama'],
    ['a bow and a resignation', 'Akira Sano'],
  ],
  [
    'Jeepney driver Nestor Cruz, 61, will not switch to electric. “My jeep knows the way,” he said in Filipino. Transport Undersecretary Grace Lim said drivers like Cruz would get loans. “We will not leave them on the road,” she said.',
    ['My jeep knows', 'Nestor Cruz'],
    ['leave them on the road', 'Grace Lim'],
  ],
  // European
  [
    'For Hungary’s Gábor Antal, the vote was a triumph. For his Romanian colleague, Ioana Rusu, it was “a hangover in advance”. Brussels kept silent. “We do not comment on weather or elections,” said Commission spokesman Eoin Daly.',
    ['a hangover in advance', 'Ioana Rusu'],
    ['weather or elections', 'Eoin Daly'],
  ],
  [
    'The Dutch call it gezellig. Innkeeper Wim Kok calls it “a candle and no telephone”. His guests agree, more or less. “I have checked my telephone twice,” admits Lotte Visser, a nurse from Breda.',
    ['a candle and no telephone', 'Wim Kok'],
    ['checked my telephone', 'Lotte Visser'],
  ],
  [
    'The far right wants the mosque closed; the mayor wants it painted. “It is ugly, not dangerous,” says Cécile Marchand. Imam Hassan Belkacem is delighted. “At last somebody criticises the architecture.” Marchand’s deputy, Yves Robin, fears trouble.',
    ['ugly, not dangerous', 'Cécile Marchand'],
    ['criticises the architecture', 'Hassan Belkacem', null],
  ],
  [
    'Warsaw’s ambassador, Magda Rey, was summoned. She emerged after nine minutes. “We discussed the coffee,” she said. A foreign ministry statement said she had been handed “a strongly worded note”. Rey: “It was decaf.”',
    ['We discussed the coffee', 'Magda Rey'],
    [
      'a strongly worded note',
      'A foreign ministry statement',
      'foreign ministry statement',
      'foreign ministry',
      'statement',
      null,
    ],
    ['It was decaf', 'Magda Rey'],
  ],
  [
    'Fisherman Nikos Vlachos, his son Andreas and a Swedish tourist spent two nights adrift. “We ate the bait,” Andreas Vlachos told ERX. The tourist, Lars Borg, was more detailed. “It was squid,” he said.',
    ['We ate the bait', 'Andreas Vlachos'],
    ['It was squid', 'Lars Borg'],
  ],
  // features
  [
    'There are two clocks in the village of Semmering and they have never agreed. Clockmaker Franz Huber winds the first. “The church is slow,” he says. Father Josef, who winds the second, is unbothered. “God is not in a hurry,” he says.',
    ['The church is slow', 'Franz Huber'],
    ['God is not in a hurry', 'Father Josef', 'Josef', null],
  ],
  [
    'Marta Lund remembers the winter of 1963. “The milk froze in the cow,” she says, and winks. Her son Erik, who runs the farm now, has heard it before.\n\n“Every year the cow gets bigger,” he says.\n\n“And colder.”',
    ['The milk froze', 'Marta Lund'],
    ['the cow gets bigger', 'Erik', 'Erik Lund', 'Her son Erik', null],
    ['And colder', 'Erik', 'Erik Lund', 'Her son Erik', null],
  ],
  [
    'On the wall hangs a letter from a minister. “Dear Mr Sobel, no.” Inventor Leon Sobel has framed it. “It is the shortest review I ever had,” he says. The machine in the corner hums. Visitors ask what it does. “It hums,” says Sobel.',
    [
      'Dear Mr Sobel, no',
      'a minister',
      'minister',
      'a letter from a minister',
      'letter from a minister',
      null,
    ],
    ['the shortest review', 'Leon Sobel'],
    ['It hums', 'Leon Sobel'],
  ],
  [
    'Every dancer in the company fears Madame Orlova. “Again,” she says. And again: “Again.” Principal dancer Misha Frayn has worked with her for nine years. “I dream the word,” he says.',
    ['“Again,”', 'Madame Orlova', 'Orlova', null],
    ['I dream the word', 'Misha Frayn'],
  ],
  [
    'Postmistress Nell Tarrant read every postcard for 40 years. “How else would I know who was ill?” she asked. When she retired, the vicar made a speech. He thanked her for “her discretion”. People laughed until they cried.',
    ['who was ill', 'Nell Tarrant'],
    ['her discretion', 'the vicar', 'vicar', null],
  ],
  // press releases
  [
    '“As a family business, we think in decades,” said Lorenz Amsler, who chairs the supervisory board. “The new plant is our answer to the next two.” Site manager Petra Wick thanked the town for “patience with the dust”. Amsler Group employs 4,000 people.',
    ['we think in decades', 'Lorenz Amsler'],
    ['the next two', 'Lorenz Amsler'],
    ['patience with the dust', 'Petra Wick'],
  ],
  [
    'Nimbus Foods (NYSE: NMB) reported second-quarter revenue of $1.2bn. “We are pleased with our momentum,” said Carla Reyes, President and Chief Executive Officer. Ms. Reyes continued, “Our brands are resonating.” Chief Financial Officer Todd Lang added that margins were “moving in the right direction”.',
    ['pleased with our momentum', 'Carla Reyes'],
    ['brands are resonating', 'Carla Reyes', 'Ms. Reyes'],
    ['moving in the right direction', 'Todd Lang'],
  ],
  [
    'The charity Warm Homes today launched its winter appeal. Patron Dame Olivia Fenn said: “No child should wear a coat to bed.” She was joined by the footballer Jermaine Cole. “I wore two,” he said.',
    ['wear a coat to bed', 'Olivia Fenn', 'Dame Olivia Fenn'],
    ['I wore two', 'Jermaine Cole'],
  ],
  // relayed, nested, two in one
  [
    'Ms Okafor said her manager, Neil Grady, told her she was “too loud for the front desk”. Mr Grady denies this. “I said the phone was loud,” he told the panel. Asked who else heard it, Ms Okafor named Joy Lim. Ms Lim said she had heard “everything and nothing”.',
    ['too loud for the front desk', 'Neil Grady', 'Mr Grady'],
    ['the phone was loud', 'Neil Grady', 'Mr Grady'],
    ['everything and nothing', 'Joy Lim', 'Ms Lim'],
  ],
  [
    '“The plan is dead,” Senator Hugo Bright declared, prompting Mayor Lucy Okoro to retort that he had “killed it himself”. The governor’s office, for its part, said talks would go on. Bright’s aide Carl Dent shrugged: “With whom?”',
    ['The plan is dead', 'Hugo Bright'],
    ['killed it himself', 'Lucy Okoro'],
    ['With whom', 'Carl Dent'],
  ],
  [
    'Economist Vera Stoll, quoted by the daily Blick, called the tax “a gift to accountants”. Finance minister Urs Keller dismissed her as “an accountant’s wife”. Stoll, who is divorced, demanded an apology. She got one: “I meant ex-wife,” Keller wrote.',
    ['a gift to accountants', 'Vera Stoll'],
    ['an accountant’s wife', 'Urs Keller'],
    ['I meant ex-wife', 'Urs Keller'],
  ],
  [
    'The letter, signed by 60 doctors including Rana Aziz and Peter Holm, says the ward is “unsafe by design”. Hospital director Judith Crane said she was “surprised”. Aziz, reached at home, said: “She should visit.”',
    [
      'unsafe by design',
      'The letter',
      'letter',
      'The letter, signed by 60 doctors including Rana Aziz and Peter Holm',
      '60 doctors',
      null,
    ],
    ['surprised', 'Judith Crane'],
    ['She should visit', 'Rana Aziz'],
  ],
  [
    'After Olu Bankole said the party was “asleep”, chairman Femi Ojo invited him to lunch. “I woke up for it,” Ojo told guests. Bankole ate in silence. The bill, according to a waiter, was paid by neither.',
    ['asleep', 'Olu Bankole'],
    ['I woke up for it', 'Femi Ojo'],
  ],
  [
    'Sara Lindell and Sara Berg met at nursery and now run rival bakeries. “Her buns are dry,” says Lindell. Berg has heard. “Mine are bread,” she says. Neither will say who is the better cook. “My mother,” says Lindell.',
    ['Her buns are dry', 'Sara Lindell'],
    ['Mine are bread', 'Sara Berg'],
    ['“My mother,”', 'Sara Lindell'],
  ],
  [
    'The dictator’s niece, Lidia Voss, wrote a memoir. In it she recalls her uncle telling her: “Fear is cheaper than bread.” Critic Otto Hahn found the book “chilling and badly punctuated”. Voss said she had “no editor, for obvious reasons”.',
    ['Fear is cheaper than bread', 'her uncle', 'uncle', 'Lidia Voss’s uncle', 'The dictator', null],
    ['chilling and badly', 'Otto Hahn'],
    ['no editor', 'Lidia Voss'],
  ],
  [
    'Told by a heckler that he was a liar, candidate Bob Trask invited the man on stage. “Tell them which lie,” he said. The heckler, Wendell Pike, a plumber, took the microphone. “All of them,” he said.',
    ['Tell them which lie', 'Bob Trask'],
    ['All of them', 'Wendell Pike'],
  ],
];
