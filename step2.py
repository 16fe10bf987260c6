import os,sys; os.chdir('/work/main'); sys.path.insert(0,'/tmp/h/d')
from sub import *
P='libs/planning/src/'
write(P+'goal/withdraw-goal.ts',"""import { accept, reject, type Decision } from '#lib/kernel';
import { isBlank } from '../is-blank.js';
import type { NoParams, RejectionsOf } from '../rejections-of.js';
import { decidedTextProblem, type DecidedStep, type DecidedTextRejection } from './decided-text.js';
import { GoalWithdrawn, type GoalEvent } from './goal.events.js';
import type { ExistingGoal, GoalStatus } from './goal.state.js';

/** Carried out from the decision of the body whose goal it is, to take it back before KF has decided. What was submitted stays on record. */
export type WithdrawGoal = DecidedStep & Readonly<{ kind: 'withdraw-goal'; reason: string }>;
export type WithdrawGoalRejection = DecidedTextRejection | RejectionsOf<{
  'goal-not-withdrawable': { status: GoalStatus };
  'reason-missing': NoParams;
}>;

export function withdrawGoal(goal: ExistingGoal, { kind: _, ...step }: WithdrawGoal): Decision<GoalEvent, WithdrawGoalRejection> {
  if (!isUnderWay(goal)) return reject('goal-not-withdrawable', { status: goal.status });
  if (isBlank(step.reason)) return reject('reason-missing');
  return decidedTextProblem(goal, step) ?? accept(GoalWithdrawn.create(step));
}

/** Submitted, and KF has not decided. */
const UNDER_WAY: readonly GoalStatus[] = ['submitted', 'endorsed', 'rejection-proposed', 'referred-back'];
const isUnderWay = ({ status }: ExistingGoal): boolean => UNDER_WAY.includes(status);
""")
write(P+'goal/withdraw-goal.spec.ts',"""import { describe, it } from '@jest/globals';
import { goalDecider } from '#lib/planning';
import {
  adoptGoal, committeeBasis, endorseGoal, goalAdopted, goalDrafted, goalEndorsed, goalReferredBack, goalRejected, goalRejectionProposed, goalRevised, goalSubmitted,
  goalTabled, goalWithdrawn, reviseGoal, specify, submitGoal, withdrawGoal,
} from '#lib/testing';

const goal = specify(goalDecider);
const submitted = [goalDrafted(), goalSubmitted()] as const;
const afterBoard = { basis: { ...committeeBasis, meetingDate: '2026-10-15', paragraph: 97 } };

describe('Withdrawing a goal', () => {
  it('takes a submitted goal back, with the reason', () => goal.given(...submitted).when(withdrawGoal()).then(goalWithdrawn()));

  it.each([
    ['endorsed', goalEndorsed()], ['rejection-proposed', goalRejectionProposed()], ['referred-back', goalReferredBack()], ['tabled', goalTabled()],
  ])('is possible until KF has decided (%s)', (_status, event) =>
    goal.given(...submitted, event).when(withdrawGoal(afterBoard)).then(goalWithdrawn(afterBoard)));

  it('ends the goal: it may come back as a new one only', () => {
    const withdrawn = goal.given(...submitted, goalWithdrawn());
    withdrawn.when(endorseGoal()).thenRejected('goal-not-submitted', { status: 'withdrawn' });
    withdrawn.when(reviseGoal()).thenRejected('goal-not-revisable', { status: 'withdrawn' });
    withdrawn.when(submitGoal(afterBoard)).thenRejected('goal-not-submittable', { status: 'withdrawn' });
    withdrawn.when(adoptGoal()).thenRejected('goal-not-endorsed', { status: 'withdrawn' });
    withdrawn.when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'withdrawn' });
  });

  it('is refused for a goal that does not exist', () => goal.given().when(withdrawGoal()).thenRejected('goal-unknown'));

  it('is refused for a draft, which nobody has submitted', () =>
    goal.given(goalDrafted()).when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'draft' }));

  it('is refused when KF has decided', () => {
    goal.given(...submitted, goalEndorsed(), goalAdopted()).when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'adopted' });
    goal.given(...submitted, goalEndorsed(), goalRejected()).when(withdrawGoal()).thenRejected('goal-not-withdrawable', { status: 'rejected' });
  });

  it('is refused without a reason', () => goal.given(...submitted).when(withdrawGoal({ reason: ' ' })).thenRejected('reason-missing'));

  it('is refused for another text than the goal has', () =>
    goal.given(...submitted, goalReferredBack(), goalRevised()).when(withdrawGoal(afterBoard)).thenRejected('goal-moved', { decidedVersion: 1, currentVersion: 2 }));

  it('is refused on a meeting before that of the last decision', () =>
    goal.given(...submitted, goalEndorsed()).when(withdrawGoal()).thenRejected('meeting-before-previous-decision'));
});
""")
sub(P+'goal/goal.events.ts',
("export const GoalAssessed =","""/** `basis` is the meeting of the body whose goal it is. */
export const GoalWithdrawn = eventNamed('goal-withdrawn').carrying<{
  goalId: string; version: number; contentHash: string; decisionId: string; basis: Basis; reason: string;
}>();

export const GoalAssessed ="""),
("GoalRejected, GoalAssessed,\n","GoalRejected, GoalWithdrawn, GoalAssessed,\n"))
sub(P+'goal/goal.state.ts',
("'rejection-proposed' | 'rejected' }>","'rejection-proposed' | 'rejected' | 'withdrawn' }>"),
("    case 'goal-assessed':","    case 'goal-withdrawn': return { ...decided(goal, event.data), status: 'withdrawn' };\n    case 'goal-assessed':"))
sub(P+'goal/goal.decider.ts',
("import { tableGoal,","import { tableGoal,"),
("from './table-goal.js';\n","from './table-goal.js';\nimport { withdrawGoal, type WithdrawGoal, type WithdrawGoalRejection } from './withdraw-goal.js';\n"),
("  | AdoptGoal | AdoptGoalWithChanges | RejectGoal;","  | AdoptGoal | AdoptGoalWithChanges | RejectGoal | WithdrawGoal;"),
("AdoptGoalWithChangesRejection | RejectGoalRejection\n","AdoptGoalWithChangesRejection | RejectGoalRejection | WithdrawGoalRejection\n"),
("    case 'assess-goal':","    case 'withdraw-goal': return withdrawGoal(goal, command);\n    case 'assess-goal':"))
sub(P+'index.ts',("export type { NotBeforeCouncil,","export type * from './goal/withdraw-goal.js';\nexport type { NotBeforeCouncil,"))
s=open(P+'index.ts').read()
s=s.replace("export type * from './goal/withdraw-goal.js';\nexport type { NotBeforeCouncil, NotWithBoard } from './goal/whose-turn.js';\n","export type { NotBeforeCouncil, NotWithBoard } from './goal/whose-turn.js';\nexport type * from './goal/withdraw-goal.js';\n"); write(P+'index.ts',s)
sub(P+'person/authorize.ts',("  'reject-goal': 'nobody',\n","  'reject-goal': 'nobody',\n  'withdraw-goal': 'nobody',\n"))
# decisions
sub(P+'decisions/decisions.events.ts',
("""/** A committee, company board or KS for its own units decides its goals and thereby submits them. */
export const CommitteeDecided = eventNamed('committee-decided').carrying<Decided & {
  budgetYear: number; lateReason: string | null; goals: readonly (DecidedText & Timeliness)[];
}>();
""","""export type CommitteeOutcome =
  | Readonly<{ outcome: 'submitted' }> & Timeliness
  | Readonly<{ outcome: 'withdrawn'; reason: string }>;

type ByCommittee<Goal> = Decided & { budgetYear: number; lateReason: string | null; goals: readonly (DecidedText & Goal)[] };

/** A committee, company board or KS for its own units decides its goals and thereby submits them, or takes them back. */
export const CommitteeDecided = eventNamed('committee-decided').carrying<ByCommittee<Timeliness>>()
  .next<ByCommittee<CommitteeOutcome>>((first) => ({ ...first, goals: first.goals.map((goal) => ({ ...goal, outcome: 'submitted' })) }));
"""))
sub(P+'decisions/carry-out.ts',
("""    case 'committee-decided': {
      const { recordedOn, lateReason } = event.data;
      return event.data.goals.map(({ deadline, daysLate, ...text }) => ({
        kind: 'submit-goal', ...stepOf(event.data, text),
        submittedOn: recordedOn, deadline, daysLate, lateReason: daysLate > 0 ? lateReason : null,
      }));
    }
""","""    case 'committee-decided':
      return event.data.goals.map((goal) => committeeCommand(stepOf(event.data, goal), goal, event.data));
"""),
("""function boardCommand(""","""function committeeCommand(step: DecidedStep, outcome: CommitteeOutcome, { recordedOn, lateReason }: CommitteeDecidedData): DecidedGoalCommand {
  switch (outcome.outcome) {
    case 'submitted': {
      const { deadline, daysLate } = outcome;
      return { kind: 'submit-goal', ...step, submittedOn: recordedOn, deadline, daysLate, lateReason: daysLate > 0 ? lateReason : null };
    }
    case 'withdrawn': return { kind: 'withdraw-goal', ...step, reason: outcome.reason };
  }
}

function boardCommand("""),
("import type { BoardOutcome, CouncilOutcome, Decided,","import type {\n  BoardOutcome, CommitteeDecided, CommitteeOutcome, CouncilOutcome, Decided,"),
("DecidedText, DecisionsEvent, InForce, ReferralOutcome, TablingOutcome } from","DecidedText, DecisionsEvent, InForce, ReferralOutcome, TablingOutcome,\n} from"),
("import type { Basis } from '#lib/kernel';","import type { Basis, EventOf } from '#lib/kernel';"),
("/** What a decision brings to each","type CommitteeDecidedData = EventOf<typeof CommitteeDecided>['data'];\n\n/** What a decision brings to each"))
s=open(P+'decisions/record-committee-decision.ts').read()
s=s.replace("""/** `cycle` is that of the goals' budget year; `unitBodies` names the body that decides each unit's goals. */
export type RecordCommitteeDecision = RecordedDecision<DecidedVersion> & Readonly<{""","""/** Where nothing else is said, the body submits the goal. */
export type CommitteeItem = DecidedVersion & (
  | Readonly<{ outcome?: 'submitted' }>
  | Readonly<{ outcome: 'withdrawn'; reason: string }>);

/** `cycle` is that of the goals' budget year; `unitBodies` names the body that decides each unit's goals. */
export type RecordCommitteeDecision = RecordedDecision<CommitteeItem> & Readonly<{""")
s=s.replace("/** A body decides its goals and thereby submits them. Late is accepted","/** A body decides its goals and thereby submits them, or takes them back. Late is accepted")
s=s.replace("return ownershipProblem(goals.found, command) ?? submitAll(goals.found, year.cycle, command);","return ownershipProblem(goals.found, command) ?? decideAll(goals.found, year.cycle, command);")
s=s.replace("type Found = readonly OnGoal<DecidedVersion>[];","type Found = readonly OnGoal<CommitteeItem>[];")
i=s.index("function submitAll("); j=s.index("/** The decision reaches KS")
s=s[:i]+"""function decideAll(found: Found, cycle: OpenedCycle, command: RecordCommitteeDecision): Decision<DecisionsEvent, RecordCommitteeDecisionRejection> {
  const goals = found.map((onGoal) => ({ ...textOf(onGoal), ...outcomeOf(onGoal, cycle, command.today) }));
  const [latest] = goals.filter((goal) => goal.outcome === 'submitted').toSorted((one, other) => other.daysLate - one.daysLate);
  const isLate = latest !== undefined && latest.daysLate > 0;
  if (isLate && isBlank(command.lateReason)) return reject('late-reason-missing', { deadline: latest.deadline, daysLate: latest.daysLate });
  const lateReason = isLate ? command.lateReason : null;
  return acceptIfDecidable(
    CommitteeDecided.create({ ...decidedOf(command), budgetYear: cycle.budgetYear, lateReason, goals }), command.goalsNow);
}

const outcomeOf = ({ item, goal }: OnGoal<CommitteeItem>, cycle: OpenedCycle, today: LocalDate): CommitteeOutcome =>
  (item.outcome === 'withdrawn' ? { outcome: item.outcome, reason: item.reason } : { outcome: 'submitted', ...timelinessOf(goal, cycle, today) });

"""+s[j:]
s=s.replace("import { CommitteeDecided, type DecisionsEvent, type Timeliness }","import { CommitteeDecided, type CommitteeOutcome, type DecisionsEvent, type Timeliness }")
write(P+'decisions/record-committee-decision.ts',s)
# answers handler: a withdrawn goal answers nothing
sub('libs/application/src/handlers/answers.handler.ts',
("goals.flatMap((goal) => (goal.status === 'absent' ? [] : [goal.goalId]));","goals.flatMap((goal) => (goal.status === 'absent' || goal.status === 'withdrawn' ? [] : [goal.goalId]));"))
# builders
T='libs/testing/src/builders/'
sub(T+'goal.events.ts',("export const measure =","""export const goalWithdrawn = (over: DataOf<typeof GoalWithdrawn> = {}) =>
  GoalWithdrawn.create({ ...decided(committeeBasis), reason: 'Uppdraget går till en annan nämnd', ...over });

export const measure ="""),
("GoalTabled, UNCOUNTED,","GoalTabled, GoalWithdrawn, UNCOUNTED,"))
sub(T+'goal.commands.ts',("export const assessGoal =","export const withdrawGoal = (over: Partial<WithdrawGoal> = {}): WithdrawGoal => ({ kind: 'withdraw-goal', ...goalWithdrawn().data, ...over });\n\nexport const assessGoal ="),
("ReviseGoal, SubmitGoal, TableGoal,\n","ReviseGoal, SubmitGoal, TableGoal, WithdrawGoal,\n"),
("goalSubmitted, goalTabled, secondText,","goalSubmitted, goalTabled, goalWithdrawn, secondText,"))
sub(T+'decisions.ts',("goals: [{ ...text, deadline: '2026-09-01', daysLate: 0 }], ...over","goals: [{ ...text, outcome: 'submitted', deadline: '2026-09-01', daysLate: 0 }], ...over"))
sub(T+'stream-of.ts',("case 'goal-rejected':","case 'goal-rejected': case 'goal-withdrawn':"))
# scorecard
S='libs/scorecard/src/'
sub(S+'decision-item.projection.ts',
("export type DecidedOutcome = 'submitted' | BoardOutcome['outcome'] | CouncilOutcome['outcome'];","export type DecidedOutcome = CommitteeOutcome['outcome'] | BoardOutcome['outcome'] | CouncilOutcome['outcome'];"),
("import type { BoardOutcome, CouncilOutcome,","import type { BoardOutcome, CommitteeOutcome, CouncilOutcome,"),
("    outcome: 'outcome' in goal ? goal.outcome : 'submitted',\n","    outcome: goal.outcome,\n"),
("    'goal-adopted-with-changes', 'goal-rejected',\n","    'goal-adopted-with-changes', 'goal-rejected', 'goal-withdrawn',\n"),
("      case 'goal-rejected':\n","      case 'goal-rejected':\n      case 'goal-withdrawn':\n"))
for f in ['goal-sheet','scorecard']:
    sub(S+f+'.projection.ts',("    'goal-rejected', 'goal-assessed',","    'goal-rejected', 'goal-withdrawn', 'goal-assessed',"),
    ("    case 'goal-assessed':","    case 'goal-withdrawn':\n      return { status: 'withdrawn' };\n    case 'goal-assessed':"))
sub(S+'decision-item.projection.spec.ts',("const onTime = {","const onTime = { outcome: 'submitted',"),("daysLate: 0 };","daysLate: 0 } as const;"),
("  it('is carried out when the goal says so', () => {","""  it('may be that it is taken back', () =>
    items.given(committeeDecided({ goals: [{ ...text('g-1'), outcome: 'withdrawn', reason: 'Ryms inte' }] }), goalWithdrawn())
      .then({ goal_id: 'g-1', outcome: 'withdrawn', carried_out_index: 2 }));

  it('is carried out when the goal says so', () => {"""),("goalSubmitted, specifyProjection","goalSubmitted, goalWithdrawn, specifyProjection"))
sub(S+'goal-sheet.projection.spec.ts',("  it('follows the goal to its adoption,","""  it('keeps what was submitted when the goal is withdrawn', () =>
    sheet.given(goalDrafted(), goalSubmitted(), goalWithdrawn()).then({ status: 'withdrawn', version: 1, submitted_version: 1 }));

  it('follows the goal to its adoption,"""),("goalTabled, minorityOf41,","goalTabled, goalWithdrawn, minorityOf41,"))
sub(S+'work.ts',
("  const declared = year.notApplicable","  const answers = goals.filter(({ status }) => status !== 'withdrawn');\n  const declared = year.notApplicable"),
("areasWithout(cycle, [...goals, ...declared])","areasWithout(cycle, [...answers, ...declared])"),
("preparing(goals, areas)","preparing(answers, areas)"))
# texts
X='libs/texts/src/'
sub(X+'labels.sv.ts',("  'rejected': 'avslaget',\n","  'rejected': 'avslaget',\n  'withdrawn': 'återkallat',\n"),
("  'adopt-goal': 'anta mål utan beslut',\n","  'adopt-goal': 'anta mål utan beslut',\n  'withdraw-goal': 'återkalla mål utan beslut',\n"))
sub(X+'goal-rejections.sv.ts',
("  'goal-not-adopted':","""  'goal-not-withdrawable': ({ status }) => status === 'draft'
    ? 'Målet är inte inlämnat, och det finns inget att återkalla. Ta bort det ur beslutet.'
    : `${statusOf(status)} och kan inte återkallas. ${status === 'adopted' ? 'Ett antaget mål upphör genom ett beslut av kommunfullmäktige.' : 'Ta bort det ur beslutet.'}`,

  'goal-not-adopted':"""),
("  if (status === 'rejected') return 'Upprätta","  if (status === 'rejected' || status === 'withdrawn') return 'Upprätta"),
("    ? 'Målet är redan avslaget. Ta bort det ur beslutet.'\n","    ? 'Målet är redan avslaget. Ta bort det ur beslutet.' : status === 'withdrawn'\n    ? 'Nämnden har återkallat målet. Ta bort det ur beslutet.'\n"))
sub(X+'events.sv.ts',
("    case 'goal-assessed': return","""    case 'goal-withdrawn':
      return `${nameOf(event.data.basis.body)} återkallade målet ${minutes(event.data.basis)} (version ${event.data.version}). Skäl: ${event.data.reason}`;
    case 'goal-assessed': return"""),
("""const committeeDecided = (data: DataOf<typeof CommitteeDecided>, nameOf: NameOf): string =>
  `${nameOf(data.body)} beslutade ${minutes(data)}, om ${data.goals.length} mål för ${data.budgetYear}${inCase(data)}.`;
""","""const COMMITTEE_OUTCOMES = {
  'submitted': (goals) => `om ${goals} mål`,
  'withdrawn': (goals) => `att återkalla ${goals} mål`,
} as const satisfies Record<CommitteeOutcome['outcome'], (goals: number) => string>;

const committeeDecided = (data: DataOf<typeof CommitteeDecided>, nameOf: NameOf): string =>
  `${nameOf(data.body)} beslutade ${minutes(data)}, ${listed(outcomesIn(data.goals, COMMITTEE_OUTCOMES))} för ${data.budgetYear}${inCase(data)}.`;
"""),
("BoardOutcome, CommitteeDecided,","BoardOutcome, CommitteeDecided, CommitteeOutcome,"))
sub(X+'events.sv.spec.ts',
("    [goalAssessed({ assessment: 'partly","""    [goalWithdrawn(), 'Stadsbyggnadsnämnden återkallade målet den 27 augusti 2026, § 84 (version 1). Skäl: Uppdraget går till en annan nämnd'],
    [goalAssessed({ assessment: 'partly"""),
("    [boardDecided(), 'Kommun","""    [committeeDecided({ caseNumber: null, goals: [{ ...text, outcome: 'submitted', deadline: '2026-09-01', daysLate: 0 }, { ...text, outcome: 'withdrawn', reason: 'Ryms inte' }] }),
      'Stadsbyggnadsnämnden beslutade den 27 augusti 2026, § 84, om 1 mål och att återkalla 1 mål för 2027.'],
    [boardDecided(), 'Kommun"""),
("goalTabled, measure,","goalTabled, goalWithdrawn, measure,"))
# api
A='apps/api/src/'
write(A+'decisions/committee-decision.dto.ts',"""import type { CommitteeItem } from '#lib/planning';
import { CodeField, ListField, PARAGRAPH_MAX, TextField, WordField } from '../http/fields.js';
import { DecidedVersionBody, DecisionBody, GOALS, isOutcome, versionOf } from './decision-body.dto.js';

const COMMITTEE_OUTCOMES = ['submitted', 'withdrawn'] as const;

export class CommitteeItemBody extends DecidedVersionBody {
  @WordField(COMMITTEE_OUTCOMES, { optional: true, description: 'Utelämnat: målet lämnas in' }) readonly outcome?: (typeof COMMITTEE_OUTCOMES)[number] | null;
  @TextField({ max: PARAGRAPH_MAX, requiredWhen: isOutcome('withdrawn'), description: 'Skäl till att målet återkallas' }) readonly reason?: string;
}

export class CommitteeDecisionBody extends DecisionBody {
  @CodeField() readonly body!: string;
  @TextField({ max: PARAGRAPH_MAX, optional: true }) readonly lateReason?: string | null;
  @ListField(() => CommitteeItemBody, GOALS) readonly goals!: readonly CommitteeItemBody[];
}

export const committeeItemOf = ({ outcome, reason = '', ...item }: CommitteeItemBody): CommitteeItem =>
  (outcome === 'withdrawn' ? { ...versionOf(item), outcome, reason } : versionOf(item));
""")
sub(A+'decisions/decisions-writing.controller.ts',
("import { CommitteeDecisionBody } from","import { CommitteeDecisionBody, committeeItemOf } from"),
("import { versionOf } from './decision-body.dto.js';\n",""),
("goals.map(versionOf)","goals.map(committeeItemOf)"),
("En nämnds eller bolagsstyrelses beslut om sina mål, som därmed lämnas till kommunstyrelsen","En nämnds eller bolagsstyrelses beslut om sina mål, som därmed lämnas till kommunstyrelsen eller återkallas"))
sub(A+'goals/goal.dto.ts',
("  'submitted', 'endorsed', 'endorsed-with-amendment',","  'submitted', 'withdrawn', 'endorsed', 'endorsed-with-amendment',"),
("'referred-back', 'adopted', 'rejected'] as const","'referred-back', 'adopted', 'rejected', 'withdrawn'] as const"))
sub(A+'goals/goal-history.query.ts',("  'goal-rejected': 'submitted',","  'goal-rejected': 'submitted', 'goal-withdrawn': 'submitted',"))
sub(A+'http/rejection-status.ts',("  'goal-not-submitted': 409,\n","  'goal-not-submitted': 409,\n  'goal-not-withdrawable': 409,\n"))
sub('apps/cli/src/commands/scorecard.command.ts',("'rejected': '–' }","'rejected': '–', 'withdrawn': 'å' }".replace("'å'","'å'")))
sub('apps/cli/src/commands/scorecard.command.ts',("'withdrawn': 'å'","'withdrawn': 't'"))
# web, as little as its compiler asks for
sub('apps/web/src/parts/marks.ts',("  'not-applicable': {","  'withdrawn': { icon: 'dash', word: 'Återkallat', tone: 'soft', isDeviation: false },\n  'not-applicable': {"))
sub('apps/web/src/goal/decisions.tsx',("    case 'endorsed': return","    case 'withdrawn': return 'återkallade det';\n    case 'endorsed': return"))
sub('apps/web/src/moment/beads.ts',("if (outcome === 'submitted') return 'namnd';","if (outcome === 'submitted' || outcome === 'withdrawn') return 'namnd';"),
("  'submitted': 'beslutade', ","  'submitted': 'beslutade', 'withdrawn': 'återkallade', "))
# tests
sub('test/architecture/rejections.spec.ts',("  'goal-not-submitted': { status: 'draft' },\n","  'goal-not-submitted': { status: 'draft' },\n  'goal-not-withdrawable': { status: 'adopted' },\n"))
sub('test/architecture/acts.spec.ts',("const carriedOut = new Set<string>([committeeDecided(),","const withdrawn = { ...text, outcome: 'withdrawn', reason: 'Ryms inte' } as const;\nconst carriedOut = new Set<string>([committeeDecided(), committeeDecided({ goals: [withdrawn] }),"))
sub(P+'goal/goal.decider.spec.ts',
("goalReferredBack(), referredBackByCouncil(), goalAdopted(), goalAssessed(),","goalReferredBack(), referredBackByCouncil(), goalWithdrawn(), goalAdopted(), goalAssessed(),"),
("  assessGoal(), assessGoal({","  withdrawGoal(), withdrawGoal(later), assessGoal(), assessGoal({"),
("submitGoal, tableGoal,\n}","submitGoal, tableGoal, withdrawGoal,\n}"),("goalTabled, measure,","goalTabled, goalWithdrawn, measure,"))
s=open('test/history/story.ts').read()
s=s.replace("const FOURTH_GOAL_ID = derivedId('golden', 'fourth goal');\n","const FOURTH_GOAL_ID = derivedId('golden', 'fourth goal');\nconst FIFTH_GOAL_ID = derivedId('golden', 'fifth goal');\n")
s=s.replace("""  { at: '2026-05-06T08:00:00.000Z', by: secretary, sent: {
    kind: 'declare""","""  { at: '2026-05-05T07:55:00.000Z', by: secretary, sent: {
    kind: 'draft-goal', goalId: FIFTH_GOAL_ID, budgetYear: 2027, unit: 'SBN', area: 'MO-1.4', content: FOURTH_CONTENT } },
  { at: '2026-05-06T08:00:00.000Z', by: secretary, sent: {
    kind: 'declare""",1)
s=s.replace("{ goalId: FOURTH_GOAL_ID, version: 1 }] } },","{ goalId: FOURTH_GOAL_ID, version: 1 }, { goalId: FIFTH_GOAL_ID, version: 1 }] } },")
s=s.replace("""    caseNumber: '2026/287', lateReason: null, goals: [{ goalId: GOAL_ID, version: 2 }] } },""","""    caseNumber: '2026/287', lateReason: null, goals: [
      { goalId: GOAL_ID, version: 2 }, { goalId: FIFTH_GOAL_ID, version: 1, outcome: 'withdrawn', reason: 'Uppgår i ett annat av nämndens mål.' }] } },""")
write('test/history/story.ts',s)
