/** The municipality's code, which begins the name of each of its streams. */
export const municipalityOf = (stream: string): string => stream.slice(0, stream.indexOf('.'));
