/** The page's own texts in German. The kit brings its own. */
import type { Texts } from './texts.js';

export const texts: Texts = {
  account: 'Admin von',
  crumbs: 'Einstellungen · Sicherheit',
  title: 'Single Sign-on',
  lead:
    'Über diese Verbindungen melden sich die Leute von Acme bei Fieldnote an. Eine ausgeschaltete Verbindung behält ' +
    'ihre Einstellungen; wer sie nutzt, kann sich erst wieder anmelden, wenn sie eingeschaltet ist.',
  back: 'Alle Verbindungen',
  helpTitle: 'Brauchen Sie noch eine Verbindung?',
  help: 'Halten Sie die Metadaten Ihres Identitätsanbieters bereit und schreiben Sie an',
  owner: 'Verantwortlich',
  copyId: 'ID kopieren',
  openPage: 'Seite öffnen',
};
