/** The version of the package, by which copies of the elements and their plain text recognize each other. */
export const version = '0.2.0';
