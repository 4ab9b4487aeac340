/** The link to this configuration's page for its operator. */
import { loadDotEnv, readEnvironment } from '../config/index.ts';
import { reasonOf, UserError } from '../core/base/errors.ts';
import { operatorLink, operatorToken } from '../ops/index.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { AppSettings } from '../reading-app.ts';

/**
 * The link that signs a browser in as the operator on this configuration's page.
 * @throws {UserError} when the token cannot be stored, or when every start chooses another port.
 */
export function operatorPageLink(settings: AppSettings): string {
  loadDotEnv();
  const { port, pagePort } = readEnvironment(process.env, PLATFORMS);
  const listening = pagePort ?? port;
  if (listening === 0) {
    throw new UserError(
      'The page gets another port at each start.',
      'Use the link that `pullquote run` prints, or set PULLQUOTE_PORT (or PULLQUOTE_PAGE_PORT).',
    );
  }
  try {
    return operatorLink(`http://127.0.0.1:${listening}`, operatorToken(settings.data));
  } catch (error) {
    throw new UserError(
      `The token cannot be kept in ${settings.data}: ${reasonOf(error)}`,
      'Give this user write permission there, or name the folder of the running bot with --data.',
    );
  }
}
