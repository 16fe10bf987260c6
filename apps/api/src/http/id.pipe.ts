import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { CODE, UUID } from './fields.js';
import { Problem } from './problem.js';

const malformed = (field: string, message: string): Problem => Problem.at('fields-invalid', { errors: [{ field, code: 'id-expected', message }] });

/** A UUID in the address. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data = '' }: ArgumentMetadata): string {
    if (!UUID.test(value)) throw malformed(data, 'Skriv numret så som det gavs härifrån.');
    return value;
  }
}

/** A code of a unit, body or template in the address. */
@Injectable()
export class CodePipe implements PipeTransform<string, string> {
  transform(value: string, { data = '' }: ArgumentMetadata): string {
    if (!CODE.test(value)) throw malformed(data, 'Skriv koden med bokstäver a–z, siffror, punkt och bindestreck.');
    return value;
  }
}
