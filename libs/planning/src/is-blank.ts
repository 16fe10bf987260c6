export const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
