import { ASSESSMENT_LABELS } from '#lib/texts';
import { changeStatusSet, openFollowUpRound, type CycleAnswer, type FollowUpAnswer } from '../api/generated.js';
import type { Acts } from '../parts/act-choice.js';
import type { ActField } from '../parts/act-form.js';
import type { CapacityFor } from './use-capacities.js';

export type RoundFacts = Readonly<{ cycle: CycleAnswer; capacityFor: CapacityFor }>;
type Statuses = FollowUpAnswer['statuses'];

/** A report can say yes, no and that it cannot be told; whether it can also say partly is a choice. */
const SETS = { 'with-partly': ['achieved', 'partly-achieved', 'not-achieved', 'not-assessed'], 'without-partly': ['achieved', 'not-achieved', 'not-assessed'] } as const;
const setChosen = (chosen: string | undefined): Statuses => [...(chosen === 'without-partly' ? SETS['without-partly'] : SETS['with-partly'])];
const setOf = (statuses: Statuses): keyof typeof SETS => (statuses.includes('partly-achieved') ? 'with-partly' : 'without-partly');
const wordsOf = (statuses: readonly Statuses[number][]): string => statuses.map((status) => ASSESSMENT_LABELS[status]).join(', ');

const STATUSES: ActField = { name: 'statuses', label: 'Bedömningar att välja mellan', kind: 'choice', words: { 'with-partly': wordsOf(SETS['with-partly']), 'without-partly': wordsOf(SETS['without-partly']) } };

/** The controller's follow-up rounds: a further one, and what may be answered in one. */
export function roundActs({ cycle: { budgetYear, followUps }, capacityFor }: RoundFacts): Acts {
  const choose = capacityFor('controller');
  if (!choose) return {};
  return {
    openRound: {
      choice: 'Lägg till en uppföljning', button: 'Lägg till uppföljningen', said: 'Uppföljningen är tillagd. Enheterna påminns inför dess sista dag.', choose,
      intro: 'För en uppföljning utöver dem som mallen har, till exempel per sista mars. Den går inte att ta bort.',
      fields: [
        { name: 'title', label: 'Rapportens namn', kind: 'line', hint: 'Till exempel Tertialrapport per den 31 mars' },
        { name: 'code', label: 'Kort namn', kind: 'line', hint: 'Ett ord utan å, ä och ö som visas i styrkortet, till exempel mars' },
        { name: 'periodEnds', label: 'Perioden slutar den', kind: 'day' }, { name: 'reportBy', label: 'Enheterna rapporterar senast', kind: 'day' }, STATUSES],
      fieldOf: {
        'follow-up-already-open': 'code', 'follow-up-title-missing': 'title', 'follow-up-outside-year': 'periodEnds', 'deadline-within-period': 'reportBy', 'deadline-in-past': 'reportBy' },
      send: ({ title = '', code = '', periodEnds = '', reportBy = '', statuses }, options) => openFollowUpRound(budgetYear, { title, code: code.trim(), periodEnds, reportBy, statuses: setChosen(statuses) }, options) },
    ...changing({ budgetYear, followUps }, choose),
  };
}

/** The other of the two sets, round by round. */
function changing({ budgetYear, followUps }: Pick<CycleAnswer, 'budgetYear' | 'followUps'>, choose: () => void): Acts {
  if (followUps.length === 0) return {};
  const words = Object.fromEntries(followUps.map(({ code, title, statuses }) => [code, `${title}: nu ${wordsOf(statuses)}`]));
  const otherSet = (followUp: string | undefined): Statuses => {
    const now = followUps.find(({ code }) => code === followUp)?.statuses ?? [];
    return setChosen(setOf(now) === 'with-partly' ? 'without-partly' : 'with-partly');
  };
  return { changeStatuses: {
    choice: 'Ändra vilka bedömningar en uppföljning har', button: 'Ändra bedömningarna', said: 'Bedömningarna är ändrade.', choose,
    intro: `Antingen går det att svara ”${ASSESSMENT_LABELS['partly-achieved']}” eller inte; här byts det ena mot det andra. Det går så länge inget mål är bedömt i uppföljningen.`,
    fields: [{ name: 'followUp', label: 'Uppföljning', kind: 'choice', words }, { name: 'reason', label: 'Skäl', kind: 'text' }],
    fieldOf: { 'reason-missing': 'reason', 'status-set-in-use': 'followUp', 'status-set-unchanged': 'followUp', 'follow-up-unknown': 'followUp' },
    send: ({ followUp = '', reason = '' }, options) => changeStatusSet(budgetYear, followUp, { statuses: otherSet(followUp), reason }, options) } };
}
