/** How anybody can check, outside this system, that nothing has been changed. */
export function Checking() {
  return (
    <section className="sheet pad stack" aria-label="Kontrollera">
      <h2>Så kontrollerar du att inget är ändrat</h2>
      <p>Varje händelse har en kontrollsumma (leafHash) som räknas på exakt det som sparades. Händelserna är numrerade utan luckor i den ordning de kom.</p>
      <ol className="list stack">
        <li>Be den som sköter driften köra <kbd>npm run -s arshjul -- verify --data data</kbd>. Den läser hela historiken på nytt och jämför med det som visas här, rad för rad. Den ändrar inget, och den kan köras medan systemet används.</li>
        <li>Ett ärende hämtar du som zip under fliken En historia, eller på målets sida under Händelser: ett mål, eller en enhets planeringsår. Där finns händelserna så som de sparades och deras kontrollsummor, och en fil som säger hur du räknar om dem på din egen dator.</li>
        <li>Hela loggen tas ut med <kbd>npm run -s arshjul -- --data data export loggen</kbd>. Filen har varje händelse så som den sparades, med sin kontrollsumma, och sist en kontrollsumma för alltihop. Den läses in igen med <kbd>import</kbd>, som inte tar emot en ändrad fil.</li>
      </ol>
    </section>
  );
}
