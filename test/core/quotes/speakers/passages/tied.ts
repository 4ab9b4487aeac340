/** Passages where a name only says whose friend, lawyer or widow speaks. */
import type { Passage } from './passage.ts';

export const TIED: readonly Passage[] = [
  [
    'A spokesperson for Calder Vance said: “He will not be standing again.”',
    ['He will not be standing', null, 'a spokesperson for Calder Vance', 'spokesperson of Calder Vance'],
  ],
  [
    '“She was the light of our street,” said a friend of Tanya Voss.',
    ['She was the light', null, 'friend of Tanya Voss'],
  ],
  [
    'Widow of Captain Elias Drum told the inquiry: “Nobody rang me for two days.” Drum drowned in May.',
    ['Nobody rang me', null, 'widow of Captain Elias Drum', 'Widow of Elias Drum'],
  ],
  [
    'Lawyers for Benedict Omar said in a filing that the charge was “politically driven from the first day”. Omar denies fraud.',
    ['politically driven', null, 'lawyers for Benedict Omar'],
  ],
  [
    'The mother of Kaito Brandt said: “I begged them to take him in.” Brandt, 19, was found dead on Sunday.',
    ['I begged them', null, 'the mother of Kaito Brandt'],
  ],
  [
    'Senator Odile Marchand’s office did not comment. Marchand’s lawyer said: “We have answered every question.”',
    ['We have answered', null, 'Marchand’s lawyer', 'Odile Marchand’s lawyer'],
  ],
  [
    '“They should have waited,” an aide to Governor Silas Crane said. Crane was abroad.',
    ['They should have waited', null, 'aide to Governor Silas Crane'],
  ],
  [
    'Police said Lena Horvat, 30, fell from the bridge. Horvat’s sister said: “She was afraid of heights.”',
    ['She was afraid of', null, 'Horvat’s sister', 'Lena Horvat’s sister'],
  ],
  [
    'A neighbour of the accused, Milo Stanek, said: “You could hear it through the wall.”',
    ['You could hear it', null, 'Milo Stanek', 'A neighbour of the accused'],
  ],
  [
    'The campaign manager for Ruth Abiola, Dean Foss, said: “We are not worried about one poll.”',
    ['We are not worried', 'Dean Foss', null],
  ],
  [
    'An attorney representing Gavin Stroud said, “Mr. Stroud is cooperating fully.”',
    ['Mr. Stroud is cooperating', null, 'an attorney representing Gavin Stroud'],
  ],
  [
    '“We are heartbroken,” the family of Delia Marsh said in a statement.',
    ['We are heartbroken', null, 'The family of Delia Marsh'],
  ],
  [
    'Former colleagues of Ivo Tarrant described him as “a man who never went home”.',
    ['a man who never', null, 'former colleagues of Ivo Tarrant'],
  ],
  [
    'The son of the late minister Paolo Greco told reporters: “My father kept no diaries.”',
    ['My father kept', null, 'the son of the late minister Paolo Greco'],
  ],
  [
    'A source close to Bianca Rowe told the Mirror Post: “She has had enough of him.” Rowe, 34, was seen leaving.',
    ['She has had enough', null, 'a source close to Bianca Rowe'],
  ],
  [
    'Rowe’s ex-husband Terry Lamb said: “I wish her well.”  Bianca Rowe moved out in May.',
    ['I wish her well', 'Terry Lamb'],
  ],
  [
    'Speaking outside court, the father of murdered schoolgirl Elsie Holt said: “We got a life sentence too.”',
    ['We got a life', null, 'father of murdered schoolgirl Elsie Holt', 'the father of Elsie Holt'],
  ],
  [
    '“No decision has been taken,” a spokesman for the mayor, Greta Lund, said.',
    ['No decision has been', null, 'spokesman for the mayor', 'a spokesman for the mayor, Greta Lund'],
  ],
  [
    'Critics of President Amos Kettle say the law “puts the press in a cage”. Kettle signed it on Friday.',
    ['puts the press', null, 'critics of President Amos Kettle', 'Critics of Amos Kettle'],
  ],
  [
    'Supporters of Nadir Qasim chanted “let him speak” as the van left.',
    ['let him speak', null, 'supporters of Nadir Qasim'],
  ],
  [
    'Patrick Wynn’s former boss at the quarry, Una Doyle, said: “He was never late.”',
    ['He was never late', 'Una Doyle'],
  ],
  [
    'Wynn’s employer said in an email that “all checks were done”. Patrick Wynn had worked there since June.',
    ['all checks were done', null, 'Wynn’s employer', 'Patrick Wynn’s employer'],
  ],
  [
    '“It is a stitch-up,” said one ally of Finance Secretary Hugo Bray. Bray has until Friday.',
    [
      'It is a stitch-up',
      null,
      'one ally of Finance Secretary Hugo Bray',
      'ally of Finance Secretary Hugo Bray',
    ],
  ],
  [
    '“He is resting at home,” a representative for the actor Basil Crane told Variety Weekly.',
    ['He is resting', null, 'representative for the actor Basil Crane'],
  ],
  [
    'The brother of jailed journalist Mina Farouk said: “They will not let us write to her.”',
    ['They will not let', null, 'brother of jailed journalist Mina Farouk', 'the brother of Mina Farouk'],
  ],
  [
    'Neighbours of Viktor Lasko said they heard “a bang like a tyre”.',
    ['a bang like', null, 'neighbours of Viktor Lasko'],
  ],
  [
    'Friends of the late poet Ines Calder said she “hated funerals”.',
    ['hated funerals', null, 'friends of the late poet Ines Calder'],
  ],
  [
    '“We will appeal,” said Ola Brandt, a lawyer for former minister Jens Krag.',
    ['We will appeal', 'Ola Brandt'],
  ],
  [
    'Krag’s lawyer, Ola Brandt, said: “The evidence is thin.” Jens Krag was not in court.',
    ['The evidence is thin', 'Ola Brandt'],
  ],
  [
    'A woman who works for Mayor Stan Pell said he had “a temper like weather”.',
    ['a temper like', null, 'a woman', 'A woman who works for Mayor Stan Pell'],
  ],
  [
    '“I never saw him hit her,” said the couple’s cleaner. Gordon and Fay Lisle deny abuse.',
    ['I never saw him hit', null, 'couple’s cleaner'],
  ],
  [
    'Campaigners against Governor Roy Tate shouted: “Sign the bill!”',
    ['Sign the bill', null, 'campaigners against Governor Roy Tate', 'Campaigners'],
  ],
  [
    'Her husband, Colm Reilly, said: “She drew until the last day.” Painter Maeve Reilly died on Monday.',
    ['She drew until', 'Colm Reilly'],
  ],
  [
    'His mother said: “He was not a fighter.” Boxer Ade Lawal, 24, is in a coma.',
    ['He was not a fighter', null, 'his mother', 'mother'],
  ],
  [
    'Dr Lena Frost treats the boy. His father said: “Without her he would be gone.”',
    ['Without her he', null, 'his father', 'father'],
  ],
];
