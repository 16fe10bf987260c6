import { Controller, Param, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Desk, SignInLinks, type CommandRequest } from '#lib/application';
import { Registers } from '#lib/kernel';
import { MUNICIPALITY, authorize, grantsOf } from '#lib/planning';
import { Asked } from '../commands/asked.js';
import { Acts } from '../http/documented.js';
import { IdPipe } from '../http/id.pipe.js';
import { Problem } from '../http/problem.js';
import { refusalOf } from '../http/refusal.js';

export class SignInLinkAnswer {
  @ApiProperty({ example: '/sign-in/…', description: 'Visas en gång. Ge den till personen på ett säkert sätt.' }) readonly link!: string;
}

@ApiTags('Personer')
@Controller('v1/persons')
export class SignInLinkController {
  constructor(private readonly desk: Desk, private readonly registers: Registers, private readonly links: SignInLinks) {}

  @Post(':personId/sign-in-links') @Acts('Gör en länk som loggar in personen en gång, inom ett dygn', SignInLinkAnswer)
  async makeSignInLink(@Param('personId', IdPipe) personId: string, @Asked() asked: CommandRequest): Promise<SignInLinkAnswer> {
    await this.refuseUnlessAdministrator(asked);
    const [person] = await this.registers.persons.find([personId]);
    if (!person) throw Problem.at('not-found');
    // Whoever holds the link can act as the person: who made it stays on record.
    await this.registers.accessLog.record({ at: this.desk.clock.now(), personId: asked.personId, action: 'make-sign-in-link', subject: personId });
    return { link: await this.links.issue(personId) };
  }

  /** Who may register a person may let them in. */
  private async refuseUnlessAdministrator({ personId, capacity }: CommandRequest): Promise<void> {
    const { state } = await this.desk.persons.load(this.desk.names.person(personId));
    const rejection = authorize({
      grants: grantsOf(state), capacity, action: 'register-person', resource: { body: MUNICIPALITY, unitKind: null }, today: this.desk.clock.today(),
    });
    if (rejection) throw refusalOf(rejection);
  }
}
