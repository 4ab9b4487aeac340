/** Makes everything in a foreign type readonly. Lists and tuples keep their form; functions stay unchanged. */
export type DeepReadonly<T> = T extends (...values: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
