/** What Angular lets pass, without `CUSTOM_ELEMENTS_SCHEMA`: properties, attributes, events, slots and a reference. */
import { Component, signal } from '@angular/core';
import type { ConnectionToggleEvent, ExtraColumn, ListView, RowAction } from 'org-connections';
import { ORG_CONNECTIONS } from 'org-connections/angular';

@Component({
  selector: 'app-page',
  imports: [ORG_CONNECTIONS],
  template: `
    <org-provider
      base-url="/my-org"
      [domain]="domain()"
      currentConnection="con_1"
      [fetch]="fetch"
      (org-error)="log($event.error.code)"
    >
      <org-connection-list
        #list
        class="wide"
        density="compact"
        searchable="always"
        selectable
        lang="de"
        [view]="view()"
        [extraColumns]="columns"
        [rowActions]="actions"
        (click)="list.refresh()"
        (org-connection-toggle)="askBilling($event)"
        (org-connection-toggled)="log($event.connection.displayName)"
        (org-view-changed)="view.set($event.view)"
        (org-ready)="log($event.type)"
      >
        <h2 slot="header">Sign-in</h2>
      </org-connection-list>
      <org-connection-toggle [connectionId]="'con_1'" confirm="never" label="Okta" />
      <org-connection-remove connection-id="con_1" />
      <org-connection-settings [attr.connection-id]="'con_1'" (org-connection-updated)="log('updated')" />
    </org-provider>
  `,
})
export class Page {
  readonly domain = signal<string | undefined>(undefined);
  readonly view = signal<Partial<ListView>>({ sort: 'name' });
  readonly columns: ExtraColumn[] = [{ name: 'owner', heading: 'Owner', cell: ({ name }) => name }];
  readonly actions: RowAction[] = [{ text: 'Test', choose: (connection) => this.log(connection.id) }];
  readonly fetch = async (): Promise<Response> => new Response();

  askBilling(event: ConnectionToggleEvent): void {
    if (event.enabled && event.reasons.length === 0) event.preventDefault();
  }

  log(text: string | null): void {
    console.log(text);
  }
}
