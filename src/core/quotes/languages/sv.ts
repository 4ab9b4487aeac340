/** Swedish. */
import type { LanguageWords } from './language-rules.ts';

export const swedish: LanguageWords = {
  code: 'sv',
  order: 'fronted',
  pluralEndings: '',
  verbs: `säger sade sa berättar berättade förklarar förklarade skriver skrev menar menade uppger uppgav uttalar uttalade understryker underströk
    betonar betonade tillägger tillade svarar svarade lyder kritiserar kritiserade varnar varnade konstaterar konstaterade påpekar påpekade
    fastslår bedömer bedömde kallar kallade lovar lovade beskriver beskrev hävdar hävdade bekräftar bekräftade medger medgav erkänner
    fortsätter fortsatte avslutar ropar ropade frågar frågade tror hoppas hoppades uppmanar uppmanade meddelar meddelade utvecklar
    kommenterar kommenterade konstaterar anser ansåg tycker tyckte`,
  auxiliaries: 'har hade',
  participles:
    'sagt berättat förklarat skrivit uttalat uppgett understrukit betonat tillagt svarat kritiserat varnat påpekat bekräftat',
  naming: 'kallar kallade beskriver beskrev',
  denials: 'förnekar förnekade dementerar dementerade nekar nekade tillbakavisar tillbakavisade',
  negations: 'inte aldrig ingen',
  accordingTo: 'enligt',
  determiners:
    'den det de en ett denna detta dessa sin sitt sina hans hennes deras våra flera några många två tre',
  definite: 'den det denna',
  prepositions: `i på av till från med för om vid över under efter före mot hos genom mellan utan sedan kring bland inom enligt`,
  joiners: 'av för i från vid på',
  conjunctions: 'och eller men för',
  relatives: 'som att om när då eftersom medan fast var vad vem hur varför innan',
  pronouns: { masculine: 'han', feminine: 'hon', other: 'jag vi de du ni man hen' },
  titles: { masculine: 'hr', feminine: 'fru', other: 'dr' },
  roles: `-minister -ministern -ordförande -ordföranden -ledare -ledaren -direktör -direktören -chef -chefen -president -presidenten -talesman
    -talesmannen -talesperson -talespersonen -talesperson -advokat -advokaten -åklagare -åklagaren -domare -domaren -professor -professorn
    -forskare -forskaren -läkare -läkaren -general -generalen -kapten -kaptenen -kommissarie -tränare -tränaren -spelare -spelaren
    -kandidat -författare -författaren -regissör -regissören -skådespelare -expert -experten -analytiker -analytikern -ekonom -ekonomen
    -historiker -historikern -journalist -journalisten -redaktör -vittne -vittnet -pappa -pappan -mamma -mamman -far -mor -bror -syster
    -son -dotter -man -mannen -kvinna -kvinnan -hustru -kung -kungen -drottning -biskop -bonde -lärare -läraren -sekreterare
    -sekreteraren -kansler -guvernör -ledamot -ledamoten -ägare -ägaren -grundare -politiker -politikern -representant -utredare
    -borgmästare -riksdagsledamot -kommunalråd -kommunalrådet förbundskapten statsminister`,
  bodies:
    '-polis -polisen -regering -regeringen -departement -departementet -parti -partiet -kommun -kommunen -myndighet -myndigheten -verket -styrelsen -förening -föreningen -bolag -bolaget -universitet -universitetet -bank -banken -organisation -organisationen -förbund -förbundet',
  hearers: `tidningen tidning -byrån medier media tv radio svt tt aftonbladet expressen dn svd reuters afp bbc cnn journalister pressen programmet -posten -bladet`,
  notNames: `måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober november december`,
  particles: 'van von de der den av af el al bin ibn la',
  abbreviations: 'dr hr ca nr bl.a fx kl mr st jf jr pga',
  otherWords: `är var varit blir blev har hade ha kan kunde ska skall skulle vill ville måste bör inte också nu här där så vid upp ner ut in igen
    alltid aldrig mycket mer mest bara ännu redan dock ju väl själv sig mig honom henne dem oss dig idag igår därför dessutom vidare bland
    annat senare därefter allt alla något någon`,
};
