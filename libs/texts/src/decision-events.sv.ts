import type { BoardOutcome, CommitteeOutcome, CouncilOutcome, DecidedEvent, DecisionsEvent, Proceedings } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { minutes } from './minutes.sv.js';
import type { NameOf } from './name-of.js';
import { proceedingsSentences } from './proceedings.sv.js';
import { listed } from './words.sv.js';

/** What a body has decided in one §, and the number that § got, as it stands within a sentence. */
export function decisionSentence(event: DecisionsEvent, nameOf: NameOf): string {
  const decision = `beslutet i ${nameOf(event.data.body)} ${minutes(event.data)},`;
  switch (event.type) {
    case 'paragraph-reassigned': return `${decision} fick paragrafen ${event.data.reassignedTo} i stället. Skäl: ${event.data.reason}`;
    case 'countersignature-awaited': return `${decision} registrerades och väntar på att någon annan kontrasignerar det.`;
    case 'decision-countersigned':
      return `${decision} registrerades av ${nameOf(event.data.recordedBy)} och kontrasignerades den ${swedishDate(event.data.countersignedOn)} av någon annan.`;
    case 'countersignature-declined': return `${decision} kontrasignerades inte, och registreringen togs bort. Skäl: ${event.data.reason}`;
    case 'committee-decided': case 'board-decided': case 'council-decided': return decidedSentence(event, nameOf);
  }
}

function decidedSentence(event: DecidedEvent, nameOf: NameOf): string {
  const { data } = event;
  const inCase = data.caseNumber === null ? '' : ` (ärende ${data.caseNumber})`;
  return [`${nameOf(data.body)} beslutade ${minutes(data)}, ${decided(event)}${inCase}.`, ...proceedingsTold(data, nameOf)].join(' ');
}

function proceedingsTold({ proceedings }: Readonly<{ proceedings: Proceedings | null }>, nameOf: NameOf): readonly string[] {
  if (!proceedings) return [];
  const { attendance, substitutes, conflicts, reservations, votes } = proceedings;
  const named = (personId: string) => ({ name: nameOf(personId) });
  return proceedingsSentences({
    attendance: attendance && { ...attendance, isQuorate: true }, votes, substitutes: substitutes.map(named), reservations: reservations.map(named),
    conflicts: conflicts.map(({ personId, ground }) => ({ ...named(personId), ground })),
  });
}

function decided({ type, data }: DecidedEvent): string {
  switch (type) {
    case 'committee-decided': return `${listed(outcomesIn(data.goals, COMMITTEE_OUTCOMES))} för ${data.budgetYear}`;
    case 'board-decided': return listed(outcomesIn(data.goals, BOARD_OUTCOMES));
    case 'council-decided': return listed(outcomesIn(data.goals, COUNCIL_OUTCOMES));
  }
}

const transferred = (goals: number): string => `att ansvaret för ${goals} mål går över till en annan enhet`;

const COMMITTEE_OUTCOMES = {
  'submitted': (goals) => `om ${goals} mål`,
  'confirmed': (goals) => `om ${goals} preliminärt inlämnade mål`,
  'changed': (goals) => `om ${goals} preliminärt inlämnade mål med ändrad text`,
  'withdrawn': (goals) => `att återkalla ${goals} mål`,
  'follow-up-submitted': (goals) => `om uppföljningen av ${goals} mål`,
} as const satisfies Record<CommitteeOutcome['outcome'], (goals: number) => string>;

const BOARD_OUTCOMES = {
  'endorsed': (goals) => `att föreslå att ${goals} mål antas`,
  'endorsed-with-amendment': (goals) => `att föreslå att ${goals} mål antas med ändrad text`,
  'rejection-proposed': (goals) => `att föreslå att ${goals} mål avslås`,
  'rescinded': (goals) => `att ta tillbaka sitt förslag om ${goals} mål`,
  'tabled': (goals) => `att bordlägga ${goals} mål`,
  'referred-back': (goals) => `att återremittera ${goals} mål`,
  'transferred': transferred,
  'follow-up-noted': (goals) => `att lägga uppföljningen av ${goals} mål till handlingarna`,
  'follow-up-returned': (goals) => `att begära mer om uppföljningen av ${goals} mål`,
  'amendment-proposed': (goals) => `att föreslå att ${goals} antagna mål ändras`,
  'discontinuation-proposed': (goals) => `att föreslå att ${goals} antagna mål upphör`,
  'confirmation-proposed': (goals) => `att föreslå att ${goals} antagna mål bekräftas för ett år till`,
} as const satisfies Record<BoardOutcome['outcome'], (goals: number) => string>;

const COUNCIL_OUTCOMES = {
  'adopted': (goals) => `att anta ${goals} mål`,
  'adopted-with-changes': (goals) => `att anta ${goals} mål med ändrad text`,
  'rejected': (goals) => `att avslå ${goals} mål`,
  'tabled': (goals) => `att bordlägga ${goals} mål`,
  'referred-back': (goals) => `att återremittera ${goals} mål`,
  'transferred': transferred,
  'follow-up-noted': (goals) => `att lägga uppföljningen av ${goals} mål till handlingarna`,
  'follow-up-returned': (goals) => `att begära mer om uppföljningen av ${goals} mål`,
  'amended': (goals) => `att ändra ${goals} antagna mål`,
  'discontinued': (goals) => `att ${goals} antagna mål upphör`,
  'confirmed-for-year': (goals) => `att bekräfta ${goals} antagna mål för ett år till`,
} as const satisfies Record<CouncilOutcome['outcome'], (goals: number) => string>;

/** Each outcome that a decision brings at least one goal, with their number. */
function outcomesIn(goals: readonly Readonly<{ outcome: string }>[], phrases: Readonly<Record<string, (goals: number) => string>>): readonly string[] {
  return Object.entries(phrases).flatMap(([word, phrase]) => {
    const count = goals.filter(({ outcome }) => outcome === word).length;
    return count === 0 ? [] : [phrase(count)];
  });
}
