import type { EventOf } from '#lib/kernel';
import type { AnnexEvent, AreaDeclaredApplicable, AreaDeclaredNotApplicable, ContributionEvent, DialogueEvent, GoalEvent, MeetingsEvent, PlanningEvent, ReminderEvent, RoleGranted, UnitEvent } from '#lib/planning';
import { annexSentence, isOfAnnex } from './annex.sv.js';
import { contributionSentence, isOfContribution } from './contribution.sv.js';
import { cycleSentence } from './cycle-events.sv.js';
import { swedishDate } from './dates.sv.js';
import { dateNotedSentence } from './date-noted.sv.js';
import { decisionSentence } from './decision-events.sv.js';
import { dialogueSentence, isOfDialogue } from './dialogue.sv.js';
import { indicatorSentence } from './indicator-events.sv.js';
import { goalSentence, isOfGoal } from './goal-events.sv.js';
import { bodyName, capacityName } from './labels.sv.js';
import { isOfReminder, reminderEventSentence } from './reminder-events.sv.js';
import { isOfMeetings, meetingSentence } from './meeting-events.sv.js';
import type { NameOf } from './name-of.js';
import { settingsSentence } from './settings-events.sv.js';
import { isOfUnit, unitSentence } from './unit-events.sv.js';
import { capitalised } from './words.sv.js';

type DataOf<Contract> = EventOf<Contract>['data'];

/** What happened, in one readable piece of Swedish (OSL 4:1): who, when, by which §. */
export const eventSentence = (event: PlanningEvent, nameOf: NameOf = bodyName): string => capitalised(sentenceOf(event, nameOf));

function sentenceOf(event: PlanningEvent, nameOf: NameOf): string {
  if (isOfMeetings(event)) return meetingSentence(event, nameOf);
  if (isOfReminder(event)) return reminderEventSentence(event, nameOf);
  if (isOfDialogue(event)) return dialogueSentence(event, nameOf);
  if (isOfContribution(event)) return contributionSentence(event, nameOf);
  if (isOfAnnex(event)) return annexSentence(event, nameOf);
  if (isOfUnit(event)) return unitSentence(event, nameOf);
  return isOfGoal(event) ? goalSentence(event, nameOf) : otherSentence(event, nameOf);
}

function otherSentence(event: Exclude<PlanningEvent, MeetingsEvent | GoalEvent | UnitEvent | DialogueEvent | ContributionEvent | AnnexEvent | ReminderEvent>, nameOf: NameOf): string {
  switch (event.type) {
    case 'indicator-value-reported': case 'indicator-value-revised': return indicatorSentence(event);
    case 'cycle-opened': case 'unit-included': case 'deadline-moved': case 'deadline-extended': case 'follow-up-round-opened': case 'status-set-changed': case 'board-proposal-frozen': case 'board-proposal-published':
    case 'report-handed-over': case 'annual-report-approved': case 'cycle-closed': return cycleSentence(event, nameOf);
    case 'reminder-policy-set': case 'closed-days-set': case 'letters-directed': return settingsSentence(event, nameOf);
    case 'date-noted': return dateNotedSentence(event, nameOf);
    case 'person-registered': return `${nameOf(event.data.personId)} registrerades.`;
    case 'role-granted': return roleGranted(event.data, nameOf);
    case 'role-ended':
      return `${nameOf(event.data.personId)} har rollen ${capacityName(event.data, nameOf)} till och med den ${swedishDate(event.data.until)}.`;
    case 'area-declared-not-applicable': return areaDeclaredNotApplicable(event.data, nameOf);
    case 'area-declared-applicable': return areaDeclaredApplicable(event.data, nameOf);
    case 'committee-decided': case 'board-decided': case 'council-decided': case 'paragraph-reassigned':
    case 'countersignature-awaited': case 'decision-countersigned': case 'countersignature-declined': return decisionSentence(event, nameOf);
  }
}

const roleGranted = (data: DataOf<typeof RoleGranted>, nameOf: NameOf): string =>
  `${nameOf(data.personId)} fick rollen ${capacityName(data, nameOf)} från den ${swedishDate(data.from)}`
  + `${data.until === null ? ' tills vidare' : ` till och med den ${swedishDate(data.until)}`}.`;

const areaDeclaredNotApplicable = ({ unit, area, budgetYear, reason, declaredOn }: DataOf<typeof AreaDeclaredNotApplicable>, nameOf: NameOf): string =>
  `${nameOf(unit)} förklarade den ${swedishDate(declaredOn)} att målområdet ${area} inte är tillämpligt för ${budgetYear}. Skäl: ${reason}`;

const areaDeclaredApplicable = ({ unit, area, budgetYear, declaredOn }: DataOf<typeof AreaDeclaredApplicable>, nameOf: NameOf): string =>
  `${nameOf(unit)} tog den ${swedishDate(declaredOn)} tillbaka att målområdet ${area} inte är tillämpligt för ${budgetYear}.`;
