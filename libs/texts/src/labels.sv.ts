import type {
  AppealOutcome, Assessment, BoardOutcome, Certainty, CouncilOutcome, CyclePhase, Forecast, GehKind, Gender, GoalStatus, IndicatorDirection, MeasureStatus, Role, Trend, UnitKind, ValueStatus,
} from '#lib/planning';

export const ASSESSMENT_LABELS = {
  'achieved': 'uppnått',
  'partly-achieved': 'delvis uppnått',
  'not-achieved': 'inte uppnått',
  'not-assessed': 'inte bedömt',
} as const satisfies Record<Assessment, string>;

export const FORECAST_LABELS = {
  'likely': 'kan uppnås',
  'partly-likely': 'kan uppnås delvis',
  'unlikely': 'blir svårt att uppnå',
} as const satisfies Record<Forecast, string>;

export const TREND_LABELS = {
  improving: 'förbättras',
  unchanged: 'oförändrad',
  worsening: 'försämras',
} as const satisfies Record<Trend, string>;

export const GENDER_LABELS = {
  total: 'totalt',
  women: 'kvinnor',
  men: 'män',
} as const satisfies Record<Gender, string>;

export const VALUE_STATUS_LABELS = {
  final: 'slutligt',
  preliminary: 'preliminärt',
  missing: 'saknas',
  suppressed: 'för få personer för att visas',
} as const satisfies Record<ValueStatus, string>;

export const MEASURE_STATUS_LABELS = {
  open: 'pågår',
  completed: 'genomförd',
  dropped: 'struken',
} as const satisfies Record<MeasureStatus, string>;

export const CERTAINTY_LABELS = {
  preliminary: 'preliminär bedömning',
  final: 'slutlig bedömning',
} as const satisfies Record<Certainty, string>;

export const GOAL_STATUS_LABELS = {
  'absent': 'finns inte',
  'draft': 'utkast',
  'submitted': 'inlämnat',
  'endorsed': 'föreslaget till kommunfullmäktige',
  'rejection-proposed': 'föreslås avslås',
  'referred-back': 'återremitterat',
  'completion-requested': 'ska kompletteras',
  'adopted': 'antaget',
  'rejected': 'avslaget',
  'withdrawn': 'återkallat',
  'voided': 'upphävt efter överklagande',
  'mistaken': 'inlämnat av misstag',
} as const satisfies Record<GoalStatus, string>;

export const OUTCOME_LABELS = {
  'endorsed': 'föreslås kommunfullmäktige',
  'endorsed-with-amendment': 'föreslås kommunfullmäktige med ändrad text',
  'rejection-proposed': 'föreslås avslås',
  'tabled': 'bordläggs',
  'referred-back': 'återremitteras',
  'rescinded': 'tas tillbaka',
  'adopted': 'antas',
  'adopted-with-changes': 'antas med ändrad text',
  'rejected': 'avslås',
  'transferred': 'går över till en annan enhet',
  'follow-up-noted': 'uppföljningen läggs till handlingarna',
  'follow-up-returned': 'mer begärs om uppföljningen',
  'amendment-proposed': 'föreslås ändras',
  'discontinuation-proposed': 'föreslås upphöra',
  'confirmation-proposed': 'föreslås bekräftas för ett år till',
  'confirmed-for-year': 'bekräftas för ett år till',
  'amended': 'ändras',
  'discontinued': 'upphör',
} as const satisfies Record<BoardOutcome['outcome'] | CouncilOutcome['outcome'], string>;

export const GEH_LABELS = {
  financial: 'finansiellt mål för god ekonomisk hushållning',
  operational: 'verksamhetsmål för god ekonomisk hushållning',
  none: 'inte ett mål för god ekonomisk hushållning',
} as const satisfies Record<GehKind, string>;

export const INDICATOR_DIRECTION_LABELS = {
  increase: 'ska öka',
  decrease: 'ska minska',
  maintain: 'ska hållas',
  range: 'ska ligga inom ett intervall',
} as const satisfies Record<IndicatorDirection, string>;

export const UNIT_KIND_LABELS = {
  committee: 'nämnd',
  administration: 'förvaltning',
  company: 'kommunalt bolag',
  'audit': 'revision',
} as const satisfies Record<UnitKind, string>;

export const ROLE_LABELS = {
  'committee-secretary': 'nämndsekreterare',
  'company-secretary': 'bolagssekreterare',
  'chair': 'ordförande',
  'board-secretary': 'kommunstyrelsens sekreterare',
  'council-secretary': 'kommunfullmäktiges sekreterare',
  'controller': 'controller',
  'auditor': 'revisor',
  'administrator': 'administratör',
} as const satisfies Record<Role, string>;

export const APPEAL_OUTCOME_LABELS = {
  dismissed: 'avslogs eller avvisades',
  annulled: 'bifölls, och beslutet upphävdes',
} as const satisfies Record<AppealOutcome, string>;

/** Where a cycle stands. */
export const CYCLE_PHASE_LABELS = {
  'planned': 'mål kan inte upprättas ännu',
  'submission-open': 'enheterna upprättar mål',
  'board-preparation': 'kommunstyrelsen bereder målen',
  'proposal-decided': 'kommunstyrelsen har lagt sitt förslag',
  'before-council': 'förslaget ligger hos kommunfullmäktige',
  'referred-back': 'kommunfullmäktige har återremitterat mål',
  'adopted': 'målen är antagna',
  'revision-open': 'de antagna målen revideras före året',
  'executing': 'målen gäller och följs upp',
  'year-end': 'året är slut och bokslut pågår',
  'annual-report-handed-over': 'årsredovisningen är överlämnad',
  'annual-report-approved': 'årsredovisningen är godkänd',
  'closed': 'året är avslutat',
} as const satisfies Record<CyclePhase, string>;

const BODY_NAMES: ReadonlyMap<string, string> = new Map([
  ['KS', 'kommunstyrelsen'], ['KF', 'kommunfullmäktige'], ['kommunen', 'kommunen'], ['KFP', 'kommunfullmäktiges presidium'],
  ['installation', 'Årshjul'],
]);

/** A body as it stands in a sentence; a unit's code where only the register knows its name. */
export const bodyName = (code: string): string => BODY_NAMES.get(code) ?? code;

/** A capacity in words: `nämndsekreterare för BUN`. Some roles say of themselves whose they are; the operator is nobody, but the program by itself. */
export function capacityName({ role, body }: Readonly<{ role: Role | 'operator'; body: string }>, nameOf: (code: string) => string = bodyName): string {
  if (role === 'operator') return 'automatiskt';
  return role === 'board-secretary' || role === 'council-secretary' ? ROLE_LABELS[role] : `${ROLE_LABELS[role]} för ${nameOf(body)}`;
}
