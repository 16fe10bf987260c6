import { expect } from '@jest/globals';
import type { Acts } from '../act.js';
import type { World } from '../world.js';

type FollowedUp = Readonly<{
  content: Readonly<{ indicators: readonly Readonly<{ indicatorId: string }>[] }>;
  followUps: readonly Readonly<{ followUp: string; assessment: string; certainty: string; errata: readonly Readonly<{ previous: object }>[] }>[];
}>;
type YearOfReport = Readonly<{ budgetYear: number; isBreak: boolean }>;

const MEASURES = [{ text: 'Lovskola', responsible: 'Skolchefen', dueOn: '2028-06-15' }];
const needsMeasure = (assessment: string): boolean => assessment === 'partly-achieved' || assessment === 'not-achieved';
const judgement = (followUp: string, assessment: string) => ({
  followUp, assessment, certainty: 'preliminary', motivation: 'Enligt skolornas egen statistik.', ...(needsMeasure(assessment) && { measures: MEASURES }) });

const followed = (world: World, goal: string): Promise<FollowedUp> => world.read(`/v1/goals/${world.goalId(goal)}`);

/** How adopted goals go, and what becomes of the reports. */
export const followingUp: Acts = {
  '{organ} bedömer den {dag} {string} som {bedömning} i {word}': async (world, unit: string, day: string, goal: string, assessment: string, followUp: string) => {
    world.dayIs(day);
    await world.act((await world.secretary(unit)).post(`/v1/goals/${world.goalId(goal)}/assessments`, judgement(followUp, assessment)));
  },
  '{organ} bedömer den {dag} {string} som {bedömning} i {word} {int}': async (world, unit: string, day: string, goal: string, assessment: string, followUp: string, budgetYear: number) => {
    world.dayIs(day);
    await world.act((await world.secretary(unit)).post(`/v1/goals/${world.goalId(goal)}/assessments`, { ...judgement(followUp, assessment), budgetYear }));
  },
  '{organ} ändrar den {dag} bedömningen av {string} i {word} till {bedömning}, med skälet {string}':
    async (world, unit: string, day: string, goal: string, followUp: string, assessment: string, reason: string) => {
      world.dayIs(day);
      await world.act((await world.secretary(unit)).post(`/v1/goals/${world.goalId(goal)}/reassessments`, { ...judgement(followUp, assessment), certainty: 'final', reason }));
    },
  '{organ} rapporterar den {dag} utfallet {string} för {string} av {string} i {word}':
    async (world, unit: string, day: string, value: string, period: string, goal: string, followUp: string) => {
      world.dayIs(day);
      const [indicator] = (await followed(world, goal)).content.indicators;
      await world.act((await world.secretary(unit)).post(`/v1/goals/${world.goalId(goal)}/indicators/${indicator?.indicatorId ?? ''}/values`, {
        followUp, values: [{ period, gender: 'total', status: 'final', value }] }));
    },
  'controllern ändrar bedömningarna i {word} {int} till {bedömningar}, med skälet {string}': async (world, followUp: string, year: number, statuses: readonly string[], reason: string) => {
    await world.act((await world.controller()).post(`/v1/cycles/${year}/follow-ups/${followUp}/status-sets`, { statuses, reason }));
  },
  'årsredovisningen för {int} lämnas över den {dag} och godkänns av kommunfullmäktige den {dag}, § {int}': async (world, year: number, handedOverOn: string, meetingDate: string, paragraph: number) => {
    world.dayIs(handedOverOn);
    await world.act((await world.secretary('KS')).post(`/v1/cycles/${year}/hand-overs`, { followUp: 'december', handedOverOn }));
    world.dayAfter(meetingDate);
    await world.act((await world.secretary('KF')).post(`/v1/cycles/${year}/annual-report-approvals`, { decidedBy: { body: 'KF', meetingDate, paragraph } }));
  },
  'året {int} avslutas den {dag}': async (world, year: number, day: string) => {
    world.dayIs(day);
    await world.act((await world.controller()).post(`/v1/cycles/${year}/closings`, {}));
  },
  'är {string} bedömt som {bedömning} i {word}': async (world, goal: string, assessment: string, followUp: string) => {
    expect((await followed(world, goal)).followUps).toContainEqual(expect.objectContaining({ followUp, assessment }));
  },
  'är {string} bedömt som {bedömning} i {word} {int}': async (world, goal: string, assessment: string, followUp: string, budgetYear: number) => {
    expect((await followed(world, goal)).followUps).toContainEqual(expect.objectContaining({ followUp, budgetYear, assessment, stage: 'submitted' }));
  },
  'står det kvar att {string} i rapporten bedömdes som {bedömning} i {word}': async (world, goal: string, assessment: string, followUp: string) => {
    const said = (await followed(world, goal)).followUps.find((one) => one.followUp === followUp);
    expect(said?.errata).toContainEqual(expect.objectContaining({ previous: expect.objectContaining({ assessment }) }));
  },
  'går utfallet i {word} {int} inte att jämföra med året före': async (world, followUp: string, year: number) => { expect(await breaks(world, followUp)).toContain(year); },
  'går utfallet i {word} {int} att jämföra med året före': async (world, followUp: string, year: number) => { expect(await breaks(world, followUp)).not.toContain(year); },
};

const breaks = async (world: World, followUp: string): Promise<readonly number[]> =>
  (await world.read<readonly YearOfReport[]>(`/v1/scorecard/years?followUp=${followUp}`)).filter(({ isBreak }) => isBreak).map(({ budgetYear }) => budgetYear);
