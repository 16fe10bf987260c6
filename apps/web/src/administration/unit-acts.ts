import { UNIT_KIND_LABELS } from '#lib/texts';
import { dissolveUnit, registerUnit, renameUnit, type RegisterUnitBody, type UnitAnswer } from '../api/generated.js';
import { eachCapitalised } from '../parts/field.js';
import type { Acts } from '../parts/act-choice.js';
import { orNull, type ActField, type Typed } from '../parts/act-form.js';
import { wholeNumber } from '../parts/whole-number.js';

type Facts = Readonly<{ units: readonly UnitAnswer[]; choose: () => void }>;

const BASIS: readonly ActField[] = [
  { name: 'basis.body', label: 'Beslutat av', kind: 'choice', words: { KF: 'Kommunfullmäktige', KS: 'Kommunstyrelsen' } },
  { name: 'basis.meetingDate', label: 'Sammanträdets dag', kind: 'day' }, { name: 'basis.paragraph', label: 'Paragraf', kind: 'number' },
];
const basisOf = (typed: Typed) => ({ body: typed['basis.body'] ?? '', meetingDate: typed['basis.meetingDate'] ?? '', paragraph: wholeNumber(typed['basis.paragraph']) });
const BASIS_FIELDS = { 'meeting-in-future': 'basis.meetingDate', 'paragraph-not-positive': 'basis.paragraph' };

/** What the administrator does with units; a unit that is merged, split or ended stays in the history. */
export function unitActs({ units, choose }: Facts): Acts {
  const there = Object.fromEntries(units.filter(({ ending }) => !ending).map(({ code, name }) => [code, `${name} (${code})`]));
  const deciding = Object.fromEntries([['KS', 'Kommunstyrelsen'], ...units.filter(({ code, body }) => code === body).map(({ code, name }) => [code, name])]) as Readonly<Record<string, string>>;
  return {
    register: {
      choice: 'Registrera en ny enhet', button: 'Registrera enheten', said: 'Enheten är registrerad. Låt den delta i ett planeringsår på sidan Planeringsår.', choose,
      fields: [
        { name: 'code', label: 'Kod', kind: 'line', hint: 'Ändras aldrig, till exempel BUN' }, { name: 'name', label: 'Namn', kind: 'line' }, { name: 'kind', label: 'Slag', kind: 'choice', words: eachCapitalised(UNIT_KIND_LABELS) },
        { name: 'body', label: 'Vems mål det blir', kind: 'choice', words: { '': 'Sina egna', ...deciding } }, { name: 'validFrom', label: 'Finns från', kind: 'day' }],
      fieldOf: { 'unit-already-registered': 'code', 'unit-code-malformed': 'code', 'unit-code-reserved': 'code', 'unit-name-missing': 'name', 'unit-body-not-fitting': 'body', 'unit-body-unknown': 'body' },
      send: ({ code = '', name = '', kind, body, validFrom = '' }, options) => registerUnit({ code, name, kind: kind as RegisterUnitBody['kind'], body: body || code, validFrom }, options) },
    rename: {
      choice: 'Ge en enhet ett nytt namn', button: 'Registrera namnet', said: 'Namnet är registrerat.', choose, fieldOf: { ...BASIS_FIELDS, 'unit-name-missing': 'name' },
      fields: [{ name: 'unit', label: 'Enhet', kind: 'choice', words: there }, { name: 'name', label: 'Nytt namn', kind: 'line' }, { name: 'from', label: 'Från den', kind: 'day' }, ...BASIS],
      send: (typed, options) => renameUnit(typed['unit'] ?? '', { name: typed['name'] ?? '', from: typed['from'] ?? '', basis: basisOf(typed) }, options) },
    dissolve: {
      choice: 'En enhet slås samman, delas eller läggs ned', button: 'Registrera att enheten upphör', said: 'Det är registrerat att enheten upphör.', choose,
      intro: 'Den som tar över svarar från dagen efter för målen och redovisar även tiden före. Det går inte att ta tillbaka.',
      fields: [
        { name: 'unit', label: 'Enhet som upphör', kind: 'choice', words: there }, { name: 'lastDay', label: 'Enhetens sista dag', kind: 'day' },
        ...['successors.0', 'successors.1', 'successors.2'].map((name, order): ActField => ({ name, label: order === 0 ? 'Tas över av' : 'Och av, vid en delning', kind: 'choice', words: { '': 'Ingen', ...there } })), ...BASIS],
      fieldOf: { ...BASIS_FIELDS, 'unit-already-dissolved': 'unit', 'unit-has-open-goals': 'successors.0', 'successor-is-the-unit': 'successors.0', 'successor-repeated': 'successors.1', 'successor-not-there-then': 'successors.0' },
      send: (typed, options) => dissolveUnit(typed['unit'] ?? '', { lastDay: typed['lastDay'] ?? '', successors: ['successors.0', 'successors.1', 'successors.2'].flatMap((name) => orNull(typed[name]) ?? []), basis: basisOf(typed) }, options) },
  };
}
