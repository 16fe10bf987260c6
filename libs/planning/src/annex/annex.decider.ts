import type { Decider, Decision } from '#lib/kernel';
import type { AnnexEvent } from './annex.events.js';
import { evolveAnnexes, noAnnexes, type Annexes } from './annex.state.js';
import { attachAnnex, type AttachAnnex, type AttachAnnexRejection } from './attach-annex.js';
import { liftAnnexSecrecy, type LiftAnnexSecrecy, type LiftAnnexSecrecyRejection } from './lift-annex-secrecy.js';
import { markAnnexSecret, type MarkAnnexSecret, type MarkAnnexSecretRejection } from './mark-annex-secret.js';

export type AnnexCommand = AttachAnnex | MarkAnnexSecret | LiftAnnexSecrecy;
export type AnnexRejection = AttachAnnexRejection | MarkAnnexSecretRejection | LiftAnnexSecrecyRejection;

/** Beside the goal's own stream: secrecy is marked and lifted whatever has become of the goal. */
export const annexDecider: Decider<Annexes, AnnexCommand, AnnexEvent, AnnexRejection> = {
  initial: noAnnexes,
  evolve: evolveAnnexes,
  decide,
};

function decide(annexes: Annexes, command: AnnexCommand): Decision<AnnexEvent, AnnexRejection> {
  switch (command.kind) {
    case 'attach-annex': return attachAnnex(annexes, command);
    case 'mark-annex-secret': return markAnnexSecret(annexes, command);
    case 'lift-annex-secrecy': return liftAnnexSecrecy(annexes, command);
  }
}
