import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventRegistry, Progress, verify } from '#lib/application';
import { EventStore, ReadModels, type Instant } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { projections } from '#lib/scorecard';
import type { Client } from './client.js';
import { PROFILES, startDemo, type StartedApp } from './start-app.js';

const NOW: Instant = '2028-05-10T08:00:00.000Z';
const YEAR = 2027;
const PATIENCE_MS = 240_000;

type Basis = Readonly<{ body: string; meetingDate: string; paragraph: number }>;
type Decision = Readonly<{ outcome: string; version: number; basis: Basis }>;
type FollowUp = Readonly<{
  followUp: string; stage: string; certainty: string; decisions: readonly Decision[]; measures: readonly Readonly<{ status: string; completedOn: string | null; responsible: string }>[];
  errata: readonly Readonly<{ reason: string; reassessedOn: string; previous: object }>[];
}>;
type Goal = Readonly<{
  goalId: string; unit: string; body: string; status: string; version: number; contentHash: string; decisions: readonly Decision[]; followUps: readonly FollowUp[];
  submission: Readonly<{ submittedOn: string; deadline: string; daysLate: number; lateReason: string | null }> | null;
}>;

describe.each(PROFILES)('What an auditor asks of the demo ($name)', (profile) => {
  let started: StartedApp;
  let auditor: Client;
  let goals: readonly Goal[];
  const ask = async (path: string, by: Client = auditor) => (await by.get(path)).body;
  const theOne = (is: (goal: Goal) => boolean): Goal => goals.find(is) ?? (() => { throw new Error('The demo has no such goal'); })();
  const adoptedIn = ({ decisions }: Goal): Decision | undefined => decisions.find(({ outcome }) => outcome.startsWith('adopted'));

  beforeAll(async () => {
    started = await startDemo(profile, NOW, YEAR + 2);
    auditor = await started.signIn('auditor');
    const [store, progress] = [started.app.get(EventStore), started.app.get(Progress, { strict: false })];
    expect(await progress.untilReached(await store.head(), AbortSignal.timeout(PATIENCE_MS))).toBe(true);
    goals = await ask(`/v1/goals?budgetYear=${YEAR}`);
  }, PATIENCE_MS);
  afterAll(() => started.close());

  it('what did KF decide, when, on which text, prepared by whom; and what was known of that before it was recorded?', async () => {
    const goal = theOne((one) => adoptedIn(one)?.outcome === 'adopted-with-changes');
    const history: readonly Readonly<{ type: string; recordedAt: string; basis: Basis | null; actor: object }>[] = await ask(`/v1/goals/${goal.goalId}/history`);
    const adoption = history.find(({ type }) => type === 'goal-adopted-with-changes');
    expect(adoption).toMatchObject({ basis: adoptedIn(goal)?.basis, actor: { role: 'council-secretary', body: 'KF', name: expect.any(String) } });
    expect(goal.decisions.map(({ basis }) => basis.body).slice(0, 3)).toEqual([goal.body, 'KS', 'KF']);
    expect((await ask(`/v1/goals/${goal.goalId}/texts`)).map(({ version }: { version: number }) => version)).toContain(adoptedIn(goal)?.version);
    const before = new Date(Date.parse(adoption?.recordedAt ?? '') - 1).toISOString();
    expect((await ask(`/v1/goals/${goal.goalId}?knownAt=${before}`)).status).toMatch(/^(endorsed|rejection-proposed)$/);
    expect((await ask(`/v1/goals/${goal.goalId}?inForceOn=${YEAR}-06-01`)).goalId).toBe(goal.goalId);
    expect((await auditor.get(`/v1/goals/${goal.goalId}?inForceOn=${YEAR - 1}-06-01`)).status).toBe(404);
  });

  it('which committee decided what, when did it come in, how late, and who put off the day?', async () => {
    const late = theOne(({ submission }) => (submission?.daysLate ?? 0) > 0);
    expect(late.submission).toMatchObject({ lateReason: expect.stringMatching(/\S/), deadline: '2026-09-08' });
    expect(late.decisions[0]).toMatchObject({ outcome: 'submitted', basis: { body: late.body, paragraph: expect.any(Number) } });
    const { deviations } = await ask(`/v1/deviations?budgetYear=${YEAR}&kind=submitted-late&pageSize=100`);
    expect(deviations).toContainEqual(expect.objectContaining({ goalId: late.goalId, on: late.submission?.submittedOn }));
    const [submission, ...reports] = await ask(`/v1/cycles/${YEAR}/deadlines`);
    expect(submission).toMatchObject({ firstDueOn: '2026-09-01', dueOn: '2026-09-08', moves: [{ reason: expect.stringMatching(/\S/), decidedBy: { body: 'KS', paragraph: 113 } }] });
    expect(reports.flatMap(({ extensions }: { extensions: readonly object[] }) => extensions)).toContainEqual(expect.objectContaining({ unit: 'KULT', extendedTo: '2027-11-12', reason: expect.stringMatching(/\S/) }));
  });

  it('were all units and goal areas answered, now and in the spring before?', async () => {
    const now = await ask(`/v1/scorecard?budgetYear=${YEAR}`);
    const cells = now.directions.flatMap(({ areas }: { areas: readonly { cells: readonly { goals: readonly object[]; notApplicable: object | null }[] }[] }) => areas.flatMap((area) => area.cells));
    expect(now.totals).toMatchObject({ cells: cells.length, notReported: cells.filter((cell: { goals: readonly object[]; notApplicable: object | null }) => cell.goals.length === 0 && cell.notApplicable === null).length });
    expect(now.totals.notApplicable).toBeGreaterThan(0);
    expect((await ask(`/v1/scorecard?budgetYear=${YEAR}&knownAt=2026-04-30T12:00:00Z`)).totals.notReported).toBeGreaterThan(now.totals.notReported);
  });

  it('what changed between the committee\'s proposal, KS\'s and KF\'s text, and who changed it?', async () => {
    const amended = theOne(({ decisions }) => decisions.some(({ outcome }) => outcome === 'endorsed-with-amendment') && decisions.some(({ outcome }) => outcome.startsWith('adopted')));
    const texts: readonly Readonly<{ version: number; amendedBy: string | null }>[] = await ask(`/v1/goals/${amended.goalId}/texts`);
    const place = texts.findIndex(({ amendedBy }) => amendedBy === 'KS');
    const { fields } = await ask(`/v1/goals/${amended.goalId}/differences?from=${texts[place - 1]?.version}&to=${texts[place]?.version}`);
    expect(fields.length).toBeGreaterThan(0);
    const proposed = amended.decisions.find(({ outcome }) => outcome === 'endorsed-with-amendment')?.basis.meetingDate;
    const { changed } = await ask(`/v1/comparison?budgetYear=${YEAR}&from=${proposed}T06:00:00Z&to=2026-12-31T12:00:00Z`);
    expect(changed.map(({ goalId }: { goalId: string }) => goalId)).toContain(amended.goalId);
  });

  it('which assessments were preliminary, what became of them, and why?', async () => {
    const revised = theOne(({ followUps }) => followUps.some(({ errata }) => errata.length > 0));
    const erratum = revised.followUps.flatMap(({ errata }) => errata)[0];
    expect(erratum).toMatchObject({ reason: 'Statistiken för perioden är publicerad.', previous: { certainty: 'preliminary' } });
    const { counts } = await ask(`/v1/deviations?budgetYear=${YEAR}`);
    expect(counts).toContainEqual(expect.objectContaining({ kind: 'preliminary-not-final', count: goals.filter(({ followUps }) => followUps.at(-1)?.certainty === 'preliminary').length }));
  });

  it('did the committee itself treat the follow-up, and were measures decided and carried out?', async () => {
    const treated = theOne(({ followUps }) => followUps.some(({ decisions, measures }) => decisions.length > 0 && measures.some(({ status }) => status === 'completed')));
    const followUp = treated.followUps.find(({ measures }) => measures.some(({ status }) => status === 'completed'));
    expect(followUp?.decisions[0]).toMatchObject({ outcome: 'follow-up-submitted', basis: { body: treated.body, meetingDate: expect.stringMatching(/^2027|2028/), paragraph: expect.any(Number) } });
    expect(followUp?.measures[0]).toMatchObject({ responsible: expect.stringMatching(/\S/), completedOn: expect.stringMatching(/^202/) });
    const history = await ask(`/v1/goals/${treated.goalId}/history`);
    expect(history.map(({ type }: { type: string }) => type)).toEqual(expect.arrayContaining(['goal-assessed', 'follow-up-submitted', 'measure-completed']));
  });

  it('who had which role then?', async () => {
    const persons: readonly Readonly<{ personId: string; roles: readonly Readonly<{ role: string; body: string; from: string }>[] }>[] = await ask('/v1/persons?knownAt=2027-09-01T12:00:00Z');
    const council = persons.find(({ roles }) => roles.some(({ role }) => role === 'council-secretary'));
    expect(council?.roles).toContainEqual(expect.objectContaining({ role: 'council-secretary', body: 'KF', from: '2026-01-08' }));
    expect((await ask(`/v1/journal?about=person/${council?.personId}`)).entries.length).toBeGreaterThan(0);
  });

  it('is the trail whole, and does all that is shown follow from it?', async () => {
    const [store, readModels] = [started.app.get(EventStore), started.app.get(ReadModels)];
    const { events, findings } = await verify({ source: { store, registry: new EventRegistry(planningContracts) }, readModels, projections });
    expect([events, findings]).toEqual([(await ask('/v1/journal')).total, []]);
  }, PATIENCE_MS);

  it('what did the public see on a day?', async () => {
    const shown = async (day: string): Promise<readonly Readonly<{ goalId: string; followUps: readonly object[] }>[]> => (await ask(`/oppet/data/${YEAR}/mal.json?at=${day}`, started.anybody)).goals;
    expect(await shown('2026-11-29')).toEqual([]);
    const [adopted, followedUp] = [await shown('2027-01-15'), await shown('2028-04-30')];
    expect(adopted.length).toBeGreaterThan(50);
    expect(adopted.flatMap(({ followUps }) => followUps)).toEqual([]);
    expect(followedUp.flatMap(({ followUps }) => followUps).length).toBeGreaterThan(50);
  });
});
