import type { IndicatorRejection } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { placeWords } from './indicator-events.sv.js';

/** What is said of a goal and its text is refused for these too. */
type OfGoals = 'goal-not-of-year' | 'goal-unknown' | 'goal-not-adopted' | 'follow-up-unknown' | 'follow-up-not-begun' | 'period-malformed' | 'decimal-malformed';

export const INDICATOR_REJECTIONS: Omit<Catalogue<IndicatorRejection>, OfGoals> = {
  'indicator-not-in-goal': () => 'Målet följs inte med den indikatorn. Hämta målet på nytt och välj en av dess indikatorer.',
  'no-values': () => 'Inget värde är angivet. Skriv minst ett.',
  'value-repeated': (place) => `Värdet för ${placeWords(place)} står två gånger. Ta bort det ena.`,
  'period-outside-report': ({ period, periodEnds }) =>
    `Perioden ${period} slutar efter rapportens, som går till och med den ${swedishDate(periodEnds)}. Rapportera den i en senare uppföljning.`,
  'value-missing': (place) => `Värdet för ${placeWords(place)} är tomt. Skriv det, eller att det saknas och varför: tomt är inte noll.`,
  'value-beside-absence': () => 'Ett värde är angivet fast uppgiften sägs saknas eller inte visas. Välj det ena.',
  'absence-reason-missing': ({ status }) => (status === 'missing'
    ? 'Skäl saknas. Skriv varför det inte finns något värde.' : 'Skäl saknas. Skriv varför värdet inte kan visas.'),
  'value-unchanged': (place) => `Värdet för ${placeWords(place)} är redan rapporterat så. Ta bort det.`,
  'revision-reason-missing': (place) => `Det finns redan ett värde för ${placeWords(place)}. Skriv varför det ska ersättas; det gamla finns kvar.`,
};
