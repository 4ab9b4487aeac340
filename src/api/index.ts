/** The doors for programs: the HTTP API and MCP. All of them are shut until a token exists. */
import type { Command } from '../core/commands/command.ts';
import type { Log, Mount } from '../core/ports/ports.ts';
import { createAskAsProgram, programCommands } from '../core/programs/ask-as-program.ts';
import type { CheckDraft } from '../core/programs/check-drafts.ts';
import { type AdmissionDeps, createAdmission } from './admission.ts';
import { CHECK_TEXT, checkText } from './check-text.ts';
import type { McpOverHttp } from './mcp/over-http.ts';
import { createFeeds, type FeedDeps } from './open/feeds.ts';
import { createPermalinks, type OpenStores } from './open/permalinks.ts';
import { createPlaceLink } from './open/place-link.ts';
import { openApi } from './openapi.ts';
import { problemOf } from './problem.ts';
import { answerQuestion, inTime, jsonResponse, PREFIX } from './questions.ts';

/** Loaded when it is used: most verbs serve no MCP. */
export const loadMcpOverStdio = async () => (await import('./mcp/over-stdio.ts')).serveOverStdio;

export interface ApiDeps extends AdmissionDeps {
  readonly store: AdmissionDeps['store'] & OpenStores & FeedDeps['store'];
  readonly directory: FeedDeps['directory'];
  readonly digests: FeedDeps['digests'];
  /** Whether quotations and editions of shared articles have pages under the public address. */
  readonly pages: boolean;
  readonly commands: readonly Command[];
  readonly log: Log;
  readonly version: string;
  readonly checkDraft: CheckDraft;
}

export function createApi(deps: ApiDeps): readonly Mount[] {
  const admission = createAdmission(deps);
  const ask = createAskAsProgram(deps.log);
  const commands = programCommands(deps.commands);
  let mcp: Promise<McpOverHttp> | null = null;
  const overHttp = () => {
    mcp ??= import('./mcp/over-http.ts').then(({ createMcpOverHttp }) =>
      createMcpOverHttp({ commands, ask, version: deps.version }, deps.log),
    );
    return mcp;
  };
  return [
    ...(deps.publicUrl === null ? [] : [createPlaceLink(deps.store)]),
    ...(deps.publicUrl === null || !deps.pages
      ? []
      : createPermalinks(deps.store, deps.digests, deps.publicUrl)),
    {
      method: 'ALL',
      path: `${PREFIX}openapi.json`,
      handle: (request, remote) =>
        admission.open(request, remote, async () => jsonResponse(openApi(commands, deps.version))),
    },
    {
      method: 'ALL',
      path: '/mcp',
      handle: (request, remote) =>
        admission.admit(request, remote, async (admitted, access) => {
          const serve = await overHttp();
          return inTime(serve(admitted, access));
        }),
    },
    {
      method: 'ALL',
      path: CHECK_TEXT,
      handle: (request, remote) =>
        admission.admit(request, remote, (admitted, access, spend) =>
          checkText(admitted, access, spend, deps.checkDraft, deps.version),
        ),
    },
    {
      method: 'ALL',
      path: '/api/*',
      handle: (request, remote) =>
        admission.admit(
          request,
          remote,
          async (admitted, access) =>
            (await answerQuestion(admitted, commands, ask, access)) ??
            nothingHere(commands.map(({ name }) => name)),
        ),
    },
    createFeeds(deps),
  ];
}

function nothingHere(names: readonly string[]): Response {
  const remedy = `There is ${names.map((name) => PREFIX + name).join(', ')}; ${PREFIX}openapi.json describes them.`;
  return problemOf({ kind: 'nothing_here', status: 404, title: 'There is nothing at this address.', remedy });
}
