export function squeezeTemplates(code: string): string;
