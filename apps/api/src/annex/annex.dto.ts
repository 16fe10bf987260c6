import { ApiProperty } from '@nestjs/swagger';
import { ANNEX_KINDS, type AnnexKind } from '#lib/planning';

export class SecrecyMarkAnswer {
  @ApiProperty({ example: '21:7', description: 'Bestämmelsen i OSL: kapitel och paragraf' }) readonly provision!: string;
  @ApiProperty({ example: 'SBN', description: 'Organet som markerade' }) readonly by!: string;
  @ApiProperty({ format: 'date' }) readonly markedOn!: string;
}

export class AnnexDocumentAnswer {
  @ApiProperty({ example: 'Kalkyl för markanvisningen' }) readonly name!: string;
  @ApiProperty({ description: 'SHA-256 av handlingen' }) readonly sha256!: string;
}

/** An annex to a goal's text. */
export class AnnexAnswer {
  @ApiProperty({ format: 'uuid' }) readonly annexId!: string;
  @ApiProperty({ enum: ANNEX_KINDS }) readonly kind!: AnnexKind;
  @ApiProperty({ example: 'SBN', description: 'Organet som lade till bilagan' }) readonly by!: string;
  @ApiProperty({ description: 'Versionen av målet som den lades till' }) readonly version!: number;
  @ApiProperty({ format: 'date' }) readonly attachedOn!: string;
  @ApiProperty({ type: AnnexDocumentAnswer, nullable: true, description: 'Saknas när bilagan är maskerad för den som frågar' }) readonly document!: AnnexDocumentAnswer | null;
  @ApiProperty({ type: SecrecyMarkAnswer, nullable: true, description: 'Sekretessmarkeringen; saknas när bilagan är öppen' }) readonly secrecy!: SecrecyMarkAnswer | null;
}
