import { Controller, Get, Header, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Registers } from '#lib/kernel';
import { ListCycles } from '../cycles/cycle.queries.js';
import { DemoOnly } from '../demo/demo-only.guard.js';
import { API_DOCUMENTATION_PATH } from '../http/http-edge.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { SigningIn } from '../session/signing-in.js';
import { STYLE, html, page } from './page.js';

/** Where somebody lands who opens the address in a browser. */
@ApiExcludeController()
@OpenToAnybody()
@Controller()
export class PagesController {
  constructor(
    private readonly demo: DemoOnly, private readonly queries: QueryBus,
    private readonly signingIn: SigningIn, private readonly registers: Registers,
  ) {}

  @Get() @Header('content-type', 'text/html; charset=utf-8')
  async startPage(@Req() request: FastifyRequest): Promise<string> {
    const years = (await this.queries.execute(new ListCycles({}))).map(({ budgetYear }) => String(budgetYear));
    return page('Kommunens planering under året', html`
<p>Årshjul håller reda på målen som nämnder och bolag föreslår, besluten som kommunstyrelsen och kommunfullmäktige
fattar om dem, och hur det gick. Inget skrivs över. Därför går det alltid att fråga hur det såg ut vid en tidigare
tidpunkt.</p>
${await this.signInPart(request)}
<h2>Styrkort</h2>
${years.length === 0 ? html`<p>Inget planeringsår är öppnat ännu.</p>` : html`<ul>${years.map(scorecardLink)}</ul>`}
<h2>För program</h2>
<p><a href="${API_DOCUMENTATION_PATH}">Beskrivning av gränssnittet</a>, där alla frågor kan prövas.</p>`);
  }

  @Get('style.css') @Header('content-type', 'text/css; charset=utf-8') @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return STYLE;
  }

  private async signInPart(request: FastifyRequest) {
    const personId = await this.signingIn.personOf(request);
    if (personId !== undefined) {
      const [person] = await this.registers.persons.find([personId]);
      return html`<form method="post" action="/sign-out"><p>Inloggad som ${person?.name ?? 'okänd'}. <button type="submit">Logga ut</button></p></form>`;
    }
    return await this.demo.isDemo() ? html`<p><a href="/demo">Logga in som en person i demonstrationen</a></p>` : html``;
  }
}

const scorecardLink = (year: string) => html`<li><a href="/v1/scorecard?budgetYear=${year}">Styrkortet för ${year}</a> (JSON)</li>`;
