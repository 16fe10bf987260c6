/** These acts of a writer are so large that their transaction is in the WAL before it is committed: 5, 65, 125 … */
const [FIRST_LARGE, LARGE_EVERY] = [5, 60];

export const isLarge = (act: number): boolean => act % LARGE_EVERY === FIRST_LARGE;

/** In a new log each transaction has one act of every writer, in step. */
export const FIRST_LARGE_TRANSACTION = FIRST_LARGE;
