import type { Basis, EventOf } from '#lib/kernel';
import type { Assessment, BoardProposalFrozen, CycleEvent, CycleOpened, DeadlineExtended, DeadlineMoved, DeadlineName, FollowUpRoundOpened, StatusSetChanged } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { ASSESSMENT_LABELS } from './labels.sv.js';
import type { NameOf } from './name-of.js';
import { counted, listed } from './words.sv.js';

type DataOf<Contract> = EventOf<Contract>['data'];

export function cycleSentence(event: CycleEvent, nameOf: NameOf): string {
  switch (event.type) {
    case 'cycle-opened': return cycleOpened(event.data);
    case 'unit-included': return `${nameOf(event.data.unit)} deltar i planeringen för ${event.data.budgetYear} från den ${swedishDate(event.data.includedOn)}.`;
    case 'deadline-moved': return deadlineMoved(event.data, nameOf);
    case 'board-proposal-frozen': return boardProposalFrozen(event.data, nameOf);
    case 'board-proposal-published':
      return `kommunstyrelsens förslag för ${event.data.budgetYear}, version ${event.data.version}, publicerades när fullmäktiges sammanträde `
        + `den ${swedishDate(event.data.councilMeets)} tillkännagavs den ${swedishDate(event.data.announcedOn)}.`;
    case 'report-handed-over':
      return `rapporten ${event.data.followUp} ${event.data.budgetYear} lämnades till fullmäktige och revisorerna den ${swedishDate(event.data.handedOverOn)}.`;
    case 'annual-report-approved': return `årsredovisningen för ${event.data.budgetYear} godkändes${basisWords(event.data.decidedBy, nameOf)}.`;
    case 'cycle-closed': return `planeringsåret ${event.data.budgetYear} avslutades den ${swedishDate(event.data.closedOn)}.`;
    case 'follow-up-round-opened': return roundOpened(event.data);
    case 'status-set-changed': return statusSetChanged(event.data);
    case 'deadline-extended': return deadlineExtended(event.data, nameOf);
  }
}

const cycleOpened = ({ budgetYear, template, copiedFrom, draftingFrom, submissionDeadline }: DataOf<typeof CycleOpened>): string =>
  `planeringen för ${budgetYear} öppnades ${copiedFrom === null ? `efter mallen ${template}` : `som den för ${copiedFrom}`}. Mål kan upprättas från den ${swedishDate(draftingFrom)} `
  + `och ska vara inlämnade den ${swedishDate(submissionDeadline)}.`;

const deadlineMoved = ({ budgetYear, movedFrom, movedTo, reason, decidedBy, ...name }: DataOf<typeof DeadlineMoved>, nameOf: NameOf): string =>
  `sista dag för ${deadlineWords(name)} ${budgetYear} flyttades från den ${swedishDate(movedFrom)} till den ${swedishDate(movedTo)}`
  + `${basisWords(decidedBy, nameOf)}. Skäl: ${reason}`;

const deadlineExtended = ({ budgetYear, unit, extendedTo, reason, decidedBy, ...name }: DataOf<typeof DeadlineExtended>, nameOf: NameOf): string =>
  `${nameOf(unit)} fick till den ${swedishDate(extendedTo)} på sig för ${deadlineWords(name)} ${budgetYear}`
  + `${basisWords(decidedBy, nameOf)}. Skäl: ${reason}`;

const boardProposalFrozen = ({ budgetYear, version, goals, decidedBy }: DataOf<typeof BoardProposalFrozen>, nameOf: NameOf): string => {
  const rejected = goals.filter(({ proposal }) => proposal === 'reject').length;
  return `kommunstyrelsens förslag för ${budgetYear} låstes som version ${version}, med ${counted(goals.length, 'mål', 'mål')}`
    + `${rejected === 0 ? '' : `, varav ${rejected} föreslås avslås`}${basisWords(decidedBy, nameOf)}.`;
};

const roundOpened = ({ budgetYear, round: { title, periodEnds, reportBy } }: DataOf<typeof FollowUpRoundOpened>): string =>
  `uppföljningen ${title} öppnades för ${budgetYear}. Perioden slutar den ${swedishDate(periodEnds)}, och rapporterna ska vara inne den ${swedishDate(reportBy)}.`;

const statusSetChanged = ({ budgetYear, followUp, previous, statuses, reason }: DataOf<typeof StatusSetChanged>): string =>
  `bedömningarna vid uppföljningen ${followUp} ${budgetYear} blev ${statusWords(statuses)}, i stället för ${statusWords(previous)}. Skäl: ${reason}`;

const statusWords = (statuses: readonly Assessment[]): string => listed(statuses.map((status) => `”${ASSESSMENT_LABELS[status]}”`));

const deadlineWords = ({ followUp }: Pick<DeadlineName, 'followUp'>): string => (followUp === null ? 'målen för' : `rapporten ${followUp}`);

const basisWords = (basis: Basis | null, nameOf: NameOf): string =>
  (basis === null ? '' : `, enligt ${nameOf(basis.body)} den ${swedishDate(basis.meetingDate)}, § ${basis.paragraph}`);
