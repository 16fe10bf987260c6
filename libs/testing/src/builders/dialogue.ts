import type { EventOf } from '#lib/kernel';
import {
  NoteWritten, StatementAskedFor, StatementGiven, StatementPassedOver, type AskForStatement, type GiveStatement, type PassOverStatement, type WriteNote,
} from '#lib/planning';
import { firstText, goalAfter, goalDrafted } from './goal.events.js';
import { unitOnRecord } from './organisation.js';

type DataOf<C> = Partial<EventOf<C>['data']>;

const note = { goalId: 'g-1', noteId: 'n-1', by: 'SBN', text: 'Målet hänger ihop med översiktsplanen.' } as const;
const asked = {
  goalId: 'g-1', statementId: 's-1', by: 'SBN', askedOf: 'MBN', question: 'Ryms målet i tillsynsplanen?', respondBy: '2026-06-01',
} as const;

export const writeNote = (over: Partial<WriteNote> = {}): WriteNote => ({ kind: 'write-note', ...note, goal: goalAfter(goalDrafted()), today: '2026-05-11', ...over });
export const noteWritten = (over: DataOf<typeof NoteWritten> = {}) => NoteWritten.create({ ...note, writtenOn: '2026-05-11', ...over });

export const askForStatement = (over: Partial<AskForStatement> = {}): AskForStatement => ({
  kind: 'ask-for-statement', ...asked, goal: goalAfter(goalDrafted()), askedUnit: unitOnRecord({ code: 'MBN', body: 'MBN' }), today: '2026-05-11', ...over });
export const statementAskedFor = (over: DataOf<typeof StatementAskedFor> = {}) => StatementAskedFor.create({
  ...asked, budgetYear: 2027, unit: 'SBN', area: 'MO-1.1', ...firstText, askedOn: '2026-05-11', ...over });

const answer = { goalId: 'g-1', statementId: 's-1', text: 'Nämnden har inget att erinra.', basis: { body: 'MBN', meetingDate: '2026-05-28', paragraph: 40 } } as const;

export const giveStatement = (over: Partial<GiveStatement> = {}): GiveStatement => ({ kind: 'give-statement', ...answer, today: '2026-05-29', ...over });
export const statementGiven = (over: DataOf<typeof StatementGiven> = {}) => StatementGiven.create({ ...answer, givenOn: '2026-05-29', daysLate: 0, ...over });

const without = { goalId: 'g-1', statementId: 's-1', reason: 'Beredningen kan inte vänta.' } as const;

export const passOverStatement = (over: Partial<PassOverStatement> = {}): PassOverStatement =>
  ({ kind: 'pass-over-statement', ...without, today: '2026-06-02', ...over });
export const statementPassedOver = (over: DataOf<typeof StatementPassedOver> = {}) =>
  StatementPassedOver.create({ ...without, passedOverOn: '2026-06-02', ...over });
