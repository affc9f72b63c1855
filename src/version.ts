/** The kit's version, to tell two copies on a page apart. A test keeps it equal to package.json's. */
export const version = '0.1.0';
