import { judged, measured, type GoalIdea } from './goal-idea.js';

/** For units that have no ideas of their own: at least two for each goal area, in the words of a municipality's goals. */
export const AREA_IDEAS: Readonly<Record<string, readonly [GoalIdea, ...GoalIdea[]]>> = {
  'MO-1.1': [
    measured(['Fler färdigställda bostäder i hela kommunen', 'Planberedskap och markanvisning ska möta efterfrågan i stadsdelar och byar.', 'Fler kan bo kvar i eller flytta till Luleå.'], ['Färdigställda bostäder', 'antal', 'increase', 410, 60, 'SCB, nybyggnad av bostäder']),
    measured(['Kortare tid från ansökan till bygglov', 'Kompletta ansökningar ska få besked utan onödig väntan.', 'Den som vill bygga kommer igång tidigare.'], ['Handläggningstid för bygglov, median', 'dagar', 'decrease', 38, 5, 'Ärendesystemet']),
    measured(['Fler tillgängliga bostäder för äldre', 'Nyproduktion och ombyggnad ska ge bostäder som fungerar hela livet.', 'Äldre kan flytta till en bostad som passar innan behoven blir akuta.'], ['Lägenheter med god tillgänglighet', 'antal', 'increase', 1240, 45, 'Tillgänglighetsinventeringen']),
  ],
  'MO-1.2': [
    measured(['Nyanlända unga når behörighet till gymnasiet', 'Studiehandledning och språkstöd sätts in från första terminen.', 'Unga som kommit till Luleå klarar skolan och kan välja framtid.'], ['Nyanlända elever behöriga till yrkesprogram', 'procent', 'increase', 46.5, 5, 'Skolverket']),
    measured(['Snabbare väg till egen försörjning', 'Etableringsinsatser planeras ihop med arbetsgivare.', 'Fler nyanlända försörjer sig själva.'], ['Lämnat etableringen för arbete eller studier', 'procent', 'increase', 41, 4, 'Arbetsförmedlingen']),
    judged('Ensamkommande unga är trygga i sitt boende', 'Varje boende följer upp trygghet och inflytande med de unga själva.', 'Unga känner sig trygga och delaktiga.'),
  ],
  'MO-1.3': [
    measured(['Fler året-runt-öppna verksamheter i skärgården', 'Företag och föreningar får en väg in till kommunen.', 'Skärgården är levande även när turisterna rest.'], ['Verksamheter öppna minst tio månader', 'antal', 'increase', 17, 3, 'Skärgårdsinventeringen']),
    measured(['Bättre förbindelser till öarna', 'Turtäthet och bokning anpassas efter boende och besökare.', 'Fler kan ta sig ut utan egen båt.'], ['Resenärer med skärgårdstrafiken', 'antal', 'increase', 28500, 1500, 'Trafikstatistiken']),
  ],
  'MO-1.4': [
    measured(['Minskade utsläpp från kommunens egna transporter', 'Fordon byts och körningar samordnas.', 'Kommunens resor påverkar klimatet mindre.'], ['Utsläpp från tjänstefordon', 'ton CO2e', 'decrease', 1180, 140, 'Drivmedelsuppföljningen']),
    measured(['Lägre energianvändning i lokalerna', 'Driftoptimering och utbyte av ventilation i de byggnader som drar mest.', 'Mindre energi för samma nytta.'], ['Energianvändning i egna lokaler', 'kWh/m2', 'decrease', 184, 8, 'Energiuppföljningen']),
    measured(['Mindre matsvinn i måltiderna', 'Beställning, portionering och återtag följs varje vecka.', 'Mat som lagas blir uppäten.'], ['Matsvinn', 'gram/portion', 'decrease', 52, 6, 'Svinnmätningen']),
  ],
  'MO-1.5': [
    measured(['Större andel extern finansiering av utvecklingsprojekt', 'Ansökningar samordnas och bevakas tidigt.', 'Mer utveckling för samma kommunala insats.'], ['Extern finansiering av projektkostnader', 'procent', 'increase', 32, 4, 'Ekonomisystemet']),
    measured(['Fler beviljade EU-ansökningar', 'Stöd till förvaltningar och bolag som vill söka.', 'Luleå tar del av medel som annars går till andra.'], ['Beviljade ansökningar', 'antal', 'increase', 6, 2, 'Projektkontoret']),
  ],
  'MO-2.1': [
    measured(['Fler får svar samma dag', 'Frågor löses i första kontakten där det går.', 'Den som hör av sig får hjälp utan att slussas vidare.'], ['Ärenden lösta vid första kontakten', 'procent', 'increase', 61, 5, 'Kundcenter']),
    measured(['Högre andel nöjda brukare', 'Synpunkter tas om hand och återkopplas.', 'De som använder servicen tycker att den håller god kvalitet.'], ['Nöjda brukare', 'procent', 'increase', 78, 2, 'Brukarundersökningen']),
    measured(['Tryggare kollektivtrafik', 'Personal och information finns där resenärer känner sig otrygga.', 'Fler väljer bussen, även kvällstid.'], ['Resenärer som känner sig trygga', 'procent', 'increase', 71, 3, 'Kollektivtrafikbarometern']),
  ],
  'MO-2.2': [
    measured(['Resultat som går att jämföra', 'Nyckeltal väljs ur Kolada och redovisas mot jämförbara kommuner.', 'Det syns var Luleå är bra och var det finns att lära.'], ['Mål som följs med jämförbart nyckeltal', 'procent', 'increase', 44, 8, 'Kolada']),
    measured(['Könsuppdelad statistik i all uppföljning', 'Individbaserade mått redovisas för kvinnor och män.', 'Skillnader syns och kan åtgärdas.'], ['Mått redovisade för kvinnor och män', 'procent', 'increase', 58, 10, 'Uppföljningen']),
  ],
  'MO-3.1': [
    measured(['Rimligt antal medarbetare per chef', 'Chefsområden ses över där grupperna är störst.', 'Chefer hinner leda och utveckla verksamheten.'], ['Medarbetare per chef, medelvärde', 'antal', 'decrease', 27, 2, 'Personalsystemet']),
    measured(['Chefer har förutsättningar att leda', 'Administrativt stöd och chefsnätverk byggs ut.', 'Chefer stannar och utvecklas i uppdraget.'], ['Hållbart chefskap, index', 'index', 'increase', 68, 2, 'Medarbetarundersökningen']),
  ],
  'MO-3.2': [
    measured(['Lägre sjukfrånvaro', 'Tidiga insatser och förebyggande arbetsmiljöarbete på varje arbetsplats.', 'Fler mår bra på jobbet.'], ['Sjukfrånvaro', 'procent', 'decrease', 6.9, 0.4, 'Personalsystemet']),
    measured(['Ökat medskapande', 'Arbetsplatsträffar används för att förbättra det egna arbetet.', 'Medarbetare påverkar hur arbetet utförs.'], ['Hållbart medarbetarengagemang', 'index', 'increase', 79, 1, 'Medarbetarundersökningen']),
  ],
  'MO-4.1': [
    measured(['Verksamheten ryms inom sin ram', 'Månadsuppföljning med åtgärder när prognosen avviker.', 'Pengarna räcker till det som beslutats.'], ['Avvikelse mot budget', 'procent', 'decrease', 1.6, 0.6, 'Ekonomisystemet']),
    measured(['Soliditet som håller över tid', 'Investeringar prioriteras och finansieras med egna medel där det går.', 'Ekonomin klarar även sämre år.'], ['Soliditet', 'procent', 'increase', 31, 1, 'Årsredovisningen']),
  ],
  'MO-4.2': [
    measured(['Lägre lokalkostnad per elev och brukare', 'Lokaler samutnyttjas och tomma ytor lämnas.', 'Mer av resurserna går till verksamheten.'], ['Lokalkostnad per plats', 'kr', 'decrease', 14800, 400, 'Ekonomisystemet']),
    measured(['Fler e-tjänster som tas i bruk', 'De vanligaste ärendena ska gå att göra hemifrån.', 'Enklare för invånarna och mindre handpåläggning.'], ['Ärenden som kommer in digitalt', 'procent', 'increase', 55, 7, 'E-tjänsteplattformen']),
    judged('Gemensamma inköp mellan nämnder och bolag', 'Avtal samordnas där behoven är lika.', 'Lägre pris och mindre administration.'),
  ],
};
