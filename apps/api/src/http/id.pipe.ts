import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { UUID } from './fields.js';
import { Problem } from './problem.js';

/** A UUID in the address. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data = '' }: ArgumentMetadata): string {
    if (UUID.test(value)) return value;
    throw Problem.at('fields-invalid', { errors: [{ field: data, code: 'id-expected', message: 'Skriv numret så som det gavs härifrån.' }] });
  }
}
