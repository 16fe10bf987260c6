import { useQuery } from '@tanstack/react-query';
import { listAwaitedDecisions, type AwaitedDecisionAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';

/** The decisions that wait for a second person, for whoever is signed in. */
export function useAwaited() {
  const { person } = useSession();
  return useQuery({ queryKey: ['awaited', person?.personId], queryFn: () => listAwaitedDecisions(), enabled: person !== undefined });
}

/** The address of one of them on its page. */
export const placeOf = ({ basis: { body, meetingDate, paragraph } }: Pick<AwaitedDecisionAnswer, 'basis'>): string => `${body}-${meetingDate}-${paragraph}`;
