/** The port for a copy of the store that follows it and answers questions in its place. */

/** `behind`: it lacks what was stored a while ago. `no-replica`: that server follows none, such as one that was promoted. */
export type ReplicaState = 'ok' | 'down' | 'behind' | 'no-replica';

/** Reads from a copy that may be a little behind. While the copy is not `ok`, everything is read from the store itself. */
export interface ReadReplica {
  /**
   * Reads of the work may come from the copy. Whoever has changed something sees it: until the copy has it, too, the store itself is read.
   * @param who whose changes must be seen: a workspace, or a person outside of one
   */
  reading<T>(who: string, work: () => Promise<T>): Promise<T>;
  /**
   * Does work that reads the store itself and may change it, and remembers that.
   * @param who whose the change is; null: everybody’s, as what the operator changes is
   */
  changing<T>(who: string | null, work: () => Promise<T>): Promise<T>;
  state(): ReplicaState;
}
