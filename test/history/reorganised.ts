import { holder, type Act } from '#lib/history';

const administrator = holder('administrator');

/** What becomes of the committee: another name, and then it is merged into one with more to answer for. */
export const reorganised = (): readonly Act[] => [
  { at: '2027-11-02T08:00:00.000Z', by: administrator, sent: {
    kind: 'rename-unit', code: 'SBN', name: 'Plan- och byggnadsnämnden', from: '2028-01-01', basis: { body: 'KF', meetingDate: '2027-10-25', paragraph: 140 } } },
  { at: '2028-05-02T08:00:00.000Z', by: administrator, sent: {
    kind: 'register-unit', code: 'SAM', name: 'Samhällsnämnden', unitKind: 'committee', body: 'SAM', aliases: [], validFrom: '2029-01-01', validTo: null } },
  { at: '2028-05-02T08:10:00.000Z', by: administrator, sent: {
    kind: 'dissolve-unit', code: 'SBN', lastDay: '2028-12-31', successors: ['SAM'], basis: { body: 'KF', meetingDate: '2028-04-24', paragraph: 60 } } },
];
