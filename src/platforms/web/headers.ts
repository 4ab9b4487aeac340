/** The headers of every response of the web page. */
import { pageHeaders } from '../../page-parts/headers.ts';

/** Pictures of articles come from other hosts; no inline script or style runs. */
export const HEADERS = pageHeaders({
  'script-src': "'self'",
  'img-src': "'self' https:",
  'connect-src': "'self'",
});
