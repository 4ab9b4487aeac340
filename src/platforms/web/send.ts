/** The web page takes no posts: a delivery addressed to it is refused with the reason. */

import type { Outcome } from '../../core/delivery/outcome.ts';
import { english } from '../../core/wording/index.ts';

const { report } = english;

export function refuseDelivery(): Promise<Outcome> {
  return Promise.resolve({
    kind: 'rejected',
    reason: 'not_found',
    detail: report.post.web,
  });
}
