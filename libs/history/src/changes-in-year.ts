import { derivedId } from '#lib/evidence';
import type { TemplateUnit } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn, type Act, type AnySent } from './act.js';
import { holder } from './cast.js';
import { meetingFrom } from './meetings.js';
import { contentOf, type PlannedGoal } from './planned-goal.js';
import { recordedAfter, secretaryOf, type DecisionCommon, type YearActs } from './year-acts.js';

/** In a unit whose goal KF gives to another. */
const [LEISURE, CULTURE] = ['FRI', 'KULT'];

/** KF takes up three adopted goals before the summer: it amends one, ends one, and lets culture answer for one of leisure's. What was told of them until then is told anew. */
export function withChangesInYear(year: YearActs, goals: readonly PlannedGoal[]): readonly Act[] {
  const [board, council] = [meetingFrom('KS', year.day(0, '05-11')), meetingFrom('KF', year.day(0, '06-15'))];
  const { moved, amended, ended } = changing(year, goals);
  const culture = year.options.template.units.find(({ code }) => code === CULTURE);
  if (!moved || !amended || !ended || !culture) return year.acts;
  return [
    ...followingFrom(year, { ended, moved, culture }),
    decided(year, { body: 'KS', meeting: board, role: 'board-secretary' }, (common) => ({ kind: 'record-board-decision', ...common, goals: [
      { ...versionOf(amended), outcome: 'amendment-proposed', reason: AMENDED_BECAUSE }, { ...versionOf(ended), outcome: 'discontinuation-proposed', reason: ENDED_BECAUSE }] })),
    decided(year, { body: 'KF', meeting: council, role: 'council-secretary' }, (common) => ({ kind: 'record-council-decision', ...common, goals: [
      { ...versionOf(amended), outcome: 'amended', amendment: { content: genderSplit(amended, year.options.budgetYear), reason: AMENDED_BECAUSE }, inForceFrom: year.day(0, '07-01'), inForceTo: null },
      { ...versionOf(ended), outcome: 'discontinued', reason: ENDED_BECAUSE, inForceTo: year.day(0, LAST_DAY) },
      { ...versionOf(moved), outcome: 'transferred', toUnit: culture.code, effectiveFrom: year.day(0, '07-01') }] })),
  ];
}

/** The goals that KF takes up. */
export function changing(year: YearActs, goals: readonly PlannedGoal[]): Readonly<{ [Change in 'moved' | 'amended' | 'ended']: PlannedGoal | undefined }> {
  const adopted = goals.filter(({ isWith, since }) => isWith === 'everybody' && since < year.day(0, '01-01'));
  const moved = adopted.find(({ unit }) => unit.code === LEISURE);
  const [amended, ended] = adopted.filter((goal) => goal !== moved && goal.unit.kind === 'committee');
  return { moved, amended, ended };
}

const LAST_DAY = '06-30';
const AMENDED_BECAUSE = 'Statistiken ska vara könsuppdelad enligt jämställdhetsplanen.';
const ENDED_BECAUSE = 'Statsbidraget som målet bygger på betalas inte ut från halvårsskiftet.';

const versionOf = ({ goalId, version }: PlannedGoal) => ({ goalId, version });

function genderSplit(goal: PlannedGoal, budgetYear: number) {
  const content = contentOf(goal, budgetYear, goal.version - 1);
  return { ...content, description: `${content.description} Utfallet redovisas för kvinnor och män var för sig.` };
}

type Meeting = Readonly<{ body: 'KS' | 'KF'; meeting: LocalDate; role: 'board-secretary' | 'council-secretary' }>;

/** By its own clock, so that the rest of the story is told as it would be without. */
function decided({ options: { seed, budgetYear, minutes } }: YearActs, { body, meeting, role }: Meeting, sent: (common: DecisionCommon) => AnySent): Act {
  const paragraph = minutes.nextParagraph(body, meeting);
  return { at: momentOn(recordedAfter(meeting), 470), by: holder(role, body), sent: sent({
    decisionId: derivedId('decision', seed, body, meeting, paragraph), body, meetingDate: meeting, paragraph, caseNumber: `${budgetYear}/226` }) };
}

type Changed = Readonly<{ ended: PlannedGoal; moved: PlannedGoal; culture: TemplateUnit }>;

/** What has ended is not assessed afterwards, and what has moved is assessed by whoever answers for it then. */
function followingFrom(year: YearActs, { ended, moved, culture }: Changed): readonly Act[] {
  const isAfter = ({ at, sent }: Act, { goalId }: PlannedGoal): boolean => 'goalId' in sent && sent.goalId === goalId && at.slice(0, 10) > year.day(0, LAST_DAY);
  return year.acts.filter((act) => !isAfter(act, ended)).map((act) => (isAfter(act, moved) ? { ...act, by: secretaryOf(culture) } : act));
}
