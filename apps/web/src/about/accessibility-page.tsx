import { usePageTitle } from '../app/page-title.js';
import { useSession } from '../app/session.js';

/** The statement that the law wants of digital public service (2018:1937, 13 §). */
export function AccessibilityPage() {
  usePageTitle('Tillgänglighetsredogörelse');
  const { installation: { name } } = useSession();
  return (
    <article className="stack reading">
      <h1>Tillgänglighetsredogörelse</h1>
      <p className="lead">{name} står bakom Årshjul och vill att alla ska kunna använda det. Här står hur Årshjul följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till när något inte fungerar.</p>
      <h2>Hur tillgängligt är Årshjul?</h2>
      <p>Årshjul är byggt för att följa WCAG 2.1 på nivå AA enligt standarden EN 301 549. Varje sida prövas automatiskt, i ljust och mörkt läge, ned till 320 bildpunkters bredd, och kan användas med enbart tangentbord. Inget läses med enbart färg: varje status har en form och ett ord.</p>
      <h2>Brister vi känner till</h2>
      <ul className="list">
        <li>Årshjulets bild visar på en telefon bågar utan ord. Samma uppgifter står i listan under bilden.</li>
        <li>Prövningen är gjord med automatiska verktyg och av utvecklarna. Användare med egna hjälpmedel har ännu inte prövat allt.</li>
      </ul>
      <h2>Säg till när något inte fungerar</h2>
      <p>Hör av dig till kommunens kontaktcenter om något hindrar dig, eller om du behöver innehållet i en annan form. Skriv vilken sida det gäller och vad du ville göra.</p>
      <h2>Tillsyn</h2>
      <p>Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med vårt svar kan du anmäla det till Digg.</p>
      <h2>Så har vi prövat</h2>
      <p>Vi prövar med axe mot wcag2a, wcag2aa, wcag21a och wcag21aa i en riktig webbläsare varje gång Årshjul ändras.</p>
    </article>
  );
}
