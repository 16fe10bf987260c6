import type { Rejection } from '#lib/kernel';

/** A rule's rejections by code, with the values each sentence needs: `RejectionsOf<{ 'area-unknown': { area: string } }>`. */
export type RejectionsOf<ParamsByCode extends Readonly<Record<string, object>>> = {
  [Code in keyof ParamsByCode & string]: Rejection<Code, ParamsByCode[Code]>;
}[keyof ParamsByCode & string];

export type NoParams = Record<never, never>;
