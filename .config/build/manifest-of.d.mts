interface Named {
  readonly name: string;
  readonly type?: { readonly text: string };
}

interface Declaration extends Named {
  readonly members: readonly Named[];
  readonly events: readonly Named[];
}

interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly Named[];
}

export function manifestOf(path: string, source: string): { readonly modules: readonly [Module] };
