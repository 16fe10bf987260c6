/** The page of a goal with one of its acts unfolded. */
export const actAddress = (goalId: string, act: string): string => `/mal/${goalId}?gor=${act}`;
