/** The first script of a page: records policy violations, warnings and errors. */

const violations: string[] = [];
const complaints: string[] = [];

addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) =>
    violations.push(`${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`),
);
addEventListener('error', ({ message, error }) =>
  complaints.push(`thrown: ${message} ${(error as Error | undefined)?.stack ?? ''}`),
);
addEventListener('unhandledrejection', ({ reason }) =>
  complaints.push(`rejected: ${String(reason)} ${(reason as Error | undefined)?.stack ?? ''}`),
);
for (const method of ['warn', 'error'] as const)
  console[method] = (...words: unknown[]) =>
    void complaints.push(`console.${method}: ${words.map(String).join(' ')}`);

Object.assign(window, { watched: { violations, complaints } });
