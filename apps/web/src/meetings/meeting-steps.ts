import { capitalised } from '#lib/texts';
import type { MeetingAnswer, MinutesPartAnswer } from '../api/generated.js';

/** What is done, or to be done, with a meeting: `by` is a last day, `on` when it was done; neither where it follows from something not done. */
export type Step = Readonly<{ kind: 'preparation' | 'meeting' | 'approval' | 'notice' | 'appeals' | 'removal'; words: string; on: string | null; by: string | null; note: string }>;

type Meeting = Pick<MeetingAnswer, 'meetingDate' | 'status' | 'preparation' | 'approvalDue' | 'minutes'>;

/** From what is prepared to the notice that is taken down, in the order of the law. */
export function stepsOf(meeting: Meeting, today: string): readonly Step[] {
  const { meetingDate, status, preparation, minutes } = meeting;
  if (status !== 'scheduled') return [];
  const isHeld = meetingDate <= today;
  return [
    ...(isHeld ? [] : preparation.map(({ label, day, isByLaw }): Step => ({
      kind: 'preparation', words: capitalised(label), by: day, on: day < today ? day : null, note: isByLaw ? 'Enligt lag' : 'Vanlig ordning' }))),
    { kind: 'meeting', words: 'Sammanträde', on: isHeld ? meetingDate : null, by: isHeld ? null : meetingDate, note: '' },
    ...partSteps(meeting, minutes.find(({ paragraph }) => paragraph === null), today),
    ...minutes.filter(({ paragraph }) => paragraph !== null).flatMap((part) => partSteps(meeting, part, today)),
  ];
}

type Part = MinutesPartAnswer | undefined;

const partSteps = ({ approvalDue }: Meeting, part: Part, today: string): readonly Step[] => [approval(part, approvalDue.rolled), posting(part), ...afterPosting(part, today)];

const approval = (part: Part, by: string): Step => ({
  kind: 'approval', words: `${part?.paragraph ? `§ ${part.paragraph}` : 'Protokollet'} justeras`, on: part?.approvedOn ?? null,
  by: part ? null : by, note: part ? namesOf(part) : 'Inom 14 dagar (5 kap. 69 § kommunallagen)' });

const posting = (part: Part): Step => {
  const notice = part?.notice;
  return { kind: 'notice', words: 'Justeringen anslås', ...(notice ? { on: notice.postedOn, by: null, note: notice.minutesAt } : { on: null, by: part?.noticeDue.rolled ?? null, note: 'Senast två dagar efter justeringen (8 kap. 12 §)' }) };
};

function afterPosting(part: Part, today: string): readonly Step[] {
  const [appeals, removal] = [{ kind: 'appeals', words: 'Sista dag att överklaga', note: 'Tre veckor från anslaget (13 kap. 5 §)' }, { kind: 'removal', words: 'Anslaget tas ned', by: null }] as const;
  if (!part?.notice) return [{ ...appeals, on: null, by: null }, { ...removal, on: null, note: '' }];
  const { removedOn, appealsUntil: { rolled } } = part.notice;
  return [
    { ...appeals, ...(rolled < today ? { on: rolled, by: null } : { on: null, by: rolled }) },
    { ...removal, on: removedOn, note: removedOn === null ? 'Dagen efter den sista dagen att överklaga, eller senare' : '' },
  ];
}

const namesOf = ({ approvers }: MinutesPartAnswer): string => (approvers ? `Av ${approvers.join(' och ')}` : '');

/** The first that is not done and can be done now; undefined where there is none. */
export const nextStep = (meeting: Meeting, today: string): Step | undefined =>
  stepsOf(meeting, today).find(({ kind, on, by }) => on === null && kind !== 'appeals' && (kind === 'removal' ? isRemovable(meeting, today) : by !== null));

const isRemovable = ({ minutes }: Meeting, today: string): boolean =>
  minutes.some(({ notice }) => notice !== null && notice.removedOn === null && notice.appealsUntil.rolled < today);

/** A part of the minutes by what it is called, and the field that names it: empty for the minutes as a whole. */
export const partsWhere = (minutes: readonly MinutesPartAnswer[], holds: (part: MinutesPartAnswer) => boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(minutes.filter(holds).map((part) => [part.paragraph === null ? '' : String(part.paragraph), part.paragraph === null ? 'Protokollet' : `§ ${part.paragraph}, omedelbart justerad`]));
