/** A third set of passages written before they were tried. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_SEVEN: readonly Passage[] = [
  [
    'Teacher Nomvula Sithole retires on Friday after 41 years at Ngqeleni Primary. Her first pupil, Judge Zola Mbeki, will speak. “She hit me once,” he recalls. “I deserved it.”',
    ['She hit me once', 'Zola Mbeki', null],
    ['I deserved it', 'Zola Mbeki', null],
  ],
  [
    'Skipper Dougie Rae radioed at 04.10. Coastguard officer Mhairi Lunn took the call. “We’re going down,” he told her. “Tell my girls.”',
    ['We’re going down', 'Dougie Rae', null],
    ['Tell my girls', 'Dougie Rae', null],
  ],
  [
    'President Rafael Quiroga fired his economy minister, Marta Ibarra, on live television. “You have failed,” he said, turning to the camera. Ibarra learned of it in a taxi.',
    ['You have failed', 'Rafael Quiroga'],
  ],
  [
    'Her mother wanted a doctor. Her father wanted a lawyer. Comedian Shazia Malik became neither. “I wanted applause,” she says.',
    ['I wanted applause', 'Shazia Malik'],
  ],
  [
    'Gardener Tom Ashby found the ring in a bed of leeks. Its owner, Mrs Edith Crane, 92, had lost it in 1961. She cried when he phoned. “I blamed the dog,” she said.',
    ['I blamed the dog', 'Edith Crane', 'Mrs Edith Crane'],
  ],
  [
    'Olympic champion Maja Dahl beat Kenya’s Faith Jebet by a stride. “I heard her breathing,” said Dahl. Jebet shrugged: “I heard the crowd.”',
    ['I heard her breathing', 'Maja Dahl'],
    ['I heard the crowd', 'Faith Jebet'],
  ],
  [
    'Imam Yusuf Rahimi buried the two brothers on Saturday. Their sister, Laleh Amini, did not come. “She blames me,” the imam said quietly.',
    ['She blames me', 'Yusuf Rahimi'],
  ],
  [
    'Neither Councillor Wendy Strood nor her husband, Gerald, would open the door. A neighbour did. “They’ve gone to Spain,” he said.',
    ['They’ve gone to Spain', 'a neighbour', 'neighbour', null],
  ],
  [
    'Striker Enzo Bardi has apologised to referee Clara Voss. “I lost my head,” he wrote on his page. Voss has not replied.',
    ['I lost my head', 'Enzo Bardi'],
  ],
  [
    'Nurse Patience Okoro says the ward had one thermometer. Health Minister Dr Bello Sani says it had nine. “I can count,” she says.',
    ['I can count', 'Patience Okoro', null],
  ],
  [
    'The Minister for Ports, who was in London, could not be reached. His deputy, Ruel Santos, said cranes would arrive “before Lent”.',
    ['before Lent', 'Ruel Santos'],
  ],
  [
    '“There is a smell,” said Mrs Chaudhry, of Flat 9. “There has always been a smell,” said the landlord, Barry Knapp. Environmental health found a dead fox.',
    ['There is a smell', 'Mrs Chaudhry', 'Chaudhry'],
    ['There has always been', 'Barry Knapp'],
  ],
  [
    'A source close to the talks told Reutan that Beth Lomax, the chief negotiator, had called the draft “unsellable”.',
    ['unsellable', 'Beth Lomax'],
  ],
  [
    'Party officials said that, according to Senator Paul Amadi, the money “came in fish boxes”.',
    ['came in fish boxes', 'Paul Amadi', null],
  ],
  [
    'Writing in the Weekly Lantern, novelist Ioana Pop argues that the city has “sold its staircase to pay for the lift”.',
    ['sold its staircase', 'Ioana Pop'],
  ],
  [
    'Asked if she trusted her co-pilot, Dan Ferrer, Captain Lucy Hobbs said: “With my life.”',
    ['With my life', 'Lucy Hobbs'],
  ],
  [
    'The accused, Mehmet Aslan, was told by Magistrate Jean Carew that he had shown “breathtaking arrogance”.',
    ['breathtaking arrogance', 'Jean Carew'],
  ],
  [
    'Residents were told to boil water. They were promised “daily updates”. None came, says shopkeeper Alvaro Diaz.',
    ['daily updates', null],
  ],
  [
    '“No one is above the law,” Attorney General Sade Cole said of her predecessor, Victor Pratt, who fled to Monrova in June.',
    ['No one is above the law', 'Sade Cole'],
  ],
  [
    'Chief scientist Bjarne Moe, speaking through an interpreter, called the melt “a slow funeral”. His Chilean colleague, Pilar Soto, preferred “a fast one”.',
    ['a slow funeral', 'Bjarne Moe'],
    ['a fast one', 'Pilar Soto'],
  ],
  [
    '“He jumped,” the first witness said. “He was pushed,” said the second. Inspector Rolf Adler wrote both down.',
    ['He jumped', 'the first witness', 'first witness', null],
    ['He was pushed', 'the second', 'second', null],
  ],
  [
    'In the transcript, Agent Cole asks: “Where is the money?” Suspect Ray Dunn answers: “What money?”',
    ['Where is the money', 'Agent Cole', 'Cole'],
    ['What money', 'Ray Dunn'],
  ],
  [
    'Veteran broadcaster Moira Kell, who died on Sunday aged 88, once said that radio was “theatre for people with ironing to do”.',
    ['theatre for people', 'Moira Kell'],
  ],
  [
    '“Quiet, please,” says the umpire. Nobody is quiet. Seed Anton Riva smashes a racket. “I play for them,” he says afterwards, “not for him.”',
    ['Quiet, please', 'the umpire', 'umpire', null],
    ['I play for them', 'Anton Riva'],
    ['not for him', 'Anton Riva'],
  ],
  [
    'Like her predecessor Grant Wills, who called the rail link “a white elephant”, Transport Minister Joan Petty has doubts.',
    ['a white elephant', 'Grant Wills'],
  ],
  [
    'A spokesperson for Attorney General Lyle Banner declined to say whether he would appeal. “We are reviewing the ruling,” she said.',
    [
      'We are reviewing',
      'A spokesperson for Attorney General Lyle Banner',
      'spokesperson for Attorney General Lyle Banner',
      null,
    ],
  ],
  [
    'Bank of Solen governor Erik Nyman raised rates to 4%. Nyman cited wages. Analysts had expected “a pause”.',
    ['a pause', 'Analysts', null],
  ],
  [
    'The mayor of Kirun, Hanna Lask, and the mayor of Vessel, Tor Brand, blame each other. “He built the wall,” Lask says. “She opened the gate,” Brand says.',
    ['He built the wall', 'Hanna Lask'],
    ['She opened the gate', 'Tor Brand'],
  ],
  [
    'MINISTER: I reject that.\n\nQ: You reject the figures?\n\nMINISTER: I reject the tone.',
    ['I reject the tone', 'Minister', 'MINISTER', null],
    ['You reject the figures', null],
  ],
  [
    'We met the sculptor Ida Frost at her yard in Orkby.\n\nWhy stone?\n\n“Because it argues back,” she says.\n\nAnd bronze?\n\n“Bronze is a yes-man.”',
    ['Because it argues back', 'Ida Frost'],
    ['Bronze is a yes-man', 'Ida Frost', null],
  ],
  [
    'Mr Justice Holroyd asked counsel for the crown, Petra Lyle KC, how long the trial would last. “Three weeks, my lord,” she replied.',
    ['Three weeks', 'Petra Lyle', 'Petra Lyle KC'],
  ],
  [
    'The song “Paper Boats” was written in a lift. “I had forty floors,” says its composer, Ravi Menon.',
    ['Paper Boats', null],
    ['I had forty floors', 'Ravi Menon'],
  ],
  [
    'The phrase “collateral benefit” appears nine times in the memo. Its author, Colonel Stig Ruud, says he regrets “eight of them”.',
    ['collateral benefit', null],
    ['eight of them', 'Stig Ruud', 'Colonel Stig Ruud'],
  ],
  [
    'TV’s Bella Quinn flaunted her bump in Ibiza. “Bun’s nearly done!” the mum-to-be captioned it. Hubby Jay quipped: “Who ate all the pies?”',
    ['Bun’s nearly done', 'Bella Quinn', 'the mum-to-be', 'mum-to-be', null],
    ['Who ate all the pies', 'Jay', 'Hubby Jay', null],
  ],
  [
    'Police named the dead man as Owen Tilley, 24. His girlfriend, Kayleigh Marsh, posted: “My heart is in bits.” Det Insp Ruth Coe appealed for witnesses. “Someone knows,” she said.',
    ['My heart is in bits', 'Kayleigh Marsh'],
    ['Someone knows', 'Ruth Coe', 'Det Insp Ruth Coe'],
  ],
  [
    '19:05 Storm warnings are out for the coast. Forecaster Ellie Nash: “This one has teeth.”\n\n19:20 Rail services are suspended. “Go home now,” tweets operator NorthLink.',
    ['This one has teeth', 'Ellie Nash'],
    ['Go home now', 'NorthLink', 'operator NorthLink', null],
  ],
  [
    'SEOUN (Reutan) - North Kasia fired two missiles, the South’s military said. “We are watching,” Defence Minister Shin Dae-ho told parliament. Pyonghae called it “a drill for justice”.',
    ['We are watching', 'Shin Dae-ho'],
    ['a drill for justice', 'Pyonghae'],
  ],
  [
    'Elephants remember, says ranger Saitoti Ole Nkuru. “They come to the same tree,” he says. “They touch the bones.” Dr Helen Marr of Kessel University is sceptical: “They like shade.”',
    ['They come to the same tree', 'Saitoti Ole Nkuru'],
    ['They touch the bones', 'Saitoti Ole Nkuru'],
    ['They like shade', 'Helen Marr', 'Dr Helen Marr'],
  ],
  [
    'The widow, Hoa Tran, spoke for the first time on Monday. “He left his lunch on the table,” she told the inquiry. The plant’s manager, who resigned, did not attend.',
    ['He left his lunch', 'Hoa Tran'],
  ],
  [
    '“My client,” said Ms Achebe, “has nothing to hide and nowhere to hide it.” Laughter. Prosecutor Neil Garth: “We shall see.”',
    ['My client', 'Ms Achebe', 'Achebe'],
    ['has nothing to hide', 'Ms Achebe', 'Achebe'],
    ['We shall see', 'Neil Garth'],
  ],
  [
    'Former premier Lachlan Boyd launched the book. Its author, Tessa Wynn, was his press secretary. “I kept every note,” she warned him, to applause.',
    ['I kept every note', 'Tessa Wynn'],
  ],
  [
    'Twice Ambassador Felix Orban was summoned. Twice he refused. “He is ill,” an embassy spokesman said. “He is playing golf,” Foreign Minister Dita Blaha replied.',
    ['He is ill', 'an embassy spokesman', 'embassy spokesman', null],
    ['He is playing golf', 'Dita Blaha'],
  ],
  [
    'Trader Kofi Mensah and trader Esi Mensah are not related. “We share a stall, not a bed,” Esi Mensah jokes.',
    ['We share a stall', 'Esi Mensah'],
  ],
  [
    'A note found beside the body read: “No flowers.” The coroner, Dr Alma Reiss, recorded an open verdict.',
    ['No flowers', 'A note', 'note', null],
  ],
  [
    'Pressed by Anchor Lily Sung on whether the fund was solvent, chief executive Max Oduya replied that it was “healthier than I am”.',
    ['healthier than I am', 'Max Oduya'],
  ],
  [
    'Labour’s Harriet Poole accused the Tories of “asset-stripping the sea”. Environment Secretary Giles Thorne accused her of “never having met a fish”.',
    ['asset-stripping the sea', 'Harriet Poole'],
    ['never having met a fish', 'Giles Thorne'],
  ],
  [
    'The drought has emptied Lake Bero, where fishing families now grow melons. “Look,” says Hawa Issa, pointing at a boat in a field. “My father’s.”',
    ['Look', 'Hawa Issa'],
    ['My father’s', 'Hawa Issa'],
  ],
  [
    'Governor Dale Hutchins vetoed the bill. House Speaker Connie Marquez promised to override it. “Watch us,” she said. Hutchins’s office said he “welcomes the exercise”.',
    ['Watch us', 'Connie Marquez'],
    ['welcomes the exercise', 'Hutchins’s office', 'Dale Hutchins’s office', null],
  ],
  [
    'The company, whose chairman, Lord Peverell, owns the newspaper, said it was “delighted”.',
    ['delighted', 'The company'],
  ],
  // Kinds that the passages above showed, with other words.
  [
    'The firm, whose founder, Wilma Brandt, left in May, said the fire was “small”.',
    ['small', 'The firm', 'firm', null],
  ],
  [
    'Asked whether she knew his brother, Rupert Gale, Sergeant Nina Foss said: “Only by sight.”',
    ['Only by sight', 'Nina Foss', 'Sergeant Nina Foss'],
  ],
  [
    'Baker Mary Hodd says two loaves were left. Inspector Oba Lawal says there were nine. “I baked them,” she says.',
    ['I baked them', 'Mary Hodd', null],
  ],
];
