import { bootstrapApplication } from '@angular/platform-browser';
import { SingleSignOn } from './single-sign-on';

bootstrapApplication(SingleSignOn).catch((error: unknown) => console.error(error));
