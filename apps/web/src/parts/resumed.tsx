/** Says that a form is not empty, and how it is made so. */
export const Resumed = ({ forget }: Readonly<{ forget: () => void }>) => (
  <p className="small soft">Det du skrev här tidigare står kvar. <button type="button" className="link" onClick={forget}>Börja om</button></p>
);
