import { Injectable } from '@nestjs/common';
import { newToken, tokenHash } from '#lib/application';
import { Clock, Registers, StorageFull, Unavailable, type Instant, type Session } from '#lib/kernel';

const IDLE_MINUTES_MAX = 30;
const HOURS_MAX = 10;
const SEEN_EVERY_MINUTES = 1;

/** Who is signed in. The token is the client's alone: here only its SHA-256 is kept. */
@Injectable()
export class Sessions {
  constructor(private readonly registers: Registers, private readonly clock: Clock) {}

  /** A new session and its token of 256 bits. */
  async start(personId: string): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await this.registers.sessions.start({
      tokenHash: tokenHash(token), personId, startedAt: now, lastSeenAt: now, endsAt: minutesAfter(now, HOURS_MAX * 60),
    });
    return token;
  }

  /** The person whose session the token opens, while it lasts. */
  async personOf(token: string): Promise<string | undefined> {
    const session = await this.registers.sessions.find(tokenHash(token));
    if (!session) return undefined;
    const now = this.clock.now();
    if (hasEnded(session, now)) {
      await asFarAsPossible(this.registers.sessions.end(session.tokenHash));
      return undefined;
    }
    // Noted once a minute at most, so that reading costs no write.
    if (now >= minutesAfter(session.lastSeenAt, SEEN_EVERY_MINUTES)) await asFarAsPossible(this.registers.sessions.seen(session.tokenHash, now));
    return session.personId;
  }

  end(token: string): Promise<void> {
    return this.registers.sessions.end(tokenHash(token));
  }
}

/** A full disk keeps nobody from reading: what cannot be noted now is noted at the next request. */
export async function asFarAsPossible(noting: Promise<void>): Promise<void> {
  try {
    await noting;
  } catch (error) {
    if (!(error instanceof StorageFull || error instanceof Unavailable)) throw error;
  }
}

const hasEnded = ({ lastSeenAt, endsAt }: Session, now: Instant): boolean =>
  now >= endsAt || now >= minutesAfter(lastSeenAt, IDLE_MINUTES_MAX);

const minutesAfter = (instant: Instant, minutes: number): Instant => new Date(Date.parse(instant) + minutes * 60_000).toISOString();
