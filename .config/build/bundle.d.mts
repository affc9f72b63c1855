import type { OutputChunk } from 'rolldown';

export function bundle(source: string): Promise<OutputChunk[]>;
