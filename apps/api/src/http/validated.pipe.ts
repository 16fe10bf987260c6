import { Injectable, ValidationPipe } from '@nestjs/common';
import { fieldErrorsOf } from './field-errors.js';
import { Problem } from './problem.js';

/** Bodies and queries become their DTO, or a problem that names every field to mend. */
@Injectable()
export class ValidatedPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true, whitelist: true, forbidNonWhitelisted: true, stopAtFirstError: true,
      exceptionFactory: (errors) => Problem.at('fields-invalid', { errors: fieldErrorsOf(errors) }),
    });
  }
}
