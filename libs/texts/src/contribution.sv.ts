import type { ContributionEvent, ContributionRejection, PlanningEvent } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { DECISION_REJECTIONS } from './decision-rejections.sv.js';
import { FOLLOW_UP_REJECTIONS } from './follow-up-rejections.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { ASSESSMENT_LABELS, GOAL_STATUS_LABELS, bodyName } from './labels.sv.js';
import { minutes } from './minutes.sv.js';
import type { NameOf } from './name-of.js';

const TYPES: readonly string[] = ['contribution-undertaken', 'contribution-ended', 'contribution-followed-up'] satisfies readonly ContributionEvent['type'][];

export const isOfContribution = (event: PlanningEvent): event is ContributionEvent => TYPES.includes(event.type);

/** What units do in others' goals, as it stands within a sentence. */
export function contributionSentence({ type, data }: ContributionEvent, nameOf: NameOf): string {
  switch (type) {
    case 'contribution-undertaken': return `${nameOf(data.unit)} bidrar till målet, efter beslut av ${nameOf(data.basis.body)} ${minutes(data.basis)}: ${data.share}`;
    case 'contribution-ended': return `${nameOf(data.unit)} bidrar inte längre till målet, efter beslut av ${nameOf(data.basis.body)} ${minutes(data.basis)}. Skäl: ${data.reason}`;
    case 'contribution-followed-up':
      return `${nameOf(data.unit)} följde den ${swedishDate(data.followedUpOn)} upp sin del av målet (${data.followUp} ${data.budgetYear}): ${ASSESSMENT_LABELS[data.assessment]}. ${data.motivation}`;
  }
}

export const CONTRIBUTION_REJECTIONS: Catalogue<ContributionRejection> = {
  'goal-unknown': GOAL_REJECTIONS['goal-unknown'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'unit-not-valid-on': DECISION_REJECTIONS['unit-not-valid-on'],
  'paragraph-not-positive': DECISION_REJECTIONS['paragraph-not-positive'],
  'meeting-in-future': DECISION_REJECTIONS['meeting-in-future'],
  'goal-not-adopted': FOLLOW_UP_REJECTIONS['goal-not-adopted'],
  'goal-not-of-year': FOLLOW_UP_REJECTIONS['goal-not-of-year'],
  'goal-not-in-force-then': FOLLOW_UP_REJECTIONS['goal-not-in-force-then'],
  'follow-up-unknown': FOLLOW_UP_REJECTIONS['follow-up-unknown'],
  'follow-up-not-begun': FOLLOW_UP_REJECTIONS['follow-up-not-begun'],
  'assessed-after-closing': FOLLOW_UP_REJECTIONS['assessed-after-closing'],
  'status-not-in-round': FOLLOW_UP_REJECTIONS['status-not-in-round'],
  'motivation-missing': FOLLOW_UP_REJECTIONS['motivation-missing'],
  'goal-not-joinable': ({ status }) => `Målet har läget ”${GOAL_STATUS_LABELS[status]}”. Andra enheter kan bidra till ett mål från att det är inlämnat och så länge det gäller.`,
  'contribution-to-own-goal': ({ unit }) => `${bodyName(unit)} ansvarar för hela målet. Välj en annan enhet som ska bidra.`,
  'contribution-already-undertaken': ({ unit }) => `${bodyName(unit)} bidrar redan till målet. Avsluta bidraget först om det ska bli ett annat.`,
  'contribution-unknown': ({ unit }) => `${bodyName(unit)} bidrar inte till målet. Hämta målet på nytt.`,
  'share-missing': () => 'Det saknas vad enheten ska bidra med. Skriv det så att det går att följa upp.',
};
