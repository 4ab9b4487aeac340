/** Sets of reports by one sentence pattern: several events, one of them told twice. All invented. */

export interface TemplateSet {
  readonly kind: string;
  /** One event each. */
  readonly events: readonly string[];
  /** The first event again, in other words. */
  readonly again: string;
}

export const TEMPLATE_SETS: readonly TemplateSet[] = [
  {
    kind: 'quakes in one archipelago on one day',
    events: [
      'An earthquake of magnitude 5.9 struck off Pulau Serai on Thursday morning, the Seismology Bureau said. Its depth was 12 km. Shaking was felt in Teluk Ara. There was no tsunami threat.',
      'An earthquake of magnitude 5.3 struck off Pulau Ketam on Thursday afternoon, the Seismology Bureau said. Its depth was 33 km. Shaking was felt in Bandar Mas. There was no tsunami threat.',
      'An earthquake of magnitude 4.7 struck inland near Gunung Lawit on Thursday evening, the Seismology Bureau said. Its depth was 8 km. Shaking was felt in Kuala Sepi. There was no tsunami threat.',
    ],
    again:
      'People in Teluk Ara left their houses when a 5.9 quake hit the sea near Pulau Serai. A hotel and two mosques in Teluk Ara lost parts of their walls, the mayor said.',
  },
  {
    kind: 'quarterly results of retailers',
    events: [
      'Marlow & Finch, the home goods retailer, on Tuesday posted first-quarter sales of $2.14 billion, up 3.2% from a year earlier. Same-store sales rose 1.8%. The company kept its forecast for the year. Its shares gained 4% before the opening bell.',
      'Tarrant Outdoors, the sporting goods retailer, on Tuesday posted first-quarter sales of $1.37 billion, down 2.6% from a year earlier. Same-store sales fell 3.1%. The company cut its forecast for the year. Its shares lost 9% before the opening bell.',
      'Belle Avenue, the clothing retailer, on Tuesday posted first-quarter sales of $864 million, up 0.4% from a year earlier. Same-store sales were flat. The company kept its forecast for the year. Its shares lost 1% before the opening bell.',
    ],
    again:
      'Shoppers bought more lamps and rugs at Marlow & Finch this spring. The chain took in $2.14 billion, and chief executive Dora Winslet told analysts that Marlow & Finch would open 30 stores.',
  },
  {
    kind: 'results of one round of a football league',
    events: [
      'Ashgrove Rovers 2 Penhallow 0. Goals in each half by Tunde Bakare and Luca Ferri gave Ashgrove their fourth win in a row at Mill Park. Penhallow had Sean Droy sent off.',
      'Kingsmere 1 Dunmoor City 1. Goals in each half by Aki Niemi and Paul Rudge gave both sides a point at the Ironworks. Dunmoor had a penalty saved.',
      'Hexley Town 0 St Aldric’s 3. Goals by Marek Havel, Jonas Lind and Ivo Prado gave St Aldric’s their first win since August at Castle Lane. Hexley stay bottom.',
    ],
    again:
      'Tunde Bakare struck again as Ashgrove Rovers saw off Penhallow at Mill Park. Sean Droy was shown a red card before Luca Ferri made sure of it.',
  },
  {
    kind: 'sentencings at one court',
    events: [
      'A woman who stole £48,000 from a village charity was jailed for 20 months at Leyburn Crown Court on Monday. Gail Prosser, 53, of Mill Bank, admitted fraud. Judge Rhys Talbot said she had betrayed her friends.',
      'A driver who killed a pensioner while texting was jailed for five years at Leyburn Crown Court on Monday. Kieran Doyle, 22, of Abbey Close, admitted causing death by dangerous driving. Judge Rhys Talbot said he had shown no care.',
      'A former teacher who attacked his neighbour with a spade was jailed for three years at Leyburn Crown Court on Monday. Norman Tuck, 67, of Fern Rise, admitted wounding. Judge Rhys Talbot said he had lost all control.',
    ],
    again:
      'Gail Prosser took £48,000 meant for the children of Mill Bank and spent it on holidays, the court heard. The treasurer of the charity begins a sentence of 20 months.',
  },
  {
    kind: 'interest rates of central banks in one region',
    events: [
      'The Bank of Tavria held its key rate at 6.5% on Wednesday for a third month, in line with forecasts. Inflation slowed to 4.9% in March. Governor Irina Sabo will speak at noon.',
      'The National Bank of Olvania raised its key rate to 7.25% on Wednesday for a third month, in line with forecasts. Inflation quickened to 8.1% in March. Governor Pavel Dragan will speak at noon.',
      'The Central Bank of Merovia cut its key rate to 5% on Wednesday for a second month, against forecasts. Inflation slowed to 3.2% in March. Governor Helga Stain will speak at noon.',
    ],
    again:
      'Tavria leaves borrowing costs where they are. Governor Irina Sabo said that 6.5% was enough to bring Tavria’s inflation down, even as wages grow.',
  },
  {
    kind: 'deaths of musicians',
    events: [
      'Clem Arbuckle, the bass player of the Tin Lanterns, has died at the age of 74. His family said he died in his sleep at home in Dunrobin. The Tin Lanterns sold 20 million records and sang “Cold Harbour”.',
      'Yvette Sorel, the singer of Les Ardoises, has died at the age of 81. Her family said she died after a long illness in a hospital in Rennes. Les Ardoises sold 12 million records and sang “La Gare”.',
      'Benny Okafor, the drummer of Lagos Express, has died at the age of 69. His family said he died after a fall at home in Ibadan. Lagos Express sold five million records and sang “Night Bus”.',
    ],
    again:
      'Fans laid flowers in Dunrobin for Clem Arbuckle. “He wrote the best line of ‘Cold Harbour’,” said the Tin Lanterns’ guitarist Ray Moss of Arbuckle, who was 74.',
  },
  {
    kind: 'house fires of one county',
    events: [
      'One person was killed in a house fire in Copper Ridge early Saturday, the Marlin County Sheriff’s Office said. Crews were called to Aspen Court about 3:40 a.m. The cause is under investigation. Neighbors heard an explosion.',
      'Two children were killed in a house fire in Pine Hollow late Saturday, the Marlin County Sheriff’s Office said. Crews were called to Route 9 about 11:15 p.m. The cause is under investigation. Neighbors broke a window.',
      'No one was hurt in a house fire in Lodgepole on Sunday, the Marlin County Sheriff’s Office said. Crews were called to Creek Road about 2 p.m. The cause is under investigation. Neighbors took in a family of six.',
    ],
    again:
      'The man who died in Saturday’s blaze on Aspen Court was Walter Quill, 61, a retired miner. He had lived in Copper Ridge since 1990, the sheriff said.',
  },
  {
    kind: 'summits of one president with several guests',
    events: [
      'President Amadou Keb received Prime Minister Lotte Brandvik of Norland at the palace in Dakoro on Tuesday. They signed an agreement on fishing. Brandvik called the talks open and warm. She flies home on Wednesday.',
      'President Amadou Keb received King Tariq of Bahran at the palace in Dakoro on Thursday. They signed an agreement on ports worth $900 million. The king called the talks open and warm. He flies home on Friday.',
      'President Amadou Keb received Chancellor Otto Weinrich of Rhenia at the palace in Dakoro on Saturday. They spoke about migrants. Weinrich called the talks open and warm. He flies home on Sunday.',
    ],
    again:
      'Norland’s trawlers may fish off Dakoro for five more years. Lotte Brandvik, the prime minister of Norland, signed the deal with President Keb on Tuesday.',
  },
  {
    kind: 'monthly statistics of one office',
    events: [
      'Consumer prices rose 2.8% in the year to October, the Office for Figures said on Wednesday, after 3.1% in September. Food cost 4.4% more. Economists had expected 2.9%.',
      'Retail sales fell 0.7% in October from the month before, the Office for Figures said on Friday, after a rise of 0.5% in September. Petrol sales fell 2%. Economists had expected a fall of 0.2%.',
      'The number of people out of work rose by 24,000 in the quarter to September, the Office for Figures said on Tuesday, to 4.6%. Vacancies fell by 31,000. Economists had expected 4.5%.',
    ],
    again:
      'Inflation has slowed to 2.8%, helped by cheaper fuel. But food was 4.4% dearer in October than a year ago, and the finance minister spoke of a long way to go.',
  },
  {
    kind: 'drownings on one coast',
    events: [
      'A 17-year-old boy drowned at Saltcote beach on Sunday. Lifeguards pulled Owen Pryce from the water at 4 p.m. but could not revive him. The coastguard warned of strong currents.',
      'A 34-year-old father drowned at Gull Point beach on Sunday. Bathers pulled Samir Haddad from the water at noon but could not revive him. The coastguard warned of strong currents.',
      'A 60-year-old tourist drowned at Broad Sands beach on Monday. A helicopter pulled Ilse Kramer from the water at 9 a.m. but could not revive her. The coastguard warned of strong currents.',
    ],
    again:
      'Schoolmates of Owen Pryce lit candles on Saltcote beach. The 17-year-old was swept away on Sunday when he tried to save a dog.',
  },
  {
    kind: 'box office of a weekend and awards',
    events: [
      '“The Glass Orchard” won best film at the Halden festival on Saturday. Director Mina Roshan took the stage with her cast. The jury praised its quiet power.',
      '“Seven Ferries” won best film at the Corvo festival on Saturday. Director Joaquim Teles took the stage with his cast. The jury praised its dark humour.',
      '“Winter Lines” won best film at the Oakmont festival on Sunday. Director Ellis Crane took the stage with his cast. The jury praised its bold sound.',
    ],
    again:
      'Mina Roshan dedicated the prize of Halden to her grandmother. “The Glass Orchard” cost less than a million euros, and no studio had wanted it.',
  },
  {
    kind: 'plant closures',
    events: [
      'Carmaker Velos will close its plant in Brackenau by the end of next year, with the loss of 1,900 jobs. Works council head Uwe Hartig spoke of a black day. The plant builds gearboxes.',
      'Tyre maker Gummex will close its plant in Tessin an der Elz by the end of next year, with the loss of 640 jobs. Works council head Britta Lohr spoke of a black day. The plant builds truck tyres.',
      'Steelmaker Ferrol will close its plant in Ostrau by the end of next year, with the loss of 1,200 jobs. Works council head Milan Kuba spoke of a black day. The plant makes wire.',
    ],
    again:
      'Brackenau fears for its future. Some 1,900 people build gearboxes for Velos there, and Uwe Hartig of the works council wants the state to step in.',
  },
  {
    kind: 'arrests of smugglers at one airport',
    events: [
      'Customs officers at Port Mirabel airport seized 14 kilograms of cocaine from a suitcase on Friday. A 29-year-old man from Belport was arrested. The drugs were worth 3 million rupees.',
      'Customs officers at Port Mirabel airport seized 260 tortoises from a suitcase on Saturday. A 41-year-old woman from Antoma was arrested. The animals were worth 5 million rupees.',
      'Customs officers at Port Mirabel airport seized gold bars weighing 6 kilograms from a wheelchair on Sunday. Two brothers from Dubra were arrested. The gold was worth 30 million rupees.',
    ],
    again:
      'The man with 14 kilograms of cocaine in his suitcase said that a friend in Belport had packed it. A magistrate of Port Mirabel sent him to prison until trial.',
  },
  {
    kind: 'heat records',
    events: [
      'Valdoro recorded 46.2 degrees on Tuesday, its highest temperature since measurements began, the weather service said. The old record of 45.1 was set in 2003. Hospitals treated 80 people.',
      'Porto Cervano recorded 44.8 degrees on Tuesday, its highest temperature since measurements began, the weather service said. The old record of 44.0 was set in 1998. Trains were cancelled.',
      'Montealba recorded 41.9 degrees on Wednesday, its highest temperature since measurements began, the weather service said. The old record of 41.5 was set in 2019. Vineyards burned.',
    ],
    again:
      'At 46.2 degrees asphalt melts. In Valdoro, where 80 people went to hospital on Tuesday, the mayor opened the cathedral to all who needed shade.',
  },
  {
    kind: 'rocket launches from one site',
    events: [
      'A Heron 2 rocket lifted off from Cape Alder at 5:32 a.m. on Monday and put 22 internet satellites into orbit for Skylattice. The booster landed on the barge Patience. It was its ninth flight.',
      'A Heron 2 rocket lifted off from Cape Alder at 8:10 p.m. on Thursday and put the weather satellite Zephyr-3 into orbit for Metsat. The booster landed on the barge Patience. It was its second flight.',
      'A Heron Heavy rocket lifted off from Cape Alder at noon on Sunday and sent the probe Tantalus to Jupiter. The boosters landed side by side. The flight takes six years.',
    ],
    again:
      'Skylattice now has more than 900 satellites. The latest 22 flew on Monday on a Heron 2 whose booster had been used eight times before.',
  },
  {
    kind: 'ministers who resign',
    events: [
      'Transport Minister Aldo Berti resigned on Friday over a flight paid for by a builder. He denied wrongdoing but said the affair hurt the government. Prime Minister Rosa Calvi thanked him for his work.',
      'Farm Minister Livia Toma resigned on Friday over the import of tainted grain. She denied wrongdoing but said the affair hurt the government. Prime Minister Dinu Radu thanked her for her work.',
      'Culture Minister Hamid Nouri resigned on Friday over posts that mocked a poet. He denied wrongdoing but said the affair hurt the government. Prime Minister Salma Idris thanked him for his work.',
    ],
    again:
      'The builder who paid for Aldo Berti’s flight had won a contract for a tunnel. Calvi, who leads the government, gave the transport portfolio to Enzo Moro.',
  },
  {
    kind: 'tennis rounds of one tournament',
    events: [
      'Third seed Petra Malik beat Ana Ortuño 6-4 6-3 on Wednesday to reach the quarter-finals of the Lakeside Open. Malik hit 11 aces on Court One. She will play Sun Yifan.',
      'Sixth seed Greta Holm beat Dunja Petrov 7-5 6-1 on Wednesday to reach the quarter-finals of the Lakeside Open. Holm hit four aces on Centre Court. She will play Kaia Ross.',
      'Qualifier Inès Marchand beat second seed Olga Rusev 2-6 6-4 7-6 on Wednesday to reach the quarter-finals of the Lakeside Open. Marchand saved three match points. She will play Mia Tran.',
    ],
    again:
      'Petra Malik’s serve was too much for Ortuño, who found no answer to 11 aces. “I slept well,” said Malik, who meets Sun Yifan next.',
  },
  {
    kind: 'bus crashes',
    events: [
      'At least 19 people were killed when a bus plunged into a ravine near Huancara on Friday, police said. The bus was going to Santa Tula. Rain had made the road slippery. Eleven people were hurt.',
      'At least 12 people were killed when a bus hit a lorry near Omdara on Friday, police said. The bus was going to Kassaba. The driver had fallen asleep. Thirty people were hurt.',
      'At least seven people were killed when a school bus overturned near Gadwali on Saturday, police said. The bus was going to Rampura fort. A tyre had burst. Twenty children were hurt.',
    ],
    again:
      'Relatives waited at the morgue of Santa Tula for the 19 who died in the ravine of Huancara. The bus company had no licence, the governor said.',
  },
  {
    kind: 'shares of one day',
    events: [
      'Shares of Ostro Pharma fell 22% on Thursday after its drug against migraine failed in a late trial. Analysts at Finley cut their target to 31 crowns. The company will stop the study.',
      'Shares of Danvik Shipping fell 13% on Thursday after it warned of a loss in the third quarter. Analysts at Finley cut their target to 88 crowns. The company will sell four ships.',
      'Shares of Elmfors Power rose 17% on Thursday after it won a contract for wind turbines. Analysts at Finley raised their target to 140 crowns. The company will hire 300 people.',
    ],
    again:
      'Patients with migraine will have to wait. Ostro Pharma said its drug worked no better than a sugar pill, and its study ends. Ostro lost a fifth of its value.',
  },
  {
    kind: 'strikes',
    events: [
      'Train drivers of Northline will strike for 48 hours from Monday after talks on pay failed. The union Aslo wants 9 percent, Northline offers 4. Half of the trains to Hullford will run.',
      'Nurses of St Brennan’s hospital will strike for 24 hours from Monday after talks on pay failed. The union Caritas wants 11 percent, the hospital offers 5. Emergencies will be treated.',
      'Refuse workers of Glenport will strike for two weeks from Tuesday after talks on pay failed. The union Unia wants 7 percent, the council offers 3. Bins in schools will be emptied.',
    ],
    again:
      'Commuters to Hullford should work from home on Monday and Tuesday. Northline runs half of its trains while the drivers of the union Aslo are on strike for 9 percent.',
  },
];
