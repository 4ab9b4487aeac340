/** The web page takes no posts: a delivery addressed to it is refused with the reason. */
import type { Outcome } from '../../core/delivery/outcome.ts';

export function refuseDelivery(): Promise<Outcome> {
  return Promise.resolve({
    kind: 'rejected',
    reason: 'not_found',
    detail: 'The web page takes no deliveries: it shows every edition by itself.',
  });
}
