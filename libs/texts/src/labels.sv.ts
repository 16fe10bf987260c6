import type {
  Action, AppealOutcome, Assessment, BoardOutcome, Certainty, CouncilOutcome, Forecast, GehKind, Gender, GoalStatus, IndicatorDirection, MeasureStatus, Role, Trend, UnitKind, Validity, ValueStatus,
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
} as const satisfies Record<GoalStatus, string>;

export const VALIDITY_LABELS = {
  'not-yet': 'gäller inte än',
  'in-force': 'gäller',
  'ended': 'har upphört',
} as const satisfies Record<Validity, string>;

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

/** What somebody does, as it stands after "Du kan inte". */
export const ACTION_LABELS = {
  'open-cycle': 'öppna planeringen för ett år',
  'move-deadline': 'flytta sista dagar',
  'extend-deadline': 'ge enheter längre tid',
  'register-unit': 'registrera enheter',
  'rename-unit': 'ge enheter nya namn',
  'dissolve-unit': 'registrera att enheter upphör',
  'register-person': 'registrera personer',
  'grant-role': 'ge roller',
  'end-role': 'avsluta roller',
  'draft-goal': 'upprätta mål för enheten',
  'revise-goal': 'ändra enhetens mål',
  'submit-goal-preliminarily': 'lämna in enhetens mål preliminärt',
  'write-note': 'skriva anteckningar om mål',
  'ask-for-statement': 'begära yttranden om målet',
  'give-statement': 'lämna enhetens yttrande',
  'pass-over-statement': 'gå vidare utan yttranden om målet',
  'request-completion': 'begära komplettering av mål',
  'assess-goal': 'bedöma enhetens mål',
  'reassess-goal': 'ändra bedömningar av enhetens mål',
  'report-indicator-values': 'rapportera utfall för enhetens mål',
  'complete-measure': 'avsluta enhetens åtgärder',
  'delay-measure': 'skjuta upp enhetens åtgärder',
  'drop-measure': 'stryka enhetens åtgärder',
  'declare-area-not-applicable': 'förklara målområden ej tillämpliga för enheten',
  'declare-area-applicable': 'ta tillbaka att målområden inte är tillämpliga för enheten',
  'record-committee-decision': 'registrera beslut om enhetens mål',
  'record-board-decision': 'registrera kommunstyrelsens beslut',
  'record-council-decision': 'registrera kommunfullmäktiges beslut',
  'countersign-decision': 'kontrasignera beslut',
  'decline-countersignature': 'avstå från att kontrasignera beslut',
  'reassign-paragraph': 'ändra paragrafen för ett beslut',
  'schedule-meeting': 'lägga in sammanträden',
  'move-meeting': 'flytta sammanträden',
  'cancel-meeting': 'ställa in sammanträden',
  'approve-minutes': 'registrera justering av protokoll',
  'approve-paragraph-immediately': 'registrera omedelbar justering',
  'post-notice': 'registrera anslag av protokoll',
  'remove-notice': 'registrera att anslag är nedtagna',
  'correct-minutes': 'rätta protokoll',
  'register-appeal': 'registrera överklaganden',
  'decide-appeal': 'registrera hur det gick med överklaganden',
  'retry-reminder': 'skicka om påminnelser',
  'submit-goal': 'lämna in mål utan beslut',
  'confirm-submission': 'bekräfta ett preliminärt mål utan beslut',
  'change-submission': 'ändra ett preliminärt mål utan beslut',
  'endorse-goal': 'föreslå mål utan beslut',
  'endorse-goal-with-amendment': 'föreslå mål med ändrad text utan beslut',
  'propose-goal-rejection': 'föreslå avslag utan beslut',
  'rescind-endorsement': 'ta tillbaka kommunstyrelsens förslag utan beslut',
  'table-goal': 'bordlägga mål utan beslut',
  'refer-goal-back': 'återremittera mål utan beslut',
  'adopt-goal-with-changes': 'anta mål med ändrad text utan beslut',
  'reject-goal': 'avslå mål utan beslut',
  'adopt-goal': 'anta mål utan beslut',
  'withdraw-goal': 'återkalla mål utan beslut',
  'submit-follow-up': 'lämna uppföljningar utan beslut',
  'note-follow-up': 'lägga uppföljningar till handlingarna utan beslut',
  'return-follow-up': 'begära mer om uppföljningar utan beslut',
  'propose-goal-change': 'föreslå att ett antaget mål ändras eller upphör utan beslut',
  'amend-goal': 'ändra antagna mål utan beslut',
  'discontinue-goal': 'låta mål upphöra utan beslut',
  'annul-goal-decision': 'upphäva beslut om mål utan dom',
  'transfer-goal': 'föra över ansvaret för mål utan beslut',
} as const satisfies Record<Action, string>;

const BODY_NAMES: ReadonlyMap<string, string> = new Map([
  ['KS', 'kommunstyrelsen'], ['KF', 'kommunfullmäktige'], ['kommunen', 'kommunen'],
]);

/** A body as it stands in a sentence; a unit's code where only the register knows its name. */
export const bodyName = (code: string): string => BODY_NAMES.get(code) ?? code;

/** A capacity in words: `nämndsekreterare för BUN`. Some roles say of themselves whose they are. */
export const capacityName = ({ role, body }: Readonly<{ role: Role; body: string }>, nameOf: (code: string) => string = bodyName): string =>
  (role === 'board-secretary' || role === 'council-secretary' ? ROLE_LABELS[role] : `${ROLE_LABELS[role]} för ${nameOf(body)}`);
