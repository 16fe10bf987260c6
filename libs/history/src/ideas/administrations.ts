import { measured, type IdeasByArea } from './goal-idea.js';

export const ADMINISTRATIONS_IDEAS = {
  KLF: {
    'MO-1.1': measured(['Tillväxt i hela kommunen', 'Mark för bostäder och verksamheter ska finnas klar i Råneå, Gammelstad och centrum.', 'Företag och hushåll som vill till Luleå hittar plats.'], ['Planlagd mark klar för byggstart', 'hektar', 'increase', 62, 9, 'Exploateringsöversikten']),
    'MO-1.3': measured(['En väg in för skärgårdens företag', 'Företag och föreningar på öarna ska ha en kontakt i kommunen som samordnar tillstånd, hamnar och transporter.', 'Den som driver något i skärgården får svar snabbare.'], ['Ärenden från skärgården besvarade inom tio dagar', 'procent', 'increase', 54, 10, 'Kontaktcenter']),
    'MO-1.4': measured(['Resor i tjänsten utan fossila bränslen', 'Bilpooler och digitala möten ska ersätta resor med egen bil och flyg.', 'Kommunens eget arbete belastar klimatet mindre.'], ['Flygresor i tjänsten', 'antal', 'decrease', 940, 120, 'Resebyrån']),
    'MO-1.5': measured(['Fler projekt delfinansieras utifrån', 'Projektkontoret bevakar utlysningar och stödjer nämnder och bolag som söker.', 'Mer utveckling för samma skattekrona.'], ['Beviljade medel från EU och staten', 'mnkr', 'increase', 38, 6, 'Projektkontoret']),
    'MO-2.1': measured(['Invånarna får svar vid första kontakten', 'Frågor till kontaktcenter ska lösas utan att den som ringer slussas vidare.', 'Den som hör av sig får hjälp direkt.'], ['Ärenden lösta vid första kontakten', 'procent', 'increase', 61, 5, 'Kontaktcenter']),
    'MO-2.2': measured(['Alla nämnder redovisar jämförbara nyckeltal', 'Nyckeltal väljs ur Kolada och redovisas mot liknande kommuner.', 'Det syns var Luleå är bra och var det finns att lära.'], ['Mål som följs med nyckeltal ur Kolada', 'procent', 'increase', 44, 8, 'Kolada']),
    'MO-3.1': measured(['Chefer får stöd i vardagen', 'Administrativt stöd ska finnas för varje chef med fler än tjugo medarbetare.', 'Chefer hinner leda.'], ['Chefer som anger att de har tid att leda', 'procent', 'increase', 58, 6, 'Chefsenkäten']),
    'MO-4.1': measured(['Kommunstyrelsens verksamhet ryms i sin ram', 'Prognosen följs varje månad och avvikelser åtgärdas samma kvartal.', 'Pengarna räcker till det som är beslutat.'], ['Avvikelse mot budget', 'procent', 'decrease', 1.4, 0.5, 'Ekonomisystemet']),
    'MO-4.2': measured(['Färre manuella steg i administrationen', 'Löneunderlag, fakturor och beslut ska gå digitalt från början till slut.', 'Mindre dubbelarbete och färre fel.'], ['Fakturor utan manuell hantering', 'procent', 'increase', 47, 9, 'Ekonomisystemet']),
  },
  KSAM: {
    'MO-1.3': measured(['Skärgårdens bryggor är säkra hela säsongen', 'Bryggor besiktas före säsong och fel åtgärdas inom en vecka.', 'Boende och besökare kommer tryggt i land.'], ['Bryggor utan anmärkning vid besiktning', 'procent', 'increase', 71, 8, 'Besiktningsprotokollen']),
    'MO-1.4': measured(['Mindre energi i gemensamma lokaler', 'Driftoptimering av stadshuset och kulturens hus.', 'Samma nytta med mindre energi.'], ['Energianvändning', 'kWh/m2', 'decrease', 176, 8, 'Energiuppföljningen']),
    'MO-2.1': measured(['Bättre service internt', 'Förvaltningarna ska få besked om lokaler, it och transporter inom två dagar.', 'Verksamheterna kan ägna tiden åt invånarna.'], ['Nöjda interna kunder', 'procent', 'increase', 69, 4, 'Serviceenkäten']),
    'MO-3.2': measured(['Tryggare arbetsplatser', 'Tillbud anmäls och följs upp på varje arbetsplatsträff.', 'Färre skadar sig på jobbet.'], ['Olyckor med frånvaro', 'antal', 'decrease', 18, 3, 'KIA']),
    'MO-4.1': measured(['Gemensamma kostnader hålls nere', 'Avtal omförhandlas när de löper ut.', 'Mer av budgeten når verksamheten.'], ['Avvikelse mot budget', 'procent', 'decrease', 2.1, 0.7, 'Ekonomisystemet']),
    'MO-4.2': measured(['Lokaler som används mer', 'Mötesrum och hallar bokas gemensamt.', 'Färre kvadratmeter räcker till fler.'], ['Nyttjandegrad i bokningsbara lokaler', 'procent', 'increase', 41, 7, 'Bokningssystemet']),
  },
  AMF: {
    'MO-1.2': measured(['Nyanlända i arbete eller studier inom två år', 'Varje nyanländ ska ha en plan med språk, praktik och en arbetsgivare.', 'Fler försörjer sig själva.'], ['I arbete eller studier efter etableringen', 'procent', 'increase', 41, 5, 'Arbetsförmedlingen']),
    'MO-1.4': measured(['Återbruket växer', 'Möbler och byggmaterial från kommunens verksamheter tas om hand och säljs vidare.', 'Mindre slängs och fler får arbetsträning.'], ['Återbrukat material', 'ton', 'increase', 86, 12, 'Återbruket']),
    'MO-1.5': measured(['Statliga medel till ungas väg till jobb', 'Projekt för unga som varken arbetar eller studerar söker medel tillsammans med näringslivet.', 'Fler unga får stöd utan att kommunens kostnad ökar.'], ['Andel externt finansierade platser', 'procent', 'increase', 28, 5, 'Ekonomisystemet']),
    'MO-2.1': measured(['Deltagare är nöjda med stödet', 'Varje deltagare får en återkoppling i veckan.', 'Deltagare känner att insatsen leder framåt.'], ['Nöjda deltagare', 'procent', 'increase', 76, 3, 'Deltagarenkäten']),
    'MO-2.2': measured(['Resultat efter avslutad insats redovisas', 'Deltagare följs upp sex månader efter avslut, kvinnor och män för sig.', 'Det syns vilka insatser som fungerar.'], ['I arbete eller studier sex månader efter insats', 'procent', 'increase', 47, 4, 'Verksamhetssystemet']),
    'MO-3.2': measured(['Medarbetare påverkar sitt arbete', 'Handledare planerar sina grupper själva.', 'Fler trivs och stannar.'], ['Hållbart medarbetarengagemang', 'index', 'increase', 78, 2, 'Medarbetarenkäten']),
    'MO-4.1': measured(['Försörjningsstödets kostnad minskar', 'Snabbare väg från ansökan till insats.', 'Fler klarar sig utan bistånd.'], ['Hushåll med bistånd längre än tolv månader', 'antal', 'decrease', 312, 30, 'Verksamhetssystemet']),
  },
  RTJ: {
    'MO-1.3': measured(['Snabbare hjälp i skärgården', 'Frivilliga brandvärn utbildas och båtar utrustas på de öar där folk bor året om.', 'Hjälpen kommer fram även när isen är osäker.'], ['Medianinsatstid i skärgården', 'minuter', 'decrease', 46, 5, 'Händelserapporterna']),
    'MO-1.4': measured(['Släckvatten renas', 'Skum utan PFAS används och släckvatten samlas upp.', 'Mark och vatten skadas mindre.'], ['Insatser med uppsamlat släckvatten', 'procent', 'increase', 35, 15, 'Händelserapporterna']),
    'MO-2.1': measured(['Fler vet vad de ska göra när det brinner', 'Utbildning i skolor, föreningar och på arbetsplatser.', 'Färre bränder hinner växa.'], ['Utbildade personer', 'antal', 'increase', 5200, 500, 'Utbildningsregistret']),
    'MO-2.2': measured(['Insatser följs upp och jämförs', 'Varje större insats utvärderas med grannkommunernas mått.', 'Nästa insats blir bättre.'], ['Utvärderade insatser', 'procent', 'increase', 40, 15, 'Händelserapporterna']),
    'MO-3.1': measured(['Styrkeledare får tid att leda', 'Övning och schema planeras centralt.', 'Arbetslagen är samövade.'], ['Genomförda ledarsamtal', 'procent', 'increase', 72, 8, 'Personalsystemet']),
    'MO-3.2': measured(['Friska brandmän', 'Träning på arbetstid och samtal efter svåra insatser.', 'Fler orkar ett helt yrkesliv.'], ['Sjukfrånvaro', 'procent', 'decrease', 4.8, 0.4, 'Personalsystemet']),
    'MO-4.2': measured(['Delade fordon i norr', 'Specialfordon ägs ihop med grannkommunerna.', 'Samma förmåga till lägre kostnad.'], ['Kostnad för specialfordon', 'tkr', 'decrease', 4200, 300, 'Ekonomisystemet']),
  },
} as const satisfies Readonly<Record<string, IdeasByArea>>;
