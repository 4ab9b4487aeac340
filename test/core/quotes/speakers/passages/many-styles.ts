/** Passages in the styles of tabloids, wires, courts, interviews, live blogs, science and papers of four continents. */
import type { Passage } from './passage.ts';

export const MANY_STYLES: readonly Passage[] = [
  [
    'Heartbroken gran Sheila Pratt told yesterday how thugs smashed her mobility scooter to bits. “I cried all night,” said the 81-year-old from Grimsford.\n\nNeighbour Kev Harding, 46, fumed: “They want locking up.”\n\nA police spokesman said inquiries were continuing.',
    ['I cried all night', 'Sheila Pratt', 'the 81-year-old from Grimsford'],
    ['They want locking up', 'Kev Harding', 'Neighbour Kev Harding'],
  ],
  [
    'Love Cove star Tiegan Marsh has hit back at trolls who branded her “plastic”.\n\nThe 24-year-old took to Instagram to blast: “I love my body, deal with it.”\n\nEx-boyfriend Jaxon Reid, 27, declined to comment.',
    ['plastic', 'trolls', null],
    ['I love my body', 'Tiegan Marsh'],
  ],
  [
    'A source close to the singer said: “She’s devastated. Marco was her rock.” Reps for Lila Fontane did not respond. A friend of Marco Bellini insisted there was “no bad blood”.',
    ['devastated', 'source close to the singer', 'source', null],
    ['no bad blood', 'friend of Marco Bellini', 'a friend of Marco Bellini', null],
  ],
  [
    'Mum-of-three Donna Craig found the snake in her loo. Hubby Phil laughed. “I thought he was having me on,” she told The Daily Lantern. “Then it hissed.”',
    ['having me on', 'Donna Craig'],
    ['Then it hissed', 'Donna Craig'],
  ],
  [
    'Boozy yob Darren Slade, 33, told cops “I’ll have you all sacked” before kicking out a window, a court heard. Judge Fiona Marlow told him: “You are a disgrace.”',
    ['have you all sacked', 'Darren Slade'],
    ['You are a disgrace', 'Fiona Marlow'],
  ],
  [
    'NAIROBI, March 3 (Wire) - Kenya’s central bank held its main rate at 11.25% on Tuesday, citing “sticky” food prices.\n\nGovernor Josphat Mutua told a briefing that the shilling was “fairly valued”.\n\n“We expect inflation to ease by June,” he said.',
    ['sticky', 'Kenya’s central bank', 'central bank', null],
    ['fairly valued', 'Josphat Mutua'],
    ['inflation to ease', 'Josphat Mutua'],
  ],
  [
    'The agency Tranx reported on Monday, citing Deputy Prime Minister Oleg Sviridov, that the pipeline was “mechanically complete”. The operator declined to comment.',
    ['mechanically complete', 'Oleg Sviridov', null],
  ],
  [
    'The kingdom’s energy minister, Prince Fahad bin Turki, was quoted by state news agency KNA as saying the cut was “precautionary”.',
    ['precautionary', 'Fahad bin Turki', 'Prince Fahad bin Turki'],
  ],
  [
    'SANTIAGO - Miners at the Cobre Alto pit walked out on Thursday after what union leader Raúl Espinoza described as “a slap in the face” from management. The company, Andex, said the offer was “in line with the market”.',
    ['a slap in the face', 'Raúl Espinoza'],
    ['in line with the market', 'The company', 'Andex'],
  ],
  [
    'Two diplomats said the draft, seen by the wire, calls on both sides to show “maximum restraint”. Envoy Clara Nystrand will present it on Friday. “It is the best text we could get,” one of the diplomats said.',
    ['maximum restraint', null, 'the draft', 'draft', 'two diplomats'],
    ['best text we could get', 'one of the diplomats', null],
  ],
  [
    'Opening the case for the Crown, Hugh Tennant KC told jurors that Marcus Bray had “groomed an entire family”. Bray, 52, denies nine charges.\n\nCross-examined by defence barrister Leonie Ash, the mother agreed she had once called Bray “a saint”.',
    ['groomed an entire family', 'Hugh Tennant', 'Hugh Tennant KC'],
    ['a saint', 'the mother', 'mother', null],
  ],
  [
    'In a statement read to the court, the victim said: “I still check the locks four times a night.” Sentencing Colin Madely to nine years, Judge Ruth Penhaligon said he had shown “not a flicker of remorse”.',
    ['check the locks', 'the victim', null],
    ['not a flicker of remorse', 'Ruth Penhaligon'],
  ],
  [
    'She told police that Wainwright had pinned her down. “I thought I was going to die,” she said. Wainwright, of Leith Road, was jailed for twelve years.',
    ['I thought I was going to die', null],
  ],
  [
    'Q. When did you first see the van?\nA. About ten past nine.\n\nMS. ORDWAY: Objection.\n\nTHE COURT: Overruled. Go ahead, Mr. Hale.\n\nBY MR. HALE:\nQ. And who was driving?\nA. I could not tell you that.',
    ['About ten past nine', null],
    ['Overruled', 'The Court', null],
    ['I could not tell you', null],
  ],
  [
    'The appeal judges, Lord Justice Farrant, Lady Justice Oyelaran and Mr Justice Kemp, said the sentence was “manifestly excessive”. Solicitor Priya Nandakumar, for the appellant, said outside court that her client was “relieved beyond words”.',
    ['manifestly excessive', 'The appeal judges', null],
    ['relieved beyond words', 'Priya Nandakumar'],
  ],
  [
    'When I meet Ingeborg Vaal in a café by the fjord, she orders for both of us. “You look hungry,” she says.\n\nDid the prize change her?\n\n“My rent went up. That is all.”',
    ['You look hungry', 'Ingeborg Vaal'],
    ['My rent went up', 'Ingeborg Vaal', null],
  ],
  [
    'Is it true that you turned down the part twice?\n\nThree times. My agent wept.\n\nWhat changed your mind?\n\n“My daughter. She said, ‘Mum, it is a dragon.’ You do not say no to a dragon,” laughs Oona Breslin.',
    ['You do not say no to a dragon', 'Oona Breslin'],
  ],
  [
    'The Beacon: You lost the vote by a hair. Why stay?\n\nTomasz Gajda: Because nobody else has a plan.\n\nThe Beacon: Your deputy says you are “finished”.\n\nTomasz Gajda: She says many things.',
    ['nobody else has a plan', 'Tomasz Gajda', null],
    ['finished', 'Your deputy', null, 'The Beacon'],
  ],
  [
    'Chef Mireille Soto does not measure. “Salt is a conversation,” she says, and her sous-chef Dario nods. “She talks a lot,” he whispers.',
    ['Salt is a conversation', 'Mireille Soto'],
    ['She talks a lot', 'Dario', null],
  ],
  [
    '“People ask me if I miss the circus,” says Vitaly Brandt, stirring his tea. “I miss the elephant.” His wife Nadia rolls her eyes. “The elephant does not miss him.”',
    ['People ask me', 'Vitaly Brandt'],
    ['I miss the elephant', 'Vitaly Brandt'],
    ['does not miss him', 'Nadia', 'Nadia Brandt', null],
  ],
  [
    '14:02\nFire now contained - brigade\n\nStation officer Will Tarrant has just told reporters the blaze is “under control but not out”.\n\n13:47\nFootage shows a column of smoke over the estuary.\n\n“I can hear popping,” a resident, Meera Joshi, tells us by phone.',
    ['under control but not out', 'Will Tarrant'],
    ['I can hear popping', 'Meera Joshi'],
  ],
  [
    'Key points\n\n• Premier says flood levy “off the table”\n\n• Opposition calls it “a U-turn on stilts”\n\nPremier Hollis Grantham made the remark at a farm in Dubbo West.',
    ['off the table', 'Premier', 'Hollis Grantham', 'Premier Hollis Grantham', null],
    ['a U-turn on stilts', 'Opposition', 'the opposition', null],
  ],
  [
    'That’s all from us tonight. A reminder of what we learned: transport secretary Neve Callan ruled out a strike ban; union boss Rory Pell said members were “furious and ready”; and passengers told us they just want to “get home”.',
    ['furious and ready', 'Rory Pell'],
    ['get home', 'passengers', null],
  ],
  [
    'Full time: Rovers 3-2 Athletic\n\nRovers boss Alan Stott on the winner: “I’ve never seen a strike like it.”\n\nAthletic’s Diego Parra: “We gave them two goals.”',
    ['never seen a strike', 'Alan Stott'],
    ['We gave them two goals', 'Diego Parra'],
  ],
  [
    '11.20am GMT\n\nThe minister is on his feet. “This house deserves the truth,” he begins, to jeers. Shadow minister Petra Lowther heckles: “Try telling it.”',
    ['This house deserves', null, 'the minister'],
    ['Try telling it', 'Petra Lowther'],
  ],
  [
    'The fossil, described today in Palaeo Letters, pushes the origin of flight back nine million years. “It forces us to redraw the tree,” says lead author Xu Lanying of the Hebei Institute. Others are cautious. “One wing is not a bird,” says Tobias Grell, who was not part of the team.',
    ['redraw the tree', 'Xu Lanying'],
    ['One wing is not a bird', 'Tobias Grell'],
  ],
  [
    'Compared with placebo, the drug cut relapses by a third. “That is clinically meaningful,” wrote Helga Strand and Omar Bishara in an editorial. Neither was paid by the maker, Orvex.',
    ['clinically meaningful', 'Helga Strand and Omar Bishara'],
  ],
  [
    '“We did not expect the octopuses to cooperate,” says ecologist Rina Takeda. Her colleague at Monash, Paul Drummond, was less surprised: “They plot.”',
    ['octopuses to cooperate', 'Rina Takeda'],
    ['They plot', 'Paul Drummond'],
  ],
  [
    'The panel’s chair, Sir Denis Wyatt, told MPs the model had been “good enough, not good”. Asked whether it should be scrapped, he said: “Replaced.”',
    ['good enough, not good', 'Denis Wyatt', 'Sir Denis Wyatt'],
    ['Replaced', 'Denis Wyatt', 'Sir Denis Wyatt'],
  ],
  [
    'ACCRA: The Member of Parliament for Nsuta East, Hon. Kwabena Sarpong, has described the budget as “a recipe for hunger”. Speaking to journalists in his constituency on Sunday, the legislator said government had “lost touch”.',
    ['a recipe for hunger', 'Kwabena Sarpong'],
    ['lost touch', 'Kwabena Sarpong', 'the legislator'],
  ],
  [
    'Chief Superintendent Tendai Moyo, speaking on behalf of the Commissioner-General, Godfrey Chuma, said the suspects had been “on the run since January”.',
    ['on the run since January', 'Tendai Moyo'],
  ],
  [
    'A resident who spoke on condition of anonymity told The Plateau Mail: “We bury people every week and nobody comes.” The state governor, Barrister Lucky Danjuma, has promised soldiers.',
    ['We bury people', 'A resident', null],
  ],
  [
    '“When the boreholes dried, we started walking,” explained Nomvula Sithole (63), a grandmother of eight. Ward councillor Bheki Zwane said a tanker would come “before the weekend”.',
    ['When the boreholes dried', 'Nomvula Sithole'],
    ['before the weekend', 'Bheki Zwane'],
  ],
  [
    'The National Association of Rice Farmers, through its president, Alhaji Sani Bello, said imports had become “a dagger”. Bello said members would march.',
    ['a dagger', 'The National Association of Rice Farmers', 'Sani Bello', 'Alhaji Sani Bello', null],
  ],
  [
    'NEW DELHI: Opposition MP Harsh Vardhan Rawat on Tuesday termed the ordinance “a midnight robbery”, even as Law Minister Sudha Iyer asserted it was “wholly constitutional”.',
    ['a midnight robbery', 'Harsh Vardhan Rawat'],
    ['wholly constitutional', 'Sudha Iyer'],
  ],
  [
    'Sub-inspector Lakshmi Prasad said the deceased was identified as one Ravi Teja, 29. “Prima facie it appears to be an accident,” the officer added. The victim’s brother alleged foul play, saying Teja had received “threat calls”.',
    ['Prima facie', 'Lakshmi Prasad', 'the officer'],
    ['threat calls', 'The victim’s brother', null],
  ],
  [
    'MANILA — Senator Imelda Reyes-Cruz urged the palace to “come clean” on the deal. Palace spokesperson Atty. Jun Villamor said there was “nothing to hide.”',
    ['come clean', 'Imelda Reyes-Cruz'],
    ['nothing to hide', 'Jun Villamor'],
  ],
  [
    '“Our side bowled beautifully,” skipper Wasim Khattak said at the toss, but coach Graham Doyle was heard muttering “too short, too short” from the dugout.',
    ['bowled beautifully', 'Wasim Khattak'],
    ['too short, too short', 'Graham Doyle'],
  ],
  [
    'Foreign ministry spokeswoman Lin Yaoting said Beijing “deplores” the visit, and that Taipei’s Wu Chih-hao was “playing with fire”. Wu’s office called the remarks “predictable”.',
    ['deplores', 'Lin Yaoting'],
    ['playing with fire', 'Lin Yaoting'],
    ['predictable', 'Wu’s office'],
  ],
  [
    'Mr Lee Boon Huat, 71, who has sold fishballs here since 1984, said in Mandarin: “My children have degrees. Who will stand in this heat?”',
    ['My children have degrees', 'Lee Boon Huat', 'Mr Lee Boon Huat'],
  ],
  [
    'Economy minister Bruno Lacaze, whose party trails in the polls, told the paper Le Matin Libre that raising the pension age was “unavoidable”. His predecessor, Solène Vidal, called the idea “suicidal”.',
    ['unavoidable', 'Bruno Lacaze'],
    ['suicidal', 'Solène Vidal'],
  ],
  [
    'According to Commissioner Ilze Kalnina, the fine “sends a message”. The firm’s lawyers, among them the former judge Otto Wessling, see it as “a political trophy”.',
    ['sends a message', 'Ilze Kalnina'],
    ['a political trophy', 'The firm’s lawyers', null],
  ],
  [
    'For the mayor of Sant Pau, Núria Ferrer, tourism is “a tap we can’t turn off”. Hotel owners disagree.',
    ['a tap we can’t turn off', 'Núria Ferrer'],
  ],
  [
    '“The Danes have understood it, the Dutch have not,” grumbles farmer Klaas Hoekstra. His son, Sjoerd, who will take over next year, is more hopeful. “We’ll find a way.”',
    ['The Danes have understood', 'Klaas Hoekstra'],
  ],
  [
    'The interior ministry in Vienna said the man had been “known to the authorities”. Chancellor Markus Thann spoke of “a black day”; opposition leader Eva Zorn demanded “answers, not wreaths”.',
    ['known to the authorities', 'The interior ministry in Vienna', 'The interior ministry'],
    ['a black day', 'Markus Thann'],
    ['answers, not wreaths', 'Eva Zorn'],
  ],
  [
    'Edward Said Jr. runs the bakery on Third Street. “Flour doubled in a year,” Said said. His sister Mona said she would sell.',
    ['Flour doubled', 'Edward Said Jr.', 'Edward Said'],
  ],
  [
    'Minister Mostafa Said said talks had been “fruitful”. Said added that a second round was planned.',
    ['fruitful', 'Mostafa Said'],
  ],
  [
    'Reporters asked whether the plant would close. Chief executive Gerd Lohmann said it would “stay open as long as it earns its keep”.',
    ['stay open as long', 'Gerd Lohmann'],
  ],
  [
    'Reporters shouted “Will you resign?” as Speaker Dolores Pine left. “Ask me tomorrow,” she shot back.',
    ['Will you resign', 'Reporters', null],
    ['Ask me tomorrow', 'Dolores Pine'],
  ],
  [
    'The MP for Calder, Winter Adeyemi, has quit. Friday Osei will replace her. “I gave it all I had,” Adeyemi said. Osei called her “a fighter”.',
    ['I gave it all', 'Winter Adeyemi'],
    ['a fighter', 'Friday Osei'],
  ],
  [
    'The paper’s report, citing an internal memo, said bosses had been “warned twice”. Spokesman Lars Okker called the report “recycled”.',
    ['warned twice', 'The paper’s report', 'an internal memo', 'The paper', null],
    ['recycled', 'Lars Okker'],
  ],
  [
    '“I was his secretary for six years. He never once raised his voice.”\n\nMagnate Conrad Voss died on Friday aged 88. Tributes came from as far as Perth.',
    ['I was his secretary', null],
  ],
  [
    'The crowd began to sing. “Give us back our harbour!”\n\nCouncil leader Moira Denholm watched from an upper window. She later described the protest as “noisy but good-natured”.',
    ['Give us back our harbour', null, 'The crowd'],
    ['noisy but good-natured', 'Moira Denholm'],
  ],
  [
    'Teacher Abena Owusu wept as she described the morning the roof fell. “The little ones were singing.” Headmaster Charles Tetteh had warned the ministry twice.',
    ['The little ones were singing', 'Abena Owusu', null],
  ],
  [
    '“You can’t eat a view,” goes the saying here. Postmistress Effie MacRae has heard it all her life. “Tell that to the folk who buy the cottages,” she says.',
    ['You can’t eat a view', null],
    ['Tell that to the folk', 'Effie MacRae'],
  ],
  [
    'Mr Harker accused the board of “asset-stripping by stealth”, a charge that chairwoman Dame Olive Stanton rejected as “fantasy”.',
    ['asset-stripping by stealth', 'Mr Harker', 'Harker'],
    ['fantasy', 'Olive Stanton', 'Dame Olive Stanton'],
  ],
  [
    'The president told his brother, the army chief Didier Ngoma, to “stop the trucks”, according to three people present. Ngoma replied that it was “too late”.',
    ['stop the trucks', 'The president', null],
    ['too late', 'Didier Ngoma'],
  ],
  [
    'Jurors saw a text in which Ms Tolland wrote “he is going to hurt me”. Her husband, Craig Tolland, told detectives she was “always dramatic”.',
    ['he is going to hurt me', 'Ms Tolland', 'Tolland', null],
    ['always dramatic', 'Craig Tolland'],
  ],
  [
    'In her resignation letter to Mayor Ivo Draganov, city architect Tsveta Mileva wrote that the tower was “a tombstone for the old town”. Draganov thanked her for her service.',
    ['a tombstone for the old town', 'Tsveta Mileva'],
  ],
  [
    'Striker Kojo Bediako, who scored twice, dedicated the win to his late father. “He taught me to shoot with both feet,” said Bediako, whose manager, Lee Sharrock, hailed “a complete performance”.',
    ['He taught me to shoot', 'Kojo Bediako'],
    ['a complete performance', 'Lee Sharrock'],
  ],
  [
    'Greenfields NGO director Saskia Blom said the ruling “changes everything”. Shares in Petrovia fell 4 per cent. The group “notes the decision” and will appeal, a spokeswoman said.',
    ['changes everything', 'Saskia Blom'],
    ['notes the decision', 'a spokeswoman', null],
  ],
];
