/** What Angular does not let pass; before each line stands a part of what the compiler says of it. */
import { Component } from '@angular/core';
import type { ConnectionRemoveEvent } from 'org-connections';
import { ORG_CONNECTIONS } from 'org-connections/angular';

@Component({
  selector: 'app-wrong',
  imports: [ORG_CONNECTIONS],
  template: `
    <!-- wrong: 'org-conection-list' is not a known element -->
    <org-conection-list />
    <!-- wrong: Can't bind to 'densty' since it isn't a known property of 'org-connection-list' -->
    <org-connection-list [densty]="'compact'" />
    <!-- wrong: '"huge"' is not assignable to type -->
    <org-connection-list density="huge" />
    <!-- wrong: '""' is not assignable to type '"auto" -->
    <org-connection-list searchable />
    <!-- wrong: 'string' is not assignable to type 'readonly ExtraColumn[]' -->
    <org-connection-list extraColumns="owner" />
    <!-- wrong: 'string' is not assignable to type '(connection: Connection) => void' -->
    <org-connection-list [rowActions]="[{ text: 'Test', choose: 'test' }]" />
    <!-- wrong: '"colour"' is not assignable to type ' -->
    <org-connection-list [view]="{ sort: 'colour' }" />
    <!-- wrong: 'number' is not assignable to type 'string' -->
    <org-connection-toggle [connectionId]="1" />
    <!-- wrong: 'string' is not assignable to type 'AuthenticatedFetch' -->
    <org-provider fetch="fetch" />
    <!-- wrong: Can't bind to 'store' since it isn't a known property of 'org-connection-toggle' -->
    <org-connection-toggle [store]="undefined" />
    <!-- wrong: Property 'connection' does not exist on type 'Event' -->
    <org-connection-list (org-connection-togled)="log($event.connection.id)" />
    <!-- wrong: is missing the following properties from type 'ConnectionRemoveEvent': how -->
    <org-connection-list (org-connection-toggled)="removed($event)" />
    <!-- wrong: Property 'conection' does not exist -->
    <org-connection-list (org-connection-toggled)="log($event.conection)" />
  `,
})
export class Wrong {
  log(text: unknown): void {
    console.log(text);
  }

  removed(event: ConnectionRemoveEvent): void {
    console.log(event.how);
  }
}
