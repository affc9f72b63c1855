/** The page of the demo's modes with a sign-in: the server says whether the page or the server holds the token. */
import type { SignInMode } from '../server/modes/mode.js';

const { mode } = (await (await fetch('/demo/mode')).json()) as { mode: SignInMode };
await (mode === 'token' ? import('./token.js') : import('./session.js'));
