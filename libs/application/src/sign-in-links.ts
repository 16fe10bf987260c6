import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Registers } from '#lib/kernel';

const HOURS_VALID = 24;

/** Links that sign a person in once: how the first administrator gets in, and everybody where there is no identity provider. */
@Injectable()
export class SignInLinks {
  constructor(private readonly registers: Registers, private readonly clock: Clock) {}

  /** The path to open. It is shown once and kept nowhere. */
  async issue(personId: string): Promise<string> {
    const token = newToken();
    const endsAt = new Date(Date.parse(this.clock.now()) + HOURS_VALID * 3_600_000).toISOString();
    await this.registers.signInLinks.issue({ tokenHash: tokenHash(token), personId, endsAt });
    return `/sign-in/${token}`;
  }

  /** Whom the link was made for; it is spent thereby. */
  redeem(token: string): Promise<string | undefined> {
    return this.registers.signInLinks.redeem(tokenHash(token), this.clock.now());
  }
}

/** 256 bits that only their holder has: what is kept of them is their hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');
export const tokenHash = (token: string): string => hash('sha256', token, 'hex');
