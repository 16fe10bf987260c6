import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { StoreWatch } from './store-watch.js';

export const COMPLETE_AT = 'Arshjul-Complete-At';

/** Says of every reading how old it may be. */
@Injectable()
export class FreshnessInterceptor implements NestInterceptor {
  constructor(private readonly watch: StoreWatch) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { completeAt } = this.watch;
    const isReading = http.getRequest<FastifyRequest>().method === 'GET';
    if (isReading && completeAt !== undefined) http.getResponse<FastifyReply>().header(COMPLETE_AT, completeAt);
    return next.handle();
  }
}
