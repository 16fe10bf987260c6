import type { AnswersRejection, PersonRejection, UnitKind, UnitRejection } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { DECISION_REJECTIONS } from './decision-rejections.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { ROLE_LABELS, bodyName } from './labels.sv.js';

export const UNIT_REJECTIONS: Catalogue<UnitRejection> = {
  'unit-already-registered': ({ unit }) => `Enheten ${unit} är redan registrerad. Välj en annan kod.`,
  'unit-code-malformed': ({ code }) =>
    `Koden ”${code}” går inte att använda. Skriv högst 20 tecken: stora bokstäver A–Z, siffror och bindestreck, med en bokstav först.`,
  'unit-code-reserved': ({ code }) => `Koden ${code} är kommunens egen och ingen enhets. Välj en annan kod.`,
  'unit-name-missing': () => 'Enheten saknar namn. Skriv hela namnet.',
  'unit-body-not-fitting': ({ unitKind }) => bodyThatFits(unitKind),
  'unit-body-unknown': ({ body }) => `Organet ${body} är inte registrerat. Registrera nämnden eller bolaget först.`,
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'unit-not-valid-on': DECISION_REJECTIONS['unit-not-valid-on'],
  'unit-name-unchanged': ({ name }) => `Enheten heter redan ${name}. Skriv det nya namnet.`,
  'unit-renamed-later': ({ name, from }) => `Enheten heter ${name} från den ${swedishDate(from)}. Ett nytt namn måste börja gälla efter den dagen.`,
  'unit-already-dissolved': ({ unit, lastDay }) => `Enheten ${unit} upphörde den ${swedishDate(lastDay)}. Det går inte att ändra i efterhand.`,
  'unit-has-open-goals': ({ unit, goals }) =>
    `Enheten ${unit} har ${goals} mål som fortsätter efter dess sista dag. Ange vem som tar över, eller avsluta målen först.`,
  'successor-repeated': ({ successor }) => `${successor} står två gånger bland dem som tar över. Ta bort den ena.`,
  'successor-is-the-unit': ({ unit }) => `${unit} kan inte ta över efter sig själv. Ange en annan enhet, eller byt namn på den.`,
  'successor-not-registered': ({ successor }) => `${successor}, som ska ta över, är inte registrerad. Registrera enheten först.`,
  'successor-not-there-then': ({ successor, day }) => `${successor}, som ska ta över, finns inte den ${swedishDate(day)}. Rätta dagen, eller välj en annan.`,
  'council-decides-organisation': ({ unit, body }) =>
    `Om nämnden ${unit} beslutar kommunfullmäktige (5 kap. 1 § kommunallagen), inte ${bodyName(body)}. Ange fullmäktiges beslut.`,
  'effect-before-decision': ({ from, meetingDate }) =>
    `Beslutet fattades den ${swedishDate(meetingDate)} och kan inte gälla redan från den ${swedishDate(from)}. Rätta dagarna.`,
  'paragraph-not-positive': DECISION_REJECTIONS['paragraph-not-positive'],
  'meeting-in-future': DECISION_REJECTIONS['meeting-in-future'],
  'unit-validity-reversed': ({ validFrom, validTo }) =>
    `Enheten skulle upphöra den ${swedishDate(validTo)}, innan den börjar den ${swedishDate(validFrom)}. Rätta dagarna.`,
};

const bodyThatFits = (kind: UnitKind): string => kind === 'audit'
  ? 'Revisorernas mål bereds av kommunfullmäktiges presidium. Ange KFP som beslutande organ.' : kind === 'administration'
  ? 'En förvaltnings mål beslutas av det organ den hör till. Ange det organet.'
  : 'En nämnd eller ett bolag beslutar om sina egna mål. Ange enhetens egen kod som beslutande organ.';

export const ANSWERS_REJECTIONS: Catalogue<AnswersRejection> = {
  'cycle-not-open': GOAL_REJECTIONS['cycle-not-open'],
  'cycle-closed': GOAL_REJECTIONS['cycle-closed'],
  'area-unknown': GOAL_REJECTIONS['area-unknown'],
  'unit-not-in-cycle': GOAL_REJECTIONS['unit-not-in-cycle'],
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'area-already-not-applicable': ({ area }) => `Målområdet ${area} är redan förklarat ej tillämpligt. Ta tillbaka det först om skälet ska ändras.`,
  'area-has-goals': ({ area, goals }) =>
    `Enheten har ${goals} mål i målområdet ${area}. Det kan vara ej tillämpligt bara där enheten inte har något mål: välj ett annat målområde.`,
  'area-not-declared': ({ area }) => `Målområdet ${area} är inte förklarat ej tillämpligt, så det finns inget att ta tillbaka. Hämta styrkortet på nytt.`,
};

export const PERSON_REJECTIONS: Catalogue<PersonRejection> = {
  'person-already-registered': () => 'Personen är redan registrerad. Sök upp personen i listan.',
  'person-not-registered': () => 'Personen är inte registrerad. Registrera personen först.',
  'role-not-of-body': ({ role, body, bodyOfRole }) => bodyOfRole === null
    ? `Rollen ${ROLE_LABELS[role]} finns inte för ${bodyName(body)}. Välj en nämnd, ett bolag eller kommunstyrelsen.`
    : `Rollen ${ROLE_LABELS[role]} hör till ${bodyName(bodyOfRole)} och inte till ${bodyName(body)}. Välj ${bodyName(bodyOfRole)}.`,
  'role-period-reversed': ({ from, until }) =>
    `Rollen skulle upphöra den ${swedishDate(until)}, innan den börjar den ${swedishDate(from)}. Rätta dagarna.`,
  'role-after-body': ({ body, validTo }) =>
    `${bodyName(body)} upphör den ${swedishDate(validTo)}, och rollen skulle börja efter det. Välj den som har tagit över.`,
  'role-already-held': ({ role, body, from, until }) =>
    `Personen har redan rollen ${ROLE_LABELS[role]} för ${bodyName(body)} från den ${swedishDate(from)} `
    + `${until === null ? 'tills vidare' : `till den ${swedishDate(until)}`}. Välj en tid som inte går in i den.`,
  'role-not-held': ({ role, body }) => `Personen har inte rollen ${ROLE_LABELS[role]} för ${bodyName(body)}. Kontrollera roll och organ.`,
};
