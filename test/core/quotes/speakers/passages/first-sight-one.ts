/** Short passages of many papers and kinds, with the speaker of each quotation as a reader finds it: first set. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_ONE: readonly Passage[] = [
  // tabloid
  [
    'Heartbroken mum Kelly Stobbs has slammed the council after her son’s bike was crushed by a bin lorry. “He saved for two years for that bike,” the 34-year-old fumed. “All I got was a leaflet.”\n\nA spokesman for Brackley Council said: “We are looking into the matter.”',
    ['He saved for two years', 'Kelly Stobbs'],
    ['All I got was a leaflet', 'Kelly Stobbs'],
    ['We are looking into', 'A spokesman for Brackley Council', 'spokesman', 'Brackley Council'],
  ],
  [
    'Pop star Lexa Dune has hit back at trolls. “I eat what I like,” she told her 4m followers. Her ex, footballer Marco Teale, liked the post. A pal said: “Lexa’s never been happier.”',
    ['I eat what I like', 'Lexa Dune'],
    ['never been happier', 'A pal', 'pal', null],
  ],
  [
    'Love rat Darren Sipe told a court he was “not a monster”. But his victim, 41-year-old Joanne Whitt, sobbed as she said: “He took my home.” Judge Clive Arnott told Sipe: “You are a conman through and through.”',
    ['not a monster', 'Darren Sipe'],
    ['He took my home', 'Joanne Whitt'],
    ['You are a conman', 'Clive Arnott'],
  ],
  [
    'TV chef Bruno Fall was spotted leaving a burger bar at 3am. “Don’t tell my wife,” he joked to snappers. Wife Carla, 38, later tweeted: “Too late, babe.”',
    ['tell my wife', 'Bruno Fall'],
    ['Too late, babe', 'Carla', 'Carla Fall', 'Wife Carla', null],
  ],
  // wire
  [
    'HARVIK, Nov 3 - Norland’s central bank held its key rate at 4.25% on Tuesday, citing “persistent pressure on wages”.\n\n“The committee sees no reason for haste,” Governor Elin Strand told reporters.\n\nAnalysts had been split. “This is a hawkish hold,” said Pavel Dorn of Quill Capital. Rival broker Amsel & Co. called it “a mistake in the making”.',
    ['persistent pressure', 'Norland’s central bank', 'central bank', 'Norland’s', null],
    ['no reason for haste', 'Elin Strand'],
    ['hawkish hold', 'Pavel Dorn'],
    ['a mistake in the making', 'Amsel & Co.', 'Amsel & Co', 'Rival broker Amsel & Co.', null],
  ],
  [
    'The rebels said on Sunday they had taken the town of Umbele. The army denied it. “Our flag still flies over Umbele,” Colonel Jonas Ekwe said by telephone. Residents reached by Reuters said they had heard shelling. “We are hiding in the church,” said one, who asked not to be named.',
    ['Our flag still flies', 'Jonas Ekwe'],
    ['hiding in the church', 'one', 'Residents', null],
  ],
  [
    'Oil fell 2% on Friday after Varuna’s energy minister, Hamid Qadri, said the producers’ group would meet “as planned”. His Delvian counterpart, Ruth Amadi, had earlier told the Financial Star that delegates might “need more time”.',
    ['as planned', 'Hamid Qadri'],
    ['need more time', 'Ruth Amadi'],
  ],
  [
    'President Tomas Ilves and his guest, Prime Minister Anita Rao, signed the pact in Tarsk. “It opens a new chapter,” Rao said. Ilves, who faces an election in May, described it as “the fruit of patience”. Neither took questions.',
    ['opens a new chapter', 'Anita Rao'],
    ['fruit of patience', 'Tomas Ilves'],
  ],
  // court
  [
    'A nurse accused of poisoning two patients wept in the dock as her messages were read out. “I can’t do this any more,” Moira Glynn, 29, wrote to a colleague in 2021. Prosecutor Simon Achebe QC told the jury it was “a confession in all but name”. Glynn denies murder.',
    ['do this any more', 'Moira Glynn'],
    ['a confession in all but name', 'Simon Achebe'],
  ],
  [
    'Giving evidence, Dr Rahel Abebe said the wound was “consistent with a fall”. Asked by Mr Toller, defending, whether a blow could be ruled out, she replied: “No.” Mr Justice Prewitt adjourned the case until Monday.',
    ['consistent with a fall', 'Rahel Abebe'],
    ['“No.”', 'Rahel Abebe'],
  ],
  [
    'Q. Did you see the defendant that night?\n\nA. I saw a man in a coat.\n\nQ. Was it Mr Brandt?\n\nA. I could not say.',
  ],
  [
    'The teenager, who cannot be named for legal reasons, told police: “I only held the bag.” His barrister, Lydia Moss, urged the court to show “a measure of mercy”. Sentencing him to four years, Recorder Nigel Crabbe said the boy had shown “not a flicker of remorse”.',
    ['I only held the bag', 'The teenager', 'teenager', null],
    ['a measure of mercy', 'Lydia Moss'],
    ['a flicker of remorse', 'Nigel Crabbe'],
  ],
  [
    'Jurors heard that Marcus Vane sent the victim, Ellie Trask, a text that read: “You will regret this.” Miss Trask did not reply. Her sister Dawn said Ellie had been “terrified of him”.',
    ['You will regret this', 'Marcus Vane'],
    ['terrified of him', 'Dawn', 'Dawn Trask', 'Her sister Dawn', null],
  ],
  // interview
  [
    'What made you leave the bank?\n\nI was bored. I had a desk by a window and nothing to look at.\n\nNovelist Petra Lind laughs at the memory. “My boss cried,” she says. “I think from relief.” Her husband, Jonas, brings coffee. “He cried because she took the stapler,” he says.',
    ['My boss cried', 'Petra Lind'],
    ['from relief', 'Petra Lind'],
    ['took the stapler', 'Jonas', 'Jonas Lind', 'Her husband, Jonas', null],
  ],
  [
    'INTERVIEWER: Your critics say the film is too long.\n\nDARIA VOSS: My critics have short legs.\n\nINTERVIEWER: Do you read them?\n\nDARIA VOSS: Only when my mother sends them.',
    ['short legs', 'DARIA VOSS', 'Daria Voss'],
    ['my mother sends', 'DARIA VOSS', 'Daria Voss'],
  ],
  [
    'Over tea in her garden, the sculptor Imelda Roche, 81, talks about the flood of 1978. “The kiln floated,” she says. “Imagine that.” Her late husband used to tell visitors: “She married the kiln, not me.”',
    ['The kiln floated', 'Imelda Roche'],
    ['Imagine that', 'Imelda Roche'],
    ['She married the kiln', 'Her late husband', 'late husband', null],
  ],
  [
    '“I was never the clever one,” says Otis Breck, whose brother Saul is a judge. “Saul read the law. I read the racing pages.” Saul Breck, reached by phone, agrees. “He still owes me for both,” he says.',
    ['never the clever one', 'Otis Breck'],
    ['Saul read the law', 'Otis Breck'],
    ['owes me for both', 'Saul Breck'],
  ],
  // live blog
  [
    '14:32 The prime minister is on her feet. “This house will not be bullied,” Dana Whitlock tells MPs, to cheers.\n\n14:35 Leader of the opposition Rory Gault: “She has bullied it for three years.”\n\n14:41 Whitlock says the review will report “by Easter”.',
    ['will not be bullied', 'Dana Whitlock'],
    ['bullied it for three years', 'Rory Gault'],
    ['by Easter', 'Dana Whitlock', 'Whitlock'],
  ],
  [
    'Our correspondent Nils Ager is at the port:\n\n“There are about forty people on the quay. Nobody has told them anything.”\n\nThe coastguard says the search has been “scaled back”. Mayor Sunniva Hagen has just arrived.',
    ['about forty people', 'Nils Ager'],
    ['scaled back', 'The coastguard', 'coastguard'],
  ],
  [
    'Update 9.15pm: Police have confirmed a second arrest. Supt Fergal Tighe said the man, in his 50s, was “known to gardaí”. A neighbour told RTV: “He was quiet. Kept pigeons.”',
    ['known to gardaí', 'Fergal Tighe'],
    ['Kept pigeons', 'A neighbour', 'neighbour'],
  ],
  // science
  [
    'Bees can count to five, a study suggests. “They surprised us,” said lead author Mei-Ling Chao of the University of Southmere. Dr Arne Vold, who was not involved in the work, said the sample was “on the small side” but the design “elegant”.',
    ['They surprised us', 'Mei-Ling Chao'],
    ['on the small side', 'Arne Vold'],
    ['elegant', 'Arne Vold'],
  ],
  [
    'The team drilled 400 metres into the ice. “What came up was older than we dared hope,” writes glaciologist Inga Solberg in the journal Cryos. Her co-author, Tadesse Worku, is more cautious. “We have one core,” he says. “One core is an anecdote.”',
    ['older than we dared hope', 'Inga Solberg'],
    ['We have one core', 'Tadesse Worku'],
    ['an anecdote', 'Tadesse Worku'],
  ],
  [
    'Why do cats purr? “Nobody knows for certain,” says Professor Helen Marsh. One theory, put forward by the late vet Ivo Kranz, holds that it “mends the bones”. Marsh is unconvinced.',
    ['Nobody knows for certain', 'Helen Marsh'],
    ['mends the bones', 'Ivo Kranz', 'One theory', 'theory', null],
  ],
  [
    'The agency’s probe, nicknamed “Tortoise”, reached the comet on Saturday. “We have touchdown,” flight director Sanjay Pell announced, before hugging his deputy, Rosa Quint. “I think he broke a rib,” she said later.',
    ['Tortoise', null],
    ['We have touchdown', 'Sanjay Pell'],
    ['broke a rib', 'Rosa Quint'],
  ],
  // sport
  [
    'City boss Enzo Maldini refused to blame keeper Tom Fry for the defeat. “Tommy has won us ten points this season,” he said. “I won’t hear a word.” Rovers manager Keith Lowe called the winner “a gift, wrapped and all”.',
    ['Tommy has won us ten', 'Enzo Maldini'],
    ['hear a word', 'Enzo Maldini'],
    ['a gift, wrapped', 'Keith Lowe'],
  ],
  [
    '“We were second best to every ball,” admitted captain Josh Rennick. Asked about Rennick’s fitness, coach Vera Stahl shrugged. “He is 36. Everything hurts at 36.”',
    ['second best to every ball', 'Josh Rennick'],
    ['He is 36', 'Vera Stahl'],
  ],
  [
    'Kenyan Ruth Chebet broke the tape in 2:19:03. “I felt the wind was my friend today,” the 27-year-old said. Second-placed Alemu Tesfaye, of Ethiopia, collapsed at the line. Her coach, Dawit Haile, said she was “dehydrated but smiling”.',
    ['the wind was my friend', 'Ruth Chebet'],
    ['dehydrated but smiling', 'Dawit Haile'],
  ],
  [
    'Ravi Menon’s hundred came off 61 balls. “Best I’ve seen on that pitch,” was the verdict of his captain, Ben Stroud. Menon himself was modest: “I got lucky at slip.” The visitors need 212.',
    ['Best I’ve seen', 'Ben Stroud'],
    ['I got lucky', 'Ravi Menon'],
  ],
  // African
  [
    'The Minister of Works, Alhaji Musa Danladi, yesterday in Abuja said the road would be completed “before the rains”. He stated this while receiving the contractor, Engr. Chidi Okafor. Okafor, in his remarks, thanked the minister for what he called “prompt payment”.',
    ['before the rains', 'Musa Danladi', 'Alhaji Musa Danladi'],
    ['prompt payment', 'Chidi Okafor', 'Okafor', 'Engr. Chidi Okafor'],
  ],
  [
    'Governor Wanjiru Mbugua has told off MCAs over the stalled budget. “Stop holding the county hostage,” she said on Wednesday. Majority leader Peter Kiptoo dismissed her remarks, saying the assembly was “not a rubber stamp”.',
    ['Stop holding the county', 'Wanjiru Mbugua'],
    ['not a rubber stamp', 'Peter Kiptoo'],
  ],
  [
    'Addressing mourners in Gwanda, Chief Mathe said: “Our sons are dying in those pits.” Villagers blamed the mine’s owner, Zhao Mining. Its manager, Mr Li Fen, could not be reached. ZRP spokesperson Inspector Loveness Dube confirmed the incident and urged miners to “desist from illegal activities”.',
    ['Our sons are dying', 'Chief Mathe', 'Mathe'],
    ['desist from illegal', 'Loveness Dube'],
  ],
  [
    'Deputy President Thandi Mokoena told Parliament that load-shedding would “soon be history”. The DA’s Pieter Louw heckled her. “We have heard that since 2014,” he shouted. The Speaker, Ms Nomsa Zulu, ordered him to withdraw.',
    ['soon be history', 'Thandi Mokoena'],
    ['since 2014', 'Pieter Louw'],
  ],
  // Asian
  [
    'NEW DELHI: The Supreme Court on Monday pulled up the state for delays. “How long will the children wait?” a bench headed by Justice R K Sahay asked. Additional solicitor general Meera Pathak, appearing for the state, submitted that the process was “at an advanced stage”.',
    [
      'How long will the children',
      'a bench headed by Justice R K Sahay',
      'a bench',
      'bench',
      'R K Sahay',
      null,
    ],
    ['at an advanced stage', 'Meera Pathak'],
  ],
  [
    'Chief minister Arvind Rathore said that the opposition was “shedding crocodile tears”. Hitting back, Lok Dal president Sunita Chaudhary said Rathore had “lost touch with the fields”. She was talking to reporters after meeting the farmers.',
    ['shedding crocodile tears', 'Arvind Rathore'],
    ['lost touch with the fields', 'Sunita Chaudhary'],
  ],
  [
    'MANILA, Philippines — Senator Liza Robredillo on Thursday warned against “trial by publicity”. “Let the committee do its job,” Robredillo said in a statement in Filipino. Her colleague, Sen. Jun Macasaet, earlier described the mayor as a “fugitive”. The mayor, Rico Ang, has denied the charges.',
    ['trial by publicity', 'Liza Robredillo'],
    ['Let the committee', 'Liza Robredillo'],
    ['fugitive', 'Jun Macasaet'],
  ],
  [
    'Foreign ministry spokesman Guo Wen told a daily briefing that the flights were “routine”. Asked about the remarks of the Japanese minister, Guo said: “We advise him to read history.” In Tokyo, chief cabinet secretary Kenji Arakawa lodged what he called “a stern protest”.',
    ['routine', 'Guo Wen'],
    ['read history', 'Guo Wen'],
    ['a stern protest', 'Kenji Arakawa'],
  ],
  // European
  [
    'Brussels will not bend, according to Commissioner Maris Ozols. “Rules are rules,” the Latvian told Der Bote. A diplomat from a large member state was less polite. “Ozols has never run so much as a kiosk,” the diplomat said.',
    ['Rules are rules', 'Maris Ozols'],
    [
      'never run so much as a kiosk',
      'A diplomat from a large member state',
      'A diplomat',
      'diplomat',
      'The diplomat',
    ],
  ],
  [
    'In an open letter, 40 professors accuse rector Jean Delmas of “governing by fear”. The rector rejects this. “I govern by email,” he says drily. Student leader Aïcha Benali is not amused: “He treats us like customers.”',
    ['governing by fear', '40 professors', 'professors', null],
    ['I govern by email', 'Jean Delmas'],
    ['treats us like customers', 'Aïcha Benali'],
  ],
  [
    'The Bavarian town of Altfurt has 900 inhabitants and, since May, 600 refugees. “We manage,” says mayor Josef Huber. Baker Traudl Obermair, standing behind him, rolls her eyes. “He manages. We bake.”',
    ['We manage', 'Josef Huber'],
    ['He manages', 'Traudl Obermair'],
  ],
  [
    'Opposition leader Donald Tarski called on the government to resign, calling its record “shameful”. Deputy premier Jacek Sowa replied that Tarski “has a short memory”. The zloty fell.',
    ['shameful', 'Donald Tarski'],
    ['has a short memory', 'Jacek Sowa'],
  ],
  // features
  [
    'Every morning at five, Consuelo Ibarra lights the oven. She has done so since 1961. “My hands know the way,” she says. The baker’s granddaughter, Pilar, wants to sell up. “There is no money in bread,” she says. “Abuela thinks money is flour.”',
    ['My hands know', 'Consuelo Ibarra'],
    ['no money in bread', 'Pilar', 'The baker’s granddaughter, Pilar', 'granddaughter', null],
    ['money is flour', 'Pilar', 'The baker’s granddaughter, Pilar', null],
  ],
  [
    'The lighthouse keeper’s log for that night has one line: “Wind. Sea. God.” Keeper Angus Rae never spoke of it again. His grandson, the poet Iain Rae, thinks the line says enough. “It is the best poem in the family,” he says.',
    ['Wind. Sea. God', null, 'Angus Rae', 'The lighthouse keeper’s log', 'log', 'lighthouse keeper’s log'],
    ['the best poem', 'Iain Rae'],
  ],
  [
    '“When I go, the shop goes,” says Mr Fazal. He is 77.\n\nHis customers will not hear of it.\n\n“Where would I take my watches?” asks Joan Peel, a retired headmistress.\n\n“He mended my father’s.”',
    ['When I go', 'Mr Fazal', 'Fazal'],
    ['take my watches', 'Joan Peel'],
    ['mended my father', 'Joan Peel', null],
  ],
  [
    'The saying in the village is “first the goat, then the guest”. Shepherd Luan Hoxha explains it with a shrug. “A goat gives milk,” he says. “A guest gives opinions.”',
    ['first the goat', null],
    ['A goat gives milk', 'Luan Hoxha'],
    ['A guest gives opinions', 'Luan Hoxha'],
  ],
  // press releases
  [
    'LINDEN, Ohio, Feb. 4, 2026 -- Corvane Health, a provider of “care at home” services, today named Denise Albright as chief executive. “Denise is a proven leader,” said board chair Walter Nunn. “I am honored to join Corvane,” said Albright.',
    ['care at home', null],
    ['a proven leader', 'Walter Nunn'],
    ['honored to join', 'Denise Albright'],
  ],
  [
    '“This partnership will transform the way people park,” said Giorgio Bassi, co-founder and CEO of Parkly. “Our customers have been asking for this,” added Ines Kohl, Head of Mobility at Stadtwerke Ulmen.',
    ['transform the way', 'Giorgio Bassi'],
    ['customers have been asking', 'Ines Kohl'],
  ],
  [
    'The foundation’s director, Abena Osei, thanked donors for their “extraordinary generosity”. Commenting on the award, Minister for Culture Yaw Darko said: “Ghana is proud.”',
    ['extraordinary generosity', 'Abena Osei'],
    ['Ghana is proud', 'Yaw Darko'],
  ],
  // police, disaster
  [
    '“I heard a bang and then the ceiling was gone,” said Lucia Ferrante, who runs the café next door. Fire chief Ottavio Conti said a gas leak was “the most likely cause”. Ferrante’s husband is among the injured. “He is awake,” she said. “He asked for coffee.”',
    ['I heard a bang', 'Lucia Ferrante'],
    ['most likely cause', 'Ottavio Conti'],
    ['He is awake', 'Lucia Ferrante'],
    ['asked for coffee', 'Lucia Ferrante'],
  ],
  [
    'The mother of the missing girl made a fresh appeal. “Somebody knows,” said Tanya Rusk. Detective Inspector Hal Brodie, standing beside her, said officers were “keeping an open mind”.',
    ['Somebody knows', 'Tanya Rusk'],
    ['keeping an open mind', 'Hal Brodie'],
  ],
  [
    'Witness Aron Feld said the driver got out and screamed “I can’t stop”. The driver, a woman of 52, is in hospital. Her lawyer said she was “in no state to speak”.',
    ['can’t stop', 'the driver', 'driver', 'Aron Feld', null],
    ['in no state to speak', 'Her lawyer', 'lawyer', null],
  ],
  // politics
  [
    'Sen. Carla Mendez (D) said the bill was “dead on arrival”. Her Republican opponent, state Rep. Tuck Barlow, said she was “hiding from voters”. Mendez’s campaign did not respond. In a tweet, Barlow’s wife, Mindy, called the senator “a no-show”.',
    ['dead on arrival', 'Carla Mendez'],
    ['hiding from voters', 'Tuck Barlow'],
    ['a no-show', 'Mindy', 'Mindy Barlow', 'Barlow’s wife, Mindy', null],
  ],
  [
    'Her refusal was firm: “I will not sign a paper I have not read,” said Councillor Edda Brandt. Council leader Piers Ogden called it “theatre”.',
    ['I will not sign', 'Edda Brandt'],
    ['theatre', 'Piers Ogden'],
  ],
  [
    '“You get used to it,” shrugs Tomasz Bielak, wiping oil from his hands. His boss, Grażyna Kos, does not. “I cry on Sundays,” she says.',
    ['You get used to it', 'Tomasz Bielak'],
    ['I cry on Sundays', 'Grażyna Kos'],
  ],
  [
    'The minister’s private secretary, Hilary Moon, kept a diary. “He sleeps through every meeting,” she wrote in June. The minister, Lord Tavener, denies it.',
    ['sleeps through every', 'Hilary Moon'],
  ],
  [
    'Barry Cole and his brother Terry fell out over the pub. “He watered the beer,” Terry Cole told the Argus. Barry Cole says he “never touched a tap”.',
    ['He watered the beer', 'Terry Cole'],
    ['never touched a tap', 'Barry Cole'],
  ],
  [
    'Two men were missing, Chief Warden Signe Falk emphasised. The storm, she said, had come “out of a clear sky”. Guide Leif Tveit disagreed. “We saw it for an hour,” he told NRX.',
    ['out of a clear sky', 'Signe Falk', 'Warden Signe Falk'],
    ['We saw it for an hour', 'Leif Tveit'],
  ],
  [
    'Nobel winner Kofi Laryea once wrote that “hope is a discipline”. President Esi Quaye quoted the line in her speech on Friday. “I have been undisciplined,” she added.',
    ['hope is a discipline', 'Kofi Laryea'],
    ['I have been undisciplined', 'Esi Quaye'],
  ],
  [
    'Asked whether he would run again, Mayor Ted Lomax said: “Ask my wife.” She was standing next to him. “Absolutely not,” said Marge Lomax.',
    ['Ask my wife', 'Ted Lomax'],
    ['Absolutely not', 'Marge Lomax'],
  ],
  [
    'The film critic of the Herald, Poppy Strang, gave it one star. “A crime against popcorn,” she wrote. Director Max Oller took it well. “One star is still a star,” he posted.',
    ['A crime against popcorn', 'Poppy Strang'],
    ['still a star', 'Max Oller'],
  ],
  [
    'Union chief Bram Dekker accused the airline of “bullying”. The airline, Skyfar, said in a statement that it “respects every employee”. Pilot Eva Roos, who has worked there for 20 years, laughed when she was shown the statement. “Respect? They took our chairs.”',
    ['bullying', 'Bram Dekker'],
    ['respects every employee', 'The airline, Skyfar', 'The airline', 'Skyfar', 'airline'],
    ['They took our chairs', 'Eva Roos'],
  ],
];
