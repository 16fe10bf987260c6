import { reject, type Rejected } from '#lib/kernel';
import type { Cycle } from '../cycle/cycle.state.js';
import type { RejectionsOf } from '../rejections-of.js';

export type PackageRejection = RejectionsOf<{
  'package-unknown': { version: number };
  'package-superseded': { version: number; latest: number };
  'goal-not-in-package': { goalId: string; version: number };
}>;

/** The package that a decision of KF is on, by its version; null where it is on goals by themselves. */
export type OnPackage = Readonly<{ packageVersion: number | null; goals: readonly Readonly<{ goalId: string; version: number }>[]; cycle: Cycle }>;

/** KF decides on the package as it was frozen last, and on the very texts that are in it. */
export function packageProblem({ packageVersion, goals, cycle }: OnPackage): Rejected<PackageRejection> | undefined {
  if (packageVersion === null) return undefined;
  const proposal = cycle.status === 'open' ? cycle.proposal : null;
  if (!proposal || packageVersion > proposal.version) return reject('package-unknown', { version: packageVersion });
  if (packageVersion < proposal.version) return reject('package-superseded', { version: packageVersion, latest: proposal.version });
  const outside = goals.find(({ goalId, version }) => !proposal.goals.some((proposed) => proposed.goalId === goalId && proposed.version === version));
  return outside && reject('goal-not-in-package', { goalId: outside.goalId, version: packageVersion });
}
