/** In a tab of its own: what stands in the form is left as it is. */
export const SignInAgain = () => <a href="/demo" target="_blank" rel="noreferrer">Logga in igen i en ny flik</a>;
