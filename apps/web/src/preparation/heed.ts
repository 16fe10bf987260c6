import type { GoalAnswer } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';
import type { IconName } from '../parts/icon.js';
import type { Body } from './outcomes.js';

export type Heeded = Readonly<{ key: 'late' | 'reply' | 'warn' | 'own'; icon: IconName; words: string }>;
type About = Pick<GoalAnswer, 'body' | 'status' | 'submission' | 'tabling' | 'referral' | 'decisions' | 'proposedChange'>;

/** What stands out about a goal before a body; nothing where all is as usual. */
export const heedOf = (goal: About, { code }: Pick<Body, 'code'>): readonly Heeded[] => (goal.status === 'adopted'
  ? [ADOPTED, ...(goal.proposedChange === null ? [] : [PROPOSED[goal.proposedChange]])]
  : [...wayHere(goal, code), ...delayOf(goal), ...doubtOf(goal), ...(goal.body === code ? [OWN] : [])]);

function wayHere({ status, referral, decisions }: About, code: Body['code']): readonly Heeded[] {
  const isAnswer = decisions.some(({ outcome, basis }) => outcome === 'referred-back' && basis.body === code);
  return [
    ...(status === 'rejection-proposed' ? [UNWANTED] : []),
    ...(decisions.at(-1)?.outcome === 'endorsed-with-amendment' ? [AMENDED] : []),
    ...(isAnswer ? [ANSWER] : []),
    ...(referral ? [ASKED] : []),
  ];
}

function delayOf({ submission, tabling }: About): readonly Heeded[] {
  const daysLate = submission?.daysLate ?? 0;
  return [
    ...(tabling ? [{ key: 'warn', icon: 'clock', words: `Bordlagt ${shortDay(tabling.basis.meetingDate)}` } as const] : []),
    ...(daysLate > 0 ? [{ key: 'late', icon: 'warning', words: `${daysLate} ${daysLate === 1 ? 'dag' : 'dagar'} för sent` } as const] : []),
  ];
}

/** KS prepares a preliminary text as it stands; the committee may still decide otherwise. */
function doubtOf({ submission }: About): readonly Heeded[] {
  const expectedOn = submission?.decisionExpectedOn ?? null;
  return [
    ...(expectedOn === null ? [] : [{ key: 'warn', icon: 'clock', words: `Preliminärt, nämnden beslutar ${shortDay(expectedOn)}` } as const]),
    ...(submission?.isChanged === true ? [CHANGED] : []),
  ];
}

const UNWANTED: Heeded = { key: 'warn', icon: 'not', words: 'KS avstyrker' };
const AMENDED: Heeded = { key: 'reply', icon: 'pen', words: 'Ändrat av KS' };
const CHANGED: Heeded = { key: 'warn', icon: 'pen', words: 'Nämnden ändrade texten' };
const ANSWER: Heeded = { key: 'reply', icon: 'back', words: 'Svar på återremiss' };
const ASKED: Heeded = { key: 'reply', icon: 'back', words: 'Återremiss från KF' };
const OWN: Heeded = { key: 'own', icon: 'none', words: 'Egen förvaltning' };
const ADOPTED: Heeded = { key: 'own', icon: 'check', words: 'Antaget mål' };
const PROPOSED: Readonly<Record<NonNullable<About['proposedChange']>, Heeded>> = {
  amendment: { key: 'warn', icon: 'pen', words: 'KS föreslår ändring' },
  discontinuation: { key: 'warn', icon: 'not', words: 'KS föreslår att det upphör' },
  confirmation: { key: 'reply', icon: 'check', words: 'KS föreslår ett år till' },
};
