import type { Assessment, FollowUpRejection } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { ASSESSMENT_LABELS, FORECAST_LABELS, GOAL_STATUS_LABELS } from './labels.sv.js';
import { listed } from './words.sv.js';

export const FOLLOW_UP_REJECTIONS: Catalogue<FollowUpRejection> = {
  'goal-not-adopted': ({ status }) => `Målet har läget ”${GOAL_STATUS_LABELS[status]}”. Det kan bedömas först när kommunfullmäktige har antagit det.`,
  'follow-up-unknown': ({ followUp }) => `Uppföljningen ${followUp} finns inte för målets år. Välj en av årets uppföljningar.`,
  'follow-up-not-begun': ({ periodEnds }) => `Perioden slutar den ${swedishDate(periodEnds)}. Bedöm målet då eller senare.`,
  'assessment-final': () => 'Målet har redan en slutlig bedömning i den här uppföljningen, och den kan inte ersättas. Bedöm det i nästa uppföljning.',
  'status-not-in-round': ({ assessment, statuses }) =>
    `Bedömningen ”${ASSESSMENT_LABELS[assessment]}” används inte i den här uppföljningen. `
    + `Välj ${listed(statuses.map((status) => `”${ASSESSMENT_LABELS[status]}”`), 'eller')}.`,
  'motivation-missing': () => 'Motivering saknas. Skriv vad bedömningen bygger på.',
  'forecast-at-year-end': ({ periodEnds }) =>
    `Perioden slutar den ${swedishDate(periodEnds)}, och då är året slut: en prognos har inget kvar att förutse. Ta bort prognosen.`,
  'measure-missing': ({ assessment, forecast }) =>
    `Ett mål som ${forecast === null || isUnreached(assessment) ? `är ${ASSESSMENT_LABELS[assessment]}` : FORECAST_LABELS[forecast]} behöver minst en åtgärd. Skriv vad som görs, av vem och till när.`,
  'measure-incomplete': ({ lacks }) => (lacks === 'text' ? 'Åtgärden saknar text. Skriv vad som görs.' : 'Åtgärden saknar ansvarig. Skriv vem som ser till att den blir gjord.'),
  'measure-repeated': () => 'Samma åtgärd står två gånger. Ta bort den ena.',
};

const isUnreached = (assessment: Assessment): boolean => assessment === 'partly-achieved' || assessment === 'not-achieved';
