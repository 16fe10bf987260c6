import { Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { NOT_APPLICABLE } from './fields.js';
import { fieldErrorsOf } from './field-errors.js';
import { Problem } from './problem.js';

/** Bodies and queries become their DTO, or a problem that names every field to mend. */
@Injectable()
export class ValidatedPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true, whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true,
      exceptionFactory: problemOfErrors,
    });
  }
}

const problemOfErrors = (errors: ValidationError[]): Problem =>
  errors.some(({ constraints }) => constraints && NOT_APPLICABLE in constraints)
    ? Problem.at('axis-not-applicable') : Problem.at('fields-invalid', { errors: fieldErrorsOf(errors) });
