/** How commands and their options are called in a language, where people choose them from a list: Discord shows these names. */

/** In lower case, at most 32 letters, digits, hyphens and underscores, without spaces. */
export interface CommandNames {
  /** Commands and groups of commands. */
  readonly commands: Readonly<Record<string, string>>;
  /** By the option's name or, where a command means something else by it, `command option`. */
  readonly options: Readonly<Record<string, string>>;
  /** Entries in the menu of a message, by their English words. They may have spaces and capitals. */
  readonly menu: Readonly<Record<string, string>>;
}
