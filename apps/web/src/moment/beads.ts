import type { MomentAnswer } from '../api/generated.js';

export type BodyKind = 'namnd' | 'ks' | 'kf';

/** What the slider shows as one mark: a body's meeting, or all that the committees decided in between. */
export type Bead = Readonly<{ key: string; body: BodyKind; from: string; to: string; knownAt: string; goals: number; paragraphs: readonly number[]; outcomes: readonly string[] }>;

const COMMITTEES: readonly string[] = ['submitted', 'confirmed', 'changed', 'withdrawn'];

/** The board decides on its own administrations' goals as a committee does. */
export function kindOf(body: string, outcome: string): BodyKind {
  if (COMMITTEES.includes(outcome)) return 'namnd';
  return body === 'KF' ? 'kf' : 'ks';
}

/** Marks in the order in which they became known. The board's and the council's meetings stand alone, the committees' are drawn together. */
export function beadsOf(moments: readonly MomentAnswer[]): readonly Bead[] {
  const beads: Bead[] = [];
  for (const moment of moments) {
    const [last, next] = [beads.at(-1), beadOf(moment)];
    if (last && belongsTo(last, next)) beads[beads.length - 1] = joined(last, next);
    else beads.push(next);
  }
  return beads;
}

const beadOf = ({ decisionId, basis, knownAt, outcomes }: MomentAnswer): Bead => ({
  key: decisionId, body: kindOf(basis.body, outcomes[0]?.outcome ?? ''), from: basis.meetingDate, to: basis.meetingDate, knownAt,
  goals: outcomes.reduce((sum, { goals }) => sum + goals, 0), paragraphs: [basis.paragraph], outcomes: outcomes.map(({ outcome }) => outcome),
});

const belongsTo = (last: Bead, next: Bead): boolean => last.body === next.body && (next.body === 'namnd' || last.to === next.to);

const joined = (one: Bead, other: Bead): Bead => ({
  ...one, to: other.to > one.to ? other.to : one.to, from: other.from < one.from ? other.from : one.from, knownAt: other.knownAt,
  goals: one.goals + other.goals, paragraphs: [...one.paragraphs, ...other.paragraphs], outcomes: [...new Set([...one.outcomes, ...other.outcomes])],
});

const VERBS: Readonly<Record<string, string>> = {
  'submitted': 'beslutade', 'confirmed': 'bekräftade', 'changed': 'ändrade', 'withdrawn': 'återkallade', 'endorsed': 'tillstyrkte', 'endorsed-with-amendment': 'tillstyrkte med ändrad text', 'rejection-proposed': 'avstyrkte',
  'follow-up-submitted': 'beslutade uppföljningen av', 'follow-up-noted': 'lade till handlingarna uppföljningen av', 'follow-up-returned': 'begärde mer om',
  'rescinded': 'tog tillbaka förslaget om', 'tabled': 'bordlade', 'referred-back': 'återremitterade', 'adopted': 'antog',
  'adopted-with-changes': 'antog med ändrad text', 'rejected': 'avslog', 'transferred': 'förde över ansvaret för',
  'amendment-proposed': 'föreslog ändring av', 'discontinuation-proposed': 'föreslog att avsluta', 'amended': 'ändrade', 'discontinued': 'avslutade',
  'confirmation-proposed': 'föreslog att bekräfta', 'confirmed-for-year': 'bekräftade för ett år till',
};

/** "KS tillstyrkte 12 mål, § 190" */
export function beadWords({ body, goals, outcomes, paragraphs }: Bead): string {
  const who = { namnd: 'Nämnder och bolag', ks: 'KS', kf: 'KF' }[body];
  const [only] = outcomes;
  const verb = outcomes.length === 1 && only !== undefined ? VERBS[only] ?? 'beslutade' : 'beslutade om';
  const where = paragraphs.length === 1 ? `, § ${paragraphs.join('')}` : '';
  return `${who} ${body === 'namnd' ? 'beslutade om' : verb} ${goals} mål${where}`;
}
