import { derivedId } from '#lib/evidence';
import type { LocalDate } from '#lib/kernel';
import type { GoalContent } from '#lib/planning';
import { momentOn, type Act, type AnySent } from './act.js';
import { elected, holder, type Actor } from './cast.js';
import { meetingFrom } from './meetings.js';
import { recordedAfter, type YearActs } from './year-acts.js';

const [CODE, AREA] = ['OFN', 'MO-2.2'];

/** The secretary of the committee that it is merged into writes for it too. */
const secretary: Actor = { ...holder('committee-secretary', 'SOC'), capacity: { role: 'committee-secretary', body: CODE } };
const [administrator, controller, board, council] = [holder('administrator'), holder('controller'), holder('board-secretary', 'KS'), holder('council-secretary', 'KF')];

/**
 * A small committee that comes into the planning late, with one goal to which happens what seldom happens: it is submitted before its committee has
 * met, and twice; its § gets another number; the controller wants more, and finds a slip in KS's minutes; KF's minutes have the wrong annex. At the
 * turn of the year the committee is merged into another.
 */
export function mergedCommittee(year: YearActs): void {
  const { seed, budgetYear } = year.options;
  const goalId = derivedId('goal', seed, budgetYear, CODE);
  const say = sayer(year);
  registered(year, say);
  written(year, say, goalId);
  decidedAndCompleted(year, say, goalId);
  preparedAndAdopted(year, say, goalId);
  corrected(year, say, goalId);
  merged(year, say);
}

type Say = (day: LocalDate, by: Actor, ...sent: readonly AnySent[]) => void;

const sayer = ({ acts }: YearActs): Say => (day, by, ...sent) => {
  acts.push(...sent.map((one, place): Act => ({ at: momentOn(day, 30 + place * 9), by, sent: one })));
};

function registered(year: YearActs, say: Say): void {
  const { minutes, budgetYear } = year.options;
  const [day, decidedOn] = [year.day(-1, '03-11'), meetingFrom('KF', year.day(-1, '03-20'))];
  say(day, administrator,
    { kind: 'register-unit', code: CODE, name: 'Överförmyndaren', unitKind: 'committee', body: CODE, aliases: [], validFrom: year.day(-1, '01-01'), validTo: null },
    { kind: 'grant-role', personId: secretary.personId, ...secretary.capacity, from: day, until: null });
  say(year.day(-1, '03-18'), controller, { kind: 'include-unit', budgetYear, unit: CODE });
  say(recordedAfter(decidedOn), administrator, {
    kind: 'rename-unit', code: CODE, name: 'Överförmyndarnämnden', from: year.day(-1, '05-01'), basis: { body: 'KF', meetingDate: decidedOn, paragraph: minutes.nextParagraph('KF', decidedOn) } });
}

/** It has no say in the other areas, and hands its goal in before it meets; by mistake, twice. */
function written(year: YearActs, say: Say, goalId: string): void {
  const { template: { directions }, budgetYear } = year.options;
  const others = directions.flatMap(({ areas }) => areas.map(({ code }) => code)).filter((area) => area !== AREA);
  const [twiceId, decisionExpectedOn] = [derivedId(goalId, 'twice'), meetsIn(year, '08-27')];
  const content = contentOf(year);
  const drafts = [[goalId, content], [twiceId, { ...content, title: 'God man ska ges snabbare' }]] as const;
  say(year.day(-1, '06-10'), secretary,
    ...drafts.map(([id, text]) => ({ kind: 'draft-goal', goalId: id, budgetYear, unit: CODE, area: AREA, content: text }) as const),
    ...others.map((area) => ({ kind: 'declare-area-not-applicable', budgetYear, unit: CODE, area, reason: 'Nämnden utövar bara tillsyn över ställföreträdare.' }) as const));
  say(year.day(-1, '08-20'), secretary,
    ...[goalId, twiceId].map((id) => ({ kind: 'submit-goal-preliminarily', goalId: id, version: 1, decisionExpectedOn, lateReason: null }) as const));
  say(year.day(-1, '08-26'), controller, { kind: 'void-submission', goalId: twiceId, version: 1, mistake: { kind: 'duplicate', goalId }, reason: 'Samma mål lämnades in två gånger.' });
}

const meetsIn = (year: YearActs, from: string): LocalDate => meetingFrom(CODE, year.day(-1, from));

/** Its § is approved at once, after a matter was put in before it; and the text is completed where the controller asks for it. */
function decidedAndCompleted(year: YearActs, say: Say, goalId: string): void {
  const [meetingDate, again] = [meetsIn(year, '08-27'), meetsIn(year, '09-20')];
  const [paragraph, approvers] = [year.options.minutes.nextParagraph(CODE, meetingDate), elected(CODE).slice(0, 2)];
  const inMinutes = { body: CODE, meetingDate } as const;
  const decide = (held: LocalDate, version: number, number: number): AnySent => ({
    kind: 'record-committee-decision', decisionId: derivedId(goalId, held), body: CODE, meetingDate: held, paragraph: number, caseNumber: null, lateReason: null, goals: [{ goalId, version }] });
  say(recordedAfter(meetingDate), secretary,
    { kind: 'schedule-meeting', ...inMinutes }, decide(meetingDate, 1, paragraph),
    { kind: 'reassign-paragraph', ...inMinutes, paragraph, reassignedTo: paragraph + 1, reason: 'Ett ärende lades till före.' },
    { kind: 'approve-paragraph-immediately', ...inMinutes, paragraph: paragraph + 1, approvedOn: meetingDate, approvers },
    { kind: 'post-notice', ...inMinutes, paragraph: paragraph + 1, postedOn: recordedAfter(meetingDate), minutesAt: 'Socialförvaltningens kansli' });
  say(year.day(-1, '09-14'), controller, {
    kind: 'request-completion', goalId, version: 1, points: ['Skriv hur väntetiden mäts.'], respondBy: recordedAfter(again) });
  say(again, secretary, { kind: 'revise-goal', goalId, content: { ...contentOf(year), description: `${contentOf(year).description} Väntetiden räknas från att ansökan är komplett.` }, reason: 'Svar på controllerns fråga.' });
  say(recordedAfter(again), secretary, decide(again, 2, year.options.minutes.nextParagraph(CODE, again)));
}

/** KS's secretary asks for a second pair of eyes, which finds that the § is another matter's. */
function preparedAndAdopted(year: YearActs, say: Say, goalId: string): void {
  const { minutes } = year.options;
  const [boardMeets, councilMeets] = [meetingFrom('KS', year.day(-1, '10-20')), meetingFrom('KF', year.day(-1, '11-20'))];
  const endorsed = (paragraph: number) => ({
    kind: 'record-board-decision', decisionId: derivedId(goalId, 'KS', paragraph), body: 'KS', meetingDate: boardMeets, paragraph, caseNumber: null, goals: [{ goalId, version: 2, outcome: 'endorsed' }] }) as const;
  const [slip, right] = [minutes.nextParagraph('KS', boardMeets), minutes.nextParagraph('KS', boardMeets)];
  say(recordedAfter(boardMeets), board, { ...endorsed(slip), countersigning: 'awaited' });
  say(recordedAfter(recordedAfter(boardMeets)), controller, { kind: 'decline-countersignature', body: 'KS', meetingDate: boardMeets, paragraph: slip, reason: 'Paragrafen gäller ett annat ärende.' });
  say(recordedAfter(recordedAfter(recordedAfter(boardMeets))), board, endorsed(right));
  say(recordedAfter(councilMeets), council, {
    kind: 'record-council-decision', decisionId: derivedId(goalId, 'KF'), body: 'KF', meetingDate: councilMeets, paragraph: minutes.nextParagraph('KF', councilMeets), caseNumber: null,
    goals: [{ goalId, version: 2, outcome: 'adopted', geh: 'none', inForceFrom: null, inForceTo: null }] });
}

/** In January it is seen that KF's minutes have the text from before the completion of its title. */
function corrected(year: YearActs, say: Say, goalId: string): void {
  const meetingDate = meetingFrom('KF', year.day(-1, '11-20'));
  const [correctionId, content] = [derivedId(goalId, 'correction'), contentOf(year)];
  say(year.day(0, '01-19'), council,
    { kind: 'correct-minutes', correctionId, body: 'KF', meetingDate, paragraph: null, what: 'Målets lydelse i bilagan', before: content.title, after: RIGHT_TITLE, reason: 'Fel bilaga fogades till protokollet.' },
    { kind: 'realign-goal-text', goalId, meetingDate, correctionId, content: { ...content, title: RIGHT_TITLE } });
}

function merged(year: YearActs, say: Say): void {
  const [decidedOn, lastDay] = [meetingFrom('KF', year.day(-1, '12-10')), year.day(-1, '12-31')];
  const paragraph = year.options.minutes.nextParagraph('KF', decidedOn);
  say(recordedAfter(decidedOn), administrator,
    { kind: 'dissolve-unit', code: CODE, lastDay, successors: ['SOC'], basis: { body: 'KF', meetingDate: decidedOn, paragraph } },
    { kind: 'end-role', personId: secretary.personId, ...secretary.capacity, until: lastDay });
}

const RIGHT_TITLE = 'Ansökningar om god man avgörs snabbare';

function contentOf({ options: { budgetYear } }: YearActs): GoalContent {
  return {
    title: 'Den som behöver en god man får det snabbare', description: 'Handläggningen samlas, och ansökningar som saknar något kompletteras inom en vecka.',
    intendedEffect: 'Ingen ska stå utan hjälp med sina pengar medan ansökan väntar.', qualitative: null,
    indicators: [{
      indicatorId: derivedId('indicator', CODE, budgetYear), name: 'Väntetid till beslut om god man', unit: 'dagar', direction: 'decrease',
      baseline: { value: '74', period: String(budgetYear - 2) }, target: { value: '45', period: String(budgetYear) }, tolerance: null, source: 'Ärendesystemet',
    }],
  };
}
