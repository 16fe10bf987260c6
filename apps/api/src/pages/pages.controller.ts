import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ApiOptions } from '../api-options.js';
import { API_DOCUMENTATION_PATH } from '../http/http-edge.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { STYLE, html, page } from './page.js';

/** Where somebody lands who opens the address in a browser. */
@ApiExcludeController()
@OpenToAnybody()
@Controller()
export class PagesController {
  private readonly start: string;

  constructor({ isDemo }: ApiOptions) {
    this.start = page('Årshjul', html`
<p>Årshjul håller reda på kommunens planering under året: målen som nämnder och bolag föreslår, besluten som
kommunstyrelsen och kommunfullmäktige fattar om dem, och hur det gick. Inget skrivs över. Därför går det alltid att
fråga hur det såg ut vid en tidigare tidpunkt.</p>
<ul>
<li><a href="/v1/cycles">Planeringsår</a> (JSON)</li>
<li><a href="${API_DOCUMENTATION_PATH}">Beskrivning av gränssnittet</a>, där alla frågor kan prövas</li>
${isDemo ? html`<li><a href="/demo">Logga in som en person i demonstrationen</a></li>` : html``}
</ul>`);
  }

  @Get() @Header('content-type', 'text/html; charset=utf-8')
  startPage(): string {
    return this.start;
  }

  @Get('style.css') @Header('content-type', 'text/css; charset=utf-8') @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return STYLE;
  }
}
