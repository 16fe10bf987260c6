import { applyDecorators, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ROLES } from '#lib/planning';
import { COMPLETE_AT } from '../health/freshness.interceptor.js';
import { ProblemBody } from './problem.js';

const PROBLEMS = {
  400: 'Begäran går inte att läsa, eller en uppgift har fel form',
  401: 'Inloggning behövs',
  403: 'Inte tillåtet i den egenskap som angavs',
  404: 'Finns inte, eller får inte ses',
  409: 'Går inte i detta läge, eller nyckeln är redan använd till något annat',
  412: 'Någon har ändrat sedan det lästes',
  413: 'Större än 256 KiB',
  415: 'Inte JSON',
  422: 'Uppgifterna stämmer inte med reglerna',
  500: 'Fel hos oss',
  503: 'Inte tillgängligt just nu; försök igen',
} as const;
type ProblemStatus = keyof typeof PROBLEMS;

/** The ways in which a route may refuse. */
export const Refuses = (...statuses: readonly ProblemStatus[]): MethodDecorator & ClassDecorator => applyDecorators(
  ApiExtraModels(ProblemBody),
  ...statuses.map((status) => ApiResponse({
    status, description: PROBLEMS[status], content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemBody) } } },
  })),
);

const capacityHeader = ApiHeader({
  name: 'Arshjul-Capacity', required: true, example: 'committee-secretary/BUN',
  description: `Egenskapen man handlar i, som roll/organ. Roller: ${ROLES.join(', ')}.`,
});

/** A route that reads and answers one thing, or a list of them. */
export const Reads = (summary: string, answer: Type | [Type]): MethodDecorator => applyDecorators(
  ApiOperation({ summary }), ApiOkResponse({ type: answer, description: 'Svaret', headers: { [COMPLETE_AT]: completeAt } }), Refuses(400, 401, 404, 500, 503));

const completeAt = {
  description: 'Svaret har med allt som var skrivet då. En äldre tid än några sekunder betyder att loggen inte går att nå, eller att läsningen inte hinner med. Saknas den är det inte känt.',
  schema: { type: 'string', format: 'date-time' },
} as const;

/** A route that sends one command, in a capacity and under a key. */
export const Acts = (summary: string, answer: Type): MethodDecorator => applyDecorators(
  ApiOperation({ summary }),
  ApiCreatedResponse({
    type: answer, description: 'Utfört och sparat',
    headers: { 'Idempotency-Key': { description: 'Nyckeln som gällde', schema: { type: 'string' } } },
  }),
  capacityHeader,
  ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Samma nyckel igen ger samma svar igen. Görs här om den utelämnas.' }),
  Refuses(400, 401, 403, 404, 409, 413, 415, 422, 500, 503),
);

/** A command that can be made conditional on what was read. */
export const ActsOnRevision = (summary: string, answer: Type): MethodDecorator => applyDecorators(
  Acts(summary, answer), Refuses(412),
  ApiHeader({ name: 'If-Match', required: false, example: '"3"', description: 'Märket ur ETag: utförs bara om ingen har ändrat sedan dess.' }),
);
