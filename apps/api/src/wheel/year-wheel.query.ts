import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { WHEEL_KINDS, WHEEL_RINGS, yearWheelOf, type WheelEntryOnDay, type WheelKind, type WheelRing } from '#lib/scorecard';
import { provisionName } from '#lib/texts';
import { Readings, type Asking } from '../reading/readings.js';

/** A period, a last day or a meeting of the year; of a single day `from` and `to` are the same. */
export class WheelEntryAnswer {
  @ApiProperty({ enum: WHEEL_RINGS, description: 'Vems det är: nämndernas, kommunstyrelsens, fullmäktiges, eller en rapport' }) readonly ring!: WheelRing;
  @ApiProperty({ enum: WHEEL_KINDS }) readonly kind!: WheelKind;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly to!: string;
  @ApiProperty({ type: [String], description: 'Organ eller enheter som det gäller; tomt när det gäller alla' }) readonly bodies!: readonly string[];
  @ApiProperty({ type: Number, nullable: true, example: 2027 }) readonly budgetYear!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Uppföljningens namn' }) readonly title!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '11 kap. 8 § kommunallagen', description: 'Lagrummet, när dagen är lagens' }) readonly provision!: string | null;
  @ApiProperty({ description: 'Det är gjort, och ingen väntar på det' }) readonly isDone!: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Dagen som det var först' }) readonly movedFrom!: string | null;
  @ApiProperty({ description: 'Hur många enheter som har fått en senare dag' }) readonly unitsWithLonger!: number;
  @ApiProperty({ enum: ['past', 'ongoing', 'coming'] }) readonly state!: WheelEntryOnDay['state'];
  @ApiProperty({ type: Number, nullable: true, description: 'Arbetsdagar kvar till den sista dagen; null när den har passerat' }) readonly workingDaysLeft!: number | null;
}

/** A calendar year, with what three planning years do in it. */
export class YearWheelAnswer {
  @ApiProperty({ example: 2026 }) readonly year!: number;
  @ApiProperty({ format: 'date', description: 'Dagen som visaren står på' }) readonly today!: string;
  @ApiProperty({ type: [WheelEntryAnswer] }) readonly entries!: readonly WheelEntryAnswer[];
}

export class GetYearWheel extends Query<YearWheelAnswer> {
  constructor(readonly year: number, readonly asking: Asking) { super(); }
}

@QueryHandler(GetYearWheel)
export class GetYearWheelHandler implements IQueryHandler<GetYearWheel> {
  constructor(private readonly readings: Readings) {}

  async execute({ year, asking }: GetYearWheel): Promise<YearWheelAnswer> {
    const { db, at, municipality, viewer, today } = await this.readings.open(asking);
    const entries = await yearWheelOf(db, at, { municipality, year, viewer, today });
    return { year, today, entries: entries.map(({ provision, ...entry }) => ({ ...entry, provision: provision && provisionName(provision) })) };
  }
}
