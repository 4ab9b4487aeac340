/** What was looked at in a place that is to get posts, and what is missing there. */

import { bold, buttons, item, line, list, own } from '../../messages/blocks.ts';
import type { Button, Message } from '../../messages/message.ts';
import type { Finding } from '../../ports/ports.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { inReadersWords } from '../../wording/reports.ts';

/** @param retry the button that tries the same once more */
export function missingMessage(missing: readonly Finding[], retry: Button, wording: Catalogue): Message {
  const notice = wording.place.missing;
  return {
    notice,
    items: [item(line(bold(notice)), findingList(missing, wording)), item(...buttons([retry]))],
    data: { ready: false, findings: missing },
  };
}

/** What was looked at in a place, with the remedy where something is missing. */
export function findingList(findings: readonly Finding[], wording: Catalogue) {
  return list(
    findings.map(({ level, subject, remedy }) => [
      own(wording.place.level[level]),
      { kind: 'name', text: inReadersWords(subject, wording) } as const,
      ...(remedy === null ? [] : [own(`: ${inReadersWords(remedy, wording)}`)]),
    ]),
  );
}
