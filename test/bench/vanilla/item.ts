/** A connection of the list by hand, with what is derived from it once it is needed. */
import type { WireIdentityProvider } from '../../../src/testing/wire.js';
import { createRow, strategyName } from './row.js';

export class Item {
  readonly connection: WireIdentityProvider;
  /** As the server has confirmed it. */
  isOn: boolean;
  #row: HTMLTableRowElement | undefined;
  #text: string | undefined;

  constructor(connection: WireIdentityProvider) {
    this.connection = connection;
    this.isOn = connection.is_enabled === true;
  }

  get label(): string {
    return this.connection.display_name ?? this.connection.name ?? '';
  }

  /** The same row whenever it is shown again. */
  get row(): HTMLTableRowElement {
    return (this.#row ??= createRow(this.connection, this.label));
  }

  /** The text to search in. */
  get text(): string {
    const { name, strategy, domains } = this.connection;
    return (this.#text ??= plain(
      [this.label, name, strategy, strategyName(strategy), ...(domains ?? [])].join('\n'),
    ));
  }
}

/** Without accents and in lower case. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
