/** Italian passages with whoever speaks in each quotation. */
import type { Passages } from './passages.ts';

export const italian: Passages = {
  development: [
    [
      '«Il ponte resterà chiuso fino all’autunno», ha annunciato lunedì la sindaca, Ines Palombi, davanti al consiglio comunale.',
      'Ines Palombi',
    ],
    [
      '«Abbiamo dato tutto», ha detto il capitano Nicola Ottaviani dopo la partita, «ma alla fine ci sono mancate le forze».',
      'Nicola Ottaviani',
      'Nicola Ottaviani',
    ],
    [
      'Il ministro delle Finanze, Arturo Lucenti, ha definito «assurde» le accuse e poi ha lasciato l’aula senza rispondere.',
      'Arturo Lucenti',
    ],
    [
      'Secondo la polizia, l’auto era «in condizioni pessime» e il conducente non aveva la patente per guidarla.',
      'la polizia',
    ],
    [
      'L’avvocata Nora Morini assicura che il suo cliente è «del tutto estraneo ai fatti» e ne chiede la scarcerazione.',
      'Nora Morini',
    ],
    [
      'La cantante presenta il nuovo disco, «Notti chiare», che uscirà a maggio per una piccola etichetta di Torino.',
      null,
    ],
    [
      'La biologa Petra Osvaldi studia le paludi da anni. «Sono le nostre migliori alleate», spiega mentre si infila gli stivali.',
      'Petra Osvaldi',
    ],
    [
      'L’assessore Marco Belli ha smentito la notizia. «Non ho mai incontrato quell’azienda», ha detto uscendo dal Comune.',
      'Marco Belli',
    ],
    [
      'Secondo la professoressa Anna Reali, i dati «non sono una sorpresa»: il suo gruppo lo aveva già detto due anni fa.',
      'Anna Reali',
    ],
    [
      '«È il giorno più bello della mia vita», ha confessato la vincitrice, Elena Pardi, prima di scoppiare a piangere.',
      'Elena Pardi',
    ],
    [
      'Il leader dell’opposizione, Giulio Vergani, ha parlato di una «giornata nera per la democrazia» e ha chiesto un dibattito.',
      'Giulio Vergani',
    ],
    [
      'Un vicino che non vuole dire il suo nome racconta: «C’è stato un boato, poi è calato un silenzio irreale».',
      'Un vicino',
    ],
    [
      'Sullo striscione si leggeva «Giù le mani dal nostro bosco». In trecento hanno sfilato domenica per il paese.',
      null,
    ],
    [
      'Alla domanda sul voto anticipato il segretario del partito, Tommaso Falco, ha risposto: «Ne parleremo a tempo debito».',
      'Tommaso Falco',
    ],
    [
      '«Non è stato un incidente», si legge nella lettera arrivata martedì a diverse redazioni. La polizia indaga.',
      null,
    ],
    [
      '«L’uomo ha agito da solo», ha precisato il procuratore Luigi Amedei. «Aveva preparato tutto da settimane».',
      'Luigi Amedei',
      'Luigi Amedei',
    ],
    [
      'A giudizio dell’economista Chiara Rosini, la tassa è «un errore» che colpirà soprattutto i piccoli negozi.',
      'Chiara Rosini',
    ],
    [
      'La ministra della Difesa, Carla Arini, nega che ci sia stato un «accordo segreto» con il costruttore degli aerei.',
      'Carla Arini',
    ],
    [
      'L’allenatore Diego Roberti era furioso. «Così non si può giocare», ha protestato dopo la sconfitta per quattro a zero.',
      'Diego Roberti',
    ],
    [
      '«Ci sono più focolai», ha riferito un portavoce dei vigili del fuoco, che non esclude l’ipotesi dolosa.',
      'un portavoce dei vigili del fuoco',
    ],
    [
      'La cosiddetta «regola d’oro» è da anni nella legge e torna in ogni dibattito sul bilancio dello Stato.',
      null,
    ],
    [
      'La direttrice dell’associazione, Olga Brunetti, ritiene che sia «ora che lo Stato agisca» e chiede più fondi.',
      'Olga Brunetti',
    ],
    [
      'L’autrice Luisa Alberti ricorda l’infanzia: «In casa non c’erano libri, solo il catalogo dei grandi magazzini».',
      'Luisa Alberti',
    ],
    [
      '«Entrate, entrate!», grida il fornaio Ugo Martelli dal laboratorio. C’è odore di segale e la radio gracchia.',
      'Ugo Martelli',
    ],
    [
      'L’azienda ha respinto le critiche, definendole «infondate». Tutte le norme, sostiene, sono state rispettate.',
      'L’azienda',
    ],
    [
      'La ricercatrice Marta Tessitori parla della «più grande onda da quando si misura» su questo tratto di costa.',
      'Marta Tessitori',
    ],
    [
      'Il giudice ha parlato della «particolare gravità» dei fatti. L’avvocato Paolo Riviera ha annunciato ricorso.',
      null,
    ],
    [
      '«Mio padre l’avrebbe odiato», sorride la figlia Giulia Chessa, «ma l’avrebbe fatto per noi senza esitare».',
      'Giulia Chessa',
      'Giulia Chessa',
    ],
    [
      'Il presidente Ivan Marchi ha detto di non vedere «alcun motivo di fretta». Il rivale Antonio Belli parla di «errore».',
      'Ivan Marchi',
      'Antonio Belli',
    ],
    [
      '«Non lo sappiamo ancora», ha ammesso la ministra. Monica Sallustri era stata ascoltata prima dalla commissione.',
      null,
    ],
    [
      '«La pazienza è finita», avverte Gioele Pasquini, sindaco del paese, mentre mostra le crepe nella palestra.',
      'Gioele Pasquini',
    ],
    [
      'Il governo difende il decreto. «Protegge i più deboli», ha sottolineato la portavoce, Carola Dupini, martedì.',
      'Carola Dupini',
    ],
    [
      'I sindacati hanno avvertito che «lo sciopero continua» e che mercoledì non partirà alcun treno verso sud.',
      'I sindacati',
    ],
    [
      'Per lo storico Benito Carpi si tratta di «una svolta». La paragona ai grandi scioperi di prima della guerra.',
      'Benito Carpi',
    ],
    [
      '«Non ho nulla da rimproverarmi», ha insistito l’ex tesoriere Gino Moretti. E ha aggiunto: «Rifarei tutto».',
      'Gino Moretti',
      'Gino Moretti',
    ],
    [
      'Kevin Rosati non si pente: «Ho provato all’estero e ho imparato una lingua, e questo non me lo toglie nessuno».',
      'Kevin Rosati',
    ],
    [
      'Il rapporto, intitolato «Un’estate rovente», sarà pubblicato in rete alla fine della prossima settimana.',
      null,
    ],
    [
      '«Il raccolto è perso», si dispera l’agricoltore Remo Giovanardi. Indica i grappoli che la gelata ha annerito.',
      'Remo Giovanardi',
    ],
    [
      'Stando al geometra Fabio Renzetti, il solaio era «pieno di crepe» già al momento dell’acquisto della casa.',
      'Fabio Renzetti',
    ],
    [
      '«Ha chiamato nel cuore della notte», racconta la sorella, Sonia Bertolini. «Piangeva e non riusciva a parlare».',
      'Sonia Bertolini',
      'Sonia Bertolini',
    ],
  ],
  heldOut: [
    [
      '«La corrente manca da ieri», riferisce al telefono Claudio Neri, consigliere della frazione. Il cavo è spezzato.',
      'Claudio Neri',
    ],
    [
      '«Quel gol non era valido», ha tuonato il presidente del club, Bernardo Calzi. «L’hanno visto tutti tranne l’arbitro».',
      'Bernardo Calzi',
      'Bernardo Calzi',
    ],
    [
      'La ministra dell’Interno, Brigida Tomasi, ha giudicato il piano «mal concepito» e ha promesso misure proprie.',
      'Brigida Tomasi',
    ],
    [
      'Secondo il ministero, le analisi sono «rassicuranti». Altri risultati sono attesi prima della fine della settimana.',
      'il ministero',
    ],
    [
      'L’apicoltore Guglielmo De Campi è preoccupato: «Se gela ancora ad aprile perdiamo metà del miele di quest’anno».',
      'Guglielmo De Campi',
    ],
    [
      'Il museo apre sabato la mostra «Luce e ferro». Il curatore Paolo Langella ha riunito opere da dieci Paesi.',
      null,
    ],
    [
      'La dottoressa Nadia Petrova lavora nel campo da marzo. «Le bende sono quasi finite», dice al telefono.',
      'Nadia Petrova',
    ],
    [
      'Il presidente della federazione, Umberto Martini, ha smentito le accuse. «Sono inventate», ha detto a Bari.',
      'Umberto Martini',
    ],
    [
      'Il partito ha respinto la proposta e ha denunciato un «regalo ai ricchi» che nessuno potrebbe pagare.',
      'Il partito',
    ],
    [
      'Su un biglietto attaccato alla porta c’era scritto «Torno subito». Da quella mattina nessuno l’ha più visto.',
      null,
    ],
    [
      'Per il geologo Enrico Fabbri il pendio è ancora «instabile». La strada che passa sotto resta dunque chiusa.',
      'Enrico Fabbri',
    ],
    [
      '«Stento a crederci», ha commentato il premiato, Giorgio Inverni. «Mia madre non dormirà per tutta la notte».',
      'Giorgio Inverni',
      'Giorgio Inverni',
    ],
    [
      'La capogruppo Silvia Arnaldi mette in guardia da un «labirinto di norme» e chiede regole comuni per tutti.',
      'Silvia Arnaldi',
    ],
    [
      'Una residente racconta: «Abbiamo preso i bambini e siamo corsi via, senza scarpe e senza cappotti, verso il fiume».',
      'Una residente',
    ],
    [
      'Il presidente degli allevatori, Eligio Orti, protesta: «Con questi prezzi nessuna stalla della zona può sopravvivere».',
      'Eligio Orti',
    ],
    [
      '«Smuoveremo ogni pietra», ha promesso il commissario Lorenzo Emiliani presentando la squadra che indaga sul furto.',
      'Lorenzo Emiliani',
    ],
    [
      'Interpellato sul suo futuro, il portiere Milan Dorati ha detto soltanto: «Ho altri due anni di contratto».',
      'Milan Dorati',
    ],
    [
      '«Ci scusiamo per il disagio», si legge sul sito dell’ente. Nessuno sa quando il programma funzionerà di nuovo.',
      null,
    ],
    [
      '«Il cemento era scadente», ha spiegato il perito Piero Sorani. «I piloni non sono mai stati controllati».',
      'Piero Sorani',
      'Piero Sorani',
    ],
    [
      'Il romanzo «La via del sale», di Carina Molinari, è da otto settimane tra i libri più venduti del Paese.',
      null,
    ],
    [
      '«Una volta c’erano quaranta barche», racconta il pescatore Rocco Goi. Indica la darsena vuota. «Oggi sono tre».',
      'Rocco Goi',
      'Rocco Goi',
    ],
    [
      'L’analista Rita Sandri ritiene che il titolo sia «molto caro» e consiglia prudenza ai piccoli risparmiatori.',
      'Rita Sandri',
    ],
    [
      '«Non cambia nulla», ha detto in serata il ministro. La sottosegretaria Dora Camuso aveva lasciato intendere altro.',
      null,
    ],
    [
      'L’attaccante Felice Aranci è stato fortunato. «Il medico dice che è solo una botta», ha raccontato stamattina.',
      'Felice Aranci',
    ],
    [
      '«È un miracolo che non ci siano feriti», ha commentato una portavoce della polizia davanti alle macerie.',
      'una portavoce della polizia',
    ],
    [
      'Il governatore Vito Olivieri parla di «grande successo»; la deputata Maia Croce lo definisce «una resa».',
      'Vito Olivieri',
      'Maia Croce',
    ],
    [
      'Lo «scudo sociale» era la grande promessa del governo, ma oggi a Roma quasi nessuno se ne ricorda più.',
      null,
    ],
    [
      '«Non c’è motivo di allarme», ha assicurato Gerardo Stolli, medico dell’Asl. L’acqua va però ancora bollita.',
      'Gerardo Stolli',
    ],
    [
      'L’attore Timoteo Rocchi ricorda le prove: «Avevamo freddo, ridevamo e non dormivamo mai abbastanza».',
      'Timoteo Rocchi',
    ],
    [
      '«Questo dà coraggio», osserva la maestra Antonia Lupi, che da dodici anni insegna in una scuola di periferia.',
      'Antonia Lupi',
    ],
    [
      'La società nega ogni «negligenza» e ricorda che gli impianti sono stati controllati soltanto l’anno scorso.',
      'La società',
    ],
    [
      'Lo storico Gianni Vaccari vede «una ripetizione» di quanto accadde negli anni Venti nelle stesse piazze.',
      'Gianni Vaccari',
    ],
    [
      'La commissaria Irene Baini crede nella soluzione del caso. «Le tracce sono eccezionali», sostiene nel suo ufficio.',
      'Irene Baini',
    ],
    [
      '«Non volevamo diventare famosi», dice il batterista Bino Colli, «volevamo fare rumore e lasciare il paese».',
      'Bino Colli',
      'Bino Colli',
    ],
    [
      'Sul muro è apparsa in rosso la scritta «Non dimentichiamo nulla». Il custode l’ha fatta cancellare prima di mezzogiorno.',
      null,
    ],
    [
      'Il governatore della banca centrale, Emilio Stada, avverte che i tassi resteranno «alti a lungo» in tutta l’area.',
      'Emilio Stada',
    ],
    [
      '«Dove sono finiti i soldi?», chiede Giuseppina Tornatore, presidente del comitato, al termine della riunione.',
      'Giuseppina Tornatore',
    ],
    [
      'Nelle parole del regista Saverio Onofri, il film è «una lettera d’amore» alla città che lo ha visto crescere.',
      'Saverio Onofri',
    ],
    [
      'Il sindacato accusa la direzione di «totale disprezzo» e chiama i dipendenti a fermarsi venerdì prossimo.',
      'Il sindacato',
    ],
    [
      '«Il fiume è salito di altri dieci centimetri nella notte», ha comunicato la prefettura in una nota all’alba.',
      'la prefettura',
    ],
  ],
};
