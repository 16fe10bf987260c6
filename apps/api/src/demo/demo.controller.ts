import { Body, Controller, Get, Header, HttpCode, Post, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Desk } from '#lib/application';
import { Registers, type PersonEntry } from '#lib/kernel';
import { ROLES, type Capacity } from '#lib/planning';
import { bodyName, capacityName, capitalised } from '#lib/texts';
import { FORM } from '../http/content-types.js';
import { IdField } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import { html, page } from '../pages/page.js';
import { heldCapacities } from '../session/held-capacities.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { SigningIn } from '../session/signing-in.js';
import { ListUnits } from '../units/unit.queries.js';
import { DemoOnly } from './demo-only.guard.js';

class ChosenPerson {
  @IdField() readonly personId!: string;
}

/** Signs in as one of the invented persons, without proof. */
@ApiExcludeController()
@OpenToAnybody()
@UseGuards(DemoOnly)
@Controller('demo')
export class DemoController {
  constructor(
    private readonly registers: Registers, private readonly desk: Desk, private readonly signingIn: SigningIn, private readonly queries: QueryBus,
  ) {}

  @Get() @Header('content-type', 'text/html; charset=utf-8')
  async personsPage(): Promise<string> {
    const units = await this.queries.execute(new ListUnits({}, {}));
    const nameOf = (code: string) => units.find((unit) => unit.code === code)?.name ?? bodyName(code);
    const persons = await Promise.all((await this.registers.persons.list()).map(async (entry) => ({ entry, capacities: await heldCapacities(this.desk, entry.personId) })));
    const rows = persons.filter(({ capacities }) => capacities.length > 0).toSorted(byRoleAndName).map(({ entry, capacities }) => rowOf(entry, capacities.map((held) => capacityName(held, nameOf))));
    return page('Logga in i demonstrationen', html`
<p>Personerna är påhittade, liksom allt de har beslutat. Välj vem du vill vara, och byt när du vill. Ett mål går från en
nämndsekreterare, genom kommunstyrelsens och kommunfullmäktiges sekreterare, till styrkortet.</p>
<table>
<caption>Personer och vad de är</caption>
<thead><tr><th scope="col">Person</th><th scope="col">Roll</th><th scope="col"><span class="for-readers">Inloggning</span></th></tr></thead>
<tbody>
${rows}</tbody>
</table>`);
  }

  @Post() @HttpCode(303) @Redirect('/', 303) @RouteConfig(FORM)
  async signIn(@Body() { personId }: ChosenPerson, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const [person] = await this.registers.persons.find([personId]);
    if (!person) throw Problem.at('not-found');
    await this.signingIn.signIn(personId, request, reply);
  }
}

type Cast = Readonly<{ entry: PersonEntry; capacities: readonly Capacity[] }>;

/** In the order in which a goal meets them. */
const byRoleAndName = (one: Cast, other: Cast): number => rank(one) - rank(other) || one.entry.name.localeCompare(other.entry.name, 'sv');
const rank = ({ capacities: [first] }: Cast): number => (first ? ROLES.indexOf(first.role) : ROLES.length);

const rowOf = ({ personId, name }: PersonEntry, capacities: readonly string[]) => html`<tr>
<th scope="row">${name}</th>
<td>${capitalised(capacities.join(', '))}</td>
<td><form method="post" action="/demo"><input type="hidden" name="personId" value="${personId}"><button type="submit">Logga in<span class="for-readers"> som ${name}</span></button></form></td>
</tr>
`;
