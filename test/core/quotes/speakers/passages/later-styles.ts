/** The last passages that were written before the engine had read them, in the same styles. */
import type { Passage } from './passage.ts';

export const LATER_STYLES: readonly Passage[] = [
  [
    'Cabbie Ron Dace, 67, says the new tunnel is “a rat run”. “I’ve queued there for an hour,” he groans. Transport chief Lena Poulter insists it will “bed in”.',
    ['a rat run', 'Ron Dace'],
    ['queued there', 'Ron Dace'],
    ['bed in', 'Lena Poulter'],
  ],
  [
    'Loved-up Toby Vance proposed on the pier. “She said yes before I finished,” beams the 30-year-old plumber. Bride-to-be Carly Noon adds: “I’d been waiting nine years.”',
    ['She said yes', 'Toby Vance', 'the 30-year-old plumber'],
    ['waiting nine years', 'Carly Noon'],
  ],
  [
    'The soap star’s agent last night branded the report “fiction”. The Lantern stands by its story, editor Bev Crane said.',
    ['fiction', 'The soap star’s agent', 'soap star’s agent'],
  ],
  [
    'Dad-of-two Craig Bell was fined £80 for feeding gulls. “Barmy,” he told us. A council spokeswoman said the rules were “clear and signposted”.',
    ['Barmy', 'Craig Bell'],
    ['clear and signposted', 'A council spokeswoman', 'council spokeswoman'],
  ],
  [
    'ISTANBUL, May 4 (Wire) - Turkey’s trade deficit widened in April, the statistics office said. Economist Selin Aydar of Marmara Bank called the figures “sobering”, adding that the lira would stay “under pressure”.',
    ['sobering', 'Selin Aydar'],
    ['under pressure', 'Selin Aydar'],
  ],
  [
    'Rebels said they had taken Mbala. The army rejected the claim as “propaganda”. “Mbala is calm,” army spokesman Brigadier Jonas Phiri told Radio One.',
    ['propaganda', 'The army'],
    ['Mbala is calm', 'Jonas Phiri', 'Brigadier Jonas Phiri'],
  ],
  [
    'President Aurelio Santos told a crowd in Puerto Alto that the canal was “not for sale”, a day after U.S. envoy Dale Hutchins described the lease as “generous”.',
    ['not for sale', 'Aurelio Santos'],
    ['generous', 'Dale Hutchins'],
  ],
  [
    'Brent fell 2%. “The market has stopped believing them,” said Joy Tan, an analyst at Orchard Brokers, referring to the cartel. The cartel’s secretary general, Haitham Rashid, said talk of a split was “wishful”.',
    ['stopped believing', 'Joy Tan'],
    ['wishful', 'Haitham Rashid'],
  ],
  [
    'Nordbank cut 400 jobs in what it called “a reset”. Union rep Maja Lind called it “a massacre”.',
    ['a reset', 'Nordbank'],
    ['a massacre', 'Maja Lind'],
  ],
  [
    'A Western diplomat who has seen the text said it was “thin soup”. Negotiator Farid Nazari, speaking in Doha, urged “patience”.',
    ['thin soup', 'A Western diplomat', 'Western diplomat', null],
    ['patience', 'Farid Nazari'],
  ],
  [
    'The defendant, Pauline Grieve, wept as the foreman answered. Judge Anthony Lowe told her she had been “consumed by greed”. Her sister cried out: “She’s got children!”',
    ['consumed by greed', 'Anthony Lowe', 'Judge Anthony Lowe'],
    ['She’s got children', 'Her sister', null],
  ],
  [
    'In a text read to jurors, Hallam told his brother: “Burn the phone.” Hallam, 41, said in evidence it had been “a joke between brothers”.',
    ['Burn the phone', 'Hallam'],
    ['a joke between brothers', 'Hallam'],
  ],
  [
    'Prosecuting, Tariq Aziz-Khan said Moran had “preyed on the lonely”. In mitigation, Siobhan Kerr said he had been “drowning in debt”.',
    ['preyed on the lonely', 'Tariq Aziz-Khan'],
    ['drowning in debt', 'Siobhan Kerr'],
  ],
  [
    'The complainant told Garda O’Shea that she had said “no” three times. O’Shea’s note of the interview was read to the jury at Tralee.',
    ['no', 'she', 'The complainant', null],
  ],
  [
    '“This was a calculated fraud,” the magistrate, Deirdre Fallon, said. “You stole from people who trusted you.” Solicitor Owen Pryce asked for bail.',
    ['calculated fraud', 'Deirdre Fallon'],
    ['You stole from people', 'Deirdre Fallon'],
  ],
  [
    '“Sit,” says Anneliese Brack, pointing at a chair shaped like a hand. I sit. “Most people ask first,” she says approvingly.',
    ['Sit', 'Anneliese Brack'],
    ['Most people ask first', 'Anneliese Brack'],
  ],
  [
    'What does he make of the new coach? “I don’t follow it any more,” shrugs Dragan Petkov. His old rival Emil Kostov is kinder. “She’s the best we’ve had,” Kostov tells me later.',
    ['I don’t follow it', 'Dragan Petkov'],
    ['best we’ve had', 'Emil Kostov'],
  ],
  [
    'Poet Rhiannon Wyn lives above a chip shop. “The smell gets into the sonnets.” She opens a window.',
    ['gets into the sonnets', 'Rhiannon Wyn', null],
  ],
  [
    'The Courier: Will you stand again?\n\nMayor Ottilie Frank: I have not decided.\n\nThe Courier: Your husband says you have.\n\nFrank: My husband says lots of things.',
    ['I have not decided', 'Ottilie Frank', 'Mayor Ottilie Frank', null],
    ['says lots of things', 'Ottilie Frank', 'Frank', null, 'Mayor Ottilie Frank'],
  ],
  [
    '“I never wanted the farm,” says Moses, 34. “My brother did. He got the airline job and I got the goats.” His brother, Elijah Rotich, laughs when I read him this over the phone. “He loves those goats.”',
    ['never wanted the farm', 'Moses'],
    ['loves those goats', 'Elijah Rotich', null],
  ],
  [
    '09:15 Trains still out\n\nNorthlink says the fault is “complex”. Passenger Dee Marwood has been at Kelby since six. “I’ve read the same poster forty times,” she says.\n\n08:50 Good morning',
    ['complex', 'Northlink'],
    ['same poster', 'Dee Marwood'],
  ],
  [
    'Analysis by our political editor, Simon Tress\n\nThe chancellor came to soothe. “We will not flinch,” she told the chamber. Behind her, the faces flinched.',
    ['We will not flinch', 'The chancellor', null],
  ],
  [
    'GOAL! Kessel heads in. 1-1.\n\n“Where was the marking?” asks pundit Mal Donnelly. Where indeed.\n\nManager Piet Roos is incandescent on the touchline.',
    ['Where was the marking', 'Mal Donnelly'],
  ],
  [
    'Reader Joan in Truro writes: “Our road has not been gritted since Sunday.” The council has told us that crews are “stretched”.',
    ['Our road has not', 'Joan', 'Reader Joan', 'Joan in Truro', null],
    ['stretched', 'The council'],
  ],
  [
    '“Bees are the canary,” says entomologist Kofi Darko, “and the canary is wobbling.” Maker Verdex says its spray is “safe when used as directed”.',
    ['Bees are the canary', 'Kofi Darko'],
    ['the canary is wobbling', 'Kofi Darko'],
    ['safe when used', 'Verdex', 'Maker Verdex'],
  ],
  [
    'The telescope saw water on an exoplanet for only the third time. “I screamed,” admits PhD student Layla Haddad, who spotted the line. Her supervisor, Niels Brun, “thought the printer was broken”.',
    ['I screamed', 'Layla Haddad'],
    ['printer was broken', 'Niels Brun', null],
  ],
  [
    'The trial, funded by Cardenix, was “well conducted”, according to Shreya Pillai of the University of Leeds. But statistician Tom Aske warned that the effect was “tiny”.',
    ['well conducted', 'Shreya Pillai'],
    ['tiny', 'Tom Aske'],
  ],
  [
    '“Glaciers don’t vote,” quips Ulla Brandt. The glaciologist has spent eleven winters on the ice. Minister Per Osk, who cut her budget, says he “respects the science”.',
    ['Glaciers don’t vote', 'Ulla Brandt'],
    ['respects the science', 'Per Osk'],
  ],
  [
    'YAOUNDE - Opposition leader Maître Célestin Abena has called the poll “a masquerade”. Interior minister Paul Essomba retorted that Abena was “a sore loser”.',
    ['a masquerade', 'Célestin Abena', 'Maître Célestin Abena'],
    ['a sore loser', 'Paul Essomba'],
  ],
  [
    'A trader at Owino market, Ms Prossy Nakato, said fire fighters came “with empty tanks”. The Kampala fire chief, ACP Joseph Mugwa, said the claim was being looked into.',
    ['with empty tanks', 'Prossy Nakato', 'Ms Prossy Nakato'],
  ],
  [
    'Gospel singer Blessing Ndlovu-Chirwa says she is “done with promoters”. Promoter Chipo Maseko told H-Metro Weekly that the singer “eats advance money”.',
    ['done with promoters', 'Blessing Ndlovu-Chirwa'],
    ['eats advance money', 'Chipo Maseko'],
  ],
  [
    'The Governor, represented by his deputy, Dr. Hauwa Gambo, said the scheme would “lift thousands”. Gambo thanked the donors.',
    ['lift thousands', 'The Governor', 'Hauwa Gambo', 'Dr. Hauwa Gambo', null],
  ],
  [
    'Traditional leader Chief Mwanawina Litia said land grabbers would be “chased like dogs”. Police commissioner Auxensio Daka pleaded for calm.',
    ['chased like dogs', 'Mwanawina Litia', 'Chief Mwanawina Litia'],
  ],
  [
    'HYDERABAD: “No one is above the law,” Telugu Praja chief K. V. Narsimha Rao said, reacting to the raid. BJD spokesperson Sasmita Mohanty alleged it was “pure vendetta”.',
    ['above the law', 'K. V. Narsimha Rao'],
    ['pure vendetta', 'Sasmita Mohanty'],
  ],
  [
    'Dhaka mayor Anwar Hossain Tipu yesterday said canals would be freed “at any cost”. Urban planner Farhana Mitu, however, said she had heard that “for twenty years”.',
    ['at any cost', 'Anwar Hossain Tipu'],
    ['for twenty years', 'Farhana Mitu'],
  ],
  [
    'The victim’s father, Suresh Pawar, told reporters that the hostel warden, Mrs Kale, had “threatened the girls”. Kale could not be reached.',
    ['threatened the girls', 'Suresh Pawar'],
  ],
  [
    'JAKARTA: Presidential aide Teuku Hasan denied that Widodo Putra had called the minister “useless”. “He never used that word,” Hasan said.',
    ['He never used that word', 'Teuku Hasan'],
    ['useless', null, 'Widodo Putra'],
  ],
  [
    'Veteran actor Cheung Siu-fai, 80, blew out the candles. “I want to die on set,” he quipped. Co-star Maggie Lau rolled her eyes. “He says that every year.”',
    ['die on set', 'Cheung Siu-fai'],
    ['every year', 'Maggie Lau', null],
  ],
  [
    'Spokesman of the ruling coalition Temir Bekov said the amendments were “technical”. Asked about the protests, Bekov said: “What protests?”',
    ['technical', 'Temir Bekov'],
    ['What protests', 'Temir Bekov'],
  ],
  [
    'Health secretary Niamh Corr, who is under pressure over waiting lists, will tell MPs today that help is “on its way”. Shadow minister Giles Farr said patients had heard that “once too often”.',
    ['on its way', 'Niamh Corr', null],
    ['once too often', 'Giles Farr'],
  ],
  [
    'The mayor of Vesterby, Aage Holm, and the bishop, Karen Skov, signed the appeal. “We cannot look away,” it reads. Skov added that the town was “bigger than its fears”.',
    ['cannot look away', 'it', null, 'the appeal'],
    ['bigger than its fears', 'Karen Skov', 'Skov'],
  ],
  [
    'France “will not be lectured”, foreign minister Lucie Arnaud told Le Grand Journal, after her Italian colleague, Dario Conte, accused Paris of “arrogance”.',
    ['will not be lectured', 'Lucie Arnaud'],
    ['arrogance', 'Dario Conte'],
  ],
  [
    'Of the fire that took his vineyard, Manuel Brito says only: “It was fast.” His neighbour, a Dutchman called Joop, lost both horses. “I hear them still,” he says.',
    ['It was fast', 'Manuel Brito'],
  ],
  [
    '“We lost because we were worse,” concluded captain Sanna Ek. Coach Mats Öberg spoke of “a wake-up call”; club president Britta Alm of “a disgrace”.',
    ['because we were worse', 'Sanna Ek'],
    ['a wake-up call', 'Mats Öberg'],
  ],
  [
    'According to the daily Il Tempo Nuovo, Prosecutor Luca Ferri has evidence of “a second shooter”. Ferri’s office declined to comment. Lawyer Anna Greco dismissed the report as “fantasy football”.',
    ['a second shooter', 'Il Tempo Nuovo', 'Luca Ferri', 'The daily Il Tempo Nuovo', null],
    ['fantasy football', 'Anna Greco'],
  ],
  [
    'Whistleblower Sam Tolley said managers had told staff to “lose the paperwork”. One of the managers, Fiona Brill, called Tolley “a fantasist”. An inquiry will report in June.',
    ['lose the paperwork', 'Sam Tolley', 'managers'],
    ['a fantasist', 'Fiona Brill'],
  ],
  [
    '“You cannot regulate a river,” my grandfather used to say. Hydrologist Inês Couto smiles when I quote him. “You can try,” she says.',
    ['cannot regulate a river', null, 'my grandfather'],
    ['You can try', 'Inês Couto'],
  ],
  [
    'Nobody claimed the attack. A leaflet found nearby read: “Leave or burn.” Police chief Anton Grabar said it was “amateurish”.',
    ['Leave or burn', null, 'A leaflet', 'leaflet found nearby', 'A leaflet found nearby'],
    ['amateurish', 'Anton Grabar'],
  ],
  [
    'Minister Said Benali met Governor May Thornton in Rabat. “The door is open,” Thornton said. Benali called the visit “a turning of the page”.',
    ['The door is open', 'May Thornton'],
    ['a turning of the page', 'Said Benali'],
  ],
  [
    '“I shouted for my mum.” The boy, who is now 12, gave evidence by video link. Kevin Marsh, 38, denies cruelty. His counsel, Abigail Frost, said the case was “built on sand”.',
    ['I shouted for my mum', null, 'The boy'],
    ['built on sand', 'Abigail Frost'],
  ],
  [
    'Ms Calloway, whose brother Dermot runs the rival yard, called the award “a stitch-up”. Dermot Calloway said his sister had “a short memory”.',
    ['a short memory', 'Dermot Calloway'],
  ],
];
