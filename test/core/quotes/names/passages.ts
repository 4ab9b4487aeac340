/** Short passages in many styles, with who must be shown for their quotations: right words, right person. */

/** A name that must be shown; a list with the names that may be; null stands for nobody. */
type Expected = string | null | readonly (string | null)[];

export interface NamingPassage {
  readonly kind: string;
  readonly title?: string;
  readonly text: string;
  /** By the first words of the quotation. */
  readonly says: Readonly<Record<string, Expected>>;
}

const of = (kind: string, text: string, says: NamingPassage['says'], title?: string): NamingPassage => ({
  kind,
  text,
  says,
  ...(title === undefined ? {} : { title }),
});

const INITIALS: readonly NamingPassage[] = [
  of('initials without a space', '“This is a sad day,” said A.J. Brandt, who runs the mill.', {
    'This is': 'A.J. Brandt',
  }),
  of(
    'initials without a space',
    '“The well is dry,” said Rep. G.K. Holloway (D-N.C.), head of the farm caucus.',
    { 'The well': 'G.K. Holloway' },
  ),
  of(
    'initials without a space',
    'R.K. Nairn, a fisherman, lost his boat. “It was all I had,” Nairn said. J.R.R. Osborne said the pier was “rotten”.',
    { 'It was': 'R.K. Nairn', rotten: 'J.R.R. Osborne' },
  ),
];

const PLACES_AND_THINGS: readonly NamingPassage[] = [
  of(
    'he is no place',
    'Harbour warden Ola Brekkan walked the quay in Tarnvik on Monday. Tarnvik lost half its fleet in the storm. “We will rebuild every boat,” he said.',
    { 'We will rebuild': 'Ola Brekkan' },
  ),
  of(
    'he is no place',
    'Fireworks were cancelled in Dunmoor after the warning. Dunmoor has seen three floods since spring. “It breaks my heart,” she said.',
    { 'It breaks': null },
  ),
  of(
    'she is no country',
    'Foreign Minister Lida Marchek flew to Ostania on Friday. Ostania has refused the treaty twice. “Patience is a policy too,” she told reporters at the airport.',
    { 'Patience is': 'Lida Marchek' },
  ),
  of(
    'he is no campaign group',
    'Energy commissioner Paul Hattem spoke after the vote. Stop The Pipe wants a delay. Save Our Shore has asked for a study. “Nobody is building anything before the study,” he said.',
    { 'Nobody is building': 'Paul Hattem' },
  ),
  of(
    'she is no prize',
    'Novelist Greta Olin was in her kitchen when the call came. The Halvorsen Prize is worth £50,000. “I dropped the soup,” she said.',
    { 'I dropped': 'Greta Olin' },
  ),
  of(
    'he is no road',
    'Shopkeeper Imran Qadri has traded on Pelham Road for 20 years. Pelham Road was closed on Tuesday. “Nobody can park,” he said.',
    { 'Nobody can': 'Imran Qadri' },
  ),
  of(
    'he is no product',
    'Designer Tom Ferrow unveiled the Strato 5 in June. The Strato 5 costs $900. “People asked for a bigger screen,” he said.',
    { 'People asked': 'Tom Ferrow' },
  ),
  of(
    'he is no company',
    'Baker Noel Sandby sold to Crestline Foods last year. Crestline has since shut two ovens. “I would not do it again,” he said.',
    { 'I would not': 'Noel Sandby' },
  ),
  of(
    'she is no day',
    'On Good Friday the choir met at St Olave’s. Conductor Maren Toft lit a candle. Good Friday is quiet here. “We sing for the ones we lost,” she said.',
    { 'We sing': 'Maren Toft' },
  ),
  of(
    'he is no newspaper',
    'The mayor, Stellan Roke, gave one interview. The Harbour Gazette printed it on page one. “I am not a thief,” he said.',
    { 'I am not': 'Stellan Roke' },
  ),
  of(
    'he is no team',
    'Midfielder Dani Osei scored twice against Norwell Rovers. Rovers had not lost at home since May. “I just hit it,” he said.',
    { 'I just': 'Dani Osei' },
  ),
  of(
    'she is no city',
    'Volunteers arrived in Lviska before dawn. Lviska had no power. “My flat is gone, my dog is gone,” she said.',
    { 'My flat': null },
  ),
  of(
    'she is no city',
    'Olena Hrytsai, 52, stood before what was her shop. Lviska had no power. “My flat is gone, my dog is gone,” she said.',
    { 'My flat': 'Olena Hrytsai' },
  ),
  of(
    'they may be a body',
    'The Orla Valley Trust said it would appeal. “The decision is wrong in law,” it said.',
    { 'The decision': 'Orla Valley Trust' },
  ),
  of(
    'he is no festival',
    'Promoter Jack Lisle has run Tidefest since 2009. Tidefest sold out in an hour. “It never gets old,” he said.',
    { 'It never': 'Jack Lisle' },
  ),
];

const FOCUS: readonly NamingPassage[] = [
  of(
    'in focus: who spoke last',
    'Dr Hanne Lund leads the clinic. “The wards are full,” she said.\n\nNurse Karin Moe’s shift had ended hours before.\n\n“We will not send anybody home,” Lund added. “Not tonight.”\n\nThe health minister, Tor Vik, has promised beds.\n\n“Promises are not beds,” she said.',
    {
      'The wards': 'Hanne Lund',
      'We will': 'Hanne Lund',
      'Not tonight': 'Hanne Lund',
      'Promises are': 'Hanne Lund',
    },
  ),
  of(
    'in focus: the subject of the paragraph before',
    'Carpenter Lars Eide built the boat with his grandfather’s tools. He finished it in March.\n\n“The hull took the longest,” he said.',
    { 'The hull': 'Lars Eide' },
  ),
  of(
    'in focus: the headline’s person',
    'The singer walked on at nine. The crowd roared.\n\n“I have waited three years for this,” she said.\n\nVikstrand opened with her first hit.',
    { 'I have waited': ['Mira Vikstrand', 'The singer', 'Vikstrand', null] },
    'Mira Vikstrand returns to the stage',
  ),
  of(
    'named inside the quotation',
    'Judge Piet Daalman sent the jury home. “Mr Ferris has waited long enough,” he said. “Ferris deserves an answer.”',
    { 'Mr Ferris': 'Piet Daalman', 'Ferris deserves': 'Piet Daalman' },
  ),
  of(
    'named inside the quotation',
    'Senator Kyle Bramwell endorsed Governor Anders Toll on Sunday. “Toll never once asked me for a favour,” he said.',
    { 'Toll never': ['Kyle Bramwell', null] },
  ),
  of(
    'named inside the quotation',
    'Peter Lomax said he had known Martin Gale since school. “Gale was the clever one,” he said.',
    { 'Gale was': ['Peter Lomax', null] },
  ),
  of(
    'asked about',
    'Prime Minister Edvard Sand opened the bridge. Asked about Finance Minister Jonas Krag, he said: “I have full confidence.”',
    { 'I have full': ['Edvard Sand', null] },
  ),
  of(
    'asked about',
    'Coach Ruben Stahl faced the press on Friday. Asked whether Victor Lind would play, he replied: “Wait for the team sheet.”',
    { 'Wait for': ['Ruben Stahl', null] },
  ),
  of(
    'asked about',
    'Questioned about her rival, Ellen Frost, Labour candidate Maya Brill said: “I wish her well.”',
    { 'I wish': 'Maya Brill' },
  ),
  of('asked if', 'Asked if Tom Hale had resigned, Deputy Mayor Rose Kemble said: “Ask Tom.”', {
    'Ask Tom': 'Rose Kemble',
  }),
  of(
    'a list of victims',
    'Three children died: Ella Thorne, six, Ben Marsh, seven, and Lily Parr, nine. A woman who lives opposite saw the smoke. “I still hear it,” she said.',
    { 'I still': [null, 'A woman who lives opposite', 'A woman'] },
  ),
  of(
    'a list of victims',
    'The dead were named as Anna Holt, 41, Marie Vance, 38, and Joan Pell, 70. Neighbours laid flowers. “We were a family on this street,” she said.',
    { 'We were': null },
  ),
  of(
    'two equal antecedents',
    'Anna Brask and Lena Holmgren opened the café in May. “It was a dream,” she said.',
    { 'It was': null },
  ),
  of('two equal antecedents', 'Paul Riker met Simon Wade at the docks. “You will hear from us,” he said.', {
    'You will': ['Paul Riker', null],
  }),
  of(
    'gender',
    'Minister Clara Weiss praised her deputy, Jan Hollar. “I could not have asked for more,” she said.',
    { 'I could': 'Clara Weiss' },
  ),
  of('gender', 'Minister Clara Weiss praised her deputy, Jan Hollar. “I only did my job,” he said.', {
    'I only': ['Jan Hollar', null],
  }),
  of(
    'gender by the title',
    'Mrs Thornbury told the inquiry that Inspector Dale Rook never called. “I rang them nine times,” she said.',
    { 'I rang': 'Thornbury' },
  ),
  of(
    'no pronoun before its person',
    '“It is over,” he said. That was all anyone heard. The church of St Brannock stayed shut.',
    { 'It is over': null },
  ),
  of(
    'interview',
    'I meet Dame Rosalind Crewe in a hotel bar. Is Harold Finch finished as chancellor?\n\n“Not at all,” she laughs. “Harold has nine lives.”',
    { 'Not at all': ['Rosalind Crewe', null], 'Harold has': ['Rosalind Crewe', null] },
  ),
  of(
    'a child is not the speaker',
    'Striker Leo Varga became a father in May. His son, Milo, was born while he was in Doha. “You miss things, but that is football,” he said.',
    { 'You miss': ['Leo Varga', null] },
  ),
  of(
    'accused and victim',
    'Marco Denn is accused of breaking into nine homes. Giving evidence behind a screen, one woman described the night. “He told me not to scream,” she said.',
    { 'He told': ['one woman', null] },
  ),
  of(
    'accused and victim',
    'Barry Stokes denies four counts of assault. The first witness wept. “I begged for help,” she told the court.',
    { 'I begged': ['The first witness', null] },
  ),
  of(
    'pronoun for the role',
    'A farmer from Kell, who asked not to be named, showed us the well. Minister Abel Dube has not visited. “We drink this,” he said.',
    { 'We drink': [null, 'A farmer from Kell'] },
  ),
  of(
    'in focus over a paragraph',
    'Chief Constable Moira Blythe said officers were tired.\n\nThe Home Office has set aside £5m. Birchfield will get a third of that.\n\n“It will not be enough,” she said.',
    { 'It will': 'Moira Blythe' },
  ),
  of(
    'relative after the name',
    'Tauri Okello, who runs the orchard with her brother Sam, expects frost. “We pray,” she said.',
    { 'We pray': 'Tauri Okello' },
  ),
  of(
    'object of told',
    'Nadia Petrov told Chief Executive Carl Brandt that staff were leaving. “You will have nobody left,” she said.',
    { 'You will': 'Nadia Petrov' },
  ),
  of(
    'family',
    'Chef Aldo Renni learnt to cook from his mother. Sofia Renni kept a tavern. “She never wrote a thing down,” he said.',
    { 'She never': ['Aldo Renni', null] },
  ),
  of(
    'after a heading',
    'Runner Asha Kiplimo won in 2:19.\n\nThe road to Tokyo\n\nKiplimo trains at altitude.\n\n“I run to the church and back,” she said.',
    { 'I run': 'Asha Kiplimo' },
  ),
];

const BODIES: readonly NamingPassage[] = [
  of(
    'administration',
    'President Alan Drury signed the order. The Drury administration said in a filing that the clause was “plainly lawful”.',
    {
      'plainly lawful': [
        'Drury administration',
        'the Drury administration',
        'The Drury administration',
        null,
      ],
    },
  ),
  of('campaign', 'Helen Marr lost the debate. “We are proud of her night,” the Marr campaign said.', {
    'We are proud': ['Marr campaign', 'the Marr campaign', null],
  }),
  of('family', 'Kofi Larbi, 19, died on Sunday. “He was our light,” the Larbi family said in a statement.', {
    'He was our': ['Larbi family', 'the Larbi family', null],
  }),
  of(
    'foundation',
    'Tycoon Bo Hedlund gave millions away. The Hedlund Foundation said it was “saddened” by the report.',
    { saddened: ['Hedlund Foundation', 'The Hedlund Foundation', 'the Hedlund Foundation', null] },
  ),
  of('supporters', 'Joris Pike was booed. “Give him a chance,” Pike supporters shouted.', {
    'Give him': ['Pike supporters', null],
  }),
  of('officials', 'Grace Tolland won in March. “No decision has been made,” Tolland officials said.', {
    'No decision': ['Tolland officials', null],
  }),
  of('spokesman', 'Otto Reims is in Rome. “He knows nothing of this,” a Reims spokesman said.', {
    'He knows': ['a Reims spokesman', 'Reims spokesman', null],
  }),
  of('mother', 'Rapper Jaz Coltrane is in hospital. “He is talking again,” Coltrane’s mother said.', {
    'He is talking': ['Coltrane’s mother', 'Jaz Coltrane’s mother', null],
  }),
  of('mother confirmed', 'Tyson Keel‘s mum confirmed: “He has signed.” Keel was training.', {
    'He has signed': ['Tyson Keel‘s mum', 'Tyson Keel’s mum', null],
  }),
  of(
    'lawyer',
    'Arms dealer Viktor Sanz was held. His lawyer, Pia Lorenz, told the court: “My client is ill.” Sanz’s lawyer added: “He needs a doctor.”',
    { 'My client': 'Pia Lorenz', 'He needs': ['Pia Lorenz', 'Sanz’s lawyer', null] },
  ),
  of(
    'country is no first name',
    'Defence Minister Israel Bazak rejected the motion. In its written reply Israel called the case “wholly one-sided”.',
    { 'wholly one-sided': ['Israel', null] },
  ),
  of('country is no first name', 'Chad Mercer, a trader, saw it. Chad said it would “never” sign the pact.', {
    never: ['Chad', null],
  }),
  of(
    'country is no airline',
    'A jet of India Airways made an emergency landing. India said it was “concerned” by the incident.',
    { concerned: 'India' },
  ),
  of(
    'city is no person',
    'Mayor Paris Holloway was away. The mayor of Paris said the games would be “green”.',
    { green: ['The mayor of Paris', 'the mayor of Paris', null] },
  ),
  of(
    'compound is no alias',
    'President Roy Tanner left office in May. “We lost a decade,” a Tanner-era diplomat said.',
    { 'We lost': ['a Tanner-era diplomat', 'Tanner-era diplomat', null] },
  ),
  of('adjective is no alias', 'China Evans swam first. A Chinese official said the lane was “fast”.', {
    fast: ['A Chinese official', 'a Chinese official', null],
  }),
  of('body within a body', 'The Ministry of Trade and Industry said the tariff was “temporary”.', {
    temporary: [
      'Ministry of Trade and Industry',
      'The Ministry of Trade and Industry',
      'the Ministry of Trade and Industry',
    ],
  }),
  of('body within a body', 'The Department of Water Affairs and Forestry said that “no water was lost”.', {
    'no water': [
      'Department of Water Affairs and Forestry',
      'The Department of Water Affairs and Forestry',
      'the Department of Water Affairs and Forestry',
    ],
  }),
  of('body within a body', '“The rule is unsafe,” the Royal Society for Road Safety said.', {
    'The rule': ['Royal Society for Road Safety', 'the Royal Society for Road Safety'],
  }),
  of(
    'director of a body',
    'Department of Public Works director Zane Mokoena told the panel that the roof was “a death trap”.',
    { 'a death trap': 'Zane Mokoena' },
  ),
  of(
    'director of a body',
    'North Arland’s Department of Labour and Welfare director-general, Thandi Moloi, said wages were “a disgrace”.',
    { 'a disgrace': 'Thandi Moloi' },
  ),
  of(
    'company with a person’s name',
    'Founder Ralph Gorman died in 1990. “Sales rose,” Gorman Foods said on Tuesday.',
    { 'Sales rose': 'Gorman Foods' },
  ),
  of('team', 'Marco Viti leads after stage four. “The bike was perfect,” Team Viti said on its site.', {
    'The bike': ['Team Viti', null],
  }),
  of('estate', 'Author Ivo Brand died in May. “No sequel is planned,” the Brand estate said.', {
    'No sequel': ['Brand estate', 'the Brand estate', null],
  }),
  of(
    'government',
    'Premier Lena Foss flew home. The Foss government said the vote would be “free and fair”.',
    { 'free and fair': ['Foss government', 'The Foss government', 'the Foss government', null] },
  ),
  of('aide', 'Chancellor Dirk Amsel was silent. “He is tired,” an Amsel aide said.', {
    'He is tired': ['an Amsel aide', 'Amsel aide', null],
  }),
];

const ROLES: readonly NamingPassage[] = [
  of(
    'role joined before',
    'Gov. Nils Orton signed the budget on Friday. “This is a budget for families,” the Republican governor said.',
    { 'This is a budget': 'Nils Orton' },
  ),
  of(
    'role joined after',
    'Maria Tebay, the government spokeswoman, opened the briefing. “The trip cost nothing,” the government spokeswoman said.',
    { 'The trip': 'Maria Tebay' },
  ),
  of(
    'role joined far away',
    'Fadel Hamzi, the government spokesman, opened the briefing.\n\nThe trip lasted nine days.\n\n“The delegation paid its own way,” the government spokesman said.',
    { 'The delegation': 'Fadel Hamzi' },
  ),
  of('role with two bearers', 'Senator Ann Kerr met Senator Tom Diaz. “We have a deal,” the senator said.', {
    'We have': ['the senator', null],
  }),
  of('role with one bearer', 'Senator Ann Kerr met Governor Tom Diaz. “We have a deal,” the senator said.', {
    'We have': 'Ann Kerr',
  }),
  of(
    'role by the country',
    'Norish Premier Pavel Stan met Sundish Premier Ada Krohn. “The border stays open,” the Sundish premier said.',
    { 'The border': 'Ada Krohn' },
  ),
  of('a member of', 'Councillor Joan Peel spoke first. “Shame on you,” a councillor shouted.', {
    'Shame on': ['a councillor', null],
  }),
  of(
    'another of the kind',
    'Police chief Raul Mende spoke at noon. “We lost two men,” another police chief said.',
    { 'We lost': ['another police chief', null] },
  ),
  of(
    'role with office',
    'Secretary of State Doug Ferrant landed in Oslo. “We are close,” the secretary of state said.',
    { 'We are close': 'Doug Ferrant' },
  ),
  of('whole office', 'U.S. Secretary of State Doug Ferrant said the blockade was “an act of war”.', {
    'an act': 'Doug Ferrant',
  }),
  of(
    'whole office',
    'UN undersecretary-general for legal affairs Ingrid Solheim told judges that the ban was “unlawful”.',
    { unlawful: 'Ingrid Solheim' },
  ),
  of(
    'whole office',
    'Palestinian Ambassador to the Netherlands Omar Haddad said that “death is everywhere”.',
    { 'death is': 'Omar Haddad' },
  ),
  of('whole office', 'Minister of Natural Resources Thabo Lerotho said: “File a complaint.”', {
    'File a': 'Thabo Lerotho',
  }),
  of(
    'head of a unit',
    'The head of Railco’s research centre, Tariq Aziz Khan, ran the figures. “It makes no sense,” he said.',
    { 'It makes': 'Tariq Aziz Khan' },
  ),
  of(
    'name in apposition',
    'One of the strikers, Hetty Marlow, 42, a nurse from Ely, said: “We are worn out.”',
    { 'We are worn': 'Hetty Marlow' },
  ),
  of('possessive apposition', 'Benson’s neighbour in both Rome and Paris, Ronald Kemp, said: “Nice man.”', {
    'Nice man': 'Ronald Kemp',
  }),
  of('possessive apposition', 'The company’s chief executive, Lucia Brandi, told investors: “We overpaid.”', {
    'We overpaid': 'Lucia Brandi',
  }),
  of(
    'age is a role',
    'Pensioner Margaret Doyle lives by the park. “I have lived here for 50 years,” the 80-year-old said.',
    { 'I have lived': ['Margaret Doyle', 'the 80-year-old', null] },
  ),
  of('the actress', 'Actress Dora Klein was sentenced on Monday. “I am sorry,” the actress told the judge.', {
    'I am sorry': 'Dora Klein',
  }),
  of(
    'the mother',
    'Kelly Burns, a mother of three, fled the fire. “I grabbed the kids,” the mother of three said.',
    { 'I grabbed': ['Kelly Burns', 'the mother of three', null] },
  ),
  of(
    'the doctor is not the patient',
    'President Simon Arop died at noon. “We did all we could,” the doctor said.',
    { 'We did': ['the doctor', null] },
  ),
  of(
    'the former role',
    'Karl Lenz, the former defence minister, has written a book. “I was wrong,” the former minister said.',
    { 'I was wrong': 'Karl Lenz' },
  ),
  of(
    'role of the other side',
    'Norish Foreign Minister Eli Stern flew home. “We waited all day,” the Sundish foreign minister said.',
    { 'We waited': ['the Sundish foreign minister', null] },
  ),
  of('spokesman with a name', '“There is no deal,” Vorland government spokesman Petr Havel Jr. said.', {
    'There is no': ['Petr Havel Jr.', 'Petr Havel'],
  }),
  of('role with a day', 'Police Chief Ana Bloom on Tuesday said the case was “closed”.', {
    closed: 'Ana Bloom',
  }),
];

const RUNS_OF_CAPITALS: readonly NamingPassage[] = [
  of(
    'month as a surname',
    'Theodora May resigned on Friday. “I gave it everything,” May said. The vote is in May.',
    { 'I gave': 'Theodora May' },
  ),
  of('month as a surname', 'Mrs May resigned on Friday. “I gave it everything,” Mrs May said.', {
    'I gave': 'May',
  }),
  of('Will as a first name', 'Will Denham won the race. “I am dead tired,” Denham said.', {
    'I am dead': 'Will Denham',
  }),
  of('Will as a verb', 'Will Arland sign the treaty? “Never,” said Premier Odd Lund.', { Never: 'Odd Lund' }),
  of('Long as a surname', 'Rupert Long chaired the committee. “Order,” Long said.', { Order: 'Rupert Long' }),
  of('Young as a surname', 'Singer Will Young cancelled the show. “My voice is gone,” Young said.', {
    'My voice': 'Will Young',
  }),
  of('month as a first name', 'April Dunning covers the court. “The room was silent,” Dunning said.', {
    'The room': 'April Dunning',
  }),
  of('Major as a first name', 'Major Tillman covers the White House. “Nobody knew,” Tillman said.', {
    'Nobody knew': ['Major Tillman', 'Tillman'],
  }),
  of('Price as a surname', 'Mark Price runs the mill. “Costs have doubled,” Price said.', {
    'Costs have': 'Mark Price',
  }),
  of('four words', 'Robert Lee Hayes Jr. was sworn in. “So help me,” Hayes said.', {
    'So help': ['Robert Lee Hayes Jr.', 'Robert Lee Hayes'],
  }),
  of('van der', 'Anneke van der Berg owns the barge. “It leaks,” Van der Berg said.', {
    'It leaks': 'Anneke van der Berg',
  }),
  of('de la', 'Oscar de la Peña sewed the dress. “Silk, of course,” de la Peña said.', {
    'Silk, of': 'Oscar de la Peña',
  }),
  of('O’', 'Sinead O’Hanlon won gold. “Unreal,” O’Hanlon said.', { Unreal: 'Sinead O’Hanlon' }),
  of('apostrophe first', '’Mathabo Letsie lost her field. “The mine took it,” ’Mathabo Letsie said.', {
    'The mine': ['’Mathabo Letsie', 'Mathabo Letsie'],
  }),
  of('hyphen', 'Zodwa Khumalo-Nel posted the clip. “It was a joke,” Khumalo-Nel told the court.', {
    'It was a joke': 'Zodwa Khumalo-Nel',
  }),
  of('initials', 'J. T. Vance spoke for an hour. “I am done,” Vance said.', { 'I am done': 'J. T. Vance' }),
  of('East Asian order', 'Lee Jae-won won the seat. “I will serve,” Lee said.', {
    'I will serve': 'Lee Jae-won',
  }),
  of('East Asian order', 'Zhou Lihua teaches at the academy. “Students sleep too little,” Zhou said.', {
    'Students sleep': 'Zhou Lihua',
  }),
  of('honorific', 'Datuk Seri Azmi Rahman opened the mosque. “This is for all,” Azmi said.', {
    'This is for': 'Azmi Rahman',
  }),
  of('honorific', 'Adv Teboho Mokone shares his story. “I was poor,” Adv Mokone said.', {
    'I was poor': 'Teboho Mokone',
  }),
  of('honorific', 'Maj-Gen Suresh Pillay gave evidence. “The mood was ugly,” Pillay said.', {
    'The mood': 'Suresh Pillay',
  }),
  of('honorific', 'Cllr Beth Rowan spoke up. “Fix the lights,” Cllr Rowan said.', {
    'Fix the': 'Beth Rowan',
  }),
  of('honorific', 'Hon. Grace Atieno rose. “Point of order,” she said.', { 'Point of': 'Grace Atieno' }),
  of('honorific', 'Prof Dr Heinz Albers runs the lab. “The cells died,” Albers said.', {
    'The cells': 'Heinz Albers',
  }),
  of('honorific', 'Sheikh Yusuf Darwish led the prayer. “Peace first,” Sheikh Darwish said.', {
    'Peace first': 'Yusuf Darwish',
  }),
  of('honorific', 'Ustaz Hafiz Ramli teaches boys. “Be kind,” Ustaz Hafiz said.', {
    'Be kind': 'Hafiz Ramli',
  }),
  of('honorific', 'Tan Sri Lim Kok Wai sold the firm. “It was time,” Lim said.', {
    'It was time': 'Lim Kok Wai',
  }),
  of('an adverb before the name', 'Yesterday Gavin Stroud quit. “Enough,” Stroud said.', {
    Enough: 'Gavin Stroud',
  }),
  of('an adjective before the name', 'Jubilant Petra Hales lifted the cup. “At last,” Hales said.', {
    'At last': 'Petra Hales',
  }),
  of('a verb before the name', 'Meet Joss Tarrant. “I sell eels,” Tarrant said.', {
    'I sell': 'Joss Tarrant',
  }),
  of(
    'common surname',
    'Jane Doe-like tales abound, said critic Barry White-Smith. “Read on,” White-Smith wrote.',
    { 'Read on': 'Barry White-Smith' },
  ),
  of('Day', 'Dorothea Day fed the poor. “We eat together,” Day said on Monday.', {
    'We eat': 'Dorothea Day',
  }),
  of('Bishop', 'Kelvin Bishop bats at three. “The pitch was slow,” Bishop said.', {
    'The pitch': 'Kelvin Bishop',
  }),
  of('Banks', 'Tony Banks plays keys. “I was nervous,” Banks said.', { 'I was nervous': 'Tony Banks' }),
  of(
    'Mrs and Mr',
    'Karl Voss and Ida Voss run the farm. “The cows come first,” Mrs Voss said. “And the hay,” Mr Voss said.',
    { 'The cows': 'Ida Voss', 'And the': 'Karl Voss' },
  ),
];

const NAMESAKES: readonly NamingPassage[] = [
  of(
    'the headline’s person',
    'Kamara Hollis was born in 1964 to Daniel Hollis, an economist, and Shula Hollis, a chemist. In her speech Hollis said home “made me who I am”.',
    { 'made me': ['Kamara Hollis', null] },
    'Kamara Hollis and her childhood',
  ),
  of('brothers', 'Liam Gannon and Noel Gannon have not spoken since 2009. “He can call me,” Gannon said.', {
    'He can': ['Gannon', null],
  }),
  of(
    'two roles, two people',
    'Admiral John Carver commands the fleet. Economist John Carver-Lane teaches at Ely. “Ships are costly,” Carver-Lane said.',
    { 'Ships are': 'John Carver-Lane' },
  ),
  of(
    'father and son',
    'George Haddon Sr. built the mill. George Haddon Jr. sold it. “I had no choice,” the younger Haddon said.',
    { 'I had': ['George Haddon Jr.', 'the younger Haddon', null] },
  ),
  of(
    'last in full',
    'Rosa Diaz opened the shop. Years later her niece Carla Diaz took over. “I changed the menu,” Carla Diaz said. “All of it,” Diaz said.',
    { 'I changed': 'Carla Diaz', 'All of it': ['Carla Diaz', null] },
  ),
  of(
    'a first name used alone',
    'Ellie Marsden and her brother Jack Marsden lost their house. “We slept in the car,” Ellie said.',
    { 'We slept': 'Ellie Marsden' },
  ),
  of(
    'shared surname by country',
    'Captain Dilip Singh and Colonel Preet Singh briefed reporters. “Nine targets were hit,” Colonel Singh said.',
    { 'Nine targets': ['Preet Singh', null] },
  ),
  of(
    'shared surname, unsure',
    'Dilip Singh and Ajay Singh briefed reporters. “Nine targets were hit,” Singh said.',
    { 'Nine targets': ['Singh', null] },
  ),
  of(
    'first name is another’s surname',
    'Photographer Dar Yaseen drove to the village. Mohammed Yusuf Dar, a farmer, showed him the crater. “The sky was red,” Yaseen said.',
    { 'The sky': 'Dar Yaseen' },
  ),
];

const CLEAN_NAMES: readonly NamingPassage[] = [
  of('a day is nobody', 'Sunday, the ministry said strikes hit “command posts”.', {
    'command posts': ['the ministry', null],
  }),
  of('an amount is nobody', 'Budgets fell by R2bn because of the “faster timetable” for withdrawal.', {
    'faster timetable': null,
  }),
  of('no trailing time', 'The World Grain Fund this week called the outlook “bleak”.', {
    bleak: ['World Grain Fund', 'The World Grain Fund', null],
  }),
  of('no trailing clause', 'Prison officials wrote in papers seen by the Gazette that he was “restless”.', {
    restless: ['Prison officials', 'prison officials', null],
  }),
  of('no trailing phrase', 'The Arland army in a statement said the shelling was “random”.', {
    random: ['The Arland army', 'Arland army', 'the Arland army', null],
  }),
  of(
    'no clause',
    'The profile called him a “man of secrets” who charmed bankers but puzzled his friends, who wondered how he got rich.',
    { 'man of': [null, 'The profile'] },
  ),
  of('title not doubled', 'Dr. Dr. Emil Katz runs the ward. “We are full,” Dr. Katz said.', {
    'We are full': 'Emil Katz',
  }),
  of('editor with an outlet', 'Gazette Editor-in-Chief Olive Tarn said: “We stand by it.”', {
    'We stand': 'Olive Tarn',
  }),
  of('lone pronoun', '“Run,” someone shouted.', { Run: null }),
  of('lone pronoun', '“We are hungry,” they said.', { 'We are': null }),
];

export const NAMING_PASSAGES: readonly NamingPassage[] = [
  ...INITIALS,
  ...PLACES_AND_THINGS,
  ...FOCUS,
  ...BODIES,
  ...ROLES,
  ...RUNS_OF_CAPITALS,
  ...NAMESAKES,
  ...CLEAN_NAMES,
];
