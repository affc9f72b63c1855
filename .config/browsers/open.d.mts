import type { LaunchOptions } from 'puppeteer-core';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The methods of a page that every engine supports, named as in puppeteer. */
export interface AnyPage {
  goto(url: string): Promise<unknown>;
  url(): string;
  /** Calls a function in the page. Its parameters and result have to be JSON. */
  evaluate<Parameters extends readonly unknown[], Result>(
    code: (...args: Parameters) => Result,
    ...args: Parameters
  ): Promise<Awaited<Result>>;
  setViewport(size: { width: number; height: number }): Promise<unknown>;
  screenshot(options?: { path?: `${string}.png` }): Promise<Uint8Array>;
  readonly keyboard: {
    down(key: string): Promise<unknown>;
    up(key: string): Promise<unknown>;
    /** `Tab`, `a`; `' '` for the space key. */
    press(key: string): Promise<unknown>;
    type(text: string): Promise<unknown>;
  };
  readonly mouse: {
    move(x: number, y: number): Promise<unknown>;
    down(): Promise<unknown>;
    up(): Promise<unknown>;
    click(x: number, y: number): Promise<unknown>;
    reset(): Promise<unknown>;
  };
}

export interface AnyBrowser {
  /** WebKit has only one page per browser: open a second browser for a second page. */
  newPage(): Promise<AnyPage>;
  close(): Promise<void>;
}

export const ENGINES: readonly Engine[];
export const ENGINE_NAMES: Readonly<Record<Engine, string>>;
export const LAUNCH: Readonly<Record<'chromium' | 'firefox', () => LaunchOptions>>;
export function enginesToTest(): readonly Engine[];
export function openBrowser(engine: Engine): Promise<AnyBrowser>;
