import type { PlanningEvent } from '#lib/planning';

/** The stream that an event belongs to. */
export function streamOf(event: PlanningEvent, municipality = '2580'): string {
  switch (event.type) {
    case 'cycle-opened': case 'unit-included': case 'deadline-moved': case 'deadline-extended': case 'follow-up-round-opened': case 'status-set-changed': case 'board-proposal-frozen': case 'board-proposal-published':
    case 'report-handed-over': case 'annual-report-approved': case 'cycle-closed': return `${municipality}.cycle-${event.data.budgetYear}`;
    case 'area-declared-not-applicable': case 'area-declared-applicable':
      return `${municipality}.answers-${event.data.budgetYear}-${event.data.unit}`;
    case 'note-written': case 'statement-asked-for': case 'statement-given': case 'statement-passed-over': return `${municipality}.dialogue-${event.data.goalId}`;
    case 'contribution-undertaken': case 'contribution-ended': case 'contribution-followed-up': return `${municipality}.contribution-${event.data.goalId}`;
    case 'annex-attached': case 'annex-marked-secret': case 'annex-secrecy-lifted': return `${municipality}.annex-${event.data.goalId}`;
    case 'indicator-value-reported': case 'indicator-value-revised': return `${municipality}.indicator-${event.data.indicatorId}`;
    case 'unit-registered': case 'unit-renamed': case 'unit-dissolved': return `${municipality}.unit-${event.data.code}`;
    case 'person-registered': case 'role-granted': case 'role-ended': return `${municipality}.person-${event.data.personId}`;
    case 'reminder-claimed': case 'reminder-sent': case 'reminder-not-sent': case 'reminder-outcome-unknown': case 'reminder-lapsed': case 'reminder-retried':
      return `${municipality}.reminder-${event.data.reminderId}`;
    case 'reminder-policy-set': case 'closed-days-set': case 'letters-directed': return `${municipality}.settings-kommunen`;
    case 'date-noted': {
      const { brought } = event.data;
      return 'body' in brought ? `${municipality}.dates-${brought.body}-${brought.meetingDate.slice(0, 4)}` : `${municipality}.dates-cycle-${brought.budgetYear}`;
    }
    case 'committee-decided': case 'board-decided': case 'council-decided': case 'paragraph-reassigned':
    case 'countersignature-awaited': case 'decision-countersigned': case 'countersignature-declined':
      return `${municipality}.decisions-${event.data.body}-${event.data.meetingDate.slice(0, 4)}`;
    case 'meeting-scheduled': case 'meeting-moved': case 'meeting-cancelled': case 'minutes-approved': case 'paragraph-approved-immediately':
    case 'notice-posted': case 'notice-removed': case 'minutes-corrected': case 'appeal-registered': case 'appeal-decided':
      return `${municipality}.meetings-${event.data.body}-${event.data.meetingDate.slice(0, 4)}`;
    case 'goal-drafted': case 'goal-carried-over': case 'goal-revised': case 'goal-submitted': case 'goal-endorsed': case 'goal-referred-back':
    case 'goal-endorsed-with-amendment': case 'goal-rejection-proposed': case 'goal-tabled':
    case 'goal-adopted-with-changes': case 'goal-rejected': case 'goal-withdrawn': case 'goal-completion-requested': case 'goal-endorsement-rescinded':
    case 'goal-submitted-preliminarily': case 'goal-submission-confirmed': case 'goal-submission-changed':
    case 'goal-submission-voided': case 'goal-text-realigned': case 'goal-decision-renumbered': case 'goal-decision-countersigned': case 'goal-voided': case 'goal-change-annulled': case 'goal-change-proposed': case 'goal-confirmed-for-year': case 'goal-amended': case 'goal-discontinued': case 'goal-responsibility-transferred': case 'goal-adopted': case 'goal-assessed': case 'goal-reassessed': case 'follow-up-submitted': case 'follow-up-noted': case 'follow-up-returned':
    case 'measure-completed': case 'measure-delayed': case 'measure-dropped':
      return `${municipality}.goal-${event.data.goalId}`;
  }
}
