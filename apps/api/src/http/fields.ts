import { applyDecorators, type Type } from '@nestjs/common';
import { ApiHideProperty, ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type as TypeOf } from 'class-transformer';
import { IsOptional, ValidateBy, ValidateIf, ValidateNested } from 'class-validator';
import { isCalendarDay, normalDecimal, normalInstant, normalText, yearInAddress } from './field-values.js';

/** `optional` lets the field be left out or null, `requiredWhen` only while the object is not as it says. */
type FieldOptions = Readonly<{ optional?: true; requiredWhen?: (object: Readonly<Record<string, unknown>>) => boolean; description?: string }>;
type Check = Readonly<{ code: string; message: string; holds: (value: unknown) => boolean }>;
type Field = FieldOptions & Readonly<{ api: ApiPropertyOptions; checks: readonly Check[]; normalise?: (value: unknown) => unknown }>;

/** One field: how it is normalised, checked and documented, in one place. */
function field({ api, checks, normalise, optional, requiredWhen, description }: Field): PropertyDecorator {
  const mayLack = optional ?? requiredWhen !== undefined;
  return applyDecorators(
    ApiProperty({ ...api, ...(description && { description }), required: !mayLack, ...(mayLack && { nullable: true }) } as ApiPropertyOptions),
    ...(normalise ? [Transform(({ value }) => normalise(value))] : []),
    ...(optional ? [IsOptional()] : []),
    ...(requiredWhen ? [ValidateIf(requiredWhen)] : []),
    ...checks.map(({ code, message, holds }) => ValidateBy({ name: code, validator: { validate: holds, defaultMessage: () => message } })),
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextLike = (pattern: RegExp) => (value: unknown): boolean => isText(value) && pattern.test(value);
const textExpected: Check = { code: 'text-expected', message: 'Skriv en text.', holds: isText };

/** Characters of a line and of a longer text; what a title or reason must be, its own rule says. */
export const LINE_MAX = 500;
export const PARAGRAPH_MAX = 10_000;

/** Words of people, trimmed and in Unicode's normal form. Whether they may be empty, a rule of the domain mostly says. */
export const TextField = ({ min = 0, max, ...rest }: FieldOptions & Readonly<{ min?: number; max: number }>): PropertyDecorator => field({
  ...rest, api: { type: 'string', minLength: min, maxLength: max }, normalise: normalText,
  checks: [
    textExpected,
    { code: 'text-too-short', message: `Skriv minst ${min} tecken.`, holds: (value) => isText(value) && value.length >= min },
    { code: 'text-too-long', message: `Skriv högst ${max} tecken.`, holds: (value) => isText(value) && value.length <= max },
  ],
});

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const idExpected: Check = {
  code: 'id-expected', message: 'Skriv numret så som det gavs härifrån, till exempel 018f6a3e-5c1d-7b2a-9e4f-0a1b2c3d4e5f.', holds: isTextLike(UUID) };

/** A UUID, as everything made here is named. */
export const IdField = (options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', format: 'uuid' }, checks: [idExpected],
});

/** A short name that people gave a unit, body, area or template. */
export const CodeField = (options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', pattern: CODE.source, example: 'BUN' },
  checks: [{ code: 'code-expected', message: 'Skriv en kod på högst 40 tecken: bokstäver a–z, siffror, punkt och bindestreck.', holds: isTextLike(CODE) }],
});
export const CODE = /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/;

/** A text that is written in one of a few known ways. */
export const PatternField = (pattern: RegExp, { code, message, example, ...options }: FieldOptions & Readonly<{ code: string; message: string; example: string }>): PropertyDecorator => field({
  ...options, api: { type: 'string', pattern: pattern.source, example }, checks: [{ code, message, holds: isTextLike(pattern) }],
});

/** The SHA-256 of a text, in hex. */
export const HashField = (options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', pattern: SHA256.source },
  checks: [{ code: 'hash-expected', message: 'Skriv textens kontrollsumma: 64 tecken 0–9 och a–f.', holds: isTextLike(SHA256) }],
});
const SHA256 = /^[0-9a-f]{64}$/;

/** A day that is in the calendar, `2027-03-01`. */
export const DateField = (options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', format: 'date', example: '2027-03-01' },
  checks: [{ code: 'date-expected', message: 'Skriv en dag som finns, som ÅÅÅÅ-MM-DD, till exempel 2027-03-01.', holds: isCalendarDay }],
});

/** From `min` to `max` days of the calendar. */
export const DateListField = ({ min, max, ...rest }: Bounds & FieldOptions): PropertyDecorator => field({
  ...rest, api: { type: 'string', format: 'date', isArray: true, minItems: min, maxItems: max },
  checks: [listOf({ min, max }), {
    code: 'date-expected', message: 'Skriv varje dag som ÅÅÅÅ-MM-DD, till exempel 2027-03-01.', holds: (value) => Array.isArray(value) && value.every(isCalendarDay),
  }],
});

/** True or false. */
export const YesNoField = (options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'boolean' }, checks: [{ code: 'yes-or-no-expected', message: 'Skriv true eller false.', holds: (value) => typeof value === 'boolean' }],
});

/** A moment, any offset from UTC; it arrives in UTC with milliseconds. */
export const InstantField = (options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', format: 'date-time', example: '2027-03-01T09:00:00Z' }, normalise: normalInstant,
  checks: [{ code: 'instant-expected', message: 'Skriv en tidpunkt med tidszon, till exempel 2027-03-01T09:00:00Z.', holds: isTextLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) }],
});

/** A word that other routes know and that has no meaning on this one. */
export const NotApplicableField = (): PropertyDecorator => applyDecorators(
  ApiHideProperty(), IsOptional(), ValidateBy({ name: NOT_APPLICABLE, validator: { validate: () => false } }));
export const NOT_APPLICABLE = 'axis-not-applicable';

export type WholeNumberOptions = FieldOptions & Readonly<{ min: number; max: number; normalise?: (value: unknown) => unknown }>;

export const WholeNumberField = ({ min, max, normalise, ...rest }: WholeNumberOptions): PropertyDecorator => field({
  ...rest, ...(normalise && { normalise }), api: { type: 'integer', minimum: min, maximum: max },
  checks: [{
    code: 'whole-number-expected', message: `Skriv ett heltal från ${min} till ${max}.`,
    holds: (value) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max,
  }],
});

/** Whole numbers, at most as many as `max`. Which ones, and how often, the domain says. */
export const WholeNumberListField = ({ min, max, ...rest }: Bounds & FieldOptions): PropertyDecorator => field({
  ...rest, api: { type: 'integer', isArray: true, minItems: min, maxItems: max },
  checks: [listOf({ min, max }), {
    code: 'whole-number-expected', message: 'Skriv varje nummer som ett heltal.', holds: (value) => Array.isArray(value) && value.every(Number.isSafeInteger),
  }],
});

/** The number of a § in the minutes. */
export const ParagraphField = (options: FieldOptions = {}): PropertyDecorator => WholeNumberField({ ...options, min: 1, max: 10_000 });

export const YEAR_MIN = 2000;
export const YEAR_MAX = 2199;
export const YearField = (options: FieldOptions = {}): PropertyDecorator => WholeNumberField({ ...options, min: YEAR_MIN, max: YEAR_MAX });

/** A year after the question mark, where everything arrives as text. */
export const YearInAddressField = (): PropertyDecorator => WholeNumberField({ min: YEAR_MIN, max: YEAR_MAX, normalise: yearInAddress });

/** One of the words of a list that the domain owns. */
export const WordField = (words: readonly string[], options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', enum: [...words] },
  checks: [{ code: 'word-unknown', message: `Skriv något av: ${words.join(', ')}.`, holds: (value) => isText(value) && words.includes(value) }],
});

/** Words of such a list, at most as many as there are. Which go together, the domain says. */
export const WordListField = (words: readonly string[], options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', enum: [...words], isArray: true, minItems: 0, maxItems: words.length },
  checks: [listOf({ min: 0, max: words.length }), {
    code: 'word-unknown', message: `Skriv bara ord bland: ${words.join(', ')}.`,
    holds: (value) => Array.isArray(value) && value.every((item) => isText(item) && words.includes(item)),
  }],
});

/** A decimal as text. `12,5` and `1 250` arrive as `12.5` and `1250`; whether it is one, the goal's own rule says. */
export const DecimalField = (options: FieldOptions = {}): PropertyDecorator => field({
  ...options, api: { type: 'string', maxLength: 40, example: '12,5' }, normalise: normalDecimal,
  checks: [
    { code: 'decimal-expected', message: 'Skriv talet som text, till exempel "12,5".', holds: isText },
    { code: 'text-too-long', message: 'Skriv ett tal med högst 40 tecken, till exempel 12,5.', holds: (value) => isText(value) && value.length <= 40 },
  ],
});

type Bounds = Readonly<{ min: number; max: number }>;
const listOf = ({ min, max }: Bounds): Check => ({
  code: 'list-expected', message: `Skriv en lista med ${min}–${max} poster.`,
  holds: (value) => Array.isArray(value) && value.length >= min && value.length <= max,
});

/** class-validator would look for the items' fields in a list within the list, and find nothing wrong. */
const noListsWithin: Check = {
  code: 'object-expected', message: 'Skriv varje post som ett objekt.', holds: (value) => Array.isArray(value) && !value.some(Array.isArray),
};

/** From `min` to `max` objects of one class. */
export const ListField = (item: () => Type, { min, max, ...rest }: Bounds & FieldOptions): PropertyDecorator => applyDecorators(
  field({ ...rest, api: { type: () => [item()], minItems: min, maxItems: max }, checks: [listOf({ min, max }), noListsWithin] }),
  TypeOf(item), ValidateNested({ each: true }),
);

/** From `min` to `max` texts of at most `itemMax` characters. */
export const TextListField = ({ itemMax, min, max, ...rest }: Bounds & FieldOptions & Readonly<{ itemMax: number }>): PropertyDecorator => field({
  ...rest, api: { type: 'string', isArray: true, minItems: min, maxItems: max },
  normalise: (value) => (Array.isArray(value) ? value.map(normalText) : value),
  checks: [listOf({ min, max }), {
    code: 'text-expected', message: `Skriv varje post som en text på högst ${itemMax} tecken.`,
    holds: (value) => Array.isArray(value) && value.every((item) => isText(item) && item.length <= itemMax),
  }],
});

/** From `min` to `max` ids. */
export const IdListField = ({ min, max, ...rest }: Bounds & FieldOptions): PropertyDecorator => field({
  ...rest, api: { type: 'string', format: 'uuid', isArray: true, minItems: min, maxItems: max },
  checks: [listOf({ min, max }), { ...idExpected, holds: (value) => Array.isArray(value) && value.every(idExpected.holds) }],
});

/** One object of a class. */
export const ObjectField = (type: () => Type, options: FieldOptions = {}): PropertyDecorator => applyDecorators(
  field({
    ...options, api: { type: () => type() },
    checks: [{ code: 'object-expected', message: 'Skriv uppgifterna som ett objekt.', holds: (value) => typeof value === 'object' && !Array.isArray(value) }],
  }),
  TypeOf(type), ValidateNested(),
);
