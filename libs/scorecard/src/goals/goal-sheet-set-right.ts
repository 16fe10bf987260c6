import type { Basis } from '#lib/kernel';
import { inForceUntil, stepsIn, transfersIn, type Annulment, type GoalSheetRow, type Realignment, type Tabling, type VoidedSubmission } from './goal-sheet-row.js';

/** What held before the decision annulled, or has been decided since. */
export function changeAnnulled(row: GoalSheetRow, { decisionId }: Pick<Annulment, 'decisionId'>): Partial<GoalSheetRow> {
  const texts = stepsIn(row).filter((step) => step.decisionId !== decisionId);
  const transfers = transfersIn(row).filter((transfer) => transfer.decisionId !== decisionId);
  const [end, version] = [texts.at(-1), texts.findLast(({ kind }) => kind === 'text')?.version];
  return {
    transfers: transfers.length === 0 ? null : JSON.stringify(transfers),
    ...(end && version !== undefined && {
      version, submitted_version: version, adopted_version: version, texts: JSON.stringify(texts), in_force: inForceUntil(row, end),
      discontinuation: end.kind === 'end' ? row.discontinuation : null,
    }),
  };
}

export const voidedSubmission = ({ mistake, reason, voidedOn }: VoidedSubmission): string => JSON.stringify({ mistake, reason, voidedOn } satisfies VoidedSubmission);

/** The text that was recorded first is still one of the goal's, but not what KF decided. */
export function realigned(row: GoalSheetRow, { decisionId, basis, correctionId, fromVersion, version, reason, realignedOn }: Realignment): Partial<GoalSheetRow> {
  const texts = stepsIn(row).map((step) => (step.decisionId === decisionId && step.kind === 'text' ? { ...step, version } : step));
  const isCurrent = row.adopted_version === fromVersion;
  return {
    texts: JSON.stringify(texts), ...(isCurrent && { version, submitted_version: version, adopted_version: version }),
    realignment: JSON.stringify({ decisionId, basis, correctionId, fromVersion, version, reason, realignedOn } satisfies Realignment),
  };
}

/** Whatever rests on the decision says where it stands now. */
export function renumbered(row: GoalSheetRow, { decisionId, basis }: Pick<Tabling, 'decisionId' | 'basis'>): Partial<GoalSheetRow> {
  const named = <Resting extends Readonly<{ decisionId: string; basis: Basis }>>(resting: Resting): Resting => (resting.decisionId === decisionId ? { ...resting, basis } : resting);
  const one = (json: string | null): string | null => (json === null ? null : JSON.stringify(named(JSON.parse(json) as Tabling)));
  const each = (json: string | null): string | null => (json === null ? null : JSON.stringify((JSON.parse(json) as readonly Tabling[]).map(named)));
  return {
    tabling: one(row.tabling), referral: one(row.referral), discontinuation: one(row.discontinuation), annulment: one(row.annulment), transfers: each(row.transfers), texts: each(row.texts) };
}
