/** What a server may send, and what nobody has thought of. */
import type { WireIdentityProvider } from '../src/testing/index.js';

/** Of an unknown kind, of the same name, too long, from right to left, with many domains, without an id. */
export const UNUSUAL_CONNECTIONS = [
  { id: 'con_new0000000000001', display_name: 'Of a kind to come', strategy: 'webauthn-enterprise' },
  { id: 'con_same000000000001', name: 'first', display_name: 'Same name', access_level: 'full' },
  { id: 'con_same000000000002', name: 'second', display_name: 'Same name', access_level: 'full' },
  { id: 'con_long000000000001', display_name: 'Donaudampfschifffahrtsgesellschaft'.repeat(3) },
  { id: 'con_rtl0000000000001', display_name: 'قسم المبيعات', domains: ['مثال.example'] },
  { id: 'con_many000000000001', display_name: 'Many domains', domains: domains(12) },
  { display_name: 'Without an id', is_enabled: true },
] as WireIdentityProvider[];

function domains(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `team-${index + 1}.acme.example`);
}
