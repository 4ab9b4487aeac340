/** Italian. */
import type { LanguageWords } from './language-rules.ts';

export const italian: LanguageWords = {
  code: 'it',
  order: 'fronted',
  dropsSubject: true,
  pluralEndings: 'no',
  verbs: `ironizzava confidava esortava incalzava chiosava esultava sbottava protestava confessava elogiava scherzava gridava urlava esclamava ragiona ragionava rifletteva sentenziava minimizzava rassicura rassicurava ammoniva invocava rincarava dice diceva disse dicono dissero afferma affermava affermò affermano dichiara dichiarava dichiarò dichiarano spiega spiegava spiegò
    spiegano sottolinea sottolineava sottolineò sottolineano aggiunge aggiungeva aggiunse racconta raccontava raccontò raccontano
    sostiene sosteneva sostengono osserva osservava commenta commentava commentò commentano ricorda ricordava precisa precisava conclude
    concludeva avverte avvertiva replica replicava replicò risponde rispondeva rispose ribadisce ribadiva ammette ammetteva assicura
    assicurava rivela rivelava scrive scriveva scrisse annuncia annunciava denuncia denunciava denunciano chiede chiedeva chiedono
    evidenzia evidenziava rileva rilevava riferisce riferiva attacca attaccava accusa accusava ironizza lamenta lamentava confida
    promette prometteva esorta invoca definisce definiva definì parla parlava esulta incalza tuona chiosa puntualizza prosegue continua
    insiste rimarca auspica confessa critica elogia loda ammonisce conferma confermava avvertì avvertono protesta protestò insisteva
    insistette scherza scherzò sorride grida gridò urla esclama esclamò reagisce sussurra mormora sospira confidò confessò riflette
    valuta stima ritiene riteneva ritengono pensa pensava crede credeva credono teme temeva spera sperava auspicava definiscono
    definendo definendolo definendola definendoli definendole parlò parlano descrive descriveva descrisse descrivono narra riferì
    riferiscono comunica informa segnala chiarisce chiariva taglia tuonava accusano condanna criticava criticano contesta respinge
    rifiuta difende ringrazia saluta garantisce giura annota nota notava argomenta obietta ribatte controbatte rincara riassume
    sintetizza sentenzia profetizza prevede indica indicava ordina invita sollecita denunciò lancia rilancia svela rammenta rievoca
    domanda dispera spiegarono sbotta minimizza twitta posta pubblica vede vedono giudica giudicava giudicando affermando spiegando
    aggiungendo sottolineando dichiarando sostenendo parlando denunciando ricordando`,
  auxiliaries: 'ha hanno aveva avevano è sono',
  participles: `detto affermato dichiarato spiegato sottolineato aggiunto raccontato sostenuto osservato commentato ricordato precisato concluso
    avvertito replicato risposto ribadito ammesso assicurato rivelato scritto annunciato denunciato chiesto evidenziato rilevato
    riferito attaccato accusato ironizzato lamentato confidato promesso esortato definito parlato twittato proseguito continuato
    insistito rimarcato auspicato confessato criticato elogiato confermato protestato scherzato gridato urlato esclamato reagito
    sussurrato riflettuto valutato stimato ritenuto pensato temuto descritto narrato comunicato informato segnalato puntualizzato
    chiosato chiarito tuonato condannato contestato respinto rifiutato difeso lodato ringraziato garantito giurato notato argomentato
    obiettato ribattuto riassunto sentenziato indicato ordinato invitato lanciato svelato domandato giudicato sbottato postato
    pubblicato`,
  quoting: 'citò',
  naming: `definisce definiva definì definito parla parlava parlato chiama considera denuncia definiscono definendo definendolo definendola
    definendoli definendole parlò parlano giudica giudicato accusa accusato denunciato descrive descritto vede chiamato bolla bollato
    critica criticato lamenta avverte`,
  denials: 'nega negava negò negano negato smentisce smentiva smentì smentiscono smentito',
  negations: 'non mai né',
  unsaid: {
    futures: `dirà diranno dichiarerà dichiareranno affermerà affermeranno annuncerà annunceranno spiegherà aggiungerà risponderà direbbe
      direbbero`,
    infinitives: `dire dichiarare affermare annunciare spiegare assicurare confermare precisare riconoscere ammettere rispondere rivelare
      commentare chiarire`,
    wills: 'sta stanno',
    supposed: 'avrebbe avrebbero potrebbe potrebbero',
    wished: 'dovrebbe dovrebbero',
    refusals: 'rifiutato rifiutata rifiuta rifiutò evitato evita evitò rifiutano',
    having: 'aver avere',
    falsehoods: 'falso falsa bugia menzogna',
    addressed:
      'interrogato interrogata intervistato intervistata sollecitato sollecitata interpellato interpellata',
    conditions: 'se qualora',
    fictions:
      'film romanzo commedia opera dramma serie fiction sketch parodia fiaba satira sogno videogioco deepfake',
  },
  accordingTo: `secondo per_usare_le_parole_di stando_a stando_al stando_alla a_detta_di a_giudizio_di a_parere_di a_giudizio_del a_giudizio_della
    a_giudizio_dell’ nelle_parole_di nelle_parole_del nelle_parole_della stando_all’ a_detta_del a_detta_della a_parere_del
    a_parere_della agli_occhi_di`,
  determiners: `il lo la i gli le l’ l' un uno una un’ un' questo questa questi queste quel quella quei quelle suo sua suoi sue nostro nostra
    alcuni alcune molti molte due tre`,
  definite: "il lo la l’ l' questo questa quel quella",
  genders: { masculine: 'il lo un uno questo quel', feminine: 'la una questa quella' },
  prepositions: `a ad al allo alla ai agli alle all’ all' in nel nello nella nei nelle nell’ nell' da dal dallo dalla dai dalle dall’ dall' su
    sul sulla sui sulle sull’ sull' per con tra fra di del dello della dei degli delle dell’ dell' d’ d' durante dopo prima contro verso
    senza sotto sopra presso secondo entro oltre circa`,
  joiners: "di del dello della dei degli delle dell’ dell' d’ d' alla al agli ai per",
  conjunctions: 'e ed o ma però',
  relatives: 'che chi cui quale quali dove quando se come perché mentre poiché sebbene',
  pronouns: { masculine: 'lui egli', feminine: 'lei ella', other: 'loro essi io noi voi tu' },
  titles: { masculine: 'signor sig', feminine: 'signora', other: 'dottor dottoressa dott prof on avv ing' },
  roles: `presidente presidentessa ministro ministra premier portavoce segretario segretaria direttore direttrice capo capogruppo sindaco
    sindaca deputato deputata senatore senatrice ambasciatore ambasciatrice procuratore procuratrice pm giudice avvocato avvocata
    avvocatessa professore professoressa ricercatore ricercatrice storico storica economista politologo politologa sociologo medico
    dottore generale colonnello comandante capitano commissario commissaria prefetto responsabile rappresentante leader dirigente
    fondatore fondatrice autore autrice regista allenatore allenatrice mister ct giocatore giocatrice candidato candidata attivista
    residente testimone vittima padre madre fratello sorella figlio figlia marito moglie re regina papa vescovo arcivescovo cardinale
    parroco sindacalista esperto esperta analista giornalista scrittore scrittrice artista attore attrice cantante agricoltore
    insegnante cancelliere governatore governatrice vicepresidente vicepremier sottosegretario assessore assessora consigliere
    consigliera coordinatore coordinatrice delegato delegata infermiere infermiera imprenditore imprenditrice amministratore
    viceministro numero titolare proprietario uomo donna vicino vicina vicini residenti abitante passante cliente autista pescatore
    fornaio fornaia apicoltore apicoltrice allevatore allevatrice viticoltore cuoco cuoca chef ristoratore commerciante operaio operaia
    dipendente lavoratore lavoratrice pensionato pensionata studente studentessa alunno maestro maestra preside rettore rettrice bombero
    pompiere poliziotto poliziotta agente carabiniere tenente maresciallo soldato ammiraglio detective perito perita imputato imputata
    indagato geometra ingegnere ingegnera architetto architetta biologo biologa geologo geologa fisico fisica chimico chimica
    epidemiologo virologo virologa psicologo psicologa psichiatra antropologo filosofo filosofa giurista notaio poeta romanziere
    sceneggiatore sceneggiatrice produttore produttrice musicista batterista chitarrista pianista ballerina fotografo fotografa pittore
    pittrice scultore curatore curatrice attaccante portiere difensore centrocampista pilota ciclista campione campionessa vincitore
    vincitrice premiato premiata arbitro tesoriere viceministra sottosegretaria eurodeputato eurodeputata parlamentare onorevole
    diplomatico monsignore sacerdote suora cugino cugina zio zia nonno nonna nipote amico amica fidanzato fidanzata vedova compagno
    compagna ispettore ispettrice questore vicesindaco vicesindaca`,
  bodies: `polizia carabinieri governo ministero procura prefettura comune partito sindacato azienda gruppo società associazione federazione
    commissione università istituto ospedale banca chiesa ambasciata organizzazione comitato opposizione presidenza direzione regione
    club sindacati aziende imprese autorità esercito tribunale corte questura confederazione ong coalizione lega marina esecutivo
    cremlino colosso gestore`,
  hearers: `agenzia stampa giornale quotidiano rivista emittente radio televisione giornalisti cronisti ansa adnkronos reuters afp corriere
    repubblica media sito programma trasmissione intervista microfoni`,
  notNames: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre interpellato interpellata interrogato interrogata alla dopo per secondo dal nel durante segreta`,
  particles: 'di de del della dei degli dalla lo la von van der da dal al el',
  abbreviations: 'sig dott prof on avv ing art n pag ecc mons s',
  asWords: 'come',
  backward: 'così lo',
  speechNouns: 'elogio parole risposta commento reazione replica appello sfogo accusa annuncio messaggio',
  towards: 'a ad al alla allo ai agli alle su sul sulla per contro',
  towardsHearers: 'a al alla ai allo',
  works: `film libro romanzo canzone album disco titolo intitolato intitolata serie opera spettacolo mostra rivista programma gioco progetto espressione parola termine
    chiamato chiamata soprannominato slogan scritta frase operazione`,
  opinion: 'per',
  otherWords: `è sono era erano fu furono sarà saranno sarebbe essere ha hanno aveva avere può possono deve devono fa fare non più molto anche
    ancora già sempre mai qui lì si ci vi mi ti me te lo li ne stesso stessa così allora poi inoltre invece tuttavia oggi ieri domani ciò
    questo tutto tutti tutta nulla cosa sì intanto infine infatti quindi quanto`,
};
