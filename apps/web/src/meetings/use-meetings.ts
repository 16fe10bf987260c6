import { useQuery } from '@tanstack/react-query';
import { listDecisions, listMeetings, type DecisionAnswer, type MeetingAnswer } from '../api/generated.js';
import { knownAtOf, useMoment } from '../moment/moment.js';

/** A body's meetings and decisions of a year, as of the moment shown. */
export function useMeetings(body: string, year: number): Readonly<{ meetings: readonly MeetingAnswer[] | undefined; decisions: readonly DecisionAnswer[]; error: unknown }> {
  const { moment } = useMoment();
  const known = knownAtOf(moment);
  const meetings = useQuery({ queryKey: ['meetings', body, year, known], queryFn: () => listMeetings({ body, year, ...known }), enabled: body !== '' });
  const decisions = useQuery({ queryKey: ['decisions', body, year, known], queryFn: () => listDecisions({ body, year, ...known }), enabled: body !== '' });
  return { meetings: meetings.data, decisions: decisions.data ?? [], error: meetings.error ?? decisions.error };
}
