import type { GoalContent } from '#lib/planning';

/** The global goals that what is wanted in an area serves, and what kind of goal is proposed; of some areas nothing is said. */
export const saidOfArea = (area: string): Pick<GoalContent, 'sdg' | 'gehProposal'> => SAID[area] ?? {};

const SAID: Readonly<Record<string, Pick<GoalContent, 'sdg' | 'gehProposal'>>> = {
  'MO-1.1': { sdg: [9, 11] },
  'MO-1.2': { sdg: [4, 10, 16] },
  'MO-1.4': { sdg: [7, 13], gehProposal: 'operational' },
  'MO-2.1': { sdg: [16], gehProposal: 'operational' },
  'MO-3.1': { sdg: [8] },
  'MO-3.2': { sdg: [3, 5, 8], gehProposal: 'none' },
  'MO-4.1': { gehProposal: 'financial' },
  'MO-4.2': { sdg: [12], gehProposal: 'financial' },
};
