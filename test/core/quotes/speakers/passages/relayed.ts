/** Passages in which somebody passes on what another said, or two people speak in one sentence. */
import type { Passage } from './passage.ts';

export const RELAYED: readonly Passage[] = [
  [
    '“The dam will hold through the winter,” the news agency Tarnis quoted engineer Olga Merrin as saying.',
    ['The dam will hold', 'Olga Merrin'],
  ],
  [
    'The Velden Post quoted Finance Minister Ruud Hakkers as saying that “nobody will lose a pension”.',
    ['nobody will lose', 'Ruud Hakkers'],
  ],
  [
    'State television reported that President Ilyas Dorman told the cabinet “the border stays shut”.',
    ['the border stays shut', 'Ilyas Dorman'],
  ],
  [
    '“We are leaving the alliance,” Premier Hanna Sorvik told ministers on Friday, according to two aides who were in the room.',
    ['We are leaving', 'Hanna Sorvik'],
  ],
  [
    '“It was a massacre of jobs,” union leader Pete Calloway said, according to the Harbour Gazette.',
    ['It was a massacre', 'Pete Calloway'],
  ],
  [
    'In comments carried by the Orlen news agency, Deputy Minister Tahir Basset said the strikes were “a message to everyone”.',
    ['a message to everyone', 'Tahir Basset'],
  ],
  [
    'The Norvik Times reported that Mayor Elin Strand had called the plan “a gift to speculators”.',
    ['a gift to speculators', 'Elin Strand'],
  ],
  [
    'Radio Selta said the rebel commander, Jonas Okello, vowed to “fight until the last hill”.',
    ['fight until the last hill', 'Jonas Okello'],
  ],
  ['“He begged us to wait,” she recalled her brother saying.', ['He begged us to wait', null]],
  [
    'A spokesman for the hospital quoted the surgeon, Dr Lena Abbot, as saying the patient was “stable and joking”.',
    ['stable and joking', 'Lena Abbot', 'Dr Lena Abbot'],
  ],
  [
    'Defence Minister Karel Novotil, quoted by local media, said the army “does not take orders from bloggers”.',
    ['does not take orders', 'Karel Novotil'],
  ],
  [
    'According to the Coast Herald, councillor Maeve Brophy described the vote as “a stitch-up from start to finish”.',
    ['a stitch-up', 'Maeve Brophy'],
  ],
  [
    '“The ship should never have sailed,” Captain Iris Vantongeren was quoted as saying by the daily Het Anker.',
    ['The ship should never', 'Iris Vantongeren'],
  ],
  [
    'The agency cited a police officer, Sergeant Modise Kgari, as saying the driver “came out of nowhere”.',
    ['came out of nowhere', 'Modise Kgari', 'Sergeant Modise Kgari'],
  ],
  [
    '“I never signed anything,” Rafe Dunmore told his lawyer, court papers show.',
    ['I never signed', 'Rafe Dunmore'],
  ],
  [
    '“The plan is dead,” said Senator Paula Greer, while her deputy, Colin Marsh, insisted that “talks go on every day”.',
    ['The plan is dead', 'Paula Greer'],
    ['talks go on', 'Colin Marsh'],
  ],
  [
    'The minister said the law was “a first step”, and a court ruled that it was “plainly invalid”.',
    ['a first step', 'The minister', null],
    ['plainly invalid', 'a court', null],
  ],
  [
    'Coach Abel Nkosi praised “the courage of these boys” but captain Luis Fontana admitted the team had been “lucky, nothing more”.',
    ['the courage of these boys', 'Abel Nkosi'],
    ['lucky, nothing more', 'Luis Fontana'],
  ],
  [
    'While Governor Anne Tilley called the deal “historic”, farmers’ leader Bram Oost said it was “a slap in the face”.',
    ['historic', 'Anne Tilley', null],
    ['a slap in the face', 'Bram Oost'],
  ],
  [
    'Writer Tove Hallgren called the show “a triumph”; critic Miles Penrose found it “thin and too long”.',
    ['a triumph', 'Tove Hallgren'],
    ['thin and too long', 'Miles Penrose'],
  ],
  [
    'The bank said it was “confident of growth”, although analyst Priya Raman warned of “a very hard winter”.',
    ['confident of growth', 'The bank', null],
    ['a very hard winter', 'Priya Raman'],
  ],
  [
    'Asked if she would resign, Olsen replied “not today”, to which the opposition leader, Tim Aird, shouted “then when?”',
    ['not today', 'Olsen', null],
    ['then when', 'Tim Aird', null],
  ],
  [
    'Nadia Rahimi, whose brother was among the dead, said: “They told us nothing.” Police chief Gordon Lyle said his officers had “worked around the clock”.',
    ['They told us nothing', 'Nadia Rahimi'],
    ['worked around the clock', 'Gordon Lyle'],
  ],
  [
    '“Stop now,” the ambassador, Femi Adeola, told reporters, adding that the talks were “not a game”.',
    ['Stop now', 'Femi Adeola'],
    ['not a game', 'Femi Adeola'],
  ],
  [
    'Two officials briefed on the talks said President Salim Haddar had told the envoy that “there is no plan B”.',
    ['there is no plan B', 'Salim Haddar'],
  ],
  [
    'The envoy, Rosa Tull, spoke through her aide, Sam Ode. “The files are on the table,” Ode quoted her as saying.',
    ['The files', 'Rosa Tull', null],
  ],
  ['Ida Roth spoke late. “We go on,” the agency quoted her as saying.', ['We go on', 'Ida Roth', null]],
  [
    'Stall owner Terry Noakes hit back last night, insisting staff “followed every rule in the book”.',
    ['followed every rule', 'Terry Noakes', null],
  ],
  ['Mayor Lena Holt replied, saying the council “did all it could”.', ['did all it could', 'Lena Holt']],
];
