import { measured, type IdeasByArea } from './goal-idea.js';

export const COMMITTEES_OF_PLACES_IDEAS = {
  MBN: {
    'MO-1.1': measured(['Bygglov inom åtta veckor', 'Kompletta ansökningar ska få besked i tid, och den som söker ser var ärendet är.', 'Den som vill bygga kommer igång tidigare.'], ['Handläggningstid, median', 'dagar', 'decrease', 47, 6, 'Ärendesystemet']),
    'MO-1.3': measured(['Enskilda avlopp i skärgården är godkända', 'Alla avlopp inventeras ö för ö.', 'Badvattnet blir renare.'], ['Godkända avlopp', 'procent', 'increase', 64, 6, 'Avloppsregistret']),
    'MO-1.4': measured(['Färre farliga ämnen', 'Tillsyn av kemikalier i förskolor och butiker.', 'Barn utsätts för mindre.'], ['Tillsynade förskolor', 'procent', 'increase', 48, 15, 'Tillsynsplanen']),
    'MO-2.1': measured(['Företag är nöjda med myndighetsutövningen', 'Rådgivning före tillsyn och samma besked av alla handläggare.', 'Det går att göra rätt från början.'], ['Nöjd-kund-index företag', 'index', 'increase', 71, 2, 'SKR Insikt']),
    'MO-2.2': measured(['Tillsynen går att jämföra', 'Resultat redovisas mot liknande kommuner.', 'Lika bedömning i hela landet.'], ['Tillsynsområden med jämförbara mått', 'procent', 'increase', 40, 15, 'Kolada']),
    'MO-3.1': measured(['Chefsuppdraget är rimligt', 'Två enheter delas.', 'Chefer hinner stödja i svåra ärenden.'], ['Medarbetare per chef', 'antal', 'decrease', 26, 3, 'Personalsystemet']),
    'MO-3.2': measured(['Hot och våld minskar', 'Parbesök och larm vid inspektion.', 'Inspektörer är trygga.'], ['Anmälda hot', 'antal', 'decrease', 9, 2, 'KIA']),
    'MO-4.2': measured(['Digitala ansökningar', 'E-tjänst för alla vanliga ärenden.', 'Enklare att söka, snabbare att handlägga.'], ['Ansökningar via e-tjänst', 'procent', 'increase', 58, 9, 'E-tjänsteplattformen']),
  },
  SBN: {
    'MO-1.1': measured(['Detaljplaner för fler bostäder', 'Planer prioriteras där skola, vatten och buss redan finns.', 'Fler kan bo kvar i eller flytta till Luleå.'], ['Bostäder i antagna detaljplaner', 'antal', 'increase', 380, 70, 'Planregistret']),
    'MO-1.3': measured(['Fler båtplatser och säkra farleder', 'Småbåtshamnar rustas i samråd med föreningarna.', 'Det är enkelt att ta sig till öarna.'], ['Kommunala båtplatser', 'antal', 'increase', 412, 20, 'Hamnregistret']),
    'MO-1.4': measured(['Fler cyklar året om', 'Cykelvägar plogas före bilvägar.', 'Fler väljer cykeln även i februari.'], ['Cykelpassager vintertid', 'antal', 'increase', 118000, 9000, 'Cykelräknarna']),
    'MO-1.5': measured(['Statlig medfinansiering till cykelvägar', 'Ansökan lämnas för varje sträcka som uppfyller villkoren.', 'Dubbelt så mycket cykelväg för pengarna.'], ['Medfinansierade sträckor', 'antal', 'increase', 3, 2, 'Projektlistan']),
    'MO-2.1': measured(['Rena och hela gator', 'Fel som anmäls åtgärdas inom fem dagar.', 'Det går att ta sig fram med rullator och barnvagn.'], ['Felanmälningar åtgärdade i tid', 'procent', 'increase', 72, 6, 'Felanmälan']),
    'MO-3.1': measured(['Chefer har förutsättningar att leda', 'Projektekonomi och upphandling får egna stödresurser.', 'Chefer stannar och utvecklas i uppdraget.'], ['Hållbart chefskap', 'index', 'increase', 68, 2, 'Medarbetarenkäten']),
    'MO-3.2': measured(['Lägre sjukfrånvaro i driften', 'Rotation mellan tunga uppgifter.', 'Fler håller hela arbetslivet.'], ['Sjukfrånvaro', 'procent', 'decrease', 7.2, 0.5, 'Personalsystemet']),
    'MO-4.1': measured(['Vinterväghållningen ryms i sin ram', 'Avtal med rörlig ersättning och gemensam jour.', 'En snörik vinter tar inte sommarens underhåll.'], ['Avvikelse mot budget', 'procent', 'decrease', 3.4, 1, 'Ekonomisystemet']),
    'MO-4.2': measured(['Gatubelysning med led', 'Armaturer byts där de drar mest.', 'Ljusare gator, lägre elräkning.'], ['Elanvändning för gatubelysning', 'MWh', 'decrease', 6900, 600, 'Energiuppföljningen']),
  },
} as const satisfies Readonly<Record<string, IdeasByArea>>;
