import type { ServiceError } from '@grpc/grpc-js';

/**
 * What becomes of an append instead of the ordinary. `written`: it lands at once, after `lateMs`, or not at all.
 * `answered`: with an error, rightly but late, or not at all.
 */
export type AppendFault = Readonly<{
  written: 'at-once' | 'late' | 'never';
  answered: ServiceError | 'late' | 'never';
  lateMs?: number;
}>;

/** What becomes of a reading: it is never answered, or fails after so many events. */
export type ReadFault = 'silence' | Readonly<{ afterEvents: number; error: ServiceError }>;

/** What becomes of a subscription: it is confirmed and tells nothing, fails, or ends with status OK. */
export type SubscriptionFault = 'silence' | 'end' | ServiceError;

/** Asked at each call; undefined is the ordinary course. */
export type Faults = Readonly<{
  append: () => AppendFault | undefined;
  read: () => ReadFault | undefined;
  subscribe: () => SubscriptionFault | undefined;
}>;

export const NO_FAULTS: Faults = { append: () => undefined, read: () => undefined, subscribe: () => undefined };
