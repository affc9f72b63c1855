/** Collects what is written to the console while `act` happens, and keeps it out of the log. */
export async function written(method: 'warn' | 'error', act: () => unknown): Promise<string[]> {
  const lines: string[] = [];
  const original = console[method];
  console[method] = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await act();
  } finally {
    console[method] = original;
  }
  return lines;
}
