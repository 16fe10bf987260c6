const NAMES_MAX = 500;

/** Statements that have been sent, by their SQL. */
const names = new Map<string, string>();

/**
 * The name under which each connection keeps a statement, so that the server parses and plans it once: that costs as much as a small
 * query itself. Undefined when there are too many to keep.
 */
export function statementName(sql: string): string | undefined {
  if (!names.has(sql) && names.size < NAMES_MAX) names.set(sql, `statement_${names.size}`);
  return names.get(sql);
}
