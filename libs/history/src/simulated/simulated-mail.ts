import { DeliveryUnknown, NotSent, Notifier, type Clock, type Instant, type Message } from '#lib/kernel';

/** What becomes of a letter, or of the process that sends it. */
export const FATES = ['sent', 'server-busy', 'address-refused', 'unanswered', 'killed-before', 'killed-after'] as const;
export type Fate = (typeof FATES)[number];

/** A mail server of which everything can be expected. `left` is all that reached somebody. */
export class SimulatedMail extends Notifier {
  override readonly channel = 'simulated';
  readonly left: Readonly<{ messageId: string; at: Instant }>[] = [];
  /** How often whoever was sending was killed, before the letter left or after. */
  kills = 0;
  fate: Fate = 'sent';

  /** `kill` ends the process that is sending. */
  constructor(private readonly clock: Clock, private readonly kill: () => void) { super(); }

  override async send({ messageId }: Message): Promise<string | null> {
    switch (this.fate) {
      case 'server-busy': case 'address-refused': throw new NotSent(this.fate);
      case 'killed-before': return this.killed();
      case 'sent': return this.leave(messageId);
      case 'unanswered':
        this.leave(messageId);
        throw new DeliveryUnknown();
      case 'killed-after':
        this.leave(messageId);
        return this.killed();
    }
  }

  override close(): Promise<void> { return Promise.resolve(); }

  private leave(messageId: string): null {
    this.left.push({ messageId, at: this.clock.now() });
    return null;
  }

  private killed(): never {
    this.kills += 1;
    this.kill();
    throw new DeliveryUnknown();
  }
}
