import type { LocalDate } from '#lib/kernel';
import { goalInForce, goalSheet, type GoalSheet } from '#lib/scorecard';
import { namesOfBodies, type Reading } from '#lib/telling';
import { ASSESSMENT_LABELS, CERTAINTY_LABELS, GEH_LABELS, GOAL_STATUS_LABELS, capitalised, globalGoalsOf, indicatorSentence, minutes, type NameOf } from '#lib/texts';
import type { Answer } from '../answer.js';
import { tableOf } from '../table.js';
import { NotSo } from '../told.js';

type OfGoal = Readonly<{ goalId: string; knownAt: string; inForceOn: LocalDate | undefined }>;

/** One goal: where it stood, in which words, by which decisions. @throws NotSo */
export async function goalAnswer(reading: Reading, { goalId, knownAt, inForceOn }: OfGoal): Promise<Answer> {
  const { db, at, ...of } = reading;
  const sheet = await (inForceOn === undefined ? goalSheet(db, at, { ...of, goalId }) : goalInForce(db, at, { ...of, goalId, inForceOn }));
  if (!sheet) throw new NotSo(inForceOn === undefined ? `Målet ${goalId} fanns inte, efter vad som var känt ${knownAt}.` : `Målet ${goalId} gällde inte ${inForceOn}, efter vad som var känt ${knownAt}.`);
  const rows = rowsOf(sheet, await namesOfBodies(reading));
  return { text: tableOf(['uppgift', `som det var känt ${knownAt}`], rows), table: [['Uppgift', 'Innehåll'], ...rows], data: sheet };
}

function rowsOf({ content, ...goal }: GoalSheet, nameOf: NameOf): readonly (readonly [string, string])[] {
  const { assessment, inForce } = goal;
  return [
    ['Titel', content.title], ['Mål', goal.goalId], ['Budgetår', String(goal.budgetYear)], ['Målområde', goal.area], ['Enhet', capitalised(nameOf(goal.unit))],
    ['Läge', GOAL_STATUS_LABELS[goal.status]], ['Version', String(goal.version)], ['Textens kontrollsumma', goal.contentHash],
    ['Beskrivning', content.description], ['Avsedd effekt', content.intendedEffect],
    ...content.indicators.map((indicator) => ['Indikator', indicatorSentence(indicator)] as const),
    ...(content.qualitative ? [['Bedöms på', `${content.qualitative.criterion} ${content.qualitative.evidence}`] as const] : []),
    ...globalGoalsOf(content).map((globalGoal) => ['Globalt mål', globalGoal] as const),
    ...(content.gehProposal ? [['Föreslås som', GEH_LABELS[content.gehProposal]] as const] : []),
    ...(inForce ? [['Gäller', `${inForce.inForceFrom} – ${inForce.inForceTo}`] as const] : []),
    ...(assessment ? [['Bedömning', `${ASSESSMENT_LABELS[assessment.assessment]}, ${CERTAINTY_LABELS[assessment.certainty]} (${assessment.followUp}). ${assessment.motivation}`] as const] : []),
    ...goal.decisions.map(({ basis, version }) => ['Beslut', `${capitalised(nameOf(basis.body))} ${minutes(basis)}, version ${version}`] as const),
  ];
}
