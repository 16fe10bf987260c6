import type { FollowUpEvent, Judgement } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { ASSESSMENT_LABELS, CERTAINTY_LABELS, FORECAST_LABELS, TREND_LABELS } from './labels.sv.js';
import { minutes } from './minutes.sv.js';
import type { NameOf } from './name-of.js';

type DataByType = { [Event in FollowUpEvent as Event['type']]: Event['data'] };

/** What is said of an adopted goal, decided about that and done about it, as it stands within a sentence. */
export const FOLLOW_UP_SENTENCES: { readonly [Type in FollowUpEvent['type']]: (data: DataByType[Type], nameOf: NameOf) => string } = {
  'goal-assessed': ({ followUp, assessedOn, ...judged }) => `målet bedömdes den ${swedishDate(assessedOn)} i uppföljningen ${followUp}: ${judgement(judged)}`,
  'goal-reassessed': ({ followUp, reassessedOn, previous, reason, ...judged }) =>
    `bedömningen i uppföljningen ${followUp} (${ASSESSMENT_LABELS[previous.assessment]}, ${CERTAINTY_LABELS[previous.certainty]}) ändrades den ${swedishDate(reassessedOn)} `
    + `till ${judgement(judged)} Rapporten är oförändrad. Skäl: ${reason}`,
  'follow-up-submitted': ({ followUp, basis }, nameOf) => `${nameOf(basis.body)} beslutade ${minutes(basis)}, om uppföljningen ${followUp} av målet och lämnade den.`,
  'follow-up-noted': ({ followUp, basis }, nameOf) => `${nameOf(basis.body)} lade uppföljningen ${followUp} av målet till handlingarna ${minutes(basis)}.`,
  'follow-up-returned': ({ followUp, basis, reasons, respondBy }, nameOf) =>
    `${nameOf(basis.body)} begärde ${minutes(basis)}, mer om uppföljningen ${followUp} av målet, senast den ${swedishDate(respondBy)}. Skäl: ${reasons.join('; ')}`,
  'measure-completed': ({ completedOn }) => `en åtgärd för målet blev klar den ${swedishDate(completedOn)}.`,
  'measure-delayed': ({ wasDueOn, dueOn, reason }) =>
    `en åtgärd för målet som skulle ha varit klar den ${swedishDate(wasDueOn)} ska vara det den ${swedishDate(dueOn)}. Skäl: ${reason}`,
  'measure-dropped': ({ reason }) => `en åtgärd för målet ströks. Skäl: ${reason}`,
};

function judgement({ assessment, forecast, trend, certainty, motivation, measures }: Judgement): string {
  const foreseen = forecast === null ? '' : ` Prognos för året: ${FORECAST_LABELS[forecast]}.`;
  const going = trend === null ? '' : ` Utveckling: ${TREND_LABELS[trend]}.`;
  return `${ASSESSMENT_LABELS[assessment]}, ${CERTAINTY_LABELS[certainty]}.${foreseen}${going} ${motivation}`
    + measures.map(({ text, responsible, dueOn }) => ` Åtgärd: ${text} (${responsible}, senast den ${swedishDate(dueOn)}).`).join('');
}
