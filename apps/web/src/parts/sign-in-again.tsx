import { useIsDemo } from '../app/session.js';

/** In a tab of its own: what stands in the form is left as it is. */
export const SignInAgain = () => (useIsDemo()
  ? <a href="/demo" target="_blank" rel="noreferrer">Logga in igen i en ny flik</a>
  : <>Logga in igen i en ny flik, med en ny länk från administratören</>);
