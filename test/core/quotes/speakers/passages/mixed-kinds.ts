/** Passages of many kinds: two speakers in a sentence, labels, floating words, far subjects, seasons and days as names. */
import type { Passage } from './passage.ts';

export const MIXED_KINDS: readonly Passage[] = [
  [
    '“We will rebuild,” said Mayor Tove Aasen, while the opposition leader, Runar Dahl, called the plan “a bonfire of taxes”.',
    ['We will rebuild', 'Tove Aasen'],
    ['a bonfire of taxes', 'Runar Dahl'],
  ],
  [
    'Prosecutor Ines Quint told the jury the ledger was “a work of fiction”, but defence counsel Paul Ormond said it was “sloppy, not criminal”.',
    ['a work of fiction', 'Ines Quint'],
    ['sloppy, not criminal', 'Paul Ormond'],
  ],
  [
    'The union said the offer was “an insult” and the company insisted it was “more than fair”.',
    ['an insult', 'The union'],
    ['more than fair', 'The company'],
  ],
  [
    'Dr Lerato Khumalo described the outbreak as “contained”, whereas the charity Mobile Medics warned of “a second wave”.',
    ['contained', 'Lerato Khumalo'],
    ['a second wave', 'Mobile Medics', 'the charity Mobile Medics'],
  ],
  [
    'Coach Bo Lund praised his side’s “stubborn heart”; his opposite number, Ricardo Pinto, lamented “two stupid minutes”.',
    ['stubborn heart', 'Bo Lund'],
    ['two stupid minutes', 'Ricardo Pinto'],
  ],
  [
    'Senator Abel Marsh says the bill is “dead on arrival”, and Senator Rita Voss says it is “very much alive”.',
    ['dead on arrival', 'Abel Marsh'],
    ['very much alive', 'Rita Voss'],
  ],
  [
    '“He never paid us,” said plumber Greg Tull. “We went hungry,” said his wife, Dawn.',
    ['He never paid us', 'Greg Tull'],
    ['We went hungry', 'Dawn', 'Dawn Tull', 'his wife', null],
  ],
  [
    'The judge called him “a menace to the village”, after the victim’s sister, Nuala Roche, told the court he had “ruined Christmas”.',
    ['a menace to the village', 'The judge'],
    ['ruined Christmas', 'Nuala Roche'],
  ],
  [
    'Live: Storm over the delta\n\n10.42 Ferries stopped\n\nHarbour master Joost Meijer: “Nothing leaves before dawn.”',
    ['Nothing leaves before dawn', 'Joost Meijer'],
  ],
  [
    'What they said\n\nAnneke Vos, shop owner: “I lost everything.”\n\nPieter Blok, firefighter: “We came too late.”',
    ['I lost everything', 'Anneke Vos'],
    ['We came too late', 'Pieter Blok'],
  ],
  [
    '‘A great loss’\n\nTributes were paid to the trumpeter on Monday. “He taught half this town to play,” said bandleader Winston Crewe.',
    ['He taught half this town', 'Winston Crewe'],
  ],
  [
    'KEY QUOTE: “I am not a quitter,” Premier Dinah Solano told reporters.',
    ['I am not a quitter', 'Dinah Solano'],
  ],
  ['The verdict: “A thin, joyless film,” wrote critic Amos Reed.', ['A thin, joyless film', 'Amos Reed']],
  [
    'Q: What went wrong in the second half?\n\nA: We stopped running.\n\nManager Eli Brandt spoke to reporters after the match. “I take the blame,” he added.',
    ['I take the blame', 'Eli Brandt'],
  ],
  [
    '“I only wanted to sell my fish.”\n\nAkua Boateng said she had waited at the landing site since four in the morning.',
    ['I only wanted to sell', 'Akua Boateng', null],
  ],
  [
    'Police chief Karl Wessel left the hall without a word.\n\n“I only wanted an apology.”\n\nLena Krol said she would appeal.',
    ['I only wanted an apology', 'Lena Krol', null],
  ],
  [
    'The protesters held up cards. “Hands off our river,” one card read. “Give us water,” said another.\n\n“They will not listen,” farmer Jose Apaza said.',
    ['Hands off our river', null, 'one card'],
    ['Give us water', null, 'another'],
    ['They will not listen', 'Jose Apaza'],
  ],
  [
    'Minister Hana Sato visited the school. A banner over the gate said “Welcome home”. “It was moving,” she said.',
    ['Welcome home', null, 'A banner', 'a banner over the gate'],
    ['It was moving', 'Hana Sato'],
  ],
  [
    'The clip lasts nine seconds. “Get out! Get out!”\n\nThen the roof comes down. Councillor Mick Dunne said the mill had been checked in May.',
    ['Get out', null],
  ],
  [
    'Archaeologist Sefa Kaya dug there for twenty summers. “It was like opening a letter.” The chamber held forty jars.',
    ['like opening a letter', 'Sefa Kaya', null],
  ],
  [
    'Goalkeeper Nina Falk was in tears. “I let everyone down.” Her captain, Moa Lind, put an arm around her.',
    ['I let everyone down', 'Nina Falk', null],
  ],
  [
    '“My phone has not stopped.” Baker Tomasz Wilk laughs and wipes flour from his glasses.',
    ['My phone has not stopped', 'Tomasz Wilk', null],
  ],
  [
    'Governor Petra Hahn, who replaced Olaf Brandt after auditors called his accounts “a fairy tale”, said the books were “now in order”.',
    ['a fairy tale', 'auditors', null],
    ['now in order', 'Petra Hahn'],
  ],
  [
    'Accused by Senator Luis Prado of “selling the forest”, Environment Minister Celia Rocha replied that he was “badly informed”.',
    ['selling the forest', 'Luis Prado'],
    ['badly informed', 'Celia Rocha'],
  ],
  [
    'Accused of “theft” by his former partner, the developer Ron Askew, Mr Pike said the claim was “laughable”.',
    ['theft', 'Ron Askew', 'his former partner', null],
    ['laughable', 'Mr Pike', 'Pike'],
  ],
  [
    'Challenged by MP Grace Otieno over the “missing millions”, Treasury secretary Peter Mwangi said there was “no mystery”.',
    ['no mystery', 'Peter Mwangi'],
  ],
  [
    'Criticised by doctors for “playing with lives”, the health department said it had “followed the science”.',
    ['playing with lives', 'doctors'],
    ['followed the science', 'the health department'],
  ],
  [
    'Editor Jill Moss, who succeeded Ken Bright when readers branded the paper “a comic”, said circulation was “climbing”.',
    ['a comic', 'readers', null],
    ['climbing', 'Jill Moss'],
  ],
  [
    'Actress Summer Kincaid arrived late. “The traffic was a nightmare,” Kincaid told fans.',
    ['The traffic was a nightmare', 'Summer Kincaid'],
  ],
  ['Autumn Pryce, 34, found the dog. “He was shaking,” Pryce said.', ['He was shaking', 'Autumn Pryce']],
  [
    'Rosa Del Mar opened the first clinic in 1998. “There was one bed,” Del Mar said.',
    ['There was one bed', 'Rosa Del Mar'],
  ],
  ['Sunday Okafor drives a bus in Lagos. “Fuel is gold,” Okafor said.', ['Fuel is gold', 'Sunday Okafor']],
  [
    'April Munro chairs the board. “We are solvent,” Munro said on Friday.',
    ['We are solvent', 'April Munro'],
  ],
  [
    'Friday James, a welder, watched the fire. “It jumped the road,” James said.',
    ['It jumped the road', 'Friday James'],
  ],
  [
    'Norvik on Tuesday opened its yearly Summit Norvik fair. Norvik said orders were “at a record”.',
    ['at a record', 'Norvik'],
  ],
  [
    'The firm Pelago will show phones at its Planet Pelago show in May. Pelago called them “our thinnest yet”.',
    ['our thinnest yet', 'Pelago', 'the firm Pelago'],
  ],
  [
    'Lumora presented the bike at Studio Lumora, its shop in Milan. Lumora said it was “built to last”.',
    ['built to last', 'Lumora'],
  ],
  [
    'Jordan sent no one to the hearing but dismissed the claims as “baseless”. Trade Minister Jordan Reyes said talks would go on.',
    ['baseless', 'Jordan', null],
  ],
  [
    'Chad closed the border and in a note to the union called the raid “an act of war”. The envoy, Chad Whitlow, flew home.',
    ['an act of war', 'Chad', null],
  ],
  [
    'Georgia did not attend, but in a letter rejected the ruling as “political”. Justice Secretary Georgia Bell will meet the judges.',
    ['political', 'Georgia', null],
  ],
  [
    'The row prompted Delaney to say, in a late phone call to the station, “They can keep the medal.” Ruth Amis would not comment.',
    ['They can keep the medal', 'Delaney'],
  ],
  [
    'Pressure from the bank forced Castell to admit, at a tense meeting in June, “We are broke.”',
    ['We are broke', 'Castell'],
  ],
  [
    'Questions about the dam led Minister Awad to remark, with a shrug, “It has stood for forty years.” Engineer Samir Haddad disagreed.',
    ['It has stood for forty', 'Awad', 'Minister Awad'],
  ],
  [
    'Anger over the fee moved chairwoman Britt Olsen to promise “a full refund”.',
    ['a full refund', 'Britt Olsen'],
  ],
  [
    'The president of the chamber, a lawyer by training who has sat in the house since 1994 and chaired four of its committees, Esteban Ruiz, said the vote was “clean”.',
    ['clean', 'Esteban Ruiz', 'The president of the chamber'],
  ],
  [
    'The captain, whose ship had lain off the coast for nine days while two governments argued over who should take her in, said: “We have water for one more night.”',
    ['We have water', 'The captain'],
  ],
  [
    'Ms Halloran’s report on Tuesday will show that “waste has doubled”, aides said.',
    ['waste has doubled', 'aides', null],
  ],
  [
    'The king’s speech next week will promise “a fair deal for tenants”, according to two ministers.',
    ['a fair deal for tenants', 'two ministers', null],
  ],
  [
    'Mr Tanaka’s statement on Monday will say that “growth is back”, officials said.',
    ['growth is back', 'officials', null],
  ],
  [
    'A letter from the bishop will call the sale “a betrayal”, a church spokesman said.',
    ['a betrayal', 'a church spokesman', 'the bishop', null],
  ],
  [
    'On Monday the Interior Ministry confirmed “isolated clashes” near the border.',
    ['isolated clashes', 'the Interior Ministry'],
  ],
  [
    'In Abuja the Electoral Commission said the count was “ninety per cent complete”.',
    ['ninety per cent complete', 'the Electoral Commission'],
  ],
  [
    'KUALA LUMPUR: Transport Minister Datuk Farid Osman said the line would open in June. “There will be no further delay,” he told reporters here yesterday.',
    ['There will be no further delay', 'Farid Osman', 'Datuk Farid Osman'],
  ],
  [
    'A study in the journal Ice found the shelf was thinning. “We see it from space,” says glaciologist Maren Holt of the University of Tromsø, who was not involved. The lead author, Jun Park, says the rate “surprised everyone”.',
    ['We see it from space', 'Maren Holt'],
    ['surprised everyone', 'Jun Park'],
  ],
  [
    'The magistrate, Mrs Adaeze Nwosu, remanded the suspect. Counsel for the defence, Barr. Emeka Obi, said his client was “a family man”.',
    ['a family man', 'Emeka Obi'],
  ],
  [
    'Furious mum Kelly Stubbs, 31, blasted the airline after a nine-hour delay. She fumed: “They treated us like cattle.” An airline spokesperson said: “We apologise to Ms Stubbs.”',
    ['They treated us like cattle', 'Kelly Stubbs'],
    ['We apologise', 'An airline spokesperson', 'airline spokesperson'],
  ],
  [
    '“The rupee will find its level,” central bank governor Vikram Sethi said, Reuters-style calm in his voice, before deputy governor Anita Rao added: “We are watching.”',
    ['The rupee will find', 'Vikram Sethi'],
    ['We are watching', 'Anita Rao'],
  ],
  [
    'Asked about her rival, Elke Thoma, the chancellor’s deputy, Jonas Wirth, smiled. “No comment,” he said.',
    ['No comment', 'Jonas Wirth'],
  ],
  [
    'State radio quoted General Idris Saleh as saying the town was “in our hands”. Rebels denied it.',
    ['in our hands', 'Idris Saleh', 'General Idris Saleh'],
  ],
  [
    'Her brother Tomas remembers the night. “She ran to the river and never looked back,” he says. Their neighbour, Mrs Alba Ferri, remembers “only the smoke”.',
    ['She ran to the river', 'Tomas'],
    ['only the smoke', 'Alba Ferri', 'Mrs Alba Ferri'],
  ],
];
