import type { EventOf } from '#lib/kernel';
import type { ArchiveDuty, PlanningEvent, UnitDissolved, UnitEvent, UnitRegistered, UnitRenamed } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { minutes } from './minutes.sv.js';
import type { NameOf } from './name-of.js';
import { listed } from './words.sv.js';

type DataOf<Contract> = EventOf<Contract>['data'];

export const isOfUnit = (event: PlanningEvent): event is UnitEvent =>
  event.type === 'unit-registered' || event.type === 'unit-renamed' || event.type === 'unit-dissolved';

/** What happened to a unit, as it stands within a sentence. */
export function unitSentence(event: UnitEvent, nameOf: NameOf): string {
  switch (event.type) {
    case 'unit-registered': return unitRegistered(event.data);
    case 'unit-renamed': return unitRenamed(event.data, nameOf);
    case 'unit-dissolved': return unitDissolved(event.data, nameOf);
  }
}

const unitRegistered = ({ code, name, validFrom, validTo }: DataOf<typeof UnitRegistered>): string =>
  `${name} (${code}) registrerades. Enheten finns från den ${swedishDate(validFrom)}${validTo === null ? '' : ` till och med den ${swedishDate(validTo)}`}.`;

const unitRenamed = ({ code, name, from, basis }: DataOf<typeof UnitRenamed>, nameOf: NameOf): string =>
  `${nameOf(basis.body)} beslutade ${minutes(basis)}, att enheten ${code} heter ${name} från den ${swedishDate(from)}.`;

function unitDissolved({ code, lastDay, successors, basis }: DataOf<typeof UnitDissolved>, nameOf: NameOf): string {
  const ending = `${nameOf(basis.body)} beslutade ${minutes(basis)}, att ${nameOf(code)} upphör efter den ${swedishDate(lastDay)}`;
  const names = listed(successors.map(nameOf));
  if (successors.length === 0) return `${ending} och att ingen tar över.`;
  return successors.length === 1 ? `${ending} och går upp i ${names}.` : `${ending} och delas mellan ${names}.`;
}

/** Where the archive of a unit goes (ArkL 14). */
export function archiveSentence(duty: ArchiveDuty, nameOf: NameOf = (code) => code): string {
  switch (duty.archive) {
    case 'stays-with-body': return 'Förvaltningens handlingar hör till organets arkiv, och stannar där.';
    case 'follows-operation': return `Verksamheten förs över: arkivet följer med till ${nameOf(duty.to)}.`;
    case 'to-authority':
      return `Ingen tar över verksamheten: arkivet ska lämnas till arkivmyndigheten inom tre månader, senast den ${swedishDate(duty.by)} (14 § arkivlagen).`;
  }
}
