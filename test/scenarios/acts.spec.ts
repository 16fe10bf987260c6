import { describe, expect, it } from '@jest/globals';
import { findAct } from './acts.js';
import { readFeatures } from './scenarios.js';

describe('The sentences of the scenarios', () => {
  it('are all known', async () => {
    const steps = (await readFeatures()).flatMap(({ scenarios }) => scenarios.flatMap((scenario) => scenario.steps));
    expect(steps.length).toBeGreaterThan(0);
    for (const { text } of steps) expect(() => findAct(text)).not.toThrow();
  });

  it('stop a scenario where they are not', () => expect(() => findAct('nämnden hoppas på det bästa')).toThrow('no such sentence'));
});
