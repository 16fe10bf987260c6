import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { Clock, Registers } from '#lib/kernel';
import { ROLES, type Role } from '#lib/planning';
import { capacitiesHeld } from '#lib/scorecard';
import { Readings, type Asking } from '../reading/readings.js';

export class HeldRoleAnswer {
  @ApiProperty({ enum: ROLES }) readonly role!: Role;
  @ApiProperty({ example: 'BUN' }) readonly body!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) readonly until!: string | null;
}

export class PersonAnswer {
  @ApiProperty({ format: 'uuid' }) readonly personId!: string;
  @ApiProperty({ example: 'Karin Bergdahl' }) readonly name!: string;
  @ApiProperty({ type: [HeldRoleAnswer], description: 'Roller som personen har i dag' }) readonly roles!: readonly HeldRoleAnswer[];
}

export class ListPersons extends Query<readonly PersonAnswer[]> {
  constructor(readonly asking: Asking) { super(); }
}

/** Names come from the register as they are now, also where the roles are asked for as of another moment. */
@QueryHandler(ListPersons)
export class ListPersonsHandler implements IQueryHandler<ListPersons> {
  constructor(private readonly readings: Readings, private readonly registers: Registers, private readonly clock: Clock) {}

  async execute({ asking }: ListPersons): Promise<readonly PersonAnswer[]> {
    const { db, at, municipality } = await this.readings.open(asking);
    const held = Map.groupBy(await capacitiesHeld(db, at, { municipality, on: this.clock.today() }), ({ personId }) => personId);
    return (await this.registers.persons.list()).map(({ personId, name }) => ({
      personId, name, roles: (held.get(personId) ?? []).map(({ role, body, from, until }) => ({ role, body, from, until })),
    }));
  }
}
