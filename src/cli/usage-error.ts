/** The error of a command whose options can't be used. Its message names the option; the command prints it and exits with 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
