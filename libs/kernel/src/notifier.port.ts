/** A letter to one person. `messageId` is the same each time the same letter is sent: a receiver can tell that it has it already. */
export type Message = Readonly<{ messageId: string; to: Readonly<{ name: string; address: string }>; subject: string; text: string; html: string }>;

/** Brings messages to people. Every call ends, within a minute. */
export abstract class Notifier {
  /** What it sends by, as an operator knows it. */
  abstract readonly channel: string;
  /**
   * Resolves with what the receiver said when it took the message.
   * @throws NotSent where nothing has reached anybody; whatever else it rejects with leaves the outcome unknown
   */
  abstract send(message: Message): Promise<string | null>;
  abstract close(): Promise<void>;
}

/** Why a message did not leave. */
export const NOT_SENT_REASONS = ['address-missing', 'address-refused', 'letter-refused', 'credentials-refused', 'server-unreachable', 'server-busy', 'unexpected'] as const;
export type NotSentReason = (typeof NOT_SENT_REASONS)[number];

/** Nothing of the message has reached anybody. */
export class NotSent extends Error {
  readonly code = 'not-sent';
  constructor(readonly reason: NotSentReason, options?: ErrorOptions) {
    super(`The message was not sent: ${reason}`, options);
  }
}

/** The receiver was given the message, and did not say what became of it. */
export class DeliveryUnknown extends Error {
  readonly code = 'delivery-unknown';
}
