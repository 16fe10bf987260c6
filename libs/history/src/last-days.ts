import { isElectionYear } from '#lib/planning';
import { momentOn } from './act.js';
import { holder } from './cast.js';
import { meetingsBetween } from './meetings.js';
import type { YearActs } from './year-acts.js';

/** The day for the goals is moved in the autumn of an election, and one committee is given longer for its report. */
export function lastDaysMoved(year: YearActs): void {
  const { budgetYear, minutes } = year.options;
  if (isElectionYear(budgetYear - 1)) {
    const [meetingDate = ''] = meetingsBetween('KS', year.day(-1, '06-01'), year.day(-1, '07-01'));
    year.acts.push({ at: momentOn(year.day(-1, '06-15'), 90), by: holder('board-secretary', 'KS'), sent: {
      kind: 'move-deadline', budgetYear, deadline: 'submission', followUp: null, movedTo: year.day(-1, '09-08'),
      reason: 'Ramarna fastställs efter valet, och nämnderna behöver sammanträda en gång till.',
      decidedBy: { body: 'KS', meetingDate, paragraph: minutes.nextParagraph('KS', meetingDate) } } });
  }
  year.acts.push({ at: momentOn(year.day(0, '10-18'), 60), by: holder('controller'), sent: {
    kind: 'extend-deadline', budgetYear, deadline: 'follow-up-report', followUp: 'augusti', unit: 'KULT', extendedTo: year.day(0, '11-12'),
    reason: 'Nämndens sammanträde i oktober ställdes in.', decidedBy: null } });
}
