/** Pairs of short reports: two events told by one sentence pattern, and one event told in different words. All invented. */

export interface Pair {
  readonly kind: string;
  readonly one: string;
  readonly other: string;
}

/** Two events each. */
export const TEMPLATES: readonly Pair[] = [
  {
    kind: 'quakes of one agency',
    one: 'A magnitude 4.8 earthquake struck 23 kilometres east of Tarvik on Monday, the Northland Seismic Service said. It was 10 kilometres deep. There were no immediate reports of damage or casualties.',
    other:
      'A magnitude 5.1 earthquake struck 41 kilometres south of Ostrava Bay on Monday, the Northland Seismic Service said. It was 10 kilometres deep. There were no immediate reports of damage or casualties.',
  },
  {
    kind: 'quakes in one country',
    one: 'Jakarta: An earthquake of magnitude 6.2 shook the Sulanta islands in eastern Indonesia early Tuesday, the meteorology agency said. No tsunami warning was issued. Residents of Porto Miel ran out of their houses.',
    other:
      'Jakarta: An earthquake of magnitude 5.7 shook the west of Karimba province in Indonesia late Wednesday, the meteorology agency said. No tsunami warning was issued. Residents of Batu Lor ran out of their houses.',
  },
  {
    kind: 'earnings of two companies',
    one: 'Halden Motors reported third-quarter net income of $412 million, or $1.13 a share, up from $390 million a year earlier. Revenue rose 4 percent to $6.2 billion. Analysts polled by Marketbeat had expected $1.08 a share. Shares rose 2 percent in after-hours trading.',
    other:
      'Pellworth Foods reported third-quarter net income of $87 million, or 64 cents a share, down from $102 million a year earlier. Revenue fell 3 percent to $1.9 billion. Analysts polled by Marketbeat had expected 70 cents a share. Shares fell 5 percent in after-hours trading.',
  },
  {
    kind: 'earnings in two quarters of the same trade',
    one: 'Bank Orsini said its second-quarter profit rose 12 percent to 340 million euros as lending margins improved. Chief executive Paola Renzi raised the full-year outlook. The Milan lender will pay a dividend of 22 cents.',
    other:
      'Banca Levante said its second-quarter profit fell 8 percent to 150 million euros as lending margins shrank. Chief executive Ugo Ferraris kept the full-year outlook. The Bari lender will pay a dividend of 9 cents.',
  },
  {
    kind: 'football results of one day',
    one: 'Redcastle beat Oldham Vale 2-1 on Saturday in the Premier Division. Kofi Mensah scored twice in the second half after Liam Hart had put the visitors ahead. Redcastle are third with 31 points.',
    other:
      'Norbury United beat Westmere 3-0 on Saturday in the Premier Division. Jan Kolar scored twice in the first half and Remi Adu added a third. Norbury are seventh with 22 points.',
  },
  {
    kind: 'football results of one club',
    one: 'Redcastle drew 1-1 at Felling Town on Wednesday in the League Cup. Dario Pinto equalised from the penalty spot after Sam Orrell had given Felling the lead. The replay is on December 3.',
    other:
      'Redcastle beat Marsden Athletic 4-2 on Sunday in the Premier Division. Kofi Mensah scored three goals before half-time at Brook Lane. Marsden manager Ed Tull was sent off.',
  },
  {
    kind: 'murder trials',
    one: 'A jury in Fulton found Dale Wicker guilty of first-degree murder on Thursday for stabbing his wife, Irene. Judge Ana Solis will sentence him on March 4. Prosecutors had asked for life in prison.',
    other:
      'A jury in Carrow found Peter Lomax guilty of first-degree murder on Thursday for shooting his neighbour, Glen Abel. Judge Ruth Kane will sentence him on April 9. Prosecutors had asked for life in prison.',
  },
  {
    kind: 'acquittals',
    one: 'Former mayor Hugo Brandt was acquitted of bribery on Friday by the Rotheim district court. Prosecutors said he had taken 40,000 euros from the builder Westbau. His lawyer called the verdict a relief.',
    other:
      'Former mayor Lena Fuchs was acquitted of bribery on Friday by the Talheim district court. Prosecutors said she had taken 15,000 euros from the caterer Gutmahl. Her lawyer called the verdict a relief.',
  },
  {
    kind: 'fires',
    one: 'Firefighters battled a blaze at a furniture warehouse in Eastmoor overnight. Ten engines were sent to Tanner Street at 2.15 a.m. Nobody was hurt. Residents were told to keep their windows closed.',
    other:
      'Firefighters battled a blaze at a paint factory in Longhope overnight. Six engines were sent to Quarry Road at 11.40 p.m. Nobody was hurt. Residents were told to keep their windows closed.',
  },
  {
    kind: 'road accidents',
    one: 'Two people died when a minibus overturned on the A19 near Thornwick on Sunday morning, Northshire Police said. Five others were taken to hospital. The road was closed for six hours. Witnesses are asked to call the police.',
    other:
      'A cyclist died when he was struck by a van on the B612 near Haddon on Sunday evening, Northshire Police said. The driver was taken to hospital. The road was closed for three hours. Witnesses are asked to call the police.',
  },
  {
    kind: 'storms',
    one: 'Hurricane Odile made landfall near Puerto Blanco on Tuesday with winds of 185 kilometres an hour, the National Hurricane Center said. Thousands were evacuated. The storm is expected to weaken over the mountains of Serrana.',
    other:
      'Hurricane Ramiro made landfall near Cabo Verde Point on Tuesday with winds of 140 kilometres an hour, the National Hurricane Center said. Thousands were evacuated. The storm is expected to weaken over the plains of Lindero.',
  },
  {
    kind: 'central banks',
    one: 'The central bank of Moravania raised its benchmark rate by a quarter point to 5.25 percent on Thursday, as expected. Governor Ilse Dorn said inflation was still too high. The krona of Moravania gained 0.4 percent against the dollar.',
    other:
      'The central bank of Castoria cut its benchmark rate by a half point to 3.5 percent on Thursday, as expected. Governor Tomas Reyl said growth was too slow. The peso of Castoria lost 1.1 percent against the dollar.',
  },
  {
    kind: 'deaths of artists',
    one: 'The actress Marian Tolliver, who won two Oscars for her roles in Harvest and The Long Road, has died at 88. She died at her home in Santa Ruiz on Friday, her agent said. She is survived by her husband and three children.',
    other:
      'The actor Bernard Lisle, who won an Oscar for his role in Night Ferry, has died at 91. He died at his home in Port Ellery on Friday, his agent said. He is survived by his wife and two children.',
  },
  {
    kind: 'takeovers',
    one: 'Corvex Systems agreed to buy the chip designer Nanolith for $3.4 billion in cash, the companies said on Monday. The deal is expected to close in the second half of the year. Nanolith shares jumped 28 percent.',
    other:
      'Altaris Software agreed to buy the server maker Quantrel for $1.2 billion in cash, the companies said on Monday. The deal is expected to close in the first half of the year. Quantrel shares jumped 41 percent.',
  },
  {
    kind: 'elections',
    one: 'Voters in Zemland went to the polls on Sunday to elect a new parliament. Prime Minister Olga Tarn hopes for a third term. Turnout was 48 percent at noon, the electoral commission said. Results are expected on Monday.',
    other:
      'Voters in Kurvia went to the polls on Sunday to elect a new parliament. Prime Minister Dmitar Volk hopes for a second term. Turnout was 35 percent at noon, the electoral commission said. Results are expected on Monday.',
  },
  {
    kind: 'ferry and boat accidents',
    one: 'At least 14 people drowned when a ferry capsized off Manto island on Saturday, the coast guard said. The ferry Sea Pearl carried 80 passengers. Rescuers were still searching for nine people.',
    other:
      'At least 22 people drowned when a boat capsized on Lake Ubeni on Saturday, the coast guard said. The boat carried 60 traders from Kigoro. Rescuers were still searching for eleven people.',
  },
  {
    kind: 'weather forecasts',
    one: 'The Met Agency has issued a yellow warning for snow in Strathdee on Friday. Up to 10 centimetres are expected on high ground. Drivers should allow more time for their journeys. Schools in Glenmarrow may close.',
    other:
      'The Met Agency has issued a yellow warning for rain in Cornhaven on Friday. Up to 60 millimetres are expected on Bodwen Moor. Drivers should allow more time for their journeys. Trains to Penmarrick may be cancelled.',
  },
  {
    kind: 'shootings',
    one: 'A 19-year-old man was shot dead outside a nightclub in Harbour Road, Lindale, early on Sunday. Police arrested two men, aged 20 and 24. Detective Inspector Moira Keane appealed for witnesses.',
    other:
      'A 45-year-old man was shot dead outside a supermarket in Mill Lane, Crosby Green, early on Sunday. Police arrested a woman, aged 41. Detective Inspector Paul Teale appealed for witnesses.',
  },
  {
    kind: 'transfers',
    one: 'Sporting Alvares have signed the striker Mateus Lobo from Real Cordel for 18 million euros. The 24-year-old agreed a contract until 2029 and will wear the number 9 shirt. He scored 15 goals last season.',
    other:
      'Olympique Verrand have signed the goalkeeper Yann Scholl from FC Brugen for 6 million euros. The 29-year-old agreed a contract until 2028 and will wear the number 1 shirt. He kept 12 clean sheets last season.',
  },
  {
    kind: 'phones',
    one: 'Lumora unveiled the Nova 8 at an event in Seoul on Wednesday. The phone has a 6.7 inch screen and three cameras, and costs $899. It goes on sale on October 3. Lumora chief executive Han Ji-won called it a leap.',
    other:
      'Zentia unveiled the Pulse 3 at an event in Taipei on Wednesday. The phone has a 6.2 inch screen and two cameras, and costs $649. It goes on sale on November 14. Zentia chief executive Wu Mei-ling called it a milestone.',
  },
];

/** One event each. */
export const SAME: readonly Pair[] = [
  {
    kind: 'a quake, first and next report',
    one: 'A magnitude 6.2 earthquake shook the Sulanta islands in eastern Indonesia early Tuesday, the meteorology agency said. Residents of Porto Miel ran out of their houses.',
    other:
      'At least five people were killed in Porto Miel after the 6.2 earthquake in the Sulanta islands, Indonesian officials said on Wednesday. Rescuers are searching houses that fell on Tuesday.',
  },
  {
    kind: 'a verdict in two papers',
    one: 'A jury in Fulton found Dale Wicker guilty of first-degree murder on Thursday for stabbing his wife, Irene. Judge Ana Solis will sentence him on March 4.',
    other:
      'Dale Wicker faces life in prison after jurors decided that he had murdered Irene Wicker, his wife of twelve years. The Fulton court heard that she was stabbed in her kitchen. Solis, the judge, set the sentencing for March 4.',
  },
  {
    kind: 'a takeover and what the markets made of it',
    one: 'Corvex Systems agreed to buy the chip designer Nanolith for $3.4 billion in cash, the companies said on Monday. The deal is expected to close in the second half of the year.',
    other:
      'Shares of Nanolith soared after the chip designer accepted a $3.4 billion offer from Corvex. Analysts called the price high. Corvex Systems fell 3 percent.',
  },
  {
    kind: 'a death and the tributes',
    one: 'The actress Marian Tolliver, who won two Oscars for her roles in Harvest and The Long Road, has died at 88. She died at her home in Santa Ruiz on Friday, her agent said.',
    other:
      'Directors and fans paid tribute to Marian Tolliver, the star of The Long Road, who died on Friday at 88. “Nobody could hold a silence like Marian,” said Joe Arden, who directed Harvest.',
  },
  {
    kind: 'a ferry, first and next report',
    one: 'At least 14 people drowned when a ferry capsized off Manto island on Saturday, the coast guard said. The ferry Sea Pearl carried 80 passengers.',
    other:
      'The captain of the Sea Pearl was arrested on Sunday after the ferry sank off Manto. The coast guard has found 17 bodies; 80 passengers had been on board.',
  },
];
