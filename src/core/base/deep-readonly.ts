/** A type of somebody else's, as our values are: nothing in it may be changed. Lists and tuples keep their form, functions stay. */
export type DeepReadonly<T> = T extends (...values: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
