import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { html, page } from '../pages/page.js';
import { problemOf } from '../http/problem-of.js';

/** Whoever reads public pages gets a page that says what is wrong and where to go. */
@Catch()
export class PublicPageFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { id, method, routeOptions } = http.getRequest<FastifyRequest>();
    const { status, code, detail, particulars } = problemOf(thrown);
    if (status >= 500) this.logger.error({ trace: id, code, method, route: routeOptions.url, err: thrown });
    void http.getResponse<FastifyReply>().status(status).headers({ 'cache-control': 'no-store', ...particulars.headers }).type('text/html; charset=utf-8')
      .send(page(status === 404 ? 'Sidan finns inte' : 'Det gick inte att visa sidan', html`<p>${detail}</p><p><a href="/oppet">Till kommunens mål</a></p>`));
  }
}
