import { cycleFromTemplate, type Assessment, type FollowUpRound } from '#lib/planning';
import { momentOn } from './act.js';
import { holder } from './cast.js';
import type { YearActs, YearOptions } from './year-acts.js';

/** The code of the year-end report, and that of a forecast which only the first year has. */
const [YEAR_END, FORECAST] = ['december', 'oktober'];
const WITH_YELLOW: readonly Assessment[] = ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'];

/** The rounds of a year as they are when something is assessed in them: in the first, the year-end report uses yellow as Luleå's still did for 2016. */
export const roundsOf = ({ template, budgetYear, firstYear }: YearOptions): readonly FollowUpRound[] =>
  cycleFromTemplate(template, budgetYear).followUps.map((round) => (budgetYear === firstYear && round.code === YEAR_END ? { ...round, statuses: WITH_YELLOW } : round));

export const forecastRound = (year: YearActs): FollowUpRound =>
  ({ code: FORECAST, title: 'Prognos per den 31 oktober', periodEnds: year.day(0, '10-31'), reportBy: year.day(0, '11-15'), statuses: WITH_YELLOW });

/** The controller opens a forecast in the first year, and lets the year-end report use yellow; the year after, a copy of that one, it does not again. */
export function statusSetsSettled(year: YearActs): void {
  const { budgetYear, firstYear, template } = year.options;
  const own = template.followUps.find(({ code }) => code === YEAR_END);
  const [on, by] = [momentOn(year.day(0, '01-18'), 200), holder('controller')];
  if (!own || own.statuses.includes('partly-achieved')) return;
  if (budgetYear === firstYear) {
    year.acts.push({ at: on, by, sent: { kind: 'change-status-set', budgetYear, followUp: YEAR_END, statuses: WITH_YELLOW, reason: 'Årsredovisningen ska också visa delvis uppnådda mål.' } });
    year.acts.push({ at: momentOn(year.day(0, '05-12'), 200), by, sent: { kind: 'open-follow-up-round', budgetYear, round: forecastRound(year) } });
  } else if (budgetYear === firstYear + 1) {
    year.acts.push({ at: on, by, sent: { kind: 'change-status-set', budgetYear, followUp: YEAR_END, statuses: own.statuses, reason: 'Gul markering används inte vid årsbokslut.' } });
  }
}
