import type { GoalRejection, GoalStatus, MeasurabilityGap } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate, swedishDecimal } from './dates.sv.js';
import { FOLLOW_UP_REJECTIONS } from './follow-up-rejections.sv.js';
import { GOAL_STATUS_LABELS, bodyName } from './labels.sv.js';
import { VOTING_REJECTIONS } from './voting-rejections.sv.js';
import { counted, listed } from './words.sv.js';

export const GOAL_REJECTIONS: Catalogue<GoalRejection> = {
  ...VOTING_REJECTIONS,
  ...FOLLOW_UP_REJECTIONS,

  'goal-unknown': () => 'Målet finns inte. Kontrollera länken eller sök upp målet på nytt.',
  'goal-already-drafted': () => 'Målet finns redan. Öppna det och ändra texten där.',

  'cycle-not-open': ({ budgetYear }) => `Planeringen för ${budgetYear} är inte öppnad. Be controllern att öppna den.`,
  'cycle-closed': ({ budgetYear, closedOn }) => `Året ${budgetYear} avslutades den ${swedishDate(closedOn)}. Bara rättelser och nya bedömningar kan göras.`,
  'drafting-not-open-yet': ({ draftingFrom }) => `Mål kan upprättas från den ${swedishDate(draftingFrom)}. Vänta till dess.`,
  'area-unknown': ({ area, budgetYear }) => `Målområdet ${area} finns inte i styrkortet för ${budgetYear}. Välj ett av styrkortets målområden.`,
  'area-declared-not-applicable': ({ area }) =>
    `Enheten har förklarat att målområdet ${area} inte är tillämpligt. Ta tillbaka det först, eller välj ett annat målområde.`,
  'unit-not-in-cycle': ({ unit, budgetYear }) =>
    `Enheten ${unit} deltar inte i planeringen för ${budgetYear}. Välj en enhet som deltar eller fråga controllern.`,
  'unit-not-registered': ({ unit }) => `Enheten ${unit} är inte registrerad. Be administratören att registrera den.`,
  'unit-not-valid': ({ unit, budgetYear }) => `Enheten ${unit} finns inte under ${budgetYear}. Välj den enhet som har ansvaret det året.`,

  'title-missing': () => 'Målet är inte skrivet. Skriv det i en mening som säger vad som ska vara uppnått.',
  'title-too-long': ({ charactersMax }) => `Rubriken är för lång. Korta den till högst ${charactersMax} tecken.`,
  'indicator-name-missing': () => 'En indikator saknar namn. Skriv vad den mäter.',
  'indicator-repeated': () => 'Samma indikator står två gånger. Ta bort den ena.',
  'decimal-malformed': ({ indicator, value }) =>
    `Värdet ”${value}” för indikatorn ”${indicator}” går inte att använda. Skriv ett tal, till exempel 12,5. En tolerans kan inte vara negativ.`,
  'period-malformed': ({ indicator, period }) =>
    `Perioden ”${period}” för indikatorn ”${indicator}” går inte att läsa. Skriv ett år, 2025, eller ett år och en månad, 2025-08.`,
  'tolerance-missing': ({ indicator }) =>
    `Indikatorn ”${indicator}” ska hållas på en nivå men saknar tolerans. Ange hur långt från målvärdet som godtas.`,
  'target-period-repeated': ({ indicator, period }) => `Indikatorn ”${indicator}” har två målvärden för ${period}. Ta bort det ena.`,
  'global-goal-unknown': ({ globalGoal, globalGoals }) => `Globalt mål ${globalGoal} finns inte. Välj bland de globala målen 1–${globalGoals}.`,
  'global-goal-repeated': ({ globalGoal }) => `Globalt mål ${globalGoal} är valt två gånger. Ta bort det ena.`,
  'gender-split-reason-missing': ({ indicator }) => `Skriv varför indikatorn ”${indicator}” inte delas upp på kvinnor och män.`,
  'target-on-wrong-side': ({ indicator, direction, baseline, target }) =>
    `Indikatorn ”${indicator}” ska ${direction === 'decrease' ? 'minska' : 'öka'}, men målvärdet ${swedishDecimal(target)} är inte `
    + `${direction === 'decrease' ? 'lägre' : 'högre'} än utgångsvärdet ${swedishDecimal(baseline)}. Rätta riktningen eller ett av värdena.`,

  'goal-not-revisable': ({ status }) => `${statusOf(status)} och texten kan inte ändras. ${wayToRevise(status)}`,
  'text-unchanged': () => 'Texten är densamma som förut. Ändra den; gäller det en återremiss går det också att förklara varför den står fast.',
  'reason-missing': () => 'Skäl saknas. Skriv varför.',

  'goal-not-submittable': ({ status }) => `${statusOf(status)} och kan inte lämnas in på nytt. Ta bort det ur beslutet.`,
  'referral-unanswered': ({ respondBy }) =>
    `Återremissen är inte besvarad. Lämna en ny version, senast den ${swedishDate(respondBy)}, innan den beslutas.`,
  'meeting-has-been': ({ decisionExpectedOn }) =>
    `Sammanträdet den ${swedishDate(decisionExpectedOn)} har redan hållits. Registrera beslutet i stället, eller ange nästa sammanträde.`,
  'late-reason-missing': ({ deadline, daysLate }) =>
    `Målen skulle ha lämnats in den ${swedishDate(deadline)}, för ${counted(daysLate, 'dag', 'dagar')} sedan. Skriv varför de är sena.`,
  'submission-not-preliminary': ({ status }) => `${statusOf(status)} och är inte preliminärt inlämnat. Ta bort den ändrade texten ur beslutet.`,
  'submission-preliminary': ({ decisionExpectedOn }) =>
    `Målet är preliminärt inlämnat: nämnden skulle besluta om det den ${swedishDate(decisionExpectedOn)}. Nämndens beslut ska registreras först.`,
  'goal-not-measurable': ({ gaps }) => `Målet går inte att följa upp: ${listed(gaps.map(gapText))}. Komplettera texten före beslutet.`,
  'goal-moved': ({ decidedVersion, currentVersion }) => decidedVersion === currentVersion
    ? 'Beslutet gäller en annan text än målets nuvarande. Hämta målet på nytt och kontrollera vilken text som beslutades.'
    : `Beslutet gäller version ${decidedVersion}, men målets text är version ${currentVersion}. Kontrollera vilken text som beslutades.`,
  'meeting-before-previous-decision': ({ meetingDate, previousMeetingDate }) =>
    `Sammanträdet den ${swedishDate(meetingDate)} är före det föregående beslutet om målet, den ${swedishDate(previousMeetingDate)}. `
    + 'Kontrollera sammanträdets datum.',
  'goal-not-submitted': ({ status }) => `${statusOf(status)} och ligger inte hos kommunstyrelsen. Ta bort det ur beslutet.`,
  'respond-by-not-after-meeting': ({ respondBy, meetingDate }) =>
    `Svarsdagen den ${swedishDate(respondBy)} är inte efter sammanträdet den ${swedishDate(meetingDate)}. Välj en senare dag.`,
  'goal-not-endorsed': ({ status }) => status === 'adopted'
    ? 'Målet är redan antaget. Ta bort det ur beslutet.' : status === 'rejected'
    ? 'Målet är redan avslaget. Ta bort det ur beslutet.' : status === 'withdrawn'
    ? 'Nämnden har återkallat målet. Ta bort det ur beslutet.' : status === 'mistaken'
    ? 'Målet lämnades in av misstag och går inte vidare. Ta bort det ur beslutet.'
    : `${statusOf(status)}. Kommunfullmäktige kan besluta först när kommunstyrelsen har yttrat sig: registrera det beslutet först, eller varför ärendet var brådskande.`,
  'urgency-unexplained': () => 'Skäl saknas. Skriv varför ärendet var så brådskande att det avgjordes utan beredning.',
  'urgency-unneeded': () => 'Kommunstyrelsen har yttrat sig om målet, och då behövs inga skäl till brådska. Ta bort dem ur beslutet.',
  'in-force-period-reversed': ({ inForceFrom, inForceTo }) =>
    `Målet skulle upphöra den ${swedishDate(inForceTo)}, innan det börjar gälla den ${swedishDate(inForceFrom)}. Rätta dagarna.`,

  'goal-not-withdrawable': ({ status }) => status === 'draft'
    ? 'Målet är inte inlämnat, och det finns inget att återkalla. Ta bort det ur beslutet.'
    : `${statusOf(status)} och kan inte återkallas. ${status === 'adopted' ? 'Ett antaget mål upphör genom ett beslut av kommunfullmäktige.' : 'Ta bort det ur beslutet.'}`,

  'goal-not-changeable': ({ status }) => `${statusOf(status)}. Bara ett antaget mål kan ändras eller upphöra under året: ta bort det ur beslutet.`,
  'goal-already-discontinued': ({ inForceTo }) => `Kommunfullmäktige har redan beslutat att målet upphör den ${swedishDate(inForceTo)}. Ta bort det ur beslutet.`,
  'goal-over': ({ inForceTo, meetingDate }) =>
    `Målet gällde till och med den ${swedishDate(inForceTo)}, och sammanträdet hölls den ${swedishDate(meetingDate)}. Upprätta ett nytt mål i stället.`,
  'change-not-prepared': () =>
    'Kommunstyrelsen har inte yttrat sig om att ändra målet. Registrera det beslutet först, eller varför ärendet var brådskande.',
  'decision-retroactive': ({ day, meetingDate }) =>
    `Beslutet den ${swedishDate(meetingDate)} kan inte gälla från en tidigare dag, den ${swedishDate(day)}. Välj sammanträdets dag eller en senare.`,
  'ends-no-earlier': ({ inForceTo, endsOn }) =>
    `Målet gäller redan bara till och med den ${swedishDate(endsOn)}. Välj en tidigare dag än den ${swedishDate(inForceTo)}, eller ta bort målet ur beslutet.`,
  'decision-not-standing': () => 'Beslutet gäller inte längre för målet, och det finns inget att upphäva.',
  'only-adopted-carried-over': ({ status }) => `${statusOf(status)}. Bara ett mål som kommunfullmäktige har antagit kan föras över: upprätta ett nytt mål i stället.`,
  'carried-over-to-earlier-year': ({ budgetYear, fromYear }) => `Målet är för ${fromYear} och kan inte föras över till ${budgetYear}. Välj ett senare år.`,
  'unit-not-responsible': ({ unit, responsible }) => `Enheten ${responsible} har ansvaret för målet, inte ${unit}. Be den föra över målet.`,
  'goal-of-year-already': ({ budgetYear }) => `Målet gäller redan för ${budgetYear}. Välj ett annat år, eller ta bort målet ur beslutet.`,
  'confirmed-year-earlier': ({ budgetYear, goalYear }) => `Målet är för ${goalYear} och kan inte bekräftas för ${budgetYear}. Välj ett senare år.`,
  'goal-not-in-force-in-year': ({ budgetYear, inForceTo }) =>
    `Målet gäller till och med den ${swedishDate(inForceTo)} och kan inte bekräftas för ${budgetYear}. För över det till det året i stället.`,
  'yearly-target-missing': ({ budgetYear, indicators }) =>
    `Målvärde för ${budgetYear} saknas för ${listed(indicators.map((name) => `”${name}”`))}. Ändra målets text så att det framgår vad som ska nås det året.`,
  'goal-holds-anyway': ({ inForceTo }) => `Målet gäller redan till och med den ${swedishDate(inForceTo)} och behöver inte föras över. Kommunfullmäktige kan bekräfta det för året, eller ändra det.`,
  'goal-not-transferable': ({ status }) => `${statusOf(status)}, och ingen enhet har längre ansvar för det. Ta bort det ur beslutet.`,
  'transfer-not-by-council-or-board': ({ body }) =>
    `Ansvaret för ett mål går över genom beslut av kommunfullmäktige eller kommunstyrelsen, inte av ${bodyName(body)}. Ange deras beslut.`,
  'transfer-before-decision': ({ effectiveFrom, meetingDate }) =>
    `Ansvaret skulle gå över den ${swedishDate(effectiveFrom)}, före beslutet den ${swedishDate(meetingDate)}. Välj beslutets dag eller en senare.`,
  'transfer-not-after-previous': ({ effectiveFrom, previousFrom }) =>
    `Ansvaret går redan över den ${swedishDate(previousFrom)}. Välj en senare dag än den ${swedishDate(effectiveFrom)}.`,
  'unit-already-responsible': ({ unit }) => `Enheten ${unit} har redan ansvaret för målet den dagen. Välj en annan enhet eller ta bort målet ur beslutet.`,

  'nothing-to-rescind': ({ status }) => `${statusOf(status)}. Kommunstyrelsen har inget förslag om det att ta tillbaka: ta bort det ur beslutet.`,
  'tabled-by-council': () => 'Kommunfullmäktige har bordlagt målet och tar upp det på nästa sammanträde. Vänta till dess.',

  'completion-not-askable': ({ status }) => `${statusOf(status)}. Komplettering kan begäras bara av mål som är inlämnade och inte beslutade av kommunstyrelsen.`,
  'completion-already-requested': ({ respondBy }) =>
    `Komplettering är redan begärd, senast den ${swedishDate(respondBy)}. Vänta på svaret.`,
  'completion-unanswered': ({ respondBy }) =>
    `Målet ska kompletteras, senast den ${swedishDate(respondBy)}. Lämna en ny version innan den beslutas.`,
  'goal-not-for-board': () => 'Revisorernas mål bereds av kommunfullmäktiges presidium, inte av kommunstyrelsen (11 kap. 8 § kommunallagen). Ta bort det ur beslutet.',
  'submission-not-voidable': ({ status }) => `${statusOf(status)}. Bara det som är inlämnat och ännu inte berett kan registreras som ett misstag.`,
  'duplicate-of-itself': () => 'Målet kan inte vara en dubblett av sig självt. Ange det mål som redan var inlämnat.',
  'duplicated-not-submitted': () => 'Det andra målet är inte inlämnat, så det här är ingen dubblett. Kontrollera vilket mål som avses.',
  'text-not-adopted': ({ status }) => `${statusOf(status)}, och då finns ingen antagen text att rätta. Kontrollera vilket mål rättelsen gäller.`,
  'correction-unknown': () => 'Rättelsen finns inte i kommunfullmäktiges protokoll från den dagen. Registrera rättelsen av protokollet först.',
  'correction-of-other-decision': ({ meetingDate }) =>
    `Rättelsen i protokollet från den ${swedishDate(meetingDate)} gäller inte det beslut som antog målets text. Kontrollera dagen och paragrafen.`,
  'own-text-decided': () => 'Du har själv skrivit målet. Be någon annan registrera den antagna texten.',
  'points-missing': () => 'Det framgår inte vad som ska kompletteras. Skriv minst en punkt.',
  'respond-by-not-later': ({ respondBy }) => `Svarsdagen den ${swedishDate(respondBy)} är inte senare än i dag. Välj en senare dag.`,

};

const statusOf = (status: GoalStatus): string => `Målet har läget ”${GOAL_STATUS_LABELS[status]}”`;

function wayToRevise(status: GoalStatus): string {
  if (status === 'adopted') return 'Det som är antaget ändras genom ett nytt beslut av kommunfullmäktige.';
  if (status === 'voided') return 'Kommunstyrelsen kan ta upp målet igen som ett nytt ärende, med ändrad text eller utan.';
  if (status === 'rejected' || status === 'withdrawn' || status === 'mistaken') return 'Upprätta ett nytt mål i stället.';
  return 'Den kan ändras om kommunstyrelsen återremitterar målet.';
}

const LACKS = {
  'indicator-or-criterion': 'både indikator och kvalitativt kriterium',
  'evidence': 'underlag för det kvalitativa kriteriet',
  'unit': 'enhet',
  'baseline': 'utgångsvärde',
  'target': 'målvärde',
  'source': 'källa',
} as const satisfies Record<MeasurabilityGap['lacks'], string>;

const gapText = ({ indicator, lacks }: MeasurabilityGap): string =>
  `${indicator === null ? 'det' : `indikatorn ”${indicator}”`} saknar ${LACKS[lacks]}`;
