import type { Basis, EventOf } from '#lib/kernel';
import type { CycleEvent, CycleOpened, DeadlineExtended, DeadlineMoved, DeadlineName } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import type { NameOf } from './name-of.js';

type DataOf<Contract> = EventOf<Contract>['data'];

export function cycleSentence(event: CycleEvent, nameOf: NameOf): string {
  switch (event.type) {
    case 'cycle-opened': return cycleOpened(event.data);
    case 'deadline-moved': return deadlineMoved(event.data, nameOf);
    case 'deadline-extended': return deadlineExtended(event.data, nameOf);
  }
}

const cycleOpened = ({ budgetYear, template, draftingFrom, submissionDeadline }: DataOf<typeof CycleOpened>): string =>
  `planeringen för ${budgetYear} öppnades efter mallen ${template}. Mål kan upprättas från den ${swedishDate(draftingFrom)} `
  + `och ska vara inlämnade den ${swedishDate(submissionDeadline)}.`;

const deadlineMoved = ({ budgetYear, movedFrom, movedTo, reason, decidedBy, ...name }: DataOf<typeof DeadlineMoved>, nameOf: NameOf): string =>
  `sista dag för ${deadlineWords(name)} ${budgetYear} flyttades från den ${swedishDate(movedFrom)} till den ${swedishDate(movedTo)}`
  + `${basisWords(decidedBy, nameOf)}. Skäl: ${reason}`;

const deadlineExtended = ({ budgetYear, unit, extendedTo, reason, decidedBy, ...name }: DataOf<typeof DeadlineExtended>, nameOf: NameOf): string =>
  `${nameOf(unit)} fick till den ${swedishDate(extendedTo)} på sig för ${deadlineWords(name)} ${budgetYear}`
  + `${basisWords(decidedBy, nameOf)}. Skäl: ${reason}`;

const deadlineWords = ({ followUp }: Pick<DeadlineName, 'followUp'>): string => (followUp === null ? 'målen för' : `rapporten ${followUp}`);

const basisWords = (basis: Basis | null, nameOf: NameOf): string =>
  (basis === null ? '' : `, enligt ${nameOf(basis.body)} den ${swedishDate(basis.meetingDate)}, § ${basis.paragraph}`);
