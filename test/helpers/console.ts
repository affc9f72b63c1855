/** Collects what is written to the console while `act` happens, and keeps it out of the log. */
export async function written(
  method: 'warn' | 'error',
  act: (lines: readonly string[]) => unknown,
): Promise<string[]> {
  const lines: string[] = [];
  const original = console[method];
  console[method] = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    await act(lines);
  } finally {
    console[method] = original;
  }
  return lines;
}
