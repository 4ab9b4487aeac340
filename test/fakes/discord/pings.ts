/** Who a message would notify, by Discord's rules for `allowed_mentions` (docs/resources/message.mdx, "Allowed Mentions Object"). */

/** Reads the raw payload: backslashes and code marks do not stop a mention, only `allowed_mentions` does. */
export function pingsOf(payload: unknown): readonly string[] {
  const body = JSON.stringify(textsOf(payload));
  const allowed = field(payload, 'allowed_mentions');
  const parse = allowed === undefined ? ['everyone', 'users', 'roles'] : listOf(field(allowed, 'parse'));
  const users = new Set(listOf(field(allowed, 'users')));
  const roles = new Set(listOf(field(allowed, 'roles')));
  const found: string[] = [];
  if (parse.includes('everyone')) {
    for (const [, name] of body.matchAll(/@(everyone|here)/g)) found.push(String(name));
  }
  for (const [, id = ''] of body.matchAll(/<@!?(\d+)>/g)) {
    if (parse.includes('users') || users.has(id)) found.push(`user:${id}`);
  }
  for (const [, id = ''] of body.matchAll(/<@&(\d+)>/g)) {
    if (parse.includes('roles') || roles.has(id)) found.push(`role:${id}`);
  }
  return [...new Set(found)];
}

function textsOf(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'content' && typeof inner === 'string' ? [inner] : textsOf(inner),
  );
}

function field(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
