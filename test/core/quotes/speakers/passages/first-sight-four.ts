/** Short passages written to be hard, with the speaker of each quotation as a reader finds it: fourth set. */
import type { Passage } from './passage.ts';

export const FIRST_SIGHT_FOUR: readonly Passage[] = [
  [
    'Two brothers who swapped exam papers have been caught by their own handwriting. “They are twins in everything but commas,” said head teacher Ruth Calder. Ben Ashby, 17, said it had been his brother’s idea. “Joe always wanted to be me,” he told the Chronicle. Joe Ashby saw it differently: “I wanted his grades.”',
    ['twins in everything', 'Ruth Calder'],
    ['Joe always wanted', 'Ben Ashby'],
    ['I wanted his grades', 'Joe Ashby'],
  ],
  [
    'The company’s founder, Elsa Wirth, stepped down on Monday after the board, led by her nephew Jonas Wirth, withdrew its support. “I built the house and I leave by the door,” she wrote to staff. Jonas Wirth paid tribute to “a giant”. Analysts at Norbank said the shares were “priced for family peace”.',
    ['I built the house', 'Elsa Wirth'],
    ['a giant', 'Jonas Wirth'],
    ['priced for family peace', 'Analysts at Norbank', 'analysts'],
  ],
  [
    'Police want to speak to a man in a green jacket. “He may have seen something without knowing it,” said Inspector Lena Frost.\n\nThe victim, Kofi Adu, 23, is stable.\n\n“He squeezed my hand,” his mother, Esi, said outside the hospital.\n\n“I will not leave until he squeezes it harder.”',
    ['He may have seen', 'Lena Frost'],
    ['He squeezed my hand', 'Esi', 'his mother', 'Esi Adu', 'His mother, Esi', 'Kofi Adu’s mother', null],
    ['until he squeezes it', 'Esi', 'his mother', 'Esi Adu', null],
  ],
  [
    '“Is that your signature?” asked prosecutor Amir Dost. “It looks like it,” replied the mayor, Carl Weiss. “Looks like it?” “My wife signs for me,” Weiss said.',
    ['Is that your signature', 'Amir Dost'],
    ['It looks like it', 'Carl Weiss'],
    ['Looks like it?', 'Amir Dost', null],
    ['My wife signs', 'Carl Weiss'],
  ],
  [
    'Novak’s coach, Ivana Petrov, revealed that the player had been ill all week. “She could not hold a spoon,” Petrov said. Novak played down the episode. “I do not eat soup on match days,” she said.',
    ['could not hold a spoon', 'Ivana Petrov'],
  ],
  [
    'Health minister Salma Idrissi resigned hours after the report was published. In a letter to Prime Minister Driss Amrani she said she had been “let down by the people I trusted”. Amrani accepted the resignation “with regret”. Her successor, Dr Hicham Alaoui, promised “a ministry that answers the phone”.',
    ['let down by the people', 'Salma Idrissi'],
    ['with regret', 'Driss Amrani'],
    ['answers the phone', 'Hicham Alaoui', 'Dr Hicham Alaoui'],
  ],
  [
    'The study’s first author, Lin Qiao, was still a student when she noticed the pattern. “I thought the machine was broken,” she recalls. Her professor, Hans Adler, thought so too. He told her to “turn it off and go home”. She did not.',
    ['the machine was broken', 'Lin Qiao'],
    ['turn it off and go home', 'Hans Adler'],
  ],
  [
    'Farmers drove 200 tractors into Lyonne on Wednesday. “We feed them and they fine us,” shouted Marc Vidal from the cab of the first. Interior minister Claire Aubin called the protest “legitimate but badly parked”. A passer-by, who gave his name only as Luc, said he had “waited two hours for a tram”.',
    ['We feed them', 'Marc Vidal'],
    ['legitimate but badly parked', 'Claire Aubin'],
    ['waited two hours', 'Luc', 'A passer-by', 'passer-by', null],
  ],
  [
    'Was it worth it? Olympic champion Sanna Virta does not hesitate. “No.” She laughs. “Ask me again when my knees are dead.” Her husband and coach, Mikko Virta, looks at the floor. “She says that every four years,” he says.',
    ['“No.”', 'Sanna Virta', null],
    ['when my knees are dead', 'Sanna Virta', null],
    ['every four years', 'Mikko Virta'],
  ],
  [
    'A spokesperson for the airline said it was “investigating”. Passenger Dele Akande, who filmed the incident, said the crew had told him to “delete it or walk”. “I walked,” he said. Aviation lawyer Bisi Coker said passengers had “every right to film”.',
    ['investigating', 'A spokesperson for the airline', 'spokesperson for the airline', 'spokesperson'],
    ['I walked', 'Dele Akande'],
    ['every right to film', 'Bisi Coker'],
  ],
  [
    'Speaker Lord Harrow rebuked the member for Ashdown. “The word ‘weasel’ is not parliamentary,” he said. The member, Tessa Vaughan, withdrew it. “I meant stoat,” she added, to laughter.',
    ['is not parliamentary', 'Lord Harrow', 'Harrow'],
    ['I meant stoat', 'Tessa Vaughan'],
  ],
  [
    'The bank’s chairman, Sir Julian Firth, told shareholders that bonuses were “the price of talent”. Small investor Maud Perkins, 84, rose from her seat. “Then we have been overcharged,” she said. Firth thanked her for her question.',
    ['the price of talent', 'Julian Firth', 'Sir Julian Firth'],
    ['we have been overcharged', 'Maud Perkins'],
  ],
  [
    'General Tun Aung said the ceasefire was “in force everywhere”. An aid worker in Kyaukta, reached by satellite phone, laughed when she heard the claim. “I can hear everywhere from here,” she said. The UN’s envoy, Birgit Holm, declined to comment.',
    ['in force everywhere', 'Tun Aung', 'Aung', 'General Tun Aung'],
    [
      'I can hear everywhere',
      'An aid worker in Kyaukta',
      'An aid worker',
      'aid worker',
      'aid worker in Kyaukta',
      null,
    ],
  ],
  [
    'Rapper Q-Tone has apologised to his former manager, Des Ricketts, for a lyric that called him “a leech in loafers”. “I was angry and it rhymed,” the 30-year-old posted. Ricketts accepted. “The loafers are real,” he wrote back.',
    ['a leech in loafers', 'Q-Tone', 'lyric', 'a lyric', null],
    ['The loafers are real', 'Des Ricketts'],
  ],
  [
    'At 3am the dam-keeper, Rosa Quispe, rang the mayor. “I said, ‘It is coming,’ and he said, ‘What is?’” she recalled. Mayor Efraín Soto insists the call never came. The phone company’s records show that it lasted four seconds.',
    ['It is coming', 'Rosa Quispe'],
  ],
  [
    'Chancellor Merle Voss, asked by Der Abend whether she trusted her coalition partner Timo Kranz, said: “I trust the constitution.” Kranz, told of the remark, smiled. “So do I,” he said. “It lets me leave.”',
    ['I trust the constitution', 'Merle Voss'],
    ['So do I', 'Timo Kranz'],
    ['It lets me leave', 'Timo Kranz'],
  ],
  [
    'Gardener Wilf Tasker grew a marrow the weight of a small child. “I sang to it,” he said. Judge Pearl Osei was unmoved by the singing. “It is a water bomb,” she said, tapping it. Tasker took second prize. “Politics,” he muttered.',
    ['I sang to it', 'Wilf Tasker'],
    ['a water bomb', 'Pearl Osei'],
    ['Politics', 'Wilf Tasker'],
  ],
  [
    'Court documents seen by the Post describe how Nadia Rahal begged her employer for her passport. “He put it in the safe and he put the key in the sea,” she told investigators. The employer, hotelier George Sarkis, denies the charges. His lawyer called her account “a film script”.',
    ['the key in the sea', 'Nadia Rahal'],
    ['a film script', 'His lawyer', 'lawyer', null],
  ],
  [
    'ADDIS ABABA — Prime Minister Tesfaye Lemma told lawmakers that drought was “no longer a visitor but a tenant”. Opposition MP Hirut Bekele asked when the tenant would be evicted. “When it rains,” Tesfaye replied.',
    ['no longer a visitor', 'Tesfaye Lemma'],
    ['When it rains', 'Tesfaye Lemma', 'Tesfaye'],
  ],
  [
    'The award for best short story went to Ines Karam for “The Lift”. “I wrote it in one,” she told the audience. Jury chair Paolo Rey praised its “cruel tenderness”. Last year’s winner, Abel Stone, handed her the cheque and said, “Spend it slowly.”',
    ['The Lift', null],
    ['I wrote it in one', 'Ines Karam'],
    ['cruel tenderness', 'Paolo Rey'],
    ['Spend it slowly', 'Abel Stone'],
  ],
];
