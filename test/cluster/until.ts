import { setImmediate } from 'node:timers/promises';

/** Asks again until the answer will do. The test's own time limit is the end of it. */
export async function until<Answer>(ask: () => PromiseLike<Answer>, isEnough: (answer: Answer) => boolean): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (isEnough(answer)) return answer;
    await setImmediate();
  }
}
