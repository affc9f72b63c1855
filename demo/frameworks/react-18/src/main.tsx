import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SingleSignOn } from './single-sign-on';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SingleSignOn />
  </StrictMode>,
);
