import { describe, expect, it } from '@jest/globals';
import { ACTIONS, COUNCIL, BOARD, MUNICIPALITY, UNIT_KINDS, authorize, type Action, type Resource, type Role } from '#lib/planning';
import { grant } from '#lib/testing';

/** What somebody may do in a role, on a resource of the role's own body. */
const allowed = (role: Role, resource: Resource): readonly Action[] => ACTIONS.filter((action) => authorize({
  grants: [grant({ role, body: resource.body })], capacity: { role, body: resource.body }, action, resource, today: '2026-05-04' }) === undefined).toSorted();

const WRITING: readonly Action[] = [
  'draft-goal', 'carry-goal-over', 'revise-goal', 'submit-goal-preliminarily', 'give-statement', 'declare-area-not-applicable', 'declare-area-applicable',
  'undertake-contribution', 'end-contribution',
];
const FOLLOWING_UP: readonly Action[] = ['assess-goal', 'reassess-goal', 'report-indicator-values', 'complete-measure', 'delay-measure', 'drop-measure', 'follow-up-contribution'];
const MINUTES: readonly Action[] = [
  'schedule-meeting', 'move-meeting', 'cancel-meeting', 'approve-minutes', 'approve-paragraph-immediately', 'post-notice', 'remove-notice', 'correct-minutes',
  'reassign-paragraph', 'register-appeal', 'decide-appeal',
];
const SECOND_PERSON: readonly Action[] = ['countersign-decision', 'decline-countersignature'];
const DIALOGUE: readonly Action[] = ['write-note', 'ask-for-statement', 'pass-over-statement', 'attach-annex', 'mark-annex-secret', 'lift-annex-secrecy'];
const PREPARING: readonly Action[] = ['request-completion', 'void-submission', 'move-deadline', 'extend-deadline'];

const unit = (kind: NonNullable<Resource['unitKind']>): Resource => ({ body: kind === 'company' ? 'LEAB' : 'SBN', unitKind: kind });
const OF_BOARD: Resource = { body: BOARD, unitKind: null };
const OF_COUNCIL: Resource = { body: COUNCIL, unitKind: null };
const OF_ALL: Resource = { body: MUNICIPALITY, unitKind: null };

/** The table of roles, line by line: what each may do, and nothing else of all there is. */
const TABLE: readonly (readonly [role: Role, of: string, resource: Resource, may: readonly Action[]])[] = [
  ['committee-secretary', 'a committee\'s goals and minutes', unit('committee'), [...WRITING, ...FOLLOWING_UP, 'record-committee-decision', ...MINUTES, ...SECOND_PERSON, ...DIALOGUE]],
  ['committee-secretary', 'an administration\'s goals, which KS decides', { body: BOARD, unitKind: 'administration' }, [...WRITING, ...FOLLOWING_UP, 'record-committee-decision', ...SECOND_PERSON, ...DIALOGUE]],
  ['committee-secretary', 'a company\'s', unit('company'), [...SECOND_PERSON, 'write-note']],
  ['company-secretary', 'a company\'s goals and minutes', unit('company'), [...WRITING, ...FOLLOWING_UP, 'record-committee-decision', ...MINUTES, ...SECOND_PERSON, ...DIALOGUE]],
  ['company-secretary', 'a committee\'s', unit('committee'), [...SECOND_PERSON, 'write-note']],
  ['board-secretary', 'KS\'s decisions, minutes and proposal', OF_BOARD, ['record-board-decision', 'freeze-proposal', 'hand-over-report', ...PREPARING, ...MINUTES, ...SECOND_PERSON, ...DIALOGUE]],
  ['council-secretary', 'KF\'s decisions and minutes', OF_COUNCIL, ['record-council-decision', 'realign-goal-text', 'publish-proposal', 'approve-annual-report', ...MINUTES, ...SECOND_PERSON, 'write-note']],
  ['controller', 'cycles, rounds and what is lacking', OF_ALL, [
    'open-cycle', 'copy-cycle', 'include-unit', 'close-cycle', 'open-follow-up-round', 'change-status-set', ...PREPARING, ...SECOND_PERSON, ...DIALOGUE]],
  ['administrator', 'units, persons, settings and what could not be sent', OF_ALL, [
    'register-unit', 'rename-unit', 'dissolve-unit', 'register-person', 'grant-role', 'end-role', 'retry-reminder', 'set-reminder-policy', 'set-closed-days', 'direct-letters']],
  ...[...UNIT_KINDS.map(unit), OF_BOARD, OF_ALL].flatMap((resource) => [['chair', 'nothing: what the chair certifies, the secretary records', resource, []], ['auditor', 'nothing: reads', resource, []]] as const),
];

describe('Whoever is', () => {
  it.each(TABLE)('%s may do with %s just this', (role, _of, resource, may) => expect(allowed(role, resource)).toEqual(may.toSorted()));
});

describe('Nobody', () => {
  it('reaches into what is another body\'s, in whatever role', () => {
    const others = TABLE.flatMap(([role, , { body, unitKind }, may]) => may.flatMap((action) => {
      const asked = { grants: [grant({ role, body })], capacity: { role, body }, action, resource: { body: 'BUN', unitKind }, today: '2026-05-04' };
      return authorize(asked) === undefined ? [`${role} ${action}`] : [];
    }));
    expect(others).toEqual([]);
  });

  it('does what no line of the table says', () => {
    const done = new Set(TABLE.flatMap(([, , , may]) => may));
    const carriedOut = ACTIONS.filter((action) => !done.has(action));
    for (const action of carriedOut) {
      for (const [role, , resource] of TABLE) expect(allowed(role, resource)).not.toContain(action);
    }
    expect(carriedOut).toContain('adopt-goal');
    expect(done.size + carriedOut.length).toBe(ACTIONS.length);
  });
});
