export type Build = (page: string, output: string) => Promise<void>;

export const BUNDLERS: Readonly<Record<'Vite' | 'Rollup' | 'esbuild', Build>>;
