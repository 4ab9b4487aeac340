/** What every route needs: the store, the frame around a page, and the commands once they run. */
import { type Cache, createCache } from '../../core/base/cache.ts';
import type { Caller, Command, Dispatch } from '../../core/commands/command.ts';
import type { Message } from '../../core/messages/message.ts';
import type { NameDirectory } from '../../core/names/name-directory.ts';
import type { Artist } from '../../core/pictures/artist.ts';
import type { Picture } from '../../core/pictures/picture.ts';
import { picturesIn } from '../../core/pictures/pictures-in.ts';
import type { PlatformSetup, TokenTrial, VariableProblem } from '../../core/ports/platform-declaration.ts';
import type { Log, OperatorAccess, Preview, Store } from '../../core/ports/ports.ts';
import type { SetupDesk } from '../../core/ports/setup-desk.ts';
import type { DigestViews } from '../../core/publishing/digest-views.ts';
import { neutralDirection } from '../../core/text/direction-controls.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { localeFor, wordsFor } from './caller.ts';
import { lockedPage, missingPage } from './pages/failure.ts';
import { layout, type PageContent } from './pages/layout.ts';
import { render, type WebPayload } from './render.ts';
import type { PageContext } from './visitor.ts';

export interface PastedArticle {
  readonly outlet: string;
  /** Empty: none was given. */
  readonly title: string;
  readonly text: string;
}

/** A platform with what it needs to be set up. */
export interface PlatformForm extends Pick<PlatformSetup, 'label' | 'fields'> {
  readonly name: string;
  /** Whether all its values are set. */
  readonly on: boolean;
}

/** Tries tokens and keeps them in `.env`. */
export interface TokenDesk {
  platforms(): Promise<readonly PlatformForm[]>;
  /** What is plainly wrong with a value; null: nothing. */
  problem(platform: string, variable: string, value: string): VariableProblem | null;
  attempt(platform: string, values: Readonly<Record<string, string>>): Promise<TokenTrial>;
  /** The variables that hold other values now. */
  replaced(values: Readonly<Record<string, string>>): readonly string[];
  keep(values: Readonly<Record<string, string>>): void;
  /** How the bot is started again, so that it uses them. */
  readonly restart: string;
}

export interface WebDeps {
  readonly access: OperatorAccess;
  /** The previewed platforms, in order. */
  readonly previews: readonly Preview[];
  readonly store: Pick<Store, 'articles' | 'deliveries' | 'editions' | 'sources' | 'speakers'>;
  readonly directory: Pick<NameDirectory, 'nameIndex'>;
  readonly digests: Pick<DigestViews, 'list'>;
  readonly artist: Artist;
  /**
   * Stores an article that the operator pasted, and gives back its id.
   * @throws {UserError} when there is nothing to store, or it cannot be read.
   */
  addArticle(pasted: PastedArticle): Promise<string>;
  readonly tokens: TokenDesk;
  readonly setup: SetupDesk;
  readonly log: Log;
  readonly version: string;
}

/** What is not there, as a sentence of the catalogue. */
type Missing = Extract<
  keyof Catalogue['page']['failure'],
  'noPage' | 'noReply' | 'noFile' | 'noEdition' | 'noSuchEdition' | 'noArticle'
>;

/** Known once the platforms have started. */
export interface RunningCommands {
  readonly commands: readonly Command[];
  readonly dispatch: Dispatch;
}

const KEPT_PICTURES = 500;

type Status = 200 | 400 | 401 | 403 | 404 | 500;

export interface Shell extends WebDeps {
  show(c: PageContext, page: PageContent, status?: Status): Response | Promise<Response>;
  missing(c: PageContext, what: Missing): Response | Promise<Response>;
  /** The response to a request that needs the operator's cookie. */
  locked(c: PageContext): Response | Promise<Response>;
  /** The message as the previewed platforms would post it for this reader. */
  drawn(message: Message, caller: Caller): WebPayload;
  /** The pictures of what was shown last, by the names of their files. */
  readonly pictures: Pick<Cache<string, Picture>, 'get' | 'set'>;
  /** A route that needs the commands; before they run, it asks the browser to try again. */
  running(
    work: (c: PageContext, now: RunningCommands) => Response | Promise<Response>,
  ): (c: PageContext) => Response | Promise<Response>;
}

export function createShell(deps: WebDeps, running: () => RunningCommands | null): Shell {
  const frame = { version: deps.version, previews: deps.previews.map(({ name }) => name) };
  // Every page goes out here: no stored title turns what stands around it.
  const show = async (c: PageContext, page: PageContent, status: Status = 200) =>
    c.html(neutralDirection(String(await layout(page, frame, localeFor(c)))), status);
  const pictures = createCache<string, Picture>(KEPT_PICTURES);
  return {
    ...deps,
    pictures,
    show,
    missing: (c, what) => {
      const { page } = wordsFor(c);
      const body = missingPage(page.failure[what], page);
      return show(c, { title: page.failure.notFound, body }, 404);
    },
    locked: (c) => {
      c.header('www-authenticate', 'Bearer');
      const { page } = wordsFor(c);
      return show(c, { title: page.failure.locked, locked: true, body: lockedPage(page) }, 401);
    },
    drawn: (message, { locale, timezone }) => {
      for (const [file, picture] of picturesIn(message)) pictures.set(file, picture);
      return render(message, deps.previews, { locale, ...(timezone === null ? {} : { timezone }) });
    },
    running: (work) => (c) => {
      const now = running();
      return now === null
        ? c.text(wordsFor(c).page.frame.starting, 503, { 'retry-after': '1' })
        : work(c, now);
    },
  };
}
