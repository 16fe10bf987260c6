/** What a page is for, how one goes about it, and what the law says where it says something. */
export type HelpText = Readonly<{ title: string; purpose: string; steps: readonly string[]; law: readonly string[] }>;

/** By the page's address; the most particular first where two could be meant. */
export const HELP_TEXTS: Readonly<Record<string, HelpText>> = {
  '/mitt-arbete': {
    title: 'Mitt arbete', purpose: 'Här står det som väntar på dig, det mest brådskande först, och hur många arbetsdagar som är kvar.',
    steps: ['Varje rad har en knapp som leder till det som ska göras. När det är gjort försvinner raden.', 'Har du flera uppdrag väljer du uppe till höger vilket du handlar i.', 'Det du har börjat skriva men inte sparat finns under Påbörjat.'],
    law: [],
  },
  '/inkorg': {
    title: 'Inkorg', purpose: 'Här står de påminnelser du har fått och de som kommer den närmaste månaden. Samma brev går med e-post.',
    steps: ['Du påminns före sista dagen, på den och efter den. Det som är gjort påminns du inte om.', 'Gick ett brev inte fram står det vid brevet.'],
    law: [],
  },
  '/styrkort': {
    title: 'Styrkort', purpose: 'Styrkortet visar varje enhets mål i varje målområde som en ruta, också de rutor där inget är rapporterat.',
    steps: ['Välj överst vad rutorna ska visa: läget nu, ett av stegen på vägen eller en uppföljning.', 'En ruta med ett mål leder till målet. Finns flera eller inget öppnas en lista under styrkortet.', 'Läget har alltid både en form och ett ord, så det går att läsa också i gråskala.'],
    law: ['Budgeten ska innehålla mål och riktlinjer för verksamheten som är av betydelse för god ekonomisk hushållning (11 kap. 6 § kommunallagen).'],
  },
  '/arshjul': {
    title: 'Årshjul', purpose: 'Årshjulet visar när på året mål föreslås, bereds, beslutas och följs upp, och var i året vi är i dag.',
    steps: ['Varje båge är en länk. Samma uppgifter står som lista under bilden.', 'Lagens sista dagar står med i listan, med den arbetsdag som följer när dagen är en helgdag.'],
    law: ['Kommunstyrelsen ska föreslå budget före oktober månads utgång (11 kap. 8 § kommunallagen), och fullmäktige ska anta den före november månads utgång (11 kap. 10 §).'],
  },
  '/sammantraden/:body/:date': {
    title: 'Ett sammanträde', purpose: 'Här registreras det som händer med ett sammanträdes protokoll, från justeringen till att anslaget tas ned.',
    steps: ['Överst står nästa steg och dess sista dag. Formuläret under besluten är inställt på det.', 'Ett skrivfel i ett justerat protokoll rättas genom en rättelse, bredvid det som stod.', 'Upphäver en domstol ett beslut registreras det som utgången av överklagandet, och målen i beslutet upphävs med det.'],
    law: ['Protokollet ska justeras inom 14 dagar (5 kap. 69 § kommunallagen).', 'Att det är justerat ska tillkännages på anslagstavlan senast den andra dagen därefter (8 kap. 12 §).', 'Ett beslut överklagas inom tre veckor från den dagen (13 kap. 5 §).'],
  },
  '/sammantraden': {
    title: 'Sammanträden', purpose: 'Här står när ett organ sammanträder under året, vad som har beslutats och vad som är nästa steg med varje protokoll.',
    steps: ['Välj organ och år överst. Öppna ett sammanträde för att se dess beslut och registrera vad som hänt med protokollet.', 'Organets sekreterare lägger in sammanträden längst ned på sidan.'],
    law: [],
  },
  '/mal/nytt': {
    title: 'Skriv ett mål', purpose: 'Här skrivs ett utkast till mål: vad som ska uppnås, varför och hur det mäts.',
    steps: ['Skriv ett tillstånd att nå, inte en aktivitet. Beskriver du en aktivitet får du ett råd om det.', 'Ett mål behöver en indikator med utgångsvärde, målvärde och källa, eller ett kvalitativt kriterium.', 'Det du skriver sparas hela tiden. Det blir ett utkast till mål när du sparar det som ett sådant.'],
    law: [],
  },
  '/mal/:goalId/andra': {
    title: 'Ändra ett mål', purpose: 'Här skrivs en ny lydelse av ett utkast, eller svaret på en återremiss eller komplettering.',
    steps: ['Den lydelse som finns kvar bredvid är den som gäller tills den nya är sparad.', 'Har någon annan ändrat målet under tiden visas båda lydelserna, och du väljer.'],
    law: [],
  },
  '/mal/:goalId/bedom': {
    title: 'Bedöm ett mål', purpose: 'Här rapporteras utfall och bedöms hur det går för målet vid en uppföljning.',
    steps: ['Rapportera utfallet först, eller varför det saknas.', 'Är målet inte helt uppnått behövs minst en åtgärd: vad som görs, av vem och till när.', 'Bedömningen är nämndens när den har beslutat om uppföljningen.'],
    law: ['Förvaltningsberättelsen ska innehålla en utvärdering av om målen för god ekonomisk hushållning har uppnåtts (11 kap. 8 § lagen om kommunal bokföring och redovisning).'],
  },
  '/mal/:goalId': {
    title: 'Ett mål', purpose: 'Här står målets text, vem som har beslutat vad, hur det går och allt som har hänt med målet.',
    steps: ['Under rubriken står vem som ska göra något härnäst, och knapparna för det du kan göra.', 'Mindre vanliga beslut, till exempel att målet ändras under året, finns under Fler beslut och åtgärder.', 'Fliken Skillnad visar ord för ord vad som skiljer två lydelser.'],
    law: [],
  },
  '/namndens-beslut/uppfoljning': {
    title: 'Nämndens beslut om uppföljning', purpose: 'Här registreras nämndens beslut om en uppföljning, för alla mål i samma paragraf.',
    steps: ['Bocka ur de mål som inte var med i beslutet.', 'Beslutet lämnar uppföljningen till kommunstyrelsen.'],
    law: ['Minst en delårsrapport per år ska upprättas, för minst hälften och högst två tredjedelar av året (13 kap. 1 § lagen om kommunal bokföring och redovisning).'],
  },
  '/namndens-beslut': {
    title: 'Nämndens beslut', purpose: 'Här registreras nämndens beslut om sina mål. Beslutet lämnar in målen till kommunstyrelsen.',
    steps: ['Dagen och paragrafen är de som står i protokollet.', 'Bocka ur de mål som inte var med; de väntar kvar.', 'Längst ned förklaras målområden som inte berör enheten ej tillämpliga.'],
    law: ['Nämnden beslutar själv om mål: ett sådant beslut får inte delegeras (6 kap. 38 § kommunallagen).', 'Den som är jävig deltar inte i beslutet (6 kap. 28 och 30 §§).'],
  },
  '/kontrasignera': {
    title: 'Kontrasignera', purpose: 'Här väntar beslut som registrerats av den som själv har skrivit något av målen. Någon annan jämför dem med protokollet innan de gäller.',
    steps: ['Öppna protokollet och jämför utfall, paragraf och dag.', 'Stämmer det inte tas registreringen bort, med skäl, och görs om.'],
    law: [],
  },
  '/beredning': {
    title: 'Beredning och beslut', purpose: 'Här registrerar kommunstyrelsens och fullmäktiges sekreterare vad organet beslutade om varje mål, i ärendelistans ordning.',
    steps: ['Fyll i dag och paragraf, och välj utfall för varje mål. Med tangentbordet: bokstaven vid utfallet väljer det, J går till nästa mål.', 'Bara mål med utfall är med i beslutet. De andra väntar kvar.', 'Ett antaget mål som ska ändras, upphöra, bekräftas för ett år till eller föras över tas upp längst ned.'],
    law: [
      'Ett ärende ska vara berett innan fullmäktige avgör det (5 kap. 26 § kommunallagen); ett brådskande ärende får avgöras ändå om alla närvarande är ense (5 kap. 33 §).',
      'I fullmäktige räcker en tredjedel av de närvarande för återremiss eller bordläggning, en gång per ärende (5 kap. 50 §).'],
  },
  '/cykel': {
    title: 'Planeringsår', purpose: 'Här sköts ett budgetår: dess sista dagar, uppföljningar och enheter, kommunstyrelsens förslag och rapporterna.',
    steps: ['Välj under Gör något med året vad som ska göras. Det som inte kan göras nu, eller inte av dig, står inte där.', 'Innan en sista dag flyttas visas vilka enheter och påminnelser det gäller.', 'Ett nytt år öppnas som en kopia av ett tidigare, eller efter en mall.'],
    law: ['Årsredovisningen lämnas till fullmäktige och revisorerna senast den 15 april (11 kap. 20 § kommunallagen), och fullmäktige beslutar om ansvarsfrihet före juni månads utgång (5 kap. 24 §).'],
  },
  '/revision': {
    title: 'Revision', purpose: 'Här går det att följa allt som har hänt, händelse för händelse, och att kontrollera att inget har ändrats i efterhand.',
    steps: ['Stega med pilarna genom historiken och se styrkortet ändras bredvid.', 'Avvikelser visar det som inte följde ordningen, till exempel för sena inlämningar.', 'Jämför två tidpunkter, läs ett måls historia som text, eller hämta allt för egen kontroll.'],
    law: ['Revisorerna prövar om verksamheten sköts ändamålsenligt, och bedömer om resultatet är förenligt med de mål som fullmäktige beslutat (12 kap. 1–2 §§ kommunallagen).'],
  },
  '/administration': {
    title: 'Administration', purpose: 'Här sköts enheter, personer med roller, påminnelserna och kommunens inställningar. Inget politiskt beslut tas här.',
    steps: ['En enhet som slås samman eller upphör finns kvar i historiken.', 'En roll gäller en tid. För förtroendevalda slutar den med mandatperioden.', 'Under Påminnelser står vad som har skickats och vad som inte gick fram. Under Inställningar stoppas eller omdirigeras alla brev.'],
    law: [],
  },
  '/komponenter': {
    title: 'Komponenter', purpose: 'Här står allt som sidorna är byggda av, i alla sina lägen, för den som utvecklar Årshjul. Sidan finns bara i en demonstration.', steps: [], law: [],
  },
  '/tillganglighet': {
    title: 'Tillgänglighetsredogörelse', purpose: 'Här står hur Årshjul följer lagen om tillgänglighet, vilka brister vi känner till och hur du säger till.',
    steps: [], law: ['Offentlig digital service ska ha en tillgänglighetsredogörelse (lagen 2018:1937 om tillgänglighet till digital offentlig service).'],
  },
};
