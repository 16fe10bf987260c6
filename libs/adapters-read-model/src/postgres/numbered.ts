/** SQL with `?` for its parameters, as PostgreSQL writes them: `$1`, `$2`… No text of ours holds a question mark otherwise. */
export function numbered(sql: string): string {
  let number = 0;
  return sql.replace(/\?/g, () => `$${(number += 1)}`);
}
