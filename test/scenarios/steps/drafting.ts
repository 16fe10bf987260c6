import { goalText } from '../../e2e/steps.js';
import type { Acts } from '../act.js';

const AREA = 'MO-2.1';

/** What a unit writes, and says of its goal areas. */
export const drafting: Acts = {
  '(att ){organ} har skrivit målet {string}': async (world, unit: string, title: string) => {
    const written = await world.act((await world.secretary(unit)).post('/v1/goals', { budgetYear: world.budgetYear, unit, area: AREA, content: goalText(title) }));
    world.learnGoal(title, (written.body as { goalId: string }).goalId);
  },
  '(att ){organ} har skrivit målet {string}, med målvärdena {string} för {int} och {string} för {int}':
    async (world, unit: string, title: string, one: string, first: number, other: string, second: number) => {
      const text = goalText(title);
      const milestones = [{ value: one, period: String(first) }, { value: other, period: String(second) }];
      const content = { ...text, indicators: text.indicators.map((indicator) => ({ ...indicator, milestones })) };
      const written = await world.act((await world.secretary(unit)).post('/v1/goals', { budgetYear: world.budgetYear, unit, area: AREA, content }));
      world.learnGoal(title, (written.body as { goalId: string }).goalId);
    },
  '{organ} för den {dag} över {string} till {int} som {string}': async (world, unit: string, day: string, goal: string, budgetYear: number, title: string) => {
    world.dayIs(day);
    const written = await world.act((await world.secretary(unit)).post(`/v1/goals/${world.goalId(goal)}/carry-overs`, { budgetYear, unit, area: AREA, content: goalText(title) }));
    world.learnGoal(title, (written.body as { goalId: string }).goalId);
  },
  '{organ} svarar den {dag} på återremissen av {string} med lydelsen {string}': async (world, unit: string, day: string, goal: string, title: string) => {
    world.dayIs(day);
    const secretary = await world.secretary(unit);
    await world.act(secretary.post(`/v1/goals/${world.goalId(goal)}/revisions`, { content: goalText(title), reason: 'Svar på återremissen' }, { 'if-match': '*' }));
  },
  '{organ} lämnar den {dag} in {string} preliminärt, i väntan på sammanträdet den {dag}': async (world, unit: string, day: string, goal: string, decisionExpectedOn: string) => {
    world.dayIs(day);
    await world.act((await world.secretary(unit)).post(`/v1/goals/${world.goalId(goal)}/preliminary-submission`, { version: 1, decisionExpectedOn }));
  },
  'controllern registrerar den {dag} att {string} var en dubblett av {string}': async (world, day: string, goal: string, other: string) => {
    world.dayIs(day);
    const { version } = await world.goal(goal);
    await world.act((await world.controller()).post(`/v1/goals/${world.goalId(goal)}/voided-submission`, {
      version, mistake: 'duplicate', duplicates: world.goalId(other), reason: 'Samma mål lämnades in två gånger' }, { 'if-match': '*' }));
  },
  'controllern registrerar den {dag} att {string} hör till {organ}': async (world, day: string, goal: string, rightUnit: string) => {
    world.dayIs(day);
    const { version } = await world.goal(goal);
    await world.act((await world.controller()).post(`/v1/goals/${world.goalId(goal)}/voided-submission`, { version, mistake: 'wrong-unit', rightUnit, reason: 'Fel nämnd' }, { 'if-match': '*' }));
  },
  'den antagna texten av {string} rättas till {string} enligt rättelsen av kommunfullmäktiges protokoll från den {dag}': async (world, goal: string, title: string, meetingDate: string) => {
    const meetings = await world.read<readonly Readonly<{ meetingDate: string; corrections: readonly Readonly<{ correctionId: string }>[] }>[]>(`/v1/meetings?body=KF&year=${meetingDate.slice(0, 4)}`);
    const correctionId = meetings.find((one) => one.meetingDate === meetingDate)?.corrections.at(-1)?.correctionId ?? world.goalId(goal);
    await world.act((await world.secretary('KF')).post(`/v1/goals/${world.goalId(goal)}/realigned-texts`, { meetingDate, correctionId, content: goalText(title) }, { 'if-match': '*' }));
  },
  '{organ} förklarar målområdet {word} ej tillämpligt, med skälet {string}': async (world, unit: string, area: string, reason: string) => {
    await world.act((await world.secretary(unit)).post(`/v1/cycles/${world.budgetYear}/units/${unit}/not-applicable`, { area: `MO-${area}`, reason }));
  },
};
