/** A problem of the configuration as a line: the file, the place in it, and what is wrong. */

export function problemLine({
  file,
  path,
  message,
}: {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}): string {
  return [file, path, message].filter((part) => part !== '').join(': ');
}
