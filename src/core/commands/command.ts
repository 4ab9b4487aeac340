/** A command, declared once for all platforms; an invocation is a person's use of it. */
import type * as z from 'zod';
import type { UserError } from '../base/errors.ts';
import type { Scope } from '../base/scope.ts';
import type { Message } from '../messages/message.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { CommandText } from '../wording/command-text.ts';

/** The name of the platform where programs ask. */
export const PROGRAM = 'program';

/** Who asks, and from where: made from the platform's verified payload only. */
export interface Caller {
  /** The platform's name; `terminal` for the command line. */
  readonly platform: string;
  /** `platform:native-id` of the guild or workspace; null in a direct message without one, and at the terminal. */
  readonly workspace: string | null;
  /** The platform's user id. */
  readonly user: string;
  /** Native channel id, where there is one. */
  readonly channel: string | null;
  /** The address (`Destination.address`) of the place where the asker is, for what is posted here later; null where nothing can be. */
  readonly here?: string | null;
  /** The address of the asker's own direct messages. */
  readonly inbox?: string | null;
  /** The asker's own direct channel rather than a shared one. */
  readonly direct: boolean;
  /** May change settings here; read from the payload at each call. */
  readonly manager: boolean;
  /** The platform could not tell in time who this is: a form opens, and the answers are checked. */
  readonly unknown?: true;
  /** BCP 47, for dates and numbers. */
  readonly locale: string;
  /** IANA zone, where the platform tells it. */
  readonly timezone: string | null;
  readonly scope: Scope;
}

/** A suggestion while typing. Both at most 100 characters. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** One field of a form (a modal). */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** `time`: a time of day, `07:30`. */
  readonly kind: 'line' | 'paragraph' | 'choice' | 'channel' | 'time';
  /** The command's `suggest` knows the values, and no others are taken; `or-typed`: others are, too. */
  readonly suggested?: true | 'or-typed';
  readonly required: boolean;
  readonly initial?: string;
  readonly choices?: readonly Choice[];
}

/** Asked first, in a modal; its answers become the command's arguments. */
export interface Form {
  title(wording: Catalogue): string;
  submit(wording: Catalogue): string;
  /** Whether it is asked when these options are given; absent: only if there are none. A button always asks. */
  asks?(given: Readonly<Record<string, string>>): boolean;
  /**
   * @param given arguments that are known already: what the fields begin with
   * @param most the number of fields that the platform has room for
   */
  fields(
    caller: Caller,
    given: Readonly<Record<string, string>>,
    most: number,
  ): Promise<readonly FormField[]>;
  /** What is wrong with the answers beyond the command's schema, by field. Asks only the store. */
  check?(answers: Readonly<Record<string, string>>, caller: Caller): Promise<readonly AnswerProblem[]>;
}

/** What is wrong with the answer in one field of a form. */
export interface AnswerProblem {
  readonly field: string;
  readonly problem: UserError;
}

export interface Command<Args extends z.ZodObject = z.ZodObject, Text extends CommandText = CommandText> {
  /** One or two words: `quotes`, `digest show`. */
  readonly name: string;
  /** Its summary, what its options take, and what it answers, in the reader’s language. */
  readonly text: Text;
  /** Fixed before it runs: it decides how the reply is deferred. */
  readonly visibility: 'private' | 'channel';
  /** Checked from the payload, for each subcommand. */
  readonly audience: 'anyone' | 'managers';
  /** Changes nothing, so that a link on the web page may run it without being asked; absent: it changes something, or makes a file. */
  readonly reads?: true;
  /** Also a verb of the terminal: `pullquote quotes`. Its name is one word. */
  readonly verb?: true;
  /** Programs may ask it: the name of its tool over MCP, and the shape of its `Message.data`. Over HTTP its path is its name. */
  readonly program?: { readonly tool: string; readonly answer: z.ZodType };
  /** Its answers may hold pictures, which the terminal writes into files. */
  readonly draws?: true;
  /** Used often: Slack, where names are scarce, registers it as a slash command of its own, too. */
  readonly frequent?: true;
  /** One zod object: options and their validation. Every field reads a string. */
  readonly args: Args;
  /** The field that bare text fills. */
  readonly bare?: keyof z.infer<Args> & string;
  /** `ask` and `check`: the text is taken as it is, `key:value` only at either end. */
  readonly raw?: true;
  /** Arguments that only buttons carry (`page`, ids): platforms do not offer them as options. */
  readonly unlisted?: readonly (keyof z.infer<Args> & string)[];
  readonly examples?: readonly string[];
  /** The fields that `suggest` has something for: elsewhere a platform offers no empty list. */
  readonly suggested?: readonly (keyof z.infer<Args> & string)[];
  /** Autocomplete, answered from memory. At most 100 are shown, on Discord 25. */
  suggest?(field: string, typed: string, caller: Caller): Promise<readonly Choice[]>;
  /** Answered by a modal first, so never deferred. */
  readonly form?: Form;
  /**
   * Also offered as a message action, even if the command is hidden; the message's text fills `bare`. `links`: with the addresses that
   * its links, previews and buttons lead to.
   */
  readonly onMessage?: { readonly label: string; readonly links?: true };
  /** Takes a file in place of `bare`, as the option of this name. Drafts are preferred where several files come. */
  readonly onFile?: {
    readonly option: string;
    run(files: readonly GivenFile[], given: Given, caller: Caller): Promise<Message>;
  };
  /** Works where the bot is not installed, for a person who brought it along: it reads shared sources only and posts nothing. */
  readonly anywhere?: true;
  /** Stands behind a button only: platforms do not register it and help does not list it. */
  readonly hidden?: true;
  run(args: z.infer<Args>, caller: Caller): Promise<Message>;
}

/** A file that somebody gave with a command. It is fetched when a command takes it, and not before. */
export interface GivenFile {
  readonly name: string;
  /** Media type, as the platform says; null: it does not say. */
  readonly type: string | null;
  /** In bytes, as the platform says. */
  readonly size: number;
  /** @throws {UserError} when the platform does not hand it over. */
  bytes(): Promise<Uint8Array>;
}

/** What else a command is given that takes files. */
export interface Given {
  readonly options: Readonly<Record<string, string>>;
  /** Shows how far the work is, until the answer takes its place. May be called often. */
  progress(message: Message): void;
}

/** A person's use of a command, as a platform passes it on. */
export interface Invocation {
  /** The platform's own id (interaction id, trigger id, event id): seen twice, it acts once. Null where none exists. */
  readonly id: string | null;
  readonly caller: Caller;
  /** What the person gave with it, if the command takes files. */
  readonly files?: readonly GivenFile[];
  /** Absent: the platform cannot show it. */
  readonly progress?: (message: Message) => void;
  readonly input: /** Named options (Discord, forms). */
    | {
        readonly kind: 'options';
        readonly command: string;
        readonly options: Readonly<Record<string, string>>;
      }
    /** The whole line (Slack, console, terminal), the command's first word included: `quotes speaker:Putin`, with or without its slash. */
    | { readonly kind: 'text'; readonly text: string }
    /** A pressed button's token, as the payload brought it; `answers` are those of the form that was asked first. */
    | {
        readonly kind: 'button';
        readonly token: string;
        readonly answers?: Readonly<Record<string, string>>;
      };
}

export interface Reply {
  readonly message: Message;
  readonly visibility: 'private' | 'channel';
  /** The reply takes the place of the message whose button was pressed. */
  readonly replace: boolean;
}

/** A form that is to be shown. */
export interface AskedForm extends Pick<Form, 'title' | 'submit'> {
  /** Options that were typed with the command: they belong to the answers. Those of a button are in its token. */
  readonly given: Readonly<Record<string, string>>;
  /** @throws {UserError} when the person may not use it, or what they named does not exist. */
  fields(caller: Caller, most: number): Promise<readonly FormField[]>;
}

/** What is known of an invocation before it runs. */
export interface Declared {
  readonly visibility: 'private' | 'channel';
  /** The form to show first; null if the command has none, or if the input already has its answers. */
  readonly form: AskedForm | null;
  /** It asks the record and changes nothing, and anybody may ask it. */
  readonly reads: boolean;
  /** Null: no such command; running it answers with the nearest one. */
  readonly command: string | null;
  /** The reply will take the place of the message whose button was pressed. */
  readonly replace: boolean;
}

/** What platforms call. Never throws: a bad argument, a duplicate and a crash are replies too. */
export interface Dispatch {
  /** Null when the invocation's id was seen before: nothing is to be said again. */
  run(invocation: Invocation): Promise<Reply | null>;
  /** How a reply to this must be deferred, known at once and without the store; a form comes back where one is asked first. */
  declared(input: Invocation['input']): Declared;
  /** What is wrong with a form's answers, by field, in the person's words; empty: it can run. Never throws. */
  problems(input: Invocation['input'], caller: Caller): Promise<Readonly<Record<string, string>>>;
  /** @param most absent: 25 */
  suggest(
    command: string,
    field: string,
    typed: string,
    caller: Caller,
    most?: number,
  ): Promise<readonly Choice[]>;
}
