import { ApiProperty } from '@nestjs/swagger';

export class VoteAnswer {
  @ApiProperty({ example: 18 }) readonly inFavour!: number;
  @ApiProperty({ example: 23 }) readonly against!: number;
  @ApiProperty({ example: 41 }) readonly present!: number;
}
