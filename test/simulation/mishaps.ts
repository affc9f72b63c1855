/** Failures of single requests. Each returns the answer, `reset` for a broken connection, or undefined for none. */
import type { SimulatedServer } from './server.js';
import { SECRET_MARK, type Answer, type Sent } from './wire.js';

export type Mishap = (server: SimulatedServer, sent: Sent) => Answer | 'reset' | undefined;

/** It quotes what was sent. */
const WEB_PAGE = `<${SECRET_MARK}>`;

/** An answer with another body. It says nothing about a connection, except by the status of a removal. */
function garbled(answer: Answer, body: string): Answer {
  if (answer.status >= 300) return answer;
  const statements = answer.status === 204 && body !== WEB_PAGE ? answer.statements : [];
  return { ...answer, status: 200, headers: {}, body, statements, isAll: false };
}

function executedThen(
  then: (answer: Answer, server: SimulatedServer) => Answer | 'reset' | undefined,
): Mishap {
  return (server, sent) => {
    const answer = server.execute(sent);
    // A request that was not executed is answered unchanged.
    return answer.status === 429 || answer.status === 401 ? answer : then(answer, server);
  };
}

export const MISHAPS = {
  lost: () => 'reset',
  reset: executedThen(() => 'reset'),
  'hangs before': () => undefined,
  'hangs after': executedThen(() => undefined),
  '500 before': (server) => server.answer(500),
  '500 after': executedThen((_answer, server) => server.answer(500)),
  '503 with a time': (server) => server.answer(503, {}, { 'retry-after': '3' }),
  'a web page': executedThen((answer) => garbled(answer, WEB_PAGE)),
  null: executedThen((answer) => garbled(answer, 'null')),
  'wrong types': executedThen((answer) =>
    garbled(answer, '{"identity_providers":"none","name":"x","is_enabled":"yes"}'),
  ),
  'an item garbled': (server, sent) => {
    const answer = server.execute(sent);
    if (!answer.isAll || answer.statements.length === 0) return answer;
    const [first, ...rest] = answer.statements;
    const rows = answer.statements.map(({ row }, index) =>
      typeof row === 'string' || index > 0 ? row : { ...row, is_enabled: 'perhaps' },
    );
    const statements = [{ id: first!.id, row: 'unreadable' as const }, ...rest];
    return { ...answer, body: JSON.stringify({ identity_providers: rows }), statements };
  },
  'limited for long': (server) => server.limited(7_000, 'retry-after'),
  'limited until': (server) => server.limited(20_000, 'reset'),
  'limited until without a date': (server) => server.limited(20_000, 'reset-without-date'),
  'limited for ages': (server) => server.limited(300_000, 'both'),
  'token refused': (server) => server.answer(401),
  // A server without this route answers like one without this connection.
  'no such route': (server, sent) => server.answer(sent.budget === 'write' ? 404 : 500),
  conflict: (server) => server.answer(409),
} satisfies Record<string, Mishap>;

export type MishapName = keyof typeof MISHAPS;

export const MISHAP_NAMES = Object.keys(MISHAPS) as MishapName[];
