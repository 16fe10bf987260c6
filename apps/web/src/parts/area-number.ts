/** "MO-1.4" is read as "1.4". */
export const areaNumber = (code: string): string => code.replace(/^MO-/, '');
