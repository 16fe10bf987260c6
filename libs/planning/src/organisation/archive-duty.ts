import type { LocalDate } from '#lib/kernel';
import { monthsAfter } from '../calendar/legal-time.js';
import type { UnitKind } from './unit.events.js';

/** Where a unit's archive is to be once it is gone. */
export type ArchiveDuty =
  | Readonly<{ archive: 'stays-with-body' }>
  | Readonly<{ archive: 'follows-operation'; to: string }>
  | Readonly<{ archive: 'to-authority'; by: LocalDate }>;

const MONTHS = 3;

/** What no other authority takes over is handed to the archive authority (ArkL 14; companies: ArkL 2 a). An administration's records are its body's. */
export function archiveDutyOf({ kind, lastDay, successors: [successor] }: Readonly<{ kind: UnitKind; lastDay: LocalDate; successors: readonly string[] }>): ArchiveDuty {
  if (kind === 'administration') return { archive: 'stays-with-body' };
  return successor === undefined ? { archive: 'to-authority', by: monthsAfter(lastDay, MONTHS) } : { archive: 'follows-operation', to: successor };
}
