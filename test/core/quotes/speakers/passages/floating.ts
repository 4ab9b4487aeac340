/** Passages whose quotation stands alone in its paragraph. */
import type { Passage } from './passage.ts';

export const FLOATING: readonly Passage[] = [
  [
    'Shop owner Minh Tran has had enough of the works.\n\n“First the dust, then the noise, now the bills,” he said.\n\n“I lost half my customers.”',
    ['I lost half', 'Minh Tran', null],
  ],
  [
    'Librarian Hope Ames counts the visitors by hand.\n\n“Some days it is six.”\n\nThe council wants to close the branch. Councillor Ned Foy said the figures spoke for themselves.',
    ['Some days it is six', 'Hope Ames', null],
  ],
  [
    'The ferry was two hours late again.\n\n“No ferry today”\n\nThe sign hung on the gate. Skipper Arne Moe shrugged.',
    ['No ferry today', null],
  ],
  [
    'Police chief Joan Villar spoke for nine minutes.\n\n“This was planned.\n\n“It was planned for months.”\n\nVillar took no questions.',
    ['This was planned', 'Joan Villar', null],
    ['It was planned for months', 'Joan Villar', null],
  ],
  [
    'Residents held candles. Priest Colm Daly led the prayers.\n\n“Rest in peace little man”, one card read.\n\n“We will miss you.”',
    ['Rest in peace', null, 'One card', 'card'],
    ['We will miss you', null],
  ],
  [
    'The report is called “Broken Ladders”. Its author, Ines Prado, spent a year in schools.\n\n“I met children who had never held a book.”',
    ['Broken Ladders', null],
    ['I met children', null, 'Ines Prado'],
  ],
  [
    'Gina Moss: The council never answered my letters.\n\nCouncil leader Ray Tibbs said: “We answered on the fourth of May.”',
    ['We answered on the fourth', 'Ray Tibbs'],
  ],
  [
    'Tower 9 burned for six hours. Fire chief Bea Lomax praised her crews.\n\n“They went up when others came down.”',
    ['They went up', 'Bea Lomax', null],
  ],
  [
    'Voters in Port Selva were angry.\n\n“Never again.”\n\n“I want my money back.”\n\nMayor Rui Costa-Lima lost by 900 votes.',
    ['Never again', null],
    ['I want my money', null],
  ],
];
