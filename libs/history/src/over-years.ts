import { derivedId } from '#lib/evidence';
import { lastDayOf, type BoardItem, type CouncilItem, type GoalContent } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn, type AnySent } from './act.js';
import { holder, type Actor } from './cast.js';
import { meetingFrom } from './meetings.js';
import { recordedAfter, type YearActs } from './year-acts.js';

/** The years that the lasting goal holds for. */
const LASTS_YEARS = 3;
const LASTING = { unit: 'BUN', area: 'MO-2.1' } as const;
const CARRIED = { unit: 'SOC', area: 'MO-2.1' } as const;

/**
 * Two goals whose story is longer than a year: one that KF adopts for three years and confirms for each of them, and one that is carried over each year and
 * decided anew. They are told without drawing lots, so that the rest of the story is as it would be without them.
 */
export function overYears(year: YearActs): void {
  if (year.options.goalsPerUnit !== 'own') return;
  lasting(year);
  carriedOver(year);
}

function lasting(year: YearActs): void {
  const { seed, budgetYear, firstYear } = year.options;
  const goalId = derivedId('goal over years', seed, firstYear);
  if (budgetYear >= firstYear + LASTS_YEARS) return;
  if (budgetYear === firstYear) {
    told(year, year.day(-1, '04-15'), secretary(LASTING.unit), { kind: 'draft-goal', goalId, budgetYear, ...LASTING, content: lastingContent(goalId, firstYear) });
    adopted(year, { goalId, unit: LASTING.unit, inForceTo: lastDayOf(firstYear + LASTS_YEARS - 1) });
  } else {
    boardDecides(year, { goalId, version: 1, outcome: 'confirmation-proposed', reason: `Målet är antaget till och med ${firstYear + LASTS_YEARS - 1}.` });
    councilDecides(year, { goalId, version: 1, outcome: 'confirmed-for-year', budgetYear });
  }
  assessed(year, goalId, LASTING.unit);
}

function carriedOver(year: YearActs): void {
  const { seed, budgetYear, firstYear } = year.options;
  const goalOf = (of: number): string => derivedId('carried goal', seed, of);
  const [goalId, fromGoalId] = [goalOf(budgetYear), goalOf(budgetYear - 1)];
  const draft = { goalId, budgetYear, ...CARRIED, content: carriedContent(goalId, budgetYear) };
  told(year, year.day(-1, '04-22'), secretary(CARRIED.unit), budgetYear === firstYear ? { kind: 'draft-goal', ...draft } : { kind: 'carry-goal-over', fromGoalId, ...draft });
  adopted(year, { goalId, unit: CARRIED.unit, inForceTo: null });
  assessed(year, goalId, CARRIED.unit);
}

type Adopting = Readonly<{ goalId: string; unit: string; inForceTo: LocalDate | null }>;

function adopted(year: YearActs, { goalId, unit, inForceTo }: Adopting): void {
  const meeting = meetingFrom(unit, year.day(-1, '08-19'));
  decided(year, { body: unit, meeting, by: secretary(unit) }, (common) => ({ kind: 'record-committee-decision', ...common, lateReason: null, goals: [{ goalId, version: 1 }] }));
  boardDecides(year, { goalId, version: 1, outcome: 'endorsed' });
  councilDecides(year, { goalId, version: 1, outcome: 'adopted', geh: 'operational', inForceFrom: null, inForceTo });
}

const boardDecides = (year: YearActs, goal: BoardItem): void => {
  decided(year, { body: 'KS', meeting: meetingFrom('KS', year.day(-1, '10-05')), by: holder('board-secretary', 'KS') }, (common) => ({ kind: 'record-board-decision', ...common, goals: [goal] }));
};

const councilDecides = (year: YearActs, goal: CouncilItem): void => {
  decided(year, { body: 'KF', meeting: meetingFrom('KF', year.day(-1, '11-20')), by: holder('council-secretary', 'KF') }, (common) => ({ kind: 'record-council-decision', ...common, goals: [goal] }));
};

/** What is said in August and at the year's end, before there are figures. */
function assessed(year: YearActs, goalId: string, unit: string): void {
  const { budgetYear } = year.options;
  const said = { goalId, budgetYear, assessment: 'achieved', trend: 'improving', certainty: 'preliminary', measures: [] } as const;
  told(year, year.day(0, '09-14'), secretary(unit), { kind: 'assess-goal', ...said, followUp: 'augusti', forecast: 'likely', motivation: 'Utvecklingen följer planen för året.' });
  told(year, `${budgetYear + 1}-01-18`, secretary(unit), { kind: 'assess-goal', ...said, followUp: 'december', forecast: null, motivation: 'Årets målvärde är nått enligt verksamhetens egna uppgifter.' });
}

type Minutes = Readonly<{ body: string; meeting: LocalDate; by: Actor }>;
type Common = Readonly<{ decisionId: string; body: string; meetingDate: LocalDate; paragraph: number; caseNumber: string }>;

function decided(year: YearActs, { body, meeting, by }: Minutes, sent: (common: Common) => AnySent): void {
  const { seed, budgetYear, minutes } = year.options;
  const paragraph = minutes.nextParagraph(body, meeting);
  told(year, recordedAfter(meeting), by, sent({ decisionId: derivedId('decision', seed, body, meeting, paragraph), body, meetingDate: meeting, paragraph, caseNumber: `${budgetYear - 1}/418` }));
}

const told = (year: YearActs, day: LocalDate, by: Actor, sent: AnySent): void => { year.acts.push({ at: momentOn(day, 478), by, sent }); };

const secretary = (unit: string): Actor => holder('committee-secretary', unit);

const lastingContent = (goalId: string, firstYear: number): GoalContent => ({
  title: 'Fler elever når gymnasiet med behörighet', description: 'Skolorna följer varje elev från årskurs sju och sätter in stöd i tid.',
  intendedEffect: 'Fler unga börjar på det gymnasieprogram som de vill.', qualitative: null,
  indicators: [{
    indicatorId: derivedId('indicator', goalId), name: 'Elever behöriga till gymnasiet', unit: 'procent', direction: 'increase', tolerance: null, source: 'Kolada N15436',
    baseline: { value: '87.5', period: String(firstYear - 2) }, target: { value: '92', period: String(firstYear + 2) },
    milestones: [{ value: '89', period: String(firstYear) }, { value: '90.5', period: String(firstYear + 1) }],
  }],
});

const carriedContent = (goalId: string, budgetYear: number): GoalContent => ({
  title: 'Kortare väntan på särskilt boende', description: 'Lediga lägenheter samordnas mellan områdena, och väntetiden följs varje månad.',
  intendedEffect: 'Den som behöver ett särskilt boende får det utan lång väntan.', qualitative: null,
  indicators: [{
    indicatorId: derivedId('indicator', goalId), name: 'Väntetid till särskilt boende', unit: 'dagar', direction: 'decrease', tolerance: null, source: 'Kolada U23401',
    baseline: { value: '68', period: String(budgetYear - 2) }, target: { value: '45', period: String(budgetYear) },
  }],
});
