import type { ContentWarning } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';

/** What the text says is done, in the words that say it. */
export type WordingWarning = Readonly<{ code: 'activity-wording'; params: Readonly<{ words: string }> }>;

export const CONTENT_WARNINGS: Catalogue<ContentWarning | WordingWarning> = {
  'activity-wording': ({ words }) => `Orden ”${words}” säger vad som görs, inte vad som ska bli annorlunda. Skriv hellre effekten.`,
  'statistic-after-report': ({ indicator, period, publishedOn, reportBy }) =>
    `Utfallet av ”${indicator}” för ${period} är publicerat tidigast den ${swedishDate(publishedOn)}, men rapporten lämnas den ${swedishDate(reportBy)}: bedömningen blir preliminär.`,
  'gender-split-unsaid': ({ indicator }) => `Det framgår inte om ”${indicator}” delas upp på kvinnor och män, eller varför inte.`,
};
