import { Component, computed, signal } from '@angular/core';
import type { Connection, ConnectionToggledEvent, ConnectionToggleEvent } from 'org-connections';
import { OrgConnectionList, OrgProvider } from 'org-connections/angular';
import { askWhoIsSignedIn, type Session } from './session';

@Component({
  selector: 'single-sign-on',
  imports: [OrgConnectionList, OrgProvider],
  template: `
    <main>
      <h1>Single sign-on</h1>
      @if (session()) {
        <button (click)="session.set(undefined)">Sign out</button>
      } @else {
        <button (click)="signIn()">Sign in</button>
      }
      @for (choice of choices; track choice.text) {
        <label>
          <input type="checkbox" [checked]="choice.value()" (change)="choice.value.set(!choice.value())" />
          {{ choice.text }}
        </label>
      }

      <org-provider [baseUrl]="session()?.baseUrl ?? ''" [currentConnection]="session()?.currentConnection">
        @if (isShown()) {
          <org-connection-list
            [density]="isCompact() ? 'compact' : 'comfortable'"
            [selectable]="isSelectable()"
            [extraColumns]="extraColumns()"
            [rowActions]="session() && rowActions"
            (org-connection-toggle)="mayToggle($event)"
            (org-connection-toggled)="toggled($event)"
          >
            <h2 slot="header">Connections, {{ log().length }} noted</h2>
            <button slot="actions" (click)="log.set([])">Forget</button>
          </org-connection-list>
        }
      </org-provider>

      <div role="log" aria-label="What happened">
        @for (line of log(); track $index) {
          <p>{{ line }}</p>
        }
      </div>
    </main>
  `,
})
export class SingleSignOn {
  protected readonly session = signal<Session | undefined>(undefined);
  protected readonly isShown = signal(true);
  protected readonly isCompact = signal(false);
  protected readonly isSelectable = signal(false);
  protected readonly isRefusing = signal(false);
  protected readonly log = signal<readonly string[]>([]);

  protected readonly choices = [
    { text: 'Show connections', value: this.isShown },
    { text: 'Compact', value: this.isCompact },
    { text: 'Choose several', value: this.isSelectable },
    { text: 'Billing refuses', value: this.isRefusing },
  ];

  protected readonly extraColumns = computed(() => {
    const owners = this.session()?.owners;
    return [{ name: 'owner', heading: 'Owner', cell: ({ id }: Connection) => owners?.[id ?? ''] }];
  });
  protected readonly rowActions = [
    {
      text: 'Open audit log',
      choose: ({ displayName }: Connection) => this.note(`Audit log of ${displayName}`),
    },
  ];

  protected async signIn(): Promise<void> {
    this.session.set(await askWhoIsSignedIn());
  }

  protected mayToggle(event: ConnectionToggleEvent): void {
    if (!this.isRefusing()) return;
    event.preventDefault();
    this.note(`Billing refused ${event.connection.displayName}`);
  }

  protected toggled({ connection, enabled }: ConnectionToggledEvent): void {
    this.note(`${connection.displayName} is ${enabled ? 'on' : 'off'}`);
  }

  private note(line: string): void {
    this.log.update((lines) => [...lines, line]);
  }
}
