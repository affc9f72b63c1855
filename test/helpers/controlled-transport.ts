/** A transport whose calls the test answers one by one, when it wants to. */
import type { Configuration, ConnectionConfiguration } from '../../src/model/configuration.js';
import type { Connection, ConnectionList, ConnectionPatch } from '../../src/model/connection.js';
import type { NewConnection } from '../../src/model/connection.js';
import { TransportError, type TransportErrorCode } from '../../src/transport/transport-error.js';
import type { CallOptions, Transport } from '../../src/transport/transport.js';

/** A call, with methods to answer it. */
export interface Call {
  readonly method: keyof Transport;
  readonly id?: string;
  readonly patch?: ConnectionPatch;
  readonly wanted?: NewConnection;
  /** Whether the caller has aborted it. */
  readonly isAborted: boolean;
  /** Resolves the call with a list of connections, or with whatever else the method returns. */
  answer(value?: Connection | readonly Connection[] | Configuration | ConnectionConfiguration): Promise<void>;
  fail(code: TransportErrorCode, details?: { missingScope?: string; detail?: string }): Promise<void>;
  /** Reports to the caller that the request waits until then. */
  wait(until: number): void;
}

export class ControlledTransport implements Transport {
  readonly calls: Call[] = [];

  listConnections(options?: CallOptions): Promise<ConnectionList> {
    return this.#call('listConnections', options, {}) as Promise<ConnectionList>;
  }

  getConnection(id: string, options?: CallOptions): Promise<Connection> {
    return this.#call('getConnection', options, { id }) as Promise<Connection>;
  }

  updateConnection(id: string, patch: ConnectionPatch, options?: CallOptions): Promise<Connection> {
    return this.#call('updateConnection', options, { id, patch }) as Promise<Connection>;
  }

  createConnection(wanted: NewConnection, options?: CallOptions): Promise<Connection> {
    return this.#call('createConnection', options, { wanted }) as Promise<Connection>;
  }

  detachConnection(id: string, options?: CallOptions): Promise<void> {
    return this.#call('detachConnection', options, { id }) as Promise<void>;
  }

  deleteConnection(id: string, options?: CallOptions): Promise<void> {
    return this.#call('deleteConnection', options, { id }) as Promise<void>;
  }

  getConfiguration(options?: CallOptions): Promise<Configuration> {
    return this.#call('getConfiguration', options, {}) as Promise<Configuration>;
  }

  getConnectionConfiguration(options?: CallOptions): Promise<ConnectionConfiguration> {
    return this.#call('getConnectionConfiguration', options, {}) as Promise<ConnectionConfiguration>;
  }

  /** The calls of one method. */
  of(method: keyof Transport): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** The latest call; there must be one. */
  get last(): Call {
    const call = this.calls.at(-1);
    if (!call) throw new Error('No call was made.');
    return call;
  }

  #call(
    method: keyof Transport,
    { signal, onWait }: CallOptions = {},
    about: { id?: string; patch?: ConnectionPatch; wanted?: NewConnection },
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new TransportError('aborted')));
      this.calls.push({
        method,
        ...about,
        get isAborted() {
          return signal?.aborted === true;
        },
        answer: async (value) => {
          resolve(Array.isArray(value) ? { connections: value, malformed: [] } : value);
          await settled();
        },
        fail: async (code, details) => {
          reject(new TransportError(code, details));
          await settled();
        },
        wait: (until) => onWait?.({ reason: 'rate-limit', until }),
      });
    });
  }
}

/** Resolves in a task of its own, after all promise jobs: everything has happened that needs no further answer. */
export function settled(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
