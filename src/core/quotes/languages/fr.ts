/** French. */
import type { LanguageWords } from './language-rules.ts';

export const french: LanguageWords = {
  code: 'fr',
  order: 'fronted',
  dialogue: 'comma',
  pluralEndings: 'ent ont',
  verbs: `avance avançait concède concédait tempère rassure pronostique justifie justifiait argumente argumentait riposte préconise encense moque raille supplie implore scande chuchote développe abonde appuie confesse révèle révélait dévoile anticipe interpellait invite conseille recommande suggère propose croit pense soutient fulmine explose enrage s’émeut émeut amuse s’amuse offusque enflamme dit disait disent déclare déclarait déclarent déclara affirme affirmait affirment affirma explique expliquait expliquent expliqua
    souligne soulignait soulignent souligna ajoute ajoutait ajoutent ajouta précise précisait précisent précisa estime estimait estiment
    assure assurait assurent assura indique indiquait indiquent indiqua raconte racontait racontent raconta écrit écrivait écrivent
    répond répondait répondent répondit insiste insistait insista prévient prévenait avertit martèle martelait lance lançait lança
    poursuit poursuivait conclut concluait rappelle rappelait rappellent rappela regrette regrettait regrettent déplore déplorait
    déplorent dénonce dénonçait dénoncent dénonça reconnaît reconnaissait admet admettait confie confiait confia résume résumait
    considère considérait considèrent témoigne témoignait témoignent détaille détaillait juge jugeait jugent note notait notent observe
    observait plaide plaidait plaident promet promettait réagit réagissait commente commentait demande demandait demandent réclame
    réclamait s’inquiète s’indigne s’interroge inquiète indigne interroge interrogeait félicite félicitait salue saluait soupire glisse
    glissait tranche tranchait nuance nuançait fustige fustigeait tonne clame clamait ironise qualifie qualifiait évoque évoquait parle
    parlait annonce annonçait annoncent confirme confirmait confirment alerte alertait argue arguait répète répétait répétèrent répétera
    renchérit renchérissait rétorque rétorquait réplique répliquait pestait peste plaisante plaisantait s’exclame exclame sourit
    souriait souffle soufflait murmure crie criait hurle jubile savoure décrit décrivait décrivent explicite rapporte rapportait
    rapportent relate relatait certifie jure jurait maintient martelle décrypte analyse analysait pointe pointait pointent relève
    relevait relèvent constate constatait constatent remarque remarquait craint craignait craignent redoute redoutait espère espérait
    espèrent prédit prévoit promettent garantit garantissait accuse accusait accusent critique critiquait critiquent condamne condamnait
    condamnent appelle appelait appellent exhorte exige exigeait exigent prône défend défendait défendent vante vantait loue réaffirme
    réaffirmait reproche reprochait reconnaissent avoue avouait avoua lâche lâchait tempête s’agace agace s’emporte s’étonne étonne
    s’alarme alarme s’insurge insurge désole réjouit s’enthousiasme enthousiasme sermonne tacle taclait balaie balayait objecte
    objectait oppose complète complétait enchaîne enchaînait reprend reprenait commence débute termine assène assénait répliqua
    philosophe synthétise informe informait communique signale signalait signalent fait_savoir prévenaient préviennent avertissent
    jugeant estimant affirmant assurant expliquant ajoutant dénonçant évoquant qualifiant soulignant déclarant précisant considérant
    insistant regrettant rappelant promettant parlant voit voyait voient déclarèrent jura proclame proclamait revendique interpelle
    ordonne ordonnait questionne poste postait tweete`,
  auxiliaries: 'a ont avait avaient est s’est s’était était sont ait aurait',
  participles: `dit déclaré affirmé expliqué souligné ajouté précisé estimé assuré indiqué raconté écrit répondu insisté prévenu averti martelé
    lancé poursuivi conclu rappelé regretté déploré dénoncé reconnu admis confié résumé considéré témoigné détaillé jugé noté observé
    plaidé promis réagi commenté demandé réclamé salué tranché fustigé clamé qualifié évoqué parlé annoncé confirmé alerté félicité
    inquiété indigné tweeté publié pesté répété renchéri rétorqué répliqué plaisanté exclamé décrit rapporté relaté certifié juré
    maintenu décrypté analysé pointé relevé constaté remarqué craint prédit garanti accusé critiqué condamné appelé exhorté exigé prôné
    défendu vanté réaffirmé reproché avoué lâché agacé emporté étonné alarmé insurgé désolé réjoui félicitée réjouie étonnée alarmée
    indignée agacée emportée inquiétée taclé balayé objecté opposé complété enchaîné repris asséné informé communiqué signalé ironisé
    soupiré glissé nuancé tonné soufflé murmuré crié proclamé revendiqué ordonné questionné posté réfuté interpellé fait_savoir commencé
    terminé`,
  quoting: 'cite citent citait citaient',
  naming: `qualifie qualifiait qualifié parle parlait parlé évoque évoquait évoqué dénonce dénonçait dénoncé juge jugeait jugé considère
    jugeant qualifiant dénonçant évoquant parlant voit voyait appelle appelé appelait salué salue saluait décrit décrivait fustige
    fustigé critique critiqué condamne condamné considérant considéré estime estimé estimant pointe pointé reproche reprochait reproché
    réclame réclamé promet promis`,
  denials:
    'nie niait nient nié dément démentait démentent démenti réfute réfutait réfutent réfuté conteste contestait contestent contesté nia',
  negations: 'ne n’ pas jamais',
  unsaid: {
    futures: `dira diront déclarera déclareront affirmera affirmeront annoncera annonceront expliquera ajoutera soulignera précisera répondra
      dirait diraient`,
    infinitives: `dire déclarer affirmer annoncer expliquer assurer confirmer préciser reconnaître admettre avouer répondre soutenir
      commenter révéler indiquer`,
    wills: 'va vont doit doivent prévoit compte entend',
    supposed: 'aurait auraient pourrait pourraient',
    wished: 'devrait devraient',
    refusals: `refusé refuse refusait refusent refusa évité évite évitait abstenu gardé gardée`,
    having: 'avoir être',
    falsehoods: 'faux fausse mensonge mensonger inexact',
    addressed:
      'interviewé interviewée contacté contactée joint jointe sollicité sollicitée interrogé interrogée questionné questionnée insulté insultée accueilli accueillie',
    conditions: 'si s’',
    fictions: `film roman pièce opéra comédie série sketch parodie conte satire rêve bande-dessinée dessin jeu deepfake hypertrucage`,
  },
  accordingTo: `selon d’_après pour_sa_part_selon aux_dires_de aux_dires_du aux_dires_de_la aux_yeux_de aux_yeux_du aux_yeux_des de_l’_avis_de
    de_l’_avis_du à_en_croire dixit au_dire_de selon_les_mots_de selon_les_termes_de`,
  determiners: `le la les l’ un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines quelques chaque
    deux trois`,
  definite: "le la l’ l' ce cet cette",
  genders: { masculine: 'le un ce cet', feminine: 'la une cette' },
  prepositions: `à au aux en dans sur sous par pour avec sans vers chez entre depuis pendant avant après contre devant derrière lors
    malgré dès jusqu’ jusque hors de du d’ selon`,
  joiners: 'de du d’ des à au aux en pour',
  conjunctions: 'et ou mais car donc or ni puis',
  relatives: `qui que qu’ dont où lequel laquelle lesquels quand lorsque lorsqu’ si comme puisque puisqu’ tandis alors parce bien quoique`,
  pronouns: { masculine: 'il', feminine: 'elle', other: 'ils elles on je j’ nous vous tu' },
  titles: {
    masculine: 'm monsieur',
    feminine: 'mme mlle madame mademoiselle',
    other: 'me maître dr docteur pr mgr mm',
  },
  roles: `français française allemand allemande belge suisse italien italienne espagnol espagnole portugais portugaise anglais anglaise
    britannique écossais écossaise irlandais irlandaise américain américaine canadien canadienne québécois québécoise mexicain
    mexicaine brésilien brésilienne argentin argentine chilien chilienne colombien colombienne sénégalais sénégalaise malien malienne
    ivoirien ivoirienne camerounais camerounaise algérien algérienne marocain marocaine tunisien tunisienne égyptien égyptienne
    libanais libanaise syrien syrienne israélien israélienne palestinien palestinienne iranien iranienne turc turque grec grecque russe
    ukrainien ukrainienne polonais polonaise roumain roumaine hongrois hongroise tchèque serbe croate suédois suédoise norvégien
    norvégienne danois danoise finlandais finlandaise néerlandais néerlandaise chinois chinoise japonais japonaise coréen coréenne
    indien indienne australien australienne néo-zélandais néo-zélandaise sud-africain sud-africaine nigérian nigériane congolais
    congolaise rwandais rwandaise burkinabè guinéen guinéenne parisien parisienne lyonnais lyonnaise marseillais marseillaise breton
    bretonne normand normande corse basque
    président présidente ministre premier première porte-parole secrétaire directeur directrice chef cheffe maire député députée
    sénateur sénatrice ambassadeur ambassadrice procureur procureure juge avocat avocate professeur professeure chercheur chercheuse
    historien historienne économiste politologue sociologue médecin général colonel commandant capitaine commissaire préfet préfète
    responsable représentant représentante dirigeant dirigeante patron patronne fondateur fondatrice auteur autrice réalisateur
    réalisatrice entraîneur entraîneuse joueur joueuse sélectionneur candidat candidate militant militante habitant habitante témoin
    victime père mère frère sœur fils fille mari femme épouse époux roi reine pape évêque syndicaliste expert experte analyste
    journaliste écrivain écrivaine artiste acteur actrice chanteur chanteuse agriculteur agricultrice enseignant enseignante chancelier
    chancelière gouverneur gouverneure vice-président vice-présidente coordinateur coordinatrice délégué déléguée conseiller conseillère
    élu élue magistrat magistrate policier policière infirmier infirmière propriétaire homme voisin voisine voisins riverain riveraine
    riverains passant passante client cliente chauffeur pêcheur pêcheuse boulanger boulangère apiculteur apicultrice viticulteur
    viticultrice éleveur éleveuse ouvrier ouvrière employé employée salarié salariée retraité retraitée étudiant étudiante lycéen
    lycéenne élève touriste romancier romancière poète cinéaste metteur producteur productrice scénariste comédien comédienne danseur
    danseuse musicien musicienne batteur batteuse guitariste pianiste photographe peintre sculpteur architecte ingénieur ingénieure
    biologiste géologue climatologue physicien physicienne chimiste épidémiologiste virologue psychologue psychiatre anthropologue
    philosophe géographe linguiste juriste notaire huissier greffier adjoint adjointe administrateur administratrice gérant gérante
    entrepreneur entrepreneuse commerçant commerçante restaurateur hôtelier sénateurs attaquant attaquante défenseur gardien gardienne
    milieu buteur pilote cycliste coureur coureuse champion championne gagnant gagnante vainqueur lauréat lauréate arbitre lieutenant
    sergent adjudant brigadier pompier pompière soldat rebelle diplomate émissaire négociateur négociatrice eurodéputé eurodéputée
    institutrice instituteur proviseur doyen doyenne recteur rectrice président-directeur trésorier trésorière numéro rapporteur
    rapporteure enquêteur enquêtrice accusé accusée prévenu prévenue suspect suspecte cousin cousine neveu nièce oncle tante ami amie
    amoureuse compagnon compagne curateur premier-ministre vice-premier agronome vétérinaire pharmacien pharmacienne sage-femme
    aide-soignante kinésithérapeute bénévole urbaniste`,
  bodies: `police gendarmerie gouvernement ministère parquet préfecture mairie parti syndicat entreprise groupe société association fédération
    commission université institut hôpital banque église ambassade organisation collectif opposition élysée présidence direction
    syndicats autorités tribunal cour régime armée état-major kremlin matignon sénat municipalité métropole confédération ong coalition
    compagnie entreprises industriel fabricant constructeur opérateur club ligue rectorat`,
  hearers: `entretien interview agence presse journal quotidien magazine hebdomadaire chaîne radio télévision journalistes journaliste afp reuters ap bbc cnn
    bfmtv franceinfo médias média site antenne`,
  notNames: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre internet interrogé interrogée questionné questionnée contacté contactée joint jointe sollicité sollicitée invité invitée
    dernier dernière devant dans selon mais depuis pour`,
  particles: 'de du des la le van von der den el al ben bin d’ di da dos',
  abbreviations: 'm mm mme mlle dr pr me mgr st ste av bd etc ex cf p art no jr',
  asWords: 'comme',
  backward: 'voilà ainsi',
  speechNouns: 'réaction réponse mots commentaire réplique appel message explication',
  towards: 'à au aux sur pour contre',
  towardsHearers: 'à au aux',
  works: `film livre roman chanson album titre série opéra pièce exposition magazine émission jeu projet expression mot terme intitulé intitulée surnommé surnommée baptisé
    baptisée nommé dénommé slogan opération programme`,
  opinion: 'pour',
  singular: 'prévient maintient dément tient soutient retient intervient revient convient parvient',
  otherWords: `est sont était étaient été être sera seront serait a ont avait avaient avoir aura auraient fait faire peut peuvent doit doivent ne
    pas plus très bien aussi encore déjà toujours jamais ici là y se s’ me te lui leur eux même ainsi alors donc ensuite enfin également
    notamment cependant toutefois pourtant hier aujourd’hui demain c’ cela ça ce tout tous toute toutes rien qu’il comment pourquoi
    combien non oui en plutôt presque assez surtout seulement simplement mercredi vers`,
};
