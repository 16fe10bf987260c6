import type { Finding } from '#lib/application';
import { capitalised } from '#lib/texts';

/** What `verify` found, said to an operator. `place` is what a position of the log counts. */
export function findingSentence(finding: Finding, place: 'plats' | 'rad' = 'plats'): string {
  const first = capitalised(place);
  switch (finding.code) {
    case 'position-not-growing': return `Händelsen på ${place} ${finding.position} kommer efter ${place} ${finding.before}.`;
    case 'revision-gap': return `${finding.stream}: händelse ${finding.expected} saknas; på ${place} ${finding.position} står ${finding.actual}.`;
    case 'id-repeated': return `${first} ${finding.position}: id ${finding.id} finns redan tidigare i loggen.`;
    case 'leaf-hash-differs': return `${first} ${finding.position}: raden är ändrad efter att den skrevs (id ${finding.id}).`;
    case 'line-not-canonical': return `${first} ${finding.position}: raden är inte i kanonisk form (id ${finding.id}).`;
    case 'line-differs': return `${first} ${finding.position}: raden säger något annat än loggens kolumner (id ${finding.id}).`;
    case 'event-unreadable': return `${first} ${finding.position}: ${finding.type} version ${finding.schema} kan inte läsas av det här programmet.`;
    case 'projection-failed': return `${finding.table} kan inte läsa händelse ${finding.index}.`;
    case 'checkpoint-differs': return `${finding.table} säger sig ha läst ${finding.actual} händelser, men loggen har ${finding.expected} till dess.`;
    case 'checkpoint-astray': return `${finding.table} säger sig ha läst till plats ${finding.position}, men där står ingen händelse, eller en som är från en annan tid.`;
    case 'checkpoint-behind': return `${finding.table} säger sig ha läst ${finding.index} händelser, men har rader från händelse ${finding.newest}.`;
    case 'row-missing': return `${finding.table}: raden ${finding.key} från händelse ${finding.knownFrom} saknas.`;
    case 'row-unexpected': return `${finding.table}: raden ${finding.key} från händelse ${finding.knownFrom} borde inte finnas.`;
    case 'row-differs': return `${finding.table}: raden ${finding.key} från händelse ${finding.knownFrom} säger något annat än loggen.`;
    case 'row-at-differs': return `${finding.table}: raden ${finding.key} är en annan, sedd vid händelse ${finding.at}.`;
  }
}
