/** A passage for a test: its text, and for stretches between marks the speakers that may be shown (null: nobody is). */
export type Passage = readonly [
  text: string,
  ...expected: (readonly [words: string, ...(string | null)[]])[],
];
