/** Passages with namesakes, families, and bodies named after somebody. */
import type { Passage } from './passage.ts';

export const NAMESAKES: readonly Passage[] = [
  [
    'Judge Robert Hale sentenced Owen Hale, who is no relation, to six years. “You preyed on the old,” the judge said.',
    ['You preyed on the old', 'Robert Hale', 'Judge Robert Hale', null],
  ],
  [
    'Singer Lola Finch and her brother Max Finch run the farm. “I sing to the cows,” Lola said.',
    ['I sing to the cows', 'Lola Finch'],
  ],
  [
    'Pilot Adam Roth landed safely. Transport minister Adam Roth, no relation, praised him. “It was textbook flying,” the minister said.',
    ['It was textbook', 'Adam Roth', null],
  ],
  [
    'Nora Beck, 40, and her husband, Piet Beck, lost their home. “We have each other,” Mr Beck said.',
    ['We have each other', 'Piet Beck', 'Mr Beck', null],
  ],
  [
    'The Kowalczyk trial\n\nAnna Kowalczyk told the jury her husband, Piotr Kowalczyk, was abroad. “He left in June,” Mrs Kowalczyk said.',
    ['He left in June', 'Anna Kowalczyk', 'Mrs Kowalczyk', null],
  ],
  [
    'Councillor Dee Marsh and police officer Tim Marsh both spoke. “The street is safer,” Cllr Marsh said.',
    ['The street is safer', 'Dee Marsh', 'Councillor Dee Marsh', null, 'Cllr Dee Marsh'],
  ],
  [
    'Gustav Hahn founded the firm; his son Emil Hahn sold it. “I was never a brewer,” Emil Hahn said.',
    ['I was never a brewer', 'Emil Hahn'],
  ],
  [
    'The Dray administration defended the tariff as “a shield for workers”. President Wanda Dray was in Oslo.',
    ['a shield for workers', null, 'the Dray administration'],
  ],
  [
    'Camp Keller said the rumours were “nonsense”. Rita Keller faces Joel Stern in June.',
    ['nonsense', null, 'Camp Keller'],
  ],
  [
    'The Stern campaign said it was “ready for any debate”. Joel Stern leads by two points.',
    ['ready for any debate', null, 'the Stern campaign'],
  ],
  [
    'The Abara government called the ruling “regrettable”. Prime Minister Tunde Abara will appeal.',
    ['regrettable', null, 'the Abara government'],
  ],
  [
    'The Lindens said in a joint note that the wedding was “on, and none of your business”. Eva Linden is a lawyer.',
    ['on, and none of your', null, 'the Lindens'],
  ],
  [
    'Brothers Ian and Neil Frayne own the mill. “We fight daily,” Neil Frayne said.',
    ['We fight daily', 'Neil Frayne'],
  ],
  [
    'The Lopez administration called it “fake”. Governor Dario Lopez flew home.',
    ['fake', null, 'Lopez administration'],
  ],
  [
    'Dr Paul Wray treated the driver, Sam Wray, no relation. “He will walk,” Dr Wray said.',
    ['He will walk', 'Paul Wray', null, 'Dr Paul Wray'],
  ],
  [
    'Mother Tess Doll, 33, lost her son, Ben Doll. “He loved trains,” Ms Doll said.',
    ['He loved trains', 'Tess Doll', null],
  ],
];
