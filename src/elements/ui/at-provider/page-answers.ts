/** What the page's own functions say of a connection. They are asked once, and what they throw is reported once. */
import type { Connection } from '../../../model/connection.js';
import {
  nameAtProvider,
  type NameAtProvider,
  type SignInService,
} from '../../../model/identity-provider/service-value.js';
import { Memo } from '../memo.js';
import { callPage } from '../page-function.js';

export class PageAnswers {
  readonly #name = new Memo<NameAtProvider>();
  readonly #link = new Memo<string>();

  /** The name by which the provider knows a connection. */
  nameOf(connection: Connection, { connectionNameOf: own }: SignInService): NameAtProvider {
    const connectionNameOf = own && ((one: Connection) => callPage(() => own(one)));
    return this.#name.of([connection, own], () => nameAtProvider(connection, { connectionNameOf }));
  }

  /** The address at which people sign in with a connection; empty where the page gives none. */
  linkOf(connection: Connection, { signInLink }: SignInService): string {
    return this.#link.of([connection, signInLink], () => {
      const link = signInLink && callPage(() => signInLink(connection));
      return typeof link === 'string' ? link.trim() : '';
    });
  }
}
