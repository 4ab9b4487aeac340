/** Whether words may be shown as somebody's name: never a clause, a time, an amount or a lone small word. */

/** A name or a role with more words than this is a clause. */
const MOST_WORDS = 14;
/** Words that begin no name: relatives, conjunctions, auxiliaries, prepositions. */
const OPENS_CLAUSE =
  /^(?:and|are|as|at|because|but|by|can|could|did|do|does|for|from|had|has|have|how|if|in|into|is|may|might|must|nor|of|on|or|should|since|so|than|that|then|though|to|until|was|were|what|when|whenever|where|whether|which|while|who|whom|whose|why|will|with|would)(?:\s|$)/;
const TIMES =
  /^(?:(?:on|last|this|next|late|early|the|a|that|same|in|since|until|by|mid)[\s-]+)*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|tonight|yesterday|tomorrow|morning|afternoon|evening|night|week|weekend|month|year|day|decade|century)s?(?:\s+(?:morning|afternoon|evening|night|\d{1,4}))*$/i;
/** How a sentence opens before its subject: "Giving evidence, …", "Speaking afterwards, …". "Striking workers" may speak. */
const OPENS_SENTENCE =
  /^(?:Addressing|Answering|Appearing|Asked|Citing|Commenting|Concluding|Describing|Explaining|Giving|Holding|Opening|Quoting|Reacting|Referring|Responding|Returning|Sitting|Speaking|Standing|Taking|Talking|Testifying|Writing) \p{Ll}[^\p{Lu}]*$/u;
/** "R2bn", "$40m", "12,000", "5 per cent", "M50". */
const AMOUNT = /^(?:\p{Lu}{0,3}\p{Sc}|[A-FH-Z]\d|\d)/u;
const AGE_OR_COUNT = /^\d+(?:st|nd|rd|th)?[\s-](?:year|\p{L}+)/u;
const LONE =
  /^(?:a|an|all|another|any|anybody|anyone|both|each|every|everybody|everyone|few|he|her|hers|him|his|i|it|its|many|me|mine|more|most|my|nobody|none|one|others|our|ours|several|she|some|somebody|someone|such|that|the|their|theirs|them|these|they|this|those|us|we|you|your|yours|mr|mrs|ms|miss|dr)\.?$/i;

export function isShowableName(name: string): boolean {
  const words = name.trim();
  if (!/\p{L}/u.test(words) || OPENS_CLAUSE.test(words) || TIMES.test(words) || LONE.test(words))
    return false;
  if (OPENS_SENTENCE.test(words) || /^(?:condition of )?anonymity$/i.test(words)) return false;
  if (AMOUNT.test(words) && !AGE_OR_COUNT.test(words)) return false;
  return words.split(/\s+/).length <= MOST_WORDS;
}
