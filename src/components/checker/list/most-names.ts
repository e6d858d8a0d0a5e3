/** How many different names are taken at once. */
export const mostNames = 50;
