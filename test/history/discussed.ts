import { derivedId } from '#lib/evidence';
import { holder, type Act } from '#lib/history';

const GOAL = { goalId: derivedId('golden', 'fourth goal') } as const;
const [ANSWERED, UNANSWERED] = [derivedId('golden', 'statement'), derivedId('golden', 'another statement')];

const boardSecretary = holder('board-secretary', 'KS');
const asked = holder('committee-secretary', 'MBN');

/** What others say of the goal that KF has referred to KS. */
export const discussed = (): readonly Act[] => [
  { at: '2027-01-11T09:00:00.000Z', by: holder('administrator'), sent: { kind: 'grant-role', personId: asked.personId, ...asked.capacity, from: '2027-01-01', until: null } },
  { at: '2027-01-12T08:00:00.000Z', by: holder('controller'), sent: {
    kind: 'write-note', ...GOAL, noteId: derivedId('golden', 'note'), text: 'Kostnaden redovisas i underlaget till den 8 februari.' } },
  { at: '2027-01-12T09:00:00.000Z', by: boardSecretary, sent: {
    kind: 'ask-for-statement', ...GOAL, statementId: ANSWERED, askedOf: 'MBN', question: 'Vad kostar träden?', respondBy: '2027-01-29' } },
  { at: '2027-01-28T09:00:00.000Z', by: asked, sent: {
    kind: 'give-statement', ...GOAL, statementId: ANSWERED, text: 'Ungefär 30 000 kronor styck.', basis: { body: 'MBN', meetingDate: '2027-01-27', paragraph: 9 } } },
  { at: '2027-02-01T09:00:00.000Z', by: boardSecretary, sent: {
    kind: 'ask-for-statement', ...GOAL, statementId: UNANSWERED, askedOf: 'MBN', question: 'Och skötseln?', respondBy: '2027-02-05' } },
  { at: '2027-02-08T09:00:00.000Z', by: boardSecretary, sent: {
    kind: 'pass-over-statement', ...GOAL, statementId: UNANSWERED, reason: 'Kommunstyrelsen sammanträder i dag.' } },
];
