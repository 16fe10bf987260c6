import type { Instant } from './dates.js';
import type { Checkpoint } from './read-models.port.js';

/** A person's name and address, kept out of the events so that they can be changed and erased. */
export type PersonEntry = Readonly<{ personId: string; name: string; email: string | null }>;

/** What a data folder is. A demo's persons can be signed in as without proof, so it is never made a real one. */
export type Installation = Readonly<{ municipality: string; isDemo: boolean }>;

/** Only the SHA-256 of the token is kept. */
export type Session = Readonly<{ tokenHash: string; personId: string; startedAt: Instant; lastSeenAt: Instant; endsAt: Instant }>;
export type SignInLink = Readonly<{ tokenHash: string; personId: string; endsAt: Instant }>;

/** What somebody is typing, before it is an act. `content` is the form's own JSON. */
export type Draft = Readonly<{ draftId: string; personId: string; kind: string; content: string; savedAt: Instant }>;

export type AccessEntry = Readonly<{ at: Instant; personId: string; action: string; subject: string }>;

/** The small mutable truth that must not enter the permanent log. Part of every backup; no rebuild touches it. */
export abstract class Registers {
  abstract readonly installation: Readonly<{
    /** Undefined until it is written, once. */
    read: () => Promise<Installation | undefined>;
    write: (installation: Installation) => Promise<void>;
  }>;
  abstract readonly persons: Readonly<{
    put: (entry: PersonEntry) => Promise<void>;
    find: (personIds: readonly string[]) => Promise<readonly PersonEntry[]>;
    list: () => Promise<readonly PersonEntry[]>;
  }>;
  abstract readonly sessions: Readonly<{
    start: (session: Session) => Promise<void>;
    find: (tokenHash: string) => Promise<Session | undefined>;
    seen: (tokenHash: string, at: Instant) => Promise<void>;
    end: (tokenHash: string) => Promise<void>;
    endAllOf: (personId: string) => Promise<void>;
  }>;
  abstract readonly signInLinks: Readonly<{
    issue: (link: SignInLink) => Promise<void>;
    /** The person a link was made for, once: the link is gone afterwards. */
    redeem: (tokenHash: string, now: Instant) => Promise<string | undefined>;
  }>;
  abstract readonly drafts: Readonly<{
    /** `seen` is when what the typing goes on from was saved, null where it begins. False, and nothing saved: somebody has saved since, or it is another's. */
    save: (draft: Draft, seen: Instant | null) => Promise<boolean>;
    find: (draftId: string) => Promise<Draft | undefined>;
    /** The latest first. */
    list: (personId: string) => Promise<readonly Draft[]>;
    remove: (draftId: string) => Promise<void>;
  }>;
  abstract readonly accessLog: Readonly<{
    record: (entry: AccessEntry) => Promise<void>;
    list: (range: Readonly<{ from: Instant; to: Instant }>) => Promise<readonly AccessEntry[]>;
  }>;
  /** How far each follower that acts on events has come. Losing one only makes it look again: its commands are idempotent. */
  abstract readonly followers: Readonly<{
    checkpoint: (name: string) => Promise<Checkpoint>;
    advance: (name: string, to: Checkpoint) => Promise<void>;
  }>;
  abstract close(): Promise<void>;
}
