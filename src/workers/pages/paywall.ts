/** Whether a page shows its article or a paywall. */

/** Asks for money, in the words that publishers use where a text breaks off. */
const PAYWALL =
  /\b(?:(?:subscribe|sign in|log in|register|sign up) (?:now )?to (?:continue|keep|read|unlock|view|access)\b|to (?:continue|keep) reading(?: this (?:article|story))?\b|(?:this|the) (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)|already (?:a subscriber|have an account)|you(?:’|')ve reached your (?:free|monthly) (?:article )?limit|become a (?:subscriber|member) to)/i;

const CONSENT =
  /\b(?:we (?:value|respect|care about) your privacy|we and our (?:\d+ )?(?:partners|vendors)|(?:accept|reject|manage) (?:all )?cookies|consent to (?:the use of )?cookies|before you continue to|your privacy choices|enable javascript and cookies)/i;

/** A wall with a text before it leaves this much or less of an article. */
const LEFT_AT_MOST = 3000;
/** What stands in front of a whole page is short. */
const CONSENT_AT_MOST = 2500;

/** `text`: the article as it was found; `page`: all the words of the page; `restricted`: what the publisher declares. */
export function paywallOf(text: string, page: string, restricted: boolean): 'paywall' | 'consent' | null {
  if (text.length <= CONSENT_AT_MOST && CONSENT.test(text)) return 'consent';
  if (restricted) return 'paywall';
  return text.length <= LEFT_AT_MOST && PAYWALL.test(page) ? 'paywall' : null;
}
