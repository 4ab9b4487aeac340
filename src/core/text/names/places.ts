/** Countries, states and large cities: never he or she, and never a person by a single word. */
import { wordSet } from '../word-set.ts';

/** Single words in lower case without diacritics. */
export const PLACES = wordSet(`
  afghanistan africa albania algeria america americas andorra angola antarctica arabia argentina armenia asia australia austria
  azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil britain
  brunei bulgaria burkina burma burundi cambodia cameroon canada catalonia chad chechnya chile china colombia congo crimea croatia
  cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia europe fiji finland france
  gabon gambia gaza georgia germany ghana greece greenland grenada guam guatemala guinea guyana haiti herzegovina holland honduras
  hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kashmir kazakhstan kenya kiribati kosovo
  kurdistan kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macau macedonia
  madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique
  myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
  portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles siberia singapore slovakia slovenia somalia
  somaliland spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania tasmania thailand tibet togo tonga
  transylvania trinidad tunisia turkey turkiye turkmenistan uganda ukraine ulster uruguay uzbekistan vanuatu venezuela vietnam
  wales yemen zambia zanzibar zimbabwe
  alabama alaska alberta arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada newfoundland ohio oklahoma ontario oregon pennsylvania quebec queensland saskatchewan tennessee texas utah vermont
  virginia washington wisconsin wyoming bavaria brittany cornwall essex kent normandy saxony sicily surrey sussex tuscany yorkshire
  aberdeen abuja accra adelaide aleppo algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baltimore bangalore
  bangkok barcelona beijing beirut belfast belgrade berlin bern bethlehem birmingham bogota boston bradford brasilia bratislava
  brighton brisbane bristol brooklyn brussels bucharest budapest buenos bulawayo cairo calcutta calgary cambridge canberra caracas
  cardiff charlotte chelsea chennai chicago cincinnati cleveland cologne copenhagen coventry dakar dallas damascus delhi denver
  detroit dhaka doha donetsk dubai dublin dundee durban edinburgh edmonton florence frankfurt geneva glasgow hague haifa hamburg
  hanoi harare havana helsinki hiroshima hollywood hong houston hyderabad islamabad istanbul jakarta jeddah jerusalem
  johannesburg kabul kampala karachi kathmandu kharkiv khartoum kherson kigali kingston kinshasa kolkata krakow kyiv kiev lagos
  lahore leeds leicester leipzig lima lisbon liverpool london lusaka lviv lyon madrid mali manchester manhattan manila maputo mariupol
  marseille maseru mecca melbourne miami milan milwaukee minneapolis minsk mogadishu monrovia montreal moscow mosul mumbai munich
  nairobi naples nashville newcastle nicosia norwich nottingham odesa odessa orlando osaka oslo ottawa oxford paris perth
  philadelphia phoenix pittsburgh plymouth portland prague pretoria pyongyang rabat rafah ramallah reykjavik riga riyadh rome
  rotterdam sacramento salzburg santiago sarajevo seattle seoul shanghai sheffield sofia soweto stockholm strasbourg stuttgart sydney
  taipei tallinn tampa tbilisi tehran tokyo toronto tripoli tucson tunis turin ulaanbaatar valencia vancouver venice vienna vilnius
  warsaw wellington windhoek winnipeg yangon zagreb zurich
  westminster brexit kremlin whitehall pentagon`);

/** Places that are also first names: before a surname they name a person. */
export const PLACES_AND_FIRST_NAMES = wordSet(`
  adelaide austin brittany carolina chad charlotte chelsea cleveland dakota dallas florence georgia houston india israel jordan
  kenya kingston lincoln london madison orlando paris perth phoenix santiago savannah sofia sydney valencia victoria vienna virginia
  washington wellington`);

/** Words, in lower case, after which a name is that of a place or thing: Pelham Road, Nobel Prize, Crestline Foods. */
export const THING_NOUNS = wordSet(`
  academy act agreement aid airlines airport airways archipelago arena army association avenue award awards bank basin bay beach
  boulevard bowl bridge building canal canyon castle cathedral cave cemetery center centre championship championships church circuit
  city clinic club coast college commons company consulting corporation corps council county court creek crescent crisis cup day
  derby desert district drive enterprises entertainment estate express falls farm farms federation festival field fields films
  flyover foods force forest fort foundation fund games garage garden gardens gate gazette glacier gorge grand group grove gulf hall
  harbor harbour heights herald highlands highway hill hills holdings hospital hotel house inc industries inn institute international
  island islands isle islands journal junction kingdom lake lakes lane league library lodge lounge mall marathon market markets
  medal memorial mews mine monastery mosque motors mount mountain mountains museum museums news oblast observer ocean olympics open
  organisation organization palace park parkway partners pass peninsula pier plains plant plateau plaza point police port post press
  primary prison prize productions project province radio railway ranch ravine records reef region reserve resort restaurant river
  road rovers sanctuary school scheme sea series shipping shore show showcase software square stadium states station strait street
  studio studios summit sun systems tavern technologies telegraph television temple terrace territory theater theatre times today
  tower towers town township tribune trophy trust tunnel tv united universities university valley village ward wharf wing wood woods works
  world zone zoo`);

/** Words of further cities that news is written from, and the words before the names of places. For places in capitals alone. */
export const DATELINE_WORDS = wordSet(`
  ababa abidjan addis agra ahmedabad aires almaty antananarivo apia ashgabat asmara astana asuncion baku bamako bandar bangui banjul
  baton beira benghazi bengaluru bhopal bishkek bissau blantyre brazzaville bridgetown buenos bujumbura cape castries chandigarh
  chattogram chisinau chittagong cebu colombo conakry cotonou davao dehradun dili djibouti dodoma dushanbe enugu entebbe faisalabad
  fort freetown funafuti gaborone gaborone georgetown gitega goma guangzhou guayaquil guwahati harbin honiara ibadan imphal jaipur
  jos juba kaduna kano kandy kaohsiung kingstown kisumu kochi kuala kumasi kuching kuwait libreville lilongwe lima lome los louis
  luanda lubumbashi lucknow lumpur majuro malabo male managua manama marrakesh mbabane medan minna mombasa montevideo moresby moroni
  multan muscat mysuru nagpur nassau naypyidaw ndola niamey nouakchott nukualofa ouagadougou patna penh peshawar phnom podgorica port
  praia pristina pune quetta quito rawalpindi rouge salaam san santa shenzhen shillong sialkot skopje srinagar st surabaya suva
  tamale tarawa tashkent tegucigalpa thimphu thiruvananthapuram tirana ulan vaduz valletta vientiane vijayawada vila vilnius wuhan
  yaounde yerevan
  new north south east west upper lower central city the el la las le saint`);
