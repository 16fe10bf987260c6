import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';

const boardSecretary = holder('board-secretary', 'KS');
const ANNEX_ID = derivedId('golden', 'annex');

/** What is attached to a goal that KF has referred to KS: a calculation, marked secret until the land is sold. */
export const annexed = (goalId: string): readonly Act[] => [
  { at: '2027-01-13T08:00:00.000Z', by: boardSecretary, sent: {
    kind: 'attach-annex', goalId, annexId: ANNEX_ID, name: 'Kalkyl för planteringen', annexKind: 'calculation', documentSha256: '3f'.repeat(32), secrecy: null } },
  { at: '2027-01-14T08:00:00.000Z', by: boardSecretary, sent: { kind: 'mark-annex-secret', goalId, annexId: ANNEX_ID, provision: '19:3' } },
  { at: '2027-06-14T08:00:00.000Z', by: boardSecretary, sent: { kind: 'lift-annex-secrecy', goalId, annexId: ANNEX_ID, reason: 'Upphandlingen är avslutad.' } },
];
