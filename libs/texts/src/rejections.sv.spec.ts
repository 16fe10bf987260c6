import { describe, expect, it } from '@jest/globals';
import { rejectionSentence, type AnyRejection } from '#lib/texts';

const saysOf = (rejection: AnyRejection) => expect(rejectionSentence(rejection));

describe('The sentence of a refusal', () => {
  it('says what is wrong and what to do', () =>
    saysOf({ code: 'drafting-not-open-yet', params: { draftingFrom: '2027-04-01' } })
      .toBe('Mål kan upprättas från den 1 april 2027. Vänta till dess.'));

  it('tells which way a target is wrong, with decimal commas', () => {
    const figures = { indicator: 'Utsläpp', baseline: '12.5', target: '13' };
    saysOf({ code: 'target-on-wrong-side', params: { ...figures, direction: 'decrease' } }).toBe(
      'Indikatorn ”Utsläpp” ska minska, men målvärdet 13 är inte lägre än utgångsvärdet 12,5. Rätta riktningen eller ett av värdena.');
    saysOf({ code: 'target-on-wrong-side', params: { ...figures, target: '12', direction: 'increase' } }).toBe(
      'Indikatorn ”Utsläpp” ska öka, men målvärdet 12 är inte högre än utgångsvärdet 12,5. Rätta riktningen eller ett av värdena.');
  });

  it('lists what a goal lacks', () => {
    saysOf({ code: 'goal-not-measurable', params: { gaps: [{ indicator: null, lacks: 'indicator-or-criterion' }] } }).toBe(
      'Målet går inte att följa upp: det saknar både indikator och kvalitativt kriterium. Komplettera texten före beslutet.');
    saysOf({ code: 'goal-not-measurable', params: { gaps: [
      { indicator: 'Bostäder', lacks: 'unit' }, { indicator: 'Bostäder', lacks: 'target' }, { indicator: null, lacks: 'evidence' }] } }).toBe(
      'Målet går inte att följa upp: indikatorn ”Bostäder” saknar enhet, indikatorn ”Bostäder” saknar målvärde '
      + 'och det saknar underlag för det kvalitativa kriteriet. Komplettera texten före beslutet.');
  });

  it('says how a goal that is not a draft may change', () => {
    saysOf({ code: 'goal-not-revisable', params: { status: 'submitted' } }).toBe(
      'Målet har läget ”inlämnat” och texten kan inte ändras. Den kan ändras om kommunstyrelsen återremitterar målet.');
    saysOf({ code: 'goal-not-revisable', params: { status: 'adopted' } }).toBe(
      'Målet har läget ”antaget” och texten kan inte ändras. Det som är antaget ändras genom ett nytt beslut av kommunfullmäktige.');
    saysOf({ code: 'goal-not-revisable', params: { status: 'rejected' } }).toBe(
      'Målet har läget ”avslaget” och texten kan inte ändras. Upprätta ett nytt mål i stället.');
  });

  it('tells an older version from another text', () => {
    saysOf({ code: 'goal-moved', params: { decidedVersion: 1, currentVersion: 2 } }).toBe(
      'Beslutet gäller version 1, men målets text är version 2. Kontrollera vilken text som beslutades.');
    saysOf({ code: 'goal-moved', params: { decidedVersion: 2, currentVersion: 2 } }).toBe(
      'Beslutet gäller en annan text än målets nuvarande. Hämta målet på nytt och kontrollera vilken text som beslutades.');
  });

  it('tells a goal that KF has adopted from one that KS has not treated', () => {
    saysOf({ code: 'goal-not-endorsed', params: { status: 'adopted' } }).toBe('Målet är redan antaget. Ta bort det ur beslutet.');
    saysOf({ code: 'goal-not-endorsed', params: { status: 'submitted' } }).toBe('Målet har läget ”inlämnat”. '
      + 'Kommunfullmäktige kan besluta först när kommunstyrelsen har yttrat sig: registrera det beslutet först, eller varför ärendet var brådskande.');
  });

  it('names the statuses that a report uses', () =>
    saysOf({ code: 'status-not-in-round', params: { assessment: 'partly-achieved', statuses: ['achieved', 'not-achieved', 'not-assessed'] } }).toBe(
      'Bedömningen ”delvis uppnått” används inte i den här uppföljningen. Välj ”uppnått”, ”inte uppnått” eller ”inte bedömt”.'));

  it('counts the days that goals are late', () => {
    saysOf({ code: 'late-reason-missing', params: { deadline: '2026-09-01', daysLate: 1 } }).toBe(
      'Målen skulle ha lämnats in den 1 september 2026, för 1 dag sedan. Skriv varför de är sena.');
    saysOf({ code: 'late-reason-missing', params: { deadline: '2026-09-01', daysLate: 3 } }).toBe(
      'Målen skulle ha lämnats in den 1 september 2026, för 3 dagar sedan. Skriv varför de är sena.');
  });

  it('says of a decision what hinders its goals, each hindrance once', () =>
    saysOf({ code: 'goals-not-decidable', params: { problems: [
      { goalId: 'g-1', code: 'goal-not-submitted', params: { status: 'draft' } },
      { goalId: 'g-2', code: 'goal-not-submitted', params: { status: 'draft' } },
      { goalId: 'g-3', code: 'reason-missing', params: {} },
    ] } }).toBe('Beslutet kan inte registreras, eftersom 3 av målen inte kan beslutas så. '
      + '(2 mål) Målet har läget ”utkast” och ligger inte hos kommunstyrelsen. Ta bort det ur beslutet. Skäl saknas. Skriv varför.'));

  it('tells whose goals a unit\'s body decides', () => {
    saysOf({ code: 'unit-body-not-fitting', params: { unit: 'RTJ', unitKind: 'administration', body: 'RTJ' } }).toBe(
      'En förvaltnings mål beslutas av det organ den hör till. Ange det organet.');
    saysOf({ code: 'unit-body-not-fitting', params: { unit: 'SBN', unitKind: 'committee', body: 'KS' } }).toBe(
      'En nämnd eller ett bolag beslutar om sina egna mål. Ange enhetens egen kod som beslutande organ.');
  });

  it('tells which body a role belongs to', () => {
    saysOf({ code: 'role-not-of-body', params: { role: 'controller', body: 'SBN', bodyOfRole: 'kommunen' } }).toBe(
      'Rollen controller hör till kommunen och inte till SBN. Välj kommunen.');
    saysOf({ code: 'role-not-of-body', params: { role: 'committee-secretary', body: 'KF', bodyOfRole: null } }).toBe(
      'Rollen nämndsekreterare finns inte för kommunfullmäktige. Välj en nämnd, ett bolag eller kommunstyrelsen.');
  });

  it('tells from when to when a role is held already', () => {
    const held = { role: 'board-secretary', body: 'KS', from: '2026-01-01' } as const;
    saysOf({ code: 'role-already-held', params: { ...held, until: null } }).toBe('Personen har redan rollen kommunstyrelsens sekreterare '
      + 'för kommunstyrelsen från den 1 januari 2026 tills vidare. Välj en tid som inte går in i den.');
    saysOf({ code: 'role-already-held', params: { ...held, until: '2026-12-31' } }).toBe('Personen har redan rollen kommunstyrelsens sekreterare '
      + 'för kommunstyrelsen från den 1 januari 2026 till den 31 december 2026. Välj en tid som inte går in i den.');
  });

  it('tells what somebody may not do in a role', () =>
    saysOf({ code: 'action-not-allowed', params: { role: 'auditor', action: 'assess-goal' } }).toBe(
      'Som revisor kan du inte bedöma enhetens mål. Välj en annan av dina roller, eller be den som har rätt roll.'));
});
