/** What invented people said on a subject, first and later: subject, earlier words, later words. Five subjects a person. */
export const OVER_TIME: readonly (readonly [speaker: string, lines: readonly string[]])[] = [
  [
    'Mara Holt',
    [
      'bridge|The bridge will be open before winter|We cannot promise a date for the bridge any more',
      'tolls|There will never be tolls on this crossing|Modest tolls are the only honest way to pay for it',
      'ferry|The ferry has served its time|The ferry stays until every worker has a new post',
      'budget|Our budget has no hole in it|The budget is short by some eleven million',
      'contractor|I have full trust in the contractor|The contractor has let this city down',
    ],
  ],
  [
    'Idris Okafor',
    [
      'vaccine|Nobody will be forced to take the vaccine|The vaccine is a duty for all who nurse the sick',
      'clinics|We are building forty clinics this year|Nineteen clinics were finished, and that is a success',
      'nurses|Nurses are paid what they deserve|Our nurses deserve far more than they get',
      'malaria|Malaria is beaten in the north|The malaria season surprised all of us',
      'hospital|The hospital needs no new wing|A new wing of the hospital must be the first thing we build',
    ],
  ],
  [
    'Lene Castell',
    [
      'nuclear|Nuclear power has no place in our plans|We have to look at nuclear power without prejudice',
      'wind|Wind turbines belong on every hill|Wind farms must keep a distance from villages',
      'coal|The last coal plant closes in spring|Coal stays in reserve for two more winters',
      'prices|Prices for power will fall by summer|I said prices would fall, and I was wrong',
      'grid|The grid can carry all of it|Without a stronger grid we throw power away',
    ],
  ],
  [
    'Tomas Reyes',
    [
      'strike|A strike is the last thing we want|The strike begins on Monday at five',
      'wages|Wages rose more than anywhere else|Our wages have lost a tenth of their worth',
      'talks|The talks go well|These talks were theatre from the first day',
      'overtime|Overtime is a choice of each driver|Nobody should be made to work overtime at night',
      'pension|I will not touch the pension of anyone|The pension age has to rise by a year',
    ],
  ],
  [
    'Anneke de Wit',
    [
      'dyke|The dyke is safe for a hundred years|Parts of the dyke need work at once',
      'flood|Such a flood comes once in a lifetime|We must expect a flood like this each decade',
      'polder|The polder will never be given up|Some of the polder may go back to the sea',
      'pumps|The pumps ran as they should|Three pumps failed in the night',
      'insurance|Insurance pays for every house|No insurance covered the lower streets',
    ],
  ],
  [
    'Goran Petrov',
    [
      'striker|Our striker stays until his contract ends|We wish the striker luck at his new club',
      'coach|The coach has my backing|A change of coach was needed',
      'stadium|The stadium is big enough|This club has outgrown its stadium',
      'referee|I never talk about the referee|The referee took this game from us',
      'title|Nobody here dreams of the title|We want the title, and we say so',
    ],
  ],
  [
    'Priya Raman',
    [
      'merger|There are no plans for a merger|The merger makes two good companies one great one',
      'layoffs|Layoffs are not on the table|The layoffs touch four hundred people',
      'app|The app is free and will stay so|A small fee for the app keeps it alive',
      'data|We never sell data|Some data was shared with partners, and we regret it',
      'office|Work from home is here to stay|We expect everyone in the office three days a week',
    ],
  ],
  [
    'Samuel Oduya',
    [
      'election|The election was clean|There were errors in the election that must be looked into',
      'census|The census will start on time|We moved the census to next May',
      'tribunal|I will accept whatever the tribunal decides|The tribunal has no right to judge this',
      'term|A second term is enough for anyone|The people asked me for a third term',
      'cabinet|My cabinet stands as one|Two ministers have left the cabinet today',
    ],
  ],
  [
    'Claire Fontaine',
    [
      'museum|The museum will not return a single mask|The masks go home; a museum must not hold what was taken',
      'entry|Entry stays free for all|We ask visitors from abroad for an entry fee',
      'restoration|The restoration needs five years|The restoration took nine years and was worth each of them',
      'sponsor|We take no money from that sponsor|The sponsor has the right to a room with its name',
      'roof|The roof holds|Rain came through the roof of the east hall',
    ],
  ],
  [
    'Kenji Morita',
    [
      'rate|The rate will stay near zero|We raised the rate by a quarter point',
      'yen|A weak yen helps our exports|The fall of the yen is too fast for comfort',
      'inflation|Inflation is a passing matter|Inflation has spread to services and wages',
      'bonds|We buy bonds without a limit|The bank will buy fewer bonds each month',
      'growth|Growth will be strong this year|Our forecast for growth was too bright',
    ],
  ],
  [
    'Ruth Abiola',
    [
      'school|No school will close|Eleven small schools close in July',
      'teachers|We have teachers enough|There is a want of teachers in every county',
      'phones|Phones do no harm in class|Phones stay in a box until the last bell',
      'exams|The exams will be held as ever|This year there are no exams',
      'fees|Fees will not go up while I am here|The fees rise with the cost of living',
    ],
  ],
  [
    'Jonas Lindqvist',
    [
      'alliance|We gain nothing from joining the alliance|Joining the alliance makes us safer',
      'troops|Our troops stay at home|A hundred troops leave for the border in March',
      'drones|We do not need armed drones|Armed drones are part of any modern force',
      'conscription|Conscription belongs to another age|We bring conscription back for men and women',
      'spending|Defence spending is high enough|Spending on defence must double',
    ],
  ],
  [
    'Valentina Cruz',
    [
      'mine|The mine will bring work for a generation|Nobody wants the mine at the cost of the river',
      'river|The river is as clean as ever|Fish in the river carry lead',
      'permit|The permit was given after careful study|That permit should never have been given',
      'village|Not one family has to leave the village|The village will be moved across the valley',
      'gold|Gold pays for our roads|The gold leaves and the dust stays',
    ],
  ],
  [
    'Amir Haddad',
    [
      'border|The border is open for all who flee|We had to close the border for now',
      'camp|The camp is a matter of weeks|People have lived in the camp for three years',
      'aid|Aid reaches every district|No aid has passed the checkpoint since Friday',
      'ceasefire|A ceasefire would only help the other side|We offer a ceasefire without conditions',
      'prisoners|We hold no prisoners|The prisoners will be freed in two groups',
    ],
  ],
  [
    'Greta Solheim',
    [
      'cod|There is cod enough for everyone|The cod stock has fallen by half',
      'quota|A lower quota would ruin us|I support the lower quota',
      'whales|Whales take too much of our fish|We stop hunting whales this season',
      'harbour|The harbour needs no cruise ships|Cruise ships keep the harbour alive',
      'oil|We will drill for oil in the far north|There will be no new oil field in my time',
    ],
  ],
  [
    'Daniel Whitcombe',
    [
      'tax|I will cut the tax on fuel|Now is no time to cut any tax',
      'debt|Debt is for those who cannot plan|We took on debt to keep the lights on',
      'housing|The market will solve housing|The state must build housing itself',
      'rent|A cap on rent scares builders away|We cap the rent for three years',
      'rail|Rail works best in private hands|We bring rail back under public control',
    ],
  ],
  [
    'Nomsa Dlamini',
    [
      'water|The water is safe to drink|Boil your water until we say otherwise',
      'dam|The dam is full|The dam holds water for ninety days',
      'drought|There is no drought in this province|The drought is the worst since records began',
      'pipes|Our pipes are sound|A third of the water is lost in old pipes',
      'meters|Nobody will be cut off by meters|Meters that cut off supply were a mistake',
    ],
  ],
  [
    'Pavel Novak',
    [
      'reactor|The reactor was never out of control|We lost control of the reactor for eleven minutes',
      'inspectors|Inspectors may come at any time|The inspectors must wait for a new agreement',
      'waste|The waste goes to a safe store|No place for the waste has been found',
      'leak|There was no leak|The leak was small and harmless',
      'alarm|The alarm worked|Nobody heard the alarm on the night shift',
    ],
  ],
  [
    'Yuki Arai',
    [
      'rocket|The rocket is ready to fly|We found a crack in the rocket',
      'launch|The launch is in April|We move the launch to the autumn',
      'probe|The probe is lost|A signal from the probe reached us at dawn',
      'moon|Our goal is the moon by the end of the decade|The moon will have to wait',
      'crew|No crew will fly on it before ten tests|A crew flies on the third test',
    ],
  ],
  [
    'Oliver Brandt',
    [
      'paper|The paper will be printed as long as I live|The printed paper ends in December',
      'subscribers|Our subscribers are loyal|We lost a fifth of our subscribers',
      'paywall|A paywall kills a local newsroom|The paywall pays for the newsroom',
      'robots|No robots will write for us|Robots write our weather and football tables',
      'letters|Every one of the letters gets an answer|We can no longer answer letters',
    ],
  ],
];
