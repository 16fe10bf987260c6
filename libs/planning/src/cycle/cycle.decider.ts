import type { Decider } from '#lib/kernel';
import type { CycleEvent } from './cycle.events.js';
import { absentCycle, evolveCycle, type Cycle } from './cycle.state.js';
import { openCycle, type OpenCycle, type OpenCycleRejection } from './open-cycle.js';

export type CycleCommand = OpenCycle;
export type CycleRejection = OpenCycleRejection;

export const cycleDecider: Decider<Cycle, CycleCommand, CycleEvent, CycleRejection> = {
  initial: absentCycle,
  evolve: evolveCycle,
  decide: openCycle,
};
