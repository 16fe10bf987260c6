import type { Assessment, FollowUpRejection } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { ASSESSMENT_LABELS, FORECAST_LABELS, GOAL_STATUS_LABELS, MEASURE_STATUS_LABELS, bodyName } from './labels.sv.js';
import { capitalised, listed } from './words.sv.js';

/** What other steps of a goal are refused for too. */
type OfAnyStep = 'goal-moved' | 'meeting-before-previous-decision' | 'reason-missing' | 'respond-by-not-after-meeting';

export const FOLLOW_UP_REJECTIONS: Omit<Catalogue<FollowUpRejection>, OfAnyStep> = {
  'goal-not-in-force-then': ({ periodEnds, inForceFrom, inForceTo }) => inForceTo < inForceFrom
    ? 'Målet upphörde innan det började gälla, och bedöms inte.'
    : `Perioden slutar den ${swedishDate(periodEnds)}, men målet gäller från den ${swedishDate(inForceFrom)} till och med den ${swedishDate(inForceTo)}. Välj en uppföljning inom den tiden.`,
  'goal-not-of-year': ({ budgetYear }) => `Målet är inte bekräftat för ${budgetYear}. Välj en uppföljning för ett år som målet gäller, eller låt kommunfullmäktige bekräfta målet för året.`,
  'goal-not-adopted': ({ status }) => `Målet har läget ”${GOAL_STATUS_LABELS[status]}”. Det kan bedömas först när kommunfullmäktige har antagit det.`,
  'follow-up-unknown': ({ followUp }) => `Uppföljningen ${followUp} finns inte för målets år. Välj en av årets uppföljningar.`,
  'follow-up-not-begun': ({ periodEnds }) => `Perioden slutar den ${swedishDate(periodEnds)}. Bedöm målet då eller senare.`,
  'assessment-final': () => 'Målet har redan en slutlig bedömning i den här uppföljningen. Ändra den, med skäl, eller bedöm målet i nästa uppföljning.',
  'assessed-after-closing': ({ budgetYear, closedOn }) =>
    `Året ${budgetYear} avslutades den ${swedishDate(closedOn)}, och mål bedöms inte längre för första gången i det. En bedömning som finns kan ändras, med skäl.`,
  'status-not-in-round': ({ assessment, statuses }) =>
    `Bedömningen ”${ASSESSMENT_LABELS[assessment]}” används inte i den här uppföljningen. `
    + `Välj ${listed(statuses.map((status) => `”${ASSESSMENT_LABELS[status]}”`), 'eller')}.`,
  'motivation-missing': () => 'Motivering saknas. Skriv vad bedömningen bygger på.',
  'outcome-missing': ({ indicators }) =>
    `En slutlig bedömning vilar på utfallet. Rapportera det, eller varför det saknas, för ${listed(indicators.map((name) => `”${name}”`))}.`,
  'forecast-at-year-end': ({ periodEnds }) =>
    `Perioden slutar den ${swedishDate(periodEnds)}, och då är året slut: en prognos har inget kvar att förutse. Ta bort prognosen.`,
  'measure-missing': ({ assessment, forecast }) =>
    `Ett mål som ${forecast === null || isUnreached(assessment) ? `är ${ASSESSMENT_LABELS[assessment]}` : FORECAST_LABELS[forecast]} behöver minst en åtgärd. Skriv vad som görs, av vem och till när.`,
  'measure-incomplete': ({ lacks }) => (lacks === 'text' ? 'Åtgärden saknar text. Skriv vad som görs.' : 'Åtgärden saknar ansvarig. Skriv vem som ser till att den blir gjord.'),
  'measure-unknown': () => 'Åtgärden finns inte. Hämta målet på nytt och välj en av dess åtgärder.',
  'measure-ended': ({ status }) => `Åtgärden är redan ${MEASURE_STATUS_LABELS[status]}. Skriv en ny åtgärd om något mer ska göras.`,
  'completed-in-future': ({ completedOn }) => `Den ${swedishDate(completedOn)} har inte varit än. Skriv dagen då åtgärden blev klar.`,
  'due-not-later': ({ wasDueOn }) => `Åtgärden ska vara klar den ${swedishDate(wasDueOn)}. Välj en senare dag.`,
  'follow-up-missing': ({ followUp }) => `Målet är inte bedömt i uppföljningen ${followUp}. Bedöm det först.`,
  'follow-up-open': () => 'Bedömningen är inte avslutad. Bedöm målet på nytt i stället; det behövs inga skäl till ändringen.',
  'reassessment-unchanged': () => 'Bedömningen blir densamma och lika säker. Ändra den, eller låt den stå.',
  'follow-up-already-submitted': () => 'Uppföljningen är redan beslutad och lämnad. Det som blir känt senare registreras som en ändring, med skäl.',
  'follow-up-unanswered': () => 'Uppföljningen har kommit tillbaka med frågor. Bedöm målet på nytt innan den beslutas.',
  'follow-up-not-submitted': () => 'Uppföljningen är inte lämnad, eller har skickats tillbaka och inte besvarats. Ta bort målet ur beslutet.',
  'follow-up-already-noted': ({ body }) => `${capitalised(bodyName(body))} har redan lagt uppföljningen till handlingarna. Ta bort målet ur beslutet.`,
  'measure-repeated': () => 'Samma åtgärd står två gånger. Ta bort den ena.',
};

const isUnreached = (assessment: Assessment): boolean => assessment === 'partly-achieved' || assessment === 'not-achieved';
