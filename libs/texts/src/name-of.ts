/** The name of a body, a unit or a person as it stands within a sentence, by code or id. */
export type NameOf = (code: string) => string;
