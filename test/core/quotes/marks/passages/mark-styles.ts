/** Passages with quotation marks of many styles, whole and broken. */
import type { Passage } from './passage.ts';

export const MARKS: readonly Passage[] = [
  {
    kind: 'curly closed by straight',
    text: '“The kiln has been cold since March," said potter Ada Nkemelu.',
    said: [['The kiln has been cold since March,', 'Ada Nkemelu']],
  },
  {
    kind: 'straight closed by curly',
    text: '"The kiln has been cold since March,” said potter Ada Nkemelu.',
    said: [['The kiln has been cold since March,', 'Ada Nkemelu']],
  },
  {
    kind: 'an empty pair before the words',
    text: 'Then the lawyer rose. “”My client was never in that house,” Dorrit said.',
    said: [['My client was never in that house,', 'Dorrit']],
  },
  {
    kind: 'a doubled straight mark',
    text: '""Mara\'s work has been first-rate from the start," Captain Olsen said.',
    said: [["Mara's work has been first-rate from the start,", 'Olsen']],
  },
  {
    kind: 'a doubled closing mark',
    text: '“The gate was shut when we came,”” Captain Olsen said. “Nobody had the key.”',
    said: [
      ['The gate was shut when we came,', 'Olsen'],
      ['Nobody had the key.', 'Olsen'],
    ],
  },
  {
    kind: 'a doubled curly opening mark',
    text: '““The gate was shut when we came,” Captain Olsen said.',
    said: [['The gate was shut when we came,', 'Olsen']],
  },
  {
    kind: 'a mark that never closes in one paragraph',
    text: 'Mayor Edith Rowe said: “We will rebuild the pier by the spring.\n\nThe pier burnt down in August. Firefighters needed nine hours.',
    said: [['We will rebuild the pier by the spring.', undefined]],
  },
  {
    kind: 'paragraphs that go on',
    text: 'Bishop Paul Achebe wrote: “The church failed these children.\n\n“It failed them again when it kept silent.\n\n“We ask for forgiveness.”',
    said: [
      ['The church failed these children.', 'Paul Achebe'],
      ['It failed them again when it kept silent.', 'Paul Achebe'],
      ['We ask for forgiveness.', 'Paul Achebe'],
    ],
  },
  {
    kind: 'straight paragraphs that go on',
    text: '"The church failed these children," Bishop Paul Achebe wrote. "It failed them twice.\n\n"We ask for forgiveness."',
    said: [
      ['It failed them twice.', 'Paul Achebe'],
      ['We ask for forgiveness.', 'Paul Achebe'],
    ],
  },
  {
    kind: 'single marks with apostrophes',
    text: '‘I don’t think the builders’ union will sign, and it’s their right,’ said foreman Jack Tolland.',
    said: [['I don’t think the builders’ union will sign, and it’s their right,', 'Jack Tolland']],
  },
  {
    kind: 'single marks with a plural possessive before the end',
    text: '‘The nurses’ pay is a scandal. The doctors’ pay is not,’ said matron Joan Whitlock.',
    said: [['The nurses’ pay is a scandal. The doctors’ pay is not,', 'Joan Whitlock']],
  },
  {
    kind: 'single straight marks',
    text: "'It wasn't me who sold the boat,' said skipper Hamish Gunn. 'It was the bank's idea.'",
    said: [
      ["It wasn't me who sold the boat,", 'Hamish Gunn'],
      ["It was the bank's idea.", 'Hamish Gunn'],
    ],
  },
  {
    kind: 'single marks with double marks inside',
    text: '‘He told me “take the money” and I took it,’ said clerk Vera Pym.',
    said: [['He told me “take the money” and I took it,', 'Vera Pym']],
  },
  {
    kind: 'single straight marks with double straight marks inside',
    text: '\'He told me "take the money" and I took it,\' said clerk Vera Pym.',
    said: [['He told me "take the money" and I took it,', 'Vera Pym']],
  },
  {
    kind: 'double marks with single marks inside',
    text: '“They shouted ‘out, out’ until the police came,” said shopkeeper Dina Asante.',
    said: [['They shouted ‘out, out’ until the police came,', 'Dina Asante']],
  },
  {
    kind: 'double marks with single marks at the end',
    text: '“All he ever said to me was ‘not yet’,” Laura Aziz said.',
    said: [['All he ever said to me was ‘not yet’,', 'Laura Aziz']],
  },
  {
    kind: 'nested straight marks',
    text: '"They shouted \'out, out\' until the police came," said shopkeeper Dina Asante.',
    said: [["They shouted 'out, out' until the police came,", 'Dina Asante']],
  },
  {
    kind: 'elisions and decades',
    text: 'The class of ’68 and the rock ’n’ roll of the ’50s filled the hall. ’Twas a long night, and ’em that left early missed it. “It was grand,” said usher Bill Coyne.',
    said: [['It was grand,', 'Bill Coyne']],
  },
  {
    kind: 'possessives around a single quotation',
    text: "The workers' council called the farmers' plan 'a dead end' in its members' letter.",
    said: [['a dead end', undefined]],
  },
  {
    kind: 'feet and inches',
    text: 'The suspect is 6\' 2" tall and drives a van with 17" wheels. "We will find him," Sergeant Ola Brandt said.',
    said: [['We will find him,', 'Ola Brandt']],
  },
  {
    kind: 'minutes and seconds',
    text: 'Wanjiru ran the mile in 4\'12" and was third. "I was tired," Wanjiru said.',
    said: [['I was tired,', 'Wanjiru']],
  },
  {
    kind: 'backticks',
    text: "``The vote was fair,'' said observer Lukas Meyer. ``We saw no fraud.''",
    said: [
      ['The vote was fair,', 'Lukas Meyer'],
      ['We saw no fraud.', 'Lukas Meyer'],
    ],
  },
  {
    kind: 'one backtick and one apostrophe',
    text: "`The vote was fair,' said observer Lukas Meyer.",
    said: [['The vote was fair,', 'Lukas Meyer']],
  },
  {
    kind: 'two single marks for one double',
    text: "''The vote was fair,'' said observer Lukas Meyer.",
    said: [['The vote was fair,', 'Lukas Meyer']],
  },
  {
    kind: 'two curly single marks for one double',
    text: '‘‘The vote was fair,’’ said observer Lukas Meyer.',
    said: [['The vote was fair,', 'Lukas Meyer']],
  },
  {
    kind: 'guillemets',
    text: '«The vote was fair», said observer Lukas Meyer.',
    said: [['The vote was fair', 'Lukas Meyer']],
  },
  {
    kind: 'low opening marks',
    text: '„The vote was fair“, said observer Lukas Meyer.',
    said: [['The vote was fair', 'Lukas Meyer']],
  },
  {
    kind: 'a mark behind a footnote digit',
    text: '“Half of the reefs are gone.”3 The others are pale, said diver Mele Tonga. “They may recover,”4 Tonga said.',
    said: [['They may recover,', 'Mele Tonga']],
  },
  {
    kind: 'a closing mark glued to the next word',
    text: '“The road is open,”said Sergeant Ola Brandt. “Drive slowly.”',
    said: [
      ['The road is open,', 'Ola Brandt'],
      ['Drive slowly.', 'Ola Brandt'],
    ],
  },
  {
    kind: 'an opening mark glued to the colon',
    text: 'Sergeant Ola Brandt said:“The road is open.”',
    said: [['The road is open.', 'Ola Brandt']],
  },
  {
    kind: 'a straight opening mark glued to the comma',
    text: 'Sergeant Ola Brandt said,"The road is open." Then she left.',
    said: [['The road is open.', 'Ola Brandt']],
  },
  {
    kind: 'wrong way round',
    text: '”The road is open,“ said Sergeant Ola Brandt.',
    said: [['The road is open,', 'Ola Brandt']],
  },
  {
    kind: 'opening marks on both sides',
    text: '“The road is open,“ said Sergeant Ola Brandt.',
    said: [['The road is open,', 'Ola Brandt']],
  },
  {
    kind: 'closing marks on both sides',
    text: '”The road is open,” said Sergeant Ola Brandt.',
    said: [['The road is open,', 'Ola Brandt']],
  },
  {
    kind: 'several styles in one text',
    text: '“The road is open,” said Sergeant Ola Brandt.\n\n"The bridge is not," said engineer Kim Soler.\n\n‘Nor is the tunnel,’ said Ned Abbot.',
    said: [
      ['The road is open,', 'Ola Brandt'],
      ['The bridge is not,', 'Kim Soler'],
      ['Nor is the tunnel,', 'Ned Abbot'],
    ],
  },
  {
    kind: 'a bracket inside the words',
    text: '“They [the owners] knew that it was unsafe (they had the report),” said inspector Rita Blum.',
    said: [['They [the owners] knew that it was unsafe (they had the report),', 'Rita Blum']],
  },
  {
    kind: 'a closing mark forgotten before “she said”',
    text: '“We shall open the lock on Monday, Ada Nkemelu said.\n\nThe lock was built in 1911.',
    said: [['We shall open the lock on Monday,', 'Ada Nkemelu']],
  },
  {
    kind: 'an inner quotation in the marks of the outer one',
    text: '“They kept saying “next week, next week” but it never came,” Ada Nkemelu said. “So we left.”',
    said: [
      ['They kept saying “next week, next week” but it never came,', 'Ada Nkemelu'],
      ['So we left.', 'Ada Nkemelu'],
    ],
  },
  {
    kind: 'a missing closing mark before the verb',
    text: '“The road is open, said Sergeant Ola Brandt. “Drive slowly.”',
    said: [['Drive slowly.', undefined]],
  },
  {
    kind: 'single mark that closes behind a question mark',
    text: '‘Why now?’ asked Gwen Parry. ‘Why us?’',
    said: [
      ['Why now?', 'Gwen Parry'],
      ['Why us?', 'Gwen Parry'],
    ],
  },
];
