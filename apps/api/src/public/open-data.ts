import { ApiProperty } from '@nestjs/swagger';
import { ASSESSMENTS, CERTAINTIES, GEH_KINDS, VALIDITIES, type Assessment, type Certainty, type GehKind, type Validity } from '#lib/planning';
import type { PublicGoal, PublicYear } from '#lib/scorecard';
import { CERTAINTY_LABELS, GEH_LABELS, csv, indicatorSentence, type NameOf } from '#lib/texts';
import { AnnexAnswer } from '../annex/annex.dto.js';
import { BasisAnswer } from '../goals/basis.dto.js';
import { MARK_WORDS, markOf } from './marks.js';
import type { GoalToShow, YearToShow } from './public-readings.js';

export class OpenFollowUp {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'augusti' }) readonly followUp!: string;
  @ApiProperty({ format: 'date' }) readonly assessedOn!: string;
  @ApiProperty({ enum: ASSESSMENTS }) readonly assessment!: Assessment;
  @ApiProperty({ enum: CERTAINTIES }) readonly certainty!: Certainty;
  @ApiProperty() readonly motivation!: string;
}

export class OpenDecision {
  @ApiProperty({ example: 'adopted' }) readonly outcome!: string;
  @ApiProperty({ type: BasisAnswer }) readonly basis!: BasisAnswer;
}

/** An adopted goal as open data. What is added to it later never changes what is here. */
export class OpenGoal {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'MO-2.1' }) readonly area!: string;
  @ApiProperty({ description: 'Målområdets text' }) readonly areaText!: string;
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty({ example: 'Barn- och utbildningsnämnden' }) readonly unitName!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly description!: string;
  @ApiProperty() readonly intendedEffect!: string;
  @ApiProperty({ type: [String], description: 'Indikatorerna, i ord' }) readonly indicators!: readonly string[];
  @ApiProperty({ type: [Number], description: 'De globala mål i Agenda 2030 som målet bidrar till' }) readonly sdg!: readonly number[];
  @ApiProperty({ enum: GEH_KINDS, nullable: true, description: 'Vilket slags mål för god ekonomisk hushållning som det föreslogs vara' }) readonly gehProposal!: GehKind | null;
  @ApiProperty({ description: 'SHA-256 av texten som kommunfullmäktige beslutade om' }) readonly contentHash!: string;
  @ApiProperty({ enum: GEH_KINDS, nullable: true }) readonly geh!: GehKind | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly inForceFrom!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly inForceTo!: string | null;
  @ApiProperty({ enum: VALIDITIES, nullable: true }) readonly validity!: Validity | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen då en domstol upphävde beslutet' }) readonly annulledOn!: string | null;
  @ApiProperty({ type: [OpenDecision] }) readonly decisions!: readonly OpenDecision[];
  @ApiProperty({ type: [AnnexAnswer], description: 'Handlingar som texten bygger på; av de sekretessmarkerade bara bestämmelsen' }) readonly annexes!: readonly AnnexAnswer[];
  @ApiProperty({ type: [OpenFollowUp], description: 'De uppföljningar som är beslutade' }) readonly followUps!: readonly OpenFollowUp[];
}

export class OpenYear {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 'Luleå kommun' }) readonly municipality!: string;
  @ApiProperty({ type: [OpenGoal] }) readonly goals!: readonly OpenGoal[];
}

export const openGoalOf = ({ goal, directions, nameOf }: GoalToShow): OpenGoal =>
  openGoal(goal, { areaText: directions.flatMap(({ areas }) => areas).find(({ code }) => code === goal.area)?.text ?? '', nameOf });

export const openYear = ({ frame, year, nameOf }: YearToShow): OpenYear => ({
  budgetYear: year.budgetYear, municipality: frame.municipality,
  goals: goalsOf(year).map(({ goal, areaText }) => openGoal(goal, { areaText, nameOf })),
});

const goalsOf = ({ directions }: PublicYear): readonly Readonly<{ goal: PublicGoal; areaText: string }>[] =>
  directions.flatMap(({ areas }) => areas.flatMap(({ text, goals }) => goals.map((goal) => ({ goal, areaText: text }))));

function openGoal(goal: PublicGoal, { areaText, nameOf }: Readonly<{ areaText: string; nameOf: NameOf }>): OpenGoal {
  const { goalId, budgetYear, area, unit, content, contentHash, geh, inForceFrom, inForceTo, validity, annulledOn } = goal;
  return {
    goalId, budgetYear, area, areaText, unit, unitName: nameOf(unit),
    title: content.title, description: content.description, intendedEffect: content.intendedEffect, indicators: content.indicators.map(indicatorSentence),
    sdg: content.sdg ?? [], gehProposal: content.gehProposal ?? null, contentHash, geh, inForceFrom, inForceTo, validity, annulledOn,
    decisions: goal.decisions.map(({ outcome, basis }) => ({ outcome, basis })),
    annexes: goal.annexes,
    followUps: goal.followUps.map(({ budgetYear: ofYear, followUp, assessedOn, assessment, certainty, motivation }) => ({ budgetYear: ofYear, followUp, assessedOn, assessment, certainty, motivation })),
  };
}

/** The columns of the table; new ones come after these. */
export const CSV_COLUMNS = [
  'Budgetår', 'Mål', 'Målområde', 'Målområdets text', 'Enhet', 'Enhetens namn', 'Titel', 'Beskrivning', 'Avsedd effekt', 'Beslutat av', 'Beslutsdag', 'Paragraf',
  'Gäller från', 'Gäller till', 'God ekonomisk hushållning', 'Uppföljning', 'Bedömning', 'Säkerhet', 'Motivering',
  'Globala mål', 'Föreslaget för god ekonomisk hushållning',
] as const;

export const goalsAsCsv = ({ year, nameOf }: YearToShow): string =>
  csv([CSV_COLUMNS, ...goalsOf(year).map(({ goal, areaText }) => rowOf(openGoal(goal, { areaText, nameOf }), goal))]);

function rowOf(open: OpenGoal, goal: PublicGoal): readonly Cell[] {
  return [
    open.budgetYear, open.goalId, open.area, open.areaText, open.unit, open.unitName, open.title, open.description, open.intendedEffect,
    ...basisCells(goal), open.inForceFrom, open.inForceTo, open.geh === null ? null : GEH_LABELS[open.geh], ...followUpCells(open, goal),
    open.sdg.join(' '), open.gehProposal === null ? null : GEH_LABELS[open.gehProposal],
  ];
}

type Cell = string | number | null;

const basisCells = ({ adoptedBy }: PublicGoal): readonly Cell[] => (adoptedBy ? [adoptedBy.body, adoptedBy.meetingDate, adoptedBy.paragraph] : [null, null, null]);

function followUpCells({ followUps }: OpenGoal, goal: PublicGoal): readonly Cell[] {
  const [latest, word] = [followUps.at(-1), MARK_WORDS[markOf(goal)]];
  return latest ? [latest.followUp, word, CERTAINTY_LABELS[latest.certainty], latest.motivation] : [null, word, null, null];
}
