/** Passages with a passive, a question, an interview or a court: whoever is asked, told or accused does not speak. */
import type { Passage } from './passage.ts';

export const PASSIVE: readonly Passage[] = [
  [
    'At the town hall meeting Kato was asked, “Will you pay for the bridge?” The mayor said he would not.',
    ['Will you pay', null],
  ],
  [
    'When she was asked “Did you know?”, Minister Birgit Falk answered: “I learned of it on the radio.”',
    ['Did you know', null],
    ['I learned of it', 'Birgit Falk', null],
  ],
  [
    'Delgado was urged by the union to “put people before profit”.',
    ['put people before profit', 'the union', null],
  ],
  [
    'Chief executive Rolf Ahlers was accused by shareholders of “running the company like a private bank”.',
    ['running the company', 'shareholders', null],
  ],
  [
    'Hopkins was told by his doctor, Anil Mehra, that “another season could kill you”.',
    ['another season', 'Anil Mehra', null],
  ],
  [
    'The nurse, Carla Voss, was described by colleagues as “the calmest person on the ward”.',
    ['the calmest person', 'colleagues', null],
  ],
  [
    'Prince Oskar was quoted as saying that “duty comes first”.',
    ['duty comes first', 'Prince Oskar', 'Oskar'],
  ],
  [
    'Ms Tanaka was called “a danger to the public” by the prosecutor, Ken Ibe.',
    ['a danger to the public', 'Ken Ibe', null],
  ],
  [
    'Lawmakers were warned that the bill would be “the end of small farms”.',
    ['the end of small farms', null],
  ],
  [
    'Asked whether his deputy, Lotte Brandt, would stay, Chancellor Emil Sander said: “Nobody is leaving.”',
    ['Nobody is leaving', 'Emil Sander'],
  ],
  [
    'Pressed by the presenter on the cost, Health Secretary Owen Trask said it was “money well spent”.',
    ['money well spent', 'Owen Trask'],
  ],
  ['Jurors were told that Daniel Fenner “planned every step” of the robbery.', ['planned every step', null]],
  [
    'Giving evidence, the victim, who cannot be named, said the accused, Rory Blane, told her “nobody will believe you”.',
    ['nobody will believe you', 'Rory Blane', null],
  ],
  [
    'Prosecutor Alice Munday told the jury that Peter Loomis “drove for an hour with the body in the boot”. Loomis denies murder.',
    ['drove for an hour', 'Alice Munday'],
  ],
  [
    'Loretta Finch, 63, told Bexford Crown Court how Adam Crane had followed her home. “I could hear his boots behind me,” she said.',
    ['I could hear his boots', 'Loretta Finch', null],
  ],
  [
    'In a victim impact statement, Mrs Joan Petty said of Lee Starkey: “He took everything from us.”',
    ['He took everything', 'Joan Petty', 'Mrs Joan Petty'],
  ],
  [
    'Defending, Ruth Galloway said her client Sean Biggs was “deeply ashamed”.',
    ['deeply ashamed', 'Ruth Galloway'],
  ],
  [
    'Magistrates heard Kevin Oates had shouted “move or die” at a cyclist.',
    ['move or die', 'Kevin Oates', null],
  ],
  [
    'Sentencing Marcus Webb, Judge Tessa Doyle said: “This was a cruel crime.”',
    ['This was a cruel crime', 'Tessa Doyle', 'Judge Tessa Doyle'],
  ],
  [
    'The father of the victim, Gerald Ames, shouted “rot in hell” as Tony Vickers was led away.',
    ['rot in hell', 'Gerald Ames', null],
  ],
  [
    'Former teammates remember Vince Aldo as generous. He was always told he was “too small for this league”.',
    ['too small for this league', null],
  ],
  [
    'Senator Doug Haim was reminded by a reporter that he once said, “I will never vote for a tax.”',
    ['I will never vote', 'Doug Haim', null],
  ],
  ['The couple were refused a loan because they were “too old”.', ['too old', null]],
  [
    'Do you fear for your life, we asked Amir Sadiq. “Every single day,” he said.',
    ['Every single day', 'Amir Sadiq', null],
  ],
  [
    'Questioned by lawmakers, the regulator’s head, Sven Lindahl, conceded the rules were “a patchwork”.',
    ['a patchwork', 'Sven Lindahl'],
  ],
];
