/** Creates, changes, copies and deletes the digests that a workspace made in chat. */
import { OPERATOR, type Scope, scopeOf } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { type Now, timestamp } from '../base/time.ts';
import type { FieldProblem, WrittenDefinition } from '../digests/definition-fields.ts';
import { readDefinition } from '../digests/definition-fields.ts';
import type { Digest, DigestDefinition } from '../digests/digest.ts';
import { digestName } from '../digests/digest-name.ts';
import type { Store } from '../ports/ports.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { SaidError } from '../wording/said-error.ts';

/** Whose digests they are. */
export interface DigestOwner {
  readonly scope: Scope;
  /** Null: everybody's, made by the operator. */
  readonly workspace: string | null;
}

export interface DeletedDigest {
  readonly digest: Digest;
  /** Ids of the subscriptions that ended with it. */
  readonly ended: readonly string[];
}

export interface EditDigests {
  /** What is wrong with the fields; empty: they can be saved. `former`: the digest that is changed. */
  problems(
    owner: DigestOwner,
    former: Digest | null,
    written: WrittenDefinition,
  ): Promise<readonly FieldProblem[]>;
  /** @throws {UserError} about the first wrong field, or when there are too many. */
  create(owner: DigestOwner, written: WrittenDefinition): Promise<Digest>;
  /** @throws {UserError} about the first wrong field, or when a file defines it. */
  change(owner: DigestOwner, former: Digest, written: WrittenDefinition): Promise<Digest>;
  /** A new digest with the definition of another, under a title of its own. */
  copy(owner: DigestOwner, from: Digest, title: string | null): Promise<Digest>;
  /** The subscriptions that would end with it. @throws {UserError} when a file defines it. */
  subscriptions(owner: DigestOwner, digest: Digest): Promise<readonly Subscription[]>;
  delete(owner: DigestOwner, digest: Digest): Promise<DeletedDigest>;
  /** Takes `delete` back. */
  restore(owner: DigestOwner, deleted: DeletedDigest): Promise<Digest>;
}

export interface EditDigestsDeps {
  readonly store: Store;
  /** The digests defined in files. */
  readonly digests: () => readonly Digest[];
  readonly now: Now;
}

/** Most digests that one workspace makes in chat. */
const MOST = 50;
const NAMES_LISTED = 20;

export function createEditDigests({ store, digests, now }: EditDigestsDeps): EditDigests {
  const known = async ({ scope }: DigestOwner) => [...digests(), ...(await store.digests.list(scope))];

  const save = async (digest: Digest): Promise<Digest> => {
    await store.digests.save(digest, timestamp(now()));
    return digest;
  };

  const add = async (owner: DigestOwner, definition: DigestDefinition): Promise<Digest> => {
    const all = await known(owner);
    const own = all.filter(({ workspace }) => workspace === owner.workspace);
    if (owner.workspace !== null && own.length >= MOST)
      throw new SaidError(({ definition: said }) => said.tooMany(MOST));
    const name = digestName(definition.title, new Set(all.map((one) => one.name)));
    return save({ name, workspace: owner.workspace, definition });
  };

  const problems: EditDigests['problems'] = async (owner, former, written) => {
    const read = readDefinition(former?.definition ?? null, written);
    const found = 'problems' in read ? read.problems : [];
    const title = 'definition' in read ? read.definition.title : (written.title?.trim() ?? '');
    if (title === '' || found.some(({ field }) => field === 'title')) return found;
    const all = await known(owner);
    const taken = all.some(
      (one) =>
        (one.name !== former?.name || one.workspace !== former.workspace) &&
        one.definition.title.toLowerCase() === title.toLowerCase(),
    );
    const names = all.map(({ name }) => name).slice(0, NAMES_LISTED);
    const problem = new SaidError(({ definition }) => definition.titleTaken(shorten(title, 60), names));
    return taken ? [{ field: 'title', problem }, ...found] : found;
  };

  const definitionOf = async (
    owner: DigestOwner,
    former: Digest | null,
    written: WrittenDefinition,
  ): Promise<DigestDefinition> => {
    const [wrong] = await problems(owner, former, written);
    if (wrong !== undefined) throw wrong.problem;
    const read = readDefinition(former?.definition ?? null, written);
    if ('definition' in read) return read.definition;
    throw new Error('a definition without problems can not be read');
  };

  /** A digest in a file is changed in the file, and a shared one by the operator. */
  const refuseOthers = ({ scope, workspace }: DigestOwner, digest: Digest): void => {
    const inFile = digest.workspace === null && digests().some(({ name }) => name === digest.name);
    const theirs = scope.kind === 'operator' || digest.workspace === workspace;
    if (inFile || !theirs) throw new SaidError(({ definition }) => definition.inFile(digest.name));
  };

  const subscriptions: EditDigests['subscriptions'] = async (owner, digest) => {
    refuseOthers(owner, digest);
    const rows = await store.subscriptions.list(OPERATOR, { kind: 'digest', digest: digest.name });
    return rows.filter((row) => row.status !== 'ended' && isOf(row, digest));
  };

  return {
    problems,
    subscriptions,
    create: async (owner, written) => add(owner, await definitionOf(owner, null, written)),
    change: async (owner, former, written) => {
      refuseOthers(owner, former);
      return save({ ...former, definition: await definitionOf(owner, former, written) });
    },
    copy: async (owner, { definition }, title) => {
      const taken = new Set((await known(owner)).map((one) => one.definition.title.toLowerCase()));
      return add(owner, {
        ...definition,
        title: title ?? freeTitle(definition.title, taken),
        destinations: [],
      });
    },
    delete: async (owner, digest) => {
      const ending = await subscriptions(owner, digest);
      await store.transaction(async (tx) => {
        await tx.digests.remove(scopeOf(digest.workspace), digest.name);
        for (const row of ending) await tx.subscriptions.save({ ...row, status: 'ended', reason: null });
      });
      return { digest, ended: ending.map(({ id }) => id) };
    },
    restore: async (owner, { digest, ended }) => {
      const restored = { ...digest, workspace: owner.workspace };
      const taken = (await known(owner)).filter(({ name }) => name === digest.name);
      if (taken.length > 0)
        throw new SaidError(({ definition }) =>
          definition.titleTaken(digest.definition.title, [digest.name]),
        );
      await store.transaction(async (tx) => {
        await tx.digests.save(restored, timestamp(now()));
        for (const id of ended) {
          const row = await tx.subscriptions.get(OPERATOR, id);
          if (row !== null && row.status === 'ended' && isOf(row, restored))
            await tx.subscriptions.save({ ...row, status: 'active' });
        }
      });
      return restored;
    },
  };
}

function isOf({ subject }: Subscription, { name, workspace }: Digest): boolean {
  return subject.kind === 'digest' && subject.digest === name && subject.workspace === workspace;
}

/** The title with the first number that is free. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const numbered = `${shorten(title, 94)} ${number}`;
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}
