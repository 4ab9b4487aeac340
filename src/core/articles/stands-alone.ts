/** Whether a sentence is understood without the sentences before it, as a summary's must be. */

/** Openings that point back, by language. */
const LEANS: Readonly<Record<string, RegExp>> = {
  en: opening(
    `he she it they this that these those his her hers their theirs its him them we our i my but and or so nor also however meanwhile then
    still yet instead such both thus hence therefore moreover furthermore nevertheless nonetheless besides additionally similarly
    likewise indeed consequently otherwise another others neither either afterwards later earlier elsewhere there|here which
    admittedly understandably unsurprisingly crucially rather`,
    `for example|for instance|in addition|as a result|in response|in turn|in contrast|by contrast|in fact|of course|even so|even then|since
    then|until then|by then|at the time|at the same time|at that time|at this|in this|in that|in these|in those|on this|on that|of these|of
    those|of them|after that|before that|after this|because of this|because of that|despite this|despite that|with this|with that|under
    this|under that|on the other hand|on top of that|that said|the same|the latter|the former|the two|the three|the pair|the duo|the
    trio|the other|the others|one of them|some of them|all of them|many of them|most of them|none of them|as such|as well|to do so|to this
    end|from there|not only that|what is more|what’s more|what's more|among them|among those|among these|more than that|rather than
    that|if so|if not|like this|like that|like him|like her|like them`,
  ),
  de: opening(
    `er sie es dies diese dieser dieses diesen sein seine seinen ihr ihre ihren ihm ihn aber und oder doch denn dann zudem außerdem jedoch
    deshalb daher darum dabei dafür dagegen danach damit davon dazu dort hier auch so trotzdem dennoch nun`,
    'das ist|das war|nicht etwa|zum beispiel',
  ),
  fr: opening(
    `il elle ils elles ce cet cette ces cela ceci ça son sa ses leur leurs mais et ou donc or puis ensuite aussi cependant toutefois pourtant
    enfin ainsi celui celle ceux celles lui`,
    `c’est|c'est|par ailleurs|en effet|de plus|en outre|à ce|dans ce|par exemple`,
  ),
  es: opening(
    `él ella ello ellos ellas este esta esto estos estas ese esa eso esos esas su sus pero y o así también además entonces luego después
    aunque`,
    'sin embargo|no obstante|por eso|por ello|por otra parte|por ejemplo|en ese|en este',
  ),
  it: opening(
    `egli lui lei loro questo questa questi queste quello quella quelli quelle ciò suo sua suoi sue ma e o così anche inoltre poi quindi
    dunque però tuttavia infine`,
    'per questo|in questo|ad esempio',
  ),
  pt: opening(
    `ele ela eles elas este esta isto isso esse essa esses essas estes estas seu sua seus suas mas e ou assim também além então depois
    porém contudo`,
    'no entanto|por isso|por exemplo|nesse|nessa|neste|nesta',
  ),
  nl: opening(
    `hij zij ze het dit dat deze die zijn haar hun maar en of dus ook toch daarom daarna daarbij bovendien echter toen hier daar`,
    'dat is|bijvoorbeeld',
  ),
  ru: opening(
    `он она оно они это этот эта эти этого его её ее их но и а или также тоже затем потом однако поэтому так при тогда там здесь`,
    'при этом|кроме того|в то же время|после этого|в этом',
  ),
  ja: /^[「『]?(?:同(?:課|社|氏|署|省|庁|党|大|校|日|県|市|国)|こ[のれう]|そ[のれうし]|しかし|また|さらに|一方|ただ|だが|なお|彼|これ)/u,
  zh: /^[「『“]?(?:[他她它这那其该此]|但|而|不过|然而|同时|另外)/u,
  ko: /^["“]?(?:이는|이에|이런|이같은|그는|그녀|그러나|하지만|또한?|한편|그런)(?=\s)/u,
};

function opening(words: string, phrases: string): RegExp {
  const all = [
    ...words.split(/[\s|]+/),
    ...phrases.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim()),
  ];
  return new RegExp(`^["“‘'«„(]{0,2}(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** They begin like the openings above and point at nothing. */
const ALLOWED =
  /^(?:this (?:week|month|year|morning|evening|summer|winter|spring|autumn|fall|weekend)|i’m|there (?:is|are|was|were|will|has|have))\b/i;

/** What was told before, named by its kind alone: “The move came …”, but “The decision of the court …”. */
const TOLD =
  /^(?:The|Such an?|That|Those) (?:\p{Ll}+ )?(?:move|answer|reason|result|problem|issue|question|decision|incident|announcement|comments?|remarks?|statement|ruling|attack|plan|proposal|deal|agreement|measure|news|revelations?|allegations?|accusations?|claims?|findings?|changes?|development|report|survey|study|video|clip|post|letter|airline|company|firm|club|couple|woman|man|men|women|boy|girl|suspects?|victims?|driver|officers?|plane|ship|vehicle|building|event|meeting|conference|experiment|visit|talks|case|charges?|actor|actress|singer|star|player|striker|minister|president|lawmakers?|leader|politician|senator|governor|mayor|teenager|youngster|group|team|agency|ministry|institute|body|organisation|organization)(?: (?!of|by|in|at|between|for|from|on|to|with|that|which|who|whose|whom|into|over|about|against)\p{Ll}|, (?!which|who|\p{Lu}))/u;

/** Words in the sentence that add to what was said before. */
const ADDS =
  /^(?:[^,]{0,60}, )?(?:\S+ ){1,4}(?:also|too|again|further|likewise|meanwhile|then|therefore|thus|however|added|adds|continued|concluded|went on|replied|responded|agreed|disagreed)\b|^\S+(?: \S+){0,2}, (?:speaking next|too|meanwhile|however|for (?:his|her|its|their) part|in turn|on the other hand)\b|, (?:too|though|however|meanwhile|for example|for instance)[,.]/iu;

/** Captions, notes of the editors, adverts, ways to subscribe. */
const FURNITURE =
  /^(?:by \p{L}|photo|image|video|watch|listen|read (?:more|also|next|the)|also read|click|tap|scroll|swipe|advert|sponsored|promoted|related|recommended|update(?:d|:)|published|originally published|first published|correction|clarification|editor|note:|disclaimer|©|copyright|reporting by|additional reporting|edited by|writing by|follow us|sign up|subscribe|download|join (?:us|our|the conversation)|share (?:this|your)|(?:enjoy|get) unlimited|(?:sign|log) in|create an? (?:free )?account|save|comment|credit|source:|more on|see also|story continues|continue reading|our |get |don['’]t miss|what you need to know)|\((?:photo|image|picture|ap photo|file photo|credit|reuters\/|getty|afp)|\b(?:getty images|ap photo|file photo|file image|stock image|shutterstock|photograph:|photo by|image:|picture:|pictured|photo credit|newsletter|podcast platform|all rights reserved|this (?:article|story|post|piece|report) (?:was|has been|is|first|originally|contains|may|will)|affiliate|commission|free trial|cookie|subscribers?[- ]only|whatsapp channel|our (?:journalism|readers|app|website)|click here|sign up|subscribe to)\b/iu;

/** “Despite these concerns, …”, “Whether that happens …”. */
const POINTS_EARLY =
  /^(?:despite|whether|with|under|in|on|at|after|before|because of|not only (?:will|do|are)|to|from|of|by|for|during|since|following|amid|as|if|when|while|given|all|most|many|some) (?:all )?(?:this|that|these|those) (?!week|month|year|morning|evening|summer|winter|spring|autumn|weekend|who\b)/iu;

/** `criticised this, using …`, `with this method`: what is meant was told before. */
const POINTS =
  /\s(?:this|these|those)[,.;]|\s(?:this|these) (?!week|weekend|month|year|season|morning|afternoon|evening|summer|winter|spring|autumn|fall|time|decade|century|coming|past|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)\p{L}/iu;

/** `…, she said.`: whose words these are was told before. */
const SAID_BY_SOMEBODY =
  /,["”’]? (?:he|she|they) (?:said|says|added|adds|told|explained|wrote|warned|argued|claimed|noted|insisted|recalled|concluded)\b[^,]{0,80}$|,["”’]? (?:said|says|added|explained|wrote) (?:he|she|they)\b/iu;
/** A person with first and last name, or with a title. */
const WHOLE_NAME = /\p{Lu}[\p{Ll}’'-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}’'-]+/u;

/** `Essentially, it …`, `In 2022, they …`: what is meant was told before. */
const LATE_PRONOUN =
  /^(?:\p{Lu}\p{Ll}+|(?:In|On|At|By|Since|During|After|Before) (?:\p{N}\S*|\p{Lu}\p{Ll}+|\p{Ll}+)(?: (?:\p{N}\S*|\p{Ll}+)){0,2}), (?:it|they|he|she|this|these|those)(?:['’]\p{Ll}+)?\s/u;
/** `Minutes later it …`, `In the 1974 film, …`: what came before, or which film, was told before. */
const AFTER_SOMETHING =
  /^(?:(?:some|a few|just|only|\p{L}+) )?(?:seconds|moments|minutes|hours|days|weeks|months|years) (?:later|earlier|afterwards|before)\b|^In the (?:\d{4} )?(?:film|movie|book|novel|series|song|video|episode|interview|report|letter|post)\b(?! of| by)/iu;
/** Who said nothing is no part of what happened. */
const NO_COMMENT =
  /\b(?:did not|didn['’]t|has not|have not|had not) (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?) (?:to )?.{0,60}\b(?:comment|requests?|calls?|e-?mails?|questions?|messages?)\b|\bdeclined to comment\b|\bcould not (?:immediately )?be reached\b/iu;

/** Most of it is a quotation, and quotes are shown beside the summary. */
const MOSTLY_QUOTED = 0.6;

/** Named by its kind where the sentence names nobody of that kind before: `…, the university moved again`. */
const OF_A_KIND =
  /(?:\s(?:in|on|to|of|from|with|by|at|about|that|and|said|says)|[,"”’]) the (paper|newspaper|outlet|university|school|college|tweet|post|video|clip|letter|company|firm|airline|club|couple|pair|duo|trio|women|men|woman|man|boy|girl|boys|girls|suspects?|victims?|driver|officers?|incident|move|announcement|bill|deal|institute|ship|vessel|plane|vehicle|car|building|house|film|book|song|album|match|game)(?=[\s,.;])(?! (?:of|by|in|at|between|for|from|on|to|with|that|which|who|whose|has been|he|she|they|it)\b)/iu;
/** Those that a name at the beginning may stand for: `Northair said the airline …`. */
const BODY = /^(?:paper|newspaper|outlet|university|school|college|company|firm|airline|club|institute)$/i;
const BEGINS_WITH_NAME =
  /^(?!(?:In|On|At|By|For|From|To|But|And|As|When|While|After|Before|Since|If|With|During|The|A|An|All|Some|Many|Most|Both)\b)\p{Lu}/u;
/** Everybody of a kind that was told of before. */
const ALL_OF_THEM =
  /^(?:all|both|most|many|some|none|one|two|three|four|five) (?:of )?the \p{L}+ (?!of|in|who|that|which|from|with|at|on)/iu;

/** `About a third of its students …`: nothing before it has a name or an article. */
const LOOSE_ITS =
  /^(?:(?!\b(?:an?|the|every|each|\p{L}+['’]s)\b)(?:\P{Lu}|^\p{Lu})){1,60}\b(?:its|itself)\b/u;

const PRONOUN = /(?<![\p{L}’'])(?:he|she|him|his|her|hers|they|them|their|himself|herself)(?![\p{L}])/iu;
/** Who or what a pronoun in the same sentence may stand for. */
const BEARER =
  /\p{Lu}\p{Ll}|\b(?:man|woman|men|women|boy|girl|father|mother|son|daughter|husband|wife|brother|sister|people|police|officials?|person|child|children|someone|everyone|anyone|who|\p{L}+(?:ers|ors|ists|ants|ents|ians|s))\b/u;
const FIRST_PERSON = /(?<![\p{L}’'.])(?:I|I['’]\p{L}+|me|my|we|us|our)(?![\p{L}.])/u;
const QUOTED = /[“"«][^“"«”»]{0,2000}[”"»]/gu;

export type Dependence = 'none' | 'some' | 'furniture';

/** `furniture` is no sentence of the story at all; `some` is understood only with another sentence. */
export function dependence(sentence: string, language: string | null): Dependence {
  const lean = LEANS[language ?? ''];
  // The beginning of the quotation stands in another sentence.
  if (/^[”’»]/.test(sentence) && language !== 'de') return 'some';
  if (language !== 'en') return lean?.test(sentence) === true ? 'some' : 'none';
  if (FURNITURE.test(sentence) || NO_COMMENT.test(sentence)) return 'furniture';
  const own = sentence.replace(QUOTED, '');
  const leans = lean?.test(sentence) === true && !ALLOWED.test(sentence);
  const points =
    leans ||
    TOLD.test(sentence) ||
    ADDS.test(own) ||
    POINTS.test(own) ||
    POINTS_EARLY.test(own) ||
    ALL_OF_THEM.test(own) ||
    LATE_PRONOUN.test(own) ||
    AFTER_SOMETHING.test(own) ||
    LOOSE_ITS.test(own) ||
    isQuotation(sentence, own) ||
    (SAID_BY_SOMEBODY.test(own) && !WHOLE_NAME.test(own)) ||
    isOfAKind(own) ||
    FIRST_PERSON.test(own);
  return points || /\?["'”’»)]*$/.test(sentence) || hasLoosePronoun(own) ? 'some' : 'none';
}

function isQuotation(sentence: string, own: string): boolean {
  return /^["“«]/.test(sentence) && own.length <= (1 - MOSTLY_QUOTED) * sentence.length;
}

function isOfAKind(own: string): boolean {
  const found = OF_A_KIND.exec(own);
  if (found === null) return false;
  const [, kind = ''] = found;
  if (BODY.test(kind) && BEGINS_WITH_NAME.test(own)) return false;
  // It was named in this very sentence.
  return !new RegExp(`\\b${kind}`, 'iu').test(own.slice(0, found.index));
}

/** A pronoun before anybody or anything that it may stand for. */
function hasLoosePronoun(own: string): boolean {
  const found = PRONOUN.exec(own);
  if (found === null) return false;
  // The first letter of a sentence is a capital in any case.
  const before = own.slice(0, found.index).replace(/^\P{L}*\p{L}+(?=\s(?:\P{Lu}|$))/u, '');
  return !BEARER.test(before);
}
