import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { SingleSignOn } from './single-sign-on';

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <SingleSignOn />
  </StrictMode>,
);
