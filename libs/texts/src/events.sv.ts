import type { Basis, EventOf } from '#lib/kernel';
import type {
  AreaDeclaredApplicable, AreaDeclaredNotApplicable, BoardDecided, BoardOutcome, CommitteeDecided, CommitteeOutcome, CouncilDecided, CouncilOutcome, CycleOpened, GoalAdopted, GoalAssessed, GoalReferredBack, GoalRevised, GoalSubmitted,
  MeetingsEvent, PlanningEvent, RoleGranted, UnitRegistered, Voting,
} from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { ASSESSMENT_LABELS, CERTAINTY_LABELS, GEH_LABELS, bodyName, capacityName } from './labels.sv.js';
import { isOfMeetings, meetingSentence } from './meeting-events.sv.js';
import type { NameOf } from './name-of.js';
import { capitalised, counted, listed } from './words.sv.js';

type DataOf<Contract> = EventOf<Contract>['data'];

/** What happened, in one readable piece of Swedish (OSL 4:1): who, when, by which §. */
export const eventSentence = (event: PlanningEvent, nameOf: NameOf = bodyName): string =>
  capitalised(isOfMeetings(event) ? meetingSentence(event, nameOf) : sentenceOf(event, nameOf));

function sentenceOf(event: Exclude<PlanningEvent, MeetingsEvent>, nameOf: NameOf): string {
  switch (event.type) {
    case 'cycle-opened': return cycleOpened(event.data);
    case 'unit-registered': return unitRegistered(event.data);
    case 'person-registered': return `${nameOf(event.data.personId)} registrerades.`;
    case 'role-granted': return roleGranted(event.data, nameOf);
    case 'role-ended':
      return `${nameOf(event.data.personId)} har rollen ${capacityName(event.data, nameOf)} till och med den ${swedishDate(event.data.until)}.`;
    case 'area-declared-not-applicable': return areaDeclaredNotApplicable(event.data, nameOf);
    case 'area-declared-applicable': return areaDeclaredApplicable(event.data, nameOf);
    case 'goal-drafted':
      return `${nameOf(event.data.unit)} upprättade målet ”${event.data.content.title}” för ${event.data.budgetYear} i målområdet ${event.data.area}.`;
    case 'goal-revised': return goalRevised(event.data);
    case 'goal-submitted': return goalSubmitted(event.data, nameOf);
    case 'goal-endorsed':
      return `${nameOf(event.data.basis.body)} beslutade ${minutes(event.data.basis)}, att föreslå att målet antas (version ${event.data.version}).`;
    case 'goal-endorsed-with-amendment':
      return `${nameOf(event.data.basis.body)} beslutade ${minutes(event.data.basis)}, att föreslå att målet antas med ändrad text `
        + `(version ${event.data.amendment.version} i stället för version ${event.data.version}). Skäl: ${event.data.amendment.reason}`;
    case 'goal-rejection-proposed':
      return `${nameOf(event.data.basis.body)} beslutade ${minutes(event.data.basis)}, att föreslå att målet avslås (version ${event.data.version}). `
        + `Skäl: ${event.data.reasons.join('; ')}`;
    case 'goal-tabled':
      return `${nameOf(event.data.basis.body)} beslutade ${minutes(event.data.basis)}, att bordlägga målet (version ${event.data.version})${votingPhrase(event.data)}.`
        + (event.data.reason === null ? '' : ` Skäl: ${event.data.reason}`);
    case 'goal-referred-back': return goalReferredBack(event.data, nameOf);
    case 'goal-adopted': return goalAdopted(event.data, nameOf);
    case 'goal-adopted-with-changes':
      return `${goalAdopted(event.data, nameOf)} Texten ändrades i beslutet (version ${event.data.amendment.version}). Skäl: ${event.data.amendment.reason}`;
    case 'goal-rejected':
      return `${nameOf(event.data.basis.body)} avslog målet ${minutes(event.data.basis)} (version ${event.data.version}).`
        + (event.data.reason === null ? '' : ` Skäl: ${event.data.reason}`);
    case 'goal-withdrawn':
      return `${nameOf(event.data.basis.body)} återkallade målet ${minutes(event.data.basis)} (version ${event.data.version}). Skäl: ${event.data.reason}`;
    case 'goal-assessed': return goalAssessed(event.data);
    case 'committee-decided': return committeeDecided(event.data, nameOf);
    case 'board-decided': return boardDecided(event.data, nameOf);
    case 'council-decided': return councilDecided(event.data, nameOf);
  }
}

const cycleOpened = ({ budgetYear, template, draftingFrom, submissionDeadline }: DataOf<typeof CycleOpened>): string =>
  `planeringen för ${budgetYear} öppnades efter mallen ${template}. Mål kan upprättas från den ${swedishDate(draftingFrom)} `
  + `och ska vara inlämnade den ${swedishDate(submissionDeadline)}.`;

const unitRegistered = ({ code, name, validFrom, validTo }: DataOf<typeof UnitRegistered>): string =>
  `${name} (${code}) registrerades. Enheten finns från den ${swedishDate(validFrom)}${validTo === null ? '' : ` till och med den ${swedishDate(validTo)}`}.`;

const roleGranted = (data: DataOf<typeof RoleGranted>, nameOf: NameOf): string =>
  `${nameOf(data.personId)} fick rollen ${capacityName(data, nameOf)} från den ${swedishDate(data.from)}`
  + `${data.until === null ? ' tills vidare' : ` till och med den ${swedishDate(data.until)}`}.`;

const areaDeclaredNotApplicable = ({ unit, area, budgetYear, reason, declaredOn }: DataOf<typeof AreaDeclaredNotApplicable>, nameOf: NameOf): string =>
  `${nameOf(unit)} förklarade den ${swedishDate(declaredOn)} att målområdet ${area} inte är tillämpligt för ${budgetYear}. Skäl: ${reason}`;

const areaDeclaredApplicable = ({ unit, area, budgetYear, declaredOn }: DataOf<typeof AreaDeclaredApplicable>, nameOf: NameOf): string =>
  `${nameOf(unit)} tog den ${swedishDate(declaredOn)} tillbaka att målområdet ${area} inte är tillämpligt för ${budgetYear}.`;

const goalRevised = ({ version, content, reason, answersReferral }: DataOf<typeof GoalRevised>): string =>
  `målet fick version ${version}, ”${content.title}”${answersReferral === null ? '' : ', som svar på återremissen'}. Skäl: ${reason}`;

const goalSubmitted = ({ basis, version, submittedOn, daysLate, lateReason }: DataOf<typeof GoalSubmitted>, nameOf: NameOf): string =>
  `${nameOf(basis.body)} beslutade om målet ${minutes(basis)} (version ${version}). Det lämnades in den ${swedishDate(submittedOn)}, `
  + (daysLate === 0 ? 'i tid.' : `${counted(daysLate, 'dag', 'dagar')} för sent. Skäl: ${lateReason ?? 'inte angivet'}`);

const goalReferredBack = ({ basis, version, reasons, respondBy, referredTo, voting }: DataOf<typeof GoalReferredBack>, nameOf: NameOf): string =>
  `${nameOf(basis.body)} beslutade ${minutes(basis)}, att återremittera målet${referredTo === 'board' ? ' till kommunstyrelsen' : ''} (version ${version})${votingPhrase({ voting })}. `
  + `Svar ska lämnas senast den ${swedishDate(respondBy)}. ${voting.carriedBy === 'minority' ? 'Minoritetens skäl' : 'Skäl'}: ${reasons.join('; ')}`;

/** Who carried it, where a vote was counted. */
function votingPhrase({ voting: { carriedBy, vote } }: Readonly<{ voting: Voting }>): string {
  if (vote === null) return '';
  const { inFavour, against, present } = vote;
  return `, ${carriedBy === 'minority' ? 'på begäran av en minoritet: ' : 'med '}${inFavour} röster mot ${against} av ${present} närvarande`;
}

const goalAdopted = ({ basis, version, geh, inForceFrom, inForceTo }: DataOf<typeof GoalAdopted>, nameOf: NameOf): string =>
  `${nameOf(basis.body)} antog målet ${minutes(basis)} (version ${version}). Det gäller från den ${swedishDate(inForceFrom)} `
  + `till och med den ${swedishDate(inForceTo)}${geh === 'none' ? '' : ` och är ett ${GEH_LABELS[geh]}`}.`;

const goalAssessed = ({ followUp, assessedOn, assessment, certainty, motivation, measures }: DataOf<typeof GoalAssessed>): string =>
  `målet bedömdes den ${swedishDate(assessedOn)} i uppföljningen ${followUp}: ${ASSESSMENT_LABELS[assessment]}, `
  + `${CERTAINTY_LABELS[certainty]}. ${motivation}${measures.map((measure) => ` Åtgärd: ${measure.text}`).join('')}`;

const COMMITTEE_OUTCOMES = {
  'submitted': (goals) => `om ${goals} mål`,
  'withdrawn': (goals) => `att återkalla ${goals} mål`,
} as const satisfies Record<CommitteeOutcome['outcome'], (goals: number) => string>;

const committeeDecided = (data: DataOf<typeof CommitteeDecided>, nameOf: NameOf): string =>
  `${nameOf(data.body)} beslutade ${minutes(data)}, ${listed(outcomesIn(data.goals, COMMITTEE_OUTCOMES))} för ${data.budgetYear}${inCase(data)}.`;

const BOARD_OUTCOMES = {
  'endorsed': (goals) => `att föreslå att ${goals} mål antas`,
  'endorsed-with-amendment': (goals) => `att föreslå att ${goals} mål antas med ändrad text`,
  'rejection-proposed': (goals) => `att föreslå att ${goals} mål avslås`,
  'tabled': (goals) => `att bordlägga ${goals} mål`,
  'referred-back': (goals) => `att återremittera ${goals} mål`,
} as const satisfies Record<BoardOutcome['outcome'], (goals: number) => string>;

const boardDecided = (data: DataOf<typeof BoardDecided>, nameOf: NameOf): string =>
  `${nameOf(data.body)} beslutade ${minutes(data)}, ${listed(outcomesIn(data.goals, BOARD_OUTCOMES))}${inCase(data)}.`;

/** Each outcome that a decision brings at least one goal, with their number. */
const outcomesIn = (
  goals: readonly Readonly<{ outcome: string }>[], phrases: Readonly<Record<string, (goals: number) => string>>,
): readonly string[] => Object.entries(phrases).flatMap(([word, phrase]) => {
  const count = goals.filter(({ outcome }) => outcome === word).length;
  return count === 0 ? [] : [phrase(count)];
});

const COUNCIL_OUTCOMES = {
  'adopted': (goals) => `att anta ${goals} mål`,
  'adopted-with-changes': (goals) => `att anta ${goals} mål med ändrad text`,
  'rejected': (goals) => `att avslå ${goals} mål`,
  'tabled': (goals) => `att bordlägga ${goals} mål`,
  'referred-back': (goals) => `att återremittera ${goals} mål`,
} as const satisfies Record<CouncilOutcome['outcome'], (goals: number) => string>;

const councilDecided = (data: DataOf<typeof CouncilDecided>, nameOf: NameOf): string =>
  `${nameOf(data.body)} beslutade ${minutes(data)}, ${listed(outcomesIn(data.goals, COUNCIL_OUTCOMES))}${inCase(data)}.`;

const minutes = ({ meetingDate, paragraph }: Pick<Basis, 'meetingDate' | 'paragraph'>): string => `den ${swedishDate(meetingDate)}, § ${paragraph}`;

const inCase = ({ caseNumber }: Readonly<{ caseNumber: string | null }>): string => (caseNumber === null ? '' : ` (ärende ${caseNumber})`);
