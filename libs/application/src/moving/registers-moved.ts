import type { AccessEntry, Draft, PersonEntry, Registers } from '#lib/kernel';

/** What of the registers goes along when a municipality moves. Sessions do not: everybody signs in anew. */
export type RegisterEntry =
  | Readonly<{ kind: 'person'; entry: PersonEntry }>
  | Readonly<{ kind: 'draft'; entry: Draft }>
  | Readonly<{ kind: 'access'; entry: AccessEntry }>;

const ALWAYS = { from: '0000-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' };

export async function registerEntries({ persons, drafts, accessLog }: Registers): Promise<readonly RegisterEntry[]> {
  const known = await persons.list();
  const typed = await Promise.all(known.map(({ personId }) => drafts.list(personId)));
  return [
    ...known.map((entry) => ({ kind: 'person' as const, entry })),
    ...typed.flat().map((entry) => ({ kind: 'draft' as const, entry })),
    ...(await accessLog.list(ALWAYS)).map((entry) => ({ kind: 'access' as const, entry })),
  ];
}

/** Puts entries into registers. Doing it again, or after a crash, changes nothing. */
export async function putRegisterEntries(registers: Registers, entries: readonly RegisterEntry[]): Promise<void> {
  const noted = new Set((await registers.accessLog.list(ALWAYS)).map((entry) => JSON.stringify(entry)));
  for (const one of entries) if (one.kind !== 'access' || !noted.has(JSON.stringify(one.entry))) await put(registers, one);
}

async function put(registers: Registers, one: RegisterEntry): Promise<void> {
  switch (one.kind) {
    case 'person': return registers.persons.put(one.entry);
    case 'draft': return void await registers.drafts.save(one.entry, null);
    case 'access': return registers.accessLog.record(one.entry);
  }
}
