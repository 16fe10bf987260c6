import type { SearchJournalParams } from '../api/generated.js';

/** The kinds of events that an auditor looks for by name. */
export const EVENT_LABELS = {
  'goal-drafted': 'Mål upprättat', 'goal-revised': 'Mål omarbetat', 'goal-submitted': 'Mål inlämnat', 'goal-submitted-preliminarily': 'Mål preliminärt inlämnat',
  'goal-referred-back': 'Mål återremitterat', 'goal-tabled': 'Mål bordlagt', 'goal-endorsed': 'Mål tillstyrkt', 'goal-endorsed-with-amendment': 'Mål tillstyrkt med ändrad text',
  'goal-adopted': 'Mål antaget', 'goal-adopted-with-changes': 'Mål antaget med ändrad text', 'goal-rejected': 'Mål avslaget', 'goal-withdrawn': 'Mål återkallat',
  'goal-amended': 'Antaget mål ändrat', 'goal-discontinued': 'Antaget mål upphör', 'goal-assessed': 'Mål bedömt', 'goal-reassessed': 'Bedömning ändrad',
  'committee-decided': 'Nämndens beslut', 'board-decided': 'Kommunstyrelsens beslut', 'council-decided': 'Kommunfullmäktiges beslut', 'paragraph-reassigned': 'Paragraf ändrad',
  'decision-countersigned': 'Beslut kontrasignerat', 'deadline-moved': 'Sista dag flyttad', 'deadline-extended': 'Längre tid för en enhet', 'minutes-corrected': 'Protokoll rättat',
  'minutes-approved': 'Protokoll justerat', 'appeal-registered': 'Överklagande', 'area-declared-not-applicable': 'Målområde ej tillämpligt', 'role-granted': 'Roll tilldelad', 'role-ended': 'Roll avslutad',
  'date-noted': 'Vad en dag förde med sig', 'reminder-policy-set': 'Påminnelser ändrade', 'closed-days-set': 'Stängda dagar ändrade', 'letters-directed': 'Brev stoppade eller omdirigerade',
} as const satisfies Partial<Record<NonNullable<SearchJournalParams['type']>, string>>;
