/** Passages whose speaker is he or she, among others who could be. */
import type { Passage } from './passage.ts';

export const PRONOUNS: readonly Passage[] = [
  [
    'Mayor Inga Storm met Governor Pete Walden on Friday. She said the bridge was “a death trap”.',
    ['a death trap', 'Inga Storm'],
  ],
  [
    'Pete Walden and Inga Storm toured the site. “I have never seen such rust,” she said.',
    ['I have never seen such rust', 'Inga Storm'],
  ],
  [
    'Detective Carl Munro said Emma Pryce had been missing since May. “We will not stop looking,” he said.',
    ['We will not stop looking', 'Carl Munro'],
  ],
  [
    '“Sofia Leto is the best dancer of her age,” said choreographer Marc Anand. “She hears music with her feet,” he said.',
    ['Sofia Leto is the best', 'Marc Anand'],
    ['She hears music', 'Marc Anand'],
  ],
  [
    'Headteacher Rose Ndlovu opened the school in 1998. Its first pupil, Thabo Mokoena, is now a pilot. “He was late even then,” she laughs.',
    ['He was late even then', 'Rose Ndlovu'],
  ],
  [
    'Tom Barlow, 44, was stabbed in Queen Street on Saturday night. Witness Aisha Khan ran to help him. “He kept asking for his wife,” she said.',
    ['He kept asking', 'Aisha Khan'],
  ],
  [
    'Coach Lars Eide praised keeper Nina Holm after the win over Brann. “Nina was our wall,” he said.',
    ['Nina was our wall', 'Lars Eide'],
  ],
  [
    'Asked about Chancellor Gerda Maas, he said: “We speak every week.” President Luc Perrin was visiting Berlin.',
    ['We speak every week', 'Luc Perrin', null],
  ],
  [
    'The victims were Ana Ruiz, Beth Cole and Cara Dunn. Police chief Saul Weiss visited the families. “No words are enough,” he said.',
    ['No words are enough', 'Saul Weiss'],
  ],
  [
    'Novelist Ewa Rybak grew up in Lodz. Her husband, Jan, paints. “We never read each other’s reviews,” she says.',
    ['We never read', 'Ewa Rybak'],
  ],
  [
    'Justice Maria Teodoro ruled against the state. In her judgment she wrote that the minister, Arturo Sison, had acted “in plain bad faith”.',
    ['in plain bad faith', 'Maria Teodoro'],
  ],
  [
    'Biologist Kenji Arata found the frog in a drain. It is named after his teacher, Yuki Hamada. “It was the size of a coin,” he said.',
    ['It was the size', 'Kenji Arata'],
  ],
  [
    'Nurse Grace Atieno told Dr Peter Muli that the ward was full. He told her to “find space or make it”.',
    ['find space or make it', 'Peter Muli', 'Dr Peter Muli'],
  ],
  [
    'Rapper Lil Quay said sorry on stage. His manager, Deb Stone, said he was tired. “I let you down,” he told the crowd.',
    ['I let you down', 'Lil Quay'],
  ],
  [
    'Vera Lindt has run the orchard since her father, Otto, died. “The trees are older than all of us,” she said, looking at the rows.',
    ['The trees are older', 'Vera Lindt'],
  ],
  [
    'Prime Minister Hana Sato was asked about President Joe Lind. “He is a friend,” she said.',
    ['He is a friend', 'Hana Sato'],
  ],
  [
    'Samuel Boateng has farmed here since 1987. His daughter Akosua wants to leave for Accra. “The land is tired,” he says.',
    ['The land is tired', 'Samuel Boateng'],
  ],
  [
    'Daniela Cruz sued her landlord, Harold Finn, in March. “I want heating, not a fortune,” she told the Courier.',
    ['I want heating', 'Daniela Cruz'],
  ],
  [
    'Brann beat Viking 2-1. Captain Ole Hauge scored both. “Their keeper gave me a present,” he joked.',
    ['Their keeper gave me', 'Ole Hauge'],
  ],
  [
    'Astronomer Mei Tanaka showed the picture to her student Ravi Bose. “I thought it was dust,” she said.',
    ['I thought it was dust', 'Mei Tanaka'],
  ],
  [
    'Boxer Ade Lawal trained with coach Rose Obi. “Rose is tougher than any man,” he said.',
    ['Rose is tougher', 'Ade Lawal'],
  ],
  [
    'Councillor Jill Orme wrote to Councillor Neil Strang. She told him to “grow up”.',
    ['grow up', 'Jill Orme'],
  ],
  [
    'Farmer Piet Louw shot the leopard at dawn. The vet, Anna Smit, examined it. “It was old and hungry,” she said.',
    ['It was old', 'Anna Smit'],
  ],
  [
    'Kit Harlan and Jo Brewer wrote the song in a van. “We had one guitar,” he said.',
    ['We had one guitar', null, 'Kit Harlan'],
  ],
  [
    'Prime Minister Eva Lindh condemned the attack on the MP Tomas Ek. “Tomas is a friend,” she said.',
    ['Tomas is a friend', 'Eva Lindh'],
  ],
  [
    'Chef Lucia Bianchi left Rome at nineteen with her sister Carla. “I cried on the train,” she says, stirring.',
    ['I cried on', 'Lucia Bianchi'],
  ],
  [
    'Investigators believe Omar Haddad acted alone. Detective Ruth Dale led the case. “He left us a map,” she said.',
    ['He left us a map', 'Ruth Dale'],
  ],
  [
    'The judge, Elin Strand, turned to Noah Berg. He had shown “no trace of remorse”, she said.',
    ['no trace of', 'Elin Strand'],
  ],
  // Somebody without a name opens the sentence in between.
  [
    'Of the fire that took his barn, Manuel Brisco says only: “It was fast.” His neighbour, a Dutchman called Joop, lost both horses. “I hear them still,” he says.',
    ['It was fast', 'Manuel Brisco'],
    ['I hear them still', 'Joop', null],
  ],
  [
    '“It was fast,” said Manuel Brisco. His voice broke. “I hear it still,” he says.',
    ['I hear it still', 'Manuel Brisco'],
  ],
];
