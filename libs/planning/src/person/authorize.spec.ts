import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MUNICIPALITY, ROLES, UNIT_KINDS, authorize, type Action, type AuthorizeRequest, type Grant, type Role } from '#lib/planning';
import { grant } from '#lib/testing';

const committee = { body: 'SBN', unitKind: 'committee' } as const;
const company = { body: 'LEAB', unitKind: 'company' } as const;
const rescueService = { body: 'KS', unitKind: 'administration' } as const;
const municipality = { body: MUNICIPALITY, unitKind: null } as const;

const ask = (over: Partial<AuthorizeRequest> = {}) => authorize({
  grants: [grant()], capacity: { role: 'committee-secretary', body: 'SBN' }, action: 'draft-goal', resource: committee, today: '2026-05-04', ...over,
});
const asHolder = (role: Role, body: string, over: Partial<AuthorizeRequest>) =>
  ask({ grants: [grant({ role, body })], capacity: { role, body }, ...over });

const SECRETARY_ACTIONS = ['draft-goal', 'revise-goal', 'assess-goal', 'record-committee-decision'] as const;
const ADMINISTRATOR_ACTIONS = ['register-unit', 'rename-unit', 'dissolve-unit', 'register-person', 'grant-role', 'end-role'] as const;
const MEETING_ACTIONS = ['schedule-meeting', 'move-meeting', 'cancel-meeting', 'approve-minutes', 'approve-paragraph-immediately', 'post-notice', 'remove-notice',
  'correct-minutes', 'reassign-paragraph', 'register-appeal', 'decide-appeal',
] as const;
const CARRIED_OUT = ['submit-goal', 'endorse-goal', 'refer-goal-back', 'adopt-goal', 'renumber-goal-decision', 'note-countersignature'] as const;
const ACTIONS: readonly Action[] = [
  ...SECRETARY_ACTIONS, ...ADMINISTRATOR_ACTIONS, ...MEETING_ACTIONS, ...CARRIED_OUT, 'open-cycle', 'record-board-decision', 'record-council-decision',
];

describe('A capacity', () => {
  it.each(['2026-01-01', '2026-06-30'])('can be used on its first and last day (%s)', (today) =>
    expect(ask({ grants: [grant({ until: '2026-06-30' })], today })).toBeUndefined());

  it.each(['2025-12-31', '2026-07-01'])('cannot be used before or after (%s)', (today) =>
    expect(ask({ grants: [grant({ until: '2026-06-30' })], today })).toEqual(
      { code: 'capacity-not-held', params: { role: 'committee-secretary', body: 'SBN', today } }));

  it('must be held for the very body it is used for', () =>
    expect(ask({ grants: [grant({ body: 'MBN' })] })?.code).toBe('capacity-not-held'));

  it('does not lend itself to another body, also where the person holds both', () =>
    expect(ask({ grants: [grant(), grant({ body: 'MBN' })], resource: { ...committee, body: 'MBN' } })).toEqual(
      { code: 'not-own-body', params: { ownBody: 'SBN', body: 'MBN' } }));
});

describe('Who may do what', () => {
  it.each(SECRETARY_ACTIONS)('a committee\'s secretary: %s for the committee\'s goals', (action) =>
    expect(ask({ action })).toBeUndefined());

  it.each(SECRETARY_ACTIONS)('a secretary of KS: %s for KS\'s own units', (action) =>
    expect(asHolder('committee-secretary', 'KS', { action, resource: rescueService })).toBeUndefined());

  it.each(SECRETARY_ACTIONS)('a company\'s secretary: %s for the company\'s goals', (action) =>
    expect(asHolder('company-secretary', 'LEAB', { action, resource: company })).toBeUndefined());

  it('never a committee\'s secretary for a company, nor the other way round', () => {
    expect(asHolder('committee-secretary', 'LEAB', { resource: company })).toEqual(
      { code: 'action-not-allowed', params: { role: 'committee-secretary', action: 'draft-goal' } });
    expect(asHolder('company-secretary', 'SBN', { resource: committee })?.code).toBe('action-not-allowed');
  });

  it.each([...SECRETARY_ACTIONS, ...MEETING_ACTIONS])('KF\'s secretary: %s for the auditors, whose goals KF\'s presidium decides (KL 11:8)', (action) => {
    const audit = { body: 'KFP', unitKind: 'audit' } as const;
    expect(asHolder('council-secretary', 'KF', { action, resource: audit })).toBeUndefined();
    expect(asHolder('board-secretary', 'KS', { action, resource: audit })?.code).toBe('action-not-allowed');
    expect(asHolder('committee-secretary', 'SBN', { action, resource: audit })?.code).toBe('action-not-allowed');
    expect(asHolder('company-secretary', 'LEAB', { action, resource: audit })?.code).toBe('action-not-allowed');
  });

  it('KF\'s secretary neither writes nor submits for a committee', () => {
    for (const action of SECRETARY_ACTIONS) expect(asHolder('council-secretary', 'KF', { action })?.code).toBe('action-not-allowed');
    expect(asHolder('council-secretary', 'KF', { action: 'draft-goal', resource: { body: 'SBN', unitKind: 'audit' } })?.code).toBe('not-own-body');
  });

  it('the controller and KS\'s secretary void a submission that was a mistake; KF\'s secretary lets a text follow KF\'s corrected minutes', () => {
    for (const [role, body] of [['controller', MUNICIPALITY], ['board-secretary', 'KS']] as const) {
      expect(asHolder(role, body, { action: 'void-submission', resource: { ...committee, body } })).toBeUndefined();
      expect(asHolder(role, body, { action: 'realign-goal-text', resource: { ...committee, body } })?.code).toBe('action-not-allowed');
    }
    expect(asHolder('council-secretary', 'KF', { action: 'realign-goal-text', resource: { ...committee, body: 'KF' } })).toBeUndefined();
    expect(asHolder('council-secretary', 'KF', { action: 'void-submission', resource: { ...committee, body: 'KF' } })?.code).toBe('action-not-allowed');
    expect(ask({ action: 'void-submission' })?.code).toBe('action-not-allowed');
  });

  it('never a secretary where no unit is concerned', () => {
    expect(ask({ resource: { ...committee, unitKind: null } })?.code).toBe('action-not-allowed');
    expect(asHolder('company-secretary', 'LEAB', { resource: { ...company, unitKind: null } })?.code).toBe('action-not-allowed');
  });

  it('the controller and KS\'s secretary ask for a completion, in their own bodies, and nobody else', () => {
    const action = 'request-completion';
    expect(asHolder('controller', MUNICIPALITY, { action, resource: { ...committee, body: MUNICIPALITY } })).toBeUndefined();
    expect(asHolder('board-secretary', 'KS', { action, resource: { ...committee, body: 'KS' } })).toBeUndefined();
    expect(ask({ action })?.code).toBe('action-not-allowed');
    expect(asHolder('council-secretary', 'KF', { action, resource: { ...committee, body: 'KF' } })?.code).toBe('action-not-allowed');
  });

  it.each(['countersign-decision', 'decline-countersignature'] as const)('whoever is used to minutes, in their own body: %s', (action) => {
    const inOwnBody = (role: Role, body: string) => asHolder(role, body, { action, resource: { body, unitKind: null } });
    for (const [role, body] of [
      ['committee-secretary', 'SBN'], ['company-secretary', 'LEAB'], ['board-secretary', 'KS'], ['council-secretary', 'KF'], ['controller', MUNICIPALITY],
    ] as const) expect(inOwnBody(role, body)).toBeUndefined();
    for (const role of ['auditor', 'administrator'] as const) expect(inOwnBody(role, MUNICIPALITY)?.code).toBe('action-not-allowed');
  });

  it('the secretaries of KS and KF record their bodies\' decisions, and not each other\'s', () => {
    const ofBoard = { body: 'KS', unitKind: null };
    const ofCouncil = { body: 'KF', unitKind: null };
    expect(asHolder('board-secretary', 'KS', { action: 'record-board-decision', resource: ofBoard })).toBeUndefined();
    expect(asHolder('council-secretary', 'KF', { action: 'record-council-decision', resource: ofCouncil })).toBeUndefined();
    expect(asHolder('board-secretary', 'KS', { action: 'record-council-decision', resource: ofCouncil })?.code).toBe('action-not-allowed');
    expect(asHolder('board-secretary', 'KS', { action: 'record-board-decision', resource: ofCouncil })?.code).toBe('not-own-body');
  });

  it.each(MEETING_ACTIONS)('the secretary who keeps a body\'s minutes: %s for that body', (action) => {
    expect(ask({ action })).toBeUndefined();
    expect(asHolder('company-secretary', 'LEAB', { action, resource: company })).toBeUndefined();
    expect(asHolder('board-secretary', 'KS', { action, resource: { body: 'KS', unitKind: null } })).toBeUndefined();
    expect(asHolder('council-secretary', 'KF', { action, resource: { body: 'KF', unitKind: null } })).toBeUndefined();
  });

  it.each(MEETING_ACTIONS)('nobody else: %s', (action) => {
    expect(ask({ action, resource: { ...committee, body: 'MBN' } })?.code).toBe('not-own-body');
    expect(asHolder('company-secretary', 'SBN', { action })?.code).toBe('action-not-allowed');
    expect(asHolder('committee-secretary', 'KS', { action, resource: { body: 'KS', unitKind: null } })?.code).toBe('action-not-allowed');
    expect(asHolder('board-secretary', 'KS', { action, resource: { body: 'KF', unitKind: null } })?.code).toBe('action-not-allowed');
    expect(asHolder('committee-secretary', 'RTJ', { action, resource: { body: 'RTJ', unitKind: 'administration' } })?.code).toBe('action-not-allowed');
    expect(asHolder('controller', MUNICIPALITY, { action })?.code).toBe('action-not-allowed');
    expect(asHolder('administrator', MUNICIPALITY, { action })?.code).toBe('action-not-allowed');
  });

  it('the controller opens cycles', () =>
    expect(asHolder('controller', MUNICIPALITY, { action: 'open-cycle', resource: municipality })).toBeUndefined());

  it.each(ADMINISTRATOR_ACTIONS)('the administrator: %s', (action) =>
    expect(asHolder('administrator', MUNICIPALITY, { action, resource: municipality })).toBeUndefined());

  it('the administrator decides nothing', () =>
    expect(asHolder('administrator', MUNICIPALITY, { action: 'record-board-decision', resource: municipality })?.code).toBe('action-not-allowed'));

  it('the auditor changes nothing', () => {
    for (const action of ACTIONS) {
      expect(asHolder('auditor', MUNICIPALITY, { action, resource: municipality })?.code).toBe('action-not-allowed');
    }
  });
});

describe('Whatever is asked', () => {
  const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-05-04', '2026-06-30', '2026-07-01');
  const body = fc.constantFrom('SBN', 'LEAB', 'KS', 'KF', MUNICIPALITY);
  const role = fc.constantFrom(...ROLES);
  const grants: fc.Arbitrary<Grant[]> = fc.array(fc.record({ role, body, from: day, until: fc.option(day) }), { maxLength: 4 });
  const request = fc.record({
    grants, capacity: fc.record({ role, body }), action: fc.constantFrom(...ACTIONS),
    resource: fc.record({ body, unitKind: fc.option(fc.constantFrom(...UNIT_KINDS)) }), today: day,
  });

  it('nobody is allowed anything without a grant that is valid today, and then only for its own body', () =>
    fc.assert(fc.property(request, (asked) => {
      if (authorize(asked) !== undefined) return;
      const { capacity, resource, today } = asked;
      expect(asked.grants).toContainEqual(expect.objectContaining(capacity));
      expect(asked.grants.some(({ role: held, body: of, from, until }) =>
        held === capacity.role && of === capacity.body && from <= today && (until ?? today) >= today)).toBe(true);
      expect(capacity.body).toBe(resource.body);
    }), { numRuns: 2000 }));

  it('nobody does by hand what a decision brings', () =>
    fc.assert(fc.property(request, fc.constantFrom(...CARRIED_OUT), (asked, action) => {
      expect(authorize({ ...asked, action })).toBeDefined();
    })));
});
