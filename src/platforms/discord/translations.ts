/** Names and descriptions of commands in other languages. Absent ones show in English, which is also what a person types there. */

interface Translation {
  /** By Discord's locale codes (docs/reference.mdx, "Locales"). Lower case, no spaces. */
  readonly name?: Readonly<Record<string, string>>;
  /** At most 100 characters. */
  readonly description?: Readonly<Record<string, string>>;
}

/** Keys are a command (`quotes`), a subcommand (`digest show`), an option (`quotes speaker`) or a menu label. */
export const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  quotes: {
    name: { de: 'zitate', fr: 'citations', 'es-ES': 'citas' },
    description: {
      de: 'Was jemand wörtlich gesagt hat, mit Quelle und Datum',
      fr: 'Ce que quelqu’un a dit mot pour mot, avec la source et la date',
      'es-ES': 'Lo que alguien dijo palabra por palabra, con fuente y fecha',
    },
  },
  'quotes speaker': {
    name: { de: 'person', fr: 'auteur', 'es-ES': 'persona' },
    description: { de: 'Wer es gesagt hat', fr: 'Qui l’a dit', 'es-ES': 'Quién lo dijo' },
  },
  'quotes about': {
    name: { de: 'thema', fr: 'sujet', 'es-ES': 'tema' },
    description: { de: 'Worum es geht', fr: 'De quoi il s’agit', 'es-ES': 'De qué se trata' },
  },
  context: { name: { de: 'kontext', fr: 'contexte', 'es-ES': 'contexto' } },
  ask: { name: { de: 'frage', fr: 'demander', 'es-ES': 'preguntar' } },
  check: { name: { de: 'prüfen', fr: 'vérifier', 'es-ES': 'comprobar' } },
  story: { name: { de: 'geschichte', fr: 'récit', 'es-ES': 'historia' } },
  help: { name: { de: 'hilfe', fr: 'aide', 'es-ES': 'ayuda' } },
  'Check quotes': { name: { de: 'Zitate prüfen', fr: 'Vérifier les citations', 'es-ES': 'Comprobar citas' } },
};
