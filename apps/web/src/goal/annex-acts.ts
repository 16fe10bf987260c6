import { ANNEX_KIND_LABELS } from '#lib/texts';
import { attachAnnex, liftAnnexSecrecy, markAnnexSecret, type AnnexAnswer, type AttachAnnexBody, type GoalAnswer } from '../api/generated.js';
import type { Acts } from '../parts/act-choice.js';
import { orNull, type ActField } from '../parts/act-form.js';
import { eachCapitalised } from '../parts/field.js';
import { UNDECIDED } from './undecided.js';

export type AnnexFacts = Readonly<{ goal: GoalAnswer; choose: () => void }>;

/** What the goal's own secretary, and those who prepare it, do with its annexes. */
export const annexActs = (facts: AnnexFacts): Acts => ({ ...attaching(facts), ...marking(facts), ...lifting(facts) });

const PROVISION = 'Kapitel och paragraf i OSL, till exempel 21:7';

function attaching({ goal: { goalId, status }, choose }: AnnexFacts): Acts {
  if (!UNDECIDED.includes(status)) return {};
  return { attachAnnex: {
    choice: 'Lägg till en bilaga', button: 'Lägg till bilagan', said: 'Bilagan är tillagd.', choose,
    intro: 'Handlingen förvaras där kommunen förvarar sina handlingar. Här står vad den heter och dess kontrollsumma, så att det går att visa att den är oförändrad.',
    fields: [
      { name: 'name', label: 'Vad handlingen heter', kind: 'line' }, { name: 'kind', label: 'Slag', kind: 'choice', words: eachCapitalised(ANNEX_KIND_LABELS) },
      { name: 'documentSha256', label: 'Kontrollsumma (SHA-256)', kind: 'checksum' },
      { name: 'secrecy', label: 'Sekretessmarkera enligt', kind: 'line', hint: `${PROVISION}. Lämna tomt om bilagan är öppen.` },
    ],
    fieldOf: { 'annex-name-missing': 'name', 'annex-already-attached': 'documentSha256', 'provision-not-of-secrecy': 'secrecy' },
    send: ({ name = '', kind, documentSha256 = '', secrecy }, options) =>
      attachAnnex(goalId, { name, kind: kind as AttachAnnexBody['kind'], documentSha256, secrecy: orNull(secrecy) }, options) } };
}

/** Those that whoever looks may know the names of. */
const annexField = (annexes: readonly AnnexAnswer[]): ActField => ({
  name: 'annexId', label: 'Bilaga', kind: 'choice', words: Object.fromEntries(annexes.flatMap(({ annexId, document }) => (document ? [[annexId, document.name]] : []))) });

function marking({ goal: { goalId, annexes }, choose }: AnnexFacts): Acts {
  if (annexes.length === 0) return {};
  return { markSecret: {
    choice: 'Sekretessmarkera en bilaga', button: 'Sekretessmarkera', said: 'Bilagan är sekretessmarkerad, och maskerad för andra.', choose,
    intro: 'Markeringen är en varning (OSL 5 kap. 5 §). Om handlingen kan lämnas ut prövas varje gång någon begär den.',
    fields: [annexField(annexes), { name: 'provision', label: 'Bestämmelse', kind: 'line', hint: PROVISION }],
    fieldOf: { 'annex-unknown': 'annexId', 'annex-already-secret': 'provision', 'provision-not-of-secrecy': 'provision' },
    send: ({ annexId = '', provision = '' }, options) => markAnnexSecret(goalId, annexId, { provision }, options) } };
}

function lifting({ goal: { goalId, annexes }, choose }: AnnexFacts): Acts {
  const secret = annexes.filter(({ secrecy }) => secrecy !== null);
  if (secret.length === 0) return {};
  return { liftSecrecy: {
    choice: 'Ta bort en sekretessmarkering', button: 'Ta bort markeringen', said: 'Bilagan är öppen igen.', choose,
    intro: 'Att bilagan har varit markerad står kvar i historiken.',
    fields: [annexField(secret), { name: 'reason', label: 'Skäl', kind: 'text' }],
    send: ({ annexId = '', reason = '' }, options) => liftAnnexSecrecy(goalId, annexId, { reason }, options) } };
}
