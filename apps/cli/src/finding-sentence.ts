import type { Finding } from '#lib/application';

/** What `verify` found, said to an operator. */
export function findingSentence(finding: Finding): string {
  switch (finding.code) {
    case 'position-not-growing': return `Händelsen på plats ${finding.position} kommer efter plats ${finding.before}.`;
    case 'revision-gap': return `${finding.stream}: händelse ${finding.expected} saknas; på plats ${finding.position} står ${finding.actual}.`;
    case 'id-repeated': return `Plats ${finding.position}: id ${finding.id} finns redan tidigare i loggen.`;
    case 'leaf-hash-differs': return `Plats ${finding.position}: raden är ändrad efter att den skrevs (id ${finding.id}).`;
    case 'line-not-canonical': return `Plats ${finding.position}: raden är inte i kanonisk form (id ${finding.id}).`;
    case 'line-differs': return `Plats ${finding.position}: raden säger något annat än loggens kolumner (id ${finding.id}).`;
    case 'event-unreadable': return `Plats ${finding.position}: ${finding.type} version ${finding.schema} kan inte läsas av det här programmet.`;
    case 'projection-failed': return `${finding.table} kan inte läsa händelse ${finding.index}.`;
    case 'checkpoint-differs': return `${finding.table} säger sig ha läst ${finding.actual} händelser, men loggen har ${finding.expected} till dess.`;
    case 'row-missing': return `${finding.table}: raden ${finding.key} från händelse ${finding.knownFrom} saknas.`;
    case 'row-unexpected': return `${finding.table}: raden ${finding.key} från händelse ${finding.knownFrom} borde inte finnas.`;
    case 'row-differs': return `${finding.table}: raden ${finding.key} från händelse ${finding.knownFrom} säger något annat än loggen.`;
    case 'row-at-differs': return `${finding.table}: raden ${finding.key} är en annan, sedd vid händelse ${finding.at}.`;
  }
}
