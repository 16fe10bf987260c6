import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { EDGE_PROBLEMS, type EdgeProblemCode } from './edge-problems.js';

/** What is wrong with one field; `field` is its path, `goals.0.version`. */
export class FieldError {
  @ApiProperty({ example: 'goals.0.version' }) readonly field!: string;
  @ApiProperty({ example: 'field-missing' }) readonly code!: string;
  @ApiProperty({ example: 'Uppgiften saknas.' }) readonly message!: string;
}

/** RFC 9457. `code` is stable; `title` and `detail` are for people. */
export class ProblemBody {
  @ApiProperty({ example: '/problems/goal-not-submitted' }) readonly type!: string;
  @ApiProperty({ example: 'Går inte i detta läge' }) readonly title!: string;
  @ApiProperty({ example: 409 }) readonly status!: number;
  @ApiProperty({ description: 'En mening på svenska som säger vad man kan göra.' }) readonly detail!: string;
  @ApiProperty({ example: 'goal-not-submitted' }) readonly code!: string;
  @ApiProperty({ format: 'uri', description: 'Begärans nummer, att uppge vid felanmälan.' }) readonly instance!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) readonly params?: object;
  @ApiPropertyOptional({ type: [FieldError] }) readonly errors?: readonly FieldError[];
}

type Particulars = Readonly<{ params?: object; errors?: readonly FieldError[]; headers?: Readonly<Record<string, string>> }>;

/** A refusal on its way to the client. Rules never throw it: the edge makes it of what they answer. */
export class Problem extends Error {
  constructor(readonly status: number, readonly code: string, readonly detail: string, readonly particulars: Particulars = {}) {
    super(code);
  }

  static at(code: EdgeProblemCode, particulars: Particulars = {}): Problem {
    const [status, detail] = EDGE_PROBLEMS[code];
    return new Problem(status, code, detail, particulars);
  }

  bodyFor(trace: string): ProblemBody {
    const { status, code, detail, particulars: { params, errors } } = this;
    return {
      type: `/problems/${code}`, title: TITLES[status] ?? 'Begäran behöver rättas', status, detail, code,
      instance: `urn:uuid:${trace}`, ...(params && { params }), ...(errors && { errors }),
    };
  }
}

const TITLES: Readonly<Record<number, string>> = {
  401: 'Inloggning behövs', 403: 'Inte tillåtet', 404: 'Finns inte', 409: 'Går inte i detta läge', 410: 'Finns inte längre',
  412: 'Någon har hunnit före', 413: 'För stort', 415: 'Fel slags innehåll', 422: 'Uppgifterna stämmer inte med reglerna',
  500: 'Fel hos oss', 503: 'Inte tillgängligt just nu',
};
