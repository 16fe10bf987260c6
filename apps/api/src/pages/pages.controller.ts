import { Controller, Get, Header, Headers, HttpCode, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ApiOptions } from '../api-options.js';
import { Problem } from '../http/problem.js';
import { OpenToAnybody } from '../session/session.guard.js';
import { STYLE } from './page.js';
import { startPageOf } from './web-files.js';

/** The addresses of the web client, which answers each of them itself, and reads what stands after the question mark. */
const PAGES = [
  '/',
  'mitt-arbete',
  'inkorg',
  'styrkort',
  'styrkort/:budgetYear',
  'mal/:goalId',
  'mal/:goalId/andra',
  'mal/:goalId/bedom',
  'namndens-beslut',
  'namndens-beslut/uppfoljning',
  'beredning',
  'kontrasignera',
  'arshjul',
  'arshjul/:year',
  'administration',
  'tillganglighet',
  'komponenter',
  'cykel',
  'cykel/:budgetYear',
  'sammantraden',
  'sammantraden/:body/:meetingDate',
  'revision',
];

@ApiExcludeController()
@OpenToAnybody()
@Controller()
export class PagesController {
  constructor(private readonly options: ApiOptions) {}

  @Get(PAGES) @Header('content-type', 'text/html; charset=utf-8') @Header('cache-control', 'no-cache')
  async webClient(@Query() _clients: object): Promise<string> {
    const page = await startPageOf(this.options.webFolder);
    if (page === undefined) throw Problem.at('route-unknown');
    return page;
  }

  /** Of an address that leads nowhere a browser gets the web client, which says so in words; whoever asks for data gets the problem. */
  @Get('*') @HttpCode(404) @Header('content-type', 'text/html; charset=utf-8')
  async nowhere(@Query() clients: object, @Headers('accept') accept = ''): Promise<string> {
    if (!accept.includes('text/html')) throw Problem.at('route-unknown');
    return this.webClient(clients);
  }

  /** The style of the pages that the server makes itself. */
  @Get('style.css') @Header('content-type', 'text/css; charset=utf-8') @Header('cache-control', 'public, max-age=3600')
  style(): string {
    return STYLE;
  }
}
