/** Registers the commands with Discord when they differ from the registered ones. */
import * as z from 'zod';
import type { Log } from '../../../core/ports/ports.ts';
import type { ApplicationCommand } from '../commands.ts';
import type { Rest } from '../connection/rest.ts';

export interface CommandSyncDeps {
  readonly rest: Rest;
  readonly log: Log;
  readonly applicationId: string;
  /** Register in these servers instead of everywhere; there, changes appear at once. */
  readonly guilds: readonly string[];
}

const knownSchema = z.array(z.looseObject({ type: z.number(), name: z.string() }));

/** Returns the number of registrations written. @throws what the library throws */
export async function syncCommands(
  commands: readonly ApplicationCommand[],
  deps: CommandSyncDeps,
): Promise<number> {
  const places = deps.guilds.length === 0 ? [''] : deps.guilds.map((guild) => `/guilds/${guild}`);
  let written = 0;
  for (const place of places) {
    const path = `/applications/${deps.applicationId}${place}/commands` as const;
    const query = { with_localizations: 'true' };
    const known = knownSchema.parse(await deps.rest({ method: 'GET', path, query }));
    if (summaryOf(known) === summaryOf(commands)) continue;
    await deps.rest({ method: 'PUT', path, body: commands });
    deps.log.info('commands registered with discord', {
      commands: commands.length,
      place: place || 'everywhere',
    });
    written += 1;
  }
  return written;
}

/** The properties of a command that we declare. Discord treats absent, null, false and empty alike. */
const DECLARED = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'default_member_permissions',
  'integration_types',
  'contexts',
  'required',
  'autocomplete',
  'choices',
  'channel_types',
  'options',
  'value',
] as const;

function summaryOf(commands: readonly { readonly type: number; readonly name: string }[]): string {
  const key = (each: { readonly type: number; readonly name: string }) => `${each.type} ${each.name}`;
  const sorted = commands.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  return JSON.stringify(sorted.map(declaredPart));
}

function declaredPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(declaredPart);
  if (value === null || typeof value !== 'object') return value;
  const fields = new Map(Object.entries(value));
  return DECLARED.flatMap((name) => {
    const inner = fields.get(name);
    const isTable = name.endsWith('_localizations');
    const part = isTable ? tablePart(inner) : declaredPart(inner);
    const empty =
      part === undefined ||
      part === null ||
      part === false ||
      part === '' ||
      (Array.isArray(part) && part.length === 0);
    return empty ? [] : [[name, part]];
  });
}

function tablePart(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return null;
  return Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
