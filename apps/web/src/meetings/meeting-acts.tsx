import { useQuery } from '@tanstack/react-query';
import { listPersons, type MeetingAnswer } from '../api/generated.js';
import { useSession } from '../app/session.js';
import { ActChoice, type Acts } from '../parts/act-choice.js';
import { meetingActs } from './acts.js';
import { stepsOf } from './meeting-steps.js';
import { useMinutesKeeper } from './own-body.js';

/** What the body's secretary can register of the meeting: the next step at first, and the rest by choice. Folded away once everything is done. */
export function MeetingActs({ meeting, paragraphs }: Readonly<{ meeting: MeetingAnswer; paragraphs: readonly number[] }>) {
  const { installation: { today } } = useSession();
  const keeper = useMinutesKeeper(meeting.body);
  const persons = useQuery({ queryKey: ['persons'], queryFn: () => listPersons(), enabled: keeper !== undefined });
  if (!keeper || !persons.data) return null;
  const acts: Acts = Object.fromEntries(Object.entries(meetingActs({ meeting, paragraphs, persons: persons.data, today })).map(([name, act]) => [name, { ...act, choose: keeper.choose }]));
  const preferred = ['approve', 'post', 'remove'].find((name) => name in acts);
  const choice = <ActChoice name="vad" acts={acts} preferred={preferred} title="Registrera" label="Vad har hänt?" path={`/sammantraden/${meeting.body}/${meeting.meetingDate}`} version={JSON.stringify(meeting.minutes)} />;
  if (Object.keys(acts).length === 0 || stepsOf(meeting, today).some(({ on }) => on === null)) return choice;
  return <details className="more-acts"><summary>Registrera något mer om sammanträdet</summary>{choice}</details>;
}
