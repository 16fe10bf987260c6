import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Every error leaves as a problem document; what is our fault is logged whole and answered without its insides. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const { id, method, routeOptions } = http.getRequest<FastifyRequest>();
    const problem = problemOf(thrown);
    if (problem.status >= 500) {
      this.logger.error({ trace: id, code: problem.code, method, route: routeOptions.url, err: thrown });
    }
    void sendProblem(http.getResponse<FastifyReply>(), problem);
  }
}

export const sendProblem = (reply: FastifyReply, problem: Problem): FastifyReply =>
  reply.status(problem.status)
    .headers({ 'cache-control': 'no-store', ...problem.particulars.headers })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.bodyFor(reply.request.id)));
