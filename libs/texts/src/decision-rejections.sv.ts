import type { DecisionsRejection, GoalProblem, GoalRejection, PackageRejection } from '#lib/planning';
import { bodyNotThere } from './body-not-there.sv.js';
import { sentenceFrom, type Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { bodyName } from './labels.sv.js';
import { MINUTES_REJECTIONS, NOT_HELD_REJECTIONS } from './minutes-rejections.sv.js';
import { PROCEEDINGS_REJECTIONS } from './proceedings.sv.js';
import { listed } from './words.sv.js';

const PACKAGE_REJECTIONS: Catalogue<PackageRejection> = {
  'package-unknown': ({ version }) => `Kommunstyrelsens förslag finns inte i version ${version}. Kontrollera versionen, eller be kommunstyrelsens sekreterare att låsa förslaget.`,
  'package-superseded': ({ version, latest }) =>
    `Version ${version} av kommunstyrelsens förslag har ersatts av version ${latest}. Kontrollera vilken som fullmäktige beslutade om.`,
  'goal-not-in-package': ({ version }) =>
    `Ett av målen finns inte med samma text i version ${version} av kommunstyrelsens förslag. Registrera det utan hänvisning till förslaget.`,
};

export const DECISION_REJECTIONS: Catalogue<DecisionsRejection> = {
  ...NOT_HELD_REJECTIONS,
  ...PROCEEDINGS_REJECTIONS,
  'paragraph-not-positive': MINUTES_REJECTIONS['paragraph-not-positive'],
  'body-not-there-then': bodyNotThere,
  'cycle-closed': GOAL_REJECTIONS['cycle-closed'],
  'area-unknown': GOAL_REJECTIONS['area-unknown'],
  'unit-not-in-cycle': GOAL_REJECTIONS['unit-not-in-cycle'],
  ...PACKAGE_REJECTIONS,
  'paragraph-taken': ({ paragraph, year }) => `§ ${paragraph} är redan registrerad för ${year}. Kontrollera paragrafen i protokollet.`,
  'paragraph-annulled': ({ paragraph, annulledOn }) =>
    `Beslutet i § ${paragraph} upphävdes den ${swedishDate(annulledOn)} efter ett överklagande och kan inte registreras som gällande. Kontrollera paragrafen i protokollet.`,
  'meeting-in-future': ({ meetingDate }) =>
    `Sammanträdet den ${swedishDate(meetingDate)} har inte hållits än. Registrera beslutet när det är fattat.`,
  'paragraph-not-recorded': ({ paragraph, meetingDate }) =>
    `Inget beslut är registrerat under § ${paragraph} den ${swedishDate(meetingDate)}. Kontrollera paragrafen och dagen.`,
  'minutes-already-approved': MINUTES_REJECTIONS['minutes-already-approved'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'no-goals-decided': () => 'Beslutet nämner inga mål. Lägg till de mål som beslutades.',
  'goal-decided-twice': () => 'Samma mål står två gånger i beslutet. Ta bort det ena.',
  'goals-not-decidable': ({ problems }) =>
    `Beslutet kan inte registreras, eftersom ${problems.length} av målen inte kan beslutas så. ${listedProblems(problems)}`,
  'own-text-decided': ({ goalIds }) =>
    `Du har själv skrivit ${goalIds.length === 1 ? 'ett' : goalIds.length} av målen i beslutet. Den som har skrivit ett mål registrerar inte ensam nästa nivås beslut om det. `
    + 'Be någon annan registrera beslutet, eller registrera det för kontrasignering.',
  'own-recording-countersigned': () => 'Du har själv registrerat beslutet. Be någon annan jämföra det med protokollet och kontrasignera.',
  'countersignature-not-awaited': ({ paragraph, meetingDate }) =>
    `Inget beslut under § ${paragraph} den ${swedishDate(meetingDate)} väntar på kontrasignering. Någon annan kan ha hunnit före: hämta det senaste.`,
  'countersignature-awaited': ({ paragraph }) =>
    `Beslutet under § ${paragraph} väntar på kontrasignering. Ändra paragrafen när det är kontrasignerat, eller ta bort registreringen och gör om den.`,
  'not-own-goal': ({ unit, body }) =>
    `Enheten ${unit} hör inte till ${bodyName(body)}, och dess mål beslutas inte här. Ta bort dess mål ur beslutet.`,
  'goals-of-several-years': ({ budgetYears }) =>
    `Beslutet gäller mål för flera år (${listed(budgetYears.map(String))}). Registrera ett beslut för varje år.`,
  'cycle-not-open': GOAL_REJECTIONS['cycle-not-open'],
  'late-reason-missing': GOAL_REJECTIONS['late-reason-missing'],
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'unit-not-valid-on': ({ unit, on }) => `Enheten ${unit} finns inte den ${swedishDate(on)}. Välj den enhet som tar över, eller en annan dag.`,
  'not-delegable': () => 'Ett beslut om mål kan inte fattas på delegation. Nämnden ska besluta själv: registrera dess sammanträde och paragraf.',
};

const PROBLEMS: Catalogue<GoalRejection | PackageRejection> = { ...GOAL_REJECTIONS, ...PACKAGE_REJECTIONS };

/** Each kind of problem once, with the number of goals it concerns where they are several. */
function listedProblems(problems: readonly GoalProblem[]): string {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const sentence = sentenceFrom<GoalRejection | PackageRejection, GoalProblem['code']>(PROBLEMS, problem);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts].map(([sentence, count]) => (count === 1 ? sentence : `(${count} mål) ${sentence}`)).join(' ');
}
