import { Controller, Delete, Get, HttpCode, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Desk } from '#lib/application';
import { Registers } from '#lib/kernel';
import { ROLES, type Role } from '#lib/planning';
import { Reads, Refuses } from '../http/documented.js';
import { Problem } from '../http/problem.js';
import { heldCapacities } from './held-capacities.js';
import { SigningIn } from './signing-in.js';

export class HeldCapacity {
  @ApiProperty({ enum: ROLES }) readonly role!: Role;
  @ApiProperty({ example: 'BUN' }) readonly body!: string;
}

export class SessionBody {
  @ApiProperty({ format: 'uuid' }) readonly personId!: string;
  @ApiProperty({ type: String, nullable: true }) readonly name!: string | null;
  @ApiProperty({ type: [HeldCapacity], description: 'Egenskaper som personen har i dag.' }) readonly capacities!: readonly HeldCapacity[];
}

@ApiTags('Inloggning')
@Controller('v1/session')
export class SessionController {
  constructor(private readonly desk: Desk, private readonly registers: Registers, private readonly signingIn: SigningIn) {}

  @Get() @Reads('Vem som är inloggad, och i vilka egenskaper', SessionBody)
  async getSession(@Req() { personId }: FastifyRequest): Promise<SessionBody> {
    if (personId === undefined) throw Problem.at('not-signed-in');
    const [entry] = await this.registers.persons.find([personId]);
    return { personId, name: entry?.name ?? null, capacities: await heldCapacities(this.desk, personId) };
  }

  @Delete() @HttpCode(204) @ApiOperation({ summary: 'Logga ut' }) @ApiNoContentResponse({ description: 'Utloggad' }) @Refuses(400, 401, 403, 500)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signingIn.signOut(request, reply);
  }
}
