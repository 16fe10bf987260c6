/** A table of texts as a Swedish spreadsheet opens it: semicolons, UTF-8 with its mark, CRLF (RFC 4180 in all else). */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\u{feff}${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

function cell(value: string | number | null): string {
  const text = harmless(String(value ?? ''));
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet would reckon out stays the text it is; a negative number is one. */
const harmless = (text: string): string => (/^(?:[=+@\t\r]|-(?!\d))/.test(text) ? `'${text}` : text);
