/** A fourth set of passages written before they were tried. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_EIGHT: readonly Passage[] = [
  [
    'Mayor Ingrid Haas opened the tunnel on Monday, eleven years late. Contractor Paul Wenders kept away. “I prefer trains,” he told this newspaper. Haas cut the ribbon herself. “We got there,” she said.',
    ['I prefer trains', 'Paul Wenders'],
    ['We got there', 'Ingrid Haas'],
  ],
  [
    'Police in Mandela Bay are seeking a man who robbed a bakery with a spoon. Owner Lindiwe Dube, 58, said he was polite. “He asked for change,” she said. Sergeant Themba Nkosi said the spoon had been recovered.',
    ['He asked for change', 'Lindiwe Dube'],
  ],
  [
    'The novelist Tariq Bashir, in an essay published on Friday, accuses his former publisher of “selling memory by the kilo”. The publisher, Meridian House, said it “wished him well”.',
    ['selling memory', 'Tariq Bashir'],
    ['wished him well', 'Meridian House', 'The publisher', 'publisher'],
  ],
  [
    '“It’s not a wall, it’s a fence,” Interior Minister Radek Holub said. Asked about the difference, he smiled. “About a metre,” he said.',
    ['It’s not a wall', 'Radek Holub'],
    ['About a metre', 'Radek Holub'],
  ],
  [
    'Scientists led by Dr Amina Yusuf of the Kano Institute fed the beetles plastic for a month. “They got fat,” she says. Entomologist Bruce Teller, who reviewed the paper, is cautious. “Fat is not healthy,” he says.',
    ['They got fat', 'Amina Yusuf', 'Dr Amina Yusuf'],
    ['Fat is not healthy', 'Bruce Teller'],
  ],
  [
    'Kensgate Crown Court heard that Alfie Dunn, 22, filmed the crash and laughed. PC Laura Hite was first at the scene. “I have never heard a silence like it,” she told jurors. Dunn, of Mill Road, pleaded guilty.',
    ['I have never heard a silence', 'Laura Hite', 'PC Laura Hite'],
  ],
  [
    'Prime Minister Hemi Parata said the levy would go ahead. His coalition partner, Green leader Willow James, was less sure. “Let’s see the numbers,” she said.',
    ['Let’s see the numbers', 'Willow James'],
  ],
  [
    'Fans booed striker Bobby Lang as he left the field. “They pay, they boo,” shrugged coach Nuno Reis. Lang was driven home by his brother.',
    ['They pay, they boo', 'Nuno Reis'],
  ],
  [
    'The minister’s wife, Daria Popova, sold her shares a day earlier. “I had a feeling,” Popova told Channel 4. The minister, Oleg Popov, has resigned.',
    ['I had a feeling', 'Daria Popova'],
  ],
  [
    'Speaking in Nairobi, UN envoy Clara Dupont warned of “a second winter without bread”. Her predecessor, Jan Terhorst, had used the same words.',
    ['a second winter', 'Clara Dupont'],
  ],
  [
    'Grace Adomako teaches forty children under a mango tree. “The roof is always green,” she jokes. The district director, Emmanuel Boateng, promises bricks.',
    ['The roof is always green', 'Grace Adomako'],
  ],
  [
    '“I’ve lost everything,” said Luis Mora, whose café stood beside the river for thirty years. His neighbour, dentist Ana Paz, lost her car. “We’re the lucky ones,” she added.',
    ['I’ve lost everything', 'Luis Mora'],
    ['We’re the lucky ones', 'Ana Paz'],
  ],
  [
    'Telecoms group Vantor said profit fell by a fifth. Chief financial officer Miriam Sachs blamed “a currency with a sense of humour”.',
    ['a currency with a sense', 'Miriam Sachs'],
  ],
  [
    'The archbishop called the report “a mirror we deserve”. Survivors’ spokesman Declan Moore said it was “thirty years late”.',
    ['a mirror we deserve', 'The archbishop', 'archbishop', null],
    ['thirty years late', 'Declan Moore'],
  ],
  [
    'Jurors were shown a message in which Vance told his cousin: “Burn it.” Vance, 40, says he meant a letter.',
    ['Burn it', 'Vance', null],
  ],
  [
    'The zoo’s vet, Dr Olga Brandt, treated the gorilla for a toothache. “He held my finger,” she said. Director Klaus Mann said the animal was “a gentleman”.',
    ['He held my finger', 'Olga Brandt', 'Dr Olga Brandt'],
    ['a gentleman', 'Klaus Mann'],
  ],
  [
    'Opposition leader Saw Htun was arrested at dawn, his party said. His daughter, May Htun, saw the trucks. “They wore no badges,” she said by phone.',
    ['They wore no badges', 'May Htun'],
  ],
  [
    'Ratings agency Stellan cut the outlook to negative, citing “a budget built on hope”. The treasury dismissed the move as “theatre”.',
    ['a budget built on hope', 'Stellan', 'Ratings agency Stellan'],
    ['theatre', 'The treasury', 'treasury', null],
  ],
  [
    'What was it like to sing for the Queen? “Cold,” says soprano Beryl Oakes. “The palace had no heating.”',
    ['Cold', 'Beryl Oakes'],
    ['The palace had no heating', 'Beryl Oakes'],
  ],
  [
    'A man who gave his name only as Hassan said smugglers had taken his passport. “They said I would not need it,” he said.',
    ['They said I would not need it', 'Hassan', 'A man who gave his name only as Hassan', null],
  ],
  [
    'Senator Joyce Kettle said that when she asked the bank’s president, Hal Dorn, for the emails, he replied: “Which ones?”',
    ['Which ones', 'Hal Dorn', null],
  ],
  [
    'Ten years ago Piotr Zielinski swept this stage. Tonight he owns it. Director Anna Lis discovered him. “He swept in rhythm,” she remembers.',
    ['He swept in rhythm', 'Anna Lis'],
  ],
  [
    'Army chief General Tun Oo did not attend. In a statement he congratulated the winner and wished her “a quiet term”.',
    ['a quiet term', 'Tun Oo', 'General Tun Oo', null],
  ],
  [
    'The so-called “tomato tax” was scrapped on Friday. Grower Salma Idrissi threw a party. “We danced in the greenhouse,” she said.',
    ['tomato tax', null],
    ['We danced in the greenhouse', 'Salma Idrissi'],
  ],
  [
    'Her album “Low Tide” took nine years. Producer Gus Lindo says she re-recorded one breath forty times. “It was a good breath,” he says.',
    ['Low Tide', null],
    ['It was a good breath', 'Gus Lindo'],
  ],
  [
    'Rail union secretary Mick Farrell walked out of talks after four minutes. “I’d finished my biscuit,” he said. Network chief Dame Helen Shore said she was “baffled”.',
    ['I’d finished my biscuit', 'Mick Farrell'],
    ['baffled', 'Helen Shore', 'Dame Helen Shore'],
  ],
  [
    'Lawyers acting for Mr Tembo say he is unfit to stand trial. Prosecutor Ruth Banda disagrees. “He was fit to flee,” she told the court.',
    ['He was fit to flee', 'Ruth Banda'],
  ],
  [
    'The fire began in the kitchen of the Hotel Astor, fire chief Karl Winter said. A guest, Maria Stein, jumped from the second floor. “I aimed for the hedge,” she said from her hospital bed.',
    ['I aimed for the hedge', 'Maria Stein'],
  ],
  [
    'England captain Tess Rowley will miss the final. “Gutted doesn’t cover it,” the 29-year-old posted. Coach Bev Marsh will name a replacement today.',
    ['Gutted doesn’t cover it', 'Tess Rowley'],
  ],
  [
    '“We did not invade,” the ambassador, Viktor Sorin, told the council. “You got lost?” asked the Irish envoy, Niamh Daly. Nobody laughed.',
    ['We did not invade', 'Viktor Sorin'],
    ['You got lost', 'Niamh Daly'],
  ],
  [
    'Dr Sanjay Pillai left surgery to open a tea shop. His patients followed him. “He still tells me to lose weight,” says one, Roopa Nair.',
    ['He still tells me', 'Roopa Nair', null],
  ],
  [
    'Chief Justice Abena Owusu will retire in May. “I want to garden,” she told the Daily Lamp, adding that the court was “in safe hands”.',
    ['I want to garden', 'Abena Owusu'],
    ['in safe hands', 'Abena Owusu'],
  ],
  [
    'Mrs Pereira was 90 on the day the bulldozers came. Her grandson Tiago filmed it. “She offered them coffee,” he says.',
    ['She offered them coffee', 'Tiago', 'Tiago Pereira', null],
  ],
  [
    'Neither side blinked. Iron Workers president Chuck Bellamy called the lockout “a declaration of war”. Plant manager Dee Hobart said the gates would open “when grown-ups return”.',
    ['a declaration of war', 'Chuck Bellamy'],
    ['when grown-ups return', 'Dee Hobart'],
  ],
  [
    'Actress Yuki Hara has never watched the film. Her co-star Kenji Mori has watched it a hundred times. “I fast-forward to her,” he admits.',
    ['I fast-forward to her', 'Kenji Mori'],
  ],
  [
    'In a podcast, former spy Alec Dray claims that Minister Jane Colt knew. Colt’s office called the claim “fiction with a microphone”.',
    ['fiction with a microphone', 'Colt’s office', 'Jane Colt’s office', null],
  ],
  [
    'The lighthouse keeper, Finn Berg, died in March. “He never once was late,” said harbour master Siri Dal. “The sea was, sometimes.”',
    ['He never once was late', 'Siri Dal'],
    ['The sea was, sometimes', 'Siri Dal'],
  ],
  [
    'Bangkor governor Chai Suk said the canal was “clean enough to drink”. A reporter offered him a glass. “I am not thirsty,” he said.',
    ['clean enough to drink', 'Chai Suk'],
    ['I am not thirsty', 'Chai Suk', null],
  ],
  [
    'Head gardener Polly Shaw blames the deer. The deer’s defender, wildlife officer Ian Crowe, blames the roses. “They are irresistible,” he says.',
    ['They are irresistible', 'Ian Crowe'],
  ],
  [
    'Trade union leader Carmen Ortiz, finance minister Luis Prat and bank chief Ada Ruiz met for nine hours. “We ordered pizza,” Ortiz said. “It was cold,” Prat said. Ruiz left without a word.',
    ['We ordered pizza', 'Carmen Ortiz'],
    ['It was cold', 'Luis Prat'],
  ],
  // A role with a name behind the comma, where an adjective with a capital stands before it.
  ['“No,” said the Norvik fisherman, Ole Brun.', ['No', 'Ole Brun']],
  [
    '“Who paid?” asked the Welsh delegate, Carys Pugh. “You did,” said the chair.',
    ['Who paid', 'Carys Pugh'],
  ],
];
