export function anchorsOf(page: string): readonly string[];
export function linksOf(page: string): readonly string[];
