/** The paths of the guides, and of the pages about frameworks. */
export const GUIDES: readonly string[];
export const FRAMEWORKS: readonly string[];
