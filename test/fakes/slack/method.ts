/** A method of the fake Slack: its scope, its exact arguments, and its effect. */
import * as z from 'zod';
import { directChannel, type FakeChannel, type FakeToken, reaches, type World } from './world.ts';

/** A refusal by Slack, with its code. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export type Answer = Readonly<Record<string, unknown>>;

export interface Rules {
  /** The history limit of an app outside the Marketplace: messages for each call, and seconds between calls. */
  history: { readonly limit: number; readonly seconds: number } | null;
  /** Whether pictures cannot be fetched, so that Slack refuses the whole message. */
  brokenPictures: boolean;
  /** Whether tables are refused. */
  noTables: boolean;
}

export interface Method {
  readonly scope: string | null;
  readonly args: z.ZodObject;
  run(world: World, args: Readonly<Record<string, unknown>>, token: FakeToken, rules: Rules): Answer;
}

export const text = z.string();
export const json = z.string().transform((written, context): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});
export const bool = z.enum(['true', 'false']).transform((written) => written === 'true');
export const number = z.string().regex(/^\d+$/).transform(Number);
export const metadata = json.pipe(
  z.strictObject({
    event_type: z.string().regex(/^[A-Za-z0-9_.]{1,255}$/),
    event_payload: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
);
/** The client adds the workspace to every call if it knows it. */
export const common = { team_id: text.optional() };

export function channelFor(world: World, id: string, token: FakeToken): FakeChannel {
  const channel = /^[UW]/.test(id) && world.users.has(id) ? directChannel(world, id) : world.channels.get(id);
  if (channel === undefined || !reaches(world, token, channel.team)) throw new Refused('channel_not_found');
  if (channel.archived) throw new Refused('is_archived');
  return channel;
}
