/** Larger pages are no faster, and a page of the largest events must fit in memory. */
export const PAGE_EVENTS = 256;

const READ = 'select pos, line, lower(hex(leaf)) from events';

/** Every statement on the log but those that make it. None may scan it. */
export const EVENT_SQL = {
  /** Its limit is no parameter: SQLite would compile the statement anew at each use, which takes longer than a short read. */
  pageOfStream: `${READ} where stream = ? and rev >= ? order by rev limit ${PAGE_EVENTS}`,
  pageOfLog: `${READ} where pos > ? and pos <= ? order by pos limit ?`,
  head: 'select coalesce(max(pos), 0) from events',
  lengthOfStream: 'select coalesce(max(rev) + 1, 0) from events where stream = ?',
  isKnown: 'select 1 from events where id = ?',
  storedFrom: 'select pos, line from events where stream = ? and rev >= ? order by rev limit ?',
  insert: 'insert into events (id, stream, rev, line, leaf) values (?, ?, ?, ?, unhex(?))',
} as const;
