import { createReadStream } from 'node:fs';

/** A line of a file. `end` is how many bytes there are to its end; `isWhole`: it ends as a line does. */
export type FileLine = Readonly<{ text: string; end: number; isWhole: boolean }>;

const LINE_FEED = 0x0a;
/** Larger than any line of ours: what has no end must not fill the memory. */
const LINE_BYTES_MAX = 1024 * 1024;

/** The lines of a file, parted by line feeds alone: JSON may hold the other characters that end a line elsewhere. */
export async function* fileLines(file: string): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    for (let at = rest.indexOf(LINE_FEED); at !== -1; at = rest.indexOf(LINE_FEED)) {
      end += at + 1;
      yield { text: rest.toString('utf8', 0, at), end, isWhole: true };
      rest = rest.subarray(at + 1);
    }
    if (rest.length > LINE_BYTES_MAX) break;
  }
  if (rest.length > 0) yield { text: rest.toString('utf8'), end: end + rest.length, isWhole: false };
}
