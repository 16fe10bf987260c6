import { ApiProperty } from '@nestjs/swagger';
import { DateField, ObjectField } from '../http/fields.js';
import { DecidedByAnswer, DecidedByBody } from './deadline.dto.js';

export class FreezeProposalBody {
  @ObjectField(() => DecidedByBody, { optional: true, description: 'Kommunstyrelsens beslut om förslaget som helhet' }) readonly decidedBy?: DecidedByBody | null;
}

export class PublishProposalBody {
  @DateField({ description: 'Sammanträdet då fullmäktige ska besluta' }) readonly councilMeets!: string;
  @DateField({ description: 'Dagen då det tillkännagavs' }) readonly announcedOn!: string;
}

class ProposedGoalAnswer {
  @ApiProperty({ format: 'uuid' }) readonly goalId!: string;
  @ApiProperty({ example: 'BUN' }) readonly unit!: string;
  @ApiProperty({ example: 'MO-2.1' }) readonly area!: string;
  @ApiProperty() readonly title!: string;
  @ApiProperty() readonly version!: number;
  @ApiProperty({ description: 'Textens kontrollsumma' }) readonly contentHash!: string;
  @ApiProperty({ enum: ['adopt', 'reject'], description: 'Om kommunstyrelsen föreslår att målet antas eller avslås' }) readonly proposal!: 'adopt' | 'reject';
}

class PublishedAnswer {
  @ApiProperty({ format: 'date' }) readonly councilMeets!: string;
  @ApiProperty({ format: 'date' }) readonly announcedOn!: string;
}

/** Kommunstyrelsens förslag till kommunfullmäktige, som det låstes. */
export class ProposalAnswer {
  @ApiProperty({ example: 2027 }) readonly budgetYear!: number;
  @ApiProperty({ example: 1 }) readonly version!: number;
  @ApiProperty({ format: 'date' }) readonly frozenOn!: string;
  @ApiProperty({ type: DecidedByAnswer, nullable: true }) readonly decidedBy!: DecidedByAnswer | null;
  @ApiProperty({ type: PublishedAnswer, nullable: true }) readonly published!: PublishedAnswer | null;
  @ApiProperty({ type: [ProposedGoalAnswer] }) readonly goals!: readonly ProposedGoalAnswer[];
}
