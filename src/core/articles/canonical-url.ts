/** Canonical URLs: one address for each article, however it was linked. */

/** Longer addresses are refused; no outlet's article needs one. */
const LONGEST_URL = 2048;

/** Query parameters that say where a reader came from, not what is shown. */
const TRACKING = new Set(
  `_ga _gl at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_format at_link_id at_link_origin at_link_type
  at_medium at_ptr_name campaign_id cmpid cvid dclid ei emc fbclid feedname feedtype fr ftag gaa_at gbraid gclid gclsrc
  guccounter guce_referrer guce_referrer_sig icid igsh igshid ito linkid mc_cid mc_eid mkt_tok mod msclkid ncid ns_campaign
  ns_linkname ns_mchannel ns_source ocid partner rss sb_referer_host smid smtyp soc_src soc_trk spm sr_share srnd taid
  twclid twitter_impression via wbraid wickedid wt.mc_id wtmc xtor yclid`.split(/\s+/),
);

const TRACKING_PREFIXES = ['utm_', 'hsa_', 'pk_', 'piwik_', 'mtm_', 'vero_', 'oly_', 'ga_', '__hs'];

/**
 * The address without what differs between links to the same article: fragment, tracking parameters, order of
 * parameters, default port, case of the host. Null if it is no http(s) address that may be linked.
 */
export function canonicalUrl(written: string): string | null {
  if (written.length > LONGEST_URL) return null;
  const url = URL.parse(written.trim());
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '' || url.hostname === '') return null;
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  for (const key of [...url.searchParams.keys()]) {
    if (isTracking(key.toLowerCase())) url.searchParams.delete(key);
  }
  if (url.search !== '') url.searchParams.sort();
  // Reading and sorting parameters leaves a "?" without parameters.
  if (url.searchParams.size === 0) url.search = '';
  return url.href.length > LONGEST_URL ? null : url.href;
}

function isTracking(key: string): boolean {
  return TRACKING.has(key) || TRACKING_PREFIXES.some((prefix) => key.startsWith(prefix));
}
