import { useQuery } from '@tanstack/react-query';
import { bodyName } from '#lib/texts';
import { listUnits } from '../api/generated.js';

/** Every unit there has been. They change seldom enough to be asked for once. */
export const useUnits = () => useQuery({ queryKey: ['units'], queryFn: () => listUnits(), staleTime: Infinity });

/** A unit's name by its code, and a body's as it stands in a sentence; the code until names are known. */
export function useUnitNames(): (code: string) => string {
  const { data } = useUnits();
  return (code) => data?.find((unit) => unit.code === code)?.name ?? bodyName(code);
}
