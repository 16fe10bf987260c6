/** How anybody can check, outside this system, that nothing has been changed. */
export function Checking() {
  return (
    <section className="sheet pad stack" aria-label="Kontrollera">
      <h2>Så kontrollerar du att inget är ändrat</h2>
      <p>Varje händelse har en kontrollsumma (leafHash) som räknas på exakt det som sparades. Händelserna är numrerade utan luckor i den ordning de kom.</p>
      <ol className="list stack">
        <li>Be den som sköter driften köra <kbd>npm run -s arshjul -- verify --data data</kbd>. Den läser hela historiken på nytt och jämför med det som visas här, rad för rad. Den ändrar inget, och den kan köras medan systemet används.</li>
        <li>Ett måls händelser med deras kontrollsummor hämtar du på målets sida, under Händelser, eller som data: <kbd>/v1/goals/…/history</kbd>.</li>
        <li>En säkerhetskopia kan kontrolleras på en annan dator, utan tillgång till systemet.</li>
      </ol>
    </section>
  );
}
