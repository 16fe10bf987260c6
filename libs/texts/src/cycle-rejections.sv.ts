import type { AdoptionWarning, CycleRejection, DeadlineWarning, OpeningWarning, ProposalWarning, ReportWarning } from '#lib/planning';
import { STATUTORY_ACT_LABELS, provisionName } from './calendar.sv.js';
import type { Catalogue } from './catalogue.js';
import { swedishDate } from './dates.sv.js';
import { DECISION_REJECTIONS } from './decision-rejections.sv.js';
import { ASSESSMENT_LABELS } from './labels.sv.js';
import { GOAL_REJECTIONS } from './goal-rejections.sv.js';
import { MEETINGS_REJECTIONS } from './meeting-rejections.sv.js';
import { counted, listed } from './words.sv.js';

export const CYCLE_REJECTIONS: Catalogue<CycleRejection> = {
  'cycle-already-open': ({ budgetYear }) => `Planeringen för ${budgetYear} är redan öppnad. Välj ett annat år.`,
  'budget-year-over': ({ budgetYear }) => `Året ${budgetYear} är slut. Välj ett år som pågår eller kommer.`,
  'unit-not-registered': GOAL_REJECTIONS['unit-not-registered'],
  'unit-not-valid': GOAL_REJECTIONS['unit-not-valid'],
  'area-code-repeated': ({ area }) => `Målområdet ${area} står två gånger i mallen. Ge varje målområde en egen kod.`,
  'follow-up-code-repeated': ({ followUp }) => `Uppföljningen ${followUp} står två gånger i mallen. Ge varje uppföljning en egen kod.`,
  'follow-up-outside-year': ({ followUp, periodEnds, budgetYear }) =>
    `Uppföljningen ${followUp} slutar den ${swedishDate(periodEnds)}, utanför ${budgetYear}. Rätta dagen i mallen.`,
  'interim-report-missing': ({ earliest, latest }) =>
    `Minst en delårsrapport ska omfatta hälften till två tredjedelar av året (13 kap. 1 § lagen om kommunal bokföring och redovisning). `
    + `Lägg till en uppföljning som slutar från den ${swedishDate(earliest)} till den ${swedishDate(latest)}.`,
  'deadline-before-drafting': ({ draftingFrom, submissionDeadline }) =>
    `Målen skulle lämnas in den ${swedishDate(submissionDeadline)}, innan de kan upprättas den ${swedishDate(draftingFrom)}. Välj en senare dag.`,
  'cycle-not-open': GOAL_REJECTIONS['cycle-not-open'],
  'unit-not-in-cycle': GOAL_REJECTIONS['unit-not-in-cycle'],
  'reason-missing': GOAL_REJECTIONS['reason-missing'],
  'follow-up-unknown': GOAL_REJECTIONS['follow-up-unknown'],
  'meeting-in-future': DECISION_REJECTIONS['meeting-in-future'],
  'paragraph-not-positive': DECISION_REJECTIONS['paragraph-not-positive'],
  'model-not-in-template': ({ template }) => `Mallen ${template} har inga dagar för beslut i juni. Välj hösten, eller en annan mall.`,
  'unit-already-in-cycle': ({ unit, budgetYear }) => `Enheten ${unit} deltar redan i planeringen för ${budgetYear}. Välj en annan enhet.`,
  'day-not-come': MEETINGS_REJECTIONS['day-not-come'],
  'nothing-proposed': () => 'Kommunstyrelsen har inte beslutat om något av årets mål. Registrera besluten först.',
  'proposal-unchanged': ({ version }) => `Inget har ändrats sedan version ${version} av förslaget låstes. Den gäller fortfarande.`,
  'proposal-decided': ({ version }) =>
    `Kommunstyrelsens förslag är låst i version ${version}, så dagen för målen går inte längre att flytta. Ett mål som kommer nu lämnas in som sent.`,
  'proposal-not-frozen': () => 'Kommunstyrelsens förslag är inte låst. Be kommunstyrelsens sekreterare att låsa det först.',
  'proposal-already-published': ({ version }) => `Version ${version} av förslaget är redan publicerad. Har något ändrats låses förslaget i en ny version först.`,
  'announced-before-frozen': ({ announcedOn, frozenOn }) =>
    `Förslaget låstes den ${swedishDate(frozenOn)} och kan inte ha publicerats den ${swedishDate(announcedOn)}. Rätta dagen.`,
  'announced-after-meeting': ({ announcedOn, councilMeets }) =>
    `Sammanträdet den ${swedishDate(councilMeets)} kan inte ha tillkännagetts först den ${swedishDate(announcedOn)}. Rätta dagarna.`,
  'cycle-closed': GOAL_REJECTIONS['cycle-closed'],
  'report-already-handed-over': ({ handedOverOn }) => `Rapporten är redan överlämnad, den ${swedishDate(handedOverOn)}. Välj en annan uppföljning.`,
  'report-before-period-ends': ({ periodEnds }) => `Perioden som rapporteras slutar den ${swedishDate(periodEnds)}. Välj en dag efter den.`,
  'annual-report-not-handed-over': () => 'Årsredovisningen är inte överlämnad till fullmäktige. Registrera överlämnandet först.',
  'annual-report-already-approved': ({ approvedOn }) => `Årsredovisningen är redan godkänd, den ${swedishDate(approvedOn)}. Inget mer behöver registreras.`,
  'approved-before-handed-over': ({ meetingDate, handedOverOn }) =>
    `Årsredovisningen överlämnades den ${swedishDate(handedOverOn)} och kan inte ha godkänts den ${swedishDate(meetingDate)}. Rätta dagen.`,
  'annual-report-not-approved': () => 'Årsredovisningen är inte godkänd av fullmäktige. Året kan avslutas när den är det.',
  'follow-up-already-open': ({ followUp }) => `Uppföljningen ${followUp} finns redan för året. Välj en annan kod.`,
  'follow-up-title-missing': () => 'Uppföljningen saknar namn. Skriv vad rapporten heter.',
  'status-set-incomplete': ({ lacks }) =>
    `En uppföljning måste kunna svara ja, nej och att det inte går att bedöma. Lägg till ${listed(lacks.map((status) => `”${ASSESSMENT_LABELS[status]}”`))}.`,
  'status-repeated': ({ assessment }) => `Bedömningen ”${ASSESSMENT_LABELS[assessment]}” står två gånger. Ta bort den ena.`,
  'status-set-unchanged': () => 'Uppföljningen använder redan de bedömningarna. Ändra dem, eller låt dem stå.',
  'status-set-in-use': ({ goals }) =>
    `I uppföljningen är ${counted(goals, 'mål redan bedömt', 'mål redan bedömda')}, och de behåller de bedömningar som gällde då. Ändra dem för ett år där inget är bedömt.`,
  'follow-up-not-named': () => 'Rapporter lämnas vid varje uppföljning. Ange vilken uppföljning dagen gäller.',
  'deadline-in-past': ({ day }) => `Den ${swedishDate(day)} har passerat. Välj en dag som inte har varit.`,
  'deadline-unchanged': ({ day }) => `Sista dag är redan den ${swedishDate(day)}. Välj en annan dag.`,
  'deadline-within-period': ({ periodEnds }) =>
    `Perioden som rapporteras slutar den ${swedishDate(periodEnds)}. Välj en dag efter den.`,
  'extension-not-later': ({ deadline }) => `Enheten har redan till den ${swedishDate(deadline)} på sig. Välj en senare dag.`,
};

export const DEADLINE_WARNINGS: Catalogue<DeadlineWarning> = {
  'deadline-short-notice': ({ day, workingDays }) =>
    `Enheterna får ${counted(Math.max(0, workingDays), 'arbetsdag', 'arbetsdagar')} på sig till den ${swedishDate(day)}. Kontrollera att de hinner.`,
  'deadline-on-closed-day': ({ day }) => `Den ${swedishDate(day)} har kommunen stängt. Kontrollera dagen.`,
  'deadline-after-limit': ({ day, act, provision, limit }) =>
    `Den ${swedishDate(day)} ligger efter den lagstadgade tiden för det som följer. ${STATUTORY_ACT_LABELS[act]}: senast den `
    + `${swedishDate(limit.unrolled)} (${provisionName(provision)}).`,
};

export const OPENING_WARNINGS: Catalogue<OpeningWarning> = {
  'units-left-out': ({ units, budgetYear }) =>
    `${listed(units)} kom inte med, eftersom ${units.length === 1 ? 'den' : 'de'} inte finns under ${budgetYear}. Lägg till ${units.length === 1 ? 'efterträdaren' : 'efterträdarna'}, om det finns ${units.length === 1 ? 'någon' : 'några'}.`,
  'june-in-election-year': ({ electionDay, newCouncilFrom }) =>
    `Efter valet den ${swedishDate(electionDay)} är det de nyvalda, från den ${swedishDate(newCouncilFrom)}, som antar budgeten `
    + '(11 kap. 10 § kommunallagen). Beslut i juni är för tidigt.',
};

export const ADOPTION_WARNINGS: Catalogue<AdoptionWarning> = {
  'outgoing-council': ({ meetingDate, electionDay, newCouncilFrom }) =>
    `Fullmäktige den ${swedishDate(meetingDate)} är de avgående. Efter valet den ${swedishDate(electionDay)} antas budgeten av de nyvalda, `
    + `från den ${swedishDate(newCouncilFrom)} (11 kap. 10 § kommunallagen).`,
  'adopted-after-limit': ({ meetingDate, act, provision, limit }) =>
    `Den ${swedishDate(meetingDate)} ligger efter den lagstadgade tiden. ${STATUTORY_ACT_LABELS[act]}: senast den ${swedishDate(limit.unrolled)} (${provisionName(provision)}).`,
};

export const PROPOSAL_WARNINGS: Catalogue<ProposalWarning> = {
  'outgoing-board': ({ frozenOn, electionDay, newCouncilFrom, newBoardFrom }) =>
    `Kommunstyrelsen den ${swedishDate(frozenOn)} är den avgående. Efter valet den ${swedishDate(electionDay)} antas förslaget av de nyvalda i fullmäktige, `
    + `från den ${swedishDate(newCouncilFrom)}, och den nya kommunstyrelsen tillträder den ${swedishDate(newBoardFrom)} (6 kap. 18 § och 11 kap. 10 § kommunallagen).`,
};

export const REPORT_WARNINGS: Catalogue<ReportWarning> = {
  'report-handed-over-late': ({ day, act, provision, limit }) =>
    `Den ${swedishDate(day)} ligger efter den lagstadgade tiden. ${STATUTORY_ACT_LABELS[act]}: senast den ${swedishDate(limit.rolled)} (${provisionName(provision)}).`,
};
