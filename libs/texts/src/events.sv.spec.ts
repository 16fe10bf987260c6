import { describe, expect, it } from '@jest/globals';
import { PersonRegistered, ReminderLapsed, ReminderRetried, UNCOUNTED } from '#lib/planning';
import {
  appealDecided, appealRegistered, areaDeclaredApplicable, areaDeclaredNotApplicable, boardDecided, committeeDecided, councilDecided, cycleOpened,
  firstText, followUpNoted, followUpReturned, followUpSubmitted, goalAdopted, goalAdoptedWithChanges, goalAmended, goalAssessed, goalCarriedOver, goalChangeAnnulled,
  goalChangeProposed, goalCompletionRequested, goalDiscontinued, goalDrafted, goalEndorsed, goalEndorsedWithAmendment, goalEndorsementRescinded,
  goalReassessed, goalReferredBack, goalRejected, goalRejectionProposed, goalResponsibilityTransferred, goalRevised, goalSubmissionChanged,
  goalSubmissionConfirmed, goalSubmitted, goalSubmittedPreliminarily, goalTabled, goalVoided, goalWithdrawn, measure, measureCompleted, measureDelayed,
  measureDropped, meetingCancelled, meetingMoved, meetingScheduled, minutesApproved, minutesCorrected,
  noticePosted, noticeRemoved, paragraphApprovedImmediately, paragraphReassigned,
  reminderClaimed, reminderItem, reminderNotSent, reminderSent, reminderUnknown, referredBackByCouncil, roleEnded, roleGranted, unitRegistered, unitDissolved, unitRenamed,
  countersignatureAwaited, countersignatureDeclined, decisionCountersigned,
  noteWritten, statementAskedFor, statementGiven, statementPassedOver,
} from '#lib/testing';
import { eventSentence, type NameOf } from '#lib/texts';

const NAMES: Readonly<Record<string, string>> = { SBN: 'stadsbyggnadsnämnden', KS: 'kommunstyrelsen', KF: 'kommunfullmäktige', 'p-1': 'Karin Bergdahl',
  'p-chair': 'Ulf Ordförande', 'p-member': 'Lisa Ledamot' };
const nameOf: NameOf = (code) => NAMES[code] ?? code;
const text = { goalId: 'g-1', version: 1, contentHash: firstText.contentHash };
const referral = { outcome: 'referred-back', reasons: ['Underlag saknas'], respondBy: '2026-10-15', voting: UNCOUNTED } as const;

describe('The sentence of an event', () => {
  it.each([
    [cycleOpened(), 'Planeringen för 2027 öppnades efter mallen liten. Mål kan upprättas från den 1 april 2026 och ska vara inlämnade den 1 september 2026.'],
    [unitRegistered(), 'Stadsbyggnadsnämnden (SBN) registrerades. Enheten finns från den 1 januari 2015.'],
    [unitRegistered({ validTo: '2026-12-31' }), 'Stadsbyggnadsnämnden (SBN) registrerades. Enheten finns från den 1 januari 2015 till och med den 31 december 2026.'],
    [areaDeclaredNotApplicable(), 'Stadsbyggnadsnämnden förklarade den 4 maj 2026 att målområdet MO-1.4 inte är tillämpligt för 2027. '
      + 'Skäl: Nämnden har inga utsläpp att påverka'],
    [areaDeclaredApplicable(), 'Stadsbyggnadsnämnden tog den 11 maj 2026 tillbaka att målområdet MO-1.4 inte är tillämpligt för 2027.'],
    [meetingScheduled(), 'Stadsbyggnadsnämnden sammanträder den 27 augusti 2026.'],
    [meetingMoved(), 'Sammanträdet med stadsbyggnadsnämnden den 27 augusti 2026 flyttades till den 3 september 2026. Skäl: Underlaget är inte klart'],
    [meetingCancelled(), 'Sammanträdet med stadsbyggnadsnämnden den 27 augusti 2026 ställdes in. Skäl: För få ärenden'],
    [minutesApproved(), 'Protokollet från sammanträdet med stadsbyggnadsnämnden den 27 augusti 2026 justerades den 3 september 2026 av Ulf Ordförande och Lisa Ledamot.'],
    [paragraphApprovedImmediately(), '§ 84 i protokollet från sammanträdet med stadsbyggnadsnämnden den 27 augusti 2026 justerades omedelbart den 27 augusti 2026 '
      + 'av Ulf Ordförande och Lisa Ledamot.'],
    [noticePosted(), 'Protokollet från sammanträdet med stadsbyggnadsnämnden den 27 augusti 2026 anslogs den 4 september 2026. Protokollet finns: Stadsbyggnadsförvaltningen'],
    [noticeRemoved({ paragraph: 84 }), 'Anslaget om § 84 i protokollet från sammanträdet med stadsbyggnadsnämnden den 27 augusti 2026 togs ned den 28 september 2026.'],
    [minutesCorrected(), '§ 84 i protokollet från sammanträdet med stadsbyggnadsnämnden den 27 augusti 2026 rättades den 14 september 2026: '
      + 'Antalet mål i beslutssatsen. Det stod ”elva mål” och ska stå ”tolv mål”. Skäl: Skrivfel'],
    [appealRegistered(), 'Beslutet i stadsbyggnadsnämnden den 27 augusti 2026, § 84, överklagades den 21 september 2026 (mål 1234-26).'],
    [countersignatureAwaited(), 'Beslutet i kommunstyrelsen den 5 oktober 2026, § 201, registrerades och väntar på att någon annan kontrasignerar det.'],
    [decisionCountersigned(), 'Beslutet i kommunstyrelsen den 5 oktober 2026, § 201, registrerades av Karin Bergdahl och kontrasignerades den 9 oktober 2026 av någon annan.'],
    [countersignatureDeclined(), 'Beslutet i kommunstyrelsen den 5 oktober 2026, § 201, kontrasignerades inte, och registreringen togs bort. Skäl: Protokollet säger återremiss'],
    [appealDecided(), 'Överklagandet av beslutet i stadsbyggnadsnämnden den 27 augusti 2026, § 84, avslogs eller avvisades den 15 januari 2027.'],
    [appealDecided({ outcome: 'annulled' }),
      'Överklagandet av beslutet i stadsbyggnadsnämnden den 27 augusti 2026, § 84, bifölls, och beslutet upphävdes den 15 januari 2027.'],
    [reminderClaimed(), 'Påminnelse till Karin Bergdahl den 1 september 2026 om en tidsgräns.'],
    [reminderClaimed({ attempt: 2, items: [reminderItem(), reminderItem()] }), 'Påminnelse till Karin Bergdahl den 1 september 2026 om 2 tidsgränser, försök 2.'],
    [reminderSent(), 'Påminnelsen skickades.'],
    [reminderNotSent(), 'Påminnelsen gick inte fram. E-postservern går inte att nå. Kontrollera att den är igång, adressen och nätet. Ett nytt försök görs.'],
    [reminderNotSent({ reason: 'address-missing', againAt: null }), 'Påminnelsen gick inte fram. Personen har ingen e-postadress. Lägg till den, och skicka om.'],
    [reminderUnknown(), 'Ingen vet om påminnelsen gick fram. Årshjul avbröts medan brevet skickades. Fråga mottagaren eller se i e-postserverns logg innan det skickas om.'],
    [ReminderLapsed.create({ reminderId: 'r-1' }), 'Påminnelsen behövdes inte längre: allt var gjort innan den kunde skickas.'],
    [ReminderRetried.create({ reminderId: 'r-1', retriedAt: '2026-09-01T08:00:00.000Z' }), 'Påminnelsen ska skickas om.'],
    [PersonRegistered.create({ personId: 'p-1' }), 'Karin Bergdahl registrerades.'],
    [unitRenamed(), 'Kommunfullmäktige beslutade den 27 april 2026, § 61, att enheten SBN heter Samhällsbyggnadsnämnden från den 1 januari 2027.'],
    [unitDissolved(), 'Kommunfullmäktige beslutade den 27 april 2026, § 61, att stadsbyggnadsnämnden upphör efter den 31 december 2026 och går upp i SAM.'],
    [unitDissolved({ successors: ['SAM', 'MBN'] }), 'Kommunfullmäktige beslutade den 27 april 2026, § 61, att stadsbyggnadsnämnden upphör efter den 31 december 2026 och delas mellan SAM och MBN.'],
    [unitDissolved({ successors: [] }), 'Kommunfullmäktige beslutade den 27 april 2026, § 61, att stadsbyggnadsnämnden upphör efter den 31 december 2026 och att ingen tar över.'],
    [roleGranted(), 'Karin Bergdahl fick rollen nämndsekreterare för stadsbyggnadsnämnden från den 1 januari 2026 tills vidare.'],
    [roleGranted({ until: '2026-12-31' }),
      'Karin Bergdahl fick rollen nämndsekreterare för stadsbyggnadsnämnden från den 1 januari 2026 till och med den 31 december 2026.'],
    [roleEnded(), 'Karin Bergdahl har rollen nämndsekreterare för stadsbyggnadsnämnden till och med den 30 juni 2026.'],
  ])('tells of years, units and roles', (event, sentence) => expect(eventSentence(event, nameOf)).toBe(sentence));

  it.each([
    [goalChangeProposed(), 'Kommunstyrelsen beslutade den 8 mars 2027, § 52, att föreslå att målet ändras (version 1). Skäl: Byggandet har bromsat in'],
    [goalChangeProposed({ change: 'discontinuation' }), 'Kommunstyrelsen beslutade den 8 mars 2027, § 52, att föreslå att målet upphör (version 1). Skäl: Byggandet har bromsat in'],
    [goalAmended(), 'Kommunfullmäktige ändrade det antagna målet den 29 mars 2027, § 41 (version 2 i stället för version 1). '
      + 'Den nya texten gäller från den 1 maj 2027 till och med den 31 december 2027. Skäl: Tydligare inriktning'],
    [goalDiscontinued({ urgency: 'Avtalet har sagts upp' }), 'Kommunfullmäktige beslutade den 29 mars 2027, § 41, att målet upphör (version 1). Det gäller till och med den 30 juni 2027. '
      + 'Skäl: Uppdraget har gått över till staten Ärendet var brådskande och avgjordes utan att kommunstyrelsen hade yttrat sig: Avtalet har sagts upp'],
    [goalCarriedOver(), 'Målet fördes över från 2026 (version 1) och ska beslutas på nytt.'],
    [goalVoided(), 'Beslutet i kommunfullmäktige den 26 oktober 2026, § 150, upphävdes den 15 februari 2027 efter ett överklagande. '
      + 'Målet gäller inte. Det kan tas upp igen bara som ett nytt ärende, som kommunstyrelsen bereder på nytt.'],
    [goalChangeAnnulled(), 'Beslutet i kommunfullmäktige den 29 mars 2027, § 41, upphävdes den 14 juni 2027 efter ett överklagande. Det som gällde för målet dessförinnan gäller igen.'],
    [goalResponsibilityTransferred(), 'Kommunfullmäktige beslutade den 29 mars 2027, § 40, att ansvaret för målet går över från stadsbyggnadsnämnden till MBN den 1 juli 2027.'],
    [goalDrafted(), 'Stadsbyggnadsnämnden upprättade målet ”Fler bostäder i attraktiva lägen” för 2027 i målområdet MO-1.1.'],
    [goalRevised(), 'Målet fick version 2, ”Fler bostäder nära kollektivtrafik”. Skäl: Tydligare inriktning'],
    [goalRevised({ answersReferral: 'd-KS' }), 'Målet fick version 2, ”Fler bostäder nära kollektivtrafik”, som svar på återremissen. Skäl: Tydligare inriktning'],
    [goalSubmitted(), 'Stadsbyggnadsnämnden beslutade om målet den 27 augusti 2026, § 84 (version 1). Det lämnades in den 28 augusti 2026, i tid.'],
    [goalSubmitted({ submittedOn: '2026-09-04', daysLate: 3, lateReason: 'Extra sammanträde' }),
      'Stadsbyggnadsnämnden beslutade om målet den 27 augusti 2026, § 84 (version 1). Det lämnades in den 4 september 2026, 3 dagar för sent. Skäl: Extra sammanträde'],
    [goalSubmittedPreliminarily(), 'Målet lämnades in preliminärt den 28 augusti 2026 (version 1), inför beslut den 17 september 2026, i tid.'],
    [goalSubmissionConfirmed(), 'Stadsbyggnadsnämnden beslutade om det preliminärt inlämnade målet den 17 september 2026, § 90, med oförändrad text (version 1).'],
    [goalSubmissionChanged(), 'Stadsbyggnadsnämnden beslutade om det preliminärt inlämnade målet den 17 september 2026, § 90, med ändrad text '
      + '(version 2 i stället för version 1). Skäl: Tydligare inriktning'],
    [goalCompletionRequested(), 'Den 7 september 2026 begärdes att målet kompletteras (version 1), senast den 25 september 2026: Utgångsvärdet saknar källa'],
    [goalEndorsed(), 'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att föreslå att målet antas (version 1).'],
    [goalEndorsedWithAmendment(), 'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att föreslå att målet antas med ändrad text '
      + '(version 2 i stället för version 1). Skäl: Tydligare inriktning'],
    [goalRejectionProposed(), 'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att föreslå att målet avslås (version 1). Skäl: Ryms inte i budgeten'],
    [goalEndorsementRescinded(), 'Kommunstyrelsen beslutade den 19 oktober 2026, § 215, att ta tillbaka sitt förslag om målet (version 1). Skäl: Ramen har ändrats'],
    [goalTabled(), 'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att bordlägga målet (version 1).'],
    [goalTabled({ reason: 'Underlaget kom sent' }), 'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att bordlägga målet (version 1). Skäl: Underlaget kom sent'],
    [goalReferredBack({ reasons: ['Underlag saknas', 'Målvärdet är för lågt'] }), 'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att återremittera målet (version 1). '
      + 'Svar ska lämnas senast den 15 oktober 2026. Skäl: Underlag saknas; Målvärdet är för lågt'],
    [referredBackByCouncil(), 'Kommunfullmäktige beslutade den 26 oktober 2026, § 150, att återremittera målet till kommunstyrelsen (version 1), '
      + 'på begäran av en minoritet: 18 röster mot 23 av 41 närvarande. Svar ska lämnas senast den 14 december 2026. '
      + 'Minoritetens skäl: Fullmäktige behöver veta vad målet kostar'],
    [goalTabled({ basis: { body: 'KF', meetingDate: '2026-10-26', paragraph: 150 }, voting: { carriedBy: 'majority', vote: { inFavour: 31, against: 10, present: 41 } } }),
      'Kommunfullmäktige beslutade den 26 oktober 2026, § 150, att bordlägga målet (version 1), med 31 röster mot 10 av 41 närvarande.'],
    [goalAdopted({ geh: 'none' }), 'Kommunfullmäktige antog målet den 26 oktober 2026, § 150 (version 1). Det gäller från den 1 januari 2027 till och med den 31 december 2027.'],
    [goalAdopted(), 'Kommunfullmäktige antog målet den 26 oktober 2026, § 150 (version 1). Det gäller från den 1 januari 2027 till och med den 31 december 2027 '
      + 'och är ett verksamhetsmål för god ekonomisk hushållning.'],
    [goalAdoptedWithChanges({ geh: 'none' }), 'Kommunfullmäktige antog målet den 26 oktober 2026, § 150 (version 1). Det gäller från den 1 januari 2027 till och med '
      + 'den 31 december 2027. Texten ändrades i beslutet (version 2). Skäl: Tydligare inriktning'],
    [goalRejected({ urgency: 'Statsbidraget ska sökas i dag' }), 'Kommunfullmäktige avslog målet den 26 oktober 2026, § 150 (version 1). '
      + 'Ärendet var brådskande och avgjordes utan att kommunstyrelsen hade yttrat sig: Statsbidraget ska sökas i dag'],
    [goalAdopted({ geh: 'none', urgency: 'Statsbidraget ska sökas i dag' }), 'Kommunfullmäktige antog målet den 26 oktober 2026, § 150 (version 1). Det gäller från den 1 januari 2027 till och med '
      + 'den 31 december 2027. Ärendet var brådskande och avgjordes utan att kommunstyrelsen hade yttrat sig: Statsbidraget ska sökas i dag'],
    [goalRejected({ reason: 'Ryms inte' }), 'Kommunfullmäktige avslog målet den 26 oktober 2026, § 150 (version 1). Skäl: Ryms inte'],
    [goalWithdrawn(), 'Stadsbyggnadsnämnden återkallade målet den 27 augusti 2026, § 84 (version 1). Skäl: Uppdraget går till en annan nämnd'],
    [goalAssessed({ assessment: 'partly-achieved', motivation: '350 av 500 är klara.', measures: [measure()] }),
      'Målet bedömdes den 10 september 2027 i uppföljningen augusti: delvis uppnått, preliminär bedömning. 350 av 500 är klara. Åtgärd: Fler planhandläggare (Stadsbyggnadschefen, senast den 1 december 2027).'],
    [followUpSubmitted(), 'Stadsbyggnadsnämnden beslutade den 16 september 2027, § 91, om uppföljningen augusti av målet och lämnade den.'],
    [followUpReturned(), 'Kommunstyrelsen begärde den 4 oktober 2027, § 210, mer om uppföljningen augusti av målet, senast den 18 oktober 2027. Skäl: Vilka projekt är försenade?'],
    [followUpNoted(), 'Kommunstyrelsen lade uppföljningen augusti av målet till handlingarna den 4 oktober 2027, § 210.'],
    [goalReassessed({ motivation: '348 bostäder var färdiga.' }), 'Bedömningen i uppföljningen augusti (uppnått, preliminär bedömning) ändrades den 20 november 2028 till uppnått, slutlig bedömning. 348 bostäder var färdiga. Rapporten är oförändrad. Skäl: Statistiken är publicerad'],
    [measureCompleted(), 'En åtgärd för målet blev klar den 15 november 2027.'],
    [measureDelayed(), 'En åtgärd för målet som skulle ha varit klar den 1 december 2027 ska vara det den 1 februari 2028. Skäl: Ingen sökte tjänsten'],
    [measureDropped(), 'En åtgärd för målet ströks. Skäl: Behövs inte längre'],
    [goalAssessed({ forecast: 'likely', trend: 'worsening', certainty: 'final', motivation: 'Kön växer.' }),
      'Målet bedömdes den 10 september 2027 i uppföljningen augusti: uppnått, slutlig bedömning. Prognos för året: kan uppnås. Utveckling: försämras. Kön växer.'],
  ])('tells of a goal with body, date and §', (event, sentence) => expect(eventSentence(event, nameOf)).toBe(sentence));

  it.each([
    [committeeDecided(), 'Stadsbyggnadsnämnden beslutade den 27 augusti 2026, § 84, om 1 mål för 2027 (ärende 2026/287).'],
    [committeeDecided({ caseNumber: null, goals: [{ ...text, outcome: 'submitted', deadline: '2026-09-01', daysLate: 0 }, { ...text, outcome: 'withdrawn', reason: 'Ryms inte' }] }),
      'Stadsbyggnadsnämnden beslutade den 27 augusti 2026, § 84, om 1 mål och att återkalla 1 mål för 2027.'],
    [paragraphReassigned(), 'Beslutet i stadsbyggnadsnämnden den 27 augusti 2026, § 84, fick paragrafen 86 i stället. Skäl: Två ärenden lades till'],
    [boardDecided(), 'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att föreslå att 1 mål antas (ärende 2026/1540).'],
    [boardDecided({ caseNumber: null, goals: [{ ...text, outcome: 'endorsed' }, { ...text, ...referral }] }),
      'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att föreslå att 1 mål antas och att återremittera 1 mål.'],
    [boardDecided({ caseNumber: null, goals: [{ ...text, outcome: 'tabled', reason: null, voting: UNCOUNTED }, { ...text, outcome: 'rejection-proposed', reasons: ['Dyrt'] }] }),
      'Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att föreslå att 1 mål avslås och att bordlägga 1 mål.'],
    [councilDecided({ caseNumber: null, goals: [
      { ...text, ...referral, referredTo: 'board' }, { ...text, outcome: 'tabled', reason: null, voting: UNCOUNTED }] }),
      'Kommunfullmäktige beslutade den 26 oktober 2026, § 150, att bordlägga 1 mål och att återremittera 1 mål.'],
    [councilDecided({ caseNumber: null }), 'Kommunfullmäktige beslutade den 26 oktober 2026, § 150, att anta 1 mål.'],
  ])('tells of a body\'s decision', (event, sentence) => expect(eventSentence(event, nameOf)).toBe(sentence));

  it.each([
    [noteWritten(), 'Stadsbyggnadsnämnden antecknade den 11 maj 2026: Målet hänger ihop med översiktsplanen.'],
    [statementAskedFor({ askedOf: 'KS' }), 'Stadsbyggnadsnämnden begärde den 11 maj 2026 ett yttrande av kommunstyrelsen om målet ”Fler bostäder i attraktiva lägen” '
      + '(version 1), senast den 1 juni 2026: Ryms målet i tillsynsplanen?'],
    [statementGiven({ basis: null, daysLate: 2 }), 'Yttrandet lämnades den 29 maj 2026, 2 dagar för sent: Nämnden har inget att erinra.'],
    [statementGiven(), 'Yttrandet lämnades den 29 maj 2026, efter beslut av MBN den 28 maj 2026, § 40: Nämnden har inget att erinra.'],
    [statementPassedOver(), 'Arbetet gick den 2 juni 2026 vidare utan yttrandet. Skäl: Beredningen kan inte vänta.'],
  ])('tells of what is said about a goal', (event, sentence) => expect(eventSentence(event, nameOf)).toBe(sentence));

  it('names KS and KF also where no register is at hand', () =>
    expect(eventSentence(goalEndorsed())).toBe('Kommunstyrelsen beslutade den 5 oktober 2026, § 201, att föreslå att målet antas (version 1).'));
});
