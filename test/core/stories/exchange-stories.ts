/** Short stories made for tests, with who answered whom in them. Nobody in them exists. */

/** Kind, whose answer it is, and whom it answers (null: a question of the outlet). */
export type Answered = readonly [
  kind: 'rejects' | 'backs' | 'answers' | 'declined' | 'silent',
  by: string,
  to: string | null,
];

export type ExchangeStory = readonly [text: string, answers: readonly Answered[]];

/** The rules were written while reading these. */
export const READ: readonly ExchangeStory[] = [
  [
    '“The port authority hid the survey from us,” councillor Mara Holt said on Monday. Port director Emil Sand rejected the accusation. “Every page was on our website in March,” he said.',
    [['rejects', 'Emil Sand', 'Mara Holt']],
  ],
  [
    'Union leader Petra Quill said the airline had cut rest times. The airline’s chief executive, Ivo Brandt, dismissed Quill’s claim as “fiction”. Quill did not respond to a request for comment.',
    [
      ['rejects', 'Ivo Brandt', 'Petra Quill'],
      ['silent', 'Petra Quill', null],
    ],
  ],
  [
    '“This budget robs the north,” said opposition leader Tarek Amin. Finance Minister Lucia Ferro hit back at Amin, saying the north would get two new hospitals.',
    [['rejects', 'Lucia Ferro', 'Tarek Amin']],
  ],
  [
    'Mayor Ona Petrauskas called for the bridge to be closed. Engineer Jonas Wirth backed her call. “It should have happened in spring,” Wirth said.',
    [['backs', 'Jonas Wirth', 'Ona Petrauskas']],
  ],
  [
    'Asked about the contract, Environment Minister Dele Akande declined to comment. A spokesman for Greenfield Holdings, Sam Oduya, said the contract was signed properly.',
    [['declined', 'Dele Akande', null]],
  ],
  [
    '“We were never warned,” resident Anita Rowe said. Fire chief Colm Daly responded that leaflets had been sent to every house.',
    [['answers', 'Colm Daly', 'Anita Rowe']],
  ],
  [
    'Senator Ruth Calder accused the agency of losing files. The agency’s director, Peter Vance, denied the allegation.',
    [['rejects', 'Peter Vance', 'Ruth Calder']],
  ],
  [
    'Dr Hana Sato said the drug worked in mice. “That proves nothing for people,” said Professor Luis Prado, responding to Sato.',
    [['answers', 'Luis Prado', 'Hana Sato']],
  ],
  [
    'The museum opened on Sunday. “It is a gift to the city,” director Vera Lindt said. More than 3,000 people came.',
    [],
  ],
  [
    'Coach Danny Okoro said the referee had been wrong. Referee Alan Pike could not be reached for comment.',
    [['silent', 'Alan Pike', null]],
  ],
  [
    '“Rents will fall,” Housing Minister Greta Hahn promised. Tenants’ association chair Noor Aziz welcomed Hahn’s announcement but asked for dates.',
    [['backs', 'Noor Aziz', 'Greta Hahn']],
  ],
  [
    '“The tests were rigged,” wrote whistle-blower Olga Dunn. In response, company president Mark Sutter said the tests had been repeated by an independent laboratory.',
    [['answers', 'Mark Sutter', 'Olga Dunn']],
  ],
  [
    'Prosecutor Ines Vidal told the court that the accounts were false. Defence lawyer Rui Mota disputed that. “The accounts were late, not false,” Mota said.',
    [['rejects', 'Rui Mota', 'Ines Vidal']],
  ],
  [
    'The governor, Abel Tesfaye Kidane, criticised the strike. Nurses’ leader Mercy Wanjiru rejected his remarks as insulting.',
    [['rejects', 'Mercy Wanjiru', 'Abel Tesfaye Kidane']],
  ],
  [
    'A lawyer for Mr Tan, Grace Lim, did not immediately return calls. Mr Tan was charged on Friday.',
    [['silent', 'Grace Lim', null]],
  ],
  [
    '“Our data are open to anybody,” said climatologist Erik Dahl. Fellow scientist Maria Costa agreed with Dahl that the trend was clear.',
    [['backs', 'Maria Costa', 'Erik Dahl']],
  ],
  [
    'Rangers owner Paul Dray said the stadium would move. Supporters’ spokeswoman Lena Frost condemned the plan. “Over my dead body,” she said.',
    [['rejects', 'Lena Frost', 'Paul Dray']],
  ],
  [
    'The company rejected a bid of two billion last year. Chairman Otto Lange said the board would look at new offers.',
    [],
  ],
  [
    '“You promised us water,” villager Amina Yusuf told the minister. “And water you shall have,” replied the minister, Joseph Banda.',
    [['answers', 'Joseph Banda', 'Amina Yusuf']],
  ],
  ['Judge Carla Weiss rejected the appeal on Thursday. “We are disappointed,” lawyer Finn Aalto said.', []],
  [
    'Activist Rosa Blum claimed police had used dogs. Police commissioner Nils Berg said Blum’s account was untrue.',
    [['rejects', 'Nils Berg', 'Rosa Blum']],
  ],
  [
    'The embassy has yet to respond to questions. Foreign Minister Sofia Lund, who was travelling, refused to comment on the report.',
    [['declined', 'Sofia Lund', null]],
  ],
  [
    '“The vaccine arrived late because the cold chain failed,” Dr Kwame Boateng said. Health Secretary Ama Serwaa contradicted Boateng. “It was never late,” she told reporters.',
    [['rejects', 'Ama Serwaa', 'Kwame Boateng']],
  ],
  ['Singer Lou Marsh denied having missed the concert on purpose. “I was ill,” Marsh said.', []],
  [
    '“This is the worst harvest since 1987,” farmer Ben Hurley said. Agriculture official Tina Roy echoed Hurley’s concern.',
    [['backs', 'Tina Roy', 'Ben Hurley']],
  ],
];

/** Not looked at while the rules were written. */
export const UNREAD: readonly ExchangeStory[] = [
  [
    '“The ferry was overloaded,” survivor Musa Kamara said. Ferry owner Idris Bello dismissed the allegation, saying 40 people had been on board.',
    [['rejects', 'Idris Bello', 'Musa Kamara']],
  ],
  [
    'Opposition MP Jill Carver accused Defence Secretary Hugh Lamb of misleading parliament. Lamb called Carver’s accusation “a cheap shot”.',
    [['rejects', 'Hugh Lamb', 'Jill Carver']],
  ],
  [
    'Trade envoy Kenji Mori said a deal was near. His counterpart, Anna Richter, did not reply to a request for comment.',
    [['silent', 'Anna Richter', null]],
  ],
  [
    '“Schools should reopen on Monday,” paediatrician Nadia Haddad said. Education Minister Karim Salah supported Haddad’s proposal.',
    [['backs', 'Karim Salah', 'Nadia Haddad']],
  ],
  [
    'Reporter Tim Cole asked about the fire. “We will publish the report,” plant manager Olive Strand answered. Owner Kurt Vogel declined to be interviewed.',
    [['declined', 'Kurt Vogel', null]],
  ],
  [
    '“Nobody told the families,” lawyer Dina Morales said on Tuesday. Hospital director Raúl Peña rebutted that claim on Wednesday: “We called each of them.”',
    [['rejects', 'Raúl Peña', 'Dina Morales']],
  ],
  ['The film opened in 400 cinemas. Director Wes Harrow thanked the crew.', []],
  [
    'Premier Doug Sayers said the pipeline was safe. Chief Mary Whitefeather disagreed with Sayers. “Water is not a maybe,” she said.',
    [['rejects', 'Mary Whitefeather', 'Doug Sayers']],
  ],
  [
    'Captain Leo Brand blamed the pitch for the defeat. Groundsman Pat Shea responded to Brand: “He should try watering it.”',
    [['answers', 'Pat Shea', 'Leo Brand']],
  ],
  [
    'Transport Minister Yusuf Demir announced new fines. Taxi drivers’ representative Selin Kaya criticised the announcement.',
    [['rejects', 'Selin Kaya', 'Yusuf Demir']],
  ],
  [
    'Attorney Gail Purcell, who represents the school, was not available for comment on Friday.',
    [['silent', 'Gail Purcell', null]],
  ],
  [
    '“We owe nothing,” said developer Ron Abbott. City treasurer Fay Lindgren said Abbott’s statement was false.',
    [['rejects', 'Fay Lindgren', 'Ron Abbott']],
  ],
  [
    'President Amadou Sy said elections would be held in June. In reply, opposition leader Fatou Diop said June was a trick.',
    [['answers', 'Fatou Diop', 'Amadou Sy']],
  ],
  [
    'Scientist Ada Nwosu reported a new moth. Botanist Per Holm agreed that the find was remarkable.',
    [['backs', 'Per Holm', 'Ada Nwosu']],
  ],
  ['The court dismissed the claim for damages. “Justice was done,” insurer’s lawyer Todd Reiss said.', []],
  [
    'Investor Carl Nye said the bank was insolvent. Bank chief Elsa Roth described Nye’s comments as reckless. Nye declined to comment further.',
    [
      ['rejects', 'Elsa Roth', 'Carl Nye'],
      ['declined', 'Carl Nye', null],
    ],
  ],
  [
    '“I saw the lorry jump the lights,” cyclist Emma Stone-Hale said. The driver, Ken Doyle, denied her account in court.',
    [['rejects', 'Ken Doyle', 'Emma Stone-Hale']],
  ],
  [
    'Bishop Tomás Rey urged both sides to talk. Rebel commander Pablo Cruz rejected the bishop’s call.',
    [['rejects', 'Pablo Cruz', 'Tomás Rey']],
  ],
  [
    'Economist Priya Nair expects a recession. Central bank governor Sanjay Mehta played down Nair’s forecast.',
    [['rejects', 'Sanjay Mehta', 'Priya Nair']],
  ],
  [
    'A spokesperson for the regulator, Moira Finch, confirmed the inquiry. Calls to the trader, Gus Hale, were not returned.',
    [['silent', 'Gus Hale', null]],
  ],
  ['“Give us the ball back,” joked striker Davide Neri. The club said training would go on as usual.', []],
  [
    'Councillor Beth Orr said the park smelt of money. “She should smell the flowers,” developer Max Stein replied.',
    [['answers', 'Max Stein', 'Beth Orr']],
  ],
  [
    'Nobel laureate Ivan Petrov endorsed the appeal of poet Lidia Marek, who had asked for the release of the students.',
    [['backs', 'Ivan Petrov', 'Lidia Marek']],
  ],
  ['Police arrested two men. Inspector Rob Tulley said the men denied the charges.', []],
  [
    'Tech chief Zoe Park said the app collected no data. Privacy researcher Olu Bakare challenged Park’s claim and published logs.',
    [['rejects', 'Olu Bakare', 'Zoe Park']],
  ],
];

/** In other styles: court, council, sports, companies, science, papers of Africa and Asia; written before and not looked at. */
export const OTHER_STYLES: readonly ExchangeStory[] = [
  [
    'NAIROBI, Thursday – Lands Cabinet Secretary Wambui Ndegwa told MPs the title deeds were forged. Former commissioner Elijah Kiptoo, who issued them, dismissed the allegations as “politics by other means”. “I signed what was put before me,” Kiptoo said.',
    [['rejects', 'Elijah Kiptoo', 'Wambui Ndegwa']],
  ],
  [
    'The court heard from Detective Sergeant Alan Frith that the car had been seen twice. Cross-examining, Imogen Vale KC suggested the sighting was a mistake. Frith rejected that. “I know the car,” he said.',
    [['rejects', 'Alan Frith', 'Imogen Vale']],
  ],
  [
    'Councillor Dave Purcell said the cycle lane had cost traders a third of their takings. Councillor Shabana Mir, who proposed the lane, disputed his figures. Purcell later declined to comment.',
    [
      ['rejects', 'Shabana Mir', 'Dave Purcell'],
      ['declined', 'Dave Purcell', null],
    ],
  ],
  [
    'MANILA: Senator Liza Ocampo accused customs chief Ramon Dizon of letting the rice in untaxed. Dizon denied the accusation and said he would appear before the panel. Shipping agent Carlo Reyes could not be reached for comment.',
    [
      ['rejects', 'Ramon Dizon', 'Liza Ocampo'],
      ['silent', 'Carlo Reyes', null],
    ],
  ],
  [
    '“We were robbed by that whistle,” United manager Graeme Tully said. City boss Paolo Denti laughed off the complaint. “He had ninety minutes to score,” Denti replied.',
    [['answers', 'Paolo Denti', 'Graeme Tully']],
  ],
  [
    'Astronomer Keiko Arai argued last month that the signal came from a dwarf star. In a paper published on Tuesday, physicist Lars Nyman challenged Arai’s claim. Arai did not respond to an e-mail.',
    [
      ['rejects', 'Lars Nyman', 'Keiko Arai'],
      ['silent', 'Keiko Arai', null],
    ],
  ],
  [
    'Shareholder Bettina Kolb called for chairman Axel Reimers to step down. Reimers refused to comment. Chief executive Dana Wolff defended him. “The chairman has our trust,” Wolff said.',
    [['declined', 'Axel Reimers', null]],
  ],
  [
    'Two men named Banda spoke at the rally. Minister Frank Banda said the mine was safe. Union leader Joyce Banda rejected the minister’s claim. “Ask the widows,” Joyce Banda said.',
    [['rejects', 'Joyce Banda', 'Frank Banda']],
  ],
  [
    'Headteacher Moira Quinn said: “The ministry declined to comment when I wrote to them.” The ministry’s spokesman, Neil Barker, said he knew of no letter.',
    [],
  ],
  [
    'Rosalind Teague, who speaks for Northern Water, did not respond to questions on Sunday. On Monday biologist Amir Saleh said the company had let sewage into the bay.',
    [['silent', 'Rosalind Teague', null]],
  ],
  [
    'Party treasurer Hugo Lund said nobody had been paid. Before that, broadcaster Nina Falk had reported that Lund paid two bloggers. Asked about her report, Lund declined to comment further.',
    [['declined', 'Hugo Lund', null]],
  ],
  [
    'Indian batter Rohan Sethi said the pitch had been doctored. Groundsman Upul Perera rejected the charge, and former captain Asanka Silva backed him. “I saw him water it,” Silva said.',
    [['rejects', 'Upul Perera', 'Rohan Sethi']],
  ],
  [
    'LAGOS — Governor Tunde Afolabi has described the report as false. The report, by auditor Ngozi Okeke, says nine billion naira cannot be traced. “My figures are from the state’s own books,” Okeke said.',
    [],
  ],
  [
    'Witness Carla Dunne told the inquiry she had warned the board in May. Board member Simon Peel contradicted Dunne, telling the inquiry that he had heard of the crack in August.',
    [['rejects', 'Simon Peel', 'Carla Dunne']],
  ],
  [
    'SEOUL — Opposition leader Han Ji-won called the budget “a gift to the rich”. Finance Minister Oh Se-jin responded that nine in ten households would gain.',
    [['answers', 'Oh Se-jin', 'Han Ji-won']],
  ],
  [
    'Campaigner Freya Holm says trawlers have wrecked the reef. Skipper Magnus Rask agrees with Holm. “I have seen it with my own eyes,” he says.',
    [['backs', 'Magnus Rask', 'Freya Holm']],
  ],
  [
    'The airline has rejected claims that its pilots were tired. Captain Julia Horvat said rest times were kept. Investigators did not name a cause.',
    [],
  ],
  [
    'Actor Miles Garrity said on a podcast that director Eve Landau had thrown a chair. A lawyer for Landau, Ted Mosser, called Garrity’s account “a lie from start to end”.',
    [['rejects', 'Ted Mosser', 'Miles Garrity']],
  ],
  [
    '“Wages will rise by four per cent,” Transport Minister Omar Haddad said. Drivers’ union chief Leila Nasser welcomed the announcement. Opposition MP Karim Saad criticised it as too late.',
    [
      ['backs', 'Leila Nasser', 'Omar Haddad'],
      ['rejects', 'Karim Saad', 'Omar Haddad'],
    ],
  ],
  [
    'Resident Peggy Lowe told the meeting that the smell made her ill. Plant manager Doug Ames said he was sorry to hear it. Ames did not answer a question about the filters.',
    [['silent', 'Doug Ames', null]],
  ],
  [
    'Historian Ana Beltrán wrote that the letter was a forgery. The letter’s owner, collector Jaime Roig, disputes that. “Three experts have seen it,” he said.',
    [['rejects', 'Jaime Roig', 'Ana Beltrán']],
  ],
  [
    'Chief executive Priya Menon said the data were never sold. Regulator Tom Averill said in response that his office had invoices. Menon’s office did not immediately respond to a request for comment.',
    [['answers', 'Tom Averill', 'Priya Menon']],
  ],
  [
    'Villagers denied stealing the cattle. Police inspector Jabu Ncube said four men were held. The men pleaded not guilty on Friday.',
    [],
  ],
  [
    'Economist Wiebke Tams predicted that prices would fall by spring. Central banker Arno Feld dismissed her forecast. “Hope is no model,” Feld said. Trade unionist Jette Krause, too, rejected the prediction.',
    [
      ['rejects', 'Arno Feld', 'Wiebke Tams'],
      ['rejects', 'Jette Krause', 'Wiebke Tams'],
    ],
  ],
  [
    'Goalkeeper Tomi Salo insists the ball was over the line. Referee Bruno Haas, asked whether Salo was right, declined to comment. “Read my report,” Haas said.',
    [['declined', 'Bruno Haas', null]],
  ],
];
