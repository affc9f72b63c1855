/** Run as a process: examines servers that answer with long, hostile texts, and prints the length of the longest report. */
import { diagnose, type Examination } from '../../../src/cli/doctor/diagnose.js';
import { inWords } from '../../../src/cli/doctor/report.js';
import { tenantOf } from '../../../src/server/domain.js';

/** A pass over this takes milliseconds. A pass for each of its characters takes hours. */
const LENGTH = 500_000;
const TEXTS = ['ey-', 'ey', 'ey-.', '“', '“a', '-', '=', '/', ' ', '<', 'a ', '\u202e', '"', ', '];

const tenant = tenantOf('acme.us.auth0.com');
const EXAMINATIONS: readonly Examination[] = [
  { target: 'tenant', tenant, token: 'header.payload.signature', origin: 'https://app.example' },
  { target: 'management', tenant, credentials: { token: 'a-token-of-the-management-api' } },
  { target: 'server', url: 'https://app.example/my-org', cookie: 'session=a-session-of-the-host' },
];

const lengths: number[] = [];
for (const piece of TEXTS)
  for (const status of [200, 403])
    for (const examination of EXAMINATIONS)
      lengths.push(
        inWords(await diagnose(examination, { fetch: async () => answer(piece, status) }), false).length,
      );
console.log(Math.max(...lengths));

function answer(piece: string, status: number): Response {
  const text = piece.repeat(LENGTH / piece.length);
  const members = ['detail', 'message', 'error_description', 'title', 'error', 'issuer'];
  return Response.json(Object.fromEntries(members.map((name) => [name, text])), { status });
}
