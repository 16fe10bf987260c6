import { useQuery } from '@tanstack/react-query';
import { listCycles, type CycleAnswer } from '../api/generated.js';

/** Every planning cycle, the latest year first. */
export const useCycles = () => useQuery({ queryKey: ['cycles'], queryFn: () => listCycles() });

/** The budget year that runs today; else the one being planned; else the latest. */
export function yearAtHand(cycles: readonly CycleAnswer[], today: string): number | undefined {
  const years = cycles.map(({ budgetYear }) => budgetYear);
  const running = Number(today.slice(0, 4));
  return years.includes(running) ? running : years[0];
}
