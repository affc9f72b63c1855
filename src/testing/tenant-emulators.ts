/** The organizations of one tenant: each has its own associations and settings, and they share the tenant's connections. */
import { createEmulator } from './emulator.js';
import type { Emulator, EmulatorOptions } from './settings.js';
import { adopt, connectionIds, destroy, findConnection } from './tenant.js';
import type { EmulatorState } from './wire.js';

/**
 * Creates an emulator for each organization of a tenant. Through the Management API each of them can use a connection that
 * another one uses: whether it is enabled, its two sign-in options, its access level and its name in the organization are then
 * the organization's own. A change of anything else is seen by both, and a connection that is deleted is gone for both.
 *
 * @param organizations their options, with `details` that name them
 * @param open creates one of them. Default: {@link createEmulator}
 */
export function createTenantEmulators<Options extends EmulatorOptions>(
  organizations: readonly Options[],
  open: (options: Options) => Emulator = createEmulator,
): Emulator[] {
  const tenant: { emulator: Emulator; ids: ReadonlySet<string> }[] = [];
  let isSpreading = false;

  /** Brings what one organization has changed to the others. */
  function spread(index: number): void {
    const changed = tenant[index];
    if (isSpreading || !changed) return;
    isSpreading = true;
    const state = changed.emulator.export();
    const ids = connectionIds(state);
    const deleted = [...changed.ids].filter((id) => !ids.has(id));
    for (const other of tenant) {
      const before = other.emulator.export();
      const next = other === changed ? before : merged(before, state, deleted);
      // Otherwise it would be written to its file, and announced, for nothing.
      if (JSON.stringify(next) !== JSON.stringify(before)) other.emulator.reset(next);
      other.ids = connectionIds(next);
    }
    isSpreading = false;
  }

  organizations.forEach((options, index) => {
    const onChange = () => {
      spread(index);
      options.onChange?.();
    };
    const emulator = open({ ...options, onChange });
    tenant.push({ emulator, ids: connectionIds(emulator.export()) });
  });
  tenant.forEach((_, index) => spread(index));
  return tenant.map(({ emulator }) => emulator);
}

/** An organization's state after another one's change. */
function merged(before: EmulatorState, changed: EmulatorState, deleted: readonly string[]): EmulatorState {
  let state: EmulatorState = { ...before, users: { ...before.users, ...changed.users } };
  for (const id of deleted) state = destroy(state, id);
  for (const id of connectionIds(changed)) {
    const connection = findConnection(changed, id);
    if (connection) state = adopt(state, connection);
  }
  return state;
}
