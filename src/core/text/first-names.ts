/** Common first names, by the pronoun that usually goes with them. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FEMININE_NAMES = names(`
  aaliyah abby abena abigail ada adaeze adele adelina aditi adriana adriane adunni afia afra agata agatha
  agnes agneta agnieszka aida aiko aileen ailsa aine aisha aishwarya aisling aissa aissatou ajok akiko
  akosua akua alana alba alejandra aleksandra alena alessandra alessia alexa alexandra alexandria alexia
  alexis alfreda alia alice alicia alicja alina aline alisa alisha alison aliyah alla allegra allie allison
  allyson alma alondra alva alyson alyssa amaia amal amalia amanda amara amarachi amaya amber ameenah
  ameera amelia amelie amie amina aminata amira amirah amita amma amparo amy ana anabel anabela anais
  anastasia anastasiya anca andrea aneela aneta anette angela angelica angelika angelina angelique angie
  ania anika anisa anita anja anjali anke ann anna anna-lena annabel annabelle annalena annamaria anne
  annegret anneke anneli annelies anneliese annemarie annette annie annika anouk anshu antje antoinette
  antonella antonia anu anupama anuradha anusha anya aoi aoife aparna april arabella araceli aranya aretha
  ariana ariane arianna arielle arlene arlette armelle arundhati arwa arya asami asha ashanti ashley
  ashwini asma asmaa asta astrid asunta atieno atiya aude audrey aurelia aurelie aurora autumn ava ayaka
  ayako ayanda ayanna ayelet ayesha ayisha aylin ayse azadeh aziza azra babette barbara barbro bea
  beata beate beatrice beatrix beatriz becky belinda bella benedetta bente berit bernadette bernadine
  bernice berta bertha bertille bessie beth bethany betsy bettina betty betul beverley beverly bhavna
  bianca birgit birgitta birgitte birte bisi blanca blandine bodil bolanle bonnie brenda brenna brianna
  bridget brigitte britney brittany bronagh bronwen bronwyn brooke bryony buchi bukola busisiwe caitlin
  caitlyn camila camilla candace candice candida cara carine caris carissa carla carlotta carly carme
  carmel carmela carmella carmen carol carole carolin carolina caroline carolyn carrie cassandra catalina
  caterina catherina catherine cathleen cathrine cathy catriona cecile cecilia cecily celeste celia celina
  celine cerys chanda chandra chanel chanelle chantal charity charlene charlize charlotte charmaine chelsea
  cheryl chiamaka chiara chidinma chimamanda chinwe chioma chiyo chloe christa christelle christiana
  christiane christie christina christine christy ciara cicely cilla cindy claartje claire clara clare
  clarice clarissa claudette claudia claudine clementine cleo cleopatra coleen colette colleen concepcion
  concetta connie constance consuelo cora coralie cordelia coretta corinne cornelie cosima costanza
  courtney cressida crina cristiane cristina crystal cynthia dagmar dagny dahlia daina daisy dalia damaris
  damilola danai danica daniela danielle danna danni danuta daphne darcey daria darlene darya davina dawn
  deb debbie debora deborah debra dede deepa deepika deidre deirdre delia della delphine denise dervla
  desiree despina devi dewi diana diane dianne didi dikeledi dimitra dina dinah dineo dipa divya dolly
  dolores dominika dominique donatella donna donna-marie dora dorcas doreen doria doris dorota dorothea
  dorothee dorothy dorrit dorte dragana dubravka duduzile dulce dunja dzifa ebba ebony edda edie edit
  edita edith edna edwige edwina effie efua ehi eileen eilidh eilis eimear eithne ekaterina ela elaheh
  elaine eleanor eleanora elena eleni eleonora eleonore elfriede eliane elif elin elina elinor elisa
  elisabeth elisabetta elise elisha eliska elissa eliza elizabeth elke ella ellen ellena ellie ellinor
  elodie eloise elona elsa elsie elspeth elvira ema emanuela emeline emer emilia emily emine emma
  emmanuelle emmeline emmy enid enisa enya erica erika erin erna ersilia esi esme esmeralda esperanza esra
  estela estelle ester esther estrid ethel etta eudora eugenia eulalia eunice eva evangelina evangeline eve
  eveline evelyn evie ewa fabienne fabiola fadumo faith faiza falguni fanny farah farida farzana fatema
  fathima fatima fatma fatou fatoumata fatuma fay faye felicia felicity femke fenella ferne filippa
  filomena fiona fiorella firdaus flavia fleur flo floor flora florence florentina fola folake fran frances
  francesca francine francisca franka franziska freda frederica frederique freja freya frida fumiko funke
  funmi funmilayo gabriela gabriella gabrielle gaelle gail galina galit gayatri gayle geeta gemma genevieve
  genoveva georgette georgia georgiana georgie georgina geraldine gerda geri gerlinde germaine germana
  gertrud gertrude ghada giada gianna gillian gina ginny giorgia giovanna gisela giselle gita gitte giulia
  giuliana giuseppina gladys glenda gloria glynis gobnait golda goldie goretti grace grainne graziella
  greer greta gretchen grete grethe grietje griselda guadalupe gudrun guler gulnara gunilla guri gwen
  gwendoline gwendolyn gwyneth gyorgyi habiba hadiza hafsa hagar haifa hala haley halima halina hana hanako
  hanan hannah hanne hannelore harriet harumi hasina hatice hatsue hattie hauwa hayat hayley hazel heather
  heba hedda hedvig hedwig heidi heike helen helena helene helga helle heloise henrietta henriette henrike
  hermine hermione hetty hikari hila hilary hilda hilde hildegard hillary hilma himani hina hinda hiroko
  holly honor honora hope hortense huda hulda huma hyacinth ida ida-marie ifeoma ikram ilaria ildiko ileana
  ilse imane imelda imke imogen ina inbal indira ines inez inga inge ingeborg inger ingrid ingvild
  inna ioana iolanda ipek iqra irene irina iris irma irmgard isabeau isabel isabella isabelle isadora
  isatou iseult isha ishbel ishita isla isobel itumeleng ivana ivanka iveta ivona ivy iwona izabela
  izabella jacinda jacinta jackline jacqueline jacqui jade jadwiga jaime-lee jamila jamilah jana janae
  jancis jane jane-frances janelle janet janeth janice janina janine janna jara jasmine jasna jaya jayanthi
  jayne jazmin jeanette jeanne jeannette jeannie jelena jemima jemma jenifer jenna jennie jennifer jenny
  jess jessa jessica jessika jewel jhumpa jill jillian jiya jo joan joana joanie joann joanna joanne
  jodie johanna johanne jolanda jolanta jolene jorja josefa josefin josefina josephina josephine
  josie jovana joy joyce joyceline juanita judit judite judith judy juhi julia juliana julianna julianne
  julie julienne juliet julieta julietta june juno justina justine jutta jyoti jytte kadiatou kadija kaia
  kaija kaitlin kaitlyn kaja kajal kajsa kalpana kamala kamila kamini kanika kara kareena karen karima
  karin karina karine karla karma karolina karoline kasia kasturba katalin katarina katarzyna kate katerina
  kateryna katharina katharine kathe katherine kathie kathleen kathrin kathrine kathryn kathryne kathy kati
  katia katie katinka katja katrien katrin katrina katrine katy katya kavita kay kaye kayla kayleigh kayley
  kebonye keeley keely keiko keira keisha kelli kelsey kemi kendra keri kerri kerstin khadija khadijah
  khanyi khanyisile khulood kiera kiki kimberley kimberly kinga kira kiri kirsten kirstie kirstin kirstjen
  kirsty kitty kjersti klara klaudia kornelia krista kristen kristin kristina krisztina krystal krystyna
  kylie kyoko kyra lacey laia laila lakshmi lalita lamia lana lara larissa latifa latisha latoya laura
  laure laureen laurel lauren lauri laurie lavinia layla lea leah leanne leela leena leia leigh-anne leila
  leilani lena leona leonie leonor leonora leticia letitia letizia letta lettie lexi lia lian liana liat
  libby licia lida lieke liesbeth liesl lieve ligia liisa lila lilia lilian liliana lilija lillian lillie
  lily limor linda lindiwe lindsay lindsey linnea linor lisa lisbet lisbeth lise liselotte lisette lissa
  litsa liv livia liz liza lizzie ljiljana lois lola lorena lorenza loretta lori lorna lorraine lotta lotte
  lottie louisa louise lourdes lovisa luana lubna lucia lucie lucienne lucille lucinda lucretia lucrezia
  lucy ludivine ludmila ludmilla luisa lulu lumka lupita lutfiye luz lydia lyn lynda lyndsey lynette lynne
  lynnette lynsey lyra lyse lyudmila maaike maame mabel macarena maddie madeleine madeline madison mae
  maeve magda magdalena magdalene maggie magnhild maha mahnaz mai maia maike maimouna maimuna maina maire
  mairead maisie maite maja malak malala malgorzata malia malika malin mallika mallory malwina mamta manal
  mandy manisha manja manjula manon manuela mara marcia maren maret margaret margareta margarete margaretha
  margarida margarita margaux marge margery margherita margie margot margret margrete margrethe margriet
  marguerite mari maria maria-luisa mariah mariam mariama mariame marian mariana marianela marianna
  marianne maribel maricel maricela marie marie-claire marie-louise marieke mariel mariela mariella
  marielle marietta marija marijana marijke marika mariko marilena marilou marilu marilyn marina marine
  marion marise marisol marissa marit marita mariya marja marjan marjolein marjorie marlene marlies marloes
  marna marnie marsha marta martha martina martine martje mary maryam maryann maryanne maryna marzena
  masako masha matilda matshidiso maud maude maura maureen maurine mavis maxine may maya mayra
  mayuri mbali meena meera megan meghan megumi mehreen mehwish mei mei-ling meike melani melania melanie
  melina melinda melisa melissa melody mercedes mercy meredith meret merete meri meriem merna merve meryl
  mette mhairi mia michaela michal michele micheline michelle michiko mieke miep mika mila milada mildred
  milena milica mille millie mimi mina minako mindy minna minnie mira mirabel miranda mireia mireille
  mirela mirella miri miriam miriama mirjam mirjana mirka mirna mitsuko mitzi miyako modupe moira mojgan
  molebogeng molly mona monalisa monica monika monique montserrat morag morven morwenna mridula muna
  muniba munira muriel mutinta myfanwy myra myriam myrtle myung-hee nabila nadezda nadezhda nadia nadine
  nadira naeema nafisa nafissatou nagham nahid naila naima najat najla najwa naledi nalini nana nanako
  nancy nandi nandini nanette naoko naomi nara narges nargis nasra nasreen nasrin nastassja natacha natali
  natalia natalie natalya natascha natasha nathalie navya nawal nazanin nazli neema neeraja neeta neha nell
  nelli nellie nelly nena nerissa nessa neta nettie neus ngaire ngozi nia niamh nichole nicola nicole
  nicolette nidhi nieves nikita nikki nikole nilufar nimo nina ninette niobe nirmala nisha nita nitya
  nkechi nkosazana noa noelle noemi nofar noma nombulelo nomfundo nomonde nomsa nomvula nomzamo nona
  noora nora noreen noriko norma nosipho nour noura nthabiseng ntombi nuala nuria nurit nurul nusrat
  nwando nyasha nyokabi oana obianuju octavia oddny oddrun odette odile odilia ofelia ofra oksana olena
  olga olimpia olive olivia olu-funmilayo oluchi olya onika onyinye oona opal ophelia oprah orla orlagh
  orna ornella orsolya ottilie oumou oya ozlem padma padmini paige palesa paloma pam pamela panagiota paola
  parisa parul parvati pascale patience patricia patrizia patsy patti paula paulette paulina pauline paz
  pearl peg peggy pema penda penelope penina penny pernilla pernille perpetua persis petra petronella
  petronila philippa phillipa philomena phindile phoebe phumzile phyllida phyllis pia pien pilar pippa
  pirjo polina polly pooja poppy portia preeti prerna prisca priscila priscilla pritha priti pritika priya
  priyanka prue prunella purnima puspa qandeel qing quynh rabia rachael rachel rachele rachelle rachida
  radha radhika rafaela raffaella ragnhild rahel rahma raisa raissa rajni raluca ramatoulaye ramla ramona
  ramya rana rani rania ranjana ranjani raquel rasha rashida rawan rawya rayna razan reba rebeca rebecca
  rebekah rebekka reena refilwe regan regina regine rehana reiko reina reinhild rekha rena renata renate
  renee renuka reshma retha reyhan rhian rhianna rhiannon rhoda rhona rhonda ria riana ricarda rie riitta
  rika rima rina rinku rita rivka roba roberta robina robyn rochelle rocio roisin roja rokia romana romina
  romy ronit rosa rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund rosanna rosanne rosario rose
  roseanne roselin rosella roselyn rosemary rosetta rosie rosina rosita roslyn rosmarie rowena roxanne roya
  rozalia rubina ruby rucha ruchi rukhsana rukia rukmini rumana runa rupa rupal ruqaya ruta rutendo ruth
  ruthie saadia sabah sabina sabine sabitha sabrina sadia sadie sadiya saeeda saffron safia safiya sagal
  sahar saida saima sakina sakshi sally salma saloni samah samaira samantha samar samina samira samiya sana
  sandra sandrine sangeeta sania sanja sanjana sanna sanne saoirse saori saphira sara sarah sari saria
  sarika sarita saroja sasha saskia sassy satu savannah savita sayaka scarlett schola scholastica seema
  selam selena selin selina selma semra senait seo-yeon serap serena serwaa severine seyi sezen shabana
  shabnam shada shahida shahla shahnaz shaila shaima shaista shakira shakuntala shalini shamima shania
  shanice shanta shanti sharifa sharmila sharmin sharon shasta shauna shazia sheema sheena sheetal shefali
  sheila shelagh shelley shelly shereen sheri sherri sherry sheryl shilpa shima shiori shira shireen shirin
  shirley shobha shona shradha shreya shruti shu-fen shweta sian sibongile sibyl sidsel siegrid sienna
  sigal sigourney sigrid sigrun siiri silje silke sille silvana silvia silvija sima simcha simona simone
  sindi sindisiwe sinead sini siobhan sissel sissy sitara sithembile siti siv sive smadar smita sneha
  snezana sofia soha solange soledad solene solveig somaya sonal sonali sondra sonia sonja sonya soo-jin
  sophia sophie sophie-anne soraya sorcha stacey stacy stefania stefanie steffi stella stephanie stina
  stine su-jin subha sudha sue sujata sukanya suki sulekha suman sumaya sumi sumita sun-hee sunita suraya
  susan susana susann susanna susannah susanne sushma susie sussi suzanne svenja svetlana swapna swati
  swetlana sybil syeda sylvia sylvie szilvia tabea tabitha tahira tahmima takako talia tallulah talya tamar
  tamara tamika tamiko tammy tamsin tania tanja tannis tanvi tanya tara taraji taryn tasha tasneem tatiana
  tatjana tatyana tauri tebogo teena tehmina tejal telma temitope temperance teodora teresa teresia
  tereza terhi teri terri tess tessa tetyana thandeka thandi thandiwe thando thea thecla thelma theodora
  theresa therese thokozani thora thuli thulisile thuy tia tiana tiffany tiina tilda tilly timea tina
  tineke tinuke tiril titilayo tiwa tjitske tomasina tomoko toni tonya toos tora tordis torill torunn tova
  tove toyin tracey trang tricia trina trine trish trisha trudy tsai-ing tsakani tsitsi tuba tulsi tumi
  turid twyla tyra uchenna ugochi ulla ulrika ulrike uma umu una unathi unni urmila ursula urszula urvashi
  uschi ute uzma uzoamaka vaishali valentina valeria valerie valerija vanda vandana vanessa vania vasiliki
  vasudha veena velma venla vera verena verity verna veronica veronique vesna vibeke vicenta vicki vicky
  victoria vida vidya vigdis viktoria viktoriya vilde vilma vimala vinita viola violaine violet violeta
  violetta viorica virginia virginie virpi vivi vivian viviana viviane vivien vivienne vlasta volha
  vuyokazi vyomika wafa wairimu waleska waltraud wambui wanda wangari wangui wanjiku wanjiru wenche wendi
  wendy whitney whoopi widad wiebke wieslawa wilhelmina wilma winfreda winifred winnie winona wioletta
  wislawa wren xanthe xiaoling ximena xiomara xochitl yaa yael yaffa yamileth yanet yara yasmeen yasmin
  yasmina yasmine yekaterina yelena yetunde yevgenia yewande yildiz ylva yoko yolanda yolande yoselin yosra
  youna ysabel yui yuka yuki yukiko yuko yulia yuliya yumi yun-hee yuriko yvette yvonne zahara zahra
  zaina zainab zakia zandile zanele zaneta zara zarina zaynab zdenka zehra zeinab zelda zelia zena zenaida
  zenobia zeynep zina zinaida zineb zita ziva zlata zodwa zoe zofia zohra zola zora zoya zozibini zsuzsa
  zubaida zuleika zuleikha zulema zuzana zuzanna
`);

export const MASCULINE_NAMES = names(`
  aage aamir aarav aarne aaron aart abbas abdallah abdel abdelaziz abdelkader abdirahman abdou abdoulaye
  abdul abdulaziz abdulla abdullah abdulrahman abdur abebe abel abhay abhijit abhishek abimbola abiodun
  abiy abner abraham abu achille achim achmad achraf adalberto adam adamu adebayo adekunle adel adem
  ademola aden adewale adham adil adisa aditya adnan adolf adolfo adolph adolphe adrian adrien afonso
  agnelo agostinho agustin ahmad ahmadou ahmadu ahmed ahmet aidan aiden aimar aime ainsley ajay ajit akash
  akbar akhil akihiko akin akinwumi akio akira akiva akram aksel al alaa alan alasdair alastair alastor
  alban albert alberto albrecht alcides aldo aldous aldrich alec alef aleix alejandro aleksandar aleksander
  aleksandr aleksei aleksey alessandro alessio alexander alexandre alexandros alexandru alexei alexey alf
  alfons alfonso alfred alfredo algernon alhaji alhassan ali alija alim aliou alioune alireza alistair
  aliyu allan allen allesandro allon almamy alois alonso alonzo aloysius alp alphonse alphonso altaf alton
  aluisio alvaro alvin alvise alwaleed amadeo amadou amarjit ambrose amedeo ameer americo amilcar amine
  amir amit amitabh amitai amiya amjad ammar amol amon amos amr amrit anand ananda anas anastasio anatole
  anatoli anatoliy anatoly anders anderson andile andre andreas andrei andrej andrejs andres andreu andrew
  andrey andrii andris andriy andrzej andy aneurin angelino angelo angelos angus anibal aniket anil anis
  anish anjan ankit ankur ansel anselm anssi antal ante anthonius anthony antoine anton antoni antonin
  antonio antonis antony antti anwar anxo aqeel arash aravind araz archibald archie arda ardal arend ari
  arif aris aristide aristotle arjun arkadiusz arkady arlo arman armand armando armen armin arnaldo
  arnaud arne arno arnold arnoldo arnon aron arran arsene arseniy arshad artem arthur arthuro artur arturo
  arun arvid arvind arye aryeh asad asaf asghar asher ashish ashok ashraf ashton ashwin asif asim aslan
  asmund athanasios atle atsushi attila atul audun august auguste augustin augustine augusto augustus aulis
  aurel aurelien aurelio avi avigdor avinash avner avraham awad axel ayman ayoub ayub ayush
  azeem azhar aziz azmi baba babacar babatunde babu baha bakari bakary balazs baldev balint baljit balram
  bandile banele baptiste barack barak barnabas barnaby barney barrie barry bart bartek bartholomew
  bartolome bartosz bas basem bashar basharat bashir basil bassam bassel bastian bastien batu baudouin beau
  bedrich bejamin bekele bela ben benard bendik benedek benedict benedikt bengt beni benito benjamim
  benjamin benji bennett benno benny benoit bent beppe berend bernard bernardo bernd bernhard bernie bernt
  bert berthold bertil bertram bertrand besim bhaskar bheki bhupinder bilal bilel bill billy biniam birger
  birol bishwa bjarne bjarni bjorn blaise blake blazej bo boaz bob bobby bodo bogdan bogumil bohdan bojan
  bongani boniface bonifacio booker boomer borek boris borislav borja bosko botond boubacar boutros boyd
  bozidar brad bradford bradley brage brahim bram branco branden brandon branimir branislav branko brayden
  brendan brennan brent brenton bret brett brian brice brigham brijesh broderick bronislaw brook bruce
  bruno bryan bryant bryce bryn buddy budi bulent burak burhan burt butch byron byung-ho caetano cai caio
  cal caleb callum calum calvin cameron camilo canaan carl carles carlito carlo carlos carlton carsten
  carter cary casimir caspar casper cassian cassius catalin cathal cecil cedric celal celestin celio celso
  cem cenk cesar cezar chad chaim chandler chandran charan charles charly chas chauncey cheikh chester chet
  chetan chiang chibuike chibuzor chidi chike chima chinedu chinua chip chiranjeev chretien christer
  christiaan christian christo christof christoffer christoph christophe christopher christos chuck
  chukwudi chukwuemeka chukwuma chung-hee cian ciaran cicero cillian ciprian ciro claas clarence clark
  clarke claude claudio claudiu claus clayton clem clemens clement cletus cleveland cliff clifford clint
  clinton clive clovis clyde cody coen colin collin colm colman conan connor conor conrad constantin
  constantine constantinos cooper corentin corey cormac cornel cornelis cornelius cory cosimo cosmin cosmo
  costa costas craig cris cristian cristiano cristobal cristof cruz csaba curt curtis cuthbert cyprian
  cyriel cyril cyrille cyrus czeslaw daan dafydd dag dagfinn daisuke daithi dale dalibor dalton daman
  damian damien damir damjan damon dan danail dandre danesh dani danial daniel daniele danil danilo daniyal
  danjuma danko danny dano dante danyal daoud dario dariusz darko darnell darrel darrell darren darrin
  darrius darryl darwin daryl dashiell daud dave davey davi david davide davis davit davor dawid dawood
  dawud dean deandre declan deepak dejan delroy demba demetri demetrios demetrius demis deng denilson
  denis deniz dennis denys denzel deon derek derrick derry desmond dev devan devendra devin devon dewan
  dewey dexter dhananjay dharmendra dhruv diarmaid diarmuid dick didier diederik diego dieter dieudonne
  dilip dillon dima dimitar dimitri dimitrij dimitrios dimitris dimos dinesh dinko dino diogo dion dionisio
  diosdado dipak dirk dirk-jan diwakar djamel djibril dmitri dmitry dmytro dobromir dolf dolph dom domenico
  domingo domingos dominic dominik don donal donald donatello donatien dong-hyun donnie donovan dorian
  doron doug douglas dov dragan drago dragomir dragoslav drake drew dries duane duarte dudley dudu dumisani
  dumitru duncan dunstan dusan dusko dustin dusty dwayne dwight dylan dzmitry eamon eamonn earl earle eban
  eben ebrahim ed eddie edgar edgardo edison edmilson edmond edmund edmundo edo edoardo edouard edson
  eduard eduardo edvard edvin edward edwardo edwin eero eetu efraim efrain efren egbert egemen egil ehsan
  ehud eike eilert einar eino eirik eitan eivind ekow ekrem elad elbert eldad eldar eldon eleazar elhadj
  eli elias elie eliezer eligio elijah elio eliot eliseo elkan ellington elliot elliott ellis elmar elmer
  elmo elon eloy elroy elton elvin elvis elwood ely emad eman emanuel emeka emerson emery emil emile emilio
  emin emir emmanouil emmanuel emmett emre endre endrit enea engin ennio enoch enric enrico enrique enzo
  eoghan eoin ephraim erasmo erasmus ercan erdal erdem erdogan eren erhard eric erich ericsson erik erkan
  erkki erlend erling ernest ernesto ernie ernst erol eros errol ersin ervin erwin eryk esa esau espen
  esteban estevan etgar ethan etienne ettore etzel eugen eugene eugeni eugenio eusebio eustace evan evander
  evandro evangelos evaristo everett evert evgeni evgenii evgeny ewan ewen eyal eyup ezekiel ezequiel ezio
  ezra fabian fabien fabio fabrice fabrizio fadel fadhil fadi fahad fahd fahim fahmi faisal faiz faizal
  fakhri falk fanie fareed farhad farhan farid fariz farooq farouk farrukh fateh fathi fatih fausto favio
  fawad fawaz faysal fazal federico fedor felice felicien feliks felipe felix felton femi ferdi ferdinand
  ferdinando ferenc fergal fergus fernand fernando fernao ferran ferruccio festus feyisa fiachra fidel
  fidelis fikile fikret filiberto filip filippo filippos finlay finley finn finnian fintan fiodor firas
  firoz flavien flavio florent florentin florentino florian floris floyd foday folarin forrest fortunato
  fouad francesco francis francisco francisek francisque franck franco francois francois-xavier franjo
  frank franklin frans frantisek frantz franz fraser fred freddie frederic frederick frederico frederik
  fredo fredric fredrik freek friedrich friso fritz frode fuad fumio fyodor gabor gabri gabriel gael gaetan
  gaetano gaganjot galen galvin gamal ganesh gareth garrett garry garth gary gaspar gaspard gaston gaurav
  gautam gaute gavin gavriel gavrilo gencay gene gennady gennaro geo geoff geoffrey georg george georges
  georgi georgios georgiy geraint gerald gerard gerardo gerbrand geremia gergely gerhard gerhardus gerhart
  germain gerolf gerrit gerry gert gert-jan gervase getachew ghassan gheorghe ghulam giacomo gian giancarlo
  gianfranco gianluca gianluigi gianni gianpaolo gideon gidon gijs gil gilad gilbert gilberto giles gilles
  gilmar gino giora giorgio giovanni girish giuliano giulio giuseppe glauco gleb glen glenn glyn goddard
  godfrey godknows godwin gokhan goncalo gonzalo gopal goran gord gorden gordon gorka goswin gotthard
  govind grady graeme graham grahame grant granville grayson graziano greg greger gregers gregg gregoire
  gregor gregorio gregory grigor grigori grigory grover grzegorz gudmund guglielmo guido guilherme
  guillaume guillem guillermo gulam gulzar gunnar gunter gunther guram gurdeep gurinder gurmeet
  gus gustaf gustav gustave gustavo guy gwilym gyan gyorgy gyula haakon habib hadi hadrien hafez hafiz
  haidar haile haim haji hajime hakan hakeem hakim hal haldun halil halim halvard halvor hamad hamdi hamed
  hamid hamish hamza hani hanif hank hannes hannibal hannu hans hansi hansjorg hanspeter haoyu hardeep
  hardik hari harinder haris harish harith harlan harold haroon haroun harri harris harrison harry
  harsh harsha hartmut haru haruki haruto harvey hasan hashem hashim hasnain hassan hatem hauke havard
  hayato haydar haydn haytham heath heber hector hedley heikki heiko hein heiner heinrich heinz
  heinz-christian hemant hendrick hendrik hendrikus henk henning henri henrik henrique henry herbert
  hercules heribert herman hermanus hernan herve hesham heung-min hezekiah hicham hideki hideo hideyuki
  hikmet hilario hilmar hilton hiram hiroki hiroshi hiroyuki hisashi hisham hitoshi hjalmar hlaudi holger
  homer honore horace horatio horia horst hosea hoshang hosni hovhannes howard howie hristo hrvoje huascar
  hubert hubertus hugh hugo hugues humayun humberto humphrey huseyin husni hussein huw hyun-woo hyung-jin
  iain iakov ian ibe ibrahim ibrahima ichiro idan idir idris idriss idrissa ifeanyi ignac ignacio ignatius
  ignaz igor ihab ihsan ike ikechukwu iker ilan ilario ilhan ilia ilias ilir iliya ilja ilkka ilya imad
  imanol immanuel immo imran imre imtiaz inaki indrajit ingemar ingo ingolf ingvar inigo ioan
  ioannis ion ionut iqbal iraj irfan irvin irving irwin isaac isaak isack isaiah isam isamu ishaan ishmael
  isidor isidore isidoro isidro iskander isma ismael ismail issa istvan itamar itay itzhak ivailo
  ivan ivar ivaylo iver ivica ivo ivor iwan iyad izaak jaafar jaak jaakko jaap jabari jabir jabu jabulani
  jacek jacinto jack jackson jaco jacob jacobo jacobus jacques jad jafar jagdish jagmeet jahangir jaideep
  jaidev jaime jairo jake jakkrit jakob jakov jakub jalal jalen jamaal jamal jamel james jamey jamil jammeh
  jamsheed jamshid jan jan-erik jan-willem janak janardhan janek janez jani janis janko janne janos janusz
  jared jari jarl jarle jarmo jaromir jaroslav jaroslaw jarrett jarrod jasbir jasdeep jason jaspal jasper
  jaswant jatin javad javaid javan javed javier jawad jawaharlal jay jay-z jayant jayden jayesh jayson
  jean-baptiste jean-claude jean-francois jean-jacques jean-luc jean-marc jean-marie jean-michel jean-paul
  jean-philippe jean-pierre jean-yves jeanluc jeb jed jedd jeff jefferson jeffrey jefry jehad jens jeremiah
  jeremy jeroen jerome jeronimo jerrold jerry jerzy jesse jesus jethro jibril jignesh jihad jim jimmy jiri
  jitendra joab joachim joakim joao joaquin jobst jochen joe joel joerg joey jofra johan johanan johann
  johannes johari john johnathan johnnie johnny johnpaul johnson jojo jokin jolyon jomo jon jonah jonas
  jonathan jonathon jonny jono joona joonas joop joost jordi jorg jorge joris jorma jorn jose josef joseph
  josephus josh joshua josip josue jotham jouni jovan joze jozef jozsef juan juan-carlos juanito jubril
  judah judd jude judson juergen juha juhani julen jules julian julien julio julio-cesar julius juma jun-ho
  junaid jung-hoon junior jurgen juri jurriaan justin justinian justus jyrki kaan kabelo kabir kacper kader
  kadir kai kailash kaj kaleb kalev kalidou kalle kalpesh kalu kamal kamel kamil kamran kanan kanye
  kapil karam karan kare kareem karel karim karl karlheinz karol karsten karthik kartik kasim kaspar kasper
  kassim kasun katsuya kaushik kayode kazem kazimierz kazuki kazuo kazuya keanu keaton keegan
  keenan kees kei keiichi keijo keir keith keld kelvin kemal ken kenan kendall kendrick kenji
  kenneth kenny kent kenta kenzo keon kerem kermit kerwin kevan keven kevin keyvan khaled khaleel khalid
  khalil khaya kheir khurram khurshid khusro khwaja kian kiaran kiefer kieran kieron killian kim-jong
  kimani kimmo kingsley kip kipchoge kipkemboi kiril kirill kirk kishan kishore kit kiyoshi kjartan kjell
  kjetil klaus klemens knud knut kobe kobus koen kofi koichi koji kojo kolawole kolbjorn konrad konstantin
  konstantinos konstantyn koos kosta kostas kostyantyn kouadio kris krish krishan krishna kristiaan
  kristian kristof kristoffer krisztian krzysztof kuba kumar kunal kurt kurtis kush kwabena kwadwo
  kwaku kwame kwasi kwesi kyaw kyle kyohei kyriakos laban lachlan ladislav laird lajos lakshman lal lalit
  lamar lamin lamine lance lanny larry lars laurence laurens laurent laurits lauritz lauro lavrenti
  lawrence lawson lazar lazaro lazarus leander leandro lee leif leighton leiv lejeune lembit len lennart
  lennie lennox leo leobardo leon leonard leonardo leonhard leonid leonidas leopold leopoldo leor leroi
  leroy lester leszek lev levan levente levi levon lewis leyton liam lincoln lino linus linwood lionel lior
  lisandro ljubomir llewellyn lloyd llyr lodewijk logan loic lokesh lonnie lorcan lorenzo lorne lotfi
  lothar loucas louis lovro lowell luan lubomir luc luca lucan lucas lucian luciano lucien lucio ludek
  ludo ludovic ludovico ludvig ludwig luigi luigino luis luiz luka lukas lukasz luke lukman lulzim lungisa
  lutalo luther lutz luuk lwazi lyle lyndon lyubomir maarten maciej mack madhav madhu madiba mads magnus
  mahamadou mahathir mahbub mahdi mahendra maher mahesh mahmood mahmoud mahmud maik mairtin majid makar
  makhenkesi mako makoto maksim maksym malachi malachy malcolm malek malik mamadou mamdouh mamoru manas
  mandlenkosi manfred mani manish manmohan manny manoj manolis manolo mansoor mansour mansur manu manuel
  manus manvir maor marat marc marcel marcelino marcell marcellin marcellus marcelo marcial marciano marcin
  marcio marco marcos marcus marek mariano marijan marin marinus mario mariusz mark markku marko markos
  markus marley marlon marouane marques marquis marshall marten martijn martim martin martino marton marty
  martyn marut marvan marvin marwan masahiro masaki masashi masato masayoshi masoud massimiliano massimo
  masud matej mateja mateo mateus mateusz mathew mathias mathieu mathijs mathis matias matiaz matija
  matisyahu mato mats matt matteo matthew matthias matti mattia mattias maurice mauricio maurits maurizio
  mauro maurus max maxim maximilian maximiliano maximilien maximo maxwell maynard mazen mazin mbongeni
  mbulelo mckinley medard mehdi mehmet mehmood mehran mehul meinrad meir mel melchior meles melih melker
  melvin melvyn memphis menachem mendel menelaos menno menzi merlin merritt mert mervyn metin mibuchi micah
  micha michael michail michalis michel michelangelo mick mickael mickey midhat mieczyslaw miguel mihai
  mihail mihajlo mihaly miikka mikaeel mikael mike mikel mikhail mikheil miki mikko miklos mikolaj milan
  milen milenko miles milind miljan milo miloje milorad milos miloslav miltiadis milton milutin min-ho
  min-jun minh mircea mirko miro miroslav miroslaw mirwais mirza misha mitar mitch mitchel mitchell mitja
  mitko mitsuo mitt mladen mo moazzam modestas modibo modou moe moeen mohamad mohamadou mohamed mohammad
  mohammed mohammod mohan mohanad mohd mohit mohsen mohsin moin moise moises moishe mojtaba mokgweetsi
  moktar momcilo momodou monty mordechai moritz morris morten mose moses moshe moss mossimo mostafa moussa
  moustapha mthokozisi mthuli mthunzi mubarak mudasir mufaddal mugisha muhamad muhamed muhammad muhammadu
  muharrem muhyiddin mukesh mukhtar muneer munir murad murat murdo murdoch murray murtaza musa musab
  mushtaq mustafa muttiah mwai mxolisi mykhailo mykola myron mzwandile nabeel nabil nacho nadav nadeem
  nader nadir naeem nafis naftali nagi nahuel nahum naim najib namdeo nandor nandu nangolo naoki naoto
  napoleon narayan narcisse nareg narendra narinder naseem naser nashat nasir nasser nassim natan natanael
  nate nathan nathanial nathaniel nauman naveed naveen navin navjot nayef nayib nazim nazir ndaba ndumiso
  neal nebojsa neculai ned nedim neel neeraj nehemiah neil neils nelson nemanja nenad nestor netanel
  neville nevio newton ngugi nhlanhla niall nic nicandro nicanor niccolo nicholai nicholas nick nickolas
  nico nicodemus nicolae nicolai nicolas nicolau nicolo niel niels nigel niilo nik nikhil nikitas niklas
  nikola nikolai nikolaj nikolaos nikolay nikos nilesh nils nima nimrod nino nir nirav nishant nitin
  njabulo njoroge nkosinathi nnamdi noah noam noaman nobuo nobuyuki noe noel nolan norbert norberto nordin
  noriaki norman norris norval nourredine novak nsikak ntando nuno nuri nurlan nursultan nyame obafemi obed
  oberon obi obinna octave octavian octavio odd oddbjorn oddvar odilon odin odysseas ofer ogden oisin okan
  okechukwu oladapo olaf olafur olav ole oleg oleh oleksandr oleksii oleksiy olexander oli oliver olivier
  olle ollie olof olumide olusegun omar omari omer ondrej onur onyekachi oran orazio orest oreste orhan
  ori orin oriol orion orlando orr orson orville osagie osama osamu osbert oscar osei osian oskar osman
  osmo ossian osvaldo oswald oswaldo otieno otis otso ottavio otto ottokar oumar ousmane ovidio ovidiu
  owain owen oyvind ozan ozgur ozzie ozzy paal paavo pablo paddy padraic padraig pal palash palle
  panagiotis pancho pankaj panos panu paolo paresh parker parminder parth parthasarathy parvez pascal
  paschal paschalis pascoal pasquale patricio patrick patrik patryk patxi paul paulin paulinho paulino
  paulo paulos paulus pavan pavel pavle pavlo pavlos pawan pawel paxton payam peadar pearse peder pedr
  pedrag pedro peer pekka pelle pentti pepe pepijn per percival percy perry perttu pervaiz pervez petar
  pete peter petr petras petri petros petru petrus petteri petyr pharrell phelim phil philbert philemon
  philip philipp philippe philippos phillip philo phinehas phumlani piara pierce pierluigi pierre piers
  piet pietari pieter pietro pim pinchas pio piotr placido poul prabhat prabhu pradeep prakash pramod pran
  pranab pranav prasad prasanna prashant pratap prateek pravin predrag prem preston primo primoz prithvi
  priyesh prosper pushkar pyotr qasim qassem quentin quico quim quincey quincy quinton quique qusay raam
  rabindra rachid radek radomir radoslav radoslaw radovan radu raed raef raf rafa rafael rafe raffaele rafi
  rafik rafiq raghav raghu raghuram rahim rahman rahmat rahul raif raimo raimond raimondo raimund rainer
  raivo raj rajan rajat rajendra rajesh rajinder rajiv rajkumar rakesh rakim ralf ralph ramadan ramazan
  ramesh rami ramin ramiro ramiz ramon ramsey ramzan ramzi ranbir randall randhir randolph randy ranjan
  ranjit ranulph raoul raphael rashad rasheed rashid rasmus rastislav rasul ratan rauf raul ravi ravinder
  ravindra ray rayan raymond raymondo raymundo rayyan razak razvan recep redouane reece reed reggie
  reginald reginaldo regis reid reidar reijo reimund reinaldo reiner reinhard reinhold reino reinout remi
  remigiusz remo remus remy renaldo renato renaud rene renzo reuben reuven rex rey reynaldo reza rhett
  rhodri rhys riad riaz ric ricardinho ricardo riccardo rich richard richie rick rickey ricky ridley ridwan
  riekert rigoberto rik riku rinaldo ringo risto ritchie ritesh riyad riyaz rizwan roald roar rob robb
  robbert robbie robby robert roberto robertson robi robson rocco roch rod roderick rodion rodney rodolfo
  rodolphe rodrick rodrigo roel rogelio roger rogier rohan rohin rohit roko roland rolf roli rollo romain
  roman romano romario romelu romeo romesh romuald romulo ron ronald ronaldinho ronaldo ronan ronen ronnie
  ronny roope roque rory roshan ross rostam rostislav rouven roy ruairi ruaridh rubem ruben rubens rudiger
  rudo rudolf rudolfo rudolph rudy rudyard rufino rufus rupert ruslan russ russell rustam rutger ruud
  ruy ryan ryo ryota ryszard saad saadi sabelo saber sabri sachin saddam sadegh sadik sadio sadiq saeed
  safdar safwan sahil sai said saif sajid sajjad sakari saku sal salah salahuddin saleem saleh salem salif
  salim salman salomon saloum salvador salvatore samad sameer samet sami samir samit sammy sampo samson
  samu samuel samukelo samy sanan sancho sander sandile sandor sandro sanjay sanjeev sanjit sanjiv santi
  santiago santino santosh saqib saqlain saral sardar sargis sargon sarunas satish satoru satoshi
  satya satyajit satyam saul saulius sava saverio savo savvas sayed sayyid scot scott scotty seabata seamus
  sean sebastian sebastiano sebastiao sebastien sedat sef seif seiji sekou selcuk selim selwyn semyon senad
  senzo sepp seppo seraphim seraphin serdar serge sergei sergej sergey sergi sergii sergio sergiy serhii
  serhiy servando servet seth sev severin severino severo seweryn seydou seyed seymour shaan shabbir shabir
  shadrach shafi shafiq shafqat shahbaz shahid shahin shahrukh shahzad shai shaikh shailesh shakeel shakil
  shalom shaman shamil shamsher shamus shane shantanu shaquille sharad shareef sharif shashank shashi
  shaukat shaun shavkat shawn shay shaya sheldon shem shep sherif sherman sherwin shigeru shin shingo
  shinji shinya shinzo shiv shivam shivraj shlomi shlomo shmuel shoaib shoib shola shota shozo shravan
  shuaib shuja shunsuke shyam siavash sibusiso sid siddharth siddiq sidi sidney sidonio siegfried siegmund
  sif sigbjorn sigge sigmund sigurd sikandar silas silvan silvano silvester silvestre silvio silviu simao
  simeon simo simon sinan sipho sixto sizwe sjoerd skander slava slavko slavoj slavomir slawomir slobodan
  smail snorre socrates sofiane sohail sohrab soleiman solomon somchai sondre sonny soren soro sory
  sotirios soufiane soumaila spencer spiros spyridon srdan srdjan sreten sridhar srinivas srinivasa staffan
  stale stan stanimir stanislas stanislaus stanislav stanislaw stanley stavros stef stefan stefano stefanos
  steffen steinar stelian stelios stellan sten stephan stephane stephanos stephen sterling steve steven
  stevie stewart stian stig stipe stjepan stoyan stuart suat subhash subramanian sudesh sudhir sufyan
  suhail sukhdev sukhwinder sulaiman sulayman suleiman suleyman sultan sumeet sundar sundeep sune suneel
  sung-min sunil suraj surendra suresh surinder surya susumu svein sven sverre svetozar swen syd syed
  sylvain sylvester sylvio symon szabolcs szymon taavi tadashi tadej tadeu tadeusz taha taher tahir tahsin
  taimur taj takashi takeo takeru takeshi takuma takumi takuya talal talha tamas tamer tamim tamir
  tancredo tanel tanmay tapani taras tarcisio tarek tareq tariku tariq tarmo taro tarquin tarun tatsuya
  tatu taufik tauno tauqeer tavis tawanda tawfiq tayfun tayyab tayyip teboho ted teddy tedros teemu teetai
  tefo teimuraz tejas telmo temur tendai tenzin teodor teodoro teppo terence terje terrance terrell
  terrence terrick tertius tevita thabang thabiso thabo thaddaeus thaddeus thales thami thanasis thanos
  thapelo thein themba thembinkosi theo theodor theodore theodoros theophile theophilus theunis thiago
  thibault thibaut thien thierry thieu thijs thilo thom thomas thor thorbjorn thore thorsten thorvald
  thulani thurman tiago tibor tidiane tiernan tigran tihomir tijs til tim timo timofey timotej timothee
  timothy timur tinashe tino tito titus tiziano tjalling tobias tobin toby todd toivo tolga tolu tom tomas
  tomasz tomaz tomer tomi tomislav tommy tomo tomohiro ton tonino tony toon topher topi tor torben tord
  tore torgeir torkel tormod torquil torsten toshi toshihiro toshio toshiyuki toufik travis travon trent
  trevon trevor trey tristan tristram trond troy truls trygve tsepho tsepo tsuyoshi tudor tullio
  tulsidas tuncay tuomas tuomo turgut turki turner tuvia ty tyge tyler tyrell tyrese tyrone tyson uday
  udo uffe ugo ugur uhuru ujjwal ulf uli ulises ulisse ullrich ulric ulrich ulrik ulysses umair umar umaro
  umberto umesh umit unai upendra urho uri uriah uriel urs usain usama usman uthman utku utpal uwe uzair
  uzi uzoma vaclav vadim vadym vahid vaibhav vaino valdas valdemar valdis valentin valentino valerian
  valerio valeriy valery valon valtteri vance varun vasco vaseem vasil vasile vasilios vasilis vasily
  vassilis vasudev vaughan vaughn vebjorn vegard veikko velibor veljko venkat venkatesh vernon vesa veselin
  vicente vico victor victorien vidar vidkun vigo vijay vikas vikram vikrant viktor vilem vilhelm viliam
  ville vilmos vimal vin vinay vince vincent vincente vincenzo vineet vinh vinicius vinny vinod vipin viraj
  virat viren virgil virgilio vishal vishnu vishwanath vit vitali vitalie vitaliy vitaly vito vitor
  vittorio vivaan vivek vlad vladimir vladislav vlado vladyslav vlastimil vojislav vojtech volkan volker
  volodya volodymyr vougar vsevolod vuk vukasin vusi vuyo vyacheslav wade waheed wahid waldemar waldo
  waleed walid walker wallace wallid walt walter walther wangchuk waqar waqas warren warrick warwick waseem
  wasif wasim wassim wayan wayne wazir weldon welf wenceslao wendell wenzel werner wes wesley westley
  wilberforce wilbert wilbur wilf wilfred wilfredo wilfrid wilfried wilhelm wilhelmus wilkie will willard
  willem william willie willis willy wilmer wilmot wilson wim winfield winfried winston wissam wladimir
  wladyslaw wojciech wole wolf wolfgang wolfram woodrow woody wout wouter wyatt wynn wynton xabi xabier
  xander xaver xavi xavier xerxes xolani yacine yago yahir yahya yair yakov yakubu yalcin yaman yamil
  yanick yanis yann yannick yannis yaphet yarden yared yaron yaroslav yasar yash yashwant yasin yasir
  yasser yasuhiro yasuo yasutaka yates yaya yazid yehuda yehudi yevgeny yevhen yiannis yigal yigit yishai
  yitzhak ymir yngve yoav yogesh yogi yohan yohannes yoichi yonatan yoni yoram yorgos yorick yosef yoshi
  yoshihide yoshihiro yoshiki yoshio yossi youcef younes younis yousaf yousef youseff youssef youssou
  youssouf yovani yudi yukio yunus yuri yury yusef yushi yusif yusuf yusuke yuta yuto yuuki yuvraj yvan
  yves yvon ywain zaahid zac zacharia zacharias zacharie zachary zack zadok zafar zaheer zahid zahir zahoor
  zaid zaidan zain zakaria zaki zakir zaman zamir zamo zander zandro zane zarko zbigniew zbynek zdenek
  zdravko zebulon zed zeev zef zeke zeki zeljko zeno zenon zeshan zeus zev zhivko zia ziad ziaur zig zikri
  zinedine zivko ziyad zizou zlatan zoltan zoran zoravar zsolt zubair zubin zukisa zulfikar zulfiqar zurab
  zvonimir zwelinzima zwi zygmunt
`);

/** First names for which the pronoun is wrong for more than one bearer in ten; the rest of the text must decide. */
export const EITHER_NAMES = names(`
  addison ade adi ajayi akpan alex alix amari andie angel anh arden ariel ash aubrey avery ayan ayo ayodele
  bailey billie blair blessing bobbie boitumelo bola camille carey caryl casey charley charlie cheng chika
  chris dakota dana dara darcy dayo ebele eden fang frankie gabriele gale gurpreet hadley harjit harley
  harpreet hayden hong hyun ife iman inderjit innocent ira ismet jackie jaden jamie jaspreet jean ji-hoon
  ji-won jin jing jocelyn jodi jody jordan joss jun kagiso kamo kamogelo katlego kehinde kelechi kelly
  kerry kgomotso kim kiran kuldeep lei leigh lerato lesego lesley leslie linh loren lou lucky lynn
  mackenzie manpreet marlowe maxime merle mica min ming mischa morgan mpho nat neo ngoc nicky ning noor nur
  ola olu oluwaseun oluwatosin paramjit pat peyton phoenix ping precious quinn reagan reese riley robin
  rowan rui ruri sacha sage sam sandy sanele sascha shannon shelby simran siphiwe skyler sola soo-hyun
  sunny sydney taiwo tal tatum taylor tayo temi terry thanh thato tobi tommie tracy tshepo tumelo uche val
  wei winter wynne xin xuan yan yi ying yoon yu yuval zaire
`);

/** All first names. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...FEMININE_NAMES,
  ...MASCULINE_NAMES,
  ...EITHER_NAMES,
]);

/** First names that are everyday words too. Alone at the start of a sentence they are no name unless the text proves it. */
export const WORDS_AND_NAMES = names(`
  amber angel april august autumn beau bill blessing bo buddy can carol charity chip chuck cliff comfort coral crystal daisy dawn
  dick drew duke earl ed faith fay fern flo frank gale gay gene gig ginger glen gore grace grant guy hazel heath holly honor hope ivy
  iris jack jade jewel josh joy june junior king lance lily lucky mark mason may melody mercy merit miles milo nick noble olive opal
  page pansy pat patience pearl peg penny perry phoenix poppy precious prince prosper prudence rich rob robin rose ruby rusty sage
  sandy sky sol star stormy sue sunny temperance tiffany trey trip troy violet wade ward will winter wren`);

/** Nouns and titles that decide the pronoun of a person. */
export const FEMININE_NOUNS =
  names(`actress aunt baroness chairwoman congresswoman councilwoman dame daughter duchess empress ex-girlfriend
  ex-wife girl girlfriend goddess grandmother granddaughter heiress hostess lady miss mom mother mrs ms mum niece nun princess queen
  saleswoman sister spokeswoman stepmother waitress widow wife woman businesswoman policewoman alderwoman
  ballerina daughter-in-law datin fiancee fiancée frau grandma granny great-grandmother hajia headmistress heroine landlady madam madame
  mme mum puan schoolgirl sheikha shepherdess sister-in-law sportswoman stateswoman stepdaughter stepmum suffragette`);

export const MASCULINE_NOUNS =
  names(`actor baron boy boyfriend brother businessman chairman congressman councilman dad duke emperor
  ex-boyfriend ex-husband father gentleman grandfather grandson husband king lord man mr nephew policeman pope priest prince sir son
  spokesman stepfather uncle waiter widower alderman alhaji ayatollah batsman brother-in-law businessman dad emir encik father-in-law
  fiance fiancé fireman fisherman frontman godfather grandpa gunman headmaster herr imam monk monsieur mufti postman salesman schoolboy
  senor sheikh son-in-law sportsman statesman stepdad stepson sultan ustaz`);
