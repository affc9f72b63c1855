export declare function withIntegrity(
  page: string,
  integrity: Readonly<Record<string, string>>,
): Promise<string>;
