/** Said to those who cannot see that the page is on its way. */
export function Waiting() {
  return <p className="soft" role="status">Hämtar …</p>;
}
