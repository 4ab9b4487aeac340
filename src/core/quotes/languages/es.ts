/** Spanish. */
import type { LanguageWords } from './language-rules.ts';

export const spanish: LanguageWords = {
  code: 'es',
  order: 'fronted',
  dropsSubject: true,
  pluralEndings: 'n',
  verbs: `censuró censura calculó repitió repite remató remata arguyó justificó justifica expuso expone exhortó exhorta suplicó rogó dijo dice decía dijeron dicen afirmó afirma afirmaba afirmaron aseguró asegura aseguraba aseguraron explicó explica explicaba
    explicaron señaló señala señalaba señalaron añadió añade añadía agregó agrega agregaba declaró declara declaraba declararon indicó
    indica indicaron manifestó manifiesta manifestaba manifestaron subrayó subraya subrayaba destacó destaca destacaba destacaron apuntó
    apunta apuntaba sostuvo sostiene sostenía sostienen comentó comenta comentaba recordó recuerda recordaba insistió insiste insistía
    reconoció reconoce reconocía admitió admite admitía advirtió advierte advertía advirtieron alertó alerta lamentó lamenta lamentaba
    criticó critica criticaba denunció denuncia denunciaba denunciaron respondió responde respondía contestó contesta relató relata
    relataba contó cuenta contaba cuentan escribió escribe escribía expresó expresa expresaba precisó precisa precisaba reiteró reitera
    reiteraba concluyó concluye opinó opina opinaba consideró considera consideraba prometió promete pidió pide pedía exigió exige
    celebró celebra aclaró aclara aclaraba detalló detalla confesó confiesa argumentó argumenta ironizó sentenció sentencia zanjó zanja
    remarcó remarca enfatizó enfatiza calificó califica tildó habló habla anunció anuncia confirmó confirma informó informa reveló
    revela planteó defendió defiende avisó avisa avisaba avisaron protestó protesta protestaron insistieron bromeó bromea sonríe rió
    reacciona reaccionó recalcó recalca recalcaron resaltó resalta matizó matiza puntualizó puntualiza subrayaron remachó remacha espetó
    espeta replicó replica repuso repone rebatió rebate exclamó exclama gritó grita susurró murmuró suspiró suspira reflexionó
    reflexiona valoró valora valoraron estimó estima estiman cree creía creen piensa pensaba teme temía espera esperaba confía asevera
    aseveró asegurando afirmando señalando añadiendo denunciando considerando calificando calificándolo calificándola definió define
    definía describió describe describía relataron relatan narró narra evocó rememora rememoró confirman lamentaron lamentan reprochó
    reprocha reprochan acusó acusa acusaron acusan cargó arremetió condenó condena condenaron rechazó rechaza rechazaron exigieron
    exigen reclamó reclama reclaman reclamaron urgió instó insta llamó llama agradeció agradece felicitó felicita celebraron admiten
    admitieron reconocieron reconocen coincidió coincide coinciden resumió resume concluyeron sugirió sugiere propuso propone ordenó
    juró jura vaticinó pronosticó augura auguró presumió alardeó bramó brama ironiza desveló contaron avanzó avanza trasladó traslada
    apostilló apostilla prosiguió prosigue continuó continúa agregaron añadieron indican informaron comunicó comunica notificó publicó
    tuiteó tuitea posteó tachó tacha apuntaron opinan sostuvieron argumentaron alega alegó alegaron plantea cuestionó cuestiona preguntó
    pregunta lanzó soltó defendieron elogió elogia alabó se_quejó queja quejó quejaba desahogó señalan describen ve vio dijera ratificó
    ratifica enfatizan garantizó garantiza anuncian`,
  auxiliaries: 'ha han había habían',
  participles: `dicho afirmado asegurado explicado señalado añadido agregado declarado indicado manifestado subrayado destacado apuntado sostenido
    comentado recordado insistido reconocido admitido advertido alertado lamentado criticado denunciado respondido contestado relatado
    contado escrito expresado precisado reiterado concluido opinado considerado prometido pedido exigido celebrado aclarado detallado
    confesado argumentado sentenciado zanjado remarcado calificado anunciado confirmado informado revelado defendido avisado protestado
    bromeado recalcado resaltado matizado puntualizado espetado replicado rebatido exclamado gritado valorado estimado pensado temido
    aseverado definido descrito narrado evocado reprochado acusado condenado rechazado reclamado urgido instado llamado agradecido
    felicitado coincidido resumido sugerido propuesto ordenado jurado vaticinado trasladado apostillado comunicado publicado tachado
    tildado hablado planteado cuestionado preguntado lanzado alegado elogiado quejado ratificado garantizado`,
  quoting: 'citó citaron',
  naming: `calificó califica calificado tildó tilda habló habla consideró considera denunció describió llamó llama tachó tacha tachado definió
    define definido describe descrito acusó acusa calificando calificándolo calificándola considerando llamado reprochó reprocha criticó
    critica denuncia denunciado alertó alerta advirtió advierte rechazó rechaza celebró celebra ve lamentó lamenta prometió promete
    exige exigió pidió pide tildado hablado`,
  denials: 'negó niega negaba negaron niegan negado desmintió desmiente desmintieron desmentido',
  negations: 'no nunca jamás tampoco',
  unsaid: {
    futures: `dirá dirán declarará declararán afirmará afirmarán anunciará anunciarán explicará asegurará añadirá señalará responderá diría
      dirían`,
    infinitives: `decir declarar afirmar anunciar explicar asegurar confirmar precisar reconocer admitir responder revelar comentar aclarar
      indicar`,
    wills: 'va van',
    supposed: 'habría habrían podría podrían pudo pudiera hubiera hubiese',
    wished: 'debería deberían debió',
    refusals: 'rehusó rehusa rehúsa rechazó evitó evita declinó rehusaron eludió',
    having: 'haber',
    falsehoods: 'falso falsa mentira incierto',
    addressed:
      'entrevistado entrevistada consultado consultada preguntado preguntada interrogado interrogada insultado insultada recibido recibida',
    conditions: 'si',
    fictions:
      'película novela obra ópera comedia serie sketch parodia cuento sátira sueño videojuego deepfake',
  },
  accordingTo: `según de_acuerdo_con de_acuerdo_al en_palabras_de a_juicio_de en_opinión_de según_palabras_de a_juicio_del en_opinión_del
    en_palabras_del a_ojos_de conforme_a para_el_presidente para_la_presidenta a_criterio_de`,
  determiners: `el la los las un una unos unas este esta estos estas ese esa esos esas su sus nuestro nuestra varios varias algunos
    algunas dos tres al`,
  definite: 'el la este esta',
  genders: { masculine: 'el un este ese', feminine: 'la una esta esa' },
  prepositions: `a ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin sobre tras según al`,
  joiners: 'de del en para',
  conjunctions: 'y e o u pero sino ni pues porque',
  relatives: `que quien quienes cual cuyo cuya donde cuando si como aunque mientras`,
  pronouns: { masculine: 'él', feminine: 'ella', other: 'ellos ellas yo nosotros usted ustedes' },
  titles: { masculine: 'señor sr don', feminine: 'señora sra doña señorita', other: 'dr dra' },
  roles: `presidente presidenta ministro ministra primer primera portavoz vocero vocera secretario secretaria director directora jefe jefa
    alcalde alcaldesa diputado diputada senador senadora embajador embajadora fiscal juez jueza abogado abogada profesor profesora
    investigador investigadora historiador historiadora economista politólogo politóloga sociólogo socióloga médico médica doctor
    doctora general coronel comandante capitán comisario comisaria gobernador gobernadora consejero consejera responsable representante
    líder dirigente fundador fundadora autor autora cineasta entrenador entrenadora seleccionador jugador jugadora candidato candidata
    activista vecino vecina testigo víctima padre madre hermano hermana hijo hija marido esposa esposo rey reina papa obispo arzobispo
    cardenal sindicalista experto experta analista periodista escritor escritora artista actor actriz cantante agricultor agricultora
    canciller vicepresidente vicepresidenta exministro expresidente expresidenta concejal concejala técnico coordinador coordinadora
    delegado delegada magistrado magistrada científico científica titular vecinos vecinas portavoces miembro integrante socio socia
    dueño dueña propietario propietaria empleado empleada trabajador trabajadora obrero obrera estudiante alumno alumna maestro maestra
    docente rector rectora decano decana enfermero enfermera bombero bombera policía soldado teniente sargento capitana almirante cabo
    detective perito perita forense acusado acusada imputado imputada detenido detenida denunciante conductor conductora taxista
    pescador pescadora panadero panadera ganadero ganadera apicultor apicultora viticultor enólogo cocinero cocinera chef hostelero
    comerciante empresario empresaria inversor inversora banquero banquera consultor consultora asesor asesora ingeniero ingeniera
    arquitecto arquitecta biólogo bióloga geólogo geóloga físico física químico química epidemiólogo epidemióloga virólogo psicólogo
    psicóloga psiquiatra antropólogo antropóloga filósofo filósofa geógrafo jurista notario poeta novelista guionista productor
    productora músico batería guitarrista pianista bailarín bailarina fotógrafo fotógrafa pintor pintora escultor curador curadora
    delantero delantera portero defensa centrocampista piloto ciclista campeón campeona ganador ganadora premiado árbitro extesorero
    tesorero tesorera exalcalde exministra exgobernador exjugador diplomático diplomática enviado parlamentario parlamentaria legislador
    legisladora congresista eurodiputado eurodiputada edil regidor regidora intendente subsecretario subsecretaria viceministro
    viceministra mandatario mandataria premier monseñor párroco sacerdote monja primo prima tío tía abuelo abuela nieto nieta amigo
    amiga novio novia pareja viuda sobrino sobrina superviviente residente habitante turista activistas`,
  bodies: `policía gobierno ministerio fiscalía ayuntamiento partido sindicato empresa grupo compañía asociación federación comisión
    universidad instituto hospital banco iglesia embajada organización plataforma oposición presidencia dirección consejería junta club
    sindicatos empresas autoridades ejército tribunal corte juzgado audiencia consistorio alcaldía diputación generalitat colectivo ong
    unión confederación patronal cámara marina ejecutivo kremlin coalición ministerios cofradía fundación`,
  hearers: `agencia prensa periódico diario revista cadena radio televisión periodistas efe reuters afp ap bbc cnn medios medio portal
    programa entrevista`,
  notNames: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo mayo junio agosto septiembre octubre noviembre diciembre
    preguntado preguntada interrogado interrogada consultado consultada respecto sobre según tras desde durante dentro otro otra ante`,
  particles: 'de del la las los y e van von der da do dos di el al bin',
  abbreviations: 'sr sra sres dr dra ee uu av no pág etc lic ing d dña ud uds gral jr',
  asWords: 'como',
  backward: 'así_lo lo',
  speechNouns: 'palabras respuesta reacción comentario réplica mensaje explicación',
  towards: 'a al sobre para contra',
  towardsHearers: 'a al',
  works: `película libro novela canción álbum disco título titulado titulada serie ópera obra exposición muestra revista programa juego proyecto expresión palabra término
    llamado llamada apodado apodada denominado denominada lema frase operación`,
  opinion: 'para desde',
  otherWords: `es son era eran fue fueron será serán sería ser está están estaba estaban ha han había haber hay hace hacer puede pueden
    podría debe deben no más muy también todavía ya siempre nunca aquí allí se me te le les lo nos os mismo misma así entonces luego
    además asimismo igualmente embargo hoy ayer mañana esto eso todo todos toda todas nada qué cómo cuándo quién sí tan tanto`,
};
