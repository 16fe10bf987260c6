import type { DecisionsEvent } from './decisions.events.js';

/** The §§ that one body has used in one year, with the decision each holds. */
export type Decisions = Readonly<{ taken: Readonly<Record<number, string>> }>;

export const noDecisions: Decisions = { taken: {} };

export const evolveDecisions = ({ taken }: Decisions, { data }: DecisionsEvent): Decisions =>
  ({ taken: { ...taken, [data.paragraph]: data.decisionId } });
