import type { AnnexEvent, AnnexKind, AnnexRejection, PlanningEvent } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { GOAL_STATUS_LABELS } from './labels.sv.js';
import type { NameOf } from './name-of.js';

export const ANNEX_KIND_LABELS = {
  'official-report': 'tjänsteskrivelse', 'calculation': 'kalkyl', 'consequence-analysis': 'konsekvensbeskrivning', 'minutes-extract': 'protokollsutdrag', 'other': 'annan handling',
} as const satisfies Record<AnnexKind, string>;

/** A provision of OSL as it is cited: 21:7 is 21 kap. 7 § OSL. */
export const secrecyProvision = (provision: string): string => {
  const [chapter = '', section = ''] = provision.split(':');
  return `${chapter} kap. ${section} § OSL`;
};

const TYPES: readonly string[] = ['annex-attached', 'annex-marked-secret', 'annex-secrecy-lifted'] satisfies readonly AnnexEvent['type'][];

export const isOfAnnex = (event: PlanningEvent): event is AnnexEvent => TYPES.includes(event.type);

/** What is done with annexes, as it stands within a sentence. Never their names: those who read it may not all read the annex. */
export function annexSentence({ type, data }: AnnexEvent, nameOf: NameOf): string {
  switch (type) {
    case 'annex-attached':
      return `${nameOf(data.by)} lade den ${swedishDate(data.attachedOn)} till en bilaga (${ANNEX_KIND_LABELS[data.kind]}) till version ${data.version} av målet`
        + `${data.secrecy === null ? '.' : `, sekretessmarkerad enligt ${secrecyProvision(data.secrecy)}.`}`;
    case 'annex-marked-secret': return `${nameOf(data.by)} sekretessmarkerade den ${swedishDate(data.markedOn)} en bilaga till målet, enligt ${secrecyProvision(data.provision)}.`;
    case 'annex-secrecy-lifted': return `${nameOf(data.by)} tog den ${swedishDate(data.liftedOn)} bort sekretessmarkeringen av en bilaga till målet. Skäl: ${data.reason}`;
  }
}

export const ANNEX_REJECTIONS: Catalogue<AnnexRejection> = {
  'goal-unknown': GOAL_REJECTIONS['goal-unknown'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'annex-not-attachable': ({ status }) => `Målet har läget ”${GOAL_STATUS_LABELS[status]}”. Bilagor läggs till så länge målet bereds; skriv en anteckning i stället.`,
  'annex-name-missing': () => 'Bilagan saknar namn. Skriv vad handlingen heter.',
  'annex-already-attached': () => 'Samma handling är redan bilaga till målet. Välj en annan fil, eller använd den som finns.',
  'annex-unknown': () => 'Bilagan finns inte. Hämta målet på nytt.',
  'annex-already-secret': ({ provision }) => `Bilagan är redan sekretessmarkerad enligt ${secrecyProvision(provision)}. Ange en annan bestämmelse, eller behåll den som står.`,
  'annex-not-secret': () => 'Bilagan är inte sekretessmarkerad. Hämta målet på nytt.',
  'provision-not-of-secrecy': ({ provision }) =>
    `Det skrivna (”${provision}”) är ingen bestämmelse om sekretess. Skriv kapitel och paragraf i OSL, till exempel 21:7. Sekretess regleras i 15–43 kap.`,
};
