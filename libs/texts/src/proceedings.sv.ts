import type { Attendance, ConflictGround, DecisionVote, ProceedingsRejection, QuorumWarning } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { bodyName } from './labels.sv.js';
import { counted, listed } from './words.sv.js';
import { VOTING_REJECTIONS } from './voting-rejections.sv.js';

/** How a body came to its decision, with names; a name that is not told is null. */
export type ProceedingsTold = Readonly<{
  attendance: (Attendance & Readonly<{ isQuorate: boolean }>) | null; votes: readonly DecisionVote[];
  substitutes: readonly Named[]; conflicts: readonly (Named & Readonly<{ ground: ConflictGround }>)[]; reservations: readonly Named[];
}>;
type Named = Readonly<{ name: string | null }>;

/** What the minutes tell of how the decision came about, in sentences. */
export const proceedingsSentences = ({ attendance, substitutes, conflicts, votes, reservations }: ProceedingsTold): readonly string[] => [
  ...(attendance ? [`${attendance.serving} av ${attendance.seats} deltog i beslutet${attendance.isQuorate ? '' : ', och det är för få'}.`] : []),
  ...told('Tjänstgörande ersättare', substitutes),
  ...(conflicts.length === 0 ? [] : [`Jäv: ${listed(conflicts.map(conflictPhrase))}.`]),
  ...votes.map(voteSentence),
  ...told('Reservation', reservations),
];

const told = (what: string, people: readonly Named[]): readonly string[] => (people.length === 0 ? [] : [`${what}: ${peopleIn(people)}.`]);

function peopleIn(people: readonly Named[]): string {
  const names = people.flatMap(({ name }) => name ?? []);
  const unnamed = people.length - names.length;
  return listed([...names, ...(unnamed === 0 ? [] : [counted(unnamed, 'förtroendevald', 'förtroendevalda')])]);
}

const conflictPhrase = ({ name, ground }: Named & Readonly<{ ground: ConflictGround }>): string => `${name ?? 'en förtroendevald'} (${CONFLICT_GROUND_LABELS[ground]})`;

export const CONFLICT_GROUND_LABELS = {
  'own-interest': 'eget eller närståendes intresse', 'representative': 'ställföreträdare eller ombud', 'supervision': 'tillsyn över egen verksamhet', 'other': 'annan omständighet',
} as const satisfies Record<ConflictGround, string>;

const voteSentence = ({ on, inFavour, against, present }: DecisionVote): string =>
  `Omröstning (${on}): ${inFavour} för det som beslutades och ${against} emot, av ${present} närvarande${inFavour === against ? '; ordförandens röst avgjorde' : ''}.`;

export const PROCEEDINGS_REJECTIONS: Catalogue<ProceedingsRejection> = {
  'vote-not-adding-up': VOTING_REJECTIONS['vote-not-adding-up'],
  'majority-missing': VOTING_REJECTIONS['majority-missing'],
  'participant-not-registered': () => 'En av dem som nämns finns inte i personregistret. Be en systemadministratör att registrera personen först.',
  'participant-repeated': () => 'Samma person är nämnd två gånger på samma plats. Ta bort den ena.',
  'conflicted-took-part': () =>
    'Den som är jävig deltar inte i beslutet och kan varken tjänstgöra som ersättare eller reservera sig. Kontrollera namnen i protokollet.',
  'conflict-not-of-council': () =>
    'I kommunfullmäktige är en ledamot jävig bara i ärenden som personligen rör ledamoten eller någon närstående (5 kap. 47 § kommunallagen). Kontrollera protokollet.',
  'attendance-not-adding-up': ({ seats, serving }) => `Närvaron går inte ihop: ${serving} deltog, av ${seats} ledamöter. Kontrollera antalen i protokollet.`,
  'too-many-named': ({ named, serving }) => `Fler ersättare eller reservanter (${named}) är nämnda än de ${serving} som deltog i beslutet. Kontrollera antalen i protokollet.`,
  'vote-matter-missing': () => 'Skriv vad omröstningen gällde.',
};

export const QUORUM_WARNINGS: Catalogue<QuorumWarning> = {
  'quorum-missing': ({ body, seats, serving, conflicts }) =>
    `Bara ${serving} av ${seats} ledamöter deltog${conflicts === 0 ? '' : `, när ${counted(conflicts, 'jävig', 'jäviga')} inte räknas`}. Det är för få: fler än hälften ska vara närvarande när `
    + `${bodyName(body)} beslutar. Kontrollera protokollet, och ta annars upp ärendet på nytt med ersättare.`,
};
