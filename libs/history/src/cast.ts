import { derivedId } from '#lib/evidence';
import type { Registers } from '#lib/kernel';
import { MUNICIPALITY, type Capacity, type Role } from '#lib/planning';

/** An invented person of the demo. Names go to the register of persons, never into events. */
export type CastMember = Readonly<{ personId: string; name: string; capacities: readonly [Capacity, ...Capacity[]] }>;

const member = (name: string, ...capacities: [Capacity, ...Capacity[]]): CastMember =>
  ({ personId: derivedId('person', name), name, capacities });

const as = (role: Role, body: string = MUNICIPALITY): Capacity => ({ role, body });

/** Everybody who acts in a generated history. Small municipalities share secretaries, and so does this one. */
export const CAST: readonly CastMember[] = [
  member('Aino Lahti', as('administrator')),
  member('Per Holmgren', as('controller')),
  member('Marta Ekwall', as('auditor')),
  member('Sofia Nyström', as('board-secretary', 'KS')),
  member('Johan Aspgren', as('council-secretary', 'KF')),
  member('Bengt Forslund', as('chair', 'KS')),
  member('Gunnel Hedman', as('chair', 'BUN')),
  member('Ali Rahimi', as('chair', 'SOC')),
  member('Lena Sundqvist', as('committee-secretary', 'KS'), as('board-secretary', 'KS')),
  member('Karin Bergdahl', as('committee-secretary', 'BUN')),
  member('Erik Lindmark', as('committee-secretary', 'FRI'), as('committee-secretary', 'KULT')),
  member('Fatima Haddad', as('committee-secretary', 'MBN'), as('committee-secretary', 'SBN')),
  member('Oskar Wikström', as('committee-secretary', 'SOC')),
  member('Ingrid Markgren', as('company-secretary', 'LEAB'), as('company-secretary', 'LUMIRE')),
  member('Tomas Öberg', as('company-secretary', 'LULEBO'), as('company-secretary', 'LHAB')),
  member('Åsa Renström', as('company-secretary', 'LLT'), as('company-secretary', 'NFTC')),
];

const ELECTED_NAMES = {
  KF: ['Anders Wallgren', 'Birgitta Sandell', 'Yusuf Demir', 'Margareta Innala', 'Nils-Erik Björk'],
  KS: ['Ulrika Stenlund', 'Roger Kemi', 'Anders Wallgren'],
  committees: ['Helena Sarri', 'Mats Lundbäck', 'Yusuf Demir'],
} as const;

/** Invented members and substitutes of a body, who are named in its minutes and act nowhere themselves. */
export function elected(body: string): readonly [string, string, ...string[]] {
  const [first, second, ...others] = body === 'KF' || body === 'KS' ? ELECTED_NAMES[body] : ELECTED_NAMES.committees;
  return [derivedId('person', first), derivedId('person', second), ...others.map((name) => derivedId('person', name))];
}

/** Everybody of them once, by name. */
export const ELECTED: readonly Pick<CastMember, 'personId' | 'name'>[] = [...new Set(Object.values(ELECTED_NAMES).flat())].map((name) => ({ personId: derivedId('person', name), name }));

/** Where a letter to an invented person would go: nowhere. */
export const addressOf = ({ name }: Pick<CastMember, 'name'>): string =>
  `${name.toLowerCase().normalize('NFD').replace(/[^a-z ]/g, '').replaceAll(' ', '.')}@example.se`;

/** Enters everybody's name and address. */
export async function registerCast({ persons }: Pick<Registers, 'persons'>): Promise<void> {
  for (const member of CAST) await persons.put({ personId: member.personId, name: member.name, email: addressOf(member) });
  for (const person of ELECTED) await persons.put({ ...person, email: null });
}

/** Who holds the capacity. */
export function holder(role: Role, body: string = MUNICIPALITY): Actor {
  const capacity = as(role, body);
  const found = CAST.find(({ capacities }) => capacities.some((held) => held.role === role && held.body === body));
  if (!found) throw new Error(`Nobody in the cast is ${role} of ${body}`);
  return { personId: found.personId, capacity };
}

export type Actor = Readonly<{ personId: string; capacity: Capacity }>;
