import type { Decider } from '#lib/kernel';
import type { CycleEvent } from './cycle.events.js';
import { absentCycle, evolveCycle, type Cycle } from './cycle.state.js';
import { extendDeadline, type ExtendDeadline, type ExtendDeadlineRejection } from './extend-deadline.js';
import { moveDeadline, type MoveDeadline, type MoveDeadlineRejection } from './move-deadline.js';
import { openCycle, type OpenCycle, type OpenCycleRejection } from './open-cycle.js';

export type CycleCommand = OpenCycle | MoveDeadline | ExtendDeadline;
export type CycleRejection = OpenCycleRejection | MoveDeadlineRejection | ExtendDeadlineRejection;

export const cycleDecider: Decider<Cycle, CycleCommand, CycleEvent, CycleRejection> = {
  initial: absentCycle,
  evolve: evolveCycle,
  decide: (cycle, command) => {
    switch (command.kind) {
      case 'open-cycle': return openCycle(cycle, command);
      case 'move-deadline': return moveDeadline(cycle, command);
      case 'extend-deadline': return extendDeadline(cycle, command);
    }
  },
};
