import { cycleFromTemplate, lastDayOf, statutoryLimits, type FollowUpRound } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn } from './act.js';
import { holder } from './cast.js';
import { meetingFrom, officeDayFrom } from './meetings.js';
import { recordedAfter, type YearActs } from './year-acts.js';

/** The reports are handed over, KF approves the annual report in May, and the controller closes the year before the summer. */
export function yearEnded(year: YearActs): void {
  const { template, budgetYear, minutes } = year.options;
  for (const round of cycleFromTemplate(template, budgetYear).followUps) {
    const handedOverOn = handedOver(round, budgetYear);
    if (handedOverOn) year.acts.push({ at: momentOn(handedOverOn, 300), by: holder('board-secretary', 'KS'), sent: { kind: 'hand-over-report', budgetYear, followUp: round.code, handedOverOn } });
  }
  const meetingDate = meetingFrom('KF', `${budgetYear + 1}-05-20`);
  year.acts.push(
    { at: momentOn(recordedAfter(meetingDate), 300), by: holder('council-secretary', 'KF'), sent: {
      kind: 'approve-annual-report', budgetYear, decidedBy: { body: 'KF', meetingDate, paragraph: minutes.nextParagraph('KF', meetingDate) } } },
    { at: momentOn(`${budgetYear + 1}-06-25`, 100), by: holder('controller'), sent: { kind: 'close-cycle', budgetYear } });
}

/** Some days before the law wants it; a report that it knows nothing of is handed over to nobody. */
function handedOver({ periodEnds }: FollowUpRound, budgetYear: number): LocalDate | undefined {
  const act = periodEnds === lastDayOf(budgetYear) ? 'annual-report-handed-over' : 'interim-report-handed-over';
  const limit = statutoryLimits(budgetYear, [periodEnds]).find((known) => known.act === act);
  return limit && officeDayFrom(`${limit.unrolled.slice(0, 8)}10`);
}
