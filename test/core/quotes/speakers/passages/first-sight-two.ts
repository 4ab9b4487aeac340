/** Short passages of many papers and kinds, with the speaker of each quotation as a reader finds it: second set. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_TWO: readonly Passage[] = [
  // tabloid
  [
    'Gran-of-six Doreen Tapp, 72, was fined £150 for feeding ducks. “They looked hungry,” she told the Echo. “What was I meant to do, call them a cab?”\n\nNeighbour Phil Orme said: “It’s barmy. Doreen wouldn’t hurt a fly.”',
    ['They looked hungry', 'Doreen Tapp'],
    ['call them a cab', 'Doreen Tapp'],
    ['It’s barmy', 'Phil Orme'],
  ],
  [
    'Reality star Jodie Kemp says she has “never felt sexier” after ditching fiancé Callum Reyes. The 29-year-old beautician posted a snap from Ibiza captioned “free as a bird”. A source close to Callum told us: “He’s gutted, but he’ll get over it.”',
    ['never felt sexier', 'Jodie Kemp'],
    ['he’ll get over it', 'A source close to Callum', 'source close to Callum', 'A source', 'source', null],
  ],
  [
    'A bride left her groom at the altar to watch the cup final. “I’d booked the tickets first,” shrugged Hayley Moss. Jilted Wayne Dobbs said he would “never eat cake again”. His mum, Sheila, was blunter. “She can keep the toaster,” she raged.',
    ['I’d booked the tickets', 'Hayley Moss'],
    ['never eat cake again', 'Wayne Dobbs'],
    ['keep the toaster', 'Sheila', 'Sheila Dobbs', 'His mum, Sheila', null],
  ],
  [
    'Brave paperboy Liam Duffy, 14, chased the robber for half a mile. “I wasn’t scared, I was late for school,” he said. PC Anita Rowe said Liam was “a credit to the town”. Dad Gary added: “His tea went cold.”',
    ['I wasn’t scared', 'Liam Duffy'],
    ['a credit to the town', 'Anita Rowe'],
    ['His tea went cold', 'Gary', 'Gary Duffy', 'Dad Gary', null],
  ],
  // wire
  [
    'TALVIK (AP) — Striking dockers ended a three-week walkout on Saturday after winning a 6% raise.\n\n“We went out together and we go back together,” union president Marek Holub told a cheering crowd.\n\nThe port authority welcomed the deal. Its director, Sofia Brandl, said the strike had cost “a great deal of trust”. Shipping line Nordo declined to comment.',
    ['We went out together', 'Marek Holub'],
    ['a great deal of trust', 'Sofia Brandl'],
  ],
  [
    'Prime Minister Lars Eklund survived a confidence vote by two ballots late on Monday. “A win is a win,” he told reporters outside parliament. Opposition leader Maj Törn, who had tabled the motion, said the result “changes nothing”. “He is a tenant, not an owner,” she added.',
    ['A win is a win', 'Lars Eklund'],
    ['changes nothing', 'Maj Törn', 'Törn'],
    ['a tenant, not an owner', 'Maj Törn', 'Törn'],
  ],
  [
    'At least 12 people were killed when a ferry sank off Karamba island, officials said. “The boat was carrying twice its limit,” said Colonel Idris Mwale of the maritime police. A survivor, Grace Phiri, told Radio Sauti the captain had “laughed when we asked for life jackets”. The captain is being questioned.',
    ['twice its limit', 'Idris Mwale'],
    ['laughed when we asked', 'Grace Phiri'],
  ],
  [
    'The finance ministry denied that it had asked for a bailout. “There is no request, no letter, no talks,” spokeswoman Ilse Mott said. A senior lender official, speaking on condition of anonymity, said talks were “well advanced”. The currency fell 4%.',
    ['no request, no letter', 'Ilse Mott'],
    [
      'well advanced',
      'A senior lender official',
      'senior lender official',
      'A senior lender official, speaking on condition of anonymity',
      null,
    ],
  ],
  [
    'Envoy Rashid Karimov told the Security Council that the truce was “hanging by a thread”. Citing a report by monitors, he said shells had landed near a school. The American ambassador, Joan Pruett, called on both sides to show “maximum restraint”. Russia’s Oleg Danilin accused her of “selective blindness”.',
    ['hanging by a thread', 'Rashid Karimov'],
    ['maximum restraint', 'Joan Pruett'],
    ['selective blindness', 'Oleg Danilin'],
  ],
  // court
  [
    'A judge has told a builder who left a family without a roof that he was “a danger to the public”. Sentencing Craig Lomas to 18 months, Judge Harriet Vole said: “You took their savings and you took their sky.” Lomas, 45, had told the jury the rain was “not my department”.',
    ['a danger to the public', 'Harriet Vole', 'A judge', 'judge', null],
    ['You took their savings', 'Harriet Vole'],
    ['not my department', 'Craig Lomas'],
  ],
  [
    'In her victim statement, read by prosecutor Dean Farrow, Miss Imran said she no longer slept. “I hear the door every night,” she wrote. Her attacker, Joel Pike, stared at the floor. Mr Farrow said the assault was “planned to the minute”.',
    ['I hear the door', 'Miss Imran', 'Imran'],
    ['planned to the minute', 'Dean Farrow'],
  ],
  [
    'MR OKORO: When did you last see the ledger?\n\nMS HALE: In March, on his desk.\n\nTHE JUDGE: Whose desk, Ms Hale?\n\nMS HALE: Mr Tan’s, my lord.',
    ['When did you last see', 'OKORO', 'Okoro', 'Mr Okoro', 'MR OKORO'],
    ['In March', 'HALE', 'Hale', 'Ms Hale', 'MS HALE'],
    ['Mr Tan’s', 'HALE', 'Hale', 'Ms Hale', 'MS HALE'],
  ],
  [
    'The tribunal heard that the manager, Ross Pell, once told Ms Adeyemi to “smile more”. Her solicitor, Ewan Craig, said the remark was “the tip of it”. Mr Pell denies the claim. Giving evidence, he said he had been “joking, obviously”.',
    ['smile more', 'Ross Pell'],
    ['the tip of it', 'Ewan Craig'],
    ['joking, obviously', 'Ross Pell'],
  ],
  [
    'Asked by defence counsel why he had not called the police, the shopkeeper, Anil Mehra, replied: “I called my wife first.” There was laughter in court. “Always wise,” said the judge, Sir Peter Lorne.',
    ['called my wife first', 'Anil Mehra'],
    ['Always wise', 'Peter Lorne', 'Sir Peter Lorne'],
  ],
  // interview
  [
    'Yusuf Darwish does not like questions. “Next,” he says, when I ask about the divorce. I try the new album instead. “That one I can answer,” he says. “It is about the divorce.”',
    ['“Next,”', 'Yusuf Darwish'],
    ['That one I can answer', 'Yusuf Darwish'],
    ['It is about the divorce', 'Yusuf Darwish'],
  ],
  [
    'Q: Do you miss the stage?\n\nA: Every evening at half past seven.\n\nQ: And the critics?\n\nA: I miss them the way you miss a tooth.',
  ],
  [
    'You were fired on your first day. What happened?\n\nI set fire to the kitchen, says the chef Renata Silva. “A small fire,” she insists. Her old boss, Guy Laroche, remembers it otherwise. “She burned down Tuesday,” he says.',
    ['A small fire', 'Renata Silva'],
    ['burned down Tuesday', 'Guy Laroche'],
  ],
  [
    'The composer’s flat is full of clocks, none of them right. “Time is a rumour,” says Anatole Brandt, 90, pouring plum brandy. His wife, the cellist Mirjam Stolz, calls from the kitchen: “He means he is late.”',
    ['Time is a rumour', 'Anatole Brandt'],
    ['He means he is late', 'Mirjam Stolz'],
  ],
  [
    'SKY’S BETH ROWAN: Will you resign?\n\nTHE CHANCELLOR: I will get on with the job.\n\nBETH ROWAN: That is not a no.\n\nTHE CHANCELLOR: It is not a yes, either.',
    ['I will get on', 'THE CHANCELLOR', 'The Chancellor', 'Chancellor'],
    ['It is not a yes', 'THE CHANCELLOR', 'The Chancellor', 'Chancellor'],
    ['That is not a no', 'BETH ROWAN', 'Beth Rowan'],
  ],
  // live blog
  [
    '11.02am\n\nTransport secretary Niamh Corr has just finished her statement. She said the line would reopen “within days, not weeks”.\n\n11.10am\n\nLabour’s Tom Beddoes says that is “what she said in March”. \n\n11.15am\n\nReaction from passengers at Crewe. “I could have walked,” says Ellie Marsh, a student.',
    ['within days, not weeks', 'Niamh Corr'],
    ['what she said in March', 'Tom Beddoes'],
    ['could have walked', 'Ellie Marsh'],
  ],
  [
    'The president has left the podium. His last words: “History will be kind, because I will bribe it.” Cue groans. My colleague Dina Farouk, who is in the hall, says “nobody clapped, and I mean nobody”.',
    ['nobody clapped', 'Dina Farouk', 'My colleague Dina Farouk'],
  ],
  [
    'Here is the full statement from Hollins FC: “The club can confirm that manager Stuart Legg has left his position. We thank Stuart for his efforts.” Legg himself posted three words: “Gutted. Proud. Bye.”',
    ['has left his position', 'Hollins FC', 'statement', 'The full statement', 'full statement', null],
    ['Gutted. Proud. Bye', 'Stuart Legg'],
  ],
  // science
  [
    'Octopuses dream, according to a paper in Cerebra. “We saw colours run over the sleeping skin,” says Chiara Lombardi, a biologist at the University of Trani. Not everybody is persuaded. “Colours are not dreams,” says neuroscientist Bo Lindqvist. Lombardi concedes that “an octopus cannot tell us”.',
    ['colours run over', 'Chiara Lombardi'],
    ['Colours are not dreams', 'Bo Lindqvist'],
    ['cannot tell us', 'Chiara Lombardi'],
  ],
  [
    'The vaccine cut infections by 71%, Halden Bio said. Chief scientist Nora Vance called the result “better than our hopes”. Independent virologist Kwame Asante urged caution, noting that the trial was “short and small”. Shares in Halden rose 30%.',
    ['better than our hopes', 'Nora Vance'],
    ['short and small', 'Kwame Asante'],
  ],
  [
    'For decades, geologists called the layer “the silence”. Then Wanda Okeke found a shell. “It was the size of a lentil,” she recalls. Her supervisor did not believe her. “Lentil,” he said.',
    ['the silence', null, 'geologists'],
    ['the size of a lentil', 'Wanda Okeke'],
    ['“Lentil,”', 'Her supervisor', 'supervisor', null],
  ],
  [
    'The glacier lost 40 metres in a summer. “You can hear it,” says guide Pema Sherpa. Glaciologist Tom Ashdown, of the Alpine Institute, has put microphones in the ice. “Pema is right,” he says. “It sounds like applause.”',
    ['You can hear it', 'Pema Sherpa'],
    ['Pema is right', 'Tom Ashdown'],
    ['sounds like applause', 'Tom Ashdown'],
  ],
  // sport
  [
    'Substitute Kofi Baidoo scored twice in stoppage time. “I was cross with the gaffer,” he grinned. Manager Len Ashby said he had “deserved to be cross”. Opposite number Rui Prado refused to speak to the press.',
    ['cross with the gaffer', 'Kofi Baidoo'],
    ['deserved to be cross', 'Len Ashby'],
  ],
  [
    'World No 3 Irina Volkova beat her sister Daria in straight sets. “I hate playing her,” said Irina. “She cries and then I cry.” Daria Volkova, 19, laughed off the defeat. “She cried more,” she said.',
    ['I hate playing her', 'Irina Volkova'],
    ['She cries and then', 'Irina Volkova'],
    ['She cried more', 'Daria Volkova'],
  ],
  [
    'The referee, Michael Oduya, showed nine yellow cards. “He wanted to be the star,” complained United captain Sven Holt. United’s coach, Dario Conti, was calmer, saying only that Oduya “had a long evening”.',
    ['wanted to be the star', 'Sven Holt'],
    ['had a long evening', 'Dario Conti'],
  ],
  [
    'Asked if he could win the Tour, rider Alejandro Pinto said: “Ask my legs.” Team boss Greet Vos was less coy. “He can win it,” she said. “I have seen his legs.”',
    ['Ask my legs', 'Alejandro Pinto'],
    ['He can win it', 'Greet Vos'],
    ['I have seen his legs', 'Greet Vos'],
  ],
  [
    'Jockey Finn Tully walked away from a fall at the last fence. “The ground came up to say hello,” he said. Trainer Moira Keane, whose mare had to be put down, was in tears. “She was the kindest horse I had,” Keane said.',
    ['The ground came up', 'Finn Tully'],
    ['the kindest horse', 'Moira Keane'],
  ],
  // African
  [
    'THE Minister of Health, Dr Sibongile Ndlovu, has called on nurses to “put patients first”. Speaking at the commissioning of a clinic in Lupane, Dr Ndlovu said government was “seized with the matter”. Nurses’ union secretary Tapiwa Moyo said the minister was “out of touch”.',
    ['put patients first', 'Sibongile Ndlovu', 'Dr Sibongile Ndlovu'],
    ['seized with the matter', 'Sibongile Ndlovu', 'Dr Sibongile Ndlovu'],
    ['out of touch', 'Tapiwa Moyo'],
  ],
  [
    'A former governor of the bank, Prof. Emeka Nwosu, has faulted the new policy. Nwosu, who spoke in an interview with our correspondent in Enugu, described it as “medicine after death”. “You do not lock the barn when the yam is gone,” he said. The bank’s spokesman, Mr Sani Bello, did not pick calls to his phone.',
    ['medicine after death', 'Emeka Nwosu', 'Prof. Emeka Nwosu'],
    ['lock the barn', 'Emeka Nwosu', 'Prof. Emeka Nwosu'],
  ],
  [
    'Matatu operators will strike from Monday. “We are tired of bribes,” said association chairman Joseph Kariuki. Nairobi traffic commandant Mary Omondi dismissed the threat as “cheap talk”. Commuter Faith Atieno said: “We suffer either way.”',
    ['tired of bribes', 'Joseph Kariuki'],
    ['cheap talk', 'Mary Omondi'],
    ['We suffer either way', 'Faith Atieno'],
  ],
  [
    'President Alassane Koné’s spokesman, Ibrahim Traoré, said the head of state was “in excellent health”. Rumours have swirled since Koné missed prayers on Friday. “He has a cold,” Traoré insisted. Opposition MP Mariam Sow demanded “a photograph, at least”.',
    ['in excellent health', 'Ibrahim Traoré'],
    ['He has a cold', 'Ibrahim Traoré'],
    ['a photograph, at least', 'Mariam Sow'],
  ],
  [
    'Chief Justice Mogoeng Tau said judges must be “deaf to applause”. He was addressing graduates at the University of Venda. Vice-chancellor Prof Lerato Khumalo thanked him for “words that will outlive us”.',
    ['deaf to applause', 'Mogoeng Tau'],
    ['words that will outlive us', 'Lerato Khumalo', 'Prof Lerato Khumalo'],
  ],
  // Asian
  [
    'KUALA LUMPUR, June 2 — DAP lawmaker Teresa Lim today urged Putrajaya to “come clean” on the deal. In a statement here, the Segambut MP said Malaysians “deserve better than riddles”. Works Minister Datuk Azmi Rahman said the contract was “signed, sealed and lawful”.',
    ['come clean', 'Teresa Lim'],
    ['deserve better than riddles', 'Teresa Lim', 'Segambut MP', 'the Segambut MP', null],
    ['signed, sealed', 'Azmi Rahman', 'Datuk Azmi Rahman'],
  ],
  [
    'The high court slammed police for the delay. “Are you waiting for the evidence to retire?” Justice Anupama Rao asked the investigating officer. The officer, inspector D. K. Solanki, sought two weeks. “You have two days,” the judge said.',
    ['waiting for the evidence', 'Anupama Rao'],
    ['You have two days', 'Anupama Rao', 'the judge', 'judge', null],
  ],
  [
    'Superstar Arjun Kapadia turned 50 on Tuesday. “I feel 30 until I meet a staircase,” he wrote on Instagram. Co-star Leela Menon posted a picture of the two with the words “forever young”. Director Farid Khan said Kapadia was “the last of the gentlemen”.',
    ['until I meet a staircase', 'Arjun Kapadia'],
    ['the last of the gentlemen', 'Farid Khan'],
  ],
  [
    'Taiwan’s defence minister, Chen Po-han, said 14 aircraft had crossed the line. “We watch, we do not blink,” Chen told lawmakers. Beijing’s Taiwan office said the drills were “a stern warning”. Its spokeswoman, Gao Lijuan, did not say how long they would last.',
    ['We watch, we do not blink', 'Chen Po-han'],
    ['a stern warning', 'Beijing’s Taiwan office', 'Taiwan office', 'Taiwan’s office', null],
  ],
  [
    'Rice farmer Nguyen Van Hai lost his crop twice this year. “Once to salt, once to wind,” he said. Agriculture official Tran Thi Mai said compensation would come “before Tet”. Hai shook his head. “Which Tet?” he asked.',
    ['Once to salt', 'Nguyen Van Hai'],
    ['before Tet', 'Tran Thi Mai'],
    ['Which Tet', 'Nguyen Van Hai', 'Van Hai', 'Hai'],
  ],
  // European
  [
    'The mayor of Valdoro, Pietro Sanna, wants to tax day trippers. “They bring their own sandwiches,” he complains. Hotelier Giulia Marras supports him. “And they leave the crusts,” she says.',
    ['their own sandwiches', 'Pietro Sanna'],
    ['leave the crusts', 'Giulia Marras'],
  ],
  [
    'In Copenhagen, climate minister Astrid Bang presented what she called “the most boring plan in history”. “Boring works,” said Bang. Green MP Jeppe Holm called the plan “a nap”.',
    ['most boring plan', 'Astrid Bang'],
    ['Boring works', 'Astrid Bang'],
    ['a nap', 'Jeppe Holm'],
  ],
  [
    '“Nobody asked us,” says Danuta Wrona, who has run the kiosk since 1989. The city says it held three hearings. Deputy mayor Piotr Gil is sure of it: “I sat there alone, three times.”',
    ['Nobody asked us', 'Danuta Wrona'],
    ['I sat there alone', 'Piotr Gil'],
  ],
  [
    'Spain’s Lucía Ferrer and her French counterpart, Benoît Caron, opened the tunnel together. “A mountain less,” Ferrer said. Caron spoke of “a handshake in stone”. Residents of Vielha, who have waited 30 years, were less poetic. “About time,” said one.',
    ['A mountain less', 'Lucía Ferrer'],
    ['a handshake in stone', 'Benoît Caron'],
    ['About time', 'one', 'Residents of Vielha', null],
  ],
  [
    'Chancellor Karl Reuter’s office rejected reports of a rift with his deputy, Silke Brandt. “They had lunch,” a government spokesman said. Asked whether it was a good lunch, the spokesman said: “It was lunch.”',
    ['They had lunch', 'A government spokesman', 'government spokesman', 'spokesman'],
    ['It was lunch', 'A government spokesman', 'government spokesman', 'The spokesman', 'spokesman'],
  ],
  // features
  [
    'Every letter that Agnes Thorne delivers has a story. “That one’s a bill, that one’s a broken heart,” she says, without looking. Farmer Dai Pugh waits for her at the gate each day. “She’s the only one who comes,” he says.\n\nHe has no post.',
    ['a broken heart', 'Agnes Thorne'],
    ['the only one who comes', 'Dai Pugh'],
  ],
  [
    'The sign over the door says “No dogs, no poets”. Landlord Seamus Quill put it up in 1974 after a reading ended in a fight. “The dogs behaved,” he says. His secretary, who keeps the books, disagrees. “She bit the vicar,” she says.',
    ['No dogs, no poets', null, 'The sign over the door'],
    ['The dogs behaved', 'Seamus Quill'],
    ['bit the vicar', 'His secretary', 'secretary', null],
  ],
  [
    '“I am not brave,” says Hanna Oster. She is sitting on a crate in what was once her kitchen. The roof is gone; so is the piano. Her neighbour, Viktor Lys, has brought soup. “Brave people leave,” she says.',
    ['I am not brave', 'Hanna Oster'],
    ['Brave people leave', 'Hanna Oster', null],
  ],
  [
    'The twins finish each other’s sentences. “We never—” begins Ana Prado. “—fight,” says Eva Prado. Their mother, Luz, rolls her eyes. “They fight about who finishes,” she says.',
    ['—fight', 'Eva Prado'],
    ['They fight about who', 'Luz', 'Their mother, Luz', null],
  ],
  [
    'Tailor Omar Siddiqui has dressed four presidents. Which was the vainest? “The short one.” He will not say more. His apprentice, Bilal, whispers a name. “He paid late, too,” he adds.',
    ['The short one', 'Omar Siddiqui', null],
    ['He paid late', 'Bilal', 'His apprentice, Bilal', null],
  ],
  // press releases
  [
    'AUSTIN, Texas — Lumora, the maker of “smart” blinds, has raised $40 million. “We are letting the light in,” said Priya Raman, Lumora’s co-founder and CEO. The round was led by Tall Pine Ventures. “Priya sees what others do not,” said partner Chuck Dane.',
    ['smart', null],
    ['letting the light in', 'Priya Raman'],
    ['Priya sees', 'Chuck Dane'],
  ],
  [
    'The Royal Society of Gardens today announced Marguerite Fell as its next president. She succeeds Lord Ambrose, who said Miss Fell had “the greenest fingers in England”. Miss Fell said: “I shall try to keep them clean.”',
    ['the greenest fingers', 'Lord Ambrose', 'Ambrose'],
    ['keep them clean', 'Marguerite Fell'],
  ],
  // relayed, two speakers, nested
  [
    'According to the Valley Post, councillor Ray Stubbs told colleagues that residents were “moaning for a hobby”. Stubbs says he was misquoted. The paper’s editor, Lorna Gale, said it stood by “every word”.',
    ['moaning for a hobby', 'Ray Stubbs'],
    ['every word', 'Lorna Gale', 'the paper', 'paper'],
  ],
  [
    '“It is over,” said rebel commander Salah Idris, while his deputy, Omar Bashir, insisted the fight “has just begun”. Analysts said the split was real. “Two mouths, one rifle,” said Helen Drew of the Conflict Desk.',
    ['It is over', 'Salah Idris'],
    ['has just begun', 'Omar Bashir'],
    ['Two mouths, one rifle', 'Helen Drew'],
  ],
  [
    '“He said to me, ‘Walk or I shoot,’” recalled Amina Yusuf. She walked for two days. At the camp a nurse, Claire Dubois, bandaged her feet. “I have never seen such feet,” the nurse said.',
    ['Walk or I shoot', 'Amina Yusuf'],
    ['never seen such feet', 'Claire Dubois', 'the nurse', 'nurse'],
  ],
  [
    'Told that rival Jim Strand had called him “a waxwork”, Senator Paul Crane laughed. “Wax lasts,” he said. Strand’s campaign said the senator was “melting”.',
    ['a waxwork', 'Jim Strand'],
    ['Wax lasts', 'Paul Crane'],
    ['melting', 'Strand’s campaign', 'Strand’s', null],
  ],
  [
    'Elena Costa, mother of the dead boy, embraced the driver who had hit him. “She is somebody’s child,” Costa said afterwards. The driver, Monika Reis, 22, wept. “I see him every night,” she whispered.',
    ['somebody’s child', 'Elena Costa'],
    ['I see him every night', 'Monika Reis'],
  ],
  [
    'Billionaire Rex Harlan and his brother, Senator Dale Harlan, have not spoken since 2019. “He knows my number,” the senator said. A spokeswoman for Rex Harlan said he “wishes his brother well”.',
    ['He knows my number', 'Dale Harlan'],
    [
      'wishes his brother well',
      'A spokeswoman for Rex Harlan',
      'spokeswoman for Rex Harlan',
      'spokeswoman',
      null,
    ],
  ],
];
