import type { DeadlineBeforeMeeting, PreparationStep, Provision, StatutoryAct } from '#lib/planning';

/** What must be done by law, as it stands in a list. */
export const STATUTORY_ACT_LABELS = {
  'board-proposes-budget': 'Kommunstyrelsen föreslår budget',
  'presidium-proposes-auditors-budget': 'Fullmäktiges presidium föreslår revisorernas budget',
  'board-proposes-tax-rate': 'Kommunstyrelsen föreslår skattesats, om budgeten föreslås först i november',
  'board-proposes-budget-late': 'Kommunstyrelsen föreslår budget, om det finns särskilda skäl att vänta',
  'council-adopts-budget': 'Kommunfullmäktige antar budget; under valår de nyvalda',
  'council-sets-tax-rate': 'Kommunfullmäktige fastställer skattesats, om budgeten antas först i december',
  'council-adopts-budget-late': 'Kommunfullmäktige antar budget, om det finns särskilda skäl att vänta',
  'interim-report-handed-over': 'Delårsrapporten lämnas till kommunfullmäktige och revisorerna',
  'annual-report-handed-over': 'Årsredovisningen lämnas till kommunfullmäktige och revisorerna',
  'discharge-decided': 'Kommunfullmäktige beslutar om ansvarsfrihet',
} as const satisfies Record<StatutoryAct, string>;

/** What is done before a meeting. */
export const PREPARATION_LABELS = {
  'signed-off': 'förvaltningen har godkänt underlagen',
  'reports-in': 'tjänsteskrivelser är inlämnade',
  'agenda-set': 'ärendelistan är bestämd',
  'documents-sent': 'handlingar är utskickade',
  'board-meets': 'kommunstyrelsen har behandlat ärendena',
  'announced': 'sammanträdet är tillkännagivet och ledamöterna kallade',
  'urgent-matters-announced': 'brådskande ärenden är tillkännagivna',
} as const satisfies Record<PreparationStep, string>;

/** What must be done by a cycle's deadline. `title` is the follow-up's, null for the goals. */
export const dueWords = ({ title, budgetYear }: Readonly<{ title: string | null; budgetYear: number }>): string =>
  (title === null ? `målen för ${budgetYear} är inlämnade` : `${title} för ${budgetYear} är inlämnad`);

const LAWS = { KL: 'kommunallagen', LKBR: 'lagen om kommunal bokföring och redovisning' } as const satisfies Record<Provision['law'], string>;

/** `{ law: 'KL', chapter: 11, section: 8 }` as 11 kap. 8 § kommunallagen. */
export const provisionName = ({ law, chapter, section }: Provision): string => `${chapter} kap. ${section} § ${LAWS[law]}`;

/** How a last day falls before the meeting that must treat what is handed in by then. */
export const DEADLINE_FIT_LABELS = {
  'in-time': 'ja',
  'after-reports-in': 'knappt: tjänsteskrivelserna ska vara inne före sista dagen',
  'not-before-meeting': 'NEJ: inget sammanträde ligger mellan sista dagen och den dag då det måste vara behandlat',
} as const satisfies Record<DeadlineBeforeMeeting['fit'], string>;
