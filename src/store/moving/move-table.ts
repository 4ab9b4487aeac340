/** Marks a store into which a move has not ended. */
export const MOVE_TABLE = 'store_move';
