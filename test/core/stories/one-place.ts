/** Pairs of reports that share one place, person or body: two events by one sentence pattern, and one event by two outlets. All invented. */
import type { Pair } from './look-alikes.ts';

/** Two events each. */
export const ONE_PLACE: readonly Pair[] = [
  {
    kind: 'quakes near one town',
    one: 'An earthquake of magnitude 4.3 hit near Valdora on 6 May at 03:12, the Orlan Seismic Institute said. The epicentre was 14 km north of the town. No damage was reported.',
    other:
      'An earthquake of magnitude 5.0 hit near Valdora on 9 May at 17:45, the Orlan Seismic Institute said. The epicentre was 31 km west of the town. No damage was reported.',
  },
  {
    kind: 'quakes off one island',
    one: 'A 6.1-magnitude quake struck off Tamoa at a depth of 48 kilometres on Monday, geologists said. Residents of Lelani felt it for 20 seconds. No tsunami alert was issued for Tamoa.',
    other:
      'A 5.4-magnitude quake struck off Tamoa at a depth of 112 kilometres on Thursday, geologists said. Residents of Faleu felt it for 35 seconds. No tsunami alert was issued for Tamoa.',
  },
  {
    kind: 'results of one company in two quarters',
    one: 'Grendel Paper said first-quarter net profit rose to 71 million euros from 64 million a year before. Sales came to 1.31 billion euros. Chief executive Petra Hallmann confirmed the forecast.',
    other:
      'Grendel Paper said second-quarter net profit fell to 52 million euros from 69 million a year before. Sales came to 1.18 billion euros. Chief executive Petra Hallmann lowered the forecast.',
  },
  {
    kind: 'results of two banks in one city',
    one: 'Halvard Bank of Bergmund posted net interest income of 4.12 billion crowns on Wednesday, above the 3.97 billion that analysts expected. Loan losses were 210 million. The Bergmund lender will buy back shares.',
    other:
      'Solvang Bank of Bergmund posted net interest income of 2.65 billion crowns on Wednesday, below the 2.81 billion that analysts expected. Loan losses were 480 million. The Bergmund lender will not buy back shares.',
  },
  {
    kind: 'matches of one club',
    one: 'Port Arlo won 3-1 at home to Dunfield on Saturday. Ben Okoro scored twice for Port Arlo and Theo Rask added a third before 21,340 spectators. Manager Gil Sanz praised his team.',
    other:
      'Port Arlo lost 2-0 at home to Kestrel Bay on Tuesday. Owen Pratt scored twice for Kestrel and Port Arlo missed a penalty before 18,115 spectators. Manager Gil Sanz criticised his team.',
  },
  {
    kind: 'matches in one stadium',
    one: 'Marisol Vega beat Anja Thorn 6-4, 7-5 on the centre court of Villenne on Monday to reach the third round. Vega hit 32 winners. She meets the winner of the last match at Villenne.',
    other:
      'Carla Ruiz beat Ines Boddy 6-1, 6-3 on the centre court of Villenne on Monday to reach the third round. Ruiz hit 19 winners. She meets the winner of the first match at Villenne.',
  },
  {
    kind: 'forecasts for one city',
    one: 'Temperatures in Kazimpur will reach 41 degrees on 3 June, the weather office said. It issued an orange alert for heat. People in Kazimpur should stay indoors from noon to 4 p.m.',
    other:
      'Temperatures in Kazimpur will fall to 27 degrees on 18 June, the weather office said. It issued an orange alert for rain of 120 millimetres. People in Kazimpur should stay indoors from dusk.',
  },
  {
    kind: 'flood alerts on one river',
    one: 'The river Aske rose to 6.4 metres at Holt Bridge on Sunday, the water authority said. It issued a flood alert for Wexmoor. Forty houses were cleared. The Aske is expected to fall by Tuesday.',
    other:
      'The river Aske rose to 5.1 metres at Carrick Lock on 22 November, the water authority said. It issued a flood alert for Elmsley. Eleven farms were cleared. The Aske is expected to fall by Friday.',
  },
  {
    kind: 'hearings before one judge',
    one: 'Judge Nora Pilbeam of Ashby Court set bail of $50,000 on Monday for Leon Darby, 34, who is charged with arson. He is to appear again on 12 April. His lawyer said he would plead not guilty.',
    other:
      'Judge Nora Pilbeam of Ashby Court set bail of $20,000 on Monday for Wade Tully, 51, who is charged with forgery. He is to appear again on 3 May. His lawyer said he would plead not guilty.',
  },
  {
    kind: 'trial dates at one court',
    one: 'The trial of the former banker Emil Korda will begin on 14 September, the Regional Court of Lindau said. Korda is accused of embezzling 3.2 million euros. Eleven days are set aside. He denies the charges.',
    other:
      'The trial of the former surgeon Ruth Balzer will begin on 5 October, the Regional Court of Lindau said. Balzer is accused of falsifying 140 bills. Six days are set aside. She denies the charges.',
  },
  {
    kind: 'court dates of one defendant',
    one: 'Former president Anton Greve appeared in court in Tessaly on 4 March over the purchase of 12 patrol boats. The hearing lasted three hours. Greve denied taking bribes. His next date is 19 March.',
    other:
      'Former president Anton Greve appeared in court in Tessaly on 27 June over the sale of 900 hectares of forest. The hearing lasted two hours. Greve denied taking bribes. His next date is 8 July.',
  },
  {
    kind: 'seizures at one port',
    one: 'Customs officers at the port of Ambrose found 640 kilos of cocaine in a container of bananas from Corando, the prosecutors said on Friday. A 41-year-old driver was arrested. It was hidden behind the cooling unit.',
    other:
      'Customs officers at the port of Ambrose found 85 kilos of heroin in a container of carpets from Shirvan, the prosecutors said on Friday. A 29-year-old clerk was arrested. It was hidden behind a false wall.',
  },
  {
    kind: 'fires in one town',
    one: 'Forty firefighters tackled a blaze at a carpet mill in Brackley on Monday night. Six engines were sent to Loom Street at 10.20 p.m. Nobody was hurt. Brackley fire service is looking into the cause.',
    other:
      'Twenty-five firefighters tackled a blaze at a school in Brackley on Friday night. Four engines were sent to Abbot Road at 11.55 p.m. Nobody was hurt. Brackley fire service is looking into the cause.',
  },
  {
    kind: 'crashes on one road',
    one: 'A motorcyclist died on the A44 near Pendock at about 07:40 on Saturday, police said. Craig Noble, 27, collided with a tractor. The road was closed for five hours. Anyone with dashcam footage should call 101.',
    other:
      'A pedestrian died on the A44 near Pendock at about 23:15 on Wednesday, police said. Edith Shaw, 78, was hit by a delivery van. The road was closed for four hours. Anyone with dashcam footage should call 101.',
  },
  {
    kind: 'drownings at one beach',
    one: 'A 16-year-old boy drowned at Coral Point on Sunday afternoon, lifeguards said. He was swimming with two cousins when a current took him. Red flags flew at Coral Point. The boy came from Merriton.',
    other:
      'A 52-year-old tourist drowned at Coral Point on Thursday morning, lifeguards said. She was snorkelling with her husband when a current took her. Red flags flew at Coral Point. The woman came from Stuttendorf.',
  },
  {
    kind: 'strikes of one country on another',
    one: 'A drone strike on Karsk killed four people and wounded 17 on Monday, governor Oleh Danko said. It hit a bakery in the Zarichny quarter. Air defences over Karsk shot down 23 drones.',
    other:
      'A missile strike on Karsk killed nine people and wounded 42 on Friday, governor Oleh Danko said. It hit a flat in Soborna street. Air defences over Karsk shot down six missiles.',
  },
  {
    kind: 'polls of one institute',
    one: 'The Liberals lead with 34 percent in a survey of 1,204 voters by the Merkur institute, ahead of Labour with 29. The survey was taken from 2 to 5 May. Party leader Dana Holm said the campaign was working.',
    other:
      'The Liberals trail with 28 percent in a survey of 1,518 voters by the Merkur institute, behind Labour with 33. The survey was taken from 11 to 14 July. Party leader Dana Holm said the campaign was long.',
  },
  {
    kind: 'visits of one minister',
    one: 'Foreign Minister Leila Osman met her counterpart Piet Hoorn in Brakel on Tuesday. They signed an accord on fisheries worth 45 million euros. Osman called the talks frank. She flies home on Wednesday.',
    other:
      'Foreign Minister Leila Osman met her counterpart Akio Tanabe in Nagori on Tuesday. They signed an accord on rail freight worth 300 million dollars. Osman called the talks frank. She flies home on Wednesday.',
  },
  {
    kind: 'launches of one company',
    one: 'Astrakon launched 22 satellites of the Helix network from Cape Morrow at 4:18 a.m. on Sunday. The booster landed on the barge Patience. It was the 31st flight of Astrakon this year.',
    other:
      'Astrakon launched the cargo ship Petrel 7 from Cape Morrow at 9:52 p.m. on Thursday. The booster landed on the barge Gratitude. It was the 38th flight of Astrakon this year.',
  },
  {
    kind: 'rate decisions of one bank',
    one: 'The Bank of Norland cut its policy rate by 25 basis points to 4.75 percent on 6 February. Governor Alma Reef said inflation had eased to 2.6 percent. Two of nine members voted against the cut.',
    other:
      'The Bank of Norland cut its policy rate by 50 basis points to 4 percent on 8 May. Governor Alma Reef said inflation had eased to 1.9 percent. Three of nine members voted against the cut.',
  },
  {
    kind: 'monthly figures of one office',
    one: 'Unemployment in Castelmar fell to 7.1 percent in March from 7.4 in February, the statistics office said. Some 212,000 people were out of work. Economists had expected 7.3 percent. Hotels in Castelmar hired most.',
    other:
      'Unemployment in Castelmar rose to 7.8 percent in June from 7.5 in May, the statistics office said. Some 233,000 people were out of work. Economists had expected 7.6 percent. Builders in Castelmar dismissed most.',
  },
  {
    kind: 'murders in one city',
    one: 'Police in Halverton charged Scott Greer, 38, with the murder of Naomi Price, who was found in a flat on Elm Row on 2 March. A post-mortem showed stab wounds. Detectives in Halverton want to hear from neighbours.',
    other:
      'Police in Halverton charged Lewis Cray, 22, with the murder of Adil Rahmani, who was found in a park on Kiln Hill on 5 March. A post-mortem showed head injuries. Detectives in Halverton want to hear from walkers.',
  },
  {
    kind: 'missing people of one district',
    one: 'Police in Cumbrook are searching for Josie Lane, 14, who was last seen at the bus station on Monday at 16:30. She wore a green coat. Anyone who has seen her should call Cumbrook police.',
    other:
      'Police in Cumbrook are searching for Harold Finch, 83, who was last seen at the library on Thursday at 11:10. He wore a brown cap. Anyone who has seen him should call Cumbrook police.',
  },
  {
    kind: 'signings of one club',
    one: 'Real Montoro have signed the winger Idris Kone from Lyria for 24 million euros. He is 21 and has a contract until 2030. Montoro coach Vito Lanza said the club had watched him for a year.',
    other:
      'Real Montoro have signed the defender Pavel Stanek from Trnovo for nine million euros. He is 26 and has a contract until 2029. Montoro coach Vito Lanza said the club had watched him for months.',
  },
  {
    kind: 'closures of one chain',
    one: 'Bexley Stores will close its branch in Thornby on 30 June with the loss of 64 jobs. The shop in Market Square opened in 1978. Bexley Stores said customers had moved online.',
    other:
      'Bexley Stores will close its branch in Kirkmuir on 31 August with the loss of 112 jobs. The shop in Union Street opened in 1964. Bexley Stores said customers had moved online.',
  },
  {
    kind: 'recalls of one car maker',
    one: 'Ostara is recalling 184,000 Lynx cars because of a faulty brake hose, the road agency said. Five crashes are known. Dealers of Ostara will replace the part from 12 May.',
    other:
      'Ostara is recalling 67,500 Ibex vans because of a loose battery cable, the road agency said. Two fires are known. Dealers of Ostara will fasten the part from 20 October.',
  },
  {
    kind: 'outbreaks in one province',
    one: 'Health officials in Kasombe reported 38 cases of cholera and four deaths in the Mbeya camp on Monday. A team with 6,000 doses of vaccine is on its way. Kasombe had its last outbreak two years ago.',
    other:
      'Health officials in Kasombe reported 12 cases of measles and one death in the Lufira valley on Monday. A team with 20,000 doses of vaccine is on its way. Kasombe had its last outbreak six years ago.',
  },
  {
    kind: 'power cuts in one city',
    one: 'About 23,000 homes in Redmond Falls lost power on Saturday after a fire in the substation at Gale Street. Crews of Tri-County Power restored it by 9 p.m. Trams in Redmond Falls stood still.',
    other:
      'About 8,400 homes in Redmond Falls lost power on Tuesday after a tree fell on a line at Cobb Creek. Crews of Tri-County Power restored it by 2 a.m. Traffic lights in Redmond Falls failed.',
  },
  {
    kind: 'council votes of one city',
    one: 'Lowmere city council voted 9-4 on Monday to build 220 flats on the old tannery. Mayor Ines Calder called it a good day. Opponents led by Ron Beale fear for the trees.',
    other:
      'Lowmere city council voted 7-6 on Monday to close two libraries and save $1.4 million. Mayor Ines Calder called it a hard day. Opponents led by Freda Oates fear for the children.',
  },
  {
    kind: 'orders of one president',
    one: 'President Raul Quintero signed a decree on Wednesday that raises the minimum wage to 412 pesos a day. It takes effect on 1 July. The union leader Alba Cruz said it was too little. Quintero spoke for ten minutes.',
    other:
      'President Raul Quintero signed a decree on Wednesday that bans trawling within 20 miles of the coast. It takes effect on 15 August. The fleet owner Saul Marin said it was too much. Quintero spoke for ten minutes.',
  },
  {
    kind: 'stages of one race',
    one: 'Mattis Eik won the fourth stage of the Tour of Galdia on Tuesday, 171 kilometres from Orsa to Pelt, in a sprint. Dane Ulrik Bo finished second. Luis Abrantes keeps the lead of the Tour of Galdia.',
    other:
      'Piotr Zelka won the ninth stage of the Tour of Galdia on Sunday, 148 kilometres from Crans to Mont Avel, alone. Spaniard Iker Otxoa finished second. Kevin Marr takes the lead of the Tour of Galdia.',
  },
  {
    kind: 'landings of boats on one island',
    one: 'A boat with 87 migrants reached Lampora on Monday night, the coast guard said. Among them were 14 children from Sudan. They were taken to the camp of Lampora. A second boat was expected.',
    other:
      'A boat with 43 migrants reached Lampora on Friday morning, the coast guard said. Among them were six women from Bangladesh. They were taken to the camp of Lampora. No other boat was expected.',
  },
  {
    kind: 'prizes of one jury',
    one: 'The Ellery Prize for fiction goes to Maud Sinclair for her novel Salt Harvest, the jury said on Thursday. It is worth 40,000 pounds. Sinclair, 58, was born in Cork. The Ellery Prize is awarded in June.',
    other:
      'The Ellery Prize for poetry goes to Jonah Adeyemi for his book Slow Rivers, the jury said on Thursday. It is worth 15,000 pounds. Adeyemi, 33, was born in Ibadan. The Ellery Prize is awarded in June.',
  },
  {
    kind: 'delays at one airport',
    one: 'Flights at Corrigan airport were halted for 90 minutes on Monday after a drone was seen near the runway. Some 34 flights were diverted. Corrigan said passengers should check with their airline.',
    other:
      'Flights at Corrigan airport were halted for four hours on Thursday after thick fog closed in from the sea. Some 112 flights were cancelled. Corrigan said passengers should check with their airline.',
  },
  {
    kind: 'avalanches in one range',
    one: 'Two skiers died in an avalanche on the Piz Morell in the Hochtal on Saturday, the rescue service said. The slab was 60 metres wide. The danger in the Hochtal was at level three. The victims came from Denmark.',
    other:
      'A climber died in an avalanche on the Grauhorn in the Hochtal on Wednesday, the rescue service said. The slab was 200 metres wide. The danger in the Hochtal was at level four. The victim came from Poland.',
  },
  {
    kind: 'discoveries at one dig',
    one: 'Archaeologists at Tell Harun have found a hoard of 340 silver coins from the ninth century, the antiquities office said. Professor Mina Saad leads the dig at Tell Harun. The coins lay below a kitchen floor.',
    other:
      'Archaeologists at Tell Harun have found a mosaic of 28 square metres from the sixth century, the antiquities office said. Professor Mina Saad leads the dig at Tell Harun. The mosaic lay below a stable.',
  },
  {
    kind: 'fines of one regulator',
    one: 'The Data Board fined the retailer Quillon 1.9 million euros on Tuesday for keeping the addresses of 410,000 customers too long. Commissioner Jorg Haase said firms must delete what they do not need.',
    other:
      'The Data Board fined the clinic group Sanavita 280,000 euros on Tuesday for sending the files of 1,350 patients by mistake. Commissioner Jorg Haase said firms must protect what they hold.',
  },
  {
    kind: 'shares on one exchange',
    one: 'Shares of Tolland Mining fell 11 percent to 6.42 dollars on the Ravensburg exchange on Monday after a mine in Peru was flooded. The Ravensburg index lost 0.6 percent. Volume was 4.1 million shares.',
    other:
      'Shares of Apex Dairy rose 14 percent to 23.80 dollars on the Ravensburg exchange on Monday after a takeover bid from Japan. The Ravensburg index lost 0.6 percent. Volume was 9.7 million shares.',
  },
  {
    kind: 'protests on one square',
    one: 'Some 30,000 people marched to Liberty Square in Sorvino on Saturday against higher fuel prices. Police detained 18. Union chief Bogdan Ilic called for a strike. Liberty Square was cleared by midnight.',
    other:
      'Some 5,000 people marched to Liberty Square in Sorvino on Wednesday against a law on foreign media. Police detained 61. The student Mira Kovan called for a boycott. Liberty Square was cleared by midnight.',
  },
  {
    kind: 'deaths in one prison',
    one: 'An inmate was found dead in Blackmoor prison on Monday, the prison service said. Terence Poole, 44, was serving eight years for robbery. It is the third death at Blackmoor this year. An inquiry has begun.',
    other:
      'An inmate was found dead in Blackmoor prison on Sunday, the prison service said. Jamal Everett, 29, was awaiting trial for fraud. It is the fifth death at Blackmoor this year. An inquiry has begun.',
  },
];

/** One event each, by two outlets. */
export const ONE_EVENT: readonly Pair[] = [
  {
    kind: 'a quake',
    one: 'An earthquake of magnitude 5.7 hit near Belluna on 11 May at 05:02, the Orlan Seismic Institute said. The epicentre was 9 km south of the town. Walls cracked in Santo Piero.',
    other:
      'People in Santo Piero slept in their cars after the earth shook on 11 May. The 5.7 quake near Belluna brought down chimneys, and the mayor has closed two schools.',
  },
  {
    kind: 'results of a company',
    one: 'Kestler Pharma said third-quarter net profit rose to 318 million euros from 290 million a year before. Sales came to 2.74 billion euros. Chief executive Lars Ohm confirmed the forecast.',
    other:
      'Strong demand for its asthma inhaler lifted Kestler Pharma to a profit of 318 million euros. “We are on course,” said Lars Ohm, who runs the company.',
  },
  {
    kind: 'a match',
    one: 'Sandwell won 4-2 at Brierton on Sunday. Nico Valdes scored three goals and Tim Urwin added a fourth before 24,870 spectators. Manager Hal Dempsey praised his team.',
    other:
      'Nico Valdes took the ball home after his hat-trick sank Brierton. Sandwell were behind at half-time, and Hal Dempsey admitted that he had raised his voice.',
  },
  {
    kind: 'a flood alert',
    one: 'The river Lenn rose to 7.2 metres at Oxley Weir on Sunday, the water authority said. It issued a flood alert for Barrowby. Sixty houses were cleared.',
    other:
      'Families in Barrowby carried furniture upstairs as the Lenn rose over its banks. At Oxley Weir it stood at 7.2 metres, the highest in thirty years. Sixty homes were emptied.',
  },
  {
    kind: 'a bail hearing',
    one: 'Judge Marcus Heald of Denby Court set bail of $75,000 on Monday for Irwin Stokes, 47, who is charged with arson. He is to appear again on 21 April.',
    other:
      'The man accused of burning down the Denby cinema may go home if his family finds $75,000. Irwin Stokes said nothing as Judge Heald read the conditions.',
  },
  {
    kind: 'a seizure of drugs',
    one: 'Customs officers at the port of Carmo found 720 kilos of cocaine in a container of coffee from Valparda, the prosecutors said on Friday. A 33-year-old driver was arrested.',
    other:
      'A sniffer dog called Rufus led officers at Carmo to 720 kilos of cocaine between sacks of coffee. The ship had come from Valparda; the driver who came for the box is in custody.',
  },
  {
    kind: 'a fire',
    one: 'Fifty firefighters tackled a blaze at a timber yard in Kelmsworth on Tuesday night. Eight engines were sent to Saw Lane at 9.40 p.m. Nobody was hurt.',
    other:
      'Smoke hung over Kelmsworth on Wednesday after the timber yard in Saw Lane burnt down. The owner, Jim Cotter, said that three generations of work were gone.',
  },
  {
    kind: 'a road death',
    one: 'A cyclist died on the B71 near Farlow at about 08:20 on Saturday, police said. Simon Weald, 31, collided with a lorry. The road was closed for five hours.',
    other:
      'Friends have paid tribute to Simon Weald, the teacher who was killed on his bicycle near Farlow. Weald, 31, leaves a daughter. The driver of the lorry is helping police.',
  },
  {
    kind: 'a strike on a city',
    one: 'A missile strike on Dubrov killed 11 people and wounded 36 on Friday, governor Taras Hnat said. It hit a block of flats in Vesna street.',
    other:
      'Rescuers in Dubrov pulled two more bodies from the rubble in Vesna street, so that 13 people are now known to have died in the missile attack, Hnat said.',
  },
  {
    kind: 'a poll',
    one: 'The Greens lead with 31 percent in a survey of 1,346 voters by the Tellus institute, ahead of the Centre with 27. Party leader Sonja Brekke said voters wanted change.',
    other:
      'For the first time the Greens of Sonja Brekke are the strongest party. Tellus asked 1,346 people; 31 percent would vote for them, and the Centre comes to 27.',
  },
  {
    kind: 'a visit',
    one: 'Foreign Minister Karim Badawi met his counterpart Ula Sand in Osterby on Tuesday. They signed an accord on wind power worth 90 million euros. Badawi called the talks warm.',
    other:
      'Turbines for the desert: in Osterby, Ula Sand and her guest Karim Badawi put their names to a deal that brings 90 million euros to builders of wind parks.',
  },
  {
    kind: 'a launch',
    one: 'Corvane launched 18 satellites of the Lumen network from Point Sable at 5:06 a.m. on Sunday. The booster landed on the barge Fortune.',
    other:
      'Early risers along the coast saw a rocket climb from Point Sable. On board were 18 Lumen satellites, with which Corvane wants to bring the internet to farms.',
  },
  {
    kind: 'a rate decision',
    one: 'The Bank of Estmark raised its policy rate by 25 basis points to 3.25 percent on 12 February. Governor Inga Toll said inflation was at 4.1 percent.',
    other:
      'Mortgages in Estmark will cost more from March. With inflation at 4.1 percent, Governor Inga Toll saw no other way than to lift the rate to 3.25 percent.',
  },
  {
    kind: 'a murder charge',
    one: 'Police in Ormsley charged Grant Voss, 40, with the murder of Celia Marsh, who was found in a flat on Dove Row on 9 March. A post-mortem showed stab wounds.',
    other:
      'The sister of Celia Marsh wept in court as Grant Voss, a former neighbour in Dove Row, heard that he will stand trial for murder. Ormsley had held a vigil for her.',
  },
  {
    kind: 'a signing',
    one: 'Atletico Serra have signed the midfielder Jules Amari from Brissac for 31 million euros. He is 23 and has a contract until 2031.',
    other:
      '“I dreamt of this shirt,” said Jules Amari as Serra presented him on Monday. Brissac get 31 million euros for the midfielder, a record for the club.',
  },
  {
    kind: 'a closure',
    one: 'Dorrit Foods will close its factory in Hembury on 30 September with the loss of 240 jobs. The works in Station Road opened in 1951.',
    other:
      'Hembury has baked biscuits since 1951, and in September the ovens go cold. The 240 people at Dorrit Foods heard of it in a letter; the union speaks of a betrayal.',
  },
  {
    kind: 'a recall',
    one: 'Vantor is recalling 93,000 Pike cars because of a faulty seat belt, the road agency said. Three injuries are known. Dealers of Vantor will replace the part.',
    other:
      'Owners of a Vantor Pike should look at their belts. Some 93,000 of the cars may have a buckle that opens in a crash, and three drivers have been hurt.',
  },
  {
    kind: 'an outbreak',
    one: 'Health officials in Tumbara reported 54 cases of cholera and seven deaths in the Nsele camp on Monday. A team with 8,000 doses of vaccine is on its way.',
    other:
      'Doctors in the camp of Nsele lack beds as cholera spreads. Tumbara has counted 54 patients and expects more; a plane with vaccine is to land on Tuesday.',
  },
  {
    kind: 'a protest',
    one: 'Some 40,000 people marched to Unity Square in Kravina on Saturday against a new pension law. Police detained 23. Union chief Zoran Beker called for a strike.',
    other:
      'Work until 67? Not with us, said tens of thousands on the Unity Square of Kravina. Zoran Beker told them that trains would stand still if the pension law passed.',
  },
  {
    kind: 'a find',
    one: 'Archaeologists at Qasr Amin have found a hoard of 215 gold coins from the tenth century, the antiquities office said. Professor Dalia Nour leads the dig.',
    other:
      'A student with a brush hit metal: below the oven of a baker at Qasr Amin lay 215 coins. “We did not sleep that night,” said Dalia Nour of the find.',
  },
];
