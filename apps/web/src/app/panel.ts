/** What can be folded out below the header, one at a time. */
export type Panel = 'time' | 'help';
