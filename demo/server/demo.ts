/** What `npm start` serves beside the page's files. */
import type { HttpBindings } from '@hono/node-server';

/** One way to run the demo. */
export interface Demo {
  /** Answers the demo's own addresses. */
  readonly fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>;
  /** Whether an address is the demo's own, and not a file of the page. */
  readonly isOwn: (url: string) => boolean;
  /** The page at `/`. */
  readonly page: string;
  /** For the person in front of the terminal. */
  readonly note: string;
  readonly end: () => Promise<void>;
}
