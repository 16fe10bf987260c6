/** A sentence may be longer than a terminal is wide. */
const RULE_MAX = 60;

/** A table for the terminal: columns as wide as their widest cell, numbers to the right. */
export function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length)));
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(Math.min(width, RULE_MAX))).join('──'), ...rows.map(line)].join('\n');
}

const padded = (cell: string | number, width: number): string =>
  typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
