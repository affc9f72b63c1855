/** The settings of the desktop that WebKitGTK believes to be on: light or dark, and whether things may move. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class DesktopSettings {
  #path;
  #manager;
  #text = '';

  /**
   * @param folder where they are written
   * @param startManager starts what tells them to programs (xsettingsd), with these parameters
   */
  constructor(folder, startManager) {
    this.#path = join(folder, 'xsettings.conf');
    this.#write({});
    this.#manager = startManager(['--config', this.#path]);
  }

  /** Programs learn of it a moment later. */
  set(media) {
    if (this.#write(media)) this.#manager.kill('SIGHUP');
  }

  /** @returns whether anything is other than it was */
  #write({ colorScheme, reducedMotion }) {
    const theme = colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const text = `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${reducedMotion === 'reduce' ? 0 : 1}\n`;
    if (text === this.#text) return false;
    writeFileSync(this.#path, (this.#text = text));
    return true;
  }
}
