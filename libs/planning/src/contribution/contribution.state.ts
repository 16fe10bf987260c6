import type { ContributionEvent } from './contribution.events.js';

/** The units that take part in a goal now, beside the one that answers for it. */
export type Contributions = readonly string[];

export const noContributions: Contributions = [];

export function evolveContributions(units: Contributions, event: ContributionEvent): Contributions {
  switch (event.type) {
    case 'contribution-undertaken': return [...units, event.data.unit];
    case 'contribution-ended': return units.filter((unit) => unit !== event.data.unit);
    case 'contribution-followed-up': return units;
  }
}
