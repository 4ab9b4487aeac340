/** Passages in which people speak in turns: transcripts, courts, questions and answers. */
import type { Passage } from './passage.ts';

export const TURNS: readonly Passage[] = [
  {
    kind: 'a role on the label and paragraphs under it',
    text: 'DELIA MARSH, HOST: Welcome back to the programme.\n\nKOBLER: Thank you for having me.\n\nI have waited a long time for this.\n\nMARSH: Senator Kobler, why now?',
    said: [
      ['Welcome back to the programme.', 'Delia Marsh'],
      ['Thank you for having me.', 'Kobler'],
      ['I have waited a long time for this.', 'Kobler'],
      ['Senator Kobler, why now?', 'Delia Marsh'],
    ],
  },
  {
    kind: 'stage directions',
    text: 'PRESIDENT ARANA: We will build it.\n\n(APPLAUSE)\n\nAnd we will build it soon.\n\nQ: Who pays?\n\nPRESIDENT ARANA: [laughs] Not you.\n\n(CROSSTALK)',
    said: [
      ['We will build it.', 'Arana'],
      ['And we will build it soon.', 'Arana'],
      ['Not you.', 'Arana'],
    ],
    not: ['(APPLAUSE)', '(CROSSTALK)'],
  },
  {
    kind: 'court turns with full stops',
    text: 'The transcript of the hearing was published on Monday.\n\nQ. Were you at the warehouse?\n\nA. I was.\n\nQ. At what time?\n\nA. Around nine.',
    said: [
      ['Were you at the warehouse?', null],
      ['I was.', null],
      ['At what time?', null],
      ['Around nine.', null],
    ],
  },
  {
    kind: 'questions and answers with colons',
    text: 'Q: How long will the works take?\n\nA: About two years.\n\nQ: And the cost?\n\nA: We do not know yet.',
    said: [
      ['How long will the works take?', null],
      ['About two years.', null],
      ['We do not know yet.', null],
    ],
  },
  {
    kind: 'the text says who is questioned',
    text: 'Defence lawyer Miriam Stroud cross-examined Detective Paul Ansah on Tuesday.\n\nQ. Did you search the car?\n\nA. No.\n\nQ. Why not?\n\nA. We had no warrant.',
    said: [
      ['Did you search the car?', undefined],
      ['We had no warrant.', undefined],
    ],
    never: ['Q', 'A'],
  },
  {
    kind: 'labels on a paragraph of their own',
    text: 'Delia Marsh:\n\nWhy did you leave the bank?\n\nOtto Kobler:\n\nThey asked me to lie.\n\nDelia Marsh:\n\nAbout what?\n\nOtto Kobler:\n\nAbout the losses.',
    said: [
      ['Why did you leave the bank?', 'Delia Marsh'],
      ['They asked me to lie.', 'Otto Kobler'],
      ['About what?', 'Delia Marsh'],
      ['About the losses.', 'Otto Kobler'],
    ],
  },
  {
    kind: 'a surname that the introduction names in full',
    text: 'Novelist Irena Vasko talks to Ben Coldwell about her new book.\n\nCOLDWELL: Why a spy story?\n\nVASKO: Because everybody lies in it.\n\nCOLDWELL: Do you?\n\nVASKO: Every day.',
    said: [
      ['Why a spy story?', 'Ben Coldwell'],
      ['Because everybody lies in it.', 'Irena Vasko'],
      ['Every day.', 'Irena Vasko'],
    ],
  },
  {
    kind: 'the outlet asks',
    text: 'The Courier spoke to the architect Zoltan Bihari.\n\nThe Courier: Why wood?\n\nZoltan Bihari: It is warm and it is light.\n\nThe Courier: Will it last?\n\nZoltan Bihari: Longer than we shall.',
    said: [
      ['It is warm and it is light.', 'Zoltan Bihari'],
      ['Longer than we shall.', 'Zoltan Bihari'],
    ],
  },
  {
    kind: 'lines with labels that are no turns',
    text: 'Where: Harbour Hall, Eastport.\n\nWhen: Saturday, 8pm.\n\nTickets: £12 at the door.\n\nWhere: also online.',
    not: ['Harbour Hall, Eastport.', 'Saturday, 8pm.', '£12 at the door.'],
  },
  {
    kind: 'a recipe',
    text: 'Serves: 4\n\nMethod: Boil the rice.\n\nNote: Do not stir.\n\nServes: again 4\n\nMethod: Fry the rice.',
    not: ['Boil the rice.', 'Do not stir.'],
  },
  {
    kind: 'turns in the mixed case with a role',
    text: 'Ingrid Tal, presenter: Are you going to resign?\n\nMinister Aldo Ferri: No.\n\nIngrid Tal: Then what will you do?\n\nAldo Ferri: My job.\n\nIngrid Tal: Thank you.',
    said: [
      ['Are you going to resign?', 'Ingrid Tal'],
      ['Then what will you do?', 'Ingrid Tal'],
      ['My job.', 'Aldo Ferri'],
    ],
  },
  {
    kind: 'the judge speaks in a court transcript',
    text: 'THE COURT: Please be seated.\n\nMR. HOLLIS: Your Honour, we object.\n\nTHE COURT: Overruled.\n\nTHE WITNESS: May I answer?\n\nTHE COURT: You may.',
    said: [
      ['Your Honour, we object.', 'Hollis'],
      ['Overruled.', 'The Court'],
      ['May I answer?', 'The Witness'],
    ],
  },
  {
    kind: 'an unidentified speaker',
    text: 'MARSH: Who asked for it?\n\nUNIDENTIFIED MALE: Not me.\n\nMARSH: Then who?\n\nUNIDENTIFIED MALE: Ask him.',
    said: [
      ['Who asked for it?', 'Marsh'],
      ['Not me.', undefined],
    ],
  },
  {
    kind: 'narration behind a transcript ends the turns',
    text: 'Part of the call was played in court.\n\nDISPATCHER: What is your emergency?\n\nCALLER: There is smoke in the hall.\n\nDISPATCHER: Get out of the house.\n\nThe recording ends there. Firefighters arrived six minutes later, and the court adjourned until Monday.',
    said: [
      ['What is your emergency?', undefined],
      ['There is smoke in the hall.', undefined],
      ['Get out of the house.', undefined],
    ],
    not: [
      'The recording ends there. Firefighters arrived six minutes later, and the court adjourned until Monday.',
    ],
  },
  {
    kind: 'turns in marks',
    text: 'MARSH: “Did you sign it?”\n\nKOBLER: “I did.”\n\nMARSH: “Twice?”\n\nKOBLER: “Twice.”',
    said: [
      ['Did you sign it?', 'Marsh'],
      ['I did.', 'Kobler'],
    ],
  },
  {
    kind: 'a first-person answer with a bold question glued',
    text: 'Leonie Harcourt is 61 and paints every day.\n\nQ&A with Leonie Harcourt\n\nQ: When did you start?\n\nA: At six.\n\nQ: And when will you stop?\n\nA: Never.',
    said: [
      ['At six.', undefined],
      ['Never.', undefined],
    ],
    never: ['Q', 'A', 'Q&A'],
  },
];
