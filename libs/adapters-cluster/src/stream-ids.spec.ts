import { describe, expect, it } from '@jest/globals';
import { StreamIds } from './stream-ids.js';

const GOAL = '2580.goal-1';
const at = (stream: string, revision: number, id = `${stream} ${revision}`) => ({ id, stream, revision });

describe('The ids that a process has read or written', () => {
  it('are known in each stream from its beginning', () => {
    const ids = new StreamIds(100);
    ids.learn(at(GOAL, 0));
    ids.learn(at(GOAL, 1));
    expect(ids.lengthOf(GOAL)).toBe(2);
  });

  it('are not known beyond a gap', () => {
    const ids = new StreamIds(100);
    ids.learn(at(GOAL, 0));
    ids.learn(at(GOAL, 2));
    expect(ids.lengthOf(GOAL)).toBe(1);
    expect(ids.isTaken(at(GOAL, 7, `${GOAL} 2`))).toBe(false);
  });

  it('are taken everywhere but where they stand', () => {
    const ids = new StreamIds(100);
    ids.learn(at(GOAL, 0, 'one'));
    expect([at(GOAL, 0, 'one'), at(GOAL, 1, 'one'), at('2580.goal-2', 0, 'one')].map((event) => ids.isTaken(event))).toEqual([false, true, true]);
  });

  it('are taken for other streams while they are on their way', () => {
    const ids = new StreamIds(100);
    const arrived = ids.claim([at(GOAL, 0, 'one')]);
    expect([ids.isTaken(at(GOAL, 3, 'one')), ids.isTaken(at('2580.goal-2', 0, 'one'))]).toEqual([false, true]);
    arrived();
    expect(ids.isTaken(at('2580.goal-2', 0, 'one'))).toBe(false);
  });

  it('are forgotten with the stream longest unheard of, when there are too many', () => {
    const ids = new StreamIds(3);
    for (const event of [at('a', 0), at('b', 0), at('a', 1), at('c', 0)]) ids.learn(event);
    expect(['a', 'b', 'c'].map((stream) => ids.lengthOf(stream))).toEqual([2, 0, 1]);
    expect(ids.isTaken(at('c', 9, 'b 0'))).toBe(false);
  });

  it('of one long stream are kept whole', () => {
    const ids = new StreamIds(3);
    for (let revision = 0; revision < 10; revision += 1) ids.learn(at(GOAL, revision));
    expect(ids.lengthOf(GOAL)).toBe(10);
  });
});
