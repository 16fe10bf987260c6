import { useQuery } from '@tanstack/react-query';
import { bodyName } from '#lib/texts';
import { listUnits } from '../api/generated.js';

/** A unit's name by its code, and a body's as it stands in a sentence; the code until names are known. */
export function useUnitNames(): (code: string) => string {
  const { data } = useQuery({ queryKey: ['units'], queryFn: () => listUnits(), staleTime: Infinity });
  return (code) => data?.find((unit) => unit.code === code)?.name ?? bodyName(code);
}
