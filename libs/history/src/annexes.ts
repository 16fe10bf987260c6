import { contentHash, derivedId } from '#lib/evidence';
import type { AnnexKind } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { momentOn, type AnySent } from './act.js';
import { holder, type Actor } from './cast.js';
import type { PlannedGoal } from './planned-goal.js';
import { secretaryOf, type YearActs } from './year-acts.js';

/** Some goals rest on documents; of those, what concerns somebody's business is marked secret, and one mark is taken away when the business is done. */
export function annexed(year: YearActs, goals: readonly PlannedGoal[]): void {
  const say = (day: LocalDate, by: Actor, minute: number, sent: AnySent): void => { year.acts.push({ at: momentOn(day, minute), by, sent }); };
  goals.filter((_, place) => place % EVERY === 0).forEach(({ goalId, unit }, place) => {
    const [about, minute] = [{ goalId, annexId: derivedId('annex', goalId) }, 120 + place];
    const { name, annexKind, secrecy } = DOCUMENTS[place % DOCUMENTS.length] ?? DOCUMENTS[0];
    say(year.day(-1, '06-25'), secretaryOf(unit), minute, { kind: 'attach-annex', ...about, name, annexKind, documentSha256: contentHash({ goalId, name }), secrecy });
    if (place === MARKED_LATER) say(year.day(-1, '09-15'), holder('board-secretary', 'KS'), minute, { kind: 'mark-annex-secret', ...about, provision: '19:3' });
    if (place === LIFTED) say(year.day(0, '03-15'), secretaryOf(unit), minute, { kind: 'lift-annex-secrecy', ...about, reason: 'Förhandlingen är avslutad.' });
  });
}

const EVERY = 6;
/** Which of them KS marks when it prepares the goals, and which is open again in the spring. */
const MARKED_LATER = 0;
const LIFTED = 2;

type Document = Readonly<{ name: string; annexKind: AnnexKind; secrecy: string | null }>;

const DOCUMENTS: readonly [Document, ...Document[]] = [
  { name: 'Kalkyl för målet', annexKind: 'calculation', secrecy: null },
  { name: 'Tjänsteskrivelse om målet', annexKind: 'official-report', secrecy: null },
  { name: 'Underlag till förhandling med leverantören', annexKind: 'calculation', secrecy: '19:3' },
  { name: 'Konsekvenser för barn och unga', annexKind: 'consequence-analysis', secrecy: null },
];
