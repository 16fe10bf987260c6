/** A problem document (RFC 9457). `field` is a path in what was sent: `content.title`. */
export type ProblemDocument = Readonly<{
  type: string; title: string; status: number; detail: string; code: string; instance: string;
  params?: object;
  errors?: readonly Readonly<{ field: string; code: string; message: string }>[];
}>;

/** What the API answers instead of doing what was asked: a stable code, and a sentence to show. */
export class Refusal extends Error {
  constructor(readonly problem: ProblemDocument, options?: ErrorOptions) {
    super(problem.code, options);
  }

  /** The session is over, but what stands in the form is still there. */
  get isSignedOut(): boolean {
    return this.problem.status === 401;
  }

  /** Nobody has said no: the same may go well later. */
  get isUnreached(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }
}

export const UNREACHABLE: ProblemDocument = {
  type: '/problems/unreachable', title: 'Ingen kontakt', status: 0, code: 'unreachable', instance: '',
  detail: 'Det går inte att nå Årshjul just nu. Det du har skrivit finns kvar här. Försök igen om en stund.',
};

/** Something that went wrong in the page itself is told as such. */
export const refusalOf = (error: unknown): Refusal => (error instanceof Refusal ? error : new Refusal({
  ...UNREACHABLE, code: 'page-broken', title: 'Något gick fel på sidan', detail: 'Något gick fel på sidan. Ladda om den och försök igen.',
}, { cause: error }));
