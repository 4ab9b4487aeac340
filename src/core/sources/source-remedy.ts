/** What a person can do about a source that cannot be read, for each state. */
import type { SourceState } from './source.ts';

const REMEDIES: Readonly<Record<SourceState, string | null>> = {
  new: null,
  ok: null,
  unchanged: null,
  moved: 'The new address is used from now on. Where the configuration names the source, put it there.',
  blocked: 'The site does not let programs read it. Ask the outlet for a feed that may be read.',
  gone: 'Look for the feed’s new address on the outlet’s site and add that.',
  not_a_feed:
    'Give the address of a feed (RSS, Atom, JSON Feed, news sitemap) or of a page that links to one.',
  too_big: 'Look for a smaller feed, such as that of one section.',
  too_slow: 'It is tried again later. If it stays slow, look for another feed of the outlet.',
  unreachable: 'Check the address; if it is right, it is tried again later.',
  refused:
    'Give a public http or https address. Internal hosts can be allowed under fetch.allowHosts in the configuration.',
  limited: 'The site asks for fewer requests. It is left alone for as long as it asks.',
  broken: 'It is tried again later. If it stays broken, tell the outlet or look for another feed.',
};

export function sourceRemedy(state: SourceState): string | null {
  return REMEDIES[state];
}
