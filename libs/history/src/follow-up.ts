import { derivedId } from '#lib/evidence';
import { plusDays, type Assessment, type AssessGoal, type FollowUpRound, type Forecast, type Measure, type Trend } from '#lib/planning';
import type { LocalDate } from '#lib/kernel';
import { swedishDecimal } from '#lib/texts';
import { targetShare, valueAt, type PlannedGoal } from './planned-goal.js';
import type { Random } from './random.js';

type Said = Omit<AssessGoal, 'kind' | 'goalId' | 'today' | 'rounds' | 'closedOn' | 'unreported'>;

/** What is said, and the figure that it rests on, null where there is none yet. */
export type Answer = Readonly<{ said: Said; outcome: string | null }>;
export type Answered = Readonly<{ goal: PlannedGoal; day: LocalDate; answer: Answer }>;

/** How far from baseline to target the outcome has come. */
const SHARES: Readonly<Record<Assessment, readonly [number, number]>> = {
  'achieved': [1, 1.2], 'partly-achieved': [0.35, 0.85], 'not-achieved': [-0.4, 0.1], 'not-assessed': [0, 0],
};

const REASONS: Readonly<Record<Assessment, readonly [string, ...string[]]>> = {
  'achieved': ['Arbetssättet har fått fäste i hela verksamheten.', 'Insatserna började tidigt på året och effekten syns.', 'Samarbetet med andra nämnder och bolag har gett resultat.', 'Nivån har hållits tre mätningar i rad.'],
  'partly-achieved': ['Utvecklingen går åt rätt håll men takten räcker inte hela vägen.', 'Halva verksamheten når nivån, övriga kom igång först efter sommaren.', 'Två tjänster var vakanta under våren.', 'Kvinnor når nivån, män inte riktigt.'],
  'not-achieved': ['Rekrytering och lokaler har dragit ut på tiden.', 'Upphandlingen överklagades och insatsen sköts upp.', 'Behoven ökade mer än väntat.', 'Prisökningar åt upp utrymmet.'],
  'not-assessed': ['Statistiken för perioden är ännu inte publicerad.', 'Mätningen görs först i slutet av året.'],
};

/** What is done about it, by the first figure of the area's number. */
const MEASURES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  1: ['Gemensam handläggare för de ärenden som väntat längst', 'Avstämning med berörda nämnder och bolag varannan vecka', 'Tidplan för höstens insatser läggs om'],
  2: ['Stödet sätts in tidigare, med start i de enheter som ligger lägst', 'Arbetslag med goda resultat delar sitt arbetssätt', 'Uppföljning varje månad till nämnden'],
  3: ['Handlingsplan tillsammans med skyddsombuden', 'Administrativ tjänst inrättas som avlastning', 'Samtal med alla medarbetare i berörda grupper'],
  4: ['Återhållsamhet med inköp och vikarier resten av året', 'Avtal omförhandlas', 'Åtgärdsplan med månadsvis prognos till nämnden'],
};

const RESPONSIBLE = ['Förvaltningschefen', 'Verksamhetschefen', 'Ekonomichefen', 'Utvecklingschefen'] as const;

/** What a unit answers in a round: mostly well, with the figures, and with a measure where it is not. */
export function assessmentOf(random: Random, goal: PlannedGoal, { code, statuses, periodEnds }: FollowUpRound): Answer {
  const assessment = statusOf(random, statuses);
  const isInterim = !periodEnds.endsWith('-12-31');
  const certainty = random.chance(0.18) ? 'preliminary' : 'final';
  const outcome = outcomeOf(random, goal, assessment);
  const said: Said = {
    followUp: code, assessment, forecast: isInterim ? FORECASTS[assessment] : null, trend: TRENDS[assessment],
    certainty, motivation: `${outcomeWords(goal, outcome)}${random.pick(REASONS[assessment])}`,
    measures: assessment === 'partly-achieved' || assessment === 'not-achieved' ? measuresOf(random, goal, { code, periodEnds }) : [],
  };
  return { said, outcome };
}

/** What the year is likely to bring of a goal that goes so. */
const FORECASTS: Readonly<Record<Assessment, Forecast | null>> = {
  'achieved': 'likely', 'partly-achieved': 'partly-likely', 'not-achieved': 'unlikely', 'not-assessed': null,
};
const TRENDS: Readonly<Record<Assessment, Trend | null>> = {
  'achieved': 'improving', 'partly-achieved': 'unchanged', 'not-achieved': 'worsening', 'not-assessed': null,
};

function measuresOf(random: Random, { goalId, area }: PlannedGoal, { code, periodEnds }: Pick<FollowUpRound, 'code' | 'periodEnds'>): readonly Measure[] {
  const measures = MEASURES[area.charAt('MO-'.length)] ?? MEASURES[2];
  return measures ? [{
    measureId: derivedId('measure', goalId, code), text: random.pick(measures), responsible: random.pick(RESPONSIBLE), dueOn: plusDays(periodEnds, 60 + random.whole(90)) }] : [];
}

function statusOf(random: Random, statuses: readonly Assessment[]): Assessment {
  const drawn = random.whole(100);
  const wanted: Assessment = drawn < 64 ? 'achieved' : drawn < 85 ? 'partly-achieved' : drawn < 93 ? 'not-achieved' : 'not-assessed';
  return statuses.includes(wanted) ? wanted : statuses[0] ?? 'not-assessed';
}

function outcomeOf(random: Random, { idea: { indicator }, version }: PlannedGoal, assessment: Assessment): string | null {
  if (!indicator || assessment === 'not-assessed') return null;
  const [from, to] = SHARES[assessment];
  const share = from + ((to - from) * random.whole(100)) / 100;
  return valueAt(indicator, share * targetShare(version));
}

/** "Sjukfrånvaro: 6,7 procent mot målvärdet 6,3. " */
function outcomeWords({ idea: { indicator }, version }: PlannedGoal, outcome: string | null): string {
  if (!indicator || outcome === null) return '';
  return `${indicator.name}: ${swedishDecimal(outcome)} ${indicator.unit} mot målvärdet ${swedishDecimal(valueAt(indicator, targetShare(version)))}. `;
}
