import fc from 'fast-check';
import { contentHash } from '#lib/evidence';
import {
  BOARD, COUNCIL, absentGoal, decidedContracts, decisionsDecider, goalCommandsOf, goalDecider, noDecisions, noMeetings, plusDays,
  type BoardItem, type CouncilItem, type DecidedEvent, type Decisions, type DecisionsCommand, type DecisionsEvent, type Goal, type GoalCommand, type GoalContent, type GoalEvent,
} from '#lib/planning';
import { foldedOn, goalContent, openedCycle, unitOnRecord } from '#lib/testing';

const PERSONS = ['Anna', 'Bo', 'Cecilia'];
const GOALS = ['g-1', 'g-2'];
/** How often each is tried: what takes a goal forward more often than what writes it or takes it back. */
const WORDS = { draft: 3, revise: 2, committee: 4, board: 7, council: 7, countersign: 3, decline: 1 } as const;
type Word = keyof typeof WORDS;

/** What somebody tries to do with some goals. Whether it may be done is the deciders' to say; `choice` picks what a body decides. */
export type Try = Readonly<{ by: string; goals: readonly string[]; word: Word; choice: number; waits: boolean; isUrgent: boolean }>;

const often = Object.entries(WORDS).flatMap(([word, times]) => Array.from({ length: times }, () => word as Word));

export const tries: fc.Arbitrary<readonly Try[]> = fc.array(fc.record({
  by: fc.constantFrom(...PERSONS), goals: fc.constantFrom(['g-1'], ['g-1'], ['g-2'], GOALS), word: fc.constantFrom(...often),
  choice: fc.nat({ max: 9 }), waits: fc.constantFrom(true, false, false), isUrgent: fc.constantFrom(true, false, false),
}), { maxLength: 40, size: 'max' });

/** An event of a stream, and in whose name it is kept. */
export type Kept = Readonly<{ stream: string; event: GoalEvent | DecisionsEvent; by: string }>;

/** Two goals, three bodies and a few persons: everything that their deciders let happen. */
export class Municipality {
  readonly log: Kept[] = [];
  readonly goals = new Map<string, Goal>();
  private readonly decisions = new Map<string, Decisions>();
  private day = '2026-05-01';
  private number = 0;

  static after(tried: readonly Try[]): Municipality {
    const municipality = new Municipality();
    for (const one of tried) municipality.attempt(one);
    return municipality;
  }

  goal(goalId: string): Goal { return this.goals.get(goalId) ?? absentGoal; }

  private attempt(tried: Try): void {
    this.number += 1;
    this.day = plusDays(this.day, 1);
    for (const command of this.written(tried)) this.onGoal(command, tried.by);
    for (const command of this.decided(tried)) this.inBody(command, tried.by);
  }

  private onGoal(command: GoalCommand, by: string): void {
    const decision = goalDecider.decide(this.goal(command.goalId), command);
    if (!decision.ok) return;
    this.goals.set(command.goalId, foldedOn(this.goal(command.goalId), goalDecider, ...decision.events.map((event) => ({ ...event, recordedBy: by }))));
    for (const event of decision.events) this.log.push({ stream: command.goalId, event, by });
  }

  /** A decision is carried out in the name of whoever recorded it. */
  private inBody(command: DecisionsCommand, by: string): void {
    const decision = decisionsDecider.decide(this.of(command.body), command);
    if (!decision.ok) return;
    this.decisions.set(command.body, foldedOn(this.of(command.body), decisionsDecider, ...decision.events.map((event) => ({ ...event, recordedBy: by }))));
    for (const event of decision.events) this.log.push({ stream: command.body, event, by });
    for (const step of decision.events.filter(isDecided).flatMap(goalCommandsOf)) this.onGoal(step, by);
  }

  of(body: string): Decisions { return this.decisions.get(body) ?? noDecisions; }

  private written({ word, goals }: Try): readonly GoalCommand[] {
    const content = this.content();
    const text = { content, contentHash: contentHash(content), today: this.day };
    const about = { budgetYear: 2027, unit: 'SBN', area: 'MO-1.1', cycle: openedCycle(), unitOnRecord: unitOnRecord(), answers: { notApplicable: [] } };
    if (word === 'draft') return goals.map((goalId) => ({ kind: 'draft-goal', goalId, ...about, ...text }));
    return word === 'revise' ? goals.map((goalId) => ({ kind: 'revise-goal', goalId, ...text, reason: 'Tydligare' })) : [];
  }

  private decided(tried: Try): readonly DecisionsCommand[] {
    const { word, by: recordedBy, waits } = tried;
    const common = { decisionId: `d-${this.number}`, meetingDate: this.day, paragraph: this.number, caseNumber: null, today: this.day, meetings: noMeetings, registered: [], goalsNow: Object.fromEntries(this.goals) };
    const signing = { recordedBy, ...(waits && { countersigning: 'awaited' as const }) };
    const amended = { amendedHashes: Object.fromEntries(tried.goals.map((goalId) => [goalId, contentHash(this.content())])), unitsNow: {} };
    switch (word) {
      case 'draft': case 'revise': return [];
      case 'committee': return [{
        kind: 'record-committee-decision', ...common, body: 'SBN', lateReason: 'Sent', cycle: openedCycle(), unitBodies: { SBN: 'SBN' }, bodyOnRecord: unitOnRecord(), amendedHashes: {},
        goals: tried.goals.map((goalId) => this.version(goalId)) }];
      case 'board': return [{ kind: 'record-board-decision', ...common, ...signing, ...amended, body: BOARD, goals: tried.goals.map((goalId) => this.boardItem(goalId, tried)) }];
      case 'council': return [{ kind: 'record-council-decision', ...common, ...signing, ...amended, cycle: openedCycle(), yearsNow: {}, body: COUNCIL, goals: tried.goals.map((goalId) => this.councilItem(goalId, tried)) }];
      case 'countersign': case 'decline': return this.waiting().map((awaited) => (word === 'decline'
        ? { kind: 'decline-countersignature', ...awaited, reason: 'Protokollet säger annat', today: this.day }
        : { kind: 'countersign-decision', ...awaited, recordedBy, today: this.day, goalsNow: Object.fromEntries(this.goals), cycle: openedCycle(), meetings: noMeetings }));
    }
  }

  private waiting(): readonly Readonly<{ body: string; meetingDate: string; paragraph: number }>[] {
    return [BOARD, COUNCIL].flatMap((body) => Object.entries(this.of(body).taken)
      .flatMap(([paragraph, { meetingDate, awaiting }]) => (awaiting ? [{ body, meetingDate, paragraph: Number(paragraph) }] : [])));
  }

  private boardItem(goalId: string, { choice }: Try): BoardItem {
    const of = this.version(goalId);
    const items: readonly BoardItem[] = [
      { ...of, outcome: 'endorsed' }, { ...of, outcome: 'endorsed' }, { ...of, outcome: 'endorsed-with-amendment', amendment: { content: this.content(), reason: 'Tydligare' } },
      { ...of, outcome: 'rejection-proposed', reasons: ['Ryms inte'] }, { ...of, outcome: 'rescinded', reason: 'Ändrad ram' },
      { ...of, outcome: 'referred-back', reasons: ['Underlag saknas'], respondBy: plusDays(this.day, 30) }, { ...of, outcome: 'tabled', reason: null },
    ];
    return items[choice % items.length] ?? { ...of, outcome: 'endorsed' };
  }

  private councilItem(goalId: string, { choice, isUrgent }: Try): CouncilItem {
    const of = this.version(goalId);
    const [inForce, urgency] = [{ geh: 'none', inForceFrom: null, inForceTo: null } as const, isUrgent ? 'Brådskande' : null];
    const items: readonly CouncilItem[] = [
      { ...of, outcome: 'adopted', ...inForce, urgency }, { ...of, outcome: 'adopted-with-changes', amendment: { content: this.content(), reason: 'Bifall' }, ...inForce, urgency },
      { ...of, outcome: 'rejected', reason: null, urgency }, { ...of, outcome: 'tabled', reason: null },
      { ...of, outcome: 'referred-back', referredTo: choice % 2 === 0 ? 'board' : 'committee', reasons: ['Kostnad saknas'], respondBy: plusDays(this.day, 30) },
    ];
    return items[choice % items.length] ?? { ...of, outcome: 'adopted', ...inForce, urgency };
  }

  private version(goalId: string): Readonly<{ goalId: string; version: number }> {
    const goal = this.goal(goalId);
    return { goalId, version: goal.status === 'absent' ? 1 : goal.version };
  }

  private content(): GoalContent { return goalContent({ title: `Lydelse ${this.number}` }); }
}

const DECIDED: readonly string[] = decidedContracts.map(({ type }) => type);
export const isDecided = (event: GoalEvent | DecisionsEvent): event is DecidedEvent => DECIDED.includes(event.type);
