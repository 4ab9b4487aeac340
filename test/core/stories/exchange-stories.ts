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
