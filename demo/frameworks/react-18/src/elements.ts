import { createComponent, type EventName } from '@lit/react';
import {
  OrgConnectionList,
  OrgProvider,
  type ConnectionToggledEvent,
  type ConnectionToggleEvent,
} from 'org-connections';
import * as react from 'react';

export const Provider = createComponent({ react, tagName: 'org-provider', elementClass: OrgProvider });

export const ConnectionList = createComponent({
  react,
  tagName: 'org-connection-list',
  elementClass: OrgConnectionList,
  events: {
    onToggle: 'org-connection-toggle' as EventName<ConnectionToggleEvent>,
    onToggled: 'org-connection-toggled' as EventName<ConnectionToggledEvent>,
  },
});
