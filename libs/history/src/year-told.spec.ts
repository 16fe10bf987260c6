import { beforeAll, describe, expect, it } from '@jest/globals';
import { ACTIONS, BOARD, COUNCIL, MUNICIPALITY, ROLES, UNIT_KINDS, authorize, isWorkingDay, type Action } from '#lib/planning';
import { readTemplate } from '#lib/platform';
import type { Act } from './act.js';
import { CAST } from './cast.js';
import { demoActs } from './demo.js';

const seasonOf = (day: string): string => (day.slice(5) < '03-15' ? 'winter' : day.slice(5) < '07-01' ? 'spring' : 'autumn');

/** By somebody, in some role, on something of their own. */
const mayBeDone = (action: Action): boolean => [BOARD, COUNCIL, MUNICIPALITY].some((body) => [null, ...UNIT_KINDS].some((unitKind) => ROLES.some((role) => authorize({
  grants: [{ role, body, from: '2026-01-01', until: null }], capacity: { role, body }, action, resource: { body, unitKind }, today: '2026-05-04' }) === undefined)));

describe('The demo’s three years in Luleå', () => {
  let acts: readonly Act[];
  let again: readonly Act[];

  beforeAll(async () => {
    const template = await readTemplate('lulea-2017');
    if (!template) throw new Error('The template lulea-2017 is missing');
    [acts, again] = [demoActs(template, 2027), demoActs(template, 2027)];
  });

  const decisions = () => acts.flatMap(({ sent }) => ('decisionId' in sent ? [sent] : []));
  const cells = (kind: string): readonly string[] => acts.flatMap(({ sent }) => (
    sent.kind === kind && 'area' in sent ? [`${sent.budgetYear} ${sent.unit} ${sent.area}`] : []));
  const outcomes = (): ReadonlySet<string> => new Set(acts.flatMap(({ sent }) => (
    sent.kind === 'record-board-decision' || sent.kind === 'record-council-decision' ? sent.goals.map(({ outcome }) => outcome) : [])));

  it('are told alike each time', () => expect(again).toEqual(acts));
  it('hold the outcomes that KS and KF have', () => expect([...outcomes()].sort()).toEqual([
    'adopted', 'adopted-with-changes', 'amended', 'amendment-proposed', 'confirmation-proposed', 'confirmed-for-year', 'discontinuation-proposed', 'discontinued', 'endorsed', 'endorsed-with-amendment',
    'follow-up-noted', 'follow-up-returned', 'referred-back', 'rejected', 'rejection-proposed', 'tabled', 'transferred',
  ]));
  it('tell how KF came to its decisions on the budget: by vote, with dissent; and of a conflict of interest in a committee', () => {
    const told = decisions().flatMap((sent) => ('proceedings' in sent && sent.proceedings ? [{ body: sent.body, ...sent.proceedings }] : []));
    expect(told.some(({ body, votes, reservations }) => body === 'KF' && votes.length > 0 && reservations.length > 0)).toBe(true);
    expect(told.some(({ body, conflicts }) => body !== 'KF' && conflicts.length > 0)).toBe(true);
  });
  it('hold every assessment, final and preliminary', () => {
    const answers = acts.flatMap(({ sent }) => (sent.kind === 'assess-goal' ? [sent] : []));
    expect(new Set(answers.map(({ assessment }) => assessment)).size).toBe(4);
    expect(new Set(answers.map(({ certainty }) => certainty)).size).toBe(2);
  });
  it('hold figures of every status, for women and men too, and what takes their place', () => {
    const values = acts.flatMap(({ sent }) => (sent.kind === 'report-indicator-values' ? sent.values : []));
    expect([...new Set(values.map(({ status }) => status))].sort()).toEqual(['final', 'missing', 'preliminary', 'suppressed']);
    expect([...new Set(values.map(({ gender }) => gender))].sort()).toEqual(['men', 'total', 'women']);
    expect(values.filter(({ reason }) => reason !== null).length).toBeGreaterThan(10);
  });
  it('hold what becomes of measures, and what is found out after a report', () => {
    const kinds = new Set(acts.map(({ sent }) => sent.kind));
    expect(['complete-measure', 'delay-measure', 'drop-measure', 'reassess-goal'].filter((kind) => !kinds.has(kind as Act['sent']['kind']))).toEqual([]);
  });
  it('hold a goal that KF confirms for each of its years, and one that is carried over and decided anew each year', () => {
    const sent = acts.map((act) => act.sent);
    const confirmed = sent.flatMap((one) => (one.kind === 'record-council-decision' ? one.goals.flatMap((goal) => (goal.outcome === 'confirmed-for-year' ? [goal.budgetYear] : [])) : []));
    expect(confirmed).toEqual([2026, 2027]);
    expect(sent.flatMap((one) => (one.kind === 'carry-goal-over' ? [one.budgetYear] : []))).toEqual([2026, 2027]);
  });
  it('hold everything that somebody may do, but for sending a letter again', () => {
    const done = new Set<string>(acts.map(({ sent }) => sent.kind));
    expect(ACTIONS.filter((action) => !done.has(action) && mayBeDone(action))).toEqual(['retry-reminder']);
  });
  it('are recorded on working days', () => expect(acts.filter(({ at }) => !isWorkingDay(at.slice(0, 10)))).toEqual([]));
  it('let no § be used twice, and § numbers rise through the meetings of a body’s year', () => {
    for (const minutes of Map.groupBy(decisions(), ({ body, meetingDate }) => `${body} ${meetingDate.slice(0, 4)}`).values()) {
      const inOrder = minutes.toSorted((one, other) => one.paragraph - other.paragraph);
      expect(new Set(inOrder.map(({ paragraph }) => paragraph)).size).toBe(minutes.length);
      expect(inOrder.map(({ meetingDate }) => meetingDate)).toEqual(minutes.map(({ meetingDate }) => meetingDate).sort());
    }
  });
  it.each(['KS', 'KF'])('let %s decide in winter, spring and autumn', (body) => {
    const seasons = decisions().filter((decided) => decided.body === body).map(({ meetingDate }) => seasonOf(meetingDate));
    expect([...new Set(seasons)].sort()).toEqual(['autumn', 'spring', 'winter']);
  });
  const meetings = (body: string, year: number) => acts.flatMap(({ sent }) => (sent.kind === 'schedule-meeting' && sent.body === body && sent.meetingDate.startsWith(String(year)) ? [sent.meetingDate] : []));
  it.each(['KS', 'KF', 'BUN', 'KULT'])('let %s meet through the whole year, and decide on no other day', (body) => {
    expect([meetings(body, 2026).length > 10, meetings(body, 2026).some((day) => day < '2026-02'), meetings(body, 2026).some((day) => day > '2026-12')]).toEqual([true, true, true]);
    const held = new Set([...meetings(body, 2026), ...acts.flatMap(({ sent }) => (sent.kind === 'move-meeting' && sent.body === body ? [sent.movedTo] : []))]);
    const days = decisions().filter((decided) => decided.body === body && decided.meetingDate.startsWith('2026')).map(({ meetingDate }) => meetingDate);
    expect(days.filter((day) => !held.has(day))).toEqual([]);
  });
  it('hold minutes that are approved and announced, a meeting that is moved and one that is cancelled, a correction and an appeal', () => {
    const kinds = new Set(acts.map(({ sent }) => sent.kind));
    expect(['approve-minutes', 'post-notice', 'remove-notice', 'move-meeting', 'cancel-meeting', 'correct-minutes', 'register-appeal', 'decide-appeal'].filter((kind) => !kinds.has(kind as Act['sent']['kind']))).toEqual([]);
  });
  it('tell of goal areas that a unit declares not applicable, of one that it takes back, and of others that it is silent on', () => {
    const declared = new Set(cells('declare-area-not-applicable'));
    const answered = new Set([...declared, ...cells('draft-goal')]);
    expect([declared.size > 60, cells('declare-area-applicable').length > 0, answered.size < 3 * 16 * 11]).toEqual([true, true, true]);
    expect(cells('declare-area-applicable').filter((cell) => !answered.has(cell))).toEqual([]);
  });
  it('give each secretary something to do', () => {
    const secretaries = CAST.filter(({ capacities }) => capacities.some(({ role }) => role.endsWith('-secretary')));
    const busy = new Set(acts.map(({ by }) => by.personId));
    expect(secretaries.filter(({ personId }) => !busy.has(personId))).toEqual([]);
  });
  it('never let a unit write two goals of the same title in one year', () => {
    const titles = acts.flatMap(({ sent }) => (sent.kind === 'draft-goal' ? [`${sent.budgetYear} ${sent.unit} ${sent.content.title}`] : []));
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(titles.map((title) => title.slice('2025 '.length))).size).toBeGreaterThan(100);
  });
});
