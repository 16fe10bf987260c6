import { Body, Controller, Get, Header, HttpCode, Post, Redirect, Req, Res, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Desk } from '#lib/application';
import { Registers, type PersonEntry } from '#lib/kernel';
import type { Capacity } from '#lib/planning';
import { capacityName } from '#lib/texts';
import { FORM } from '../http/content-types.js';
import { IdField } from '../http/fields.js';
import { Problem } from '../http/problem.js';
import { html, page } from '../pages/page.js';
import { heldCapacities } from '../session/held-capacities.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { SigningIn } from '../session/signing-in.js';
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
  constructor(private readonly registers: Registers, private readonly desk: Desk, private readonly signingIn: SigningIn) {}

  @Get() @Header('content-type', 'text/html; charset=utf-8')
  async personsPage(): Promise<string> {
    const persons = [...await this.registers.persons.list()].sort((one, other) => one.name.localeCompare(other.name, 'sv'));
    const rows = await Promise.all(persons.map(async (person) => rowOf(person, await heldCapacities(this.desk, person.personId))));
    return page('Logga in i demonstrationen', html`
<p>Personerna är påhittade. Välj vem du vill vara.</p>
<table>
<caption>Personer och vad de är</caption>
<thead><tr><th scope="col">Person</th><th scope="col">Roller</th><th scope="col">Inloggning</th></tr></thead>
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

const rowOf = ({ personId, name }: PersonEntry, capacities: readonly Capacity[]) => html`<tr>
<th scope="row">${name}</th>
<td>${capacities.map((capacity) => capacityName(capacity)).join(', ')}</td>
<td><form method="post" action="/demo"><input type="hidden" name="personId" value="${personId}"><button type="submit">Logga in<span class="for-readers"> som ${name}</span></button></form></td>
</tr>
`;
