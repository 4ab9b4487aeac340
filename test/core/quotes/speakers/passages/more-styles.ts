/** Further passages in the same styles, by papers of Africa, Asia and Europe, tabloids, courts and wires. */
import type { Passage } from './passage.ts';

export const MORE_STYLES: readonly Passage[] = [
  [
    'Gutted landlord Barry Finch, 58, said the brewery had “stabbed him in the back”. Wife Jan added: “We gave them thirty years.” The brewery said it was “sorry to see Barry go”.',
    ['stabbed him in the back', 'Barry Finch'],
    ['We gave them thirty years', 'Jan', 'Jan Finch', 'Wife Jan', 'Wife'],
    ['sorry to see Barry go', 'The brewery'],
  ],
  [
    'Pop princess Kiki Vale has slammed rival Roxie Dune as “a copycat”. The pair once shared a flat. Roxie’s camp hit back last night: “Kiki needs a hug.”',
    ['a copycat', 'Kiki Vale'],
    ['Kiki needs a hug', 'Roxie’s camp', null],
  ],
  [
    '“It was like a bomb,” said shaken shopper Elsie Monk after a bus ploughed into Marlow’s bakery. Driver Ted Pool, 61, escaped with bruises. “I saw the pasties flying,” gasped baker Gianni Russo.',
    ['like a bomb', 'Elsie Monk'],
    ['pasties flying', 'Gianni Russo'],
  ],
  [
    'A pal of the goalie told The Whistle: “Ricky’s head is gone.” Ricky Stubbs, 29, let in six on Saturday. Gaffer Lou Brady growled: “Next question.”',
    ['head is gone', 'A pal of the goalie', 'pal of the goalie', null],
    ['Next question', 'Lou Brady'],
  ],
  [
    'EXCLUSIVE by Martin Crump\n\nTV vet Harriet Bligh has revealed she was sacked by text. “Two words,” the Farm Tales host told me. “‘We’re done.’”',
    ['Two words', 'Harriet Bligh', 'the Farm Tales host'],
  ],
  [
    'LUSAKA (Wire) - Zambia will miss its copper target, mines minister Chileshe Banda said on Wednesday, blaming “a brutal drought”.\n\nAnalysts at Kestrel Capital called the forecast “optimistic”.',
    ['a brutal drought', 'Chileshe Banda'],
    ['optimistic', 'Analysts at Kestrel Capital', 'Analysts', null],
  ],
  [
    'Shares in Lindqvist AB fell 9% after it warned of “softer” demand. Chief executive Petra Aalto told analysts on a call the company was “not immune”.',
    ['softer', 'Lindqvist AB', 'it', null],
    ['not immune', 'Petra Aalto'],
  ],
  [
    'The defence ministry in Tarsk said two drones were shot down, calling the attack “barbaric”. A spokesman for the rebels, Colonel Idrin Vask, denied it. “We were asleep,” he said.',
    ['barbaric', 'The defence ministry in Tarsk', 'the defence ministry'],
    ['We were asleep', 'Idrin Vask', 'Colonel Idrin Vask'],
  ],
  [
    'Norway’s oil minister Tor Hagen met his Qatari counterpart Saad Al-Mannai on Thursday. The two agreed to “deepen cooperation”, a joint statement said. Hagen later told reporters that prices were “where they should be”.',
    ['deepen cooperation', 'a joint statement', null, 'joint statement'],
    ['where they should be', 'Tor Hagen'],
  ],
  [
    '“We are not negotiating with a gun to our head,” a senior official said, asking not to be named. Finance minister Ana Beltrán is due to speak on Friday.',
    ['a gun to our head', 'a senior official', null],
  ],
  [
    'Giving evidence, PC Shona Rae said Doyle had shouted: “Come and get me.” Doyle’s solicitor, Imran Latif, suggested the officer had misheard. “I did not,” she replied.',
    ['Come and get me', 'Doyle'],
    ['I did not', 'Shona Rae', 'PC Shona Rae'],
  ],
  [
    'Sheriff Alasdair Munro told Kerr: “You targeted a woman of ninety.” Defending, Fraser Lyle said his client was “thoroughly ashamed”.',
    ['a woman of ninety', 'Alasdair Munro', 'Sheriff Alasdair Munro'],
    ['thoroughly ashamed', 'Fraser Lyle'],
  ],
  [
    'The prosecution alleges that Dr Venn wrote “get rid of the file” to his secretary. She told the inquest she had thought it “a joke”. Coroner Mary Ashdown adjourned the hearing.',
    ['get rid of the file', 'Dr Venn', 'Venn', null],
  ],
  [
    '“He said if I told anyone he would find me,” the woman, who cannot be named, told jurors. Lorry driver Keith Blunt denies rape. His barrister, Joanna Speight, put it to her that she had “imagined it”.',
    ['find me', 'the woman', null],
    ['imagined it', 'Joanna Speight'],
  ],
  [
    'Justice Olumide Adebayo, in a ruling delivered on Monday, held that the arrest was “unlawful, null and void”. The commission’s lawyer, Chief Bode Ransome, said it would appeal.',
    ['null and void', 'Olumide Adebayo', 'Justice Olumide Adebayo'],
  ],
  [
    'MR. ROSS: Were you in the room?\n\nTHE WITNESS: I was by the door.\n\nMR. ROSS: And what did Mr. Teague say?\n\nTHE WITNESS: He said, “Shut it.”',
    ['by the door', 'The Witness', null],
  ],
  [
    'She is ninety and swims every morning. “Cold water is cheaper than doctors,” Lotte Winkler tells me. Her dog, Bruno, growls. “He disagrees.”',
    ['cheaper than doctors', 'Lotte Winkler'],
    ['He disagrees', 'Lotte Winkler', null],
  ],
  [
    'Do you regret anything?\n\n“The hair,” says Dez Carrow, 61, who sang with The Lampreys until 1989. “And the second album.”\n\nHis old bandmate Sly Morris once called that record “a crime scene”. Carrow grins. “He played on it.”',
    ['The hair', 'Dez Carrow'],
    ['And the second album', 'Dez Carrow'],
    ['a crime scene', 'Sly Morris'],
    ['He played on it', 'Dez Carrow', null],
  ],
  [
    'How did it start?\nWith a bicycle. My uncle gave me his.\nAnd the first race?\nI came last, says Amara Diop, laughing. “But I finished.”',
    ['But I finished', 'Amara Diop', null],
  ],
  [
    'Over lunch, the architect Hideo Mori draws on the tablecloth. Critics have called his towers “toothpicks”. “They are right,” he says. “But good toothpicks.”',
    ['toothpicks', 'Critics', null],
    ['They are right', 'Hideo Mori'],
    ['But good toothpicks', 'Hideo Mori'],
  ],
  [
    '16.31 BST\n\nLabour’s Tess Godley has called for an inquiry. “The public has a right to know,” she posted on X.\n\n16.12 BST\n\nNo 10 has dismissed the claim. The prime minister’s spokesman told the lobby it was “categorically untrue”.',
    ['right to know', 'Tess Godley'],
    ['categorically untrue', 'The prime minister’s spokesman'],
  ],
  [
    'Here is the full text of the coastguard’s update:\n\n“Two vessels remain on scene. Survivors have been taken to Port Hallow.”\n\nMeanwhile fisherman Lars Tveit tells our reporter: “I pulled four out myself.”',
    ['Two vessels remain', 'the coastguard', 'coastguard', null],
    ['I pulled four out', 'Lars Tveit'],
  ],
  [
    'HT: Town 0 City 1. Town fans boo. “Shambolic,” texts Gav from Leeds. Former winger Ade Cole on commentary: “They’ve stopped running.”',
    ['Shambolic', 'Gav', 'Gav from Leeds', null],
    ['stopped running', 'Ade Cole', null],
  ],
  [
    'Senator Ruth Kopp, asked if she would vote no: “I’ll read it first.” Her aides hustled her into a lift. Senator Bill Dace, behind her: “Ditto.”',
    ['read it first', 'Ruth Kopp', null],
    ['Ditto', 'Bill Dace', null],
  ],
  [
    'In mice, the compound halved tumour growth. “Mice are not people,” cautions oncologist Dafna Regev, who wrote a commentary on the work. First author Lukas Hein calls it “a first brick”.',
    ['Mice are not people', 'Dafna Regev'],
    ['a first brick', 'Lukas Hein'],
  ],
  [
    'The IPCC-style report, written by 120 authors, warns of “irreversible loss”. Co-chair Mere Tavita says governments “cannot plead ignorance”. The fossil-fuel lobby called it “alarmist”.',
    ['irreversible loss', 'The IPCC-style report', 'report', null, 'IPCC-style report'],
    ['cannot plead ignorance', 'Mere Tavita'],
    ['alarmist', 'The fossil-fuel lobby', 'fossil-fuel lobby', null],
  ],
  [
    'According to Nerea Goñi, a seismologist in Bilbao, the swarm is “nothing unusual”. Her student Iker Sáez disagrees. “I would not sleep there,” he says.',
    ['nothing unusual', 'Nerea Goñi'],
    ['I would not sleep there', 'Iker Sáez'],
  ],
  [
    '“There is no safe dose,” the agency’s director, Wim de Groot, told the committee, quoting a 2019 review. Industry scientist Carla Benz countered that the review was “cherry-picked”.',
    ['no safe dose', 'Wim de Groot'],
    ['cherry-picked', 'Carla Benz'],
  ],
  [
    'BULAWAYO — Residents of Ward 12 have accused council of “playing games” with water. Mayor David Khumbula said the pumps were “older than independence”.',
    ['playing games', 'Residents of Ward 12', 'Residents', null],
    ['older than independence', 'David Khumbula'],
  ],
  [
    'Inspector General of Police Amos Kiprono has vowed to “crush” cattle rustlers. Addressing a rally at Loruk, he said: “We know who funds them.”',
    ['crush', 'Amos Kiprono'],
    ['who funds them', 'Amos Kiprono'],
  ],
  [
    'The late minister’s widow, Mrs. Grace Achebe-Obi, told mourners that her husband “died a poor man”. Bishop Titus Eze urged leaders to “learn from him”.',
    ['died a poor man', 'Grace Achebe-Obi', 'Mrs. Grace Achebe-Obi'],
    ['learn from him', 'Titus Eze'],
  ],
  [
    'Nana Akosua Frema II, Queenmother of Asante Mampong-Nsuta, described galamsey as “suicide in slow motion”. The DCE, Mr Yaw Addo, said three excavators had been seized.',
    ['suicide in slow motion', 'Nana Akosua Frema II', 'Akosua Frema II', 'Nana Akosua Frema'],
  ],
  [
    '“My child did not deserve this,” a tearful Ms Palesa Mohapi told the Mountain Post. Police spokesperson Senior Inspector Mopeli Tau confirmed the incident.',
    ['did not deserve this', 'Palesa Mohapi', 'Ms Palesa Mohapi'],
  ],
  [
    'Speaking on Radio Kilima, Hon. Juma Hassan Mrisho dared his opponents to “bring evidence or keep quiet”. Party secretary Neema Kweka termed the remarks “unfortunate”.',
    ['bring evidence', 'Juma Hassan Mrisho'],
    ['unfortunate', 'Neema Kweka'],
  ],
  [
    'KARACHI: The Sindh chief secretary, Aslam Bhutto Khosa, on Monday directed officials to “leave no drain unclean”. He warned that negligence would be “dealt with an iron hand”.',
    ['leave no drain unclean', 'Aslam Bhutto Khosa'],
    ['an iron hand', 'Aslam Bhutto Khosa'],
  ],
  [
    'Prime Minister Datuk Seri Razak Hamidi’s press secretary, Nurul Ain, said the photograph was “doctored”. The opposition’s Lim Wei Jie asked: “By whom?”',
    ['doctored', 'Nurul Ain'],
    ['By whom', 'Lim Wei Jie'],
  ],
  [
    'Seoul’s unification minister Han Ji-won called Pyongyang’s move “deeply regrettable”. State media quoted leader’s sister Ri Sol-hwa as calling Han “a parrot”.',
    ['deeply regrettable', 'Han Ji-won'],
    ['a parrot', 'Ri Sol-hwa', null],
  ],
  [
    'In his petition, Advocate Sanjay Bhosle contended that the demolition was “arbitrary”. The bench, comprising Justices R. Menon and P. Saikia, observed that bulldozers could not be “the law of the land”.',
    ['arbitrary', 'Sanjay Bhosle', 'Advocate Sanjay Bhosle'],
    ['the law of the land', 'The bench', null],
  ],
  [
    '“Typhoons don’t wait for permits,” barangay captain Rodel Sumulong told the Visayan Ledger. Engineer Liza Uy said the dike was “half a dike”.',
    ['wait for permits', 'Rodel Sumulong'],
    ['half a dike', 'Liza Uy'],
  ],
  [
    'Kyoto innkeeper Fumiko Arai bows to the last guests. “Twenty years ago we had to beg for visitors,” she says. Now, says Mayor Kenta Doi, “we have to beg them to leave”.',
    ['beg for visitors', 'Fumiko Arai'],
    ['beg them to leave', 'Kenta Doi'],
  ],
  [
    'The Bundestag’s vice-president, Hilde Brandauer, rebuked the MP for his “shameful” heckle. He apologised. “It slipped out,” Jens Pohl said afterwards.',
    ['shameful', 'Hilde Brandauer', null],
    ['It slipped out', 'Jens Pohl'],
  ],
  [
    'Irish fisheries minister Cormac Tully said Brussels had “sold us a pup”. Commissioner Elin Sjöberg’s office replied that the quota was “science, not politics”.',
    ['sold us a pup', 'Cormac Tully'],
    ['science, not politics', 'Commissioner Elin Sjöberg’s office', 'Elin Sjöberg’s office'],
  ],
  [
    'A week ago, Giorgio Monti was a plumber. Today he is Italy’s newest senator. “My phone thinks I’m famous,” he jokes. His mother is less amused: “Who will fix the boiler?”',
    ['My phone thinks', 'Giorgio Monti'],
    ['fix the boiler', 'His mother', 'his mother', null],
  ],
  [
    'Warsaw’s ambassador in Kyiv, Zofia Lis, denied that the border would close, calling the rumour “nonsense”.',
    ['nonsense', 'Zofia Lis'],
  ],
  [
    'Trade union leader Manon Perrot, whose members have blocked the ports since Monday, warned the government against “fanning the flames”. Transport minister Yves Clavel invited her to “come and talk”.',
    ['fanning the flames', 'Manon Perrot'],
    ['come and talk', 'Yves Clavel'],
  ],
  [
    'Omar Said Ali, who sells phones in Mombasa, is angry. “They switched us off,” Said Ali said.',
    ['switched us off', 'Omar Said Ali', 'Said Ali'],
  ],
  [
    'Journalists asked Mayor Pia Holt why the bridge had closed. “Ask the engineers,” she said.',
    ['Ask the engineers', 'Pia Holt'],
  ],
  [
    'The daily Hoy Mismo, citing two people familiar with the talks, said the merger was “dead”. Banker Iñaki Ruiz declined to comment.',
    ['dead', 'The daily Hoy Mismo', 'Hoy Mismo', 'two people familiar with the talks', null],
  ],
  [
    '“Dear friends, I am stepping down with a heavy heart.”\n\nThe email landed at 9.04am. By noon, three trustees had followed Sir Gregory Vane out of the door. Staff were “stunned”, said curator Bella Onslow.',
    ['stepping down', 'Gregory Vane', 'Sir Gregory Vane', null],
    ['stunned', 'Bella Onslow', 'Staff', null],
  ],
  [
    'Rescuer Amir Tahan held up a shoe. “This is all we found.” Behind him, the mayor, Selim Oz, wiped his eyes.',
    ['This is all we found', 'Amir Tahan', null],
  ],
  [
    'The bishop nodded. “Amen,” someone shouted from the back. Choir leader Joy Mensah began to clap.',
    ['Amen', 'someone', null],
  ],
  [
    '“I was nine. He locked the door and put the radio on.”\n\nFormer priest Gerald Tooley, 74, was jailed for 16 years at Exminster Crown Court. Detective Sergeant Paula Wise praised the victims’ “immense courage”.',
    ['I was nine', null],
    ['immense courage', 'Paula Wise'],
  ],
  [
    'Goalscorer Nico Frey called the penalty “a gift”, and referee Dario Kunz, who had waved away two earlier appeals, admitted it was “probably wrong”.',
    ['a gift', 'Nico Frey'],
    ['probably wrong', 'Dario Kunz'],
  ],
  [
    'Winter Lockhart’s lawyer said the singer was “resting”. Lockhart, 27, collapsed on stage on Friday. “She just folded,” said drummer Moss Hale.',
    ['resting', 'Winter Lockhart’s lawyer'],
    ['She just folded', 'Moss Hale'],
  ],
  [
    'The then chancellor, Gordon Pell, told his successor, Aisling Byrne, to “count the spoons”. Byrne has never forgotten it. “There were none,” she says.',
    ['count the spoons', 'Gordon Pell'],
    ['There were none', 'Aisling Byrne'],
  ],
  [
    'Campaigners, including Greta Holm and the actor Silas Boone, said the ban was “long overdue”. The circus owner, Ringo Kray, said his tigers were “family”.',
    ['long overdue', 'Campaigners', null],
    ['family', 'Ringo Kray'],
  ],
  [
    'A letter signed by forty head teachers says schools are “at breaking point”. The education secretary, Miles Corbin, said he had “heard them loud and clear”.',
    ['at breaking point', 'A letter', 'letter', 'A letter signed by forty head teachers', null],
    ['loud and clear', 'Miles Corbin'],
  ],
  [
    'In a video seen by this paper, a guard is heard telling inmates to “shut up or starve”. Prison governor Enid Walsh said the guard had been suspended.',
    ['shut up or starve', 'a guard', null],
  ],
  [
    'Asked by Councillor Bev Tranter if the money was gone, treasurer Hugh Pym said: “Every penny.” Tranter called for his resignation.',
    ['Every penny', 'Hugh Pym'],
  ],
  [
    'Rangers captain Callum Orr, speaking after coach Stefan Lutz was sacked, said players felt “lost”. Lutz, a Swiss, wished the club “only the best”.',
    ['lost', 'Callum Orr'],
    ['only the best', 'Stefan Lutz'],
  ],
  [
    'His father, the late Senator Elias Crane, used to say: “Never shake a wet hand.” Crane the younger shakes mine. It is wet.',
    ['wet hand', 'Elias Crane', 'Senator Elias Crane', 'His father, the late Senator Elias Crane'],
  ],
];
