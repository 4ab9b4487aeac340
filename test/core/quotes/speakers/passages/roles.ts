/** Passages whose speaker is named with a role, a body or an apposition, in straight and in inverted order. */
import type { Passage } from './passage.ts';

export const ROLES: readonly Passage[] = [
  [
    'Meridian Trust senior market strategist Paul Ingram said rates “will fall by spring”.',
    ['will fall by spring', 'Paul Ingram'],
  ],
  [
    'The ministry’s permanent secretary, Grace Mwale, told reporters the stock was “enough for a year”.',
    ['enough for a year', 'Grace Mwale'],
  ],
  [
    'Among the passengers was student Kiran Patel, who said the crew “just froze”.',
    ['just froze', 'Kiran Patel'],
  ],
  [
    'Her lawyer, Beatrix Nagy, said she was “shocked and innocent”.',
    ['shocked and innocent', 'Beatrix Nagy'],
  ],
  [
    'The head of the water board, Musa Danso, said the taps would run “by the weekend”.',
    ['by the weekend', 'Musa Danso'],
  ],
  [
    'Civil servant turned novelist Agnes Roth said the prize was “quite absurd”.',
    ['quite absurd', 'Agnes Roth'],
  ],
  [
    'Green Alliance party spokeswoman Lucia Ferri said the tax was “dead on arrival”.',
    ['dead on arrival', 'Lucia Ferri'],
  ],
  [
    'Owner of the café, Yusuf Demir, said business was “half of what it was”.',
    ['half of what it was', 'Yusuf Demir'],
  ],
  [
    'Neighbour Sheila Potts, who has lived on the estate since 1979, said: “He kept himself to himself.”',
    ['He kept himself', 'Sheila Potts'],
  ],
  [
    '“The roof simply lifted off,” said fire chief Desmond Kaye. The council meets on Tuesday.',
    ['The roof simply lifted', 'Desmond Kaye'],
  ],
  [
    '“We lost the whole crop,” said farmer Adjoa Mensah.\n\nThe ministry will publish figures next week.',
    ['We lost the whole crop', 'Adjoa Mensah'],
  ],
  [
    '“It sounded like a train,” said retired postman Leo Grange. Officials said the storm would pass.',
    ['It sounded like a train', 'Leo Grange'],
  ],
  [
    '“Nobody asked the pupils,” says head teacher Marian Coyle. The meeting lasted three hours.',
    ['Nobody asked the pupils', 'Marian Coyle'],
  ],
  [
    '“Prices are simply too high,” added shop owner Bashir Noor. The Chamber of Commerce disagrees.',
    ['Prices are simply', 'Bashir Noor'],
  ],
  [
    '“They will need months,” explained marine biologist Sofia Brandao. The institute has two boats.',
    ['They will need months', 'Sofia Brandao'],
  ],
  [
    '“You cannot eat promises,” shouted dock worker Kwame Osei. Ministers were not present.',
    ['You cannot eat promises', 'Kwame Osei'],
  ],
  [
    '“It’s the best feeling,” grinned midfielder Jordi Pol. Real Vallana play again on Sunday.',
    ['the best feeling', 'Jordi Pol'],
  ],
  [
    '“We need a new roof and a new heart,” said parish priest Father Benedikt Krol. The diocese has promised help.',
    ['We need a new roof', 'Benedikt Krol', 'Father Benedikt Krol'],
  ],
  [
    '“Do not drink the water,” warned district health officer Tumi Radebe. The municipality apologised.',
    ['Do not drink the water', 'Tumi Radebe'],
  ],
  [
    '“The market is calm,” noted currency trader Hugo Lenz of Aster Capital. The central bank meets on Thursday.',
    ['The market is calm', 'Hugo Lenz'],
  ],
  [
    '“Our people are tired,” said Chief Ntombi Zulu of the Amandla council. Parliament resumes in March.',
    ['Our people are tired', 'Ntombi Zulu', 'Chief Ntombi Zulu'],
  ],
  [
    '“This vaccine works,” said Dr Ravi Menon, who led the trial. The Lancet published the results.',
    ['This vaccine works', 'Ravi Menon', 'Dr Ravi Menon'],
  ],
  ['“We were sold a dream,” one investor, Glenn Tate, said.', ['We were sold a dream', 'Glenn Tate']],
  [
    'Marcus Hale’s mother said: “He was my whole world.” Hale, 19, died on Friday.',
    ['He was my whole world', 'Marcus Hale’s mother', null],
  ],
  [
    'Pop star Dana Lux’s manager confirmed that the tour was “on hold for now”.',
    ['on hold for now', 'Dana Lux’s manager', 'Pop star Dana Lux’s manager', null],
  ],
  [
    'President Ruiz’s office said the visit was “productive”.',
    ['productive', 'President Ruiz’s office', 'Ruiz’s office', null],
  ],
  [
    'Lawyers for Bernard Quill said the charge was “pure fiction”.',
    ['pure fiction', 'Lawyers for Bernard Quill', 'Lawyers', null],
  ],
  [
    'Harbourmaster Finn Dahl, who joined the port in 1998, and whose father held the same post, said the storm was “the worst in memory”.',
    ['the worst in memory', 'Finn Dahl'],
  ],
  [
    'Okafor, who was elected in May after a bitter campaign against the incumbent, Tunde Bello, and who has since cut the budget twice, said: “We inherited a ruin.”',
    ['We inherited a ruin', 'Okafor', null],
  ],
  [
    'Maria Sollers, a nurse at St Anne’s hospital in Portmere and a mother of three, said on Monday that the ward was “a war zone”.',
    ['a war zone', 'Maria Sollers'],
  ],
  [
    'Prime Minister Lars Hviid, whose government depends on the votes of the Centre Party, said in Parliament: “There will be no election.”',
    ['There will be no election', 'Lars Hviid'],
  ],
  [
    'The actor, best known for playing a spy in three films by Otto Breuer, said fame was “a cage”.',
    ['a cage', 'The actor', null],
  ],
  [
    'Colonel Idris Bakary, speaking alongside his Nadoran counterpart, General Sule Amadou, said the pact was “not aimed at anyone”.',
    ['not aimed at anyone', 'Idris Bakary', 'Colonel Idris Bakary'],
  ],
  [
    'Lindgren, the youngest of the four candidates and the only one who has never held office, added: “I owe nobody anything.”',
    ['I owe nobody', 'Lindgren'],
  ],
  ['“It is a drain,” said lead author Ana Cho of Norland’s Polar Institute.', ['It is a drain', 'Ana Cho']],
  [
    '“It is a drain,” said lead author Mei-Ling Cho of Sandmark’s Academia Borealis.',
    ['It is a drain', 'Mei-Ling Cho'],
  ],
  [
    '“He lied,” Helen Ash told the court. Giving evidence, PC Rahul Meta said Bell had shouted “you will regret this” at him.',
    ['you will regret', 'Rahul Meta', 'Bell', null],
  ],
  ['Club boss Terry Noakes hit back: “They know nothing.”', ['They know nothing', 'Terry Noakes']],
  [
    'FURY AT THE FAIR\nFurious mum Kelly Noakes, 34, blasted organisers after her son was stuck on a ride. “He cried,” fumed Kelly.',
    ['He cried', 'Kelly Noakes'],
  ],
];
