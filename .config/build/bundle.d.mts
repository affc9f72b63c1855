import type { OutputChunk, Plugin } from 'rolldown';

export function bundle(source: string, plugins?: readonly Plugin[]): Promise<OutputChunk[]>;
