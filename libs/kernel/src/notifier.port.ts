export type Message = Readonly<{ messageId: string; personId: string; subject: string; text: string }>;

/** Sends one message to one person. Rejecting means that nothing was sent; a crash in between leaves the outcome unknown. */
export abstract class Notifier {
  abstract send(message: Message): Promise<void>;
}
