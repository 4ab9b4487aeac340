/** Common first names of men. */
import { wordSet } from '../word-set.ts';

export const MASCULINE_NAMES = wordSet(`
  aage aamir aarav aarne aaron aart abbas abdallah abdel abdelaziz abdelkader abdirahman abdou abdoulaye
  abdul abdulaziz abdulla abdullah abdulrahman abdur abebe abel abhay abhijit abhishek abiodun abiy abner
  abraham abu achille achim achmad achraf adalberto adam adamu adebayo adekunle adel adem ademola aden
  adewale adham adil adisa aditya adnan adolf adolfo adolph adolphe adrian adrien afonso agnelo agostinho
  agustin ahmad ahmadou ahmadu ahmed ahmet aidan aiden aimar aime ainsley ajay ajit akash akbar akhil
  akihiko akin akinwumi akio akira akiva akram aksel al alaa alan alasdair alastair alastor alban albert
  alberto albrecht alcides aldo aldous aldrich alec alef aleix alejandro aleksandar aleksander aleksandr
  aleksei aleksey alessandro alessio alexander alexandre alexandros alexandru alexei alexey alf alfons
  alfonso alfred alfredo algernon alhaji alhassan ali alija alim aliou alioune alireza alistair aliyu allan
  allen allesandro allon almamy alois alonso alonzo aloysius alp alphonse alphonso altaf alton aluisio
  alvaro alvin alvise alwaleed amadeo amadou ambrose amedeo ameer americo amilcar amine amir amit amitabh
  amitai amiya amjad ammar amol amon amos amr amrit anand ananda anas anastasio anatole anatoli anatoliy
  anatoly anders anderson andile andre andreas andrei andrej andrejs andres andreu andrew andrey andrii
  andris andriy andrzej andy aneurin angelino angelo angelos angus anibal aniket anil anis anish anjan ankit
  ankur ansel anselm anssi antal ante anthonius anthony antoine anton antoni antonin antonio antonis antony
  antti anwar anxo aqeel arash aravind araz archibald archie arda ardal arend ari arif aris aristide
  aristotle arjun arkadiusz arkady arlo arman armand armando armen armin arnaldo arnaud arne arno arnold
  arnoldo arnon aron arran arsene arseniy arshad artem arthur arthuro artur arturo arun arvid arvind arye
  aryeh asad asaf asghar asher ashish ashok ashraf ashton ashwin asif asim aslan asmund athanasios atle
  atsushi attila atul audun august auguste augustin augustine augusto augustus aulis aurel aurelien aurelio
  avi avigdor avinash avner avraham awad axel ayman ayoub ayub ayush azeem azhar aziz azmi baba babacar
  babatunde babu baha bakari bakary balazs baldev balint balram bandile banele baptiste barack barak
  barnabas barnaby barney barrie barry bart bartek bartholomew bartolome bartosz bas basem bashar basharat
  bashir basil bassam bassel bastian bastien batu baudouin beau bedrich bejamin bekele bela ben benard
  bendik benedek benedict benedikt bengt beni benito benjamim benjamin benji bennett benno benny benoit bent
  beppe berend bernard bernardo bernd bernhard bernie bernt bert berthold bertil bertram bertrand besim
  bhaskar bheki bhupinder bilal bilel bill billy biniam birger birol bishwa bjarne bjarni bjorn blaise blake
  blazej bo boaz bob bobby bodo bogdan bogumil bohdan bojan bongani boniface bonifacio booker boomer borek
  boris borislav borja bosko botond boubacar boutros boyd bozidar brad bradford bradley brage brahim bram
  branco branden brandon branimir branislav branko brayden brendan brennan brent brenton bret brett brian
  brice brigham brijesh broderick bronislaw brook bruce bruno bryan bryant bryce bryn buddy budi bulent
  burak burhan burt butch byron byung-ho caetano cai caio cal caleb callum calum calvin cameron camilo
  canaan carl carles carlito carlo carlos carlton carsten carter cary casimir caspar casper cassian cassius
  catalin cathal cecil cedric celal celestin celio celso cem cenk cesar cezar chad chaim chandler chandran
  charan charles charly chas chauncey cheikh chester chet chetan chiang chibuike chibuzor chidi chike chima
  chinedu chinua chip chiranjeev chretien christer christiaan christian christo christof christoffer
  christoph christophe christopher christos chuck chukwudi chukwuemeka chukwuma chung-hee cian ciaran cicero
  cillian ciprian ciro claas clarence clark clarke claude claudio claudiu claus clayton clem clemens clement
  cletus cleveland cliff clifford clint clinton clive clovis clyde cody coen colin collin colm colman conan
  connor conor conrad constantin constantine constantinos cooper corentin corey cormac cornel cornelis
  cornelius cory cosimo cosmin cosmo costa costas craig cris cristian cristiano cristobal cristof cruz csaba
  curt curtis cuthbert cyprian cyriel cyril cyrille cyrus czeslaw daan dafydd dag dagfinn daisuke daithi
  dale dalibor dalton daman damian damien damir damjan damon dan danail dandre danesh dani danial daniel
  daniele danil danilo daniyal danjuma danko danny dano dante danyal daoud dario dariusz darko darnell
  darrel darrell darren darrin darrius darryl darwin daryl dashiell daud dave davey davi david davide davis
  davit davor dawid dawood dawud dean deandre declan deepak dejan dele delroy demba demetri demetrios
  demetrius demis deng denilson denis deniz dennis denys denzel deon derek derrick derry desmond dev devan
  devendra devin devon dewan dewey dexter dhananjay dharmendra dhruv diarmaid diarmuid dick didier diederik
  diego dieter dieudonne dilip dillon dima dimitar dimitri dimitrij dimitrios dimitris dimos dinesh dinko
  dino diogo dion dionisio diosdado dipak dirk dirk-jan diwakar djamel djibril dmitri dmitry dmytro dobromir
  dolf dolph dom domenico domingo domingos dominic dominik don donal donald donatello donatien dong-hyun
  donnie donovan dorian doron doug douglas dov dragan drago dragomir dragoslav drake drew dries duane duarte
  dudley dudu dumisani dumitru duncan dunstan dusan dusko dustin dusty dwayne dwight dylan dzmitry eamon
  eamonn earl earle eban eben ebrahim ed eddie edgar edgardo edison edmilson edmond edmund edmundo edo
  edoardo edouard edson eduard eduardo edvard edvin edward edwardo edwin eero eetu efraim efrain efren
  egbert egemen egil ehsan ehud eike eilert einar eino eirik eitan eivind ekow ekrem elad elbert eldad eldar
  eldon eleazar elhadj eli elias elie eliezer eligio elijah elio eliot eliseo elkan ellington elliot elliott
  ellis elmar elmer elmo elon eloy elroy elton elvin elvis elwood ely emad eman emanuel emeka emerson emery
  emil emile emilio emin emir emmanouil emmanuel emmett emre endre endrit enea engin ennio enoch enric
  enrico enrique enzo eoghan eoin ephraim erasmo erasmus ercan erdal erdem erdogan eren erhard eric erich
  ericsson erik erkan erkki erlend erling ernest ernesto ernie ernst erol eros errol ersin ervin erwin eryk
  esa esau espen esteban estevan etgar ethan etienne ettore etzel eugen eugene eugeni eugenio eusebio
  eustace evan evander evandro evangelos evaristo everett evert evgeni evgenii evgeny ewan ewen eyal eyup
  ezekiel ezequiel ezio ezra fabian fabien fabio fabrice fabrizio fadel fadhil fadi fahad fahd fahim fahmi
  faisal faiz faizal fakhri falk fanie fareed farhad farhan farid fariz farooq farouk farrukh fateh fathi
  fatih fausto favio fawad fawaz faysal fazal federico fedor felice felicien feliks felipe felix felton femi
  ferdi ferdinand ferdinando ferenc fergal fergus fernand fernando fernao ferran ferruccio festus feyisa
  fiachra fidel fidelis fikile fikret filiberto filip filippo filippos finlay finley finn finnian fintan
  fiodor firas firoz flavien flavio florent florentin florentino florian floris floyd foday folarin forrest
  fortunato fouad francesco francis francisco francisek francisque franck franco francois francois-xavier
  franjo frank franklin frans frantisek frantz franz fraser fred freddie frederic frederick frederico
  frederik fredo fredric fredrik freek friedrich friso fritz frode fuad fumio fyodor gabor gabri gabriel
  gael gaetan gaetano gaganjot galen galvin gamal ganesh gareth garrett garry garth gary gaspar gaspard
  gaston gaurav gautam gaute gavin gavriel gavrilo gencay gene gennady gennaro geo geoff geoffrey georg
  george georges georgi georgios georgiy geraint gerald gerard gerardo gerbrand geremia gergely gerhard
  gerhardus gerhart germain gerolf gerrit gerry gert gert-jan gervase getachew ghassan gheorghe ghulam
  giacomo gian giancarlo gianfranco gianluca gianluigi gianni gianpaolo gideon gidon gijs gil gilad gilbert
  gilberto giles gilles gilmar gino giora giorgio giovanni girish giuliano giulio giuseppe glauco gleb glen
  glenn glyn goddard godfrey godknows godwin gokhan goncalo gonzalo gopal goran gord gorden gordon gorka
  goswin gotthard govind grady graeme graham grahame grant granville grayson graziano greg greger gregers
  gregg gregoire gregor gregorio gregory grigor grigori grigory grover grzegorz gudmund guglielmo guido
  guilherme guillaume guillem guillermo gulam gulzar gunnar gunter gunther guram gurmeet gus gustaf gustav
  gustave gustavo guy gwilym gyan gyorgy gyula haakon habib hadi hadrien hafez hafiz haidar haile haim haji
  hajime hakan hakeem hakim hal haldun halil halim halvard halvor hamad hamdi hamed hamid hamish hamza hani
  hanif hank hannes hannibal hannu hans hansi hansjorg hanspeter haoyu hardik hari harinder haris harish
  harith harlan harold haroon haroun harri harris harrison harry harsh harsha hartmut haru haruki haruto
  harvey hasan hashem hashim hasnain hassan hatem hauke havard hayato haydar haydn haytham heath heber
  hector hedley heikki heiko hein heiner heinrich heinz heinz-christian hemant hendrick hendrik hendrikus
  henk henning henri henrik henrique henry herbert hercules heribert herman hermanus hernan herve hesham
  heung-min hezekiah hicham hideki hideo hideyuki hikmet hilario hilmar hilton hiram hiroki hiroshi hiroyuki
  hisashi hisham hitoshi hjalmar hlaudi holger homer honore horace horatio horia horst hosea hoshang hosni
  hovhannes howard howie hristo hrvoje huascar hubert hubertus hugh hugo hugues humayun humberto humphrey
  huseyin husni hussein huw hyun-woo hyung-jin iain iakov ian ibe ibrahim ibrahima ichiro idan idir idris
  idriss idrissa ifeanyi ignac ignacio ignatius ignaz igor ihab ihsan ike ikechukwu iker ilan ilario ilhan
  ilia ilias ilir iliya ilja ilkka ilya imad imanol immanuel immo imran imre imtiaz inaki indrajit ingemar
  ingo ingolf ingvar inigo ioan ioannis ion ionut iqbal iraj irfan irvin irving irwin isaac isaak isack
  isaiah isam isamu ishaan ishmael isidor isidore isidoro isidro iskander isma ismael ismail issa istvan
  itamar itay itzhak ivailo ivan ivar ivaylo iver ivica ivo ivor iwan iyad izaak jaafar jaak jaakko jaap
  jabari jabir jabu jabulani jacek jacinto jack jackson jaco jacob jacobo jacobus jacques jad jafar jagdish
  jagmeet jahangir jaideep jaidev jaime jairo jake jakkrit jakob jakov jakub jalal jalen jamaal jamal jamel
  james jamey jamil jammeh jamsheed jamshid jan-erik jan-willem janak janardhan janek janez jani janis janko
  janne janos janusz jared jari jarl jarle jarmo jaromir jaroslav jaroslaw jarrett jarrod jasbir jasdeep
  jason jaspal jasper jaswant jatin javad javaid javan javed javier jawad jawaharlal jay jay-z jayant jayden
  jayesh jayson jean-baptiste jean-claude jean-francois jean-jacques jean-luc jean-marc jean-marie
  jean-michel jean-paul jean-philippe jean-pierre jean-yves jeanluc jeb jed jedd jeff jefferson jeffrey
  jefry jehad jens jeremiah jeremy jeroen jerome jeronimo jerrold jerry jerzy jesse jesus jethro jibril
  jignesh jihad jim jimmy jiri jitendra joab joachim joakim joao joaquin jobst jochen joe joel joerg joey
  jofra johan johanan johann johannes johari john johnathan johnnie johnny johnpaul johnson jojo jokin
  jolyon jomo jon jonah jonas jonathan jonathon jonny jono joona joonas joop joost jordi jorg jorge joris
  jorma jorn jose josef joseph josephus josh joshua josip josue jotham jouni jovan joze jozef jozsef juan
  juan-carlos juanito jubril judah judd jude judson juergen juha juhani julen jules julian julien julio
  julio-cesar julius juma jun-ho junaid jung-hoon junior jurgen juri jurriaan justin justinian justus jyrki
  kaan kabelo kabir kacper kader kadir kai kailash kaj kaleb kalev kalidou kalle kalpesh kalu kamal kamau
  kamel kamil kamran kanan kanye kapil karam karan kare kareem karel karim karl karlheinz karol karsten
  karthik kartik kasim kaspar kasper kassim kasun katsuya kaushik kayode kazem kazimierz kazuki kazuo kazuya
  keanu keaton keegan keenan kees kei keiichi keijo keir keith keld kelvin kemal ken kenan kendall kendrick
  kenji kenneth kenny kent kenta kenzo keon kerem kermit kerwin kevan keven kevin keyvan khaled khaleel
  khalid khalil khaya kheir khurram khurshid khusro khwaja kian kiaran kiefer kieran kieron killian kim-jong
  kimani kimmo kingsley kip kipchoge kipkemboi kiril kirill kirk kishan kishore kit kiyoshi kjartan kjell
  kjetil klaus klemens knud knut kobe kobus koen kofi koichi koji kojo kolawole kolbjorn konrad konstantin
  konstantinos konstantyn koos kosta kostas kostyantyn kouadio kris krish krishan krishna kristiaan kristian
  kristof kristoffer krisztian krzysztof kuba kumar kunal kurt kurtis kush kwabena kwadwo kwaku kwame kwasi
  kwesi kyaw kyle kyohei kyriakos laban lachlan ladislav laird lajos lakshman lal lalit lamar lamin lamine
  lance lanny larry lars laurence laurens laurent laurits lauritz lauro lavrenti lawrence lawson lazar
  lazaro lazarus leander leandro leif leighton leiv lejeune lembit len lennart lennie lennox leo leobardo
  leon leonard leonardo leonhard leonid leonidas leopold leopoldo leor leroi leroy lester leszek lev levan
  levente levi levon lewis leyton liam lincoln lino linus linwood lionel lior lisandro ljubomir llewellyn
  lloyd llyr lodewijk logan loic lokesh lonnie lorcan lorenzo lorne lotfi lothar loucas louis lovro lowell
  luan lubomir luc luca lucan lucas lucian luciano lucien lucio ludek ludo ludovic ludovico ludvig ludwig
  luigi luigino luis luiz luka lukas lukasz luke lukman lulzim lungisa lutalo luther lutz luuk lwazi lyle
  lyndon lyubomir maarten maciej mack madhav madhu madiba mads magnus mahamadou mahathir mahbub mahdi
  mahendra maher mahesh mahmood mahmoud mahmud maik mairtin majid makar makhenkesi mako makoto maksim maksym
  malachi malachy malcolm malek malik mamadou mamdouh mamoru manas mandlenkosi manfred mani manish manmohan
  manny manoj manolis manolo mansoor mansour mansur manu manuel manus manvir maor marat marc marcel
  marcelino marcell marcellin marcellus marcelo marcial marciano marcin marcio marco marcos marcus marek
  mariano marijan marin marinus mario mariusz mark markku marko markos markus marley marlon marouane marques
  marquis marshall marten martijn martim martin martino marton marty martyn marut marvan marvin marwan
  masahiro masaki masashi masato masayoshi masoud massimiliano massimo masud matej mateja mateo mateus
  mateusz mathew mathias mathieu mathijs mathis matias matiaz matija matisyahu mato mats matt matteo matthew
  matthias matti mattia mattias maurice mauricio maurits maurizio mauro maurus max maxim maximilian
  maximiliano maximilien maximo maxwell maynard mazen mazin mbongeni mbulelo mckinley medard mehdi mehmet
  mehmood mehran mehul meinrad meir mel melchior meles melih melker melvin melvyn memphis menachem mendel
  menelaos menno menzi merlin merritt mert mervyn metin mibuchi micah micha michael michail michalis michel
  michelangelo mick mickael mickey midhat mieczyslaw miguel mihai mihail mihajlo mihaly miikka mikaeel
  mikael mike mikel mikhail mikheil miki mikko miklos mikolaj milan milen milenko miles milind miljan milo
  miloje milorad milos miloslav miltiadis milton milutin min-ho min-jun minh mircea mirko miro miroslav
  miroslaw mirwais mirza misha mitar mitch mitchel mitchell mitja mitko mitsuo mitt mladen mo moazzam
  modestas modibo modou moe moeen mohamad mohamadou mohamed mohammad mohammed mohammod mohan mohanad mohd
  mohit mohsen mohsin moin moise moises moishe mojtaba mokgweetsi moktar momcilo momodou monty mordechai
  moritz morris morten mose moses moshe moss mossimo mostafa moussa moustapha mthokozisi mthuli mthunzi
  mubarak mudasir mufaddal mugisha muhamad muhamed muhammad muhammadu muharrem muhyiddin mukesh mukhtar
  muneer munir murad murat murdo murdoch murray murtaza musa musab mushtaq mustafa muttiah mwai mwangi
  mxolisi mykhailo mykola myron mzwandile nabeel nabil nacho nadav nadeem nader nadir naeem nafis naftali
  nagi nahuel nahum naim najib namdeo nandor nandu nangolo naoki naoto napoleon narayan narcisse nareg
  narendra naseem naser nashat nasir nasser nassim natan natanael nate nathan nathanial nathaniel nauman
  naveed naveen navin navjot nayef nayib nazim nazir ndaba ndumiso neal nebojsa neculai ned nedim neel
  neeraj nehemiah neil neils nelson nemanja nenad nestor netanel neville nevio newton ngugi nhlanhla niall
  nic nicandro nicanor niccolo nicholai nicholas nick nickolas nico nicodemus nicolae nicolai nicolas
  nicolau nicolo niel niels nigel niilo nik nikhil nikitas niklas nikola nikolai nikolaj nikolaos nikolay
  nikos nilesh nils nima nimrod nino nir nirav nishant nitin njabulo njoroge nkosana nkosinathi nnamdi noah
  noam noaman nobuo nobuyuki noe noel nolan norbert norberto nordin noriaki norman norris norval nourredine
  novak nsikak ntando nuno nuri nurlan nursultan nyame obafemi obed oberon obi obinna octave octavian
  octavio odd oddbjorn oddvar odilon odin odysseas ofer ogden oisin okan okechukwu oladapo olaf olafur olav
  ole oleg oleh oleksandr oleksii oleksiy olexander oli oliver olivier olle ollie olof olumide olusegun omar
  omari omer ondrej onur onyekachi oran orazio orest oreste orhan ori orin oriol orion orlando orr orson
  orville osagie osama osamu osbert oscar osei osian oskar osman osmo ossian osvaldo oswald oswaldo otieno
  otis otso ottavio otto ottokar oumar ousmane ovidio ovidiu owain owen oyvind ozan ozgur ozzie ozzy paal
  paavo pablo paddy padraic padraig pal palash palle panagiotis pancho pankaj panos panu paolo paresh parker
  parth parthasarathy parvez pascal paschal paschalis pascoal pasquale patricio patrick patrik patryk patxi
  paul paulin paulinho paulino paulo paulos paulus pavan pavel pavle pavlo pavlos pawan pawel paxton payam
  peadar pearse peder pedr pedrag pedro peer pekka pelle pentti pepe pepijn per percival percy perry perttu
  pervaiz pervez petar pete peter petr petras petri petros petru petrus petteri petyr pharrell phelim phil
  philbert philemon philip philipp philippe philippos phillip philo phinehas phumlani piara pierce pierluigi
  pierre piers piet pietari pieter pietro pim pinchas pio piotr placido poul prabhat prabhu pradeep prakash
  pramod pran pranab pranav prasad prasanna prashant pratap prateek pravin predrag prem preston primo primoz
  prithvi priyesh prosper pushkar pyotr qasim qassem quentin quico quim quincey quincy quinton quique qusay
  raam rabindra rachid radek radomir radoslav radoslaw radovan radu raed raef raf rafa rafael rafe raffaele
  rafi rafik rafiq raghav raghu raghuram rahim rahman rahmat rahul raif raimo raimond raimondo raimund
  rainer raivo raj rajan rajat rajendra rajesh rajiv rajkumar rakesh rakim ralf ralph ramadan ramazan ramesh
  rami ramin ramiro ramiz ramon ramsey ramzan ramzi ranbir randall randhir randolph randy ranjan ranjit
  ranulph raoul raphael rashad rasheed rashid rasmus rastislav rasul ratan rauf raul ravi ravindra ray rayan
  raymond raymondo raymundo rayyan razak razvan recep redouane reece reed reggie reginald reginaldo regis
  reid reidar reijo reimund reinaldo reiner reinhard reinhold reino reinout remi remigiusz remo remus remy
  renaldo renato renaud rene renzo reuben reuven rex rey reynaldo reza rhett rhodri rhys riad riaz ric
  ricardinho ricardo riccardo rich richard richie rick rickey ricky ridley ridwan riekert rigoberto rik riku
  rinaldo ringo risto ritchie ritesh riyad riyaz rizwan roald roar rob robb robbert robbie robby robert
  roberto robertson robi robson rocco roch rod roderick rodion rodney rodolfo rodolphe rodrick rodrigo roel
  rogelio roger rogier rohan rohin rohit roko roland rolf roli rollo romain roman romano romario romelu
  romeo romesh romuald romulo ron ronald ronaldinho ronaldo ronan ronen ronnie ronny roope roque rory roshan
  ross rostam rostislav rouven roy ruairi ruaridh rubem ruben rubens rudiger rudo rudolf rudolfo rudolph
  rudy rudyard rufino rufus rupert ruslan russ russell rustam rutger ruud ruy ryan ryo ryota ryszard saad
  saadi sabelo saber sabri sachin saddam sadegh sadik sadio sadiq saeed safdar safwan sahil sai said saif
  sajid sajjad sakari saku sal salah salahuddin saleem saleh salem salif salim salman salomon saloum
  salvador salvatore samad sameer samet sami samir samit sammy sampo samson samu samuel samukelo samy sanan
  sancho sander sandile sandor sandro sanjay sanjeev sanjit sanjiv santi santiago santino santosh saqib
  saqlain saral sardar sargis sargon sarunas satish satoru satoshi satya satyajit satyam saul saulius sava
  saverio savo savvas sayed sayyid scot scott scotty seabata seamus sean sebastian sebastiano sebastiao
  sebastien sedat sef segun seif seiji sekou selcuk selim selwyn semyon senad senzo sepp seppo seraphim
  seraphin serdar serge sergei sergej sergey sergi sergii sergio sergiy serhii serhiy servando servet seth
  seun sev severin severino severo seweryn seydou seyed seymour shaan shabbir shabir shadrach shafi shafiq
  shafqat shahbaz shahid shahin shahrukh shahzad shai shaikh shailesh shakeel shakil shalom shaman shamil
  shamsher shamus shane shantanu shaquille sharad shareef sharif shashank shashi shaukat shaun shavkat shawn
  shay shaya sheldon shem shep sherif sherman sherwin shigeru shin shingo shinji shinya shinzo shiv shivam
  shivraj shlomi shlomo shmuel shoaib shoib shola shota shozo shravan shuaib shuja shunsuke shyam siavash
  sibusiso sid siddharth siddiq sidi sidney sidonio siegfried siegmund sif sigbjorn sigge sigmund sigurd
  sikandar silas silvan silvano silvester silvestre silvio silviu simao simeon simo simon sinan sipho sixto
  siya sizwe sjoerd skander slava slavko slavoj slavomir slawomir slobodan smail snorre socrates sofiane
  sohail sohrab soleiman solomon somchai sondre sonny soren soro sory sotirios soufiane soumaila spencer
  spiros spyridon srdan srdjan sreten sridhar srinivas srinivasa staffan stale stan stanimir stanislas
  stanislaus stanislav stanislaw stanley stavros stef stefan stefano stefanos steffen steinar stelian
  stelios stellan sten stephan stephane stephanos stephen sterling steve steven stewart stian stig stipe
  stjepan stoyan stuart suat subhash subramanian sudesh sudhir sufyan suhail sukhdev sulaiman sulayman
  suleiman suleyman sultan sumeet sundar sundeep sune suneel sung-min sunil suraj surendra suresh surinder
  surya susumu svein sven sverre svetozar swen syd syed sylvain sylvester sylvio symon szabolcs szymon taavi
  tadashi tadej tadeu tadeusz taha taher tahir tahsin taimur taj takashi takeo takeru takeshi takuma takumi
  takuya talal talha tamas tamer tamim tamir tancredo tanel tanmay tapani taras tarcisio tarek tareq tariku
  tariq tarmo taro tarquin tarun tatsuya tatu taufik tauno tauqeer tavis tawanda tawfiq tayfun tayyab tayyip
  teboho ted teddy tedros teemu teetai tefo teimuraz tejas telmo temur tendai tenzin teodor teodoro teppo
  terence terje terrance terrell terrence terrick tertius tevita thabang thabiso thabo thaddaeus thaddeus
  thales thami thanasis thanos thapelo thein themba thembinkosi theo theodor theodore theodoros theophile
  theophilus theunis thiago thibault thibaut thien thierry thieu thijs thilo thom thomas thor thorbjorn
  thore thorsten thorvald thulani thurman tiago tibor tidiane tiernan tigran tihomir tijs til tim timo
  timofey timotej timothee timothy timur tinashe tino tito titus tiziano tjalling tobias tobin toby todd
  toivo tolga tom tomas tomasz tomaz tomer tomi tomislav tommy tomo tomohiro ton tonino tony toon topher
  topi tor torben tord tore torgeir torkel tormod torquil torsten toshi toshihiro toshio toshiyuki toufik
  travis travon trent trevon trevor trey tristan tristram trond troy truls trygve tsepho tsepo tsuyoshi
  tudor tullio tulsidas tuncay tuomas tuomo turgut turki turner tuvia ty tyge tyler tyrell tyrese tyrone
  tyson uday udo uffe ugo ugur uhuru ujjwal ulf uli ulises ulisse ullrich ulric ulrich ulrik ulysses umair
  umar umaro umberto umesh umit unai upendra urho uri uriah uriel urs usain usama usman uthman utku utpal
  uwe uzair uzi uzoma vaclav vadim vadym vahid vaibhav vaino valdas valdemar valdis valentin valentino
  valerian valerio valeriy valery valon valtteri vance varun vasco vaseem vasil vasile vasilios vasilis
  vasily vassilis vasudev vaughan vaughn vebjorn vegard veikko velibor veljko venkat venkatesh vernon vesa
  veselin vicente vico victor victorien vidar vidkun vigo vijay vikas vikram vikrant viktor vilem vilhelm
  viliam ville vilmos vimal vin vinay vince vincent vincente vincenzo vineet vinh vinicius vinny vinod vipin
  viraj virat viren virgil virgilio vishal vishnu vishwanath vit vitali vitalie vitaliy vitaly vito vitor
  vittorio vivaan vivek vlad vladimir vladislav vlado vladyslav vlastimil vojislav vojtech volkan volker
  volodya volodymyr vougar vsevolod vuk vukasin vusi vuyo vyacheslav wade waheed wahid waldemar waldo wale
  waleed walid walker wallace wallid walt walter walther wangchuk waqar waqas warren warrick warwick waseem
  wasif wasim wassim wayan wayne wazir weldon welf wenceslao wendell wenzel werner wes wesley westley
  wilberforce wilbert wilbur wilf wilfred wilfredo wilfrid wilfried wilhelm wilhelmus wilkie will willard
  willem william willie willis willy wilmer wilmot wilson wim winfield winfried winston wissam wladimir
  wladyslaw wojciech wole wolf wolfgang wolfram woodrow woody wout wouter wyatt wynn wynton xabi xabier
  xander xaver xavi xavier xerxes xolani yacine yago yahir yahya yair yakov yakubu yalcin yaman yamil yanick
  yanis yann yannick yannis yaphet yarden yared yaron yaroslav yasar yash yashwant yasin yasir yasser
  yasuhiro yasuo yasutaka yates yaya yazid yehuda yehudi yevgeny yevhen yiannis yigal yigit yishai yitzhak
  ymir yngve yoav yogesh yogi yohan yohannes yoichi yonatan yoni yoram yorgos yorick yosef yoshi yoshihide
  yoshihiro yoshiki yoshio yossi youcef younes younis yousaf yousef youseff youssef youssou youssouf yovani
  yudi yukio yunus yuri yury yusef yushi yusif yusuf yusuke yuta yuto yuuki yuvraj yvan yves yvon ywain
  zaahid zac zacharia zacharias zacharie zachary zack zadok zafar zaheer zahid zahir zahoor zaid zaidan zain
  zakaria zaki zakir zaman zamir zamo zander zandro zane zarko zbigniew zbynek zdenek zdravko zebulon zed
  zeev zef zeke zeki zeljko zeno zenon zeshan zeus zev zhivko zia ziad ziaur zig zikri zinedine zivko ziyad
  zizou zlatan zoltan zoran zoravar zsolt zubair zubin zukisa zulfikar zulfiqar zurab zvonimir zwelinzima
  zwi zygmunt
`);
