/** Common first names by the pronoun that usually goes with them. */

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const FEMININE_NAMES =
  names(`abigail andrea ashley lindsay lindsey stacy ada adele adriana agnes agatha aisha alana alejandra alexandra alexis alice alicia alina alison
  allison alma alyssa amanda amber amelia amina amy ana anastasia angela angelica angelina angie anita ann anna annabel anne
  annette annie antonia aoife april arianna arlene asha astrid audrey aurora ava barbara beatrice beatriz becky belinda bella
  bernadette bertha beth bethany betsy betty beverly bianca bonnie brenda brianna bridget brigitte britney brittany brooke camila
  camilla candace carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina catherine cathy cecilia celeste
  celia chantal charlene charlotte chelsea cheryl chloe christa christina christine cindy claire clara clarissa claudia colleen
  connie constance cora cordelia corinne courtney cristina crystal cynthia daisy daniela danielle daphne darlene dawn deborah
  debbie debra deirdre delia della denise diana diane dianne dina dolly dolores dominique donna dora doreen doris dorothy
  edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa elsie emilia emily emma
  erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva eve evelyn faith fatima fay felicia felicity fiona flora
  florence frances francesca frida gabriela gabriella gabrielle gail gayle gemma genevieve georgia georgina geraldine gertrude gillian
  gina giselle gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hattie hazel heather hedwig heidi
  helen helena helene helga henrietta hilary hilda hillary holly hope ida ileana imelda imogen indira inez ingrid irene irina iris irma
  isabel isabella isabelle isla ivana ivanka ivy jacqueline jade jane janelle janet janice janine jasmine jeanette jeanne
  jemima jenna jennie jennifer jenny jessica jill jillian joan joana joanna joanne jocelyn johanna josephine josie joy joyce juanita
  judith judy julia juliana julianne julie juliet june kaitlin kamala kara karen karin karina karla kate katerina katharine katherine
  kathleen kathryn kathy katie katrina kay kayla keira kelsey kendra keri kimberly kirsten kirstjen kitty krista kristen kristin
  kristina krystal lacey lana lara larissa latoya laura lauren laurie lea leah leila lena leona leticia letitia lila lilian
  liliana lillian lily linda lisa liz liza lizzie lois lola loretta lori lorraine louisa louise lucia lucille lucinda lucy
  luisa lydia lynda lynette mabel madeleine madeline madison maggie malala mandy manuela mara marcia margaret margarita margot
  maria mariah marian mariana marianne marie mariel marilyn marina marine marion marissa marjorie marlene marsha marta martha martina
  mary maryam matilda maud maureen mavis maxine may maya megan meghan melanie melania melinda melissa mercedes meredith meryl mia
  michaela michele michelle mildred millie mimi mindy minnie miranda miriam mitzi moira molly mona monica monique muriel myra myrtle
  nadia nadine nancy naomi natalia natalie natasha nell nellie nichole nicola nicole nikki nina noelle nora noreen norma octavia odette
  olga olive olivia opal ophelia oprah paige pam pamela patience patricia patsy patti paula paulette paulina pauline pearl peggy penelope
  penny phoebe phyllis polly priscilla priya rachel ramona raquel rebecca regina rena renata renee rhoda rhonda rita roberta rosa rosalie
  rosalind rosalyn rosanna rose rosemary rosie roxanne ruby ruth sabina sabrina sadie sally salma samantha sandra sara sarah sasha
  savannah scarlett selena selina serena sharon sheila shelley sherry shirley sienna silvia simone sinead siobhan sofia sonia
  sonya sophia sophie stacey stella stephanie sue susan susanna susannah susie suzanne svetlana sylvia tabitha tamara tammy tania
  tanya tara tasha tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey tricia trina trisha trudy
  ulrike ursula valentina valeria valerie vanessa vera verity verna veronica vicki vicky victoria viola violet virginia vivian vivien
  wanda wendy whitney wilhelmina wilma winifred winona xiomara yasmin yolanda yulia yvette yvonne zara zelda zoe zora zsuzsa`);

export const MASCULINE_NAMES =
  names(`aaron blake cameron drew logan abdul abdullah abel abraham abu adam adolf adrian ahmad ahmed aidan al alan alastair albert alberto
  aldo alec alejandro aleksandr alessandro alexander alexei alfonso alfred alfredo ali alistair allan allen alvin amir amit amos
  anatoly anders andre andreas andrei andres andrew andy angelo angus ansel anthony anton antonio antony archibald archie ariel armand
  armando arnold arthur arturo arvind asad ashton augustus axel barack barney barry bart bartholomew bashar basil ben benedict benito benjamin bennett
  benny bernard bernardo bernie bert bertrand bill billy bjorn bob bobby boris brad bradford bradley brandon brendan brent
  brett brian bruce bruno bryan bryce byron caleb calvin carl carlo carlos carlton cecil cedric cesar chad charles chester christian christoph christopher chuck clarence clark claude claudio clayton clement cliff clifford clint clinton clive clyde cody colin
  collin conrad corey cornelius craig curtis cyril cyrus damian damien damon dan daniel danny dante darrell darren darryl dave david davis dean
  dennis denis denzel derek desmond devin dexter diego dieter dimitri dinesh dirk dmitri dmitry dominic don donald donovan doug douglas duane
  dudley duncan dustin dwayne dwight earl eddie edgar edmond edmund eduardo edward edwin eli elias elijah elliot elliott ellis elmer elon
  elvis emanuel emilio emmanuel emmett enrico enrique eric erich erik ernest ernesto ernst erwin ethan eugene evan evgeny ezra fabian
  federico felipe felix ferdinand fernando fidel floyd francesco francis francisco francois frank franklin franz fred freddie
  frederick friedrich fritz gabriel gareth garrett garry gary gavin gene geoffrey george georges gerald gerard gerhard gilbert giles
  giorgio giovanni giuseppe glen glenn gordon graham grant greg gregor gregory guillermo gunther gus gustav guy hamid hank hans harold harris harry
  harvey hassan hector heinrich heinz henri henry herbert herman homer horace howard hubert hugh hugo humphrey hussein ian ibrahim
  ignacio igor imran immanuel isaac isaiah ismail ivan jack jackson jacob jacques jaime jake jakob jamal james jan jared jason jasper
  javier jay jeb jed jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joey
  johan johann johannes john johnathan johnny jon jonas jonathan jorge jose josef joseph joshua juan juergen jules julian julio julius
  junior justin kai karl keith ken kenneth kenny kevin khalid kieran kim-jong kirk klaus konrad kurt kyle lance larry lars laurence lawrence lee
  len leo leon leonard leonardo leonid leopold leroy lester lev lewis liam lincoln lionel lloyd lorenzo lou louis luc lucas luciano
  luigi luis luke luther lyle lyndon mahmoud malcolm manfred manny manuel marc marcel marcelo marco marcos marcus mario mark marshall
  martin marty marvin mateo mathew matt matteo matthew matthias maurice mauricio max maximilian maxwell mehmet mel melvin michael michel miguel
  mikhail mike miles milo milton mitch mitchell mitt mohamed mohammad mohammed moises morris moses muhammad mustafa myron napoleon narendra nasser
  nathan nathaniel neal ned neil nelson nicholas nick nicolas niels nigel niklas nikolai noah noam noel norbert norman oleg oliver olivier
  omar orlando oscar osama otis otto owen pablo paolo patrick paul pavel pedro percy pete peter petr phil philip philippe phillip pierre
  pietro preston quentin quincy rafael raj rajiv ralph ramon randall randolph randy raphael rashid raul ray raymond reginald rene rex ricardo
  richard rick ricky rob robert roberto rod roderick rodney rodrigo roger roland rolf roman romeo ron ronald ronnie rory ross roy
  ruben rudolf rudolph rudy rupert russ russell ryan saddam salman salvador salvatore samir sammy samuel santiago saul scott sean
  sebastian serge sergei sergey sergio seth seymour shane shaun sheldon shinzo sidney sid silvio simon spencer stan stanislav stanley stefan
  stephen sterling steve steven stewart stuart sven tariq ted terence terrence thaddeus theo theodore thierry thomas tim timothy toby
  todd tom tomas tommy tony travis trent trevor tyler tyrone ulrich umberto vaclav valentin vance vernon victor viktor vijay vince vincent
  vincenzo vito vivek vlad vladimir volodymyr wade wallace walt walter warren wayne werner wesley wilbur wilfred wilhelm will willem william
  willie willis winston wolfgang woodrow xavier yasser yuri yusuf yves zachary zack zane zbigniew`);

/** First names that more than one bearer in ten has against the rule: the rest of the text must tell. */
export const EITHER_NAMES = names(
  `alex avery casey charlie chris dana frankie jackie jamie jean jody jordan kelly kerry kim leslie lynn morgan pat quinn reese riley robin rowan sam sandy shannon taylor terry tracy`,
);

/** Nouns and titles that tell which pronoun goes with a person. */
export const FEMININE_NOUNS =
  names(`actress aunt baroness chairwoman congresswoman councilwoman dame daughter duchess empress ex-girlfriend
  ex-wife girl girlfriend goddess grandmother granddaughter heiress hostess lady miss mom mother mrs ms mum niece nun princess queen
  saleswoman sister spokeswoman stepmother waitress widow wife woman businesswoman policewoman congresswoman`);

export const MASCULINE_NOUNS =
  names(`actor baron boy boyfriend brother businessman chairman congressman councilman dad duke emperor
  ex-boyfriend ex-husband father gentleman grandfather grandson husband king lord man mr nephew policeman pope priest prince sir son
  spokesman stepfather uncle waiter widower`);
