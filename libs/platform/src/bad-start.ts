/** A start that cannot work: told as it is to whoever starts it. Starting again would not help. */
export class BadStart extends Error {}

/** The start command does not try again after this one. */
const EXIT_BAD_START = 2;

/** The whole of a program: `start`, or the sentence that says why it cannot be started. */
export async function startOrExplain(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof BadStart)) throw error;
    console.error(error.message);
    process.exit(EXIT_BAD_START);
  }
}
