/** Why a quote is shown as it is: which words name its speaker, which say that it was said, and how sure that is. */

import { bold, buttons, heading, item, list, name, own, press, sourced } from '../messages/blocks.ts';
import type { Inline, Message } from '../messages/message.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { originOf, quoteBlock } from '../statements/quote-block.ts';
import type { Span } from '../text/span.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { fixText } from './fix-speaker.ts';

export function whyQuote(hit: QuoteHit, wording: Catalogue): Message {
  const { quote, article } = hit;
  const { speaker, cue, attribution, fixedSpeaker } = quote;
  const cut = (span: Span): Inline =>
    sourced(verbatim(originOf(article, quote.of), span.start, span.end), null);
  const entries: Inline[][] = [
    [bold(wording.why.kind), own(wording.why.kinds[quote.kind])],
    ...(fixedSpeaker === null
      ? []
      : [[bold(wording.why.fixed), name(fixedSpeaker || fixText(wording).nobody)]]),
    ...(speaker === null
      ? [[own(wording.why.noSpeaker)]]
      : [
          [bold(wording.why.mention), ...(speaker.end > speaker.start ? [cut(speaker)] : [])],
          [bold(wording.why.speaker), name(speaker.name)],
          [own(wording.why.sure(Math.round(speaker.confidence * 100), speaker.shown))],
        ]),
    ...(cue === null ? [] : [[bold(wording.why.cue), cut(cue)]]),
    ...(attribution === null ? [] : [[bold(wording.why.attribution), cut(attribution)]]),
  ];
  return {
    notice: wording.why.notice,
    items: [
      item(heading(3, own(wording.why.notice)), quoteBlock(quote, article)),
      item(
        list(entries),
        ...buttons([
          press(wording.button.context, 'context', { topic: quote.id }),
          press(wording.button.wrongSpeaker, 'speaker fix', { quote: quote.id }),
        ]),
      ),
    ],
    data: {
      quote: quote.id,
      kind: quote.kind,
      modality: quote.modality,
      shownSpeaker: shownSpeaker(quote),
      fixedSpeaker,
      speaker,
      cue,
      attribution,
      group: quote.group,
    },
  };
}
