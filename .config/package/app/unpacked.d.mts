export interface Page {
  readonly body: string;
  readonly script: string;
  readonly lang?: string;
}

export function makeUnpackedApp(project?: string): string;
export function writePage(app: string, name: string, page: Page): string;
export function temporaryFolder(prefix: string): string;
