export function deleteOnDemandFiles(output: string): Promise<readonly string[]>;
