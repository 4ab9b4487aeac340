/** Registers the commands with Discord when they differ from the registered ones. */
import { ApplicationCommandType } from 'discord-api-types/v10';
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

const knownSchema = z.array(z.looseObject({ id: z.string(), type: z.number(), name: z.string() }));

/** The ids of the slash commands, by name: with them a message can mention a command. */
export type CommandIds = ReadonlyMap<string, string>;

/** @throws what the library throws */
export async function syncCommands(
  declared: readonly ApplicationCommand[],
  deps: CommandSyncDeps,
): Promise<CommandIds> {
  if (deps.guilds.length === 0) return idsOf(await syncAt('', declared, deps));
  // Where an app is installed and used is said of commands for all servers only.
  const commands = declared.map(({ integration_types: _types, contexts: _contexts, ...rest }) => rest);
  const ids: CommandIds[] = [];
  for (const guild of deps.guilds) ids.push(idsOf(await syncAt(`/guilds/${guild}`, commands, deps)));
  // Each server has ids of its own.
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? only : new Map();
}

type Known = z.infer<typeof knownSchema>;
type Declared = Pick<ApplicationCommand, 'type' | 'name'>;

async function syncAt(
  place: string,
  commands: readonly Declared[],
  { rest, log, applicationId }: CommandSyncDeps,
): Promise<Known> {
  const path = `/applications/${applicationId}${place}/commands` as const;
  const query = { with_localizations: 'true' };
  const known = knownSchema.parse(await rest({ method: 'GET', path, query }));
  if (summaryOf(known) === summaryOf(commands)) return known;
  const written = knownSchema.parse(await rest({ method: 'PUT', path, body: commands }));
  log.info('commands registered with discord', { commands: commands.length, place: place || 'everywhere' });
  return written;
}

function idsOf(known: Known): CommandIds {
  return new Map(
    known.flatMap(({ id, type, name }) =>
      type === ApplicationCommandType.ChatInput ? [[name, id] as const] : [],
    ),
  );
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
  'min_value',
  'max_value',
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
