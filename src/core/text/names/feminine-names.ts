/** Common first names of women. */
import { wordSet } from '../word-set.ts';

export const FEMININE_NAMES = wordSet(`
  aaliyah abby abena abigail ada adaeze adele adelina aditi adriana adriane adunni afia afra agata agatha
  agnes agneta agnieszka aida aiko aileen ailsa aine aisha aishwarya aisling aissa aissatou ajok akiko
  akinyi akosua akua alana alba alejandra aleksandra alena alessandra alessia alexa alexandra alexandria
  alexia alfreda alia alice alicia alicja alina aline alisa alisha alison aliyah alla allegra allie allison
  allyson alma alondra alva alyson alyssa amaia amal amalia amanda amara amarachi amaya amber ameenah ameera
  amelia amelie amie amina aminata amira amirah amita amma amparo amy ana anabel anabela anais anastasia
  anastasiya anca aneela aneta anette angela angelica angelika angelina angelique angie ania anika anisa
  anita anja anjali anke ann anna anna-lena annabel annabelle annalena annamaria anne annegret anneke anneli
  annelies anneliese annemarie annette annie annika anouk anshu antje antoinette antonella antonia anu
  anupama anuradha anusha anya aoi aoife aparna april arabella araceli aranya aretha ariana ariane arianna
  arielle arlene arlette armelle arundhati arwa arya asami asha ashanti ashwini asma asmaa asta astrid
  asunta atieno atiya aude audrey aurelia aurelie aurora autumn ava ayaka ayako ayanna ayelet ayesha ayisha
  aylin ayse azadeh aziza azra babette barbara barbro bea beata beate beatrice beatrix beatriz becky belinda
  bella benedetta bente berit bernadette bernadine bernice berta bertha bertille bessie beth bethany betsy
  bettina betty betul beverley beverly bhavna bianca birgit birgitta birgitte birte bisi blanca blandine
  bodil bolanle bonnie brenda brenna brianna bridget brigitte britney brittany bronagh bronwen bronwyn
  brooke bryony buchi bukky bukola busisiwe caitlin caitlyn camila camilla candace candice candida cara
  carine caris carissa carla carlotta carly carme carmel carmela carmella carmen carol carole carolin
  carolina caroline carolyn carrie cassandra catalina caterina catherina catherine cathleen cathrine cathy
  catriona cecile cecilia cecily celeste celia celina celine cerys chanda chandra chanel chanelle chantal
  charity charlene charlize charlotte charmaine chelsea cheryl chiamaka chiara chidinma chimamanda chinwe
  chioma chiyo chloe christa christelle christiana christiane christie christina christine christy ciara
  cicely cilla cindy claartje claire clara clare clarice clarissa claudette claudia claudine clementine cleo
  cleopatra coleen colette colleen concepcion concetta connie constance consuelo cora coralie cordelia
  coretta corinne cornelie cosima costanza courtney cressida crina cristiane cristina crystal cynthia dagmar
  dagny dahlia daina daisy dalia damaris damilola danai danica daniela danielle danna danni danuta daphne
  darcey daria darlene darya davina dawn deb debbie debora deborah debra dede deepa deepika deidre deirdre
  delia della delphine denise dervla desiree despina devi dewi diana diane dianne didi dikeledi dimitra dina
  dinah dineo dipa divya dolly dolores dominika donatella donna donna-marie dora dorcas doreen doria doris
  dorota dorothea dorothee dorothy dorrit dorte dragana dubravka duduzile dulce dunja dzifa ebba ebony edda
  edie edit edita edith edna edwige edwina effie efua ehi eileen eilidh eilis eimear eithne ekaterina ela
  elaheh elaine eleanor eleanora elena eleni eleonora eleonore elfriede eliane elif elin elina elinor elisa
  elisabeth elisabetta elise elisha eliska elissa eliza elizabeth elke ella ellen ellena ellie ellinor
  elodie eloise elona elsa elsie elspeth elvira ema emanuela emeline emer emilia emily emine emma emmanuelle
  emmeline emmy enid enisa enya erica erika erin erna ersilia esi esme esmeralda esperanza esra estela
  estelle ester esther estrid ethel etta eudora eugenia eulalia eunice eva evangelina evangeline eve eveline
  evelyn evie ewa fabienne fabiola fadumo faith faiza falguni fanny farah farida farzana fatema fathima
  fatima fatma fatou fatoumata fatuma fay faye felicia felicity femke fenella ferne filippa filomena fiona
  fiorella firdaus flavia fleur flo floor flora florence florentina fola folake fran frances francesca
  francine francisca franka franziska freda frederica frederique freja freya frida fumiko funke funmi
  funmilayo gabriela gabriella gabrielle gaelle gail galina galit gayatri gayle geeta gemma genevieve
  genoveva georgette georgia georgiana georgie georgina geraldine gerda geri gerlinde germaine germana
  gertrud gertrude ghada giada gianna gillian gina ginny giorgia giovanna gisela giselle gita gitte giulia
  giuliana giuseppina gladys glenda gloria glynis gobnait golda goldie goretti grace grainne graziella greer
  greta gretchen grete grethe grietje griselda guadalupe gudrun guler gulnara gunilla guri gwen gwendoline
  gwendolyn gwyneth gyorgyi habiba hadiza hafsa hagar haifa hala haley halima halina hana hanako hanan
  hannah hanne hannelore harriet harumi hasina hatice hatsue hattie hauwa hayat hayley hazel heather heba
  hedda hedvig hedwig heidi heike helen helena helene helga helle heloise henrietta henriette henrike
  hermine hermione hetty hikari hila hilary hilda hilde hildegard hillary hilma himani hina hinda hiroko
  holly honor honora hope hortense huda hulda huma hyacinth ida ida-marie ifeoma ikram ilaria ildiko ileana
  ilse imane imelda imke imogen ina inbal indira ines inez inga inge ingeborg inger ingrid ingvild inna
  ioana iolanda ipek iqra irene irina iris irma irmgard isabeau isabel isabella isabelle isadora isatou
  iseult isha ishbel ishita isla isobel itumeleng ivana ivanka iveta ivona ivy iwona izabela izabella
  jacinda jacinta jackline jacqueline jacqui jade jadwiga jaime-lee jamila jamilah jana janae jancis jane
  jane-frances janelle janet janeth janice janina janine janna jara jasmine jasna jaya jayanthi jayne jazmin
  jeanette jeanne jeannette jeannie jelena jemima jemma jenifer jenna jennie jennifer jenny jess jessa
  jessica jessika jewel jhumpa jill jillian jiya jo joan joana joanie joann joanna joanne jodie johanna
  johanne jolanda jolanta jolene jorja josefa josefin josefina josephina josephine josie jovana joy joyce
  joyceline juanita judit judite judith judy juhi julia juliana julianna julianne julie julienne juliet
  julieta julietta june juno justina justine jutta jyoti jytte kadiatou kadija kaia kaija kaitlin kaitlyn
  kaja kajal kajsa kalpana kamala kamila kamini kanika kara kareena karen karima karin karina karine karla
  karma karolina karoline kasia kasturba katalin katarina katarzyna kate katerina kateryna katharina
  katharine kathe katherine kathie kathleen kathrin kathrine kathryn kathryne kathy kati katia katie katinka
  katja katrien katrin katrina katrine katy katya kavita kay kaye kayla kayleigh kayley kebonye keeley keely
  keiko keira keisha kelli kelsey kemi kendra keri kerri kerstin khadija khadijah khanyi khanyisile khulood
  kiera kiki kimberley kimberly kinga kira kiri kirsten kirstie kirstin kirstjen kirsty kitty kjersti klara
  klaudia kornelia krista kristen kristin kristina krisztina krystal krystyna kylie kyoko kyra lacey laia
  laila lakshmi lalita lamia lana lara larissa latifa latisha latoya laura laure laureen laurel lauren lauri
  laurie lavinia layla lea leah leanne leela leena leia leigh-anne leila leilani lena leona leonie leonor
  leonora leticia letitia letizia letta lettie lexi lia lian liana liat libby licia lida lieke liesbeth
  liesl lieve ligia liisa lila lilia lilian liliana lilija lillian lillie lily limor linda lindiwe lindsay
  lindsey linnea linor lisa lisbet lisbeth lise liselotte lisette lissa litsa liv livia liz liza lizzie
  ljiljana lois lola lorena lorenza loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes
  lovisa luana lubna lucia lucie lucienne lucille lucinda lucretia lucrezia lucy ludivine ludmila ludmilla
  luisa lulu lumka lupita lutfiye luz lydia lyn lynda lyndsey lynette lynne lynnette lynsey lyra lyse
  lyudmila maaike maame mabel macarena maddie madeleine madeline madison mae maeve magda magdalena magdalene
  maggie magnhild maha mahnaz mai maia maike maimouna maimuna maina maire mairead maisie maite maja malak
  malala malgorzata malia malika malin mallika mallory malwina mamta manal mandy manisha manja manjula manon
  manuela mara marcia maren maret margaret margareta margarete margaretha margarida margarita margaux marge
  margery margherita margie margot margret margrete margrethe margriet marguerite mari maria maria-luisa
  mariah mariam mariama mariame marian mariana marianela marianna marianne maribel maricel maricela marie
  marie-claire marie-louise marieke mariel mariela mariella marielle marietta marija marijana marijke marika
  mariko marilena marilou marilu marilyn marina marine marion marise marisol marissa marit marita mariya
  marja marjan marjolein marjorie marlene marlies marloes marna marnie marsha marta martha martina martine
  martje mary maryam maryann maryanne maryna marzena masako masha matilda matshidiso maud maude maura
  maureen maurine mavis maxine may maya mayra mayuri mbali meena meera megan meghan megumi mehreen mehwish
  mei mei-ling meike melani melania melanie melina melinda melisa melissa melody mercedes mercy meredith
  meret merete meri meriem merna merve meryl mette mhairi mia michaela michal micheline michelle michiko
  mieke miep mika mila milada mildred milena milica mille millie mimi mina minako mindy minna minnie mira
  mirabel miranda mireia mireille mirela mirella miri miriam miriama mirjam mirjana mirka mirna mitsuko
  mitzi miyako modupe moira mojgan molebogeng molly mona monalisa monica monika monique montserrat morag
  morven morwenna mridula muna muniba munira muriel muthoni mutinta myfanwy myra myriam myrtle myung-hee
  nabila nadezda nadezhda nadia nadine nadira naeema nafisa nafissatou nagham nahid naila naima najat najla
  najwa naledi nalini nana nanako nancy nandi nandini nanette naoko naomi nara narges nargis nasra nasreen
  nasrin nastassja natacha natali natalia natalie natalya natascha natasha nathalie navya nawal nazanin
  nazli neema neeraja neeta neha nell nelli nellie nelly nena nerissa nessa neta nettie neus ngaire ngozi
  nia niamh nichole nicole nicolette nidhi nieves nikita nikki nikole nilufar nimo nina ninette niobe
  nirmala nisha nita nitya njeri nkechi nkosazana noa noelle noemi nofar noma nombulelo nomfundo nomonde
  nomsa nomvula nomzamo nona noora nora noreen noriko norma nosipho nour noura nthabiseng ntombi nuala nuria
  nurit nurul nusrat nwando nyambura nyasha nyokabi oana obianuju octavia oddny oddrun odette odile odilia
  ofelia ofra oksana olena olga olimpia olive olivia olu-funmilayo oluchi olya onika onyinye oona opal
  ophelia oprah orla orlagh orna ornella orsolya ottilie oumou oya ozlem padma padmini paige palesa paloma
  pam pamela panagiota paola parisa parul parvati pascale patience patricia patrizia patsy patti paula
  paulette paulina pauline paz pearl peg peggy pema penda penelope penina penny pernilla pernille perpetua
  persis petra petronella petronila philippa phillipa philomena phindile phoebe phumzile phyllida phyllis
  pia pien pilar pippa pirjo polina polly pooja poppy portia preeti prerna prisca priscila priscilla pritha
  priti pritika priya priyanka prue prunella purnima puspa qandeel qing quynh rabia rachael rachel rachele
  rachelle rachida radha radhika rafaela raffaella ragnhild rahel rahma raisa raissa rajni raluca
  ramatoulaye ramla ramona ramya rana rani rania ranjana ranjani raquel rasha rashida rawan rawya rayna
  razan reba rebeca rebecca rebekah rebekka reena refilwe regan regina regine rehana reiko reina reinhild
  rekha rena renata renate renee renuka reshma retha reyhan rhian rhianna rhiannon rhoda rhona rhonda ria
  riana ricarda rie riitta rika rima rina rinku rita rivka roba roberta robina robyn rochelle rocio roisin
  roja rokia romana romina romy ronit rosa rosalia rosalie rosalina rosalind rosalinda rosalyn rosamund
  rosanna rosanne rosario rose roseanne roselin rosella roselyn rosemary rosetta rosie rosina rosita roslyn
  rosmarie rowena roxanne roya rozalia rubina ruby rucha ruchi rukhsana rukia rukmini rumana runa rupa rupal
  ruqaya ruta rutendo ruth ruthie saadia sabah sabina sabine sabitha sabrina sade sadia sadie sadiya saeeda
  saffron safia safiya sagal sahar saida saima sakina sakshi sally salma saloni samah samaira samantha samar
  samina samira samiya sana sandra sandrine sangeeta sania sanja sanjana sanna sanne saoirse saori saphira
  sara sarah sari saria sarika sarita saroja saskia sassy satu savannah savita sayaka scarlett schola
  scholastica seema selam selena selin selina selma semra senait seo-yeon serap serena serwaa severine seyi
  sezen shabana shabnam shada shahida shahla shahnaz shaila shaima shaista shakira shakuntala shalini
  shamima shania shanice shanta shanti sharifa sharmila sharmin sharon shasta shauna shazia sheema sheena
  sheetal shefali sheila shelagh shelley shelly shereen sheri sherri sherry sheryl shilpa shima shiori shira
  shireen shirin shirley shobha shona shradha shreya shruti shu-fen shweta sian sibongile sibyl sidsel
  siegrid sienna sigal sigourney sigrid sigrun siiri silje silke sille silvana silvia silvija sima simcha
  simona simone sindi sindisiwe sinead sini siobhan sissel sissy sitara sithembile siti siv sive smadar
  smita sneha snezana sofia soha solange soledad solene solveig somaya sonal sonali sondra sonia sonja sonya
  soo-jin sophia sophie sophie-anne soraya sorcha stacey stacy stefania stefanie steffi stella stephanie
  stina stine su-jin subha sudha sue sujata sukanya suki sulekha suman sumaya sumi sumita sun-hee sunita
  suraya susan susana susann susanna susannah susanne sushma susie sussi suzanne svenja svetlana swapna
  swati swetlana sybil syeda sylvia sylvie szilvia tabea tabitha tahira tahmima takako talia tallulah talya
  tamar tamara tamika tamiko tammy tamsin tania tanja tannis tanvi tanya tara taraji taryn tasha tasneem
  tatiana tatjana tatyana tauri teena tehmina tejal telma temperance teodora teresa teresia tereza terhi
  teri terri tess tessa tetyana thandeka thandi thandiwe thando thea thecla thelma theodora theresa therese
  thokozani thora thuli thulisile thuy tia tiana tiffany tiina tilda tilly timea tina tineke tinuke tiril
  titilayo tiwa tjitske tomasina tomoko toni tonya toos tora tordis torill torunn tova tove toyin tracey
  trang tricia trina trine trish trisha trudy tsai-ing tsakani tsitsi tuba tulsi tumi turid twyla tyra
  uchenna ugochi ulla ulrika ulrike uma umu una unathi unni urmila ursula urszula urvashi uschi ute uzma
  uzoamaka vaishali valentina valeria valerie valerija vanda vandana vanessa vania vasiliki vasudha veena
  velma venla vera verena verity verna veronica veronique vesna vibeke vicenta vicki vicky victoria vida
  vidya vigdis viktoria viktoriya vilde vilma vimala vinita viola violaine violet violeta violetta viorica
  virginia virginie virpi vivi vivian viviana viviane vivien vivienne vlasta volha vuyokazi vyomika wafa
  wairimu waleska waltraud wambui wanda wangari wangui wanjiku wanjiru wenche wendi wendy whitney whoopi
  widad wiebke wieslawa wilhelmina wilma winfreda winifred winnie winona wioletta wislawa wren xanthe
  xiaoling ximena xiomara xochitl yaa yael yaffa yamileth yanet yara yasmeen yasmin yasmina yasmine
  yekaterina yelena yetunde yevgenia yewande yildiz ylva yoko yolanda yolande yoselin yosra youna ysabel yui
  yuka yuki yukiko yuko yulia yuliya yumi yun-hee yuriko yvette yvonne zahara zahra zaina zainab zakia
  zandile zanele zaneta zara zarina zaynab zdenka zehra zeinab zelda zelia zena zenaida zenobia zeynep zina
  zinaida zineb zita ziva zlata zodwa zoe zofia zohra zola zora zoya zozibini zsuzsa zubaida zuleika
  zuleikha zulema zuzana zuzanna
`);
