import type { EventOf } from '#lib/kernel';
import type { GoalAdopted, GoalChange, GoalEvent, GoalReferredBack, GoalRevised, GoalSubmitted, GoalSubmittedPreliminarily, GoalVoided, PlanningEvent, Voting, YearTarget } from '#lib/planning';
import { swedishDate, swedishDecimal } from './dates.sv.js';
import { FOLLOW_UP_SENTENCES } from './follow-up-events.sv.js';
import { GEH_LABELS } from './labels.sv.js';
import { minutes } from './minutes.sv.js';
import type { NameOf } from './name-of.js';
import { counted } from './words.sv.js';

type DataByType = { [Event in GoalEvent as Event['type']]: Event['data'] };
type DataOf<Contract> = EventOf<Contract>['data'];

/** What happened to a goal, as it stands within a sentence. */
export const goalSentence = <Type extends GoalEvent['type']>({ type, data }: Readonly<{ type: Type; data: DataByType[Type] }>, nameOf: NameOf): string =>
  SENTENCES[type](data, nameOf);

export const isOfGoal = (event: PlanningEvent): event is GoalEvent => event.type in SENTENCES;

const SENTENCES: { readonly [Type in GoalEvent['type']]: (data: DataByType[Type], nameOf: NameOf) => string } = {
  'goal-drafted': (data, nameOf) =>
    `${nameOf(data.unit)} upprättade målet ”${data.content.title}” för ${data.budgetYear} i målområdet ${data.area}.`,
  'goal-carried-over': (data) => `målet fördes över från ${data.fromYear} (version ${data.fromVersion}) och ska beslutas på nytt.`,
  'goal-revised': goalRevised,
  'goal-submitted': goalSubmitted,
  'goal-submitted-preliminarily': goalSubmittedPreliminarily,
  'goal-submission-confirmed': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade om det preliminärt inlämnade målet ${minutes(data.basis)}, med oförändrad text (version ${data.version}).`,
  'goal-submission-changed': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade om det preliminärt inlämnade målet ${minutes(data.basis)}, med ändrad text `
    + `(version ${data.amendment.version} i stället för version ${data.version}). Skäl: ${data.amendment.reason}`,
  'goal-completion-requested': (data) =>
    `den ${swedishDate(data.requestedOn)} begärdes att målet kompletteras (version ${data.version}), senast den ${swedishDate(data.respondBy)}: ${data.points.join('; ')}`,
  'goal-endorsed': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att föreslå att målet antas (version ${data.version}).`,
  'goal-endorsed-with-amendment': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att föreslå att målet antas med ändrad text `
    + `(version ${data.amendment.version} i stället för version ${data.version}). Skäl: ${data.amendment.reason}`,
  'goal-rejection-proposed': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att föreslå att målet avslås (version ${data.version}). `
    + `Skäl: ${data.reasons.join('; ')}`,
  'goal-endorsement-rescinded': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att ta tillbaka sitt förslag om målet (version ${data.version}). Skäl: ${data.reason}`,
  'goal-tabled': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att bordlägga målet (version ${data.version})${votingPhrase(data)}.`
    + (data.reason === null ? '' : ` Skäl: ${data.reason}`),
  'goal-referred-back': goalReferredBack,
  'goal-adopted': goalAdopted,
  'goal-adopted-with-changes': (data, nameOf) =>
    `${goalAdopted(data, nameOf)} Texten ändrades i beslutet (version ${data.amendment.version}). Skäl: ${data.amendment.reason}`,
  'goal-rejected': (data, nameOf) =>
    `${nameOf(data.basis.body)} avslog målet ${minutes(data.basis)} (version ${data.version}).`
    + (data.reason === null ? '' : ` Skäl: ${data.reason}`) + urgencyPhrase(data.urgency),
  'goal-withdrawn': (data, nameOf) =>
    `${nameOf(data.basis.body)} återkallade målet ${minutes(data.basis)} (version ${data.version}). Skäl: ${data.reason}`,
  'goal-change-proposed': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att föreslå att ${CHANGES[data.change]} (version ${data.version}). Skäl: ${data.reason}`,
  'goal-confirmed-for-year': (data, nameOf) =>
    `${nameOf(data.basis.body)} bekräftade ${minutes(data.basis)}, att målet gäller även för ${data.budgetYear} (version ${data.version}).`
    + `${targetPhrase(data.targets)}${urgencyPhrase(data.urgency)}`,
  'goal-amended': (data, nameOf) =>
    `${nameOf(data.basis.body)} ändrade det antagna målet ${minutes(data.basis)} (version ${data.amendment.version} i stället för version ${data.version}). Den nya texten gäller `
    + `från den ${swedishDate(data.inForceFrom)} till och med den ${swedishDate(data.inForceTo)}. Skäl: ${data.amendment.reason}${urgencyPhrase(data.urgency)}`,
  'goal-discontinued': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att målet upphör (version ${data.version}). Det gäller till och med den ${swedishDate(data.inForceTo)}. `
    + `Skäl: ${data.reason}${urgencyPhrase(data.urgency)}`,
  'goal-responsibility-transferred': (data, nameOf) =>
    `${nameOf(data.basis.body)} beslutade ${minutes(data.basis)}, att ansvaret för målet går över från ${nameOf(data.fromUnit)} till ${nameOf(data.toUnit)} `
    + `den ${swedishDate(data.effectiveFrom)}.`,
  'goal-voided': (data, nameOf) =>
    `${annulled(data, nameOf)} Målet gäller inte. Det kan tas upp igen bara som ett nytt ärende, som kommunstyrelsen bereder på nytt.`,
  'goal-change-annulled': (data, nameOf) => `${annulled(data, nameOf)} Det som gällde för målet dessförinnan gäller igen.`,
  'goal-submission-voided': ({ mistake, reason, voidedOn }, nameOf) =>
    `den ${swedishDate(voidedOn)} registrerades att målet lämnades in av misstag: ${mistake.kind === 'duplicate' ? 'det var redan inlämnat' : `det gäller ${nameOf(mistake.unit)}`}. `
    + `Det finns kvar men går inte vidare. Skäl: ${reason}`,
  'goal-text-realigned': ({ basis, version, fromVersion, reason, realignedOn }, nameOf) =>
    `protokollet över beslutet i ${nameOf(basis.body)} ${minutes(basis)}, rättades, och den ${swedishDate(realignedOn)} rättades därför den antagna texten `
    + `(version ${version} i stället för version ${fromVersion}). Skäl: ${reason}`,
  'goal-decision-renumbered': ({ basis, renumberedFrom, reason }, nameOf) =>
    `beslutet i ${nameOf(basis.body)} ${minutes({ ...basis, paragraph: renumberedFrom })}, fick § ${basis.paragraph} i stället. Skäl: ${reason}`,
  'goal-decision-countersigned': ({ basis, recordedBy, countersignedBy, countersignedOn }, nameOf) =>
    `beslutet i ${nameOf(basis.body)} ${minutes(basis)}, registrerades av ${nameOf(recordedBy)} och kontrasignerades den ${swedishDate(countersignedOn)} av ${nameOf(countersignedBy)}.`,
  ...FOLLOW_UP_SENTENCES,
};

function goalRevised({ version, content, reason, answersReferral }: DataOf<typeof GoalRevised>): string {
  return `målet fick version ${version}, ”${content.title}”${answersReferral === null ? '' : ', som svar på återremissen'}. Skäl: ${reason}`;
}

function goalSubmitted({ basis, version, submittedOn, daysLate, lateReason }: DataOf<typeof GoalSubmitted>, nameOf: NameOf): string {
  return `${nameOf(basis.body)} beslutade om målet ${minutes(basis)} (version ${version}). Det lämnades in den ${swedishDate(submittedOn)}, ${lateness({ daysLate, lateReason })}`;
}

function goalSubmittedPreliminarily({ version, submittedOn, decisionExpectedOn, ...submitted }: DataOf<typeof GoalSubmittedPreliminarily>): string {
  return `målet lämnades in preliminärt den ${swedishDate(submittedOn)} (version ${version}), inför beslut den ${swedishDate(decisionExpectedOn)}, ${lateness(submitted)}`;
}

const lateness = ({ daysLate, lateReason }: Readonly<{ daysLate: number; lateReason: string | null }>): string =>
  (daysLate === 0 ? 'i tid.' : `${counted(daysLate, 'dag', 'dagar')} för sent. Skäl: ${lateReason ?? 'inte angivet'}`);

function goalReferredBack({ basis, version, reasons, respondBy, referredTo, voting }: DataOf<typeof GoalReferredBack>, nameOf: NameOf): string {
  return `${nameOf(basis.body)} beslutade ${minutes(basis)}, att återremittera målet${referredTo === 'board' ? ' till kommunstyrelsen' : ''} (version ${version})${votingPhrase({ voting })}. `
    + `Svar ska lämnas senast den ${swedishDate(respondBy)}. ${voting.carriedBy === 'minority' ? 'Minoritetens skäl' : 'Skäl'}: ${reasons.join('; ')}`;
}

const CHANGES = {
  amendment: 'målet ändras', discontinuation: 'målet upphör', confirmation: 'målet bekräftas för ett år till',
} as const satisfies Record<GoalChange, string>;

/** What is to be reached in the year, indicator by indicator. */
const targetPhrase = (targets: readonly YearTarget[]): string =>
  (targets.length === 0 ? '' : ` Målvärde: ${targets.map(({ value, period }) => `${swedishDecimal(value)} (${period})`).join(', ')}.`);

/** Who carried it, where a vote was counted. */
function votingPhrase({ voting: { carriedBy, vote } }: Readonly<{ voting: Voting }>): string {
  if (vote === null) return '';
  const { inFavour, against, present } = vote;
  return `, ${carriedBy === 'minority' ? 'på begäran av en minoritet: ' : 'med '}${inFavour} röster mot ${against} av ${present} närvarande`;
}

function goalAdopted({ basis, version, geh, inForceFrom, inForceTo, urgency }: DataOf<typeof GoalAdopted>, nameOf: NameOf): string {
  return `${nameOf(basis.body)} antog målet ${minutes(basis)} (version ${version}). Det gäller från den ${swedishDate(inForceFrom)} `
    + `till och med den ${swedishDate(inForceTo)}${geh === 'none' ? '' : ` och är ett ${GEH_LABELS[geh]}`}.${urgencyPhrase(urgency)}`;
}

const annulled = ({ basis, annulledOn }: DataOf<typeof GoalVoided>, nameOf: NameOf): string =>
  `beslutet i ${nameOf(basis.body)} ${minutes(basis)}, upphävdes den ${swedishDate(annulledOn)} efter ett överklagande.`;

const urgencyPhrase = (urgency: string | null): string =>
  (urgency === null ? '' : ` Ärendet var brådskande och avgjordes utan att kommunstyrelsen hade yttrat sig: ${urgency}`);
