/** Nouns for occupations and relationships: beside a name they show a person, and later they may stand for that person. */

/** Lower case, in the singular; titles and roles that the learnt word classes hold stand in `core/text/lexicon.ts`. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  `academic accountant accused acrobat appellant claimant co-accused co-defendant complainant defendant detainee hostage inmate respondent
  schoolboy schoolgirl suspect victim administrator anchor announcer anthropologist apprentice archaeologist archer architect archivist
  artist astronaut astronomer auctioneer bachelor baker ballerina banker barber barista barrister bartender bassist batsman
  batter beekeeper billionaire biochemist biographer biologist blacksmith blogger boatbuilder bookseller boxer bowler breeder brewer
  bricklayer broadcaster broker builder bus businessperson butcher butler captain cardiologist caretaker carer carpenter
  cartoonist cashier cellist chairperson champion chancellor chaplain chef chemist chemist choreographer cleaner clergyman
  clerk climber climatologist co-author co-founder coastguard cobbler collector columnist comedian comic commentator composer
  conductor conservationist constable contractor cook coroner correspondent councillor councilor counsellor counselor countess courier
  creator crofter curate curator cyclist dancer dealer dean defender demonstrator dentist dermatologist designer detective developer
  director-general dissident diver docker documentarian drummer driver ecologist educator electrician entertainer entrepreneur
  epidemiologist estate-agent ethicist evangelist ex-minister ex-president ex-soldier filmmaker financier firefighter fireman fisherman
  fitter florist footballer forager forester forward frontman fundraiser gambler gamer gardener gangster geneticist geographer
  geologist geophysicist goalkeeper golfer graduate grandfather grandmother grocer guard guide guitarist gunman gymnast
  hairdresser handyman headmaster headmistress headteacher hiker historian hockey-player housewife hunter hydrologist illustrator
  immunologist imam inspector instructor interpreter inventor investor ironmonger jeweller jockey joiner judoka landlady landlord
  laureate lecturer legend librarian lifeguard linguist lobbyist locksmith logger magician magistrate magnate maid
  marketer mason mathematician mechanic medic merchant meteorologist micro-biologist microbiologist midfielder midwife millionaire
  miner missionary model mogul monk motorist mountaineer musician musicologist naturalist negotiator neighbor neighbour neurologist
  neuroscientist newsreader novelist nurse nutritionist oceanographer officer-in-charge oncologist ophthalmologist optician orderly
  organiser organizer organist ornithologist paediatrician painter palaeontologist paleontologist paramedic parishioner passenger
  pathologist pediatrician peer pensioner performer pharmacist philanthropist philosopher photographer photojournalist physicist
  physician physiotherapist pianist pilot pitcher plaintiff planner playwright plumber podcaster poet policeman policewoman
  politician postman postmaster potter prefect presenter preacher principal printer prisoner producer programmer promoter
  protester protestor psychiatrist psychologist publican publicist publisher punter pupil quarterback racer radiologist ranger rapper
  realtor receptionist recruiter referee refugee retailer retiree rider rower runner sailor salesman saleswoman sculptor
  screenwriter seamstress seismologist sculler server shepherd shepherdess shopkeeper shopper signatory skater skier skipper smuggler
  socialist socialite sociologist solicitor songwriter soprano specialist spy star statistician stateswoman statesman steward
  stewardess stockbroker striker stylist suffragette survivor swimmer tailor tattooist teenager tenant tenor theologian therapist
  toddler tourist trader trainer translator trawlerman treasurer trekker trucker trustee tutor tycoon typist umpire undertaker
  undergraduate usher vet veteran veterinarian vicar vice-chancellor vice-president villager vintner violinist virologist volunteer
  waiter waitress warden warder weaver welder winemaker winger worshipper wrestler writer youtuber zookeeper zoologist
  aunt boyfriend brother-in-law cousin daughter-in-law ex-boyfriend ex-girlfriend ex-husband ex-wife fiance fiancé fiancee fiancée
  flatmate friend girlfriend grandson granddaughter great-grandmother mum mom dad nephew niece partner roommate stepfather stepmother
  stepson stepdaughter stepdad stepmum twin uncle widow widower`.split(/\s+/),
);
