/** Passages in which one line introduces what stands in the next paragraph. */
import type { Passage } from './passage.ts';

export const INTRODUCED: readonly Passage[] = [
  {
    kind: 'issued the following statement',
    text: 'Shops stayed shut on Tuesday.\n\nThe chair of the traders’ guild, Maurice Endeley, issued the following statement:\n\n“Our members cannot pay this rent. They will not pay it.”',
    said: [['Our members cannot pay this rent. They will not pay it.', 'Maurice Endeley']],
  },
  {
    kind: 'her statement reads',
    text: 'Actress Carla Bonetti has left the show. Her statement reads:\n\n“I am grateful for nine years. It is time to go.”',
    said: [['I am grateful for nine years. It is time to go.', 'Carla Bonetti']],
  },
  {
    kind: 'he went on',
    text: '“The wall will hold,” engineer Bruno Falk told the council.\n\nHe went on:\n\n“But the pumps will not.”',
    said: [
      ['The wall will hold,', 'Bruno Falk'],
      ['But the pumps will not.', 'Bruno Falk'],
    ],
  },
  {
    kind: 'wrote on a network',
    text: 'Striker Jonah Mbeki wrote on Facebook:\n\n“I never asked to leave. Ask the club.”\n\nThe club did not answer.',
    said: [['I never asked to leave. Ask the club.', 'Jonah Mbeki']],
  },
  {
    kind: 'added',
    text: 'Headteacher Nora Blythe said the roof had been inspected.\n\nShe added:\n\n“No child was ever at risk.”',
    said: [['No child was ever at risk.', 'Nora Blythe']],
  },
  {
    kind: 'paragraphs in marks that go on',
    text: 'Ambassador Leif Sandvik told the assembly:\n\n“We came here to speak of peace.\n\n“We leave with a list of the dead.\n\n“History will ask who kept silent.”',
    said: [
      ['We came here to speak of peace.', 'Leif Sandvik'],
      ['We leave with a list of the dead.', 'Leif Sandvik'],
      ['History will ask who kept silent.', 'Leif Sandvik'],
    ],
  },
  {
    kind: 'each paragraph closed',
    text: 'Police chief Dora Mensah said:\n\n“The search goes on.”\n\n“We need the public’s help.”\n\n“Call us if you saw the car.”\n\nThe car is a blue saloon.',
    said: [
      ['The search goes on.', 'Dora Mensah'],
      ['We need the public’s help.', 'Dora Mensah'],
      ['Call us if you saw the car.', 'Dora Mensah'],
    ],
  },
  {
    kind: 'a spokesperson for',
    text: 'A spokesperson for Eastport Council said:\n\n“We are aware of the complaint and are looking into it.”',
    said: [['We are aware of the complaint and are looking into it.', undefined]],
    never: ['Eastport'],
  },
  {
    kind: 'the letter says',
    text: 'In a letter to parents, headteacher Nora Blythe writes:\n\n“The school will open at ten.”\n\nParents were angry. “It is far too late,” said Hal Dunmore, a father of two.',
    said: [
      ['The school will open at ten.', 'Nora Blythe'],
      ['It is far too late,', 'Hal Dunmore'],
    ],
  },
  {
    kind: 'another name in the introducing line',
    text: 'Replying to Senator Pryce Hadley, Governor Alma Reyes said:\n\n“Nobody believes that.”',
    said: [['Nobody believes that.', 'Alma Reyes']],
    never: ['Pryce Hadley'],
  },
  {
    kind: 'a line that introduces with a full stop',
    text: 'Union leader Fay Hurst responded on Friday.\n\n“The offer is dead,” she said.',
    said: [['The offer is dead,', 'Fay Hurst']],
  },
  {
    kind: 'tweeted',
    text: 'Minutes later, comedian Rufus Bale tweeted:\n\n“Worst haircut in parliament.”\n\nThe minister’s office declined to comment.',
    said: [['Worst haircut in parliament.', 'Rufus Bale']],
  },
  {
    kind: 'the post read',
    text: 'Singer Tia Moreau apologised on Instagram.\n\nThe post read:\n\n“I was wrong and I am sorry.”',
    said: [['I was wrong and I am sorry.', undefined]],
  },
  {
    kind: 'introduced by a line with a role',
    text: 'Mr. Endeley resigned on Monday. His lawyer, Grace Mutasa, said in a statement:\n\n"My client has done nothing wrong."',
    said: [['My client has done nothing wrong.', 'Grace Mutasa']],
    never: ['Endeley', 'Maurice Endeley'],
  },
  {
    kind: 'a statement without marks behind the colon',
    text: 'Headteacher Nora Blythe said: “The school is open.”\n\nThe timetable:\n\nLessons begin at ten and end at three.',
    said: [['The school is open.', 'Nora Blythe']],
    not: ['Lessons begin at ten and end at three.'],
  },
];
