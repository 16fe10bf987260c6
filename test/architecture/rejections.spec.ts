import { describe, expect, it } from '@jest/globals';
import { APPEAL_OUTCOMES, ASSESSMENTS, CERTAINTIES, INDICATOR_DIRECTIONS, ROLES, UNIT_KINDS, lastDay } from '#lib/planning';
import { GOAL_STATUS_LABELS, REJECTION_CODES, rejectionSentence, warningSentence, type AnyRejection, type AnyWarning } from '#lib/texts';
import { EDGE_PROBLEMS } from '../../apps/api/src/http/edge-problems.js';
import { REJECTION_STATUS } from '../../apps/api/src/http/rejection-status.js';

type ParamsByCode = { readonly [R in AnyRejection as R['code']]: R['params'] };

/** One refusal of each kind, as it may well happen. */
const SAMPLES: ParamsByCode = {
  'action-not-allowed': { role: 'auditor', action: 'draft-goal' },
  'appeal-already-decided': { outcome: 'dismissed', decidedOn: '2027-01-15' },
  'appeal-before-meeting': { meetingDate: '2026-10-05', receivedOn: '2026-10-01' },
  'appeal-decided-before-received': { receivedOn: '2026-10-20', decidedOn: '2026-10-19' },
  'appeal-unknown': { appealId: 'a-1' },
  'approved-before-meeting': { meetingDate: '2026-10-05', approvedOn: '2026-10-01' },
  'approver-not-registered': { personId: 'p-1' },
  'approver-repeated': { personId: 'p-1' },
  'approvers-missing': {},
  'area-already-not-applicable': { area: 'MO-1.1' },
  'area-code-repeated': { area: 'MO-1.1' },
  'area-declared-not-applicable': { area: 'MO-1.1' },
  'area-has-goals': { area: 'MO-1.1', goals: 2 },
  'area-not-declared': { area: 'MO-1.1' },
  'area-unknown': { area: 'MO-9', budgetYear: 2027 },
  'assessment-final': { followUp: 'augusti' },
  'body-not-there-then': { body: 'SBN', meetingDate: '2027-01-14' },
  'budget-year-over': { budgetYear: 2020 },
  'capacity-not-held': { role: 'controller', body: 'kommunen', today: '2026-05-04' },
  'change-not-prepared': {},
  'command-id-reused': {},
  'countersignature-awaited': { paragraph: 201 },
  'countersignature-not-awaited': { paragraph: 201, meetingDate: '2026-10-05' },
  'corrected-part-missing': {},
  'council-decides-organisation': { unit: 'SBN', body: 'KS' },
  'correction-changes-nothing': {},
  'completion-already-requested': { respondBy: '2026-09-25' },
  'completion-not-askable': { status: 'endorsed' },
  'completion-unanswered': { respondBy: '2026-09-25' },
  'cycle-already-open': { budgetYear: 2027 },
  'cycle-not-open': { budgetYear: 2027 },
  'day-not-come': { day: '2026-10-05' },
  'deadline-before-drafting': { draftingFrom: '2026-04-01', submissionDeadline: '2026-03-01' },
  'deadline-in-past': { day: '2026-09-01' },
  'deadline-unchanged': { day: '2026-09-01' },
  'deadline-within-period': { periodEnds: '2027-08-31' },
  'decimal-malformed': { indicator: 'Utsläpp', value: 'tolv' },
  'decision-not-standing': { decisionId: 'd-1' },
  'decision-retroactive': { day: '2027-03-01', meetingDate: '2027-03-29' },
  'drafting-not-open-yet': { draftingFrom: '2026-04-01' },
  'ends-no-earlier': { inForceTo: '2027-12-31', endsOn: '2027-12-31' },
  'extension-not-later': { deadline: '2026-09-01' },
  'effect-before-decision': { from: '2026-01-01', meetingDate: '2026-04-27' },
  'follow-up-code-repeated': { followUp: 'augusti' },
  'follow-up-not-begun': { followUp: 'augusti', periodEnds: '2027-08-31' },
  'follow-up-not-named': {},
  'follow-up-outside-year': { followUp: 'augusti', periodEnds: '2028-08-31', budgetYear: 2027 },
  'follow-up-unknown': { followUp: 'oktober' },
  'forecast-at-year-end': { periodEnds: '2027-12-31' },
  'goal-already-discontinued': { inForceTo: '2027-06-30' },
  'goal-already-drafted': { goalId: 'g-1' },
  'goal-decided-twice': { goalId: 'g-1' },
  'goal-moved': { decidedVersion: 1, currentVersion: 2 },
  'goal-not-adopted': { status: 'referred-back' },
  'goal-not-changeable': { status: 'draft' },
  'goal-not-endorsed': { status: 'submitted' },
  'goal-not-in-force-then': { followUp: 'december', periodEnds: '2027-12-31', inForceFrom: '2027-01-01', inForceTo: '2027-06-30' },
  'goal-not-measurable': { gaps: [{ indicator: null, lacks: 'indicator-or-criterion' }, { indicator: 'Utsläpp', lacks: 'baseline' }] },
  'goal-not-revisable': { status: 'endorsed' },
  'goal-not-submittable': { status: 'adopted' },
  'goal-not-submitted': { status: 'draft' },
  'goal-not-transferable': { status: 'withdrawn' },
  'goal-not-withdrawable': { status: 'adopted' },
  'goal-over': { inForceTo: '2027-12-31', meetingDate: '2028-02-28' },
  'goal-unknown': { goalId: 'g-1' },
  'goals-not-decidable': { problems: [
    { goalId: 'g-1', code: 'goal-not-submitted', params: { status: 'referred-back' } }, { goalId: 'g-2', code: 'reason-missing', params: {} }] },
  'goals-of-several-years': { budgetYears: [2027, 2028] },
  'in-force-period-reversed': { inForceFrom: '2027-01-01', inForceTo: '2026-12-31' },
  'indicator-name-missing': {},
  'indicator-repeated': { indicatorId: 'i-1' },
  'interim-report-missing': { earliest: '2027-06-30', latest: '2027-08-31' },
  'late-reason-missing': { deadline: '2026-09-01', daysLate: 3 },
  'majority-missing': { inFavour: 18, against: 23 },
  'completed-in-future': { completedOn: '2027-12-01' },
  'due-not-later': { dueOn: '2027-12-01', wasDueOn: '2027-12-01' },
  'follow-up-already-noted': { followUp: 'augusti', body: 'KS' },
  'follow-up-already-submitted': { followUp: 'augusti' },
  'follow-up-missing': { followUp: 'augusti' },
  'follow-up-not-submitted': { followUp: 'augusti' },
  'follow-up-open': { followUp: 'augusti' },
  'follow-up-unanswered': { followUp: 'augusti' },
  'measure-ended': { status: 'completed' },
  'measure-unknown': { measureId: 'm-1' },
  'reassessment-unchanged': {},
  'absence-reason-missing': { status: 'suppressed' },
  'gender-split-reason-missing': { indicator: 'Sjukfrånvaro' },
  'target-period-repeated': { indicator: 'Sjukfrånvaro', period: '2027' },
  'indicator-not-in-goal': { indicatorId: 'i-1' },
  'no-values': {},
  'outcome-missing': { indicators: ['Färdigställda bostäder'] },
  'period-outside-report': { period: '2027', periodEnds: '2027-08-31' },
  'revision-reason-missing': { period: '2027-08', gender: 'women' },
  'value-beside-absence': { status: 'missing' },
  'value-missing': { period: '2027-08', gender: 'total' },
  'value-repeated': { period: '2027-08', gender: 'total' },
  'value-unchanged': { period: '2027-08', gender: 'total' },
  'measure-incomplete': { lacks: 'responsible' },
  'measure-missing': { assessment: 'achieved', forecast: 'unlikely' },
  'measure-repeated': { measureId: 'm-1' },
  'meeting-before-previous-decision': { meetingDate: '2026-10-05', previousMeetingDate: '2026-10-26' },
  'meeting-cancelled': { meetingDate: '2026-10-05' },
  'meeting-already-scheduled': { meetingDate: '2026-10-05' },
  'meeting-has-decisions': { meetingDate: '2026-10-05', paragraphs: [201, 202] },
  'meeting-moved': { meetingDate: '2026-10-05', movedTo: '2026-10-12' },
  'meeting-moved-to-another-year': { meetingDate: '2026-12-14', movedTo: '2027-01-11' },
  'meeting-not-scheduled': { meetingDate: '2026-10-05' },
  'meeting-has-been': { decisionExpectedOn: '2026-08-17' },
  'meeting-in-future': { meetingDate: '2026-10-05' },
  'minority-is-majority': { inFavour: 23, against: 18 },
  'minority-only-in-council': { body: 'KS' },
  'minority-right-used': {},
  'minority-too-small': { inFavour: 13, needed: 14, present: 41 },
  'minutes-already-approved': { meetingDate: '2026-10-05' },
  'minutes-not-approved': { meetingDate: '2026-10-05', paragraph: 201 },
  'minutes-place-missing': {},
  'motivation-missing': {},
  'no-goals-decided': {},
  'not-delegable': {},
  'not-own-body': { ownBody: 'SBN', body: 'KS' },
  'not-own-goal': { goalId: 'g-1', unit: 'BUN', body: 'SBN' },
  'note-empty': {},
  'notice-already-posted': { postedOn: '2026-10-13' },
  'notice-already-removed': { removedOn: '2026-11-04' },
  'nothing-to-rescind': { status: 'submitted' },
  'notice-before-approval': { postedOn: '2026-10-11', approvedOn: '2026-10-12' },
  'notice-not-posted': { meetingDate: '2026-10-05', paragraph: null },
  'notice-removed-before-posted': { postedOn: '2026-10-13', removedOn: '2026-10-12' },
  'paragraph-annulled': { paragraph: 150, annulledOn: '2027-02-15' },
  'own-recording-countersigned': {},
  'own-text-decided': { goalIds: ['g-1', 'g-2'] },
  'paragraph-not-positive': { paragraph: 0 },
  'paragraph-not-recorded': { paragraph: 84, meetingDate: '2026-08-27' },
  'paragraph-taken': { paragraph: 84, year: 2026 },
  'period-malformed': { indicator: 'Utsläpp', period: 'i fjol' },
  'person-already-registered': { personId: 'p-1' },
  'person-not-registered': { personId: 'p-1' },
  'points-missing': {},
  'question-missing': {},
  'reason-missing': {},
  'referral-unanswered': { respondBy: '2026-10-15' },
  'respond-by-not-later': { respondBy: '2026-09-07' },
  'respond-by-not-after-meeting': { respondBy: '2026-10-01', meetingDate: '2026-10-05' },
  'reminder-not-failed': { status: 'sent' },
  'reminder-unknown': { reminderId: 'r-1' },
  'revision-moved': { expected: 1, actual: 2 },
  'role-after-body': { body: 'SBN', validTo: '2026-12-31' },
  'role-already-held': { role: 'committee-secretary', body: 'SBN', from: '2026-01-01', until: null },
  'role-not-held': { role: 'company-secretary', body: 'LULEBO' },
  'role-not-of-body': { role: 'board-secretary', body: 'SBN', bodyOfRole: 'KS' },
  'role-period-reversed': { from: '2026-01-01', until: '2025-12-31' },
  'statement-already-asked-for': { askedOf: 'MBN', respondBy: '2026-06-01' },
  'statement-already-given': { askedOf: 'MBN' },
  'statement-already-passed-over': { askedOf: 'MBN' },
  'statement-empty': {},
  'statement-not-askable': { status: 'adopted' },
  'statement-not-due': { respondBy: '2026-06-01' },
  'statement-of-own-unit': { unit: 'SBN' },
  'statement-unknown': { statementId: 's-1' },
  'status-not-in-round': { assessment: 'partly-achieved', statuses: ['achieved', 'not-achieved', 'not-assessed'] },
  'stream-busy': {},
  'successor-is-the-unit': { unit: 'SBN' },
  'successor-not-registered': { successor: 'SAM' },
  'successor-not-there-then': { successor: 'SAM', day: '2027-01-01' },
  'successor-repeated': { successor: 'SAM' },
  'submission-not-preliminary': { status: 'endorsed' },
  'submission-preliminary': { decisionExpectedOn: '2026-09-17' },
  'tabled-by-council': {},
  'target-on-wrong-side': { indicator: 'Utsläpp', direction: 'decrease', baseline: '12.5', target: '13' },
  'text-unchanged': {},
  'title-missing': {},
  'title-too-long': { charactersMax: 200 },
  'tolerance-missing': { indicator: 'Temperatur' },
  'transfer-before-decision': { effectiveFrom: '2027-03-01', meetingDate: '2027-03-29' },
  'transfer-not-after-previous': { effectiveFrom: '2027-07-01', previousFrom: '2027-07-01' },
  'transfer-not-by-council-or-board': { body: 'SBN' },
  'unit-already-dissolved': { unit: 'SBN', lastDay: '2026-12-31' },
  'unit-already-registered': { unit: 'SBN' },
  'unit-already-responsible': { unit: 'MBN' },
  'unit-body-not-fitting': { unit: 'SBN', unitKind: 'committee', body: 'KS' },
  'unit-body-unknown': { body: 'BUN' },
  'unit-code-malformed': { code: 'sbn 1' },
  'unit-code-reserved': { code: 'KF' },
  'unit-has-open-goals': { unit: 'SBN', goals: 2 },
  'unit-name-missing': {},
  'unit-name-unchanged': { name: 'Stadsbyggnadsnämnden' },
  'unit-not-in-cycle': { unit: 'SBN', budgetYear: 2027 },
  'unit-not-registered': { unit: 'SBN' },
  'unit-not-valid': { unit: 'SBN', budgetYear: 2027 },
  'unit-not-valid-on': { unit: 'MBN', on: '2027-07-01' },
  'unit-renamed-later': { name: 'Samhällsbyggnadsnämnden', from: '2027-01-01' },
  'unit-validity-reversed': { validFrom: '2027-01-01', validTo: '2026-12-31' },
  'urgency-unexplained': {},
  'urgency-unneeded': {},
  'vote-missing': {},
  'vote-not-adding-up': { inFavour: 18, against: 24, present: 41 },
};

const sentences = Object.entries(SAMPLES).map(([code, params]) => ({ code, sentence: rejectionSentence({ code, params } as AnyRejection) }));

const CODE = /(?<![\p{L}-])[a-z]+(-[a-z]+)+/u;
const UNREPLACED = /undefined|null|NaN|\[object|[{}$]/;
const ISO_DAY = /\d{4}-\d{2}-\d{2}/;
/** Words of the wire that look like words of a language; `controller` is one in Swedish too. */
const ENGLISH = new RegExp(`(?<!\\p{L})(${[...APPEAL_OUTCOMES, ...ASSESSMENTS, ...CERTAINTIES, ...INDICATOR_DIRECTIONS, ...UNIT_KINDS, ...ROLES, ...Object.keys(GOAL_STATUS_LABELS)]
  .filter((word) => word !== 'controller').join('|')})(?!\\p{L})`, 'u');

describe('Every refusal of a command', () => {
  it('has a status and a sentence, each under the same code', () => {
    expect(Object.keys(REJECTION_STATUS).sort()).toEqual([...REJECTION_CODES].sort());
    expect(Object.keys(SAMPLES).sort()).toEqual([...REJECTION_CODES].sort());
  });

  it.each(sentences)('$code: $sentence', ({ sentence }) => {
    expect(sentence).toMatch(/^[\p{Lu}§].*\.$/u);
    for (const unwanted of [CODE, UNREPLACED, ISO_DAY, ENGLISH]) expect(sentence).not.toMatch(unwanted);
  });
});

/** One warning of each kind. */
const WARNINGS: { readonly [W in AnyWarning as W['code']]: W['params'] } = {
  'activity-wording': { words: 'arbeta med' },
  'gender-split-unsaid': { indicator: 'Sjukfrånvaro' },
  'statistic-after-report': { indicator: 'Utsläpp', period: '2027', publishedOn: '2028-11-01', reportBy: '2028-01-31' },
  'appeal-received-late': { paragraph: 201, receivedOn: '2026-11-10', lastDay: lastDay('2026-11-03') },
  'deadline-after-limit': { day: '2026-11-02', act: 'board-proposes-budget', provision: { law: 'KL', chapter: 11, section: 8 }, limit: lastDay('2026-10-31') },
  'deadline-short-notice': { day: '2026-09-01', workingDays: 1 },
  'meeting-announced-late': { announceBy: '2026-11-16' },
  'meeting-on-bridge-day': { meetingDate: '2026-05-15' },
  'meeting-on-free-day': { meetingDate: '2026-10-31' },
  'minutes-approved-late': { paragraph: null, approvedOn: '2026-11-03', due: lastDay('2026-10-31') },
  'minutes-not-approved-in-time': { due: lastDay('2026-10-19') },
  'notice-not-posted-in-time': { paragraph: 84, due: lastDay('2026-10-21') },
  'notice-posted-late': { paragraph: 84, postedOn: '2026-10-23', due: lastDay('2026-10-21') },
  'notice-removed-too-early': { paragraph: null, removedOn: '2026-10-30', lastDay: lastDay('2026-10-31') },
};
const warnings = Object.entries(WARNINGS).map(([code, params]) => ({ code, sentence: warningSentence({ code, params } as AnyWarning) }));

describe('Every warning', () => {
  it.each(warnings)('$code: $sentence', ({ sentence }) => {
    expect(sentence).toMatch(/^[\p{Lu}§].*\.$/u);
    for (const unwanted of [CODE, UNREPLACED, ISO_DAY, ENGLISH]) expect(sentence).not.toMatch(unwanted);
  });
});

describe('The codes of problems', () => {
  const codes = [...REJECTION_CODES, ...Object.keys(EDGE_PROBLEMS), ...Object.keys(WARNINGS)];

  it('each stand for one thing, whether a rule or the edge refuses', () => {
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('are in kebab-case', () => { expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]); });
});
