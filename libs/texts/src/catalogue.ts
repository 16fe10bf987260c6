import type { Rejection } from '#lib/kernel';

type ParamsByCode<R extends Rejection> = { [One in R as One['code']]: One['params'] };

/** One sentence for each code, exhaustive: it says what is wrong and what to do. */
export type Catalogue<R extends Rejection> = { readonly [Code in keyof ParamsByCode<R>]: (params: ParamsByCode<R>[Code]) => string };

export const sentenceFrom = <R extends Rejection, Code extends keyof ParamsByCode<R>>(
  catalogue: Catalogue<R>, { code, params }: Readonly<{ code: Code; params: ParamsByCode<R>[Code] }>,
): string => catalogue[code](params);
