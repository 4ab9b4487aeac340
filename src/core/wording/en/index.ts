/** The English catalogue: complete, and the fallback of every other one. None of it stands in quotation marks. */

import { alert } from './alerts.ts';
import { correction, correctionLog } from './corrections.ts';
import { edition, ledger } from './editions.ts';

export const en = { alert, correction, correctionLog, edition, ledger };
