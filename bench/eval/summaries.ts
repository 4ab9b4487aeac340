export function* predict(): Iterable<object> {}
