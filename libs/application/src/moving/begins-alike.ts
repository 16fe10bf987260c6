/** Two logs that should begin alike do not: `index` is the first event that is another, or that one of them lacks. */
export class LogsDiffer extends Error {
  readonly code = 'logs-differ';
  constructor(readonly index: number) {
    super(`The logs are not the same at event ${index}`);
  }
}

/** How many lines there are in what may be the beginning of `whole`, byte for byte. @throws LogsDiffer where it is not */
export async function beginsAlike(beginning: AsyncIterable<string>, whole: AsyncIterable<string>): Promise<number> {
  const others = whole[Symbol.asyncIterator]();
  try {
    return await countAlike(beginning, others);
  } finally {
    await others.return?.();
  }
}

async function countAlike(lines: AsyncIterable<string>, others: AsyncIterator<string>): Promise<number> {
  let index = 0;
  for await (const line of lines) {
    index += 1;
    const other = await others.next();
    if (other.done === true || other.value !== line) throw new LogsDiffer(index);
  }
  return index;
}
